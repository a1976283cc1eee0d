/// Bytes as hexadecimal digits, for every module that may import this one.
///
/// AmanLog imports nothing, and writes the eight digits of a key's number itself.
package enum Hexadecimal {
    /// Two small digits for each byte, the first byte first.
    package static func text(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: ascii(bytes), as: UTF8.self)
    }

    /// Two small digits for each byte as ASCII, the first byte first.
    package static func ascii(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var ascii: [UInt8] = []
        for byte in bytes {
            ascii.append(digits[Int(byte >> 4)])
            ascii.append(digits[Int(byte & 15)])
        }
        return ascii
    }

    /// Reads the small digits that `ascii` writes.
    ///
    /// Nil for an odd count, for capitals, and for anything between the digits. The result takes
    /// half the memory of the input; the caller limits that.
    package static func bytes(_ ascii: some Sequence<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var high: UInt8?
        for character in ascii {
            guard let value = value(of: character) else { return nil }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return high == nil ? bytes : nil
    }

    /// What a small digit is worth, 0 to 15; nil for another character.
    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
