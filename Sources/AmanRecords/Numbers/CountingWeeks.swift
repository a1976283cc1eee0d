package import AmanLetter
import AmanNumbers
package import AmanOffice
import AmanVerdict

extension DatabaseRecords {
    package func firstIssue() async throws(RecordsError) -> Instant? {
        try await read { db in
            try db.integer(
                "SELECT issued_at FROM letter WHERE leaf = (SELECT min(leaf) FROM letter)"
            )
            .map(Instant.init(seconds:))
        }
    }

    package func weekCounts(
        fromLeaf leaf: UInt64,
        until end: Instant
    ) async throws(RecordsError) -> WeekCounts {
        let from = try storable(leaf)
        return try await read { db in
            let until = try db.firstLeaf(from: from, enteredAt: end)
            var counts: [CountedThing: [String: Int]] = [:]
            for thing in CountedThing.allCases {
                guard let question = thing.question else { continue }
                let rows = try db.rows(question, [from, until])
                counts[thing] = Dictionary(
                    rows.map { row in ((row[0] as String?) ?? "", row[1]) },
                    uniquingKeysWith: +
                )
            }
            return WeekCounts(leafCount: try keptCount(until), counts: counts)
        }
    }
}

extension Transaction {
    /// The first leaf from one on that was entered at a moment or later; else the end of the log.
    ///
    /// Reads the entries of the weeks since.
    fileprivate func firstLeaf(from leaf: Int64, enteredAt moment: Instant) throws -> Int64 {
        let questions = [
            """
            SELECT leaf FROM letter WHERE leaf >= ?1 AND issued_at >= ?2 ORDER BY leaf LIMIT 1
            """,
            """
            SELECT leaf FROM status_change JOIN audit ON audit.place = status_change.audit
            WHERE leaf >= ?1 AND audit.at >= ?2 ORDER BY leaf LIMIT 1
            """,
            """
            SELECT leaf FROM letter_appeal WHERE leaf >= ?1 AND filed_at >= ?2
            ORDER BY leaf LIMIT 1
            """,
            """
            SELECT ending_leaf FROM letter_appeal WHERE ending_leaf >= ?1 AND ended_at >= ?2
            ORDER BY ending_leaf LIMIT 1
            """,
        ]
        let found = try questions.compactMap { try integer($0, [leaf, moment.seconds]) }
        return try found.min() ?? leafCount()
    }
}

extension CountedThing {
    /// How many there are between two leaves (?1 and ?2, without the latter), by home province; nil
    /// for what is not in the log.
    ///
    /// Rows are found by their leaf: a count costs what was entered in the week.
    fileprivate var question: String? {
        switch self {
        case .letters:
            """
            SELECT application.home_province, count(*) FROM letter
            JOIN application ON application.ticket = letter.ticket
            WHERE letter.leaf >= ?1 AND letter.leaf < ?2 GROUP BY 1
            """
        case .exchanges:
            """
            SELECT application.home_province, count(*) FROM letter
            JOIN application ON application.ticket = letter.ticket
            WHERE letter.leaf >= ?1 AND letter.leaf < ?2
                AND application.replaces IS NOT NULL AND letter.previous IS NULL GROUP BY 1
            """
        case .revocations: Self.changes(to: .revoked, by: .revoke)
        case .suspensions: Self.changes(to: .suspended, by: .suspend)
        case .reinstatements: Self.changes(to: .valid, by: nil)
        case .appeals: Self.appeals("leaf")
        case .appealsRefused: Self.appeals("ending_leaf", .upheld)
        case .appealsReinstated: Self.appeals("ending_leaf", .reinstated)
        case .appealsLater: Self.appeals("ending_leaf", .changedTime)
        case .incidents, .incidentsCorroborated, .incidentsDisputed, .incidentsNotEstablished,
            .incidentsAcknowledged:
            nil
        }
    }

    private static func changes(to status: LetterStatus, by act: AuditAct?) -> String {
        let byAct = act.map { " AND audit.act = '\($0.rawValue)'" } ?? ""
        return """
            SELECT application.home_province, count(*) FROM \(changes)
                AND became = \(status.rawValue)\(byAct) GROUP BY 1
            """
    }

    private static func appeals(_ leaf: String, _ ending: AppealEnding? = nil) -> String {
        let ended = ending.map { " AND letter_appeal.ending = '\($0.rawValue)'" } ?? ""
        return """
            SELECT application.home_province, count(*) FROM letter_appeal
            JOIN application ON application.ticket = letter_appeal.ticket
            WHERE letter_appeal.\(leaf) >= ?1 AND letter_appeal.\(leaf) < ?2\(ended) GROUP BY 1
            """
    }

    private static let changes = """
        status_change JOIN letter ON letter.leaf = status_change.letter
        JOIN application ON application.ticket = letter.ticket
        JOIN audit ON audit.place = status_change.audit
        WHERE status_change.leaf >= ?1 AND status_change.leaf < ?2
        """
}
