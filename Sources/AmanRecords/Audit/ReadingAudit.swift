package import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
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
            let stretch = try db.auditStretch(of: question)
            let begin = max(stretch.lowerBound, stretch.upperBound - most)
            let (terms, values) = try db.auditTerms(of: question, begin..<stretch.upperBound)
            let count = try db.integer("SELECT count(*) FROM audit WHERE \(terms)", values) ?? 0
            return AuditMatches(count: Int(count), isWhole: begin == stretch.lowerBound)
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

    /// A page of entries: sorted out by SQLite, a long stretch at once.
    fileprivate func auditPage(
        of question: AuditQuestion,
        lookingAt most: Int,
        _ key: RegisterKey
    ) throws -> AuditPage {
        var stretch = try auditStretch(of: question)
        if let before = question.before { stretch = stretch.clamped(to: 0..<max(0, before)) }
        if let after = question.after {
            let first = min(max(after, -1), stretch.upperBound) + 1
            stretch = stretch.clamped(to: first..<Int.max)
        }
        let looked = question.isOldestFirst ? stretch.prefix(most) : stretch.suffix(most)
        let (terms, values) = try auditTerms(of: question, looked)
        let entries = try rows(
            """
            SELECT \(keptAuditColumns) FROM audit WHERE \(terms)
            ORDER BY place \(question.isOldestFirst ? "" : "DESC") LIMIT ?
            """,
            values + [question.limit]
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

    /// From the first place of the time that a question is about to the last one.
    ///
    /// Entries of another time may lie between: clocks of servers differ, and a clock is set back.
    fileprivate func auditStretch(of question: AuditQuestion) throws -> Range<Int> {
        guard question.from != nil || question.until != nil else { return 0..<(try auditCount()) }
        let (term, values) = auditTime(of: question)
        let ends = try rows(
            "SELECT min(place), max(place) FROM audit INDEXED BY audit_by_time WHERE \(term)",
            values
        )
        guard let first: Int = ends.first?[0], let last: Int = ends.first?[1] else { return 0..<0 }
        return first..<last + 1
    }

    /// The time that a question is about, for a WHERE.
    private func auditTime(of question: AuditQuestion) -> (term: String, values: Values) {
        let (from, until) = (question.from?.seconds ?? 0, question.until?.seconds ?? .max)
        return ("at >= ? AND at < ?", [from, until])
    }

    /// What the entries of a question have, for a WHERE.
    fileprivate func auditTerms(
        of question: AuditQuestion,
        _ places: Range<Int>
    ) throws -> (terms: String, values: Values) {
        var (terms, values): ([String], Values) = (["place >= ?", "place < ?"], [])
        values += [places.lowerBound, places.upperBound]
        if question.from != nil || question.until != nil {
            let time = auditTime(of: question)
            terms.append(time.term)
            values += time.values
        }
        if let act = question.act {
            terms.append("act = ?")
            values += [act.rawValue]
        }
        if let officer = question.officer {
            let marks = try officers(named: officer)
            let list = questionMarks(count: marks.count)
            terms.append("(officer IN (\(list)) OR second IN (\(list)))")
            values += Values(marks + marks)
        }
        if let subjects = question.subjects {
            terms.append("subject IN (\(questionMarks(count: subjects.count)))")
            values += Values(subjects.map(\.text))
        }
        return (terms.joined(separator: " AND "), values)
    }

    /// The rows of one officer: with and without a desk, and in each spelling.
    private func officers(named name: String) throws -> [Int64] {
        let folded = foldedOfficer(name)
        let sql = "SELECT one.id, \(officerName("one.id")) FROM officer AS one"
        return try rows(sql).compactMap { row in
            guard let name = try row.name(1) else {
                throw RecordsError.damaged(record: "officer.name")
            }
            return foldedOfficer(name) == folded ? row[0] : nil
        }
    }
}
