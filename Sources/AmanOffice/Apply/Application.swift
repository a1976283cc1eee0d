package import AmanLetter

/// Handle of an application: ten Crockford base32 characters, random, without meaning.
package struct ApplicationID: Hashable, Sendable, CustomStringConvertible {
    /// Upper case, ten characters of `0123456789ABCDEFGHJKMNPQRSTVWXYZ`.
    package let text: String

    /// Takes a handle as the records or `ApplicationID.init(reading:)` wrote it.
    package init(text: String) {
        self.text = text
    }

    package var description: String { text }
}

/// The number that is called, counted up from 1 in each office.
package struct Ticket: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// From 1.
    package let number: Int

    package init(number: Int) {
        self.number = number
    }

    package static func < (left: Ticket, right: Ticket) -> Bool { left.number < right.number }

    package var description: String { String(number) }
}

/// Where an application is on its way to a letter in someone's hand.
package enum ApplicationState: String, CaseIterable, Sendable {
    /// Registered, waiting for a decision.
    case received
    /// One officer has granted it and the programme asks for a second.
    case recommended
    /// Granted, waiting for its letter.
    case granted
    /// Sent to another office.
    case referred
    /// Refused, with reasons and a way to appeal.
    case refused
    /// The letter is made, waiting to be called and collected.
    case issued
    /// The letter is in the holder's hand.
    case collected
}

/// How the person reached the office.
package enum ApplicationChannel: String, CaseIterable, Sendable, Codable {
    case inPerson = "in-person"
    case representative
    case detentionOfficer = "detention-officer"
    case consulate
}

/// What the office knows of a person: sealed at rest, destroyed when the record is erased.
///
/// Everything is optional: an incomplete application is an application.
package struct Person: Equatable, Sendable, Codable, CustomStringConvertible {
    /// Full name in Latin script, as it will be on the letter.
    package var fullName: String?
    /// Full name in the person's own script.
    package var secondName: String?
    /// ISO 639-3 code of `secondName`, such as `prs` or `pus`.
    package var secondLanguage: String?
    /// Father's or guardian's name, in Latin script.
    package var fatherName: String?
    /// Father's or guardian's name in the person's own script.
    package var fatherSecondName: String?
    /// Gregorian year.
    package var birthYear: Int?
    /// YYYYMMDD, only when fully known.
    package var birthDate: String?
    /// District or village of the home province, free text.
    package var district: String?
    /// Kind and number of an identity paper, free text.
    package var identityPaper: String?
    /// How to reach the person, free text.
    package var contact: String?
    /// What the registrar noted.
    package var notes: String?
    /// JPEG or PNG, at most `personPhotoByteCountMax`.
    package var photo: [UInt8]?

    package init() {}

    /// Says nothing about the person: names never reach a log line.
    package var description: String { "Person(sealed)" }
}

/// Most bytes of a photo kept with an application.
///
/// A 300 by 400 pixel JPEG at good quality is about 40 KB; 128 KiB leaves room for poor encoders.
package let personPhotoByteCountMax = 131_072

/// One person's request, from the queue to the letter.
package struct Application: Equatable, Sendable {
    package var id: ApplicationID
    package var ticket: Ticket
    /// Office that keeps it.
    package var office: OfficeCode
    /// ISO 3166-2 code of the province the person calls home.
    package var homeProvince: String
    package var channel: ApplicationChannel
    package var state: ApplicationState
    package var receivedAt: Instant
    /// When `state` last changed.
    package var changedAt: Instant
    /// Office it was sent to, in state `referred`.
    package var referredTo: OfficeCode?
    /// The letter this application is to replace by exchange or after a loss, if any; 32 bytes.
    package var replaces: [UInt8]?
    /// Number of the letter made for it, once issued.
    package var letter: LetterNumber?

    package init(
        id: ApplicationID,
        ticket: Ticket,
        office: OfficeCode,
        homeProvince: String,
        channel: ApplicationChannel,
        state: ApplicationState,
        receivedAt: Instant,
        changedAt: Instant,
        referredTo: OfficeCode? = nil,
        replaces: [UInt8]? = nil,
        letter: LetterNumber? = nil
    ) {
        self.id = id
        self.ticket = ticket
        self.office = office
        self.homeProvince = homeProvince
        self.channel = channel
        self.state = state
        self.receivedAt = receivedAt
        self.changedAt = changedAt
        self.referredTo = referredTo
        self.replaces = replaces
        self.letter = letter
    }
}

/// An application with the person's record opened: only steps that need the names ask for it.
package struct OpenedApplication: Equatable, Sendable {
    package var application: Application
    package var person: Person

    package init(application: Application, person: Person) {
        self.application = application
        self.person = person
    }
}
