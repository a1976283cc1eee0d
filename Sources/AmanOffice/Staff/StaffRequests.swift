import AmanLetter

/// Days that a request about the staff waits for a second member: over a week's leave.
package let staffRequestDays = 14

/// What came of asking for a change to the staff.
package enum StaffRequestOutcome: Equatable, Sendable {
    /// It waits; the asker hands this half of the code to the member.
    case pending(StaffRequest, firstHalf: SecretCode?)
    /// It waits for no second member, or there is none yet: it was done at once.
    case done(StaffMember, Invitation?)
}

// What one member asks for. The new code comes in two halves, one shown to the asker and one to the
// member who confirms, so that neither of the two can become the member it is about.
extension People {
    /// Asks for a new member.
    ///
    /// - Returns: `done` for roles that neither see persons nor make accounts, and while no one
    ///   else works here yet.
    package func requestMember(
        signInName typed: String,
        officer: String,
        roles: Set<Role>,
        by actor: StaffActor
    ) async throws(PeopleError) -> StaffRequestOutcome {
        guard roles.lookAfterPeople, try await needsSecond(actor) else {
            let invited = try await addMember(
                signInName: typed,
                officer: officer,
                roles: roles,
                by: actor.officer,
                asker: actor.id
            )
            return .done(invited.member, invited.invitation)
        }
        let now = environment.now()
        guard let name = SignInName(reading: typed) else { throw .badSignInName }
        try checkRoles(roles)
        let entry = requestEntry(now, actor.officer, NewStaff.itself, .add, "asked: ")
        let new = NewStaff(
            signInName: name,
            officer: try tidyOfficer(officer),
            roles: roles,
            passwordHash: nil,
            invitation: nil,
            madeAt: now,
            onlyAsFirst: false,
            audit: entry
        )
        return try await keep(.new(new), .add, roles, by: actor, entry)
    }

    /// Asks for a change to a member.
    ///
    /// - Parameters:
    ///   - act: Not `add`.
    ///   - id: The member.
    ///   - roles: The roles they will have; nil leaves them.
    ///   - actor: Who asks.
    /// - Returns: `done` while no one else works here yet, and where roles are only taken away.
    /// - Throws: `noSuchMember`, `requestWaits`, `lastAdministrator`, or which roles do not fit.
    package func requestChange(
        _ act: StaffRequestAct,
        of id: StaffID,
        roles: Set<Role>? = nil,
        by actor: StaffActor
    ) async throws(PeopleError) -> StaffRequestOutcome {
        let member = try await member(id)
        let next = roles ?? member.roles
        try checkRoles(next)
        let onlyTakes = act == .roles && next.isSubset(of: member.roles)
        guard !onlyTakes, try await needsSecond(actor) else {
            return try await changeAtOnce(act, of: member, roles: next, by: actor)
        }
        if case .member = actor { try await checkAdministratorStays(id, act, next) }
        let entry = requestEntry(
            environment.now(),
            actor.officer,
            AuditCode(id),
            act,
            "asked: "
        )
        return try await keep(.member(id), act, next, by: actor, entry)
    }

    private func changeAtOnce(
        _ act: StaffRequestAct,
        of member: StaffMember,
        roles: Set<Role>,
        by actor: StaffActor
    ) async throws(PeopleError) -> StaffRequestOutcome {
        let invited: Invited
        switch act {
        case .roles:
            try await setRoles(member.id, roles, by: actor.officer, asker: actor.id)
            return .done(try await self.member(member.id), nil)
        case .enable, .add:
            invited = try await enable(member.id, by: actor.officer, asker: actor.id)
        case .reset:
            // At the office's own computer the last administrator may be reset as well: until the
            // office works, anyone who has the folder could begin it again.
            let atComputer = actor.id == nil
            invited = try await reset(
                member.id,
                by: actor.officer,
                asker: actor.id,
                mayBeLast: atComputer
            )
        }
        return .done(invited.member, invited.invitation)
    }

    /// What waits for a second member.
    package func staffRequests() async throws(PeopleError) -> [StaffRequest] {
        let now = environment.now()
        return try await asking { records throws(RecordsError) in
            try await records.staffRequests(waitingAt: now)
        }
    }

    /// A request that waits.
    ///
    /// - Throws: `noSuchRequest` where it has ended or there never was one.
    package func staffRequest(
        _ id: StaffRequestID
    ) async throws(PeopleError) -> StaffRequest {
        guard let found = try await staffRequests().first(where: { $0.id == id }) else {
            throw .noSuchRequest
        }
        return found
    }

    /// Whether changes wait: the office is set up, or anyone but the asker has worked here.
    private func needsSecond(_ actor: StaffActor) async throws(PeopleError) -> Bool {
        let state = try await asking { records throws(RecordsError) in
            try await records.setUpState()
        }
        if case .ended = state { return true }
        return try await staff().contains { $0.id != actor.id && $0.signedInAt != nil }
    }

    /// One administrator must be left, also after what is asked for.
    func checkAdministratorStays(
        _ id: StaffID,
        _ act: StaffRequestAct,
        _ roles: Set<Role>
    ) async throws(PeopleError) {
        let takesAway = act == .reset || !roles.contains(.administrator)
        let all = try await staff()
        guard takesAway, all.contains(where: { $0.id == id && $0.may(.staff) }) else { return }
        guard all.contains(where: { $0.id != id && $0.may(.staff) && $0.hasPassword }) else {
            throw .lastAdministrator
        }
    }

    private func keep(
        _ subject: StaffRequestSubject,
        _ act: StaffRequestAct,
        _ roles: Set<Role>,
        by actor: StaffActor,
        _ entry: AuditEntry
    ) async throws(PeopleError) -> StaffRequestOutcome {
        let half = act.invites ? code(length: SecretCode.halfLength) : nil
        let new = NewStaffRequest(
            subject: subject,
            act: act,
            roles: roles,
            asker: actor.id,
            askedAt: entry.at,
            until: entry.at.adding(days: staffRequestDays),
            code: half,
            audit: entry
        )
        do {
            return .pending(try await records.keep(new), firstHalf: half)
        } catch .conflict(.stateChanged) {
            throw .requestWaits
        } catch {
            throw PeopleError(error)
        }
    }

    /// What the audit says of a request.
    func requestEntry(
        _ now: Instant,
        _ officer: String,
        _ subject: AuditCode,
        _ act: StaffRequestAct,
        _ what: AuditCode
    ) -> AuditEntry {
        staffEntry(now, by: officer, on: subject, what + AuditCode(word: act))
    }
}

extension Role {
    /// Whether an account of it, in wrong hands, sees persons or makes other accounts.
    package var looksAfterPeople: Bool { seesPersons || self == .administrator }
}

extension Set<Role> {
    /// Whether one of the roles sees persons or makes other accounts.
    package var lookAfterPeople: Bool { contains(where: \.looksAfterPeople) }
}
