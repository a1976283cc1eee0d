package import AmanLetter

/// Why a person's record was not opened.
package enum OpenError: Error, Equatable, Sendable {
    /// An officer's name or the reason is empty.
    case reasonMissing
    /// The officer has opened as many records today as the programme allows.
    case quotaReached(limit: Int)
    /// There is no such application, or its record has been thinned.
    case notFound
    /// There is no such letter, or its record has been thinned.
    case letterNotFound(LetterNumber)
    /// The records could not answer or keep the entry.
    case records(RecordsError)
}

extension Office {
    /// Opens one person's record: with a reason, counted per officer and day, and audited first.
    ///
    /// The entry is kept before anything is shown, so that an opening cannot be hidden by a crash.
    package func open(
        _ id: ApplicationID,
        reason: String,
        officer: String
    ) async throws(OpenError) -> OpenedApplication {
        let (officer, reason) = (officerName(officer), officerName(reason))
        guard !officer.isEmpty, !reason.isEmpty else { throw .reasonMissing }
        let now = surroundings.now()
        let count = try await asking { records throws(RecordsError) in
            try await records.auditCount(act: .open, officer: officer, since: now.adding(days: -1))
        }
        let limit = programme.quotas.openingsPerDay
        guard count < limit else { throw .quotaReached(limit: limit) }
        let opened = try await asking { records throws(RecordsError) in
            try await records.openedApplication(id)
        }
        guard let opened else { throw .notFound }
        let entry = AuditEntry(
            at: now,
            officer: officer,
            act: .open,
            subject: id.text,
            reason: reason
        )
        try await asking { records throws(RecordsError) in try await records.append(entry) }
        return opened
    }

    /// Opens a letter for the printer; printing is audited, and needs no further reason.
    package func openForPrint(
        _ number: LetterNumber,
        officer: String
    ) async throws(OpenError) -> OpenedLetter {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .reasonMissing }
        let letter = try await asking { records throws(RecordsError) in
            try await records.openedLetter(number)
        }
        guard let letter else { throw .letterNotFound(number) }
        let entry = AuditEntry(
            at: surroundings.now(),
            officer: officer,
            act: .print,
            subject: number.text
        )
        try await asking { records throws(RecordsError) in try await records.append(entry) }
        return letter
    }

    /// The text of a kept letter's code, as it was when the letter was made.
    package func text(of letter: OpenedLetter) -> String {
        letterText(cose: letter.cose, deflate: deflater.deflate)
    }

    /// Asks the records, in this step's errors.
    private func asking<Answer: Sendable>(
        _ ask: (any OfficeRecords) async throws(RecordsError) -> Answer
    ) async throws(OpenError) -> Answer {
        do {
            return try await ask(records)
        } catch {
            throw .records(error)
        }
    }
}
