package import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    /// The entries of a stretch of places, for a WHERE.
    fileprivate static let places = ["place >= ?", "place < ?"]

    package func auditPage(_ question: AuditQuestion) async throws(RecordsError) -> AuditPage {
        try await auditPage(question, lookingAt: auditSortMax)
    }

    package func auditMatches(
        _ question: AuditQuestion
    ) async throws(RecordsError) -> AuditMatches {
        try await auditMatches(question, lookingAt: auditSortMax)
    }

    /// A page of entries, after looking at no more than so many.
    func auditPage(
        _ question: AuditQuestion,
        lookingAt most: Int
    ) async throws(RecordsError) -> AuditPage {
        try await read { db in try db.auditPage(of: question, lookingAt: most, key) }
    }

    /// How many of the newest so many entries a question is about.
    func auditMatches(
        _ question: AuditQuestion,
        lookingAt most: Int
    ) async throws(RecordsError) -> AuditMatches {
        try await read { db in
            if let span = AuditSpan(question) {
                return try db.auditMatches(of: question, in: span, lookingAt: most)
            }
            let count = try db.auditCount()
            let begin = max(0, count - most)
            let (terms, values) = try db.auditTerms(of: question)
            let all = (Self.places + terms).joined(separator: " AND ")
            let found = try db.integer(
                "SELECT count(*) FROM audit WHERE \(all)",
                [begin, count] + values
            )
            return AuditMatches(count: Int(found ?? 0), isWhole: begin == 0)
        }
    }

    package func auditUse(
        from: Instant,
        until: Instant,
        limit: Int
    ) async throws(RecordsError) -> [AuditUse] {
        try await read { db in
            try db.rows(
                """
                SELECT audit.at, \(officerName("audit.officer")), audit.act, audit.subject,
                coalesce(
                    (SELECT ticket FROM application WHERE id = audit.subject),
                    (SELECT ticket FROM letter WHERE number = audit.subject)
                ) FROM audit INDEXED BY audit_by_time WHERE at >= ? AND at < ?
                ORDER BY at DESC, place DESC LIMIT ?
                """,
                [from.seconds, until.seconds, limit]
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
    fileprivate init(row: StoredRow) throws {
        guard let act = AuditAct(rawValue: row[2]), let officer = try row.name(1) else {
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

extension Transaction {
    fileprivate func auditCount() throws -> Int {
        Int(try integer("SELECT max(place) + 1 FROM audit") ?? 0)
    }

    /// A page of entries: sorted out by the database, a long stretch at once.
    fileprivate func auditPage(
        of question: AuditQuestion,
        lookingAt most: Int,
        _ key: RegisterKey
    ) throws -> AuditPage {
        if let span = AuditSpan(question) {
            return try auditPage(of: question, in: span, lookingAt: most, key)
        }
        var stretch = 0..<(try auditCount())
        if let before = question.before { stretch = stretch.clamped(to: 0..<max(0, before)) }
        if let after = question.after {
            let first = min(max(after, -1), stretch.upperBound) + 1
            stretch = stretch.clamped(to: first..<Int.max)
        }
        let looked = question.isOldestFirst ? stretch.prefix(most) : stretch.suffix(most)
        let (terms, values) = try auditTerms(of: question)
        let all = (DatabaseRecords.places + terms).joined(separator: " AND ")
        let entries = try rows(
            """
            SELECT \(keptAuditColumns) FROM audit WHERE \(all)
            ORDER BY place \(question.isOldestFirst ? "" : "DESC") LIMIT ?
            """,
            [looked.lowerBound, looked.upperBound] + values + [question.limit]
        ).map { try KeptAuditEntry(row: $0, key) }
        let last = entries.count == question.limit ? entries.last?.index : nil
        if question.isOldestFirst {
            let reached = last ?? looked.upperBound - 1
            let isLast = reached + 1 >= stretch.upperBound
            return AuditPage(entries: entries, next: isLast ? nil : reached)
        }
        let reached = last ?? looked.lowerBound
        return AuditPage(entries: entries, next: reached > stretch.lowerBound ? reached : nil)
    }
}
