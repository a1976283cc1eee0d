package import AmanLetter
import AmanVerdict

/// Seconds an asked-for change waits for a second officer: two days, as posts are not always there.
package let askedSecondsMax: Int64 = 2 * 86_400

/// Days ahead that a change may take effect: further off the right change is not known.
package let effectiveDaysMax = 90

/// What an officer asks for.
package struct AskedWish: Equatable, Sendable {
    package var act: AskedAct
    package var reason: String
    /// From when on; nil is as soon as it is approved.
    package var effectiveAt: Instant?

    package init(act: AskedAct, reason: String, effectiveAt: Instant?) {
        self.act = act
        self.reason = reason
        self.effectiveAt = effectiveAt
    }
}

/// Why an asked-for change was not stored, or not carried out.
package enum ApprovalError: Error, Equatable, Sendable {
    case unknownLetter(LetterNumber)
    case unknownWish
    /// It ended before: it was done, declined, withdrawn, or its time is over.
    case endedBefore(AskedEnding)
    /// An officer cannot approve their own request.
    case sameOfficer
    /// Only the asker withdraws it.
    case notTheAsker
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
    /// Asks for a change; a second officer has to approve it before anything happens.
    ///
    /// The rules are asked now as well as then, so that no request waits for what cannot be.
    package func requestChange(
        _ wish: AskedWish,
        of number: LetterNumber,
        by member: StaffMember,
        form: [UInt8]
    ) async throws(ApprovalError) -> AskingAnswer {
        let now = surroundings.now()
        let (letter, history) = try await standing(of: number)  // 1 read once
        try check(wish, letter, history, at: now, by: member.officer)  // 2 decide
        let asking = Asking(
            letter: number,
            act: wish.act,
            reason: wish.reason,
            effectiveAt: wish.effectiveAt,
            asker: member.id,
            officer: member.officer,
            askedAt: now,
            standsUntil: now.adding(seconds: askedSecondsMax),
            form: form,
            audit: AuditEntry(
                at: now,
                officer: member.officer,
                act: .ask,
                subject: number.text,
                reason: "\(wish.act.rawValue):\(wish.reason)"
            )
        )
        return try await asked { records throws(RecordsError) in  // 3 write once
            try await records.keep(asking)
        }
    }

    /// Approves what another officer asked for, and carries it out in the same commit.
    ///
    /// What should have taken effect by now takes effect now: nothing is backdated.
    package func approveChange(
        _ id: AskedChangeID,
        by member: StaffMember
    ) async throws(ApprovalError) -> ApprovalOutcome {
        let now = surroundings.now()
        let wish = try await waiting(id, at: now)
        try checkSecond(wish, member)
        let end = AskedEnd(id: id, ending: .done, by: member.officer, at: now)
        guard let status = wish.act.status else {
            return try await replace(wish, by: member, end)
        }
        do {
            return .changed(
                try await changeStatus(
                    of: wish.letter,
                    to: status,
                    reason: wish.reason,
                    effectiveAt: wish.effectiveAt.map { max($0, now) },
                    officer: wish.officer,
                    second: member.officer
                ) { change throws(RecordsError) in
                    try await records.commit(change, ending: end)
                }
            )
        } catch {
            if error == .records(.conflict(.stateChanged)) { try await tellEnded(id, at: now) }
            throw .revoke(error)
        }
    }

    /// Says no to what another officer asked for.
    package func declineChange(
        _ id: AskedChangeID,
        by member: StaffMember
    ) async throws(ApprovalError) {
        let wish = try await waiting(id, at: surroundings.now())
        try checkSecond(wish, member)
        try await end(wish, .declined, .decline, by: member)
    }

    /// Withdraws what one asked for.
    package func withdrawChange(
        _ id: AskedChangeID,
        by member: StaffMember
    ) async throws(ApprovalError) {
        let wish = try await waiting(id, at: surroundings.now())
        guard wish.asker == member.id else { throw .notTheAsker }
        try await end(wish, .takenBack, .takeBack, by: member)
    }
}

extension Office {
    private func replace(
        _ wish: AskedChange,
        by member: StaffMember,
        _ end: AskedEnd
    ) async throws(ApprovalError) -> ApprovalOutcome {
        do {
            return .replaced(
                try await replaceLost(
                    wish.letter,
                    officer: wish.officer,
                    second: member.officer
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
        _ wish: AskedChange,
        _ ending: AskedEnding,
        _ act: AuditAct,
        by member: StaffMember
    ) async throws(ApprovalError) {
        let now = surroundings.now()
        let end = AskedEnd(id: wish.id, ending: ending, by: member.officer, at: now)
        let audit = AuditEntry(
            at: now,
            officer: member.officer,
            act: act,
            subject: wish.letter.text,
            reason: "\(wish.act.rawValue):\(wish.reason)"
        )
        do {
            try await records.end(end, audit)
        } catch {
            if error == .conflict(.stateChanged) { try await tellEnded(wish.id, at: now) }
            throw .records(error)
        }
    }

    /// One that still waits.
    private func waiting(
        _ id: AskedChangeID,
        at now: Instant
    ) async throws(ApprovalError) -> AskedChange {
        let found = try await asked { records throws(RecordsError) in
            try await records.askedChange(id)
        }
        guard let found else { throw .unknownWish }
        if let ending = found.ending(at: now) { throw .endedBefore(ending) }
        return found
    }

    /// Says how it ended where another person was faster.
    private func tellEnded(_ id: AskedChangeID, at now: Instant) async throws(ApprovalError) {
        _ = try await waiting(id, at: now)
    }

    /// Two accounts with one name are one officer, and so are two names of one account.
    private func checkSecond(
        _ wish: AskedChange,
        _ member: StaffMember
    ) throws(ApprovalError) {
        guard wish.asker != member.id,
            foldedOfficer(wish.officer) != foldedOfficer(member.officer)
        else { throw .sameOfficer }
    }

    private func standing(
        of number: LetterNumber
    ) async throws(ApprovalError) -> (LetterRecord, [StatusChange]) {
        do {
            if let letter = try await records.letter(number) {
                return (letter, try await records.statusChanges(of: number))
            }
        } catch {
            throw .records(error)
        }
        throw .unknownLetter(number)
    }

    private func asked<Answer: Sendable>(
        _ ask: (any ApprovalRecords) async throws(RecordsError) -> Answer
    ) async throws(ApprovalError) -> Answer {
        do {
            return try await ask(records)
        } catch {
            throw .records(error)
        }
    }

    private func check(
        _ wish: AskedWish,
        _ letter: LetterRecord,
        _ history: [StatusChange],
        at now: Instant,
        by officer: String
    ) throws(ApprovalError) {
        if let effective = wish.effectiveAt, effective > now.adding(days: effectiveDaysMax) {
            throw .effectiveTooLate
        }
        guard let status = wish.act.status else {
            return try checkReplacement(letter, at: now)
        }
        do {
            // A stand-in for the second officer: who that is decides itself later.
            let officers = try OfficerPair(officer, officer + " and a second officer")
            _ = try planStatusChange(
                letter,
                history: history,
                StatusWish(
                    to: status,
                    reason: wish.reason,
                    effectiveAt: wish.effectiveAt,
                    officers: officers
                ),
                programme,
                at: now
            )
        } catch let error as RevokeError {
            throw .revoke(error)
        } catch {
            throw .revoke(.officerMissing)
        }
    }

    private func checkReplacement(
        _ letter: LetterRecord,
        at now: Instant
    ) throws(ApprovalError) {
        guard letter.application != nil else { throw .issue(.thinned(letter.number)) }
        guard letter.status == .valid else {
            throw .issue(.notValid(letter.number, letter.status))
        }
        guard now < letter.expires else {
            throw .issue(.expired(letter.number, since: letter.expires))
        }
    }
}
