package import AmanLetter
package import AmanOffice
import AmanVerdict

extension DatabaseRecords {
    package func counts(since midnight: Instant) async throws(RecordsError) -> OfficeCounts {
        try await read { db in
            let tally = try db.tally()
            var counts = OfficeCounts()
            for stage in Stage.allCases {
                let count = tally[stage.rawValue] ?? 0
                counts.applicationsByState[stage.state, default: 0] += count
            }
            for kind in LetterKind.allCases {
                counts.lettersByKind[kind] = tally[100 + Int64(kind.rawValue)] ?? 0
            }
            for status in LetterStatus.allCases {
                counts.lettersByStatus[status.rawValue] = tally[200 + Int64(status.rawValue)] ?? 0
            }
            counts.waitingToBeCalled = tally[Stage.waiting.rawValue] ?? 0
            counts.noShows = tally[Stage.noShow.rawValue] ?? 0
            counts.applicationsToday = try db.count("application", "received_at", midnight)
            counts.lettersToday = try db.count("letter", "issued_at", midnight)
            counts.handedOutToday = try db.count("letter", "handed_out_at", midnight)
            counts.logSize = try keptCount(try db.leafCount())
            return counts
        }
    }
}

extension Transaction {
    /// The stored counts by their number; a handful of rows.
    fileprivate func tally() throws -> [Int64: Int] {
        let rows = try rows("SELECT what, count FROM tally WHERE what >= 0")
        return Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
    }

    /// How many rows have a time at or after a moment; the column has an index.
    fileprivate func count(_ table: String, _ column: String, _ since: Instant) throws -> Int {
        let sql = "SELECT count(*) FROM \(table) WHERE \(column) >= ?"
        return Int(try integer(sql, [since.seconds]) ?? 0)
    }
}
