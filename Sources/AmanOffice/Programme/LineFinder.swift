/// Finds the line on which each key of a TOML text stands.
///
/// The TOML reader tells lines for syntax errors only; a programme's author also wants the line of
/// a missing text or a wrong number. This walks the structure without judging it: where the text
/// is not TOML it goes on at the next line and leaves the verdict to the reader. It does judge
/// what the reader cannot take safely: depth, NUL hidden in an escape.
struct LineFinder {
    /// Line of each key path, such as `office[2].names.prs`; entries count from 1.
    private(set) var lines: [String: Int] = [:]
    /// First thing found that must not reach the TOML reader.
    private(set) var refusal: (line: Int, reason: ProgrammeError.Reason)?

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var table: [String] = []
    private var entryCounts: [String: Int] = [:]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        walk()
    }

    /// The line of a key path, else of the nearest table around it, else 1.
    func line(of path: String) -> Int {
        var rest = path[...]
        while !rest.isEmpty {
            if let line = lines[String(rest)] { return line }
            let cut = rest.lastIndex { $0 == "." || $0 == "[" } ?? rest.startIndex
            rest = rest[..<cut]
        }
        return 1
    }

    private mutating func walk() {
        while position < bytes.count {
            skipSpace(andLines: true)
            guard let byte = peek else { return }
            if byte == UInt8(ascii: "[") { walkHeader() } else { walkPair(in: table, depth: 0) }
            skipLine()
        }
    }

    // MARK: Headers and pairs

    private mutating func walkHeader() {
        let start = line
        position += 1
        let repeated = peek == UInt8(ascii: "[")
        if repeated { position += 1 }
        let parts = scanKey()
        guard !parts.isEmpty else {
            // The TOML reader stops the whole program over a header without a name.
            refuse(.notTOML(detail: "a table's header has no name"))
            return
        }
        var path: [String] = []
        for (index, part) in parts.enumerated() {
            path.append(part)
            let plain = joined(path)
            note(plain, start)
            let last = index == parts.count - 1
            if last && repeated { entryCounts[plain, default: 0] += 1 }
            if let count = entryCounts[plain] {
                path[path.count - 1] += "[\(count)]"
                note(joined(path), start)
            }
        }
        table = path
    }

    private mutating func walkPair(in parent: [String], depth: Int) {
        let start = line
        let parts = scanKey()
        var path = parent
        for part in parts {
            path.append(part)
            note(joined(path), start)
        }
        skipSpace(andLines: false)
        guard !parts.isEmpty, peek == UInt8(ascii: "=") else { return }
        position += 1
        skipSpace(andLines: false)
        walkValue(at: path, depth: depth)
    }

    private mutating func walkValue(at path: [String], depth: Int) {
        guard path.count <= ProgrammeLimits.depthMax, depth <= ProgrammeLimits.depthMax else {
            refuse(.tooDeep(limit: ProgrammeLimits.depthMax))
            position = bytes.count
            return
        }
        switch peek {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = scanText()
        case UInt8(ascii: "["): walkList(at: path, depth: depth + 1)
        case UInt8(ascii: "{"): walkInlineTable(at: path, depth: depth + 1)
        default: skipBare()
        }
    }

    private mutating func walkList(at path: [String], depth: Int) {
        position += 1
        var count = 0
        while true {
            skipSpace(andLines: true)
            guard let byte = peek else { return }
            if byte == UInt8(ascii: "]") {
                position += 1
                return
            }
            if byte == UInt8(ascii: ",") {
                position += 1
                continue
            }
            count += 1
            var entry = path
            entry[entry.count - 1] += "[\(count)]"
            note(joined(entry), line)
            let before = position
            walkValue(at: entry, depth: depth)
            // A byte no value begins with: step over it, the reader will complain.
            if position == before { position += 1 }
        }
    }

    private mutating func walkInlineTable(at path: [String], depth: Int) {
        position += 1
        while true {
            skipSpace(andLines: true)
            guard let byte = peek else { return }
            if byte == UInt8(ascii: "}") {
                position += 1
                return
            }
            let before = position
            if byte != UInt8(ascii: ",") { walkPair(in: path, depth: depth) }
            if position == before { position += 1 }
        }
    }

    // MARK: Notes

    private func joined(_ path: [String]) -> String { path.joined(separator: ".") }

    /// The first mention counts: a table's own header comes before the tables inside it.
    private mutating func note(_ path: String, _ line: Int) {
        if lines[path] == nil { lines[path] = line }
    }

    private mutating func refuse(_ reason: ProgrammeError.Reason) {
        if refusal == nil { refusal = (line, reason) }
    }
}

// MARK: - Letters and words

extension LineFinder {
    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func starts(with mark: StaticString) -> Bool {
        let count = mark.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        return bytes[position..<position + count].elementsEqual("\(mark)".utf8)
    }

    private mutating func advance() {
        if bytes[position] == UInt8(ascii: "\n") { line += 1 }
        position += 1
    }

    /// Skips blanks and comments, and line ends too where they mean nothing.
    private mutating func skipSpace(andLines: Bool) {
        while let byte = peek {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): position += 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                guard andLines else { return }
                advance()
            case UInt8(ascii: "#"):
                while let next = peek, next != UInt8(ascii: "\n") { position += 1 }
            default: return
            }
        }
    }

    private mutating func skipLine() {
        while let byte = peek {
            advance()
            if byte == UInt8(ascii: "\n") { return }
        }
    }

    /// A number, date, true or false: everything up to what can follow a value.
    private mutating func skipBare() {
        while let byte = peek, !",]}#\n".utf8.contains(byte) { position += 1 }
    }

    /// Parts of a dotted key, up to `=` or `]`; empty when none begins here.
    private mutating func scanKey() -> [String] {
        var parts: [String] = []
        while true {
            skipSpace(andLines: false)
            guard let byte = peek else { return parts }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                parts.append(scanText())
            } else {
                let word = bytes[position...].prefix(while: isBareKeyByte)
                guard !word.isEmpty else { return parts }
                position += word.count
                parts.append(String(decoding: word, as: UTF8.self))
            }
            guard parts.count <= ProgrammeLimits.depthMax else {
                refuse(.tooDeep(limit: ProgrammeLimits.depthMax))
                position = bytes.count
                return parts
            }
            skipSpace(andLines: false)
            guard peek == UInt8(ascii: ".") else { return parts }
            position += 1
        }
    }

    /// Any of the four kinds of quoted text; answers what stands between the quotes, escapes kept.
    private mutating func scanText() -> String {
        let quote = bytes[position]
        let literal = quote == UInt8(ascii: "'")
        let long = starts(with: literal ? "'''" : "\"\"\"")
        position += long ? 3 : 1
        let start = position
        while let byte = peek {
            if byte == UInt8(ascii: "\\"), !literal {
                checkEscape()
                position += 1
                if peek != nil { advance() }
            } else if byte == quote, !long {
                position += 1
                return String(decoding: bytes[start..<position - 1], as: UTF8.self)
            } else if byte == quote, starts(with: literal ? "'''" : "\"\"\"") {
                let end = position
                while peek == quote, position < end + 5 { position += 1 }
                return String(decoding: bytes[start..<end], as: UTF8.self)
            } else if byte == UInt8(ascii: "\n"), !long {
                break
            } else {
                advance()
            }
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// The reader ends a text at NUL, silently: what follows would be lost.
    private mutating func checkEscape() {
        if starts(with: "\\u0000") || starts(with: "\\U00000000") { refuse(.notPlainText) }
    }
}

private func isBareKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
    default: false
    }
}
