import AmanLetter
import AmanVerdict

// What is asked when a change is requested, so that no request waits for what cannot be.
extension Office {
    func check(
        _ draft: ChangeRequestDraft,
        _ letter: LetterRecord,
        _ history: [StatusChange],
        at now: Instant,
        by officer: String
    ) throws(ChangeRequestError) {
        if let effective = draft.effectiveAt, effective > now.adding(days: effectiveDaysMax) {
            throw .effectiveTooLate
        }
        guard let status = draft.act.status else {
            return try checkReplacement(letter, at: now)
        }
        do {
            // A stand-in for the second officer: who that is decides itself later.
            let officers = try OfficerPair(officer, officer + " and a second officer")
            _ = try planStatusChange(
                letter,
                history: history,
                StatusOrder(
                    to: status,
                    reason: draft.reason,
                    effectiveAt: draft.effectiveAt,
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

    /// Holds that no appeal is open, unless the letter is to be reinstated, or is held and lost.
    func checkAppeals(
        of number: LetterNumber,
        _ draft: ChangeRequestDraft
    ) async throws(ChangeRequestError) {
        let appeals = try await asked { records throws(RecordsError) in
            try await records.appeals(of: number)
        }
        guard draft.act != .reinstate, let open = appeals.first(where: { $0.ending == nil })
        else { return }
        guard draft.act.replacement != nil, open.isHeld else { throw .revoke(.appealOpen) }
    }

    /// Holds that what is asked for is why the letter would be replaced.
    func checkVotes(
        on letter: LetterRecord,
        _ reason: ReplacementReason
    ) async throws(ChangeRequestError) {
        guard let application = letter.application else { throw .issue(.erased(letter.number)) }
        if reason == .corrected, programme.statusReason(reason.statusReason) == nil {
            throw .revoke(.unknownReason(reason.statusReason))
        }
        let votes = try await asked { records throws(RecordsError) in
            try await records.decisions(on: application)
        }
        do throws(IssueError) { try checkCorrection(of: letter, votes, reason) } catch {
            throw .issue(error)
        }
    }

    private func checkReplacement(
        _ letter: LetterRecord,
        at now: Instant
    ) throws(ChangeRequestError) {
        guard letter.application != nil else { throw .issue(.erased(letter.number)) }
        guard letter.status == .valid else {
            throw .issue(.notValid(letter.number, letter.status))
        }
        guard now < letter.expires else {
            throw .issue(.expired(letter.number, since: letter.expires))
        }
    }
}
