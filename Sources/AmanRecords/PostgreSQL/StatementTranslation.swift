/// A statement of the records as PostgreSQL reads it.
///
/// The records' SQL is one dialect for both engines. What differs is only spelling: placeholders
/// are `$1` and not `?`, PostgreSQL chooses its indexes without `INDEXED BY`, bytes are written in
/// another way, and some functions have other names.
struct StatementTranslation: Sendable, Equatable {
    /// The text with `$1` for each placeholder.
    private(set) var sql: String
    /// The highest placeholder; so many values are needed.
    private(set) var valueCount: Int

    /// - Parameter statement: With `?` or `?1`; signs inside quotes and comments are left alone.
    init(_ statement: String) {
        var scanner = Scanner(Array(statement.utf8))
        scanner.run()
        sql = String(decoding: scanner.output, as: UTF8.self)
        valueCount = scanner.highest
    }

    /// The same question for its first rows only, where it is one that sets no limit of its own.
    func limited(to count: Int) -> StatementTranslation {
        let words = sql.split(whereSeparator: \.isWhitespace)
        guard words.first == "SELECT", !words.contains("LIMIT") else { return self }
        var limited = self
        limited.sql += " LIMIT \(count)"
        return limited
    }
}

private struct Scanner {
    private let input: [UInt8]
    private var place = 0
    private(set) var output: [UInt8] = []
    private(set) var highest = 0

    init(_ input: [UInt8]) {
        self.input = input
    }

    mutating func run() {
        output.reserveCapacity(input.count + 16)
        while place < input.count {
            switch input[place] {
            case UInt8(ascii: "'"), UInt8(ascii: "\""): copyQuoted(input[place])
            case UInt8(ascii: "-") where next == UInt8(ascii: "-"): skipLine()
            case UInt8(ascii: "/") where next == UInt8(ascii: "*"): skipComment()
            case UInt8(ascii: "?"): placeholder()
            case let sign where isWordStart(sign): word()
            default: copy()
            }
        }
    }

    private var next: UInt8? { place + 1 < input.count ? input[place + 1] : nil }

    private mutating func copy() {
        output.append(input[place])
        place += 1
    }

    /// Copies to the closing quote; a doubled one closes and opens again.
    private mutating func copyQuoted(_ quote: UInt8) {
        copy()
        while place < input.count {
            let isEnd = input[place] == quote
            copy()
            if isEnd { return }
        }
    }

    private mutating func skipLine() {
        while place < input.count, input[place] != UInt8(ascii: "\n") { place += 1 }
    }

    private mutating func skipComment() {
        place += 2
        while place < input.count {
            if input[place] == UInt8(ascii: "*"), next == UInt8(ascii: "/") {
                place += 2
                output.append(UInt8(ascii: " "))
                return
            }
            place += 1
        }
    }

    private mutating func placeholder() {
        place += 1
        var number = 0
        while place < input.count, (0x30...0x39).contains(input[place]), number < 10_000 {
            number = number * 10 + Int(input[place] - 0x30)
            place += 1
        }
        if number == 0 { number = highest + 1 }
        highest = max(highest, number)
        output += Array("$\(number)".utf8)
    }

    private mutating func word() {
        let word = nextWord()
        let sign = place < input.count ? input[place] : 0
        if word == "INDEXED", let (by, name) = twoWords(), by == "BY" {
            place = name
        } else if word == "x", sign == UInt8(ascii: "'") {
            output += Array(#"'\x"#.utf8)
            place += 1
            while place < input.count, input[place] != sign { copy() }
            output += Array("'::bytea".utf8)
            place = min(place + 1, input.count)
        } else if sign == UInt8(ascii: "("), let name = Self.functions[word] {
            output += Array(name.utf8)
        } else {
            output += Array(word.utf8)
        }
    }

    /// SQLite's names of functions, and PostgreSQL's.
    private static let functions = [
        "group_concat": "string_agg", "ifnull": "coalesce", "char": "chr",
    ]

    private mutating func nextWord() -> String {
        let begin = place
        while place < input.count, isWord(input[place]) { place += 1 }
        return String(decoding: input[begin..<place], as: UTF8.self)
    }

    /// The next word, and the place behind the one after it.
    private func twoWords() -> (String, Int)? {
        var ahead = self
        ahead.skipSpace()
        let first = ahead.nextWord()
        ahead.skipSpace()
        let second = ahead.nextWord()
        return second.isEmpty ? nil : (first, ahead.place)
    }

    private mutating func skipSpace() {
        while place < input.count, [0x20, 0x0a, 0x0d, 0x09].contains(input[place]) { place += 1 }
    }

    private func isWordStart(_ byte: UInt8) -> Bool {
        isCapital(byte) || isSmall(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private func isWord(_ byte: UInt8) -> Bool { isWordStart(byte) || (0x30...0x39).contains(byte) }
    private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte) }
    private func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte) }
}
