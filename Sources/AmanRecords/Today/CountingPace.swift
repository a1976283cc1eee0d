package import AmanLetter
package import AmanOffice

extension DatabaseRecords {
    package func pace(from: Instant, hours: Int) async throws(RecordsError) -> OfficePace {
        try await read { db in
            let waits = try db.rows(
                """
                SELECT letter.handed_out_at - application.received_at
                FROM letter JOIN application ON application.ticket = letter.ticket
                WHERE letter.handed_out_at >= ? ORDER BY letter.handed_out_at DESC LIMIT ?
                """,
                [from.seconds, waitsMax]
            ).map { row -> Int64 in row[0] }
            return OfficePace(
                from: from,
                applications: try db.perHour("application", "received_at", from, hours),
                letters: try db.perHour("letter", "issued_at", from, hours),
                handedOut: try db.perHour("letter", "handed_out_at", from, hours),
                medianWaitSeconds: median(waits)
            )
        }
    }
}

extension Transaction {
    /// Rows per hour by a column that has an index: one short range each.
    fileprivate func perHour(
        _ table: String,
        _ column: String,
        _ from: Instant,
        _ hours: Int
    ) throws -> [Int] {
        let sql = "SELECT count(*) FROM \(table) WHERE \(column) >= ? AND \(column) < ?"
        return try (0..<hours).map { hour in
            let start = from.seconds + Int64(hour) * 3_600
            return Int(try integer(sql, [start, start + 3_600]) ?? 0)
        }
    }
}
