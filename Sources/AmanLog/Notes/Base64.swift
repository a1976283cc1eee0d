/// Base64 as RFC 4648 section 4 writes it, and no other way.
///
/// Padding is required; white space, the URL alphabet and set spare bits are refused, so that
/// what decodes encodes to the same text.
public enum Base64 {
    /// The text of the bytes, padded to a multiple of four characters.
    public static func encode(_ bytes: [UInt8]) -> String {
        String(decoding: encodedBytes(bytes), as: UTF8.self)
    }

    /// The bytes of the text.
    ///
    /// - Throws: `notBase64` with the zero-based index of the first character that is not allowed.
    public static func decode(_ text: String) throws(LogRefusal) -> [UInt8] {
        try decode(Array(text.utf8)[...])
    }

    static func encodedBytes(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for first in stride(from: 0, to: bytes.count, by: 3) {
            let count = min(3, bytes.count - first)
            var group = UInt32(bytes[first]) << 16
            if count > 1 { group |= UInt32(bytes[first + 1]) << 8 }
            if count > 2 { group |= UInt32(bytes[first + 2]) }
            for place in 0..<4 {
                let sextet = UInt8(truncatingIfNeeded: group >> UInt32(18 - 6 * place)) & 63
                text.append(place <= count ? letter(of: sextet) : padding)
            }
        }
        return text
    }

    static func decode(_ text: ArraySlice<UInt8>) throws(LogRefusal) -> [UInt8] {
        guard text.count % 4 == 0 else { throw .notBase64(atByte: text.endIndex) }
        let padded = text.suffix(2).reversed().prefix { $0 == padding }.count
        let end = text.endIndex - padded
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3)
        for first in stride(from: text.startIndex, to: text.endIndex, by: 4) {
            var group: UInt32 = 0
            for place in first..<first + 4 {
                let sextet = place < end ? sextet(of: text[place]) : 0
                guard let sextet else { throw .notBase64(atByte: place) }
                group = group << 6 | UInt32(sextet)
            }
            let count = 3 - max(0, first + 4 - end)
            // Bits of the last characters that no byte takes must be zero.
            guard group & (0xff_ffff >> UInt32(8 * count)) == 0 || count == 3 else {
                throw .notBase64(atByte: end - 1)
            }
            for place in 0..<count {
                bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(16 - 8 * place)))
            }
        }
        return bytes
    }

    private static let padding = UInt8(ascii: "=")

    private static func letter(of sextet: UInt8) -> UInt8 {
        switch sextet {
        case 0..<26: UInt8(ascii: "A") + sextet
        case 26..<52: UInt8(ascii: "a") + sextet - 26
        case 52..<62: UInt8(ascii: "0") + sextet - 52
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }

    private static func sextet(of letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): letter - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
