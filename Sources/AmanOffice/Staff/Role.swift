/// What a member of the staff is there for; one person may have several roles.
///
/// No role sees all records, and the administrator sees none.
package enum Role: String, CaseIterable, Sendable {
    /// Registers applications and hands letters out.
    case registrar
    /// Screens, recommends and decides.
    case reviewer
    /// Issues letters and is the second officer of a revocation.
    case signer
    /// Calls tickets and hands letters out.
    case caller
    /// Exchanges letters of other offices: registrar and signer in one.
    case exchangeDesk = "exchange-desk"
    /// Sees numbers, incidents and the log.
    case monitor
    /// Unseals a sealed register, together with others.
    case custodian
    /// Looks after staff and offices; sees no person's record.
    case administrator
}

/// One thing that a member may do, or may not.
package enum Right: String, CaseIterable, Sendable {
    case apply, review, decide, issue, revoke
    case handOut = "hand-out"
    case exchange, numbers, incidents, unseal, staff
}

extension Role {
    /// What the role allows; a test holds it against the table in `docs/counter.md`.
    package var rights: Set<Right> {
        switch self {
        case .registrar: [.apply, .handOut]
        case .reviewer: [.review, .decide]
        case .signer: [.issue, .revoke]
        case .caller: [.handOut]
        case .exchangeDesk: [.apply, .handOut, .issue, .revoke, .exchange]
        case .monitor: [.numbers, .incidents]
        case .custodian: [.unseal]
        case .administrator: [.staff, .numbers]
        }
    }

    /// Whether the role leads to records of persons.
    package var seesPersons: Bool {
        !rights.isDisjoint(with: [.apply, .review, .decide, .issue, .revoke, .handOut, .exchange])
    }
}

extension Set<Role> {
    /// Everything these roles allow together.
    package var rights: Set<Right> { reduce(into: []) { $0.formUnion($1.rights) } }

    /// The roles in the order of `Role.allCases`.
    package var inOrder: [Role] { Role.allCases.filter(contains) }
}

/// Refuses roles that one person may not have together.
///
/// An administrator must not also open records: they could make a second pair of eyes.
func checkRoles(_ roles: Set<Role>) throws(PeopleError) {
    guard !roles.isEmpty else { throw .rolesMissing }
    guard !roles.contains(.administrator) || !roles.contains(where: \.seesPersons) else {
        throw .administratorSeesNoPersons
    }
}
