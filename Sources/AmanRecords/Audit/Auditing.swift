import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package var auditKey: AuditKey { key.audit }

    package func takingEntry(
        of id: ApplicationID
    ) async throws(RecordsError) -> KeptAuditEntry? {
        try await read { db in
            try db.row(
                """
                SELECT \(keptAuditColumns) FROM audit INDEXED BY audit_of_taken_cases
                WHERE act = 'case-take' AND subject = ? ORDER BY place LIMIT 1
                """,
                [id.text]
            ).map { try KeptAuditEntry(row: $0, key) }
        }
    }

    package func auditEntries(
        from index: Int,
        limit: Int
    ) async throws(RecordsError) -> [KeptAuditEntry] {
        try await read { db in
            try db.rows(
                """
                SELECT \(keptAuditColumns) FROM audit WHERE place >= ? ORDER BY place LIMIT ?
                """,
                [index, limit]
            ).map { try KeptAuditEntry(row: $0, key) }
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

extension Transaction {
    /// Shows a quota the entries it weighs: each search finds its few rows by an index, and opens
    /// no other officer's name than it must.
    fileprivate func show(_ quota: inout Quota) throws {
        try count(&quota)
        let subjects = Values(quota.subjects.map(\.text))
        let places = questionMarks(count: quota.subjects.count)
        if let againSince = quota.againSince {
            let before = try rows(
                """
                SELECT DISTINCT subject FROM audit INDEXED BY audit_of_subjects
                WHERE act IN ('print', 'find-slip') AND act = ? AND at >= ?
                    AND subject IN (\(places))
                """,
                [quota.act.rawValue, againSince.seconds] + subjects
            )
            for row in before { quota.noteBefore(AuditCode(kept: row[0])) }
        }
        guard let sameSince = quota.sameSince else { return }
        let questions = try rows(
            """
            SELECT \(auditColumns) FROM audit
            WHERE \(quota.acts) AND act = ? AND at >= ? AND subject IN (\(places))
            """,
            [quota.act.rawValue, sameSince.seconds] + subjects
        )
        for row in questions { quota.note(question: try AuditEntry(row: row, from: 0)) }
    }

    private func count(_ quota: inout Quota) throws {
        let counts = try rows(
            """
            SELECT \(officerName("audit.officer")), count(*) FROM audit
            WHERE \(quota.acts) AND act = ? AND at >= ? GROUP BY audit.officer
            """,
            [quota.act.rawValue, quota.since.seconds]
        )
        for row in counts {
            guard let officer = try row.name(0) else {
                throw RecordsError.damaged(record: "audit.officer")
            }
            quota.add(row[1], of: officer)
        }
    }
}

extension Quota {
    /// The condition of the indexes that have the entries of its act.
    fileprivate var acts: String {
        act.isOpening ? "act IN ('open', 'screen', 'look')" : "act IN ('print', 'find-slip')"
    }
}

/// Columns of `AuditEntry(row:from:)`, in its order.
let auditColumns = """
    audit.at, \(officerName("audit.officer")), \(officerName("audit.second")), audit.act, \
    audit.subject, audit.reason
    """

/// Columns of `KeptAuditEntry(row:_:)`, in its order.
let keptAuditColumns = """
    \(auditColumns), audit.place, audit.hash, audit.earlier, audit.officer, audit.second
    """

extension KeptAuditEntry {
    /// Reads `keptAuditColumns`.
    init(row: StoredRow, _ key: RegisterKey) throws {
        let entry = try AuditEntry(row: row, from: 0)
        let (place, hash, sealed): (Int64, Data?, Data?) = (row[6], row[7], row[8])
        let second: Int64? = row[10]
        let earlier = try sealed.map { sealed in
            do {
                return try key.opened(earlier: Array(sealed), place: place)
            } catch {
                throw RecordsError.damaged(record: "audit.earlier")
            }
        }
        guard let hash = hash.map(Array.init) ?? earlier?.hash else {
            throw RecordsError.damaged(record: "audit.hash")
        }
        self.init(
            index: Int(place),
            entry: entry,
            officer: OfficerID(number: row[9]),
            second: second.map(OfficerID.init(number:)),
            earlier: try earlier.map { try EarlierAuditEntry(encoded: $0.bytes) },
            hash: hash
        )
    }
}

extension AuditEntry {
    /// Reads `auditColumns`, which begin at column `first` of the row.
    init(row: StoredRow, from first: Int) throws {
        guard let act = AuditAct(rawValue: row[first + 3]), let officer = try row.name(first + 1)
        else { throw RecordsError.damaged(record: "audit.act") }
        let reason: String? = row[first + 5]
        self.init(
            at: Instant(seconds: row[first]),
            officer: officer,
            second: try row.name(first + 2),
            act: act,
            subject: AuditCode(kept: row[first + 4]),
            reason: reason.map(AuditCode.init(kept:))
        )
    }
}
