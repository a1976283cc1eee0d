/// Why a text is not Base45; `at` counts bytes of UTF-8.
public enum Base45Refusal: Error, Equatable, Sendable {
    /// A character outside the alphabet.
    case character(at: Int)
    /// Characters that write more than their bytes can hold.
    case overflow(at: Int)
    /// One character is left over at the end.
    case length(Int)

    /// A short name of the rule, stable for programs.
    public var code: String {
        switch self {
        case .character: "base45-character"
        case .overflow: "base45-overflow"
        case .length: "base45-length"
        }
    }
}

/// Base45, the text form that fills a QR code's alphanumeric mode best.
///
/// Source: RFC 9285.
public enum Base45 {
    /// Writes bytes as text: three characters for every two bytes.
    public static func encode(_ bytes: [UInt8]) -> String {
        var ascii: [UInt8] = []
        ascii.reserveCapacity((bytes.count * 3 + 1) / 2)
        var place = 0
        while place + 1 < bytes.count {
            let value = Int(bytes[place]) << 8 | Int(bytes[place + 1])
            ascii.append(alphabet[value % 45])
            ascii.append(alphabet[value / 45 % 45])
            ascii.append(alphabet[value / 2_025])
            place += 2
        }
        if place < bytes.count {
            ascii.append(alphabet[Int(bytes[place]) % 45])
            ascii.append(alphabet[Int(bytes[place]) / 45])
        }
        return String(decoding: ascii, as: UTF8.self)
    }

    /// Reads text back into bytes.
    ///
    /// - Throws: `character` outside the alphabet or `overflow`, at the zero-based byte of the
    ///   first one; `length` when one character is left over.
    public static func decode(_ text: String) throws(Base45Refusal) -> [UInt8] {
        try decode(text.utf8.span)
    }

    static func decode(_ ascii: Span<UInt8>) throws(Base45Refusal) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: ascii.count / 3 * 2)
        if let wrong = fill(bytes.mutableSpan, from: ascii, values.span) {
            throw refusal(ascii, wrong, 3)
        }
        let rest = ascii.count % 3
        let place = ascii.count - rest
        if rest == 2 {
            let word = Int(values[Int(ascii[place])]) + Int(values[Int(ascii[place + 1])]) * 45
            guard word <= 0xff else { throw refusal(ascii, place, 2) }
            bytes.append(UInt8(word))
        }
        guard rest != 1 else { throw refusal(ascii, place, 1) }
        return bytes
    }

    /// Whether the last character is of the alphabet, and the group it completes, if it does, holds
    /// two bytes.
    static func endsWell(_ ascii: [UInt8]) -> Bool {
        guard let last = ascii.last, values[Int(last)] != noValue else { return false }
        guard ascii.count % 3 == 0 else { return true }
        let first = ascii.count - 3
        let word =
            values[Int(ascii[first])] + values[Int(ascii[first + 1])] * 45
            + values[Int(last)] * 2_025
        return word <= 0xffff
    }

    /// Turns whole groups of three characters into two bytes each.
    ///
    /// - Returns: The start of the first group that is not Base45; nil when all are.
    private static func fill(
        _ room: consuming MutableSpan<UInt8>,
        from text: Span<UInt8>,
        _ values: Span<UInt32>
    ) -> Int? {
        // The table is a parameter: reading a global costs a call for each character.
        precondition(values.count == 256, "every byte has a value, so none needs a look")
        var first = 0
        var count = 0
        while count + 1 < room.count, first + 2 < text.count {
            let word =
                values[Int(text[first])] &+ values[Int(text[first + 1])] &* 45
                &+ values[Int(text[first + 2])] &* 2_025
            // One character outside the alphabet is enough to make the word too large.
            guard word <= 0xffff else { return first }
            room[count] = UInt8(word >> 8 & 0xff)
            room[count + 1] = UInt8(word & 0xff)
            count += 2
            first += 3
        }
        return nil
    }

    /// What is wrong with a group of characters that does not decode.
    private static func refusal(
        _ ascii: Span<UInt8>,
        _ place: Int,
        _ count: Int
    ) -> Base45Refusal {
        for at in place..<(place + count) where values[Int(ascii[at])] == noValue {
            return .character(at: at)
        }
        return count == 1 ? .length(ascii.count) : .overflow(at: place)
    }
}

private let alphabet: [UInt8] = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)

/// The value of a character outside the alphabet; any sum with it is too large.
private let noValue: UInt32 = 0x1_0000

/// The value of each character, by its byte.
private let values: [UInt32] = {
    var values = [UInt32](repeating: noValue, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt32(value) }
    return values
}()
