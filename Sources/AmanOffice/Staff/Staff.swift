import AmanLetter

/// A member and the invitation they get, which is shown this once.
struct Invited: Equatable, Sendable {
    var member: StaffMember
    var invitation: Invitation
}

/// A staff list is short: an office has tens of people.
package let staffCountMax = 1_000

extension People {
    /// All members, those who have left included.
    package func staff() async throws(PeopleError) -> [StaffMember] {
        try await asking { records throws(RecordsError) in try await records.staff() }
    }

    /// A member by handle.
    package func member(_ id: StaffID) async throws(PeopleError) -> StaffMember {
        try await kept(id).member
    }

    /// A member by the name they sign in with.
    package func member(named typed: String) async throws(PeopleError) -> StaffMember {
        guard let name = SignInName(reading: typed) else { throw .noSuchMember }
        let found = try await asking { records throws(RecordsError) in
            try await records.staffMember(named: name)
        }
        guard let found else { throw .noSuchMember }
        return found.member
    }

    /// Adds a member of staff; they choose their own password with the invitation.
    ///
    /// Without a second member, as the three changes below: outside of this module `requestMember`
    /// and `requestChange` decide whether that may be.
    func addMember(
        signInName typed: String,
        officer: String,
        roles: Set<Role>,
        by administrator: String,
        asker: StaffID? = nil
    ) async throws(PeopleError) -> Invited {
        let now = environment.now()
        guard let name = SignInName(reading: typed) else { throw .badSignInName }
        try checkRoles(roles)
        let invitation = newInvitation(now)
        let reason = "added as " + AuditCode(words: roles.inOrder)
        let member = try await add(
            NewStaff(
                signInName: name,
                officer: try tidyOfficer(officer),
                roles: roles,
                passwordHash: nil,
                invitation: invitation,
                madeAt: now,
                onlyAsFirst: false,
                notice: NewAccountNotice(.add, asker: asker, isAlone: roles.lookAfterPeople),
                audit: staffEntry(now, by: administrator, on: NewStaff.itself, reason)
            )
        )
        return Invited(member: member, invitation: invitation)
    }

    /// Adds a member of staff with a password that is already known: for sample offices only.
    package func addSampleMember(
        signInName typed: String,
        officer: String,
        roles: Set<Role>,
        password: String
    ) async throws(PeopleError) -> StaffMember {
        let now = environment.now()
        guard let name = SignInName(reading: typed) else { throw .badSignInName }
        try checkRoles(roles)
        return try await add(
            NewStaff(
                signInName: name,
                officer: try tidyOfficer(officer),
                roles: roles,
                passwordHash: try await hash(password, names: []),
                invitation: nil,
                madeAt: now,
                onlyAsFirst: false,
                audit: staffEntry(now, by: "sample", on: NewStaff.itself, "sample")
            )
        )
    }

    /// Gives a member other roles; their sessions end, so that no token outlives a right.
    func setRoles(
        _ id: StaffID,
        _ roles: Set<Role>,
        by administrator: String,
        asker: StaffID? = nil
    ) async throws(PeopleError) {
        try checkRoles(roles)
        let reason = "roles: " + AuditCode(words: roles.inOrder)
        try await change(id, by: administrator, reason) { change throws(PeopleError) in
            let onlyTakes = roles.isSubset(of: change.roles)
            change.roles = roles
            change.endsSessions = true
            change.notice = NewAccountNotice(.roles, asker: asker, isAlone: !onlyTakes)
        }
    }

    /// Ends a member's work here: they can no longer sign in; their name stays in the audit.
    ///
    /// It waits for no second member: an account in wrong hands is closed at once.
    @discardableResult
    package func disable(
        _ id: StaffID,
        because reason: ClosingReason,
        by actor: StaffActor
    ) async throws(PeopleError) -> StaffRequestOutcome {
        try await change(id, by: actor.officer, reason.auditReason) {
            change throws(PeopleError) in
            change.isActive = false
            change.endsSessions = true
            change.notice = NewAccountNotice(AccountNoticeAct(reason), asker: actor.id)
        }
        return .done(try await member(id), nil)
    }

    /// Lets a member who was disabled work again, with a new password and second factor.
    func enable(
        _ id: StaffID,
        by administrator: String,
        asker: StaffID? = nil
    ) async throws(PeopleError) -> Invited {
        try await invite(id, by: administrator, "enabled", NewAccountNotice(.enable, asker: asker))
    }

    /// Takes a member's password, second factor and browsers away, and invites them again.
    func reset(
        _ id: StaffID,
        by administrator: String,
        asker: StaffID? = nil,
        mayBeLast: Bool = false
    ) async throws(PeopleError) -> Invited {
        let notice = NewAccountNotice(.reset, asker: asker)
        return try await invite(id, by: administrator, "reset", notice, mayBeLast: mayBeLast)
    }

    private func invite(
        _ id: StaffID,
        by administrator: String,
        _ reason: AuditCode,
        _ notice: NewAccountNotice,
        mayBeLast: Bool = false
    ) async throws(PeopleError) -> Invited {
        let invitation = newInvitation(environment.now())
        try await change(id, by: administrator, reason, mayBeLast: mayBeLast) {
            change throws(PeopleError) in
            change.isActive = true
            change.passwordHash = nil
            change.totpSecret = nil
            change.recoveryCodes = []
            change.invitation = invitation
            change.endsSessions = true
            change.notice = notice
            change.notice?.isAlone = true
        }
        return Invited(member: try await member(id), invitation: invitation)
    }

    /// Reads a member, plans the change, and keeps it if no one else changed them meanwhile.
    private func change(
        _ id: StaffID,
        by administrator: String,
        _ reason: AuditCode,
        mayBeLast: Bool = false,
        _ plan: (inout StaffChange) throws(PeopleError) -> Void
    ) async throws(PeopleError) {
        let now = environment.now()
        let all = try await staff()
        let kept = try await kept(id)
        let entry = staffEntry(now, by: administrator, on: AuditCode(kept.member.id), reason)
        var change = StaffChange(kept, audit: entry)
        try plan(&change)
        let stays =
            change.isActive && change.roles.contains(.administrator)
            && change.passwordHash != nil
        let others = all.contains {
            $0.id != id && $0.may(.staff) && $0.hasPassword
        }
        guard stays || others || mayBeLast || !kept.member.may(.staff) else {
            throw .lastAdministrator
        }
        try await commit(change)
    }

    private func newInvitation(_ now: Instant) -> Invitation {
        Invitation(
            code: code(length: SecretCode.invitationLength),
            until: now.adding(seconds: rule.invitationSecondsMax)
        )
    }

    // MARK: Records

    func kept(_ id: StaffID) async throws(PeopleError) -> KeptStaff {
        let found = try await asking { records throws(RecordsError) in
            try await records.staffMember(id)
        }
        guard let found else { throw .noSuchMember }
        return found
    }

    func add(_ new: NewStaff) async throws(PeopleError) -> StaffMember {
        try await asking { records throws(RecordsError) in try await records.add(new) }
    }

    func commit(_ change: StaffChange) async throws(PeopleError) {
        try await asking { records throws(RecordsError) in try await records.commit(change) }
    }
}

/// What the audit says of a change to the staff; no secret is in it.
func staffEntry(
    _ now: Instant,
    by officer: String,
    on subject: AuditCode,
    _ what: AuditCode
) -> AuditEntry {
    AuditEntry(at: now, officer: officer, act: .staff, subject: subject, reason: what)
}

/// An officer's name as the audit will have it: tidied, some letters, not too long.
func tidyOfficer(_ typed: String) throws(PeopleError) -> String {
    guard typed.utf8.count <= 4 * officerByteCountMax, let tidy = tidied(typed), isName(tidy),
        tidy.utf8.count <= officerByteCountMax
    else { throw .officerMissing }
    return tidy
}
