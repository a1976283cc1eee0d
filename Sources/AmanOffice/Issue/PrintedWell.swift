package import AmanLetter

extension Office {
    /// Notes that an officer has looked at printed letters and found them good.
    ///
    /// Until then a letter counts as not printed: that it was sent to a printer says little of the
    /// paper.
    ///
    /// - Parameters:
    ///   - numbers: At most as many as one file of letters has.
    ///   - officer: Who looked at them.
    /// - Throws: `reasonMissing` without an officer; `letterNotFound`; `records`.
    package func notePrinted(
        _ numbers: [LetterNumber],
        officer: String
    ) async throws(OpenError) {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .reasonMissing }
        guard !numbers.isEmpty else { return }
        precondition(numbers.count <= issueJobLengthMax, "a file has at most a run's letters")
        let now = environment.now()
        let entries = numbers.map { number in
            AuditEntry(at: now, officer: officer, act: .printedWell, subject: AuditCode(number))
        }
        try await asking { records throws(RecordsError) in
            try await records.notePrinted(numbers, entries)
        }
    }
}
