/// A Swift file with its code, its comments and its string literals separated.
///
/// `code` and `comments` are as long as the text, line for line: what belongs to the other, and
/// what is inside string literals, is blank.
struct SwiftSource: Sendable {
    let path: String
    let lines: [String]
    let code: String
    let comments: String
    let codeLines: [String]
    let commentLines: [String]

    init(path: String, text: [UInt8]) {
        var scanner = SwiftScanner(text)
        scanner.scan()
        self.path = path
        lines = Self.lines(of: text)
        code = String(decoding: scanner.code, as: UTF8.self)
        comments = String(decoding: scanner.comments, as: UTF8.self)
        codeLines = Self.lines(of: scanner.code)
        commentLines = Self.lines(of: scanner.comments)
    }

    init(path: String = "Sources/Example.swift", _ text: String) {
        self.init(path: path, text: Array(text.utf8))
    }

    /// The folder below `Sources`, or nil for other files.
    var module: String? {
        let parts = path.split(separator: "/")
        return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
    }

    private static func lines(of text: [UInt8]) -> [String] {
        var lines = text.split(separator: 10, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { String(decoding: $0, as: UTF8.self) }
    }
}

/// Separates Swift text into code and comments, and blanks string literals.
struct SwiftScanner {
    private let text: [UInt8]
    private(set) var code: [UInt8]
    private(set) var comments: [UInt8]
    private var place = 0

    init(_ text: [UInt8]) {
        self.text = text
        let blank = text.map { $0 == 10 ? UInt8(10) : UInt8(ascii: " ") }
        code = blank
        comments = blank
    }

    mutating func scan() {
        while place < text.count {
            // Only these three can begin a comment or a literal; everything else is code.
            switch text[place] {
            case UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "\""):
                if !skipComment(), !skipLiteral() { keep() }
            default: keep()
            }
        }
    }

    private mutating func keep() {
        code[place] = text[place]
        place += 1
    }

    private func stands(_ word: String, at place: Int) -> Bool {
        var place = place
        for byte in word.utf8 {
            guard place < text.count, text[place] == byte else { return false }
            place += 1
        }
        return true
    }

    /// Passes a comment, nested ones included.
    private mutating func skipComment() -> Bool {
        let start = place
        if stands("//", at: place) {
            while place < text.count, text[place] != 10 { place += 1 }
        } else if stands("/*", at: place) {
            var depth = 0
            repeat {
                if stands("/*", at: place) {
                    depth += 1
                    place += 2
                } else if stands("*/", at: place) {
                    depth -= 1
                    place += 2
                } else {
                    place += 1
                }
            } while depth > 0 && place < text.count
        }
        place = min(place, text.count)
        comments.replaceSubrange(start..<place, with: text[start..<place])
        return place > start
    }

    /// Passes a string or regex literal; only its outermost quotes stay in the code.
    private mutating func skipLiteral() -> Bool {
        let start = place
        var hashes = 0
        while stands("#", at: place + hashes) { hashes += 1 }
        place += hashes
        if stands("\"", at: place) {
            skipString(hashes: hashes)
        } else if stands("/", at: place), hashes > 0 {
            skipUntil("/" + String(repeating: "#", count: hashes))
        } else if beginsRegex(at: place) {
            skipUntil("/")
        } else {
            place = start
            return false
        }
        place = min(place, text.count)
        // Literals inside interpolations have left their own quotes.
        for inside in start..<place where code[inside] != 10 { code[inside] = UInt8(ascii: " ") }
        code[start] = UInt8(ascii: "\"")
        code[place - 1] = UInt8(ascii: "\"")
        return true
    }

    /// Whether a slash begins a regex: behind an opening sign, before no blank, closed on its line.
    private func beginsRegex(at place: Int) -> Bool {
        guard stands("/", at: place), place + 1 < text.count, text[place + 1] > 32 else {
            return false
        }
        let line = text[(place + 1)...].prefix { $0 != 10 }
        guard line.contains(UInt8(ascii: "/")) else { return false }
        guard let before = text[..<place].last(where: { $0 > 32 }) else { return false }
        return "(,=:[{!&|?;".utf8.contains(before)
    }

    /// Passes a regex up to its closing sign; a backslash takes the next byte with it.
    private mutating func skipUntil(_ end: String) {
        place += 1
        while place < text.count, !stands(end, at: place) {
            place += text[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        place += end.utf8.count
    }

    /// Passes a string from its first quote on, interpolations and all.
    private mutating func skipString(hashes: Int) {
        let marks = String(repeating: "#", count: hashes)
        let quotes = stands("\"\"\"", at: place) ? "\"\"\"" : "\""
        place += quotes.utf8.count
        while place < text.count, !stands(quotes + marks, at: place) {
            guard stands("\\" + marks, at: place) else {
                place += 1
                continue
            }
            place += 1 + hashes
            if stands("(", at: place) { skipInterpolation() } else { place += 1 }
        }
        place += quotes.utf8.count + hashes
    }

    /// Passes `(…)` inside a string, which may hold other strings.
    private mutating func skipInterpolation() {
        var depth = 0
        repeat {
            if skipComment() || skipLiteral() { continue }
            if text[place] == UInt8(ascii: "(") { depth += 1 }
            if text[place] == UInt8(ascii: ")") { depth -= 1 }
            place += 1
        } while depth > 0 && place < text.count
    }
}
