package import AmanLetter

/// Seconds in which the same question of the same officer is one question: a page loaded again,
/// or a form sent from the page that has asked.
private let sameQuestionSecondsMax: Int64 = 600

/// What a question about a person names.
package enum OpeningSubject: Equatable, Sendable {
    case ticket(Ticket)
    case application(ApplicationID)
    case letter(LetterNumber)

    /// As the audit has it.
    fileprivate var code: AuditCode {
        switch self {
        case .ticket(let ticket): AuditCode(ticket)
        case .application(let id): AuditCode(id)
        case .letter(let number): AuditCode(number)
        }
    }
}

extension Office {
    /// The one step before any answer that depends on a person's record.
    ///
    /// Counts the question against the officer's quota of a day and audits it, in one commit and
    /// before it is answered, whatever the answer will be: that there is no such ticket is an
    /// answer as well. Registering an application never asks.
    ///
    /// - Parameters:
    ///   - act: An opening, or printing.
    ///   - subjects: Tickets, handles or numbers; all of them are allowed or none.
    ///   - reason: A code; nil where the act says it all.
    ///   - officer: Who asks.
    ///   - againSince: From when on to note that it was done before; see `Quota`.
    ///   - countsEach: Whether a look counts that was just like another a moment ago.
    /// - Throws: `reasonMissing` without an officer; `quotaReached`; `records`.
    func admit(
        _ act: AuditAct,
        _ subjects: [AuditCode],
        reason: AuditCode? = nil,
        officer: String,
        againSince: Instant? = nil,
        countsEach: Bool = false
    ) async throws(OpenError) {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .reasonMissing }
        guard !subjects.isEmpty else { return }
        let now = environment.now()
        let entries = subjects.map { subject in
            AuditEntry(at: now, officer: officer, act: act, subject: subject, reason: reason)
        }
        // A record that is opened again was read again; a ticket looked up again is a page reload.
        let countsEach = countsEach || [.open, .print, .findSlip].contains(act)
        let limit = programme.quotas.limit(of: act) ?? 0
        let quota = Quota(
            entries,
            limit: limit,
            since: now.adding(days: -1),
            againSince: againSince,
            sameSince: countsEach ? nil : now.adding(seconds: -sameQuestionSecondsMax)
        )
        let isAllowed = try await asking { records throws(RecordsError) in
            try await records.append(within: quota)
        }
        guard isAllowed else { throw .quotaReached(act, limit: limit) }
    }

    /// The application of a ticket, without the person.
    ///
    /// - Returns: Nil where the office has no such ticket.
    /// - Throws: As `admit`.
    package func lookUp(
        _ ticket: Ticket,
        officer: String
    ) async throws(OpenError) -> Application? {
        try await admitLook(at: [.ticket(ticket)], officer: officer)
        return try await asking { records throws(RecordsError) in
            try await records.application(ticket: ticket)
        }
    }

    /// What the office stores of a letter, without the person.
    ///
    /// - Returns: Nil where the office made no such letter.
    /// - Throws: As `admit`.
    package func lookUp(
        _ number: LetterNumber,
        officer: String
    ) async throws(OpenError) -> LetterRecord? {
        try await admitLook(at: [.letter(number)], officer: officer)
        return try await asking { records throws(RecordsError) in
            try await records.letter(number)
        }
    }

    /// The case of a ticket for its reviewer, without the person.
    ///
    /// - Returns: Nil where the office has no such ticket.
    /// - Throws: As `admit`.
    package func lookUpCase(
        _ ticket: Ticket,
        officer: String
    ) async throws(OpenError) -> ReviewCase? {
        try await admitLook(at: [.ticket(ticket)], officer: officer)
        return try await asking { records throws(RecordsError) in
            try await records.reviewCase(ticket)
        }
    }

    /// A case for the member who registered it, and for no other.
    ///
    /// Not counted: it answers only about what this member typed.
    ///
    /// - Returns: Nil for every other ticket, whether there is one or not.
    /// - Throws: When the records cannot be read.
    package func ownCase(
        _ ticket: Ticket,
        of member: StaffID
    ) async throws(RecordsError) -> ReviewCase? {
        let own = try await records.application(ticket: ticket, registeredBy: .member(member))
        return own == nil ? nil : try await records.reviewCase(ticket)
    }

    /// Where a ticket is in the queue of those whose letters are made.
    ///
    /// - Returns: Nil where no letter was made for it.
    /// - Throws: As `admit`.
    package func lookUpCall(
        _ ticket: Ticket,
        officer: String
    ) async throws(OpenError) -> TicketCall? {
        try await admitLook(at: [.ticket(ticket)], officer: officer)
        return try await asking { records throws(RecordsError) in
            try await records.ticketCall(ticket)
        }
    }

    /// Counts and audits that an officer looked these up.
    ///
    /// Also for an act that failed, as the reason it failed for says something of the ticket or
    /// the letter; an act that was done has an entry of its own.
    ///
    /// - Throws: As `admit`.
    package func admitLook(
        at subjects: [OpeningSubject],
        officer: String
    ) async throws(OpenError) {
        try await admit(.look, subjects.map(\.code), officer: officer)
    }
}
