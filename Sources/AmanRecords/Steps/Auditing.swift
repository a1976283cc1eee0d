package import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
    package func auditEntries(
        from index: Int,
        limit: Int
    ) async throws(RecordsError) -> [KeptAuditEntry] {
        try read { db in
            try db.rows(
                """
                SELECT \(auditColumns), audit.place, audit.hash FROM audit
                WHERE place >= ? ORDER BY place LIMIT ?
                """,
                [index, limit]
            ).map { row in
                let hash: Data = row[7]
                return KeptAuditEntry(
                    index: row[6],
                    entry: try AuditEntry(row: row, from: 0),
                    hash: Array(hash)
                )
            }
        }
    }

    package func append(_ entry: AuditEntry) async throws(RecordsError) {
        try write { db in _ = try db.appendAudit(entry) }
    }

    package func auditCount(
        act: AuditAct,
        officer: String,
        since: Instant
    ) async throws(RecordsError) -> Int {
        // Written out, `open` is found by its index; any other act reads the whole chain.
        let condition = act == .open ? "act = 'open' AND ?2 = 'open'" : "act = ?2"
        let count = try read { db in
            try db.integer(
                "SELECT count(*) FROM audit WHERE officer = ?1 AND at >= ?3 AND \(condition)",
                [officer, act.rawValue, since.seconds]
            )
        }
        return Int(count ?? 0)
    }
}

/// Columns of `AuditEntry(row:from:)`, in its order.
let auditColumns = "audit.at, audit.officer, audit.second, audit.act, audit.subject, audit.reason"

extension AuditEntry {
    /// Reads `auditColumns`, which begin at column `first` of the row.
    init(row: Row, from first: Int) throws {
        guard let act = AuditAct(rawValue: row[first + 3]) else {
            throw RecordsError.damaged(record: "audit.act")
        }
        self.init(
            at: Instant(seconds: row[first]),
            officer: row[first + 1],
            second: row[first + 2],
            act: act,
            subject: row[first + 4],
            reason: row[first + 5]
        )
    }
}
