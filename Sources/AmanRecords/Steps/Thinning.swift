package import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
    /// Letters in their holders' hands since before a moment, whose record still stands.
    ///
    /// A lost letter whose replacement waits to be collected is not among them: destroying its
    /// record would destroy the replacement's.
    package func thinnable(
        before: Instant,
        limit: Int
    ) async throws(RecordsError) -> [LetterNumber] {
        try read { db in
            try db.rows(
                """
                SELECT number FROM letter INDEXED BY letter_to_thin
                JOIN application ON application.ticket = letter.ticket
                    AND application.letter = letter.leaf AND application.stage = 8
                WHERE handed_out_at IS NOT NULL AND handed_out_at < ? AND thinned = 0
                ORDER BY handed_out_at LIMIT ?
                """,
                [before.seconds, limit]
            ).map { try keptNumber($0[0]) }
        }
    }

    package func commitThinning(
        _ numbers: [LetterNumber],
        keepMatchKeys: Bool,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try write { db in
            for number in numbers {
                let ticket = try db.integer(
                    "SELECT ticket FROM letter WHERE number = ? AND thinned = 0",
                    [number.text]
                )
                guard let ticket else { continue }
                try destroy(ticket, keepMatchKeys, db)
            }
            try db.appendAudit(audit)
        }
        try? emptyJournal()
    }

    private func destroy(_ ticket: Int64, _ keepMatchKeys: Bool, _ db: Database) throws {
        if !keepMatchKeys {
            let kept = try db.row("SELECT match_keys FROM person WHERE ticket = ?", [ticket])
            let keys: Data = kept?[0] ?? Data()
            for start in stride(from: keys.startIndex, to: keys.endIndex, by: matchKeyByteCount) {
                try db.change(
                    "DELETE FROM match_key WHERE key = ? AND ticket = ?",
                    [keys[start..<min(start + matchKeyByteCount, keys.endIndex)], ticket]
                )
            }
        }
        try db.change("DELETE FROM person WHERE ticket = ?", [ticket])
        // Every letter of the application was sealed under the same person's key.
        try db.change(
            """
            WITH RECURSIVE chain (leaf) AS (
                SELECT letter FROM application WHERE ticket = ? AND letter IS NOT NULL
                UNION ALL
                SELECT letter.previous FROM chain JOIN letter ON letter.leaf = chain.leaf
                    WHERE letter.previous IS NOT NULL
            )
            UPDATE letter SET sealed = NULL, thinned = 1 WHERE leaf IN (SELECT leaf FROM chain)
            """,
            [ticket]
        )
    }

    /// Writes the journal back into the file and cuts it to nothing.
    ///
    /// The journal still holds the destroyed rows as they were. When a reader of an older moment
    /// keeps it open, the next thinning or the last program to close the file empties it.
    func emptyJournal() throws {
        try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    }
}
