package import AmanLetter

/// A request that was carried out; who confirmed it hands the second half of the code to the
/// member.
package struct ConfirmedRequest: Equatable, Sendable {
    package var member: StaffMember
    package var secondHalf: SecretCode?
    package var until: Instant?
}

// How a request about the staff ends.
extension People {
    /// Confirms what another member asked for, and carries it out in the same commit.
    ///
    /// - Throws: `noSuchRequest` where it has ended; `notTheSecond` for the asker, for the member
    ///   it is about, and for anyone who neither sees persons nor looks after the staff.
    package func confirm(
        _ id: StaffRequestID,
        by member: StaffMember
    ) async throws(PeopleError) -> ConfirmedRequest {
        let request = try await staffRequest(id)
        guard mayConfirm(request, member) else { throw .notTheSecond }
        return try await carryOut(request, .confirmed, by: member.id, member.officer)
    }

    /// Ends a request that nothing comes of; its asker withdraws it so, too.
    ///
    /// - Throws: `noSuchRequest`, or `notTheSecond` for anyone who may neither confirm nor withdraw
    ///   it.
    package func decline(
        _ id: StaffRequestID,
        by actor: StaffActor
    ) async throws(PeopleError) {
        let request = try await staffRequest(id)
        switch actor {
        case .folder: break
        case .member(let member):
            let isTheirs = request.asker?.id == member.id
            let staysTheirs = request.asker == nil && member.may(.staff)
            guard isTheirs || staysTheirs || mayConfirm(request, member) else {
                throw .notTheSecond
            }
        }
        let now = environment.now()
        let end = StaffRequestEnd(id: id, ending: .declined, by: actor.id, at: now)
        let subject = AuditCode(request.member.id)
        let entry = requestEntry(now, actor.officer, subject, request.act, "declined: ")
        try await asking { records throws(RecordsError) in try await records.end(end, entry) }
    }

    /// Whether a member may confirm a request: another person than the asker and the subject, who
    /// is answerable for persons or for the staff.
    ///
    /// Compared are accounts, never names. No one may confirm what was asked for at the office's
    /// own computer: who sits there may be that very member.
    package func mayConfirm(_ request: StaffRequest, _ member: StaffMember) -> Bool {
        guard let asker = request.asker else { return false }
        return member.id != asker.id && member.id != request.member.id && mayBeSecond(member)
    }

    /// Whether a member can be the second one of anything about the staff.
    package func mayBeSecond(_ member: StaffMember) -> Bool {
        member.isActive && member.hasPassword
            && (member.hasSecondFactor || !rule.secondFactorRequired)
            && member.roles.lookAfterPeople
    }

    /// Carries a request out, and ends it in the same commit.
    ///
    /// - Parameters:
    ///   - request: As it was just read.
    ///   - ending: `confirmed` or `approved`.
    ///   - second: The member who confirmed it; nil for the root.
    ///   - officer: Whom the audit names.
    /// - Returns: The member as they are then, and the second half of their code.
    /// - Throws: `changedMeanwhile` where the member is no longer as they were read.
    func carryOut(
        _ request: StaffRequest,
        _ ending: StaffRequestEnding,
        by second: StaffID?,
        _ officer: String
    ) async throws(PeopleError) -> ConfirmedRequest {
        let now = environment.now()
        let kept = try await kept(request.member.id)
        try checkRoles(request.roles)
        if request.act == .roles {
            try await checkAdministratorStays(kept.member.id, .roles, request.roles)
        }
        let what = AuditCode(word: ending) + ": "
        let subject = AuditCode(kept.member.id)
        let entry = requestEntry(now, officer, subject, request.act, what)
        var change = StaffChange(kept, audit: entry)
        change.roles = request.roles
        change.endsSessions = true
        change.notice = NewAccountNotice(
            AccountNoticeAct(request.act),
            asker: request.asker?.id,
            second: second,
            isAlone: second == nil
        )
        let half = request.act.invites ? try await invite(&change, request, now) : nil
        let planned = change
        let end = StaffRequestEnd(id: request.id, ending: ending, by: second, at: now)
        try await asking { records throws(RecordsError) in
            try await records.commit(planned, ending: end)
        }
        return ConfirmedRequest(
            member: try await member(kept.member.id),
            secondHalf: half,
            until: planned.invitation?.until
        )
    }

    /// Takes password and second factor away, and invites the member with both halves of a code.
    private func invite(
        _ change: inout StaffChange,
        _ request: StaffRequest,
        _ now: Instant
    ) async throws(PeopleError) -> SecretCode {
        let first = try await asking { records throws(RecordsError) in
            try await records.firstHalf(of: request.id)
        }
        guard let first else { throw .noSuchRequest }
        let second = code(length: SecretCode.halfLength)
        change.isActive = true
        change.passwordHash = nil
        change.totpSecret = nil
        change.recoveryCodes = []
        change.invitation = Invitation(
            code: SecretCode(first, second),
            until: now.adding(seconds: rule.invitationSecondsMax)
        )
        return second
    }
}
