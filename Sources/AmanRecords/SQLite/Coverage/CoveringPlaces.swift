import AmanLetter
package import AmanOffice
import AmanSignature
import Foundation
import GRDB

extension SQLiteRecords {
    package func coverage(limit: Int) async throws(RecordsError) -> [CoverageEntry] {
        try await read { db in
            try db.rows(
                """
                SELECT \(coverageColumns) FROM coverage
                WHERE number > 0 ORDER BY number DESC LIMIT ?
                """,
                [limit]
            ).map(CoverageEntry.init(row:))
        }
    }

    package func coverageEntry(_ number: Int) async throws(RecordsError) -> CoverageEntry? {
        try await read { db in
            try db.row("SELECT \(coverageColumns) FROM coverage WHERE number = ?", [number])
                .map(CoverageEntry.init(row:))
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
                    (about, word, province, place, since, source, officer, at, form)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    entry.about, entry.word.rawValue, entry.province, entry.place, entry.since,
                    entry.source, try db.officer(named: entry.officer), entry.at.seconds, form,
                ]
            )
            let number = Int(db.lastInsertedRowID)
            try db.appendAudit(audit(number))
            return number
        }
    }

    /// What is stored of a form's key: it carries the member's number.
    func form(_ form: [UInt8]) -> [UInt8] { Array(NativeSHA256.hash(form).prefix(16)) }
}

/// Columns of `CoverageEntry(row:)`, in its order.
private let coverageColumns = """
    number, about, word, province, place, since, source, \(officerName("coverage.officer")), at
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
            source: row[6],
            officer: officer,
            at: Instant(seconds: row[8])
        )
    }
}
