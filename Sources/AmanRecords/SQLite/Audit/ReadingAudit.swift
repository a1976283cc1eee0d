package import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
    package func auditPage(_ question: AuditQuestion) async throws(RecordsError) -> AuditPage {
        try await read { db in
            var upper = question.before ?? Int.max
            if let until = question.until { upper = min(upper, try db.auditPlace(at: until)) }
            let lower = try question.from.map { try db.auditPlace(at: $0) } ?? 0
            if question.officer != nil || question.subjects != nil || question.limit != auditPageMax
            {
                return try db.auditPage(of: question, from: lower, below: upper, key)
            }
            return try db.auditPage(from: lower, below: upper, question.act, key)
        }
    }

    package func auditUse(
        from: Instant,
        until: Instant,
        limit: Int
    ) async throws(RecordsError) -> [AuditUse] {
        try await read { db in
            let (first, end) = (try db.auditPlace(at: from), try db.auditPlace(at: until))
            return try db.rows(
                """
                SELECT audit.at, \(officerName("audit.officer")), audit.act, audit.subject,
                coalesce(
                    (SELECT ticket FROM application WHERE id = audit.subject),
                    (SELECT ticket FROM letter WHERE number = audit.subject)
                ) FROM audit WHERE place >= ? AND place < ? ORDER BY place DESC LIMIT ?
                """,
                [first, end, limit]
            ).map(AuditUse.init(row:))
        }
    }

    package func lastMoment(of act: AuditAct) async throws(RecordsError) -> Instant? {
        try await read { db in
            try db.integer(
                """
                SELECT at FROM audit INDEXED BY audit_of_keeping
                WHERE act IN ('backup', 'thin') AND act = ? ORDER BY place DESC LIMIT 1
                """,
                [act.rawValue]
            ).map(Instant.init(seconds:))
        }
    }

    package func auditCount() async throws(RecordsError) -> Int {
        try await read { db in try db.auditCount() }
    }
}

extension AuditUse {
    /// A row of `auditUse`.
    fileprivate init(row: Row) throws {
        guard let act = AuditAct(rawValue: row[2]), let officer: String = row[1] else {
            throw RecordsError.damaged(record: "audit.act")
        }
        let subject: String = row[3]
        self.init(
            at: Instant(seconds: row[0]),
            officer: officer,
            act: act,
            // Looking up and calling name the ticket itself.
            ticket: row[4] ?? Int(subject)
        )
    }
}

extension Database {
    fileprivate func auditCount() throws -> Int {
        Int(try integer("SELECT max(place) + 1 FROM audit") ?? 0)
    }

    fileprivate func auditPage(
        from lower: Int,
        below upper: Int,
        _ act: AuditAct?,
        _ key: RegisterKey
    ) throws -> AuditPage {
        let statement = try cachedStatement(
            sql: """
                SELECT \(keptAuditColumns) FROM audit
                WHERE place < ? AND place >= ? ORDER BY place DESC LIMIT ?
                """
        )
        let cursor = try Row.fetchCursor(statement, arguments: [upper, lower, auditLookMax])
        var page = AuditPage(entries: [], next: nil)
        while let row = try cursor.next() {
            let place: Int = row[6]
            page.next = place > lower ? place : nil
            guard act == nil || row[3] == act?.rawValue else { continue }
            page.entries.append(try KeptAuditEntry(row: row, key))
            if page.entries.count == auditPageMax { break }
        }
        return page
    }

    /// The entries of one officer or about one case: sorted out by SQLite, a long stretch at once.
    fileprivate func auditPage(
        of question: AuditQuestion,
        from lower: Int,
        below upper: Int,
        _ key: RegisterKey
    ) throws -> AuditPage {
        let end = min(upper, try auditCount())
        let begin = max(lower, end - auditSortMax)
        var (terms, values): ([String], StatementArguments) = (["place < ?", "place >= ?"], [])
        values += [end, begin]
        if let act = question.act {
            terms.append("act = ?")
            values += [act.rawValue]
        }
        if let officer = question.officer {
            let marks = try officers(named: officer)
            let list = databaseQuestionMarks(count: marks.count)
            terms.append("(officer IN (\(list)) OR second IN (\(list)))")
            values += StatementArguments(marks + marks)
        }
        if let subjects = question.subjects {
            terms.append("subject IN (\(databaseQuestionMarks(count: subjects.count)))")
            values += StatementArguments(subjects.map(\.text))
        }
        let entries = try rows(
            """
            SELECT \(keptAuditColumns) FROM audit
            WHERE \(terms.joined(separator: " AND ")) ORDER BY place DESC LIMIT ?
            """,
            values + [question.limit]
        ).map { try KeptAuditEntry(row: $0, key) }
        let isFull = entries.count == question.limit
        let reached = isFull ? entries.last?.index ?? begin : begin
        return AuditPage(entries: entries, next: reached > lower ? reached : nil)
    }

    /// The rows of one officer: with and without a desk, and in each spelling.
    private func officers(named name: String) throws -> [Int64] {
        let folded = foldedOfficer(name)
        let sql = "SELECT one.id, \(officerName("one.id")) FROM officer AS one"
        return try rows(sql).compactMap { row in
            guard let name: String = row[1] else {
                throw RecordsError.damaged(record: "officer.name")
            }
            return foldedOfficer(name) == folded ? row[0] : nil
        }
    }

    /// The first place at or after a moment, by halving: places are dense and times grow.
    fileprivate func auditPlace(at moment: Instant) throws -> Int {
        var (low, high) = (0, try auditCount())
        while low < high {
            let middle = low + (high - low) / 2
            let at = try integer("SELECT at FROM audit WHERE place = ?", [middle]) ?? 0
            if at < moment.seconds { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
