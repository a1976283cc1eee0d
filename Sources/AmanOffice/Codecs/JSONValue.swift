import AmanLetter

/// A JSON text as requests use it: texts, whole numbers, yes and no, nothing, lists, objects.
///
/// Read strictly: an object with the same key twice, a fraction, a lone surrogate, anything after
/// the value is refused, because two readers might understand it in two ways. Source: RFC 8259.
package indirect enum JSONValue: Equatable, Sendable {
    case text(String)
    case whole(Int)
    case yesNo(Bool)
    case nothing
    case list([JSONValue])
    /// Members in the order of the text; no key appears twice.
    case object([Member])

    /// A key and its value.
    package struct Member: Equatable, Sendable {
        package var key: String
        package var value: JSONValue

        package init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// Reads one JSON text.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8. A byte order mark in front is passed over, as RFC 8259 section 8.1 allows:
    ///     Notepad and PowerShell write one.
    ///   - byteCountMax: Most bytes to look at.
    /// - Returns: The value.
    /// - Throws: What is not JSON, and where.
    package static func parse(
        _ bytes: [UInt8],
        byteCountMax: Int = ApplyLimits.jsonByteCountMax
    ) throws(JSONRefusal) -> JSONValue {
        guard bytes.count <= byteCountMax else {
            throw .tooLong(byteCount: bytes.count, limit: byteCountMax)
        }
        guard !isUTF16(bytes) else { throw .utf16 }
        let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        var reader = JSONReader(bytes, from: start)
        return try reader.readAll()
    }

    /// The value as JSON, without blanks, keys in their order; parses back to the same value.
    package var encoded: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    /// Whether a text is UTF-16, with or without its mark: a JSON text begins with ASCII, so one of
    /// its first two bytes is zero then.
    private static func isUTF16(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 2 else { return false }
        let marks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
        return marks.contains { bytes.starts(with: $0) } || (bytes[0] == 0) != (bytes[1] == 0)
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): Self.write(text, to: &bytes)
        case .whole(let number): bytes += String(number).utf8
        case .yesNo(let yes): bytes += (yes ? "true" : "false").utf8
        case .nothing: bytes += "null".utf8
        case .list(let values):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.write(member.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0..<0x20: bytes += "\\u00".utf8 + Hexadecimal.ascii([byte])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

/// Why bytes are not the JSON a request may be; places are byte offsets from 0.
package enum JSONRefusal: Error, Equatable, Sendable {
    case tooLong(byteCount: Int, limit: Int)
    case unexpected(at: Int)
    case ended
    case tooDeep(at: Int, limit: Int)
    /// The object has a key twice.
    case repeatedKey(at: Int)
    /// A fraction, an exponent, a leading zero, or more than 64 bits.
    case notWhole(at: Int)
    case badEscape(at: Int)
    case controlCharacter(at: Int)
    case notUTF8(at: Int)
    /// UTF-16, which is what PowerShell's `>` writes.
    case utf16
    /// The text is JSON, but not an object.
    case notAnObject
}
