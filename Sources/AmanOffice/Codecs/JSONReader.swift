/// Reads JSON from its bytes; `JSONValue.parse` is the door.
struct JSONReader {
    /// An object in a list in an object, and one more.
    private static let depthMax = 4

    private let bytes: [UInt8]
    private var position: Int

    init(_ bytes: [UInt8], from position: Int) {
        self.bytes = bytes
        self.position = position
    }

    mutating func readAll() throws(JSONRefusal) -> JSONValue {
        let value = try readValue(depth: 0)
        skipBlanks()
        guard position == bytes.count else { throw .unexpected(at: position) }
        return value
    }

    // MARK: Values

    private mutating func readValue(depth: Int) throws(JSONRefusal) -> JSONValue {
        skipBlanks()
        guard let byte = peek else { throw .ended }
        guard depth <= Self.depthMax else { throw .tooDeep(at: position, limit: Self.depthMax) }
        switch byte {
        case UInt8(ascii: "{"): return .object(try readMembers(depth: depth))
        case UInt8(ascii: "["): return .list(try readList(depth: depth))
        case UInt8(ascii: "\""): return .text(try readText())
        case UInt8(ascii: "t"): return try readWord("true", .yesNo(true))
        case UInt8(ascii: "f"): return try readWord("false", .yesNo(false))
        case UInt8(ascii: "n"): return try readWord("null", .nothing)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
        default: throw .unexpected(at: position)
        }
    }

    private mutating func readMembers(depth: Int) throws(JSONRefusal) -> [JSONValue.Member] {
        position += 1
        var members: [JSONValue.Member] = []
        var keys: Set<[UInt8]> = []
        while try !closes(UInt8(ascii: "}"), after: members.count) {
            let start = position
            guard peek == UInt8(ascii: "\"") else { throw .unexpected(at: position) }
            let key = try readText()
            // Bytes, not characters: Swift holds different spellings of one character equal.
            guard keys.insert(Array(key.utf8)).inserted else { throw .repeatedKey(at: start) }
            skipBlanks()
            try take(UInt8(ascii: ":"))
            members.append(JSONValue.Member(key, try readValue(depth: depth + 1)))
        }
        return members
    }

    private mutating func readList(depth: Int) throws(JSONRefusal) -> [JSONValue] {
        position += 1
        var values: [JSONValue] = []
        while try !closes(UInt8(ascii: "]"), after: values.count) {
            values.append(try readValue(depth: depth + 1))
        }
        return values
    }

    /// True when the list or object ends here; else it comes before the next entry.
    private mutating func closes(
        _ end: UInt8,
        after count: Int
    ) throws(JSONRefusal) -> Bool {
        skipBlanks()
        if peek == end {
            position += 1
            return true
        }
        if count > 0 {
            try take(UInt8(ascii: ","))
            skipBlanks()
        }
        return false
    }

    private mutating func readWord(
        _ word: String,
        _ value: JSONValue
    ) throws(JSONRefusal) -> JSONValue {
        for byte in word.utf8 { try take(byte) }
        return value
    }

    private mutating func readNumber() throws(JSONRefusal) -> JSONValue {
        let start = position
        let digits = bytes[start...].prefix { "+-.0123456789eE".utf8.contains($0) }
        position += digits.count
        let text = String(decoding: digits, as: UTF8.self)
        // Reading and writing back catches fractions, leading zeros and minus zero in one go.
        guard let number = Int(text), String(number) == text else { throw .notWhole(at: start) }
        return .whole(number)
    }

    // MARK: Texts

    private mutating func readText() throws(JSONRefusal) -> String {
        let start = position
        position += 1
        var text: [UInt8] = []
        while let byte = peek {
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let valid = String(validating: text, as: UTF8.self) else {
                    throw .notUTF8(at: start)
                }
                return valid
            case UInt8(ascii: "\\"): text += try readEscape()
            case 0..<0x20: throw .controlCharacter(at: position - 1)
            default: text.append(byte)
            }
        }
        throw .ended
    }

    private mutating func readEscape() throws(JSONRefusal) -> [UInt8] {
        guard let byte = peek else { throw .ended }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return try readUnicodeEscape()
        default: throw .badEscape(at: position - 1)
        }
    }

    private mutating func readUnicodeEscape() throws(JSONRefusal) -> [UInt8] {
        let start = position
        var code = try readHex()
        if (0xD800..<0xDC00).contains(code) {
            try take(UInt8(ascii: "\\"))
            try take(UInt8(ascii: "u"))
            let low = try readHex()
            guard (0xDC00..<0xE000).contains(low) else { throw .badEscape(at: start) }
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw .badEscape(at: start) }
        return Array(String(scalar).utf8)
    }

    private mutating func readHex() throws(JSONRefusal) -> UInt32 {
        var number: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek else { throw .ended }
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - 0x30
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - 0x61 + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - 0x41 + 10
            default: throw .badEscape(at: position)
            }
            number = number << 4 | UInt32(digit)
            position += 1
        }
        return number
    }

    // MARK: Bytes

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ expected: UInt8) throws(JSONRefusal) {
        guard let byte = peek else { throw .ended }
        guard byte == expected else { throw .unexpected(at: position) }
        position += 1
    }

    private mutating func skipBlanks() {
        while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
            position += 1
        }
    }
}
