import AmanLetter
import AmanVerdict

// Answers to appeals: two officers agree on each, and none of them took part in what is appealed.
extension Office {
    /// Proposes an answer; a second officer has to confirm it before anything happens.
    ///
    /// - Throws: `unknownAppeal`, `endedBefore`, `alreadyProposed`, `tookPart`, `badMoment`,
    ///   `records`.
    package func proposeAnswer(
        _ answer: AppealAnswer,
        to id: LetterAppealID,
        by member: StaffMember
    ) async throws(AppealError) {
        let now = environment.now()
        let appeal = try await openAppeal(id)
        guard appeal.proposal == nil else { throw .alreadyProposed }
        _ = try await answering(appeal, [member.officer])
        try checkMoment(of: answer, on: appeal, at: now)
        let proposal = AppealProposal(
            answer: answer,
            proposer: member.id,
            officer: member.officer,
            at: now
        )
        try await store(proposal, on: appeal, .proposeAnswer, answer.kind, member.officer, now)
    }

    /// Confirms the answer that another officer proposed, and carries it out in the same commit.
    ///
    /// - Parameters:
    ///   - answer: What the officer has read and confirms; another proposal is not confirmed by it.
    ///   - id: Which appeal.
    ///   - member: Who confirms.
    /// - Returns: The appeal, answered.
    /// - Throws: `unknownAppeal`, `endedBefore`, `notProposed`, `otherProposal`, `sameOfficer`,
    ///   `tookPart`, `badMoment`, `records`.
    package func confirmAnswer(
        _ answer: AppealAnswer,
        to id: LetterAppealID,
        by member: StaffMember
    ) async throws(AppealError) -> LetterAppeal {
        let appeal = try await openAppeal(id)
        guard let proposal = appeal.proposal else { throw .notProposed }
        guard proposal.answer == answer else { throw .otherProposal }
        guard proposal.proposer != member.id else { throw .sameOfficer }
        return try await finish(appeal, proposal.answer, proposal.officer, member.officer)
    }

    /// Deletes a proposed answer: another officer declines it, or the one who proposed it withdraws
    /// it.
    ///
    /// - Throws: `unknownAppeal`, `endedBefore`, `notProposed`, `tookPart`, `records`.
    package func declineAnswer(
        to id: LetterAppealID,
        by member: StaffMember
    ) async throws(AppealError) {
        let appeal = try await openAppeal(id)
        guard let proposal = appeal.proposal else { throw .notProposed }
        _ = try await answering(appeal, [member.officer])
        let act: AuditAct = proposal.proposer == member.id ? .withdraw : .decline
        let now = environment.now()
        try await store(nil, on: appeal, act, proposal.answer.kind, member.officer, now)
    }

    /// Answers an appeal by two officers at once, in an office that has no staff yet.
    ///
    /// - Throws: As `confirmAnswer`, and `officerMissing`.
    package func answerAppeal(
        _ id: LetterAppealID,
        _ answer: AppealAnswer,
        officer: String,
        second: String
    ) async throws(AppealError) -> LetterAppeal {
        let (first, second) = (officerName(officer), officerName(second))
        guard !first.isEmpty, !second.isEmpty else { throw .officerMissing }
        return try await finish(try await openAppeal(id), answer, first, second)
    }
}

extension Office {
    private func openAppeal(_ id: LetterAppealID) async throws(AppealError) -> LetterAppeal {
        let found = try await stored(id)
        if let ending = found.ending { throw .endedBefore(ending) }
        return found
    }

    /// Holds that officers may answer: each another, and none of those who decided before.
    private func answering(
        _ appeal: LetterAppeal,
        _ officers: [String]
    ) async throws(AppealError) -> [Voter] {
        let voters = try await appealing { records throws(RecordsError) in
            try await records.voters(named: officers)
        }
        guard Set(voters).count == officers.count else { throw .sameOfficer }
        for (voter, officer) in zip(voters, officers) where appeal.change.voters.contains(voter) {
            throw .tookPart(officer: officer)
        }
        return voters
    }

    private func checkMoment(
        of answer: AppealAnswer,
        on appeal: LetterAppeal,
        at now: Instant
    ) throws(AppealError) {
        guard case .later(let moment) = answer else { return }
        // Who could rely on the letter until now gets the safe-exit days once more.
        let earliest = appeal.isHeld ? programme.earliestEnd(of: appeal.change, at: now) : now
        guard moment > max(now, appeal.change.effectiveAt), moment >= earliest,
            moment <= now.adding(days: effectiveDaysMax)
        else { throw .badMoment }
    }

    /// What the letter was before the appealed change, as far as it is in effect.
    private func statusBefore(
        _ appeal: LetterAppeal,
        at now: Instant
    ) async throws(AppealError) -> LetterStatus {
        let changes = try await appealing { records throws(RecordsError) in
            try await records.statusChanges(of: appeal.letter)
        }
        // The filing follows the change that it is about.
        let filing = changes.lastIndex { $0.audit.act == .appeal } ?? changes.endIndex
        return statusInEffect(of: changes.prefix(upTo: filing).dropLast(), at: now)
    }

    private func finish(
        _ appeal: LetterAppeal,
        _ answer: AppealAnswer,
        _ first: String,
        _ second: String
    ) async throws(AppealError) -> LetterAppeal {
        let now = environment.now()
        _ = try await answering(appeal, [first, second])
        try checkMoment(of: answer, on: appeal, at: now)
        let letter = try await appealing { records throws(RecordsError) in
            try await records.appealGround(of: appeal.letter)?.letter
        }
        guard let letter else { throw .unknownLetter(appeal.letter) }
        let before = appeal.isHeld ? letter.status : try await statusBefore(appeal, at: now)
        let audit = AuditEntry(
            at: now,
            officer: first,
            second: second,
            act: .decideAppeal,
            subject: AuditCode(letter.number),
            reason: AuditCode(word: answer.kind)
        )
        let end = AppealEnd(
            id: appeal.id,
            ending: AppealEnding(answer),
            at: now,
            changes: planAnswer(answer, to: appeal, letter, before: before, programme, audit),
            proposal: appeal.proposal
        )
        do {
            _ = try await records.commit(end)
        } catch .conflict(.tookPart) {
            throw .tookPart(officer: second)
        } catch {
            if error == .conflict(.stateChanged) { _ = try await openAppeal(appeal.id) }
            throw .records(error)
        }
        return try await stored(appeal.id)
    }

    private func stored(_ id: LetterAppealID) async throws(AppealError) -> LetterAppeal {
        let found = try await appealing { records throws(RecordsError) in
            try await records.appeal(id)
        }
        guard let found else { throw .unknownAppeal }
        return found
    }

    private func store(
        _ proposal: AppealProposal?,
        on appeal: LetterAppeal,
        _ act: AuditAct,
        _ kind: AppealAnswerKind,
        _ officer: String,
        _ now: Instant
    ) async throws(AppealError) {
        let audit = AuditEntry(
            at: now,
            officer: officer,
            act: act,
            subject: AuditCode(appeal.letter),
            reason: "appeal:" + AuditCode(word: kind)
        )
        do {
            try await records.propose(proposal, replacing: appeal.proposal, on: appeal.id, audit)
        } catch {
            if error == .conflict(.stateChanged) {
                let now = try await openAppeal(appeal.id)
                throw now.proposal == nil ? .notProposed : .alreadyProposed
            }
            throw .records(error)
        }
    }
}
