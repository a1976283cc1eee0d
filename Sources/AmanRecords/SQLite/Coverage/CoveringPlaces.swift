package import AmanLetter
package import AmanOffice
import AmanSignature
import Foundation
import GRDB

extension SQLiteRecords {
    package func coverage(limit: Int) async throws(RecordsError) -> [CoverageEntry] {
        try await read { db in
            try db.rows(
                """
                SELECT \(coverageColumns) FROM \(coverageSource)
                WHERE coverage.number > 0 ORDER BY coverage.number DESC LIMIT ?
                """,
                [limit]
            ).map(CoverageEntry.init(row:))
        }
    }

    package func approvedCoverage(limit: Int) async throws(RecordsError) -> [CoverageEntry] {
        try await read { db in
            try db.rows(
                """
                SELECT \(coverageColumns) FROM \(coverageSource)
                WHERE coverage.number > 0 AND \(approvalFits)
                ORDER BY coverage.number DESC LIMIT ?
                """,
                [limit]
            ).map(CoverageEntry.init(row:))
        }
    }

    package func coverageEntry(_ number: Int) async throws(RecordsError) -> CoverageEntry? {
        try await read { db in
            try db.row(
                "SELECT \(coverageColumns) FROM \(coverageSource) WHERE coverage.number = ?",
                [number]
            ).map(CoverageEntry.init(row:))
        }
    }

    package func add(
        _ entry: CoverageEntry,
        form: [UInt8],
        _ audit: @escaping @Sendable (Int) -> AuditEntry
    ) async throws(RecordsError) -> Int {
        let form = Data(self.form(form))
        return try await write { db in
            let kept = try db.integer("SELECT number FROM coverage WHERE form = ?", [form])
            if let kept { return Int(kept) }
            try db.change(
                """
                INSERT INTO coverage
                    (about, word, province, place, since, source, officer, at, form, until,
                    authority, corrects, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    entry.about, entry.word.rawValue, entry.province, entry.place, entry.since,
                    entry.source, try db.officer(named: entry.officer), entry.at.seconds, form,
                    entry.until, entry.authority, entry.corrects, entry.reason,
                ]
            )
            let number = Int(db.lastInsertedRowID)
            try db.appendAudit(audit(number))
            return number
        }
    }

    package func approve(
        coverage number: Int,
        officer: String,
        at: Instant,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await write { db in
            let known = try db.integer(
                "SELECT number FROM coverage_approval WHERE number = ?",
                [number]
            )
            guard known == nil else { throw RecordsError.conflict(.stateChanged) }
            let added = try db.change(
                """
                INSERT INTO coverage_approval
                SELECT number, ?2, ?3, \(approvalMac(officer: "?2", at: "?3")) FROM coverage
                WHERE number = ?1
                """,
                [number, try db.officer(named: officer), at.seconds]
            )
            guard added == 1 else { throw RecordsError.conflict(.stateChanged) }
            try db.appendAudit(audit)
        }
    }

    /// What is stored of a form's key: it carries the member's number.
    func form(_ form: [UInt8]) -> [UInt8] { Array(NativeSHA256.hash(form).prefix(16)) }
}

/// Columns of `CoverageEntry(row:)`, in its order.
private let coverageColumns = """
    coverage.number, about, word, province, place, since, source, \
    \(officerName("coverage.officer")), coverage.at, until, authority, corrects, reason, \
    CASE WHEN \(approvalFits) THEN \(officerName("approval.officer")) END
    """

/// The entries, each with its approval where there is one.
private let coverageSource = """
    coverage LEFT JOIN coverage_approval AS approval ON approval.number = coverage.number
    """

/// In a question: whether an entry has an approval, and both are as Aman wrote them.
///
/// One that was changed in the file is no approval: the entry waits for a second officer.
private let approvalFits = """
    (approval.mac IS NOT NULL \
    AND approval.mac IS \(approvalMac(officer: "approval.officer", at: "approval.at")))
    """

extension CoverageEntry {
    fileprivate init(row: Row) throws {
        guard let word = CoverageWord(rawValue: row[2]) else {
            throw RecordsError.damaged(record: "coverage.word")
        }
        guard let officer: String = row[7] else {
            throw RecordsError.damaged(record: "coverage.officer")
        }
        self.init(
            number: row[0],
            about: row[1],
            word: word,
            province: row[3],
            place: row[4],
            since: row[5],
            until: row[9],
            authority: row[10],
            source: row[6],
            corrects: row[11],
            reason: row[12],
            officer: officer,
            at: Instant(seconds: row[8]),
            approver: row[13]
        )
    }
}
