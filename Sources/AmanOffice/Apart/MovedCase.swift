package import AmanLetter

/// A person's case on its way to another office: what a case file says once it is opened.
///
/// It carries the application and no vote: the other office decides for itself. Which officers
/// dealt with it, and what they wrote, stays where it was written.
package struct MovedCase: Equatable, Sendable, CustomStringConvertible {
    /// Programme of both offices, at most `programmeByteCountMax` bytes.
    package var programme: String
    /// Names this move; `requestIDByteCount` bytes.
    ///
    /// Of the same application and the same two offices it is always the same, so that a case file
    /// that comes again is noticed.
    package var requestID: [UInt8]
    /// The ticket at the office that sends it.
    package var from: OfficeTicket
    /// Tickets at the offices it came through before that, the first one first; at most
    /// `earlierCountMax`.
    package var earlier: [OfficeTicket]
    /// The office it is for.
    package var destination: OfficeCode
    package var sentAt: Instant
    /// ISO 3166-2 code of the province the person calls home.
    package var homeProvince: String
    package var channel: ApplicationChannel
    /// When the person came to the office that sends it.
    package var receivedAt: Instant
    package var person: Person

    package init(
        programme: String,
        requestID: [UInt8],
        from: OfficeTicket,
        earlier: [OfficeTicket] = [],
        destination: OfficeCode,
        sentAt: Instant,
        homeProvince: String,
        channel: ApplicationChannel,
        receivedAt: Instant,
        person: Person
    ) {
        (self.programme, self.requestID) = (programme, requestID)
        (self.from, self.earlier, self.destination) = (from, earlier, destination)
        (self.sentAt, self.receivedAt) = (sentAt, receivedAt)
        (self.homeProvince, self.channel, self.person) = (homeProvince, channel, person)
    }

    /// Says nothing about the person.
    package var description: String { "MovedCase(sealed)" }

    package static let programmeByteCountMax = 32
    package static let requestIDByteCount = 16
    /// Offices that one case goes through; the oldest are left out.
    package static let earlierCountMax = 8
    /// Bytes of the longest case: every text at its limit, the photo, and the writing around them.
    package static let byteCountMax = 147_456 - 512
}

/// Why bytes are not a case.
package enum MovedCaseRefusal: Error, Equatable, Sendable {
    /// Another kind of file, or one whose bytes were changed.
    case unreadable
    /// Written by a later version of Aman.
    case newerVersion(UInt64)
    /// A text, the year or the photo of the person is not as this office stores it.
    case person
}

// MARK: The bytes

extension MovedCase {
    private static let mark = "aman-case"
    private static let version: UInt64 = 1
    private static let itemCount = 13
    /// The person's texts and the year.
    private static let personItemCountMax = PersonField.all.count + 1
    /// Never given to a text; as in the sealed record, it is the last.
    private static let birthYearKey: UInt64 = 20

    /// Deterministic CBOR: one case has one spelling.
    package var bytes: [UInt8] {
        var writer = CBORWriter(capacity: 2_048 + (person.photo?.count ?? 0))
        writer.writeArray(count: Self.itemCount)
        writer.writeText(Self.mark)
        writer.writeUnsigned(Self.version)
        writer.writeText(programme)
        writer.writeBytes(requestID)
        Self.write(from, to: &writer)
        writer.writeArray(count: earlier.count)
        for ticket in earlier { Self.write(ticket, to: &writer) }
        writer.writeText(destination.text)
        writer.writeInteger(sentAt.seconds)
        writer.writeText(homeProvince)
        writer.writeText(channel.rawValue)
        writer.writeInteger(receivedAt.seconds)
        Self.write(person, to: &writer)
        writer.writeBytes(person.photo ?? [])
        return writer.bytes
    }

    private static func write(_ ticket: OfficeTicket, to writer: inout CBORWriter) {
        writer.writeArray(count: 2)
        writer.writeText(ticket.office.text)
        writer.writeUnsigned(UInt64(ticket.ticket.number))
    }

    private static func write(_ person: Person, to writer: inout CBORWriter) {
        let texts = PersonField.all.compactMap { field in
            person[field].map { (field.sealedKey, $0) }
        }
        writer.writeMap(count: texts.count + (person.birthYear == nil ? 0 : 1))
        for (key, text) in texts {
            writer.writeUnsigned(key)
            writer.writeText(text)
        }
        guard let year = person.birthYear else { return }
        writer.writeUnsigned(birthYearKey)
        writer.writeInteger(Int64(year))
    }

    /// Reads a case.
    ///
    /// - Throws: `unreadable` for anything but the one spelling of a case, `newerVersion`, `person`
    ///   where the texts are not tidy or longer than this office stores.
    package init(reading bytes: [UInt8]) throws(MovedCaseRefusal) {
        self = try readCaseFile(bytes, Self.byteCountMax, Self.init(parsing:))
    }

    private init(parsing bytes: [UInt8]) throws {
        var reader = CBORReader(bytes)
        try reader.readCaseHead(mark: Self.mark, version: Self.version, count: Self.itemCount)
        programme = try reader.readText(max: Self.programmeByteCountMax)
        requestID = try reader.readBytes(max: Self.requestIDByteCount)
        from = try Self.ticket(&reader)
        earlier = []
        for _ in 0..<(try reader.readArrayCount(max: Self.earlierCountMax)) {
            earlier.append(try Self.ticket(&reader))
        }
        reader.leave()
        destination = try OfficeCode(try reader.readText(max: 8))
        sentAt = try Self.moment(&reader)
        homeProvince = try reader.readText(max: 8)
        guard let channel = ApplicationChannel(rawValue: try reader.readText(max: 32)) else {
            throw MovedCaseRefusal.unreadable
        }
        self.channel = channel
        receivedAt = try Self.moment(&reader)
        person = try Self.person(&reader)
        let photo = try reader.readBytes(max: personPhotoByteCountMax)
        if !photo.isEmpty { person.photo = photo }
        reader.leave()
        try reader.finish()
        guard !programme.isEmpty, requestID.count == Self.requestIDByteCount else {
            throw MovedCaseRefusal.unreadable
        }
        try checkPerson()
    }

    private static func ticket(_ reader: inout CBORReader) throws -> OfficeTicket {
        guard try reader.readArrayCount(max: 2) == 2 else { throw MovedCaseRefusal.unreadable }
        let office = try OfficeCode(try reader.readText(max: 8))
        let number = try reader.readUnsigned()
        guard (1...ticketMax).contains(number) else { throw MovedCaseRefusal.unreadable }
        reader.leave()
        return OfficeTicket(office: office, ticket: Ticket(number: Int(number)))
    }

    private static func moment(_ reader: inout CBORReader) throws -> Instant {
        let seconds = try reader.readInteger()
        guard (0...momentMax).contains(seconds) else { throw MovedCaseRefusal.unreadable }
        return Instant(seconds: seconds)
    }

    private static func person(_ reader: inout CBORReader) throws -> Person {
        var person = Person()
        var previous: CBORKey?
        for _ in 0..<(try reader.readMapCount(max: personItemCountMax)) {
            let key = try reader.readKey(after: previous)
            previous = key
            if key == .integer(Int64(birthYearKey)) {
                person.birthYear = Int(try reader.readInteger())
            } else if let field = PersonField.all.first(where: {
                key == .integer(Int64($0.sealedKey))
            }) {
                person[field] = try reader.readText(max: field.rule.byteCountMax)
            } else {
                throw MovedCaseRefusal.unreadable
            }
        }
        reader.leave()
        return person
    }

    /// Refuses a person whom this office would have stored in another spelling.
    private func checkPerson() throws(MovedCaseRefusal) {
        var tidy = person
        do { try tidy.tidyTexts() } catch { throw .person }
        let photo = person.photo ?? []
        let isPhoto =
            photo.isEmpty || photo.starts(with: [0xFF, 0xD8, 0xFF])
            || photo.starts(with: [0x89, 0x50, 0x4E, 0x47])
        guard tidy == person, isPhoto, (1...9_999).contains(person.birthYear ?? 1),
            PersonField.all.allSatisfy({ person[$0]?.isEmpty != true })
        else { throw .person }
    }
}

/// Nine digits, as `CaseKey` reads at most.
private let ticketMax: UInt64 = 999_999_999
/// The end of the year 9999: what RFC 3339 can say.
private let momentMax: Int64 = 253_402_300_799
