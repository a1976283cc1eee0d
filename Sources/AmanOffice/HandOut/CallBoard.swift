package import AmanLetter

/// What the people who wait may see: tickets and the times of their calls, never a name.
package struct CallBoard: Equatable, Sendable {
    /// The last ticket that was called and not collected; nil while none is.
    package var now: BoardCall?
    /// The tickets called before it, newest first; at most `boardCallsBeforeMax`.
    package var before: [BoardCall]

    package init(now: BoardCall?, before: [BoardCall]) {
        self.now = now
        self.before = before
    }
}

/// One ticket's newest call.
package struct BoardCall: Equatable, Sendable {
    package var ticket: Ticket
    /// The desk to come to; nil where the office has one only.
    package var desk: CallingDesk?
    package var calledAt: Instant

    package init(ticket: Ticket, desk: CallingDesk?, calledAt: Instant) {
        self.ticket = ticket
        self.desk = desk
        self.calledAt = calledAt
    }
}

/// Calls shown below the present one: enough for someone who looked away, few enough to be large.
package let boardCallsBeforeMax = 3

extension Office {
    /// The board as it is now.
    ///
    /// - Throws: `records` when they cannot be read.
    package func callBoard() async throws(HandOutError) -> CallBoard {
        let calledNow = try await reading { records throws(RecordsError) in
            try await records.calledNow()
        }
        // One more than is shown below: the present call is among them.
        let calls = try await reading { records throws(RecordsError) in
            try await records.newestCalls(limit: boardCallsBeforeMax + 1)
        }
        return planBoard(calls, calledNow: calledNow)
    }
}

/// Sorts the newest calls into the present one and those before it.
func planBoard(_ calls: [BoardCall], calledNow: QueuePlace?) -> CallBoard {
    let now = calledNow.flatMap { place in
        place.lastCalledAt.map {
            BoardCall(ticket: place.ticket, desk: place.desk, calledAt: $0)
        }
    }
    let before = calls.filter { $0.ticket != now?.ticket }
    return CallBoard(now: now, before: Array(before.prefix(boardCallsBeforeMax)))
}

/// The number on a desk where letters are handed out.
package struct CallingDesk: Equatable, Sendable, CustomStringConvertible {
    /// From 1 to `max`.
    package let number: Int

    /// Most desks of one room: two digits can be read across it.
    package static let max = 99

    /// - Returns: nil outside 1 to `max`.
    package init?(number: Int) {
        guard (1...Self.max).contains(number) else { return nil }
        self.number = number
    }

    package var description: String { "\(number)" }
}
