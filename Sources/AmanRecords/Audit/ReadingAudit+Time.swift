import AmanLetter
import AmanOffice

/// The time that a question about the audit is about.
///
/// Times do not grow with places: clocks of servers differ, and a clock is set right. So entries of
/// a time are found by an index of its own, and are in the order of their times.
struct AuditSpan {
    fileprivate let from: Int64
    fileprivate let until: Int64

    /// Nil where all times are asked for.
    init?(_ question: AuditQuestion) {
        guard question.from != nil || question.until != nil else { return nil }
        from = question.from?.seconds ?? .min
        until = question.until?.seconds ?? .max
    }
}

extension Transaction {
    /// A page of the entries of a time, after looking at no more than so many of them.
    func auditPage(
        of question: AuditQuestion,
        in span: AuditSpan,
        lookingAt most: Int,
        _ key: RegisterKey
    ) throws -> AuditPage {
        guard let looked = try looked(by: question, in: span) else {
            return AuditPage(entries: [], next: nil)
        }
        let (terms, values) = try auditTerms(of: question)
        // One more than the page has shows whether there is a next.
        let length = question.limit + 1
        let found = try rows(
            """
            SELECT \(keptAuditColumns) FROM audit WHERE place IN (
                SELECT place FROM (\(looked.sql)) AS span
                WHERE \(all(terms))
                ORDER BY \(looked.order) LIMIT ?
            ) ORDER BY \(looked.order)
            """,
            looked.values + [terms.isEmpty ? min(most, length) : most] + values + [length]
        )
        let entries = try found.prefix(question.limit).map { try KeptAuditEntry(row: $0, key) }
        if found.count > question.limit {
            return AuditPage(entries: entries, next: entries.last?.index)
        }
        // The last that was looked at, where there are more behind it.
        let ends = try rows("\(looked.sql) OFFSET ?", looked.values + [2, most - 1])
        return AuditPage(entries: entries, next: ends.count == 2 ? ends[0][0] as Int : nil)
    }

    /// How many of the newest so many entries of a time a question is about.
    func auditMatches(
        of question: AuditQuestion,
        in span: AuditSpan,
        lookingAt most: Int
    ) throws -> AuditMatches {
        var whole = question
        (whole.before, whole.after, whole.isOldestFirst) = (nil, nil, false)
        guard let looked = try looked(by: whole, in: span) else {
            return AuditMatches(count: 0, isWhole: true)
        }
        let (terms, values) = try auditTerms(of: question)
        let count = try integer(
            """
            SELECT count(*) FROM (\(looked.sql)) AS span
            WHERE \(all(terms))
            """,
            looked.values + [most] + values
        )
        let beyond = try rows("\(looked.sql) OFFSET ?", looked.values + [1, most])
        return AuditMatches(count: Int(count ?? 0), isWhole: beyond.isEmpty)
    }

    /// The entries of a time from where the page before ended, to which a limit is added.
    ///
    /// - Returns: Nil where there is nothing behind that place.
    private func looked(
        by question: AuditQuestion,
        in span: AuditSpan
    ) throws -> (sql: String, values: Values, order: String)? {
        let isOldestFirst = question.isOldestFirst
        var (terms, values): (String, Values) = ("at >= ? AND at < ?", [span.from, span.until])
        if let place = isOldestFirst ? question.after : question.before {
            if let at = try integer("SELECT at FROM audit WHERE place = ?", [place]) {
                terms += " AND (at, place) \(isOldestFirst ? ">" : "<") (?, ?)"
                values += [at, place]
            } else if (place >= 0) == isOldestFirst {
                return nil
            }
        }
        let order = isOldestFirst ? "at, place" : "at DESC, place DESC"
        let sql = """
            SELECT place, at, act, officer, second, subject
            FROM audit INDEXED BY audit_by_time WHERE \(terms) ORDER BY \(order) LIMIT ?
            """
        return (sql, values, order)
    }

    /// All of the terms, for a WHERE; what has none is everything.
    private func all(_ terms: [String]) -> String {
        terms.isEmpty ? "true" : terms.joined(separator: " AND ")
    }

    /// What the entries of a question have besides their time, for a WHERE.
    func auditTerms(of question: AuditQuestion) throws -> (terms: [String], values: Values) {
        var (terms, values): ([String], Values) = ([], [])
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
        return (terms, values)
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
