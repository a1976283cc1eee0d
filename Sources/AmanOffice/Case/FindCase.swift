package import AmanLetter

/// Where one person's case is, from the application to the letter in their hand; nothing of the
/// person.
package struct CaseFile: Equatable, Sendable {
    package var application: Application
    /// Votes, oldest first.
    package var decisions: [Decision]
    /// When the record was corrected, oldest first.
    package var correctedAt: [Instant]
    /// The newest letter; nil while none was made.
    package var letter: LetterRecord?
    /// The letter that was asked for, where a newer one took its place.
    package var earlier: LetterRecord?
    /// The ticket in the queue of those whose letters are made; nil before.
    package var call: TicketCall?
    /// What became of the newest letter, oldest first.
    package var changes: [StatusChange]
    /// A change to the newest letter that waits for a second officer.
    package var pending: ChangeRequest?
    /// An appeal against the end of the newest letter that is not answered yet.
    package var appeal: LetterAppeal?
    /// Tickets at the offices that the case came through, the newest last.
    package var trail: [OfficeTicket] = []
    /// For which office a case file was made last, and when.
    package var sentTo: OfficeAct?

    package init(
        application: Application,
        decisions: [Decision] = [],
        correctedAt: [Instant] = [],
        letter: LetterRecord? = nil,
        earlier: LetterRecord? = nil,
        call: TicketCall? = nil,
        changes: [StatusChange] = [],
        pending: ChangeRequest? = nil,
        appeal: LetterAppeal? = nil
    ) {
        self.application = application
        self.decisions = decisions
        self.correctedAt = correctedAt
        self.letter = letter
        self.earlier = earlier
        self.call = call
        self.changes = changes
        self.pending = pending
        self.appeal = appeal
    }
}

extension Office {
    /// The case behind a number: where it is, and nothing of the person.
    ///
    /// A question about a person: counted against the officer's looks of the day and audited,
    /// before it is answered.
    ///
    /// - Returns: Nil where the office has no such ticket, application or letter.
    /// - Throws: As `admit`.
    package func findCase(
        _ key: CaseKey,
        officer: String
    ) async throws(OpenError) -> CaseFile? {
        guard try await knows(key, officer: officer) else { return nil }
        try await admitLook(at: [key.subject], officer: officer)
        return try await asking { records throws(RecordsError) in
            let asked: LetterRecord?
            let ticket: Ticket?
            switch key {
            case .ticket(let number): (asked, ticket) = (nil, number)
            case .application(let id):
                (asked, ticket) = (nil, try await records.application(id)?.ticket)
            case .letter(let number):
                asked = try await records.letter(number)
                ticket = asked?.ticket
            }
            guard let ticket else { return nil }
            return try await caseFile(of: ticket, asked: asked, records)
        }
    }

    /// Whether a key may be written into an address and the audit.
    ///
    /// A ticket always may. Letters and digits that nothing here has may be a name or the half of
    /// one: that look is counted and audited without them.
    ///
    /// - Returns: False for a handle or a letter's number that the office does not have.
    /// - Throws: As `admit`.
    package func knows(_ key: CaseKey, officer: String) async throws(OpenError) -> Bool {
        let isKnown = try await asking { records throws(RecordsError) in
            switch key {
            case .ticket: true
            case .application(let id): try await records.application(id) != nil
            case .letter(let number): try await records.letter(number) != nil
            }
        }
        if !isKnown { try await admit(.look, ["unknown"], officer: officer, countsEach: true) }
        return isKnown
    }

    private func caseFile(
        of ticket: Ticket,
        asked: LetterRecord?,
        _ records: any OfficeRecords
    ) async throws(RecordsError) -> CaseFile? {
        guard let found = try await records.reviewCase(ticket) else { return nil }
        var file = CaseFile(
            application: found.application,
            decisions: found.decisions,
            correctedAt: found.corrections.map(\.at)
        )
        file.trail = try await caseTrail(of: found.application)
        file.sentTo = try await sentCase(of: ticket)
        guard let number = found.application.letter else { return file }
        let isNewest = asked?.number == number
        file.letter = isNewest ? asked : try await records.letter(number)
        file.earlier = isNewest ? nil : asked
        file.call = try await records.ticketCall(ticket)
        file.changes = try await records.statusChanges(of: number)
        // One at most waits, and it is the newest.
        let newest = try await records.changeRequests(of: number, limit: 1).first
        file.pending = newest?.ending(at: environment.now()) == nil ? newest : nil
        file.appeal = try await records.appeals(of: number).first { $0.ending == nil }
        return file
    }
}

extension CaseKey {
    /// As the audit has it.
    fileprivate var subject: OpeningSubject {
        switch self {
        case .ticket(let ticket): .ticket(ticket)
        case .application(let id): .application(id)
        case .letter(let number): .letter(number)
        }
    }
}
