package import AmanLetter
package import AmanOffice
import AmanSignature
import Foundation

extension DatabaseRecords {
    package func coverage(limit: Int) async throws(RecordsError) -> [CoverageEntry] {
        try await read { db in
            try db.rows(
                """
                SELECT \(coverageColumns) FROM \(coverageSource)
                WHERE coverage.number > 0 ORDER BY coverage.number DESC LIMIT ?
                """,
                [limit]
            ).map { try CoverageEntry(row: $0, db.key) }
        }
    }

    package func approvedCoverage(limit: Int) async throws(RecordsError) -> [CoverageEntry] {
        try await read { db in
            try db.rows(
                """
                SELECT \(coverageColumns) FROM \(coverageSource)
                WHERE coverage.number > 0 AND approval.mac IS NOT NULL
                ORDER BY coverage.number DESC
                """
            ).filter { coveredOfApproval.fit($0, from: 14, under: db.key) }
                .prefix(limit).map { try CoverageEntry(row: $0, db.key) }
        }
    }

    package func coverageEntry(_ number: Int) async throws(RecordsError) -> CoverageEntry? {
        try await read { db in
            try db.row(
                "SELECT \(coverageColumns) FROM \(coverageSource) WHERE coverage.number = ?",
                [number]
            ).map { try CoverageEntry(row: $0, db.key) }
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
            let added = try db.integer(
                """
                INSERT INTO coverage
                    (about, word, province, place, since, source, officer, at, form, until,
                    authority, corrects, reason, number)
                SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(max(number), 0) + 1
                FROM coverage RETURNING number
                """,
                [
                    entry.about, entry.word.rawValue, entry.province, entry.place, entry.since,
                    entry.source, try db.officer(named: entry.officer), entry.at.seconds, form,
                    entry.until, entry.authority, entry.corrects, entry.reason,
                ]
            )
            guard let number = added.map({ Int($0) }) else {
                throw RecordsError.damaged(record: "coverage")
            }
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
            let approver = try db.officer(named: officer)
            let entry = try db.row(
                "SELECT \(coveredOfEntry.joined(separator: ", ")) FROM coverage WHERE number = ?",
                [number]
            )
            guard let entry else { throw RecordsError.conflict(.stateChanged) }
            let approval: Values = [number, approver, at.seconds]
            let covered = approval + Values(stored: entry.columns)
            try db.change(
                "INSERT INTO coverage_approval VALUES (?, ?, ?, ?)",
                approval + [coveredOfApproval.mac(covered, under: db.key)]
            )
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
    \(officerName("approval.officer")), \(coveredOfApproval.selection(mac: "approval.mac"))
    """

/// The entries, each with its approval where there is one.
private let coverageSource = """
    coverage LEFT JOIN coverage_approval AS approval ON approval.number = coverage.number
    """

/// What the MAC of an approval covers: itself, and all of the entry.
///
/// One that was changed in the file is no approval: the entry waits for a second officer.
private let coveredOfApproval = CoveredColumns(
    "coverage_approval",
    ["coverage.number", "approval.officer", "approval.at"] + coveredOfEntry
)

private let coveredOfEntry = [
    "about", "word", "province", "place", "since", "until", "authority", "source", "corrects",
    "reason", "officer", "at",
].map { "coverage.\($0)" }

extension CoverageEntry {
    fileprivate init(row: StoredRow, _ key: RegisterKey) throws {
        guard let word = CoverageWord(rawValue: row[2]) else {
            throw RecordsError.damaged(record: "coverage.word")
        }
        guard let officer = try row.name(7) else {
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
            approver: coveredOfApproval.fit(row, from: 14, under: key) ? try row.name(13) : nil
        )
    }
}
