package import AmanLetter
import AmanVerdict
import AmanWatch

extension Office {
    /// Puts a letter into its holder's hand, once.
    ///
    /// - Returns: The letter as it is now.
    /// - Throws: `officerMissing`, `unknownLetter`, `records`, and as `planHandOut`.
    package func handOut(
        _ number: LetterNumber,
        officer: String
    ) async throws(HandOutError) -> LetterRecord {
        let letter = try await traced(.handOut) { () async throws(HandOutError) -> LetterRecord in
            try await committedHandOut(number, officer: officer)
        }
        OfficeMetrics.handedOut.count()
        return letter
    }

    private func committedHandOut(
        _ number: LetterNumber,
        officer: String
    ) async throws(HandOutError) -> LetterRecord {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        var letter = try await letterToHandOut(number)
        let now = environment.now()
        try planHandOut(letter, in: try await statusNow(of: number, at: now), at: now)
        let audit = AuditEntry(at: now, officer: officer, act: .handOut, subject: AuditCode(number))
        do {
            try await records.commitHandOut(number, at: now, audit)
        } catch .conflict(.stateChanged) {
            // Another window was faster, or the letter was revoked this second: say which.
            let status = try await statusNow(of: number, at: now)
            try planHandOut(try await letterToHandOut(number), in: status, at: now)
            throw .records(.conflict(.stateChanged))
        } catch {
            throw .records(error)
        }
        letter.handedOutAt = now
        return letter
    }

    /// What a letter is now: until a change takes effect, its holder may still need the paper.
    private func statusNow(
        of number: LetterNumber,
        at now: Instant
    ) async throws(HandOutError) -> LetterStatus {
        do {
            return statusInEffect(of: try await records.statusChanges(of: number), at: now)
        } catch {
            throw .records(error)
        }
    }

    private func letterToHandOut(
        _ number: LetterNumber
    ) async throws(HandOutError) -> LetterRecord {
        guard
            let letter = try await reading({ records throws(RecordsError) in
                try await records.letter(number)
            })
        else {
            throw .unknownLetter(number)
        }
        return letter
    }
}
