package import AmanLetter
package import AmanOffice

extension DatabaseRecords {
    package func days(between moments: [Instant]) async throws(RecordsError) -> [DayCount] {
        try await read { db in
            try zip(moments, moments.dropFirst()).map { from, until in
                DayCount(
                    from: from,
                    applications: try db.count("application", "received_at", from, until),
                    letters: try db.count("letter", "issued_at", from, until),
                    handedOut: try db.count("letter", "handed_out_at", from, until)
                )
            }
        }
    }

    package func desks(since moment: Instant) async throws(RecordsError) -> [DeskCount] {
        try await read { db in
            var desks: [Int: DeskCount] = [:]
            let called = try db.rows(
                """
                SELECT desk, max(last_called_at)
                FROM application INDEXED BY application_newest_calls
                WHERE last_called_at IS NOT NULL AND last_called_at >= ? GROUP BY desk
                """,
                [moment.seconds]
            )
            for row in called {
                let at: Int64 = row[1]
                let desk: Int? = row[0]
                desks[of: desk].lastCalledAt = Instant(seconds: at)
            }
            let handedOut = try db.rows(
                """
                SELECT application.desk, count(*)
                FROM letter INDEXED BY letter_by_hand_out
                JOIN application ON application.ticket = letter.ticket
                WHERE handed_out_at IS NOT NULL AND handed_out_at >= ? GROUP BY application.desk
                """,
                [moment.seconds]
            )
            for row in handedOut {
                let desk: Int? = row[0]
                desks[of: desk].handedOut = row[1]
            }
            return desks.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    package func longestWaits() async throws(RecordsError) -> [WaitingLine: LongestWait] {
        try await read { db in
            var waits: [WaitingLine: LongestWait] = [:]
            for line in WaitingLine.allCases {
                let row = try db.row(
                    """
                    SELECT ticket, received_at FROM application INDEXED BY application_by_stage
                    WHERE stage = ? ORDER BY ticket LIMIT 1
                    """,
                    [line.stage.rawValue]
                )
                waits[line] = row.map { row in
                    LongestWait(
                        ticket: Ticket(number: row[0]),
                        appliedAt: Instant(seconds: row[1])
                    )
                }
            }
            return waits
        }
    }
}

extension WaitingLine {
    fileprivate var stage: Stage {
        switch self {
        case .received: .received
        case .recommended: .recommended
        case .granted: .granted
        case .ready: .waiting
        case .noShow: .noShow
        }
    }
}

extension [Int: DeskCount] {
    /// The count of a desk; the only desk of an office has no number.
    fileprivate subscript(of number: Int?) -> DeskCount {
        get {
            self[number ?? 0]
                ?? DeskCount(
                    desk: number.flatMap { CallingDesk(number: $0) },
                    handedOut: 0,
                    lastCalledAt: nil
                )
        }
        set { self[number ?? 0] = newValue }
    }
}

extension Transaction {
    /// Rows with a time in a range; the column has an index.
    fileprivate func count(
        _ table: String,
        _ column: String,
        _ from: Instant,
        _ until: Instant
    ) throws -> Int {
        let sql = "SELECT count(*) FROM \(table) WHERE \(column) >= ? AND \(column) < ?"
        return Int(try integer(sql, [from.seconds, until.seconds]) ?? 0)
    }
}
