package import AmanLetter

/// A desk's key to the JSON API: what it may do, for which member, until when.
///
/// It is stored as a keyed hash only; the secret itself is shown once, when it is made.
package struct DeskToken: Equatable, Sendable {
    package var id: DeskTokenID
    /// The desk that holds it, as it is beside the member's name in the audit.
    package var desk: SignInName
    /// The member who answers for what the desk does, as of now.
    package var member: StaffMember
    package var scopes: Set<Right>
    package var madeAt: Instant
    package var endsAt: Instant
    /// Days since 1970 at its last use; no time, so that it is no record of who worked when.
    package var usedDay: Int64?
    /// When it was revoked; nil while it was not.
    package var droppedAt: Instant?

    package init(
        id: DeskTokenID,
        desk: SignInName,
        member: StaffMember,
        scopes: Set<Right>,
        madeAt: Instant,
        endsAt: Instant,
        usedDay: Int64? = nil,
        droppedAt: Instant? = nil
    ) {
        self.id = id
        self.desk = desk
        self.member = member
        self.scopes = scopes
        self.madeAt = madeAt
        self.endsAt = endsAt
        self.usedDay = usedDay
        self.droppedAt = droppedAt
    }

    /// The name in the records: the member's, and the desk it was done at.
    ///
    /// `foldedOfficer` leaves the desk out, so that one person is one pair of eyes.
    package var officer: String { member.officer + officerDeskMark + desk.text }

    /// What it may do now: no more than the member may.
    package var rights: Set<Right> {
        guard member.isActive, member.hasPassword else { return [] }
        return scopes.intersection(member.roles.rights)
    }

    /// Whether it opens anything at a moment.
    package func isGood(at now: Instant) -> Bool {
        droppedAt == nil && now < endsAt && !rights.isEmpty
    }
}

/// Which token; the records give it.
package struct DeskTokenID: Hashable, Sendable {
    package let number: Int64

    package init(number: Int64) {
        self.number = number
    }
}

/// What a desk sends as `Authorization: Bearer aman-…`: 32 unpredictable bytes.
package struct DeskTokenSecret: Hashable, Sendable, CustomStringConvertible {
    package let bytes: [UInt8]

    /// Says to people and to those who look for leaked secrets what it is.
    package static let beginning = "aman-"

    /// Takes 32 unpredictable bytes.
    package init(randomBytes: [UInt8]) {
        bytes = SessionToken(randomBytes: randomBytes).bytes
    }

    /// Reads it as `text` writes it, and nothing else.
    package init?(reading text: String) {
        guard text.hasPrefix(Self.beginning) else { return nil }
        let rest = String(text.dropFirst(Self.beginning.count))
        guard let token = SessionToken(reading: rest) else { return nil }
        bytes = token.bytes
    }

    /// As it is shown, once.
    package var text: String { Self.beginning + SessionToken(randomBytes: bytes).text }

    package var description: String { "DeskTokenSecret(redacted)" }
}

/// How long tokens live and how fast they may ask.
package enum DeskTokenLimits {
    /// Days a token is good where nothing else is said.
    package static let daysUsual = 90
    /// Most days a token is good.
    package static let daysMax = 365
    /// Days within which a member makes a token that was allowed: over a week's leave.
    package static let allowanceDays = 14
    /// Requests a token may make at once after a pause.
    package static let burst: Int64 = 120
    /// Requests a second that a token may sustain.
    package static let perSecond: Int64 = 20
    /// Seconds the answer to an `Idempotency-Key` is stored.
    package static let answerSecondsMax: Int64 = 86_400
    /// Tokens in an office, those that were revoked included.
    package static let countMax: Int64 = 10_000
}

/// Rights a token may have.
///
/// Not `staff`: a token would make tokens. Not `unseal`: that takes people. Not `revoke`: it takes
/// two officers, each from their own sign-in.
package let deskTokenScopes: [Right] = [
    .apply, .review, .decide, .issue, .handOut, .exchange, .numbers, .incidents,
]

/// Comes between an officer's name and the desk; no name has it.
package let officerDeskMark = " @ "
