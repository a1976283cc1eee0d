package import AmanLetter

/// What the people who wait may see: tickets and the times of their calls, never a name.
package struct CallBoard: Equatable, Sendable {
    /// The call that each desk waits for, newest first.
    ///
    /// It stays until the letter is handed out or the ticket is a no-show.
    package var open: [BoardCall]
    /// The newest calls beside these, newest first; at most `boardCallsBeforeMax`.
    package var before: [BoardCall]

    package init(open: [BoardCall], before: [BoardCall]) {
        self.open = open
        self.before = before
    }

    /// The last ticket that was called and not collected; nil while none is.
    package var now: BoardCall? { open.first }
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
        let open = openDesks(
            try await reading { records throws(RecordsError) in
                try await records.openCalls(limit: boardOpenCallsMax)
            }
        )
        // As many more as are shown below: the open calls may be among them.
        let calls = try await reading { records throws(RecordsError) in
            try await records.newestCalls(limit: boardCallsBeforeMax + open.count)
        }
        let shown = Set(open.map(\.ticket))
        let before = calls.filter { !shown.contains($0.ticket) }
        return CallBoard(open: open, before: Array(before.prefix(boardCallsBeforeMax)))
    }
}

/// Open calls read for the board: each desk's newest is shown, and a desk may have called others
/// that have not come.
let boardOpenCallsMax = 2 * CallingDesk.max

/// Of each desk the newest of its open calls.
func openDesks(_ calls: [BoardCall]) -> [BoardCall] {
    var desks: Set<Int?> = []
    return calls.filter { desks.insert($0.desk?.number).inserted }
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
