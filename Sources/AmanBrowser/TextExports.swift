#if arch(wasm32)
import AmanLetter
import AmanVerdict
import AmanTexts

// What the page says, and how much it takes; how bytes go out is said in Exports.swift.

/// Answers with the page's texts as JSON.
@_expose(wasm, "aman_words") @_cdecl("aman_words")
func words(_ language: UnsafePointer<UInt8>, _ count: UInt32) -> UnsafeMutableRawPointer? {
    let language = String(decoding: unsafe array(language, count), as: UTF8.self)
    return unsafe out(Array(Words.of(language).pageJSON.utf8))
}

/// Answers with a language's code on each line.
@_expose(wasm, "aman_languages") @_cdecl("aman_languages")
func languages() -> UnsafeMutableRawPointer? {
    unsafe out(lines(Words.languages))
}

/// Answers with a verdict's word on each line.
@_expose(wasm, "aman_verdicts") @_cdecl("aman_verdicts")
func verdicts() -> UnsafeMutableRawPointer? {
    unsafe out(lines(Verdict.allCases.map { $0.rawValue }))
}

private func lines(_ texts: [String]) -> [UInt8] {
    var lines: [UInt8] = []
    for text in texts {
        if !lines.isEmpty { lines.append(UInt8(ascii: "\n")) }
        append(text, to: &lines)
    }
    return lines
}

/// Most bytes of a list.
@_expose(wasm, "aman_bundle_max") @_cdecl("aman_bundle_max")
func bundleMax() -> UInt32 { UInt32(pageBundleByteCountMax) }
#endif
