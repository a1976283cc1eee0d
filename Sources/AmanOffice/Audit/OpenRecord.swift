package import AmanLetter

/// Why a person's record was not opened.
package enum OpenError: Error, Equatable, Sendable {
    /// An officer's name is empty.
    case reasonMissing
    /// The officer has opened or printed as many today as the programme allows, or would then.
    case quotaReached(AuditAct, limit: Int)
    /// There is no such application, or its record has been erased.
    case notFound
    /// There is no such letter, or its record has been erased.
    case letterNotFound(LetterNumber)
    /// The records could not answer or keep the entry.
    case records(RecordsError)
}

/// Letters that may be printed now: counted and audited already.
package struct PrintPermit: Sendable {
    package let numbers: Set<LetterNumber>

    fileprivate init(numbers: Set<LetterNumber>) {
        self.numbers = numbers
    }
}

extension Office {
    /// Opens one person's record: with a reason, counted per officer and day, and audited first.
    ///
    /// The entry is stored before anything is shown, so that an opening cannot be hidden by a
    /// crash.
    package func open(
        _ id: ApplicationID,
        reason: OpeningReason,
        officer: String
    ) async throws(OpenError) -> OpenedApplication {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .reasonMissing }
        let opened = try await asking { records throws(RecordsError) in
            try await records.openedApplication(id)
        }
        guard let opened else { throw .notFound }
        try await admit(.open, [AuditCode(id)], reason: AuditCode(word: reason), officer: officer)
        return opened
    }

    /// Opens the person's record of a ticket at hand-out, to see that the right person has come.
    ///
    /// - Throws: `notFound` where the office has no such ticket; otherwise as `open`.
    package func openForHandOut(
        _ ticket: Ticket,
        officer: String
    ) async throws(OpenError) -> OpenedApplication {
        guard let found = try await lookUp(ticket, officer: officer) else { throw .notFound }
        return try await open(found.id, reason: .handOut, officer: officer)
    }

    /// Allows these letters to be printed: counted per officer and day, and audited first.
    ///
    /// Printing needs no further reason; a letter that was printed before is noted as such. All of
    /// them are allowed or none, so that a batch does not end in its middle.
    package func permitPrinting(
        of numbers: [LetterNumber],
        officer: String
    ) async throws(OpenError) -> PrintPermit {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .reasonMissing }
        guard !numbers.isEmpty else { return PrintPermit(numbers: []) }
        let now = environment.now()
        var oldest = now
        for number in numbers {
            let letter = try await asking { records throws(RecordsError) in
                try await records.letter(number)
            }
            guard let letter, letter.application != nil else {
                // What is not printed was asked about all the same.
                try await admit(.look, [AuditCode(number)], officer: officer)
                throw .letterNotFound(number)
            }
            oldest = min(oldest, letter.issuedAt)
        }
        let subjects = numbers.map { AuditCode($0) }
        try await admit(.print, subjects, officer: officer, againSince: oldest)
        return PrintPermit(numbers: Set(numbers))
    }

    /// Opens a letter for the printer.
    package func open(
        _ number: LetterNumber,
        by permit: PrintPermit
    ) async throws(OpenError) -> OpenedLetter {
        precondition(permit.numbers.contains(number), "a permit is for the letters it names")
        let letter = try await asking { records throws(RecordsError) in
            try await records.openedLetter(number)
        }
        guard let letter else { throw .letterNotFound(number) }
        return letter
    }

    /// The text of a kept letter's code, as it was when the letter was made.
    package func text(of letter: OpenedLetter) -> String {
        letterText(cose: letter.cose, deflate: deflater.deflate)
    }

    /// Asks the records, in this step's errors.
    func asking<Answer: Sendable>(
        _ ask: (any OfficeRecords) async throws(RecordsError) -> Answer
    ) async throws(OpenError) -> Answer {
        do {
            return try await ask(records)
        } catch {
            throw .records(error)
        }
    }
}
