import AmanLetter
package import AmanOffice

extension DatabaseRecords {
    package func clockTrail() async throws(RecordsError) -> ClockTrail {
        try await read { db in
            let row = try db.row("SELECT clock_place, clock_at FROM office")
            let (place, at): (Int64?, Int64?) = (row?[0], row?[1])
            var trail = ClockTrail(
                newest: at.map(Instant.init(seconds:)),
                place: place.map { Int($0) } ?? -1
            )
            var slice: [StoredRow]
            repeat {
                slice = try db.rows(
                    "SELECT place, at, act FROM audit WHERE place > ? ORDER BY place LIMIT ?",
                    [trail.place, sliceCount]
                )
                for entry in slice { try db.follow(entry, in: &trail) }
            } while slice.count == sliceCount
            return trail
        }
    }

    package func keep(_ trail: ClockTrail) async throws(RecordsError) {
        try await write { db in
            try db.change(
                """
                UPDATE office SET clock_place = ?1, clock_at = ?2
                WHERE coalesce(clock_place, -1) < ?1
                """,
                [trail.place, trail.newest?.seconds]
            )
        }
    }
}

extension Transaction {
    fileprivate func follow(_ entry: StoredRow, in trail: inout ClockTrail) throws {
        let (place, act): (Int, String) = (entry[0], entry[2])
        trail.follow(
            Instant(seconds: entry[1]),
            at: place,
            act == AuditAct.clock.rawValue ? try confirmation(at: place) : nil
        )
    }

    /// Who said by this entry that the clock is right; their names are opened for these few only.
    fileprivate func confirmation(at place: Int) throws -> ClockConfirmation? {
        let row = try row("SELECT \(auditColumns) FROM audit WHERE place = ?", [place])
        return try row.map { row in
            let entry = try AuditEntry(row: row, from: 0)
            return ClockConfirmation(at: entry.at, officer: entry.officer, second: entry.second)
        }
    }
}

/// Rows of a long list that are in memory at once.
let sliceCount = 4_096
