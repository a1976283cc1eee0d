import Foundation

/// One word of prose in small letters, or a mark that ends a clause.
struct ProseWord: Equatable, Sendable {
    let text: String
    /// Counted from one.
    let line: Int

    var endsClause: Bool { text == "." }

    /// The words of lines of prose; an empty line ends a clause.
    static func all(in lines: [String]) -> [ProseWord] {
        var words: [ProseWord] = []
        for (index, line) in lines.enumerated() {
            let bytes = Array(line.lowercased().utf8)
            var start = 0
            for end in 0...bytes.count where end == bytes.count || !isWordByte(bytes[end]) {
                if start < end {
                    let text = String(decoding: bytes[start..<end], as: UTF8.self)
                    words.append(ProseWord(text: text, line: index + 1))
                }
                let endsClause =
                    end < bytes.count ? ".,;:|!?()".utf8.contains(bytes[end]) : bytes.isEmpty
                if endsClause { words.append(ProseWord(text: ".", line: index + 1)) }
                start = end + 1
            }
        }
        return words
    }

    /// Whether a byte belongs to a word; every letter beyond ASCII does.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "'"): true
        default: byte >= 0x80
        }
    }
}

/// The lines of a file that people read as English; every other line is empty.
enum Prose {
    private static let aroundComments = CharacterSet(charactersIn: " \t/")

    static func lines(of path: String, text: String) -> [String] {
        let lines = text.components(separatedBy: "\n")
        if path.hasSuffix(".md") { return ofPage(lines) }
        if path.hasSuffix(".swift") { return [] }
        let marks = path.hasSuffix(".mjs") || path.hasSuffix(".js") ? ["//", "*", "/*"] : ["#"]
        return lines.map { line in
            let trimmed = line.trimmingCharacters(in: .whitespaces)
            return marks.contains { trimmed.hasPrefix($0) } ? withoutCode(trimmed) : ""
        }
    }

    /// The comments of a Swift file, and the names of its tests and suites.
    static func lines(of source: SwiftSource) -> [String] {
        var prose = source.commentLines.map { line in
            withoutCode(line.trimmingCharacters(in: aroundComments))
        }
        for (index, line) in source.lines.enumerated() where line.contains("@") {
            for mark in ["@Test(\"", "@Suite(\""] {
                guard let start = line.range(of: mark)?.upperBound else { continue }
                let name = line[start...].prefix { $0 != "\"" }
                prose[index] += ". " + name
            }
        }
        return prose
    }

    /// What the string literals of a Swift file say: help texts, where the messages are elsewhere.
    static func literals(of source: SwiftSource) -> [String] {
        source.lines.indices.map { index in
            let code = Array(source.codeLines[index].utf8)
            let comment = Array(source.commentLines[index].utf8)
            let quote = UInt8(ascii: "\"")
            // The outermost quotes stay in the code, and end the clause before them.
            let isEdge = code.contains(quote)
            let said = source.lines[index].utf8.enumerated().map { place, byte in
                let isSaid = code[place] == 0x20 && comment[place] == 0x20 && byte != quote
                return isSaid ? byte : 0x20
            }
            return (isEdge ? ". " : "") + withoutCode(String(decoding: said, as: UTF8.self))
        }
    }

    private static func ofPage(_ lines: [String]) -> [String] {
        var isCode = false
        return lines.map { line in
            let isFence = line.hasPrefix("```")
            if isFence { isCode.toggle() }
            guard !isCode, !isFence else { return "" }
            return withoutCode(line.replacing(/\]\([^)]*\)/, with: "]"))
        }
    }

    private static func withoutCode(_ line: String) -> String {
        // Most lines hold none, and a regular expression costs more than a look.
        line.utf8.contains(UInt8(ascii: "`")) ? line.replacing(/`[^`]*`/, with: "_") : line
    }
}
