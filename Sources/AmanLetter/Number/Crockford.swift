/// Crockford's base32: 32 symbols for reading aloud, without I, L, O and U.
///
/// Source: https://www.crockford.com/base32.html
package enum Crockford {
    /// The symbol of each value, 0 to 31, as ASCII.
    static let symbols: [UInt8] = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// In `values`, for a byte that is no symbol.
    static let noValue: UInt8 = 0xff

    /// The value of each byte; capital O counts as 0, and capital I and L as 1.
    static let values: [UInt8] = {
        var values = [UInt8](repeating: noValue, count: 256)
        for (value, symbol) in symbols.enumerated() { values[Int(symbol)] = UInt8(value) }
        values[Int(UInt8(ascii: "O"))] = 0
        values[Int(UInt8(ascii: "I"))] = 1
        values[Int(UInt8(ascii: "L"))] = 1
        return values
    }()

    /// Writes values, 0 to 31 each, as symbols.
    package static func text(_ values: [UInt8]) -> String {
        String(decoding: values.map { symbols[Int($0)] }, as: UTF8.self)
    }

    /// Reads symbols as people type them: any case, blanks, dashes, O for 0, I and L for 1, Persian
    /// and Arabic digits.
    ///
    /// Nil when it has not this many symbols then, or more than 64 bytes.
    package static func characters(reading typed: String, count: Int) -> String? {
        values(reading: typed, count: count).map(text)
    }

    /// The value of each symbol, 0 to 31, read as `characters(reading:count:)` does.
    package static func values(reading typed: String, count: Int) -> [UInt8]? {
        guard let characters = try? plainCharacters(of: typed), characters.count == count else {
            return nil
        }
        let read = characters.map { values[Int($0)] }
        return read.contains(noValue) ? nil : read
    }
}

/// Reduces what is written in symbols to its capital letters and digits.
///
/// - Throws: `length` over 64 bytes; `character` with its place in bytes from 0.
package func plainCharacters(of text: String) throws(LetterNumberRefusal) -> [UInt8] {
    // A number of 14 characters with spaces and dashes needs far less.
    guard text.utf8.count <= 64 else { throw .length(text.utf8.count) }
    var characters: [UInt8] = []
    var offset = 0
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5a: characters.append(UInt8(scalar.value))
        case 0x61...0x7a: characters.append(UInt8(scalar.value - 0x20))
        case 0x660...0x669: characters.append(UInt8(scalar.value - 0x660 + 0x30))
        case 0x6f0...0x6f9: characters.append(UInt8(scalar.value - 0x6f0 + 0x30))
        // Spaces, dashes, and the direction marks that come along when text is copied.
        case 0x09, 0x0a, 0x0d, 0x20, 0x2d, 0xa0, 0x200e, 0x200f, 0x2010...0x2015, 0x2212: break
        default: throw .character(at: offset)
        }
        offset += UTF8.width(scalar)
    }
    return characters
}
