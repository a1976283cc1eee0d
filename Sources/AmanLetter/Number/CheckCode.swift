/// A letter's number with its check code, such as `HER-7K4M-92QX 3F7K-9QWD`: what a guard without
/// a telephone reads out over a radio.
///
/// The code is seven characters computed from the number and the letter's leaf in the public log,
/// and a check character over number and code; see `docs/check-code.md`.
public struct CheckCode: Hashable, Sendable, CustomStringConvertible {
    /// The letter's number.
    public let number: LetterNumber
    /// What the seven characters say; 35 bits, the first character in the highest.
    public let bits: UInt64

    /// Bits that the seven characters hold.
    public static let bitCount = 35

    /// Joins a number and a code.
    ///
    /// - Precondition: `bits` takes no more than `bitCount` bits.
    public init(number: LetterNumber, bits: UInt64) {
        precondition(bits >> UInt64(Self.bitCount) == 0, "seven characters hold 35 bits")
        self.number = number
        self.bits = bits
    }

    /// Reads number and code as people say and write them: any case, with or without dashes and
    /// spaces, O for 0, I and L for 1, Persian and Arabic digits.
    ///
    /// - Throws: `length` without 18 to 20 characters; `number` for a wrong number; `character` or
    ///   `checkCharacter` in the code. Every single wrong character is noticed, and so are every
    ///   two that changed places.
    public init(reading text: String) throws(CheckCodeRefusal) {
        let characters: [UInt8]
        do {
            characters = try plainCharacters(of: text)
        } catch {
            throw .number(error)
        }
        // An office's 2 to 4 characters, 8 of the number, 8 of the code.
        guard (18...20).contains(characters.count) else { throw .length(characters.count) }
        let number: LetterNumber
        do {
            number = try LetterNumber(characters: Array(characters.dropLast(8)))
        } catch {
            throw .number(error)
        }
        var value: UInt64 = 0
        for place in (characters.count - 8)..<characters.count {
            let symbol = Crockford.values[Int(characters[place])]
            guard symbol != Crockford.noValue else { throw .character(at: place) }
            value = value << 5 | UInt64(symbol)
        }
        self.init(number: number, bits: value >> 5)
        guard UInt8(value & 31) == check else { throw .checkCharacter }
    }

    /// The code alone, as it is printed below the number: `3F7K-9QWD`.
    public var code: String {
        var ascii: [UInt8] = []
        ascii.reserveCapacity(9)
        for place in 0..<8 {
            if place == 4 { ascii.append(dash) }
            ascii.append(Crockford.symbols[Int(place < 7 ? symbol(at: place) : check)])
        }
        return String(decoding: ascii, as: UTF8.self)
    }

    /// Number and code, as they are read out.
    public var text: String { number.text + " " + code }

    /// Number and code, as they are read out.
    public var description: String { text }

    private func symbol(at place: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: bits >> UInt64(30 - place * 5)) & 31
    }

    /// The character that makes the weighted sum of number and code 0.
    ///
    /// At most 19 positions have different weights: 2 has 31 different powers in this field.
    private var check: UInt8 {
        var sum = number.sum
        for place in 0..<7 { sum = doubled(sum) ^ symbol(at: place) }
        return doubled(sum)
    }
}

/// Why a text is not a letter's number with its check code.
public enum CheckCodeRefusal: Error, Equatable, Sendable {
    /// Too short or too long for a number and 8 characters; how many there were.
    case length(Int)
    /// The number in front is not one.
    case number(LetterNumberRefusal)
    /// A character that no code has; `at` counts without spaces and dashes.
    case character(at: Int)
    /// The last character does not match: something was misheard, or belongs to another letter.
    case checkCharacter

    /// A short name of the rule, stable for programs.
    public var code: String {
        switch self {
        case .length: "check-code-length"
        case .number(let refusal): refusal.code
        case .character: "check-code-character"
        case .checkCharacter: "check-code-check-character"
        }
    }
}
