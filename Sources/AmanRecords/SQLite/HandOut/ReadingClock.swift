import AmanLetter
package import AmanOffice
import GRDB

extension SQLiteRecords {
    package func clockTrail() async throws(RecordsError) -> ClockTrail {
        try await read { db in
            let row = try db.row("SELECT clock_place, clock_at FROM office")
            let (place, at): (Int64?, Int64?) = (row?[0], row?[1])
            var trail = ClockTrail(
                newest: at.map(Instant.init(seconds:)),
                place: place.map { Int($0) } ?? -1
            )
            let entries = try Row.fetchCursor(
                db.cachedStatement(
                    sql: "SELECT place, at, act FROM audit WHERE place > ? ORDER BY place"
                ),
                arguments: [trail.place]
            )
            while let entry = try entries.next() {
                let act: String = entry[2]
                trail.follow(
                    Instant(seconds: entry[1]),
                    at: entry[0],
                    isConfirmed: act == AuditAct.clock.rawValue
                )
            }
            return trail
        }
    }

    package func keep(_ trail: ClockTrail) async throws(RecordsError) {
        try await write { db in
            _ = try db.change(
                """
                UPDATE office SET clock_place = ?1, clock_at = ?2
                WHERE coalesce(clock_place, -1) < ?1
                """,
                [trail.place, trail.newest?.seconds]
            )
        }
    }
}
