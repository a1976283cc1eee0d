package import AmanLetter
import AmanVerdict

/// Seconds a change request waits for a second officer: two days, as posts are not always there.
package let changeRequestSecondsMax: Int64 = 2 * 86_400

/// Days ahead that a change may take effect: further off the right change is not known.
package let effectiveDaysMax = 90

/// What an officer wants to request.
package struct ChangeRequestDraft: Equatable, Sendable {
    package var act: ChangeRequestAct
    package var reason: String
    /// From when on; nil is as soon as it is approved.
    package var effectiveAt: Instant?

    package init(act: ChangeRequestAct, reason: String, effectiveAt: Instant?) {
        self.act = act
        self.reason = reason
        self.effectiveAt = effectiveAt
    }
}

/// Why an asked-for change was not stored, or not carried out.
package enum ChangeRequestError: Error, Equatable, Sendable {
    case unknownLetter(LetterNumber)
    case unknownRequest
    /// It ended before: it was done, declined, withdrawn, or its time is over.
    case endedBefore(ChangeRequestEnding)
    /// An officer cannot approve their own request.
    case sameOfficer
    /// Only the asker withdraws it.
    case notTheRequester
    /// Further ahead than `effectiveDaysMax`.
    case effectiveTooLate
    /// The rules of status changes do not allow it.
    case revoke(RevokeError)
    /// The letter that should take the lost one's place was not made.
    case issue(IssueError)
    case records(RecordsError)
}

/// What an approval brought about.
package enum ApprovalOutcome: Equatable, Sendable {
    case changed(StatusOutcome)
    case replaced(IssuedLetter)
}

// Changes of letters that two officers make, each from their own sign-in.
extension Office {
    /// Requests a change; a second officer has to approve it before anything happens.
    ///
    /// The rules are asked now as well as then, so that no request waits for what cannot be.
    ///
    /// - Throws: `unknownLetter`, `effectiveTooLate`; `revoke` or `issue` with the rule that the
    ///   change breaks; `records`.
    package func requestChange(
        _ draft: ChangeRequestDraft,
        of number: LetterNumber,
        by member: StaffMember,
        form: [UInt8]
    ) async throws(ChangeRequestError) -> ChangeRequestAnswer {
        let now = environment.now()
        let (letter, history) = try await standing(of: number)  // 1 read once
        try await checkAppeals(of: number, draft)
        try check(draft, letter, history, at: now, by: member.officer)  // 2 decide
        if let reason = draft.act.replacement { try await checkVotes(on: letter, reason) }
        let new = NewChangeRequest(
            letter: number,
            act: draft.act,
            reason: draft.reason,
            effectiveAt: draft.effectiveAt,
            asker: member.id,
            officer: member.officer,
            askedAt: now,
            standsUntil: now.adding(seconds: changeRequestSecondsMax),
            form: form,
            audit: AuditEntry(
                at: now,
                officer: member.officer,
                act: .ask,
                subject: AuditCode(number),
                reason: programme.auditCode(draft.act, draft.reason)
            )
        )
        return try await asked { records throws(RecordsError) in  // 3 write once
            try await records.keep(new)
        }
    }

    /// Approves what another officer requested, and carries it out in the same commit.
    ///
    /// What should have taken effect by now takes effect now: nothing is backdated.
    ///
    /// - Throws: `unknownRequest`, `endedBefore`, `sameOfficer`; `revoke` or `issue` with the rule
    ///   that the change breaks by now; `records`.
    package func approveChange(
        _ id: ChangeRequestID,
        by member: StaffMember
    ) async throws(ChangeRequestError) -> ApprovalOutcome {
        let now = environment.now()
        let request = try await waiting(id, at: now)
        let officers = try pair(request, member)
        let end = ChangeRequestEnd(id: id, ending: .approved, by: member.officer, at: now)
        if let reason = request.act.replacement {
            return try await replace(request, for: reason, by: officers, end)
        }
        guard let status = request.act.status else { throw .unknownRequest }
        do {
            return .changed(
                try await changeStatus(
                    of: request.letter,
                    to: status,
                    reason: request.reason,
                    effectiveAt: effect(of: request, status, at: now),
                    officers: officers
                ) { change throws(RecordsError) in
                    try await records.commit(change, ending: end)
                }
            )
        } catch {
            if error == .records(.conflict(.stateChanged)) { try await tellEnded(id, at: now) }
            throw .revoke(error)
        }
    }

    /// Declines what another officer requested.
    ///
    /// - Throws: `unknownRequest`, `endedBefore`, `sameOfficer`, `records`.
    package func declineChange(
        _ id: ChangeRequestID,
        by member: StaffMember
    ) async throws(ChangeRequestError) {
        let request = try await waiting(id, at: environment.now())
        _ = try pair(request, member)
        try await end(request, .declined, .decline, by: member)
    }

    /// Withdraws what one asked for.
    ///
    /// - Throws: `unknownRequest`, `endedBefore`, `notTheRequester`, `records`.
    package func withdrawChange(
        _ id: ChangeRequestID,
        by member: StaffMember
    ) async throws(ChangeRequestError) {
        let request = try await waiting(id, at: environment.now())
        guard request.asker == member.id else { throw .notTheRequester }
        try await end(request, .withdrawn, .withdraw, by: member)
    }
}

extension Office {
    /// When an approved change takes effect: as asked for, or as soon as it may by now; nil where
    /// no moment was asked for.
    private func effect(
        of request: ChangeRequest,
        _ status: LetterStatus,
        at now: Instant
    ) -> Instant? {
        guard let asked = request.effectiveAt else { return nil }
        let reason = programme.statusReason(request.reason)
        let earliest = reason.map { programme.earliestEffect(of: status, for: $0, at: now) }
        return max(asked, earliest ?? now)
    }

    private func replace(
        _ request: ChangeRequest,
        for reason: ReplacementReason,
        by officers: OfficerPair,
        _ end: ChangeRequestEnd
    ) async throws(ChangeRequestError) -> ApprovalOutcome {
        do {
            return .replaced(
                try await replace(
                    request.letter,
                    for: reason,
                    officers: officers
                ) { change throws(RecordsError) in
                    try await records.commit(change, ending: end)
                }
            )
        } catch {
            if error == .records(.conflict(.stateChanged)) {
                try await tellEnded(end.id, at: end.at)
            }
            throw .issue(error)
        }
    }

    private func end(
        _ request: ChangeRequest,
        _ ending: ChangeRequestEnding,
        _ act: AuditAct,
        by member: StaffMember
    ) async throws(ChangeRequestError) {
        let now = environment.now()
        let end = ChangeRequestEnd(id: request.id, ending: ending, by: member.officer, at: now)
        let audit = AuditEntry(
            at: now,
            officer: member.officer,
            act: act,
            subject: AuditCode(request.letter),
            reason: programme.auditCode(request.act, request.reason)
        )
        do {
            try await records.end(end, audit)
        } catch {
            if error == .conflict(.stateChanged) { try await tellEnded(request.id, at: now) }
            throw .records(error)
        }
    }

    /// One that still waits.
    private func waiting(
        _ id: ChangeRequestID,
        at now: Instant
    ) async throws(ChangeRequestError) -> ChangeRequest {
        let found = try await asked { records throws(RecordsError) in
            try await records.changeRequest(id)
        }
        guard let found else { throw .unknownRequest }
        if let ending = found.ending(at: now) { throw .endedBefore(ending) }
        return found
    }

    /// Says how it ended where another person was faster.
    private func tellEnded(_ id: ChangeRequestID, at now: Instant) async throws(ChangeRequestError)
    {
        _ = try await waiting(id, at: now)
    }

    /// The asker and the member who approves or declines: two accounts, whatever their names.
    private func pair(
        _ request: ChangeRequest,
        _ member: StaffMember
    ) throws(ChangeRequestError) -> OfficerPair {
        do {
            return try OfficerPair(request.asker, request.officer, and: member)
        } catch {
            throw .sameOfficer
        }
    }

    private func standing(
        of number: LetterNumber
    ) async throws(ChangeRequestError) -> (LetterRecord, [StatusChange]) {
        do {
            if let letter = try await records.letter(number) {
                return (letter, try await records.statusChanges(of: number))
            }
        } catch {
            throw .records(error)
        }
        throw .unknownLetter(number)
    }

    func asked<Answer: Sendable>(
        _ ask: (any OfficeRecords) async throws(RecordsError) -> Answer
    ) async throws(ChangeRequestError) -> Answer {
        do {
            return try await ask(records)
        } catch {
            throw .records(error)
        }
    }
}
