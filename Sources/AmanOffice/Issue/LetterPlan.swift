package import AmanLetter

/// A letter as decided, before it is signed: what it states and what is stored with it.
package struct LetterPlan: Equatable, Sendable {
    /// What the letter states.
    package var claims: LetterClaims
    /// What Aman adds to the claims, again here because every planned letter has it.
    package var conduct: SafeConductClaims
    /// Its place in the status lists.
    package var place: StatusPlace
    package var application: ApplicationID
    package var ticket: Ticket
    /// State the application must still be in when the letter is stored.
    package var from: ApplicationState
    /// A letter of this office that this one takes the place of.
    package var superseded: StatusChange?
    /// A letter of another office that this one takes the place of.
    package var exchanged: ForeignExchange?
    package var audit: AuditEntry
}

/// The randomness that goes into one letter.
package struct LetterRandomness: Equatable, Sendable {
    /// For the letter number; 5 bytes.
    package let number: [UInt8]
    /// For the token's identifier; 16 bytes.
    package let token: [UInt8]
    /// For the place in the status list; 8 bytes.
    package let place: [UInt8]

    /// Draws from the office's environment.
    package init(from environment: OfficeEnvironment) {
        let bytes = environment.randomBytes(29)
        precondition(bytes.count == 29, "as many bytes as asked for")
        number = Array(bytes[0..<5])
        token = Array(bytes[5..<21])
        place = Array(bytes[21..<29])
    }
}

/// What every letter of an office is planned from.
package struct LetterTerms: Equatable, Sendable {
    package let programme: Programme
    package let office: OfficeCode
    package let now: Instant
    /// Which of the office's status lists indices are drawn from, counted from 1.
    package let statusList: UInt64
    package let randomness: LetterRandomness

    package init(
        programme: Programme,
        office: OfficeCode,
        now: Instant,
        statusList: UInt64,
        randomness: LetterRandomness
    ) {
        self.programme = programme
        self.office = office
        self.now = now
        self.statusList = statusList
        self.randomness = randomness
    }
}

/// What one letter says beyond what all letters of its kind say.
package struct LetterContent: Equatable, Sendable {
    package var kind: LetterKind
    package var person: Person
    package var fromProvince: String?
    package var toProvince: String?
    /// First second in which the letter no longer holds; nil is by the rule of its kind.
    package var expires: Instant?
    /// Digest of the letter it takes the place of.
    package var replaces: [UInt8]?
}
