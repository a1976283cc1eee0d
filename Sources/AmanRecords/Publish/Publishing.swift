package import AmanLetter
package import AmanOffice
import AmanVerdict
import Foundation

extension DatabaseRecords {
    package func logSize() async throws(RecordsError) -> UInt64 {
        try await read { db in try keptCount(try db.leafCount()) }
    }

    package func leaves(
        from index: UInt64,
        limit: Int
    ) async throws(RecordsError) -> [[UInt8]] {
        try await read { db in
            try db.rows(
                "SELECT entry FROM leaf WHERE place >= ? ORDER BY place LIMIT ?",
                [try storable(index), limit]
            ).map { row in
                let entry: Data = row[0]
                return Array(entry)
            }
        }
    }

    package func issuedLeaf(digest: [UInt8]) async throws(RecordsError) -> UInt64? {
        try await read { db in
            try db.integer("SELECT leaf FROM letter WHERE digest = ?", [Data(digest)])
                .map(keptCount)
        }
    }

    package func statusSnapshot(
        at now: Instant
    ) async throws(RecordsError) -> StatusSnapshot {
        try await read { db in
            let entries = try db.rows(
                """
                SELECT letter.status_index, status_change.became
                FROM status_change INDEXED BY status_change_by_effect
                JOIN letter ON letter.leaf = status_change.letter
                WHERE \(inEffect) ORDER BY letter.status_index
                """,
                [now.seconds]
            ).map { row in
                StatusEntry(index: try keptCount(row[0]), status: try keptStatus(row[1]))
            }
            return StatusSnapshot(entries: entries, logSize: try keptCount(try db.leafCount()))
        }
    }

    package func standingStatusChanges(
        at now: Instant
    ) async throws(RecordsError) -> [StatusChange] {
        try await read { db in
            try db.rows(
                """
                SELECT \(statusChangeColumns)
                FROM status_change INDEXED BY status_change_by_effect \(statusChangeJoins)
                WHERE \(inEffect) ORDER BY status_change.leaf
                """,
                [now.seconds]
            ).map(StatusChange.init(row:))
        }
    }
}

/// Finds per letter the change stored last among those effective at `?1`, unless it says `valid`.
private let inEffect = """
    status_change.effective_at <= ?1 AND status_change.became <> 0 AND NOT EXISTS ( \
    SELECT 1 FROM status_change AS later INDEXED BY status_change_by_letter \
    WHERE later.letter = status_change.letter AND later.effective_at <= ?1 \
    AND later.leaf > status_change.leaf)
    """
