package import AmanLetter

/// What one desk's caller works with: tickets, and what became of them; never a name.
package struct CallConsole: Equatable, Sendable {
    /// The tickets that the desk has called and are not collected, newest first; the first is its
    /// present call.
    package var open: [TicketCall]
    /// The desk's newest calls, whatever became of them.
    package var last: [TicketCall]

    package init(open: [TicketCall], last: [TicketCall]) {
        self.open = open
        self.last = last
    }

    /// What a page of this desk has seen: another call of the desk since is not forgotten.
    package var seen: CallMark? { last.first.map { CallMark($0) } }
}

/// One ticket in the queue, as a caller sees it.
package struct TicketCall: Equatable, Sendable {
    package var ticket: Ticket
    /// The desk that called it last; nil where the office has one only.
    package var desk: CallingDesk?
    /// How often it was called since it last joined the queue.
    package var calls: Int
    /// Nil for a ticket that was never called.
    package var calledAt: Instant?
    package var standing: TicketStanding

    package init(
        ticket: Ticket,
        desk: CallingDesk?,
        calls: Int,
        calledAt: Instant?,
        standing: TicketStanding
    ) {
        self.ticket = ticket
        self.desk = desk
        self.calls = calls
        self.calledAt = calledAt
        self.standing = standing
    }
}

/// What became of a ticket whose letter is ready.
package enum TicketStanding: Equatable, Sendable {
    /// In the queue, not called yet.
    case waiting
    /// Called; not collected yet.
    case called
    /// Called often enough; waits at the end of the queue.
    case noShow
    /// The letter is in the holder's hand since that moment.
    case collected(at: Instant)
    /// Not collected for so long that the record was erased; no longer called.
    case forgotten
}

/// One call of one ticket, for telling a page that is older than the queue.
package struct CallMark: Equatable, Sendable {
    package var ticket: Ticket
    /// How often it had been called.
    package var calls: Int
    /// When it was last called.
    package var calledAt: Instant?

    package init(_ call: TicketCall) {
        (ticket, calls, calledAt) = (call.ticket, call.calls, call.calledAt)
    }

    package init(_ place: QueuePlace) {
        (ticket, calls, calledAt) = (place.ticket, place.calls, place.lastCalledAt)
    }

    /// Reads what a form carries; nil when it is no mark of ours.
    package init?(reading text: String) {
        let numbers = text.split(separator: "-", omittingEmptySubsequences: false)
            .map { Int64($0) }
        guard numbers.count == 3, let ticket = numbers[0].flatMap({ Int(exactly: $0) }),
            let calls = numbers[1].flatMap({ Int(exactly: $0) }), let seconds = numbers[2]
        else { return nil }
        self.ticket = Ticket(number: ticket)
        self.calls = calls
        calledAt = seconds == 0 ? nil : Instant(seconds: seconds)
    }

    /// As a form carries it: `412-2-1795435200`.
    package var text: String { "\(ticket.number)-\(calls)-\(calledAt?.seconds ?? 0)" }
}

/// Calls listed on a caller's page.
package let lastCallsMax = 8
/// Most tickets listed that one desk has called and are not collected.
package let openCallsMax = 20

extension Office {
    /// What the caller at a desk works with.
    ///
    /// - Throws: `records` when they cannot be read.
    package func console(of desk: CallingDesk?) async throws(HandOutError) -> CallConsole {
        let open = try await reading { records throws(RecordsError) in
            try await records.openCalls(of: desk, limit: openCallsMax)
        }
        let last = try await reading { records throws(RecordsError) in
            try await records.lastCalls(of: desk, limit: lastCallsMax)
        }
        return CallConsole(open: open, last: last)
    }

    /// One ticket's place; nil when no letter was ever made for it.
    ///
    /// - Throws: `records` when they cannot be read.
    package func ticketCall(_ ticket: Ticket) async throws(HandOutError) -> TicketCall? {
        try await reading { records throws(RecordsError) in
            try await records.ticketCall(ticket)
        }
    }

    /// Hands the letter of a ticket to its holder, once.
    ///
    /// - Throws: `otherTicket` when the letter is not the one that was called for.
    package func handOut(
        _ number: LetterNumber,
        to ticket: Ticket,
        officer: String
    ) async throws(HandOutError) -> LetterRecord {
        let letter = try await reading { records throws(RecordsError) in
            try await records.letter(number)
        }
        guard let letter else { throw .unknownLetter(number) }
        guard letter.ticket == ticket else { throw .otherTicket(number, letter.ticket) }
        return try await handOut(number, officer: officer)
    }
}
