package import AmanLetter

/// A change to the staff that one member asks for and a second one confirms.
///
/// It is about who may become whom: an account that sees persons or makes accounts, other roles,
/// and anything that takes a password away. Closing an account waits for no one.
package struct StaffRequest: Equatable, Sendable {
    package var id: StaffRequestID
    /// The member it is about, as of now.
    package var member: StaffMember
    package var act: StaffRequestAct
    /// The roles that the member will have.
    package var roles: Set<Role>
    /// Who asked for it; nil at the office's own computer, from where only the root approves it.
    package var asker: StaffMember?
    package var askedAt: Instant
    package var until: Instant

    package init(
        id: StaffRequestID,
        member: StaffMember,
        act: StaffRequestAct,
        roles: Set<Role>,
        asker: StaffMember?,
        askedAt: Instant,
        until: Instant
    ) {
        self.id = id
        self.member = member
        self.act = act
        self.roles = roles
        self.asker = asker
        self.askedAt = askedAt
        self.until = until
    }
}

/// Which request; the records give it.
package struct StaffRequestID: Hashable, Sendable {
    package let number: Int64

    package init(number: Int64) {
        self.number = number
    }
}

/// What is asked for.
package enum StaffRequestAct: String, CaseIterable, Sendable {
    case add, enable, roles, reset

    /// Whether the member gets a code, with which they choose a password.
    package var invites: Bool { self != .roles }
}

/// How a request ended.
package enum StaffRequestEnding: String, CaseIterable, Sendable {
    /// By a second member.
    case confirmed
    /// By the programme's root, where no second member is left.
    case approved
    /// Withdrawn by the asker, declined by another member, or its time has passed.
    case declined
}

/// Who changes the staff.
package enum StaffActor: Sendable {
    /// A member, from their own sign-in.
    case member(StaffMember)
    /// Someone at the office's own computer, under the name they gave.
    case folder(name: String)

    /// As the audit has them.
    var officer: String {
        switch self {
        case .member(let member): member.officer
        case .folder(let name): name
        }
    }

    /// Their account; nil for someone at the office's own computer.
    var id: StaffID? {
        switch self {
        case .member(let member): member.id
        case .folder: nil
        }
    }
}

/// A request to be stored.
package struct NewStaffRequest: Equatable, Sendable {
    package var subject: StaffRequestSubject
    package var act: StaffRequestAct
    package var roles: Set<Role>
    package var asker: StaffID?
    package var askedAt: Instant
    package var until: Instant
    /// The first half of the member's code, which was shown to the asker; nil where none is given.
    package var code: SecretCode?
    /// Its subject is the member, whom the records may number only now.
    package var audit: AuditEntry

    package init(
        subject: StaffRequestSubject,
        act: StaffRequestAct,
        roles: Set<Role>,
        asker: StaffID?,
        askedAt: Instant,
        until: Instant,
        code: SecretCode?,
        audit: AuditEntry
    ) {
        self.subject = subject
        self.act = act
        self.roles = roles
        self.asker = asker
        self.askedAt = askedAt
        self.until = until
        self.code = code
        self.audit = audit
    }
}

/// Whom a request is about.
package enum StaffRequestSubject: Equatable, Sendable {
    case member(StaffID)
    /// A member who is stored with the request, and has neither password nor code.
    case new(NewStaff)
}

/// How a request ends, and by whom.
package struct StaffRequestEnd: Equatable, Sendable {
    package var id: StaffRequestID
    package var ending: StaffRequestEnding
    /// Nil at the office's own computer.
    package var by: StaffID?
    package var at: Instant

    package init(id: StaffRequestID, ending: StaffRequestEnding, by: StaffID?, at: Instant) {
        self.id = id
        self.ending = ending
        self.by = by
        self.at = at
    }
}

/// Something that was done to a member's account, for the member to see at the next sign-in.
package struct AccountNotice: Equatable, Sendable {
    package var act: AccountNoticeAct
    /// The member's roles since then.
    package var roles: Set<Role>
    /// Name of the member who asked for it; nil at the office's own computer.
    package var asker: String?
    /// Name of the second member; nil where there was none.
    package var second: String?
    package var at: Instant
    /// When the member saw it; nil for what they have not seen.
    package var seenAt: Instant?

    package init(
        act: AccountNoticeAct,
        roles: Set<Role>,
        asker: String?,
        second: String?,
        at: Instant,
        seenAt: Instant?
    ) {
        self.act = act
        self.roles = roles
        self.asker = asker
        self.second = second
        self.at = at
        self.seenAt = seenAt
    }
}

/// What was done to an account.
package enum AccountNoticeAct: String, CaseIterable, Sendable {
    case add, enable, roles, reset
    /// From a sign-in of the member's own: the password, or the telephone in place of another.
    case password
    case secondFactor = "second-factor"
    /// Closed, each for a reason: see `ClosingReason`.
    case closedLeft = "closed-left"
    case closedAway = "closed-away"
    case closedUnsafe = "closed-unsafe"
    case closedMisuse = "closed-misuse"
    case closedMistake = "closed-mistake"

    /// What a request comes to once it is carried out.
    package init(_ act: StaffRequestAct) {
        self =
            switch act {
            case .add: .add
            case .enable: .enable
            case .roles: .roles
            case .reset: .reset
            }
    }
}

/// A notice to be stored with the change that it is about.
package struct NewAccountNotice: Equatable, Sendable {
    package var act: AccountNoticeAct
    package var asker: StaffID?
    package var second: StaffID?
    /// Whether a second member should have confirmed it and did not: the page of today says so.
    package var isAlone: Bool

    package init(
        _ act: AccountNoticeAct,
        asker: StaffID?,
        second: StaffID? = nil,
        isAlone: Bool = false
    ) {
        self.act = act
        self.asker = asker
        self.second = second
        self.isAlone = isAlone
    }
}
