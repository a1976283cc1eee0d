/// A letter's number, such as `HER-7K4M-92QX`: made for reading over a radio.
///
/// The office's code, 7 random characters and a check character, all of Crockford's alphabet, which
/// has no I, L, O and U. The check character finds every single wrong character and every two that
/// changed places; see `docs/letter-format.md`, "Letter number".
public struct LetterNumber: Hashable, Sendable, CustomStringConvertible {
    /// The office that gave the number.
    public let office: OfficeCode
    /// Seven random characters, 5 bits each, first in the highest bits.
    private let random: UInt64

    /// Makes a number from an office and random bytes.
    ///
    /// - Parameters:
    ///   - office: The office that gives the number.
    ///   - randomBytes: 5 bytes or more from the operating system's generator; 35 bits are used.
    public init(office: OfficeCode, randomBytes: [UInt8]) {
        precondition(randomBytes.count >= 5)
        self.office = office
        self.random = randomBytes.prefix(5).reduce(0) { $0 << 8 | UInt64($1) } >> 5
    }

    /// Reads a number as people write it: any case, with or without dashes and spaces.
    ///
    /// In the last 8 characters O counts as 0, and I and L as 1; Persian and Arabic digits count as
    /// digits.
    ///
    /// - Throws: `length` over 64 bytes, or without 10 to 12 characters; `character`, `officeCode`
    ///   or `checkCharacter`.
    public init(reading text: String) throws(LetterNumberRefusal) {
        try self.init(characters: plainCharacters(of: text))
    }

    /// Reads a number in exactly the form of a letter.
    ///
    /// - Throws: `length`, `character`, `officeCode` or `checkCharacter`; `notCanonical` for
    ///   another way to write a number.
    public init(strict text: String) throws(LetterNumberRefusal) {
        try self.init(strict: Array(text.utf8)[...])
    }

    /// Reads a number's ASCII in exactly the form of a letter.
    init(strict ascii: ArraySlice<UInt8>) throws(LetterNumberRefusal) {
        guard (12...14).contains(ascii.count) else { throw .length(ascii.count) }
        let dashes = (first: ascii.endIndex - 10, second: ascii.endIndex - 5)
        guard ascii[dashes.first] == dash, ascii[dashes.second] == dash else {
            throw .notCanonical
        }
        let officeCount = ascii.count - 10
        var value: UInt64 = 0
        for place in 0..<8 {
            let character = ascii[dashes.first + (place < 4 ? 1 : 2) + place]
            let symbol = Crockford.values[Int(character)]
            guard symbol != Crockford.noValue else { throw .character(at: officeCount + place) }
            guard Crockford.symbols[Int(symbol)] == character else { throw .notCanonical }
            value = value << 5 | UInt64(symbol)
        }
        guard let office = OfficeCode(ascii: ascii[..<dashes.first]) else { throw .officeCode }
        try self.init(office: office, value: value)
    }

    init(characters: [UInt8]) throws(LetterNumberRefusal) {
        guard (10...12).contains(characters.count) else { throw .length(characters.count) }
        guard let office = OfficeCode(ascii: characters.dropLast(8)) else { throw .officeCode }
        var value: UInt64 = 0
        for place in (characters.count - 8)..<characters.count {
            let symbol = Crockford.values[Int(characters[place])]
            guard symbol != Crockford.noValue else { throw .character(at: place) }
            value = value << 5 | UInt64(symbol)
        }
        try self.init(office: office, value: value)
    }

    /// A placeholder until a number is read; never leaves this module.
    static let unread = LetterNumber(office: .unread)

    private init(office: OfficeCode) {
        self.office = office
        random = 0
    }

    /// Takes eight characters of 5 bits, the check character last.
    private init(office: OfficeCode, value: UInt64) throws(LetterNumberRefusal) {
        self.office = office
        self.random = value >> 5
        guard UInt8(value & 31) == check else { throw .checkCharacter }
    }

    /// The number as it is printed and signed.
    public var text: String {
        var ascii = office.ascii
        ascii.reserveCapacity(14)
        for place in 0..<8 {
            if place % 4 == 0 { ascii.append(dash) }
            ascii.append(Crockford.symbols[Int(place < 7 ? symbol(at: place) : check)])
        }
        return String(decoding: ascii, as: UTF8.self)
    }

    /// The number as it is printed and signed.
    public var description: String { text }

    func symbol(at place: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: random >> UInt64(30 - place * 5)) & 31
    }

    /// The value that makes the weighted sum of all characters 0.
    ///
    /// Each position has its own weight, a power of 2 in the field of 32 elements; the check
    /// character has weight 1. So one wrong character, or two that swapped, are always found.
    private var check: UInt8 {
        doubled(sum)
    }

    /// The weighted sum of the office's and the seven random characters, the last of weight 1.
    var sum: UInt8 {
        var sum: UInt8 = 0
        // Horner's rule: every step multiplies what came before by 2.
        for place in 0..<4 {
            let character = office.character(at: place)
            guard character != 0 else { continue }
            sum = doubled(sum) ^ officeValue(character)
        }
        for place in 0..<7 {
            sum = doubled(sum) ^ symbol(at: place)
        }
        return sum
    }
}

/// Twice a value in the field of 32 elements, modulo x^5 + x^2 + 1.
func doubled(_ value: UInt8) -> UInt8 {
    value & 16 == 0 ? value << 1 : (value << 1 ^ 0b10_0101)
}

/// An office code's character as one of 32 values.
///
/// An office code has 36 different characters, so some must share a value: those that are mistaken
/// for each other anyway (O and 0; I, L and 1; U and V).
func officeValue(_ character: UInt8) -> UInt8 {
    let value = Crockford.values[Int(character)]
    return value == Crockford.noValue ? Crockford.values[Int(UInt8(ascii: "V"))] : value
}

let dash = UInt8(ascii: "-")
