package import AmanLetter

/// What a member searches for: a ticket, an application's handle or a letter's number, and never a
/// name.
package enum CaseKey: Hashable, Sendable {
    case ticket(Ticket)
    case application(ApplicationID)
    case letter(LetterNumber)
}

/// Why what was typed is not searched for.
package enum CaseKeyRefusal: Error, Equatable, Sendable {
    case empty
    /// More than `CaseKey.byteCountMax` bytes.
    case tooLong
    /// Neither a ticket nor a handle nor a letter's number.
    case notANumber
    /// A letter's number of which a character is wrong.
    case wrongCharacter
    /// A ticket with the code of another office in front: tickets count up in each.
    case ticketOf(OfficeCode)
}

extension CaseKey {
    /// Most bytes of a typed number: 14 characters, with blanks, dashes and marks between them.
    package static let byteCountMax = 64

    /// Characters of a letter's number behind the office's code.
    private static let letterLength = 8
    /// Most digits of a ticket; eight may also be a letter's number.
    private static let ticketDigitsMax = 9
    /// Most digits of a ticket behind an office's code; eight are a letter's number.
    private static let prefixedDigitsMax = 7

    /// Reads a number as people type or scan it: any case, with blanks and dashes, Persian and
    /// Arabic digits, with the office's code in front or without.
    ///
    /// - Parameters:
    ///   - text: As typed.
    ///   - office: The office whose numbers need no code.
    ///   - offices: All offices of the programme.
    /// - Throws: Why it is none; nothing of what was typed is in it.
    package init(
        reading text: String,
        at office: OfficeCode,
        among offices: [OfficeCode]
    ) throws(CaseKeyRefusal) {
        // Marks of direction come along when a number is copied from a page.
        let shown = text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
        guard !shown.allSatisfy(\.properties.isWhitespace) else { throw .empty }
        guard text.utf8.count <= Self.byteCountMax else { throw .tooLong }
        guard let plain = try? plainCharacters(of: String(String.UnicodeScalarView(shown))) else {
            throw .notANumber
        }
        if let key = try Self.ticket(plain, at: office, among: offices) {
            self = key
        } else {
            self = try Self.longer(plain, at: office, among: offices)
        }
    }

    /// The number as it is in an address: a code, never what was typed.
    package var text: String {
        switch self {
        case .ticket(let ticket): ticket.description
        case .application(let id): id.text
        case .letter(let number): number.text
        }
    }

    /// A ticket, with an office's code in front or without; nil for what is longer than one.
    private static func ticket(
        _ plain: [UInt8],
        at office: OfficeCode,
        among offices: [OfficeCode]
    ) throws(CaseKeyRefusal) -> CaseKey? {
        if plain.allSatisfy(isDigit) {
            guard plain.count <= ticketDigitsMax, !isLetter(plain, at: office) else { return nil }
            return ticket(plain)
        }
        for code in [office] + offices where plain.starts(with: code.text.utf8) {
            let digits = Array(plain.dropFirst(code.text.utf8.count))
            guard (1...prefixedDigitsMax).contains(digits.count), digits.allSatisfy(isDigit) else {
                continue
            }
            guard code == office else { throw .ticketOf(code) }
            return ticket(digits)
        }
        return nil
    }

    /// The handle of an application or the number of a letter.
    private static func longer(
        _ plain: [UInt8],
        at office: OfficeCode,
        among offices: [OfficeCode]
    ) throws(CaseKeyRefusal) -> CaseKey {
        let text = String(decoding: plain, as: UTF8.self)
        if plain.count == letterLength {
            return .letter(try letter(office.text + text, typed: plain))
        }
        let isOfOffice = ([office] + offices).contains { code in
            plain.starts(with: code.text.utf8)
                && plain.count == code.text.utf8.count + letterLength
        }
        // A code of two characters makes a number as long as a handle.
        if isOfOffice, let number = try? LetterNumber(reading: text) { return .letter(number) }
        if let id = ApplicationID(reading: text) { return .application(id) }
        guard isOfOffice else { throw .notANumber }
        return .letter(try letter(text, typed: plain))
    }

    private static func letter(
        _ text: String,
        typed: [UInt8]
    ) throws(CaseKeyRefusal) -> LetterNumber {
        do throws(LetterNumberRefusal) {
            return try LetterNumber(reading: text)
        } catch {
            // What has no digit is more likely a name.
            let isWrong = error == .checkCharacter && typed.contains(where: isDigit)
            throw isWrong ? .wrongCharacter : .notANumber
        }
    }

    private static func isLetter(_ plain: [UInt8], at office: OfficeCode) -> Bool {
        plain.count == letterLength
            && (try? LetterNumber(reading: office.text + String(decoding: plain, as: UTF8.self)))
                != nil
    }

    private static func ticket(_ digits: [UInt8]) -> CaseKey? {
        Int(String(decoding: digits, as: UTF8.self)).flatMap { number in
            number > 0 ? .ticket(Ticket(number: number)) : nil
        }
    }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
