import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
    package func auditEntries(
        from index: Int,
        limit: Int
    ) async throws(RecordsError) -> [KeptAuditEntry] {
        try await read { db in
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
        try await write { db in _ = try db.appendAudit(entry) }
    }

    package func append(within quota: Quota) async throws(RecordsError) -> Bool {
        try await write { db in
            var quota = quota
            try db.show(&quota)
            guard let planned = quota.planned else { return false }
            for entry in planned { try db.appendAudit(entry) }
            return true
        }
    }
}

extension Database {
    /// Shows a quota the entries it weighs; it says itself when it has seen enough.
    fileprivate func show(_ quota: inout Quota) throws {
        guard !quota.act.isOpening else { return try showQuestions(&quota) }
        // Newest first by the key, and no further than the quota looks: a day of an office.
        let entries = try Row.fetchCursor(
            try cachedStatement(
                sql: """
                    SELECT \(auditColumns) FROM audit
                    WHERE place <= (SELECT max(place) FROM audit) ORDER BY place DESC
                    """
            )
        )
        while let row = try entries.next() {
            let entry = try AuditEntry(row: row, from: 0)
            guard quota.wants(more: entry.at) else { break }
            quota.look(at: entry)
        }
    }

    /// The same for questions, which come with every page: from an index that has only them.
    private func showQuestions(_ quota: inout Quota) throws {
        let counts = try rows(
            """
            SELECT officer, count(*) FROM audit
            WHERE act IN ('open', 'screen', 'look') AND act = ? AND at >= ? GROUP BY officer
            """,
            [quota.act.rawValue, quota.since.seconds]
        )
        for row in counts { quota.add(row[1], of: row[0]) }
        guard let sameSince = quota.sameSince else { return }
        let questions = try rows(
            """
            SELECT \(auditColumns) FROM audit
            WHERE act IN ('open', 'screen', 'look') AND act = ? AND at >= ?
            """,
            [quota.act.rawValue, sameSince.seconds]
        )
        for row in questions { quota.note(question: try AuditEntry(row: row, from: 0)) }
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
