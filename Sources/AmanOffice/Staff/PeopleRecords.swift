package import AmanLetter

/// What People needs from the records.
///
/// Tokens and codes come in the clear and are stored only as keyed hashes (HMAC); password hashes
/// and second factors are stored sealed under the register key.
package protocol PeopleRecords: StaffRequestRecords, MemoRecords {
    /// Whether the office ever had a member of staff.
    ///
    /// Stored beside the keys too, sealed under the register key: it never goes back, whatever
    /// becomes of the members' rows.
    func hasStaff() async throws(RecordsError) -> Bool

    /// All members, those who have left included, oldest first.
    func staff() async throws(RecordsError) -> [StaffMember]
    func staffMember(named name: SignInName) async throws(RecordsError) -> KeptStaff?
    func staffMember(_ id: StaffID) async throws(RecordsError) -> KeptStaff?

    /// Stores a new member.
    ///
    /// - Throws: `conflict(.nameTaken)`; `conflict(.alreadySetUp)` where the first member was meant
    ///   and there is one.
    func add(_ new: NewStaff) async throws(RecordsError) -> StaffMember

    /// Changes a member who is still as they were read.
    ///
    /// - Throws: `conflict(.stateChanged)` where they are not; `conflict(.alreadyUsed)` where the
    ///   one-time code or recovery code that was typed is none of theirs any more.
    func commit(_ change: StaffChange) async throws(RecordsError)

    /// Whether an invitation is this member's and still good.
    func holdsInvitation(
        _ id: StaffID,
        _ code: SecretCode,
        at now: Instant
    ) async throws(RecordsError) -> Bool

    /// Begins a session, and takes what was used for it, so that it is never taken again.
    ///
    /// - Throws: `conflict(.alreadyUsed)` when the one-time code or recovery code was taken before.
    func begin(_ change: SessionChange) async throws(RecordsError)

    /// The session of a token, with its member as they are now.
    func session(_ token: SessionToken) async throws(RecordsError) -> KeptSession?

    /// Notes activity, or locks.
    func mark(
        _ token: SessionToken,
        seenAt: Instant,
        isLocked: Bool
    ) async throws(RecordsError)

    func endSession(_ token: SessionToken, _ audit: AuditEntry?) async throws(RecordsError)

    /// The member whose known browser holds this token.
    func member(ofDevice token: SessionToken) async throws(RecordsError) -> StaffID?

    /// Forgets sessions that began before a moment.
    func dropSessions(begunBefore moment: Instant) async throws(RecordsError)

    /// Stores one entry without another change.
    func append(_ entry: AuditEntry) async throws(RecordsError)
}

/// A member to be stored.
package struct NewStaff: Equatable, Sendable {
    package var signInName: SignInName
    package var officer: String
    package var roles: Set<Role>
    package var passwordHash: [UInt8]?
    package var invitation: Invitation?
    package var madeAt: Instant
    /// Kept only while there is no one else.
    package var onlyAsFirst: Bool
    /// What the member sees of it at the first sign-in; nil where they make the account themselves,
    /// or a request is stored with it.
    package var notice: NewAccountNotice?
    /// Its subject is the member, whom the records number as they store them.
    package var audit: AuditEntry

    /// The subject of an entry about a member who has no number yet.
    package static let itself: AuditCode = "member"

    package init(
        signInName: SignInName,
        officer: String,
        roles: Set<Role>,
        passwordHash: [UInt8]?,
        invitation: Invitation?,
        madeAt: Instant,
        onlyAsFirst: Bool,
        notice: NewAccountNotice? = nil,
        audit: AuditEntry
    ) {
        self.notice = notice
        self.signInName = signInName
        self.officer = officer
        self.roles = roles
        self.passwordHash = passwordHash
        self.invitation = invitation
        self.madeAt = madeAt
        self.onlyAsFirst = onlyAsFirst
        self.audit = audit
    }
}

/// A code with which a member chooses a password, and until when.
package struct Invitation: Equatable, Sendable {
    package var code: SecretCode
    package var until: Instant

    package init(code: SecretCode, until: Instant) {
        self.code = code
        self.until = until
    }
}

/// A member as they shall be.
package struct StaffChange: Equatable, Sendable {
    package var id: StaffID
    /// The version that was read.
    package var version: Int64
    package var roles: Set<Role>
    package var isActive: Bool
    package var passwordHash: [UInt8]?
    package var totpSecret: [UInt8]?
    package var totpStep: Int64
    /// In place of the invitation there was; nil for none.
    package var invitation: Invitation?
    /// In place of those there were; nil leaves them.
    package var recoveryCodes: [SecretCode]?
    /// The step of a one-time code that was typed for this change; it never counts again.
    package var usedStep: Int64?
    /// A recovery code that was typed for this change; it is destroyed.
    package var usedRecoveryCode: SecretCode?
    /// Ends all sessions of the member and forgets their browsers.
    package var endsSessions: Bool
    /// What the member sees of it at the next sign-in; nil for what they need not see.
    package var notice: NewAccountNotice?
    package var audit: AuditEntry

    /// A change that changes nothing yet.
    package init(_ kept: KeptStaff, audit: AuditEntry) {
        id = kept.member.id
        version = kept.version
        roles = kept.member.roles
        isActive = kept.member.isActive
        passwordHash = kept.passwordHash
        totpSecret = kept.totpSecret
        totpStep = kept.totpStep
        invitation = nil
        recoveryCodes = nil
        endsSessions = false
        self.audit = audit
    }
}

/// A session that begins, and what it begins with.
package struct SessionChange: Equatable, Sendable {
    package var token: SessionToken
    package var staff: StaffID
    package var kind: SessionKind
    package var at: Instant
    /// The step of the one-time code that was typed.
    package var usedStep: Int64?
    package var usedRecoveryCode: SecretCode?
    /// What the browser held before: ended, so that no one signs in under a token they were given.
    package var replaces: SessionToken?
    /// Known from now on; nil where it is known already.
    package var device: SessionToken?
    package var audit: AuditEntry?

    package init(
        token: SessionToken,
        staff: StaffID,
        kind: SessionKind = .browser,
        at: Instant,
        usedStep: Int64? = nil,
        usedRecoveryCode: SecretCode? = nil,
        replaces: SessionToken? = nil,
        device: SessionToken? = nil,
        audit: AuditEntry? = nil
    ) {
        self.token = token
        self.staff = staff
        self.kind = kind
        self.at = at
        self.usedStep = usedStep
        self.usedRecoveryCode = usedRecoveryCode
        self.replaces = replaces
        self.device = device
        self.audit = audit
    }
}

/// Where a session was begun; the raw values are stored and never change.
package enum SessionKind: Int64, Equatable, Sendable {
    case browser = 0
    /// By `aman login`: its token is in a file and opens no page.
    case terminal = 1
}

/// A session as it is stored.
package struct KeptSession: Equatable, Sendable {
    package var member: StaffMember
    package var kind: SessionKind
    package var begunAt: Instant
    package var seenAt: Instant
    package var isLocked: Bool

    package init(
        member: StaffMember,
        kind: SessionKind,
        begunAt: Instant,
        seenAt: Instant,
        isLocked: Bool
    ) {
        self.member = member
        self.kind = kind
        self.begunAt = begunAt
        self.seenAt = seenAt
        self.isLocked = isLocked
    }
}
