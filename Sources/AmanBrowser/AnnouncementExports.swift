#if arch(wasm32)
import AmanLetter
import AmanTexts
import AmanVerdict

// What offices say to the posts; how bytes go out is said in Exports.swift.

/// Answers with JSON: what the offices say to the posts; NULL while there is no list.
///
/// Language and offset are as for `aman_tell`.
@_expose(wasm, "aman_announcements") @_cdecl("aman_announcements")
func announcements(
    _ verifier: UnsafeRawPointer,
    _ language: Int32,
    _ offsetMinutes: Int32
) -> UnsafeMutableRawPointer? {
    guard let knowledge = unsafe borrowed(verifier).session?.knowledge else { return nil }
    let words = Words.of(
        languageAt: Int(language),
        paper: knowledge.paper,
        offsetMinutes: Int(offsetMinutes)
    )
    return unsafe out(announcementsForPage(knowledge, words: words))
}

/// Answers with the day of a moment, in seconds, as the language and the programme write it; NULL
/// while there is no list.
@_expose(wasm, "aman_day") @_cdecl("aman_day")
func day(
    _ verifier: UnsafeRawPointer,
    _ seconds: Double,
    _ language: Int32,
    _ offsetMinutes: Int32
) -> UnsafeMutableRawPointer? {
    guard let knowledge = unsafe borrowed(verifier).session?.knowledge else { return nil }
    let words = Words.of(
        languageAt: Int(language),
        paper: knowledge.paper,
        offsetMinutes: Int(offsetMinutes)
    )
    return unsafe out(Array(words.day(instant(seconds) ?? Instant(seconds: 0)).utf8))
}
#endif
