package import AmanLetter

extension Office {
    /// Puts a letter into its holder's hand, once.
    ///
    /// - Returns: The letter as it stands now.
    package func handOut(
        _ number: LetterNumber,
        officer: String
    ) async throws(HandOutError) -> LetterRecord {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        var letter = try await letterToHandOut(number)
        let now = surroundings.now()
        try planHandOut(letter, at: now)
        let audit = AuditEntry(at: now, officer: officer, act: .handOut, subject: number.text)
        do {
            try await records.commitHandOut(number, at: now, audit)
        } catch .conflict(.stateChanged) {
            // Another window was faster, or the letter was revoked this second: say which.
            try planHandOut(try await letterToHandOut(number), at: now)
            throw .records(.conflict(.stateChanged))
        } catch {
            throw .records(error)
        }
        letter.handedOutAt = now
        return letter
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

    /// Destroys the person's record of every letter that was handed out longer ago than the grace.
    ///
    /// Number, digest, status and dates stay. It may be stopped at any point and called again.
    ///
    /// - Returns: How many records were thinned.
    package func thin(officer: String) async throws(HandOutError) -> Int {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let now = surroundings.now()
        let cutoff = now.adding(days: -programme.retention.graceDays)
        var count = 0
        while true {
            let numbers = try await reading { records throws(RecordsError) in
                try await records.thinnable(before: cutoff, limit: thinnedAtOnceMax)
            }
            guard !numbers.isEmpty else { return count }
            try await commitThinning(numbers, at: now, officer)
            count += numbers.count
        }
    }

    private func commitThinning(
        _ numbers: [LetterNumber],
        at now: Instant,
        _ officer: String
    ) async throws(HandOutError) {
        let audit = AuditEntry(
            at: now,
            officer: officer,
            act: .thin,
            subject: "\(numbers.count) records"
        )
        do {
            try await records.commitThinning(
                numbers,
                keepMatchKeys: programme.retention.matchKeysOutliveThinning,
                audit
            )
        } catch {
            throw .records(error)
        }
    }
}

/// Records thinned in one commit.
private let thinnedAtOnceMax = 500
