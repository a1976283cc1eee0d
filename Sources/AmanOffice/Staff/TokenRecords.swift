package import AmanLetter

/// What tokens need from the records.
///
/// Secrets and idempotency keys come in the clear and are stored only as keyed hashes (HMAC);
/// answers are stored sealed.
package protocol TokenRecords: Sendable {
    /// All tokens, those revoked included, oldest first.
    func tokens() async throws(RecordsError) -> [DeskToken]

    /// The token of a secret, good or not; nil where there is none.
    func token(_ secret: DeskTokenSecret) async throws(RecordsError) -> DeskToken?

    /// Stores a new token.
    ///
    /// - Throws: `conflict(.nameTaken)` where the desk has a live one; `conflict(.stateChanged)`
    ///   where another token was made since the plan was made, or its allowance was used.
    func add(_ new: NewDeskToken) async throws(RecordsError) -> DeskToken

    /// Revokes a token; `conflict(.stateChanged)` where it was revoked before.
    func drop(
        _ id: DeskTokenID,
        at now: Instant,
        _ audit: AuditEntry
    ) async throws(RecordsError)

    /// Stores an allowance in place of an unused one for the same desk.
    func add(_ new: NewDeskAllowance) async throws(RecordsError) -> DeskAllowance

    /// A member's allowances that were neither used nor withdrawn, oldest first.
    func deskAllowances(of member: StaffID) async throws(RecordsError) -> [DeskAllowance]

    /// Withdraws an allowance; `conflict(.stateChanged)` where it was used or withdrawn before.
    func dropAllowance(
        _ id: DeskAllowanceID,
        at now: Instant,
        _ audit: AuditEntry
    ) async throws(RecordsError)

    /// Notes the day of a use.
    func noteUse(of id: DeskTokenID, day: Int64) async throws(RecordsError)

    /// The answer that was given to a key; nil where there is none.
    func answer(to key: AnswerKey) async throws(RecordsError) -> KeptAnswer?

    /// Stores an answer; the first one stays.
    func keep(
        _ answer: KeptAnswer,
        to key: AnswerKey,
        at now: Instant
    ) async throws(RecordsError)

    /// Forgets answers that are old.
    func dropAnswers(keptBefore moment: Instant) async throws(RecordsError)
}

/// A token to be stored.
package struct NewDeskToken: Equatable, Sendable {
    package var secret: DeskTokenSecret
    package var desk: SignInName
    package var member: StaffMember
    package var scopes: Set<Right>
    package var madeAt: Instant
    package var endsAt: Instant
    /// The newest token the plan knows; 0 for none.
    package var after: Int64
    /// The allowance it uses up; nil in sample offices.
    package var allowance: DeskAllowanceID?
    package var audit: AuditEntry

    package init(
        secret: DeskTokenSecret,
        desk: SignInName,
        member: StaffMember,
        scopes: Set<Right>,
        madeAt: Instant,
        endsAt: Instant,
        after: Int64,
        allowance: DeskAllowanceID? = nil,
        audit: AuditEntry
    ) {
        self.secret = secret
        self.desk = desk
        self.member = member
        self.scopes = scopes
        self.madeAt = madeAt
        self.endsAt = endsAt
        self.after = after
        self.allowance = allowance
        self.audit = audit
    }
}

/// Names one request of one token that shall happen once.
package struct AnswerKey: Hashable, Sendable {
    package var token: DeskTokenID
    /// As the header has it.
    package var key: String

    package init(token: DeskTokenID, key: String) {
        self.token = token
        self.key = key
    }
}

/// The answer to a request that shall happen once.
package struct KeptAnswer: Equatable, Sendable {
    /// SHA-256 of what was asked; 32 bytes.
    package var asked: [UInt8]
    package var status: Int
    /// Where what was made can be read; empty where there is no such place.
    package var location: String
    package var body: [UInt8]

    package init(asked: [UInt8], status: Int, location: String, body: [UInt8]) {
        self.asked = asked
        self.status = status
        self.location = location
        self.body = body
    }
}
