import AmanLetter
import AmanNumbers
package import AmanOffice
import Crypto

extension DatabaseRecords {
    package func publishedWeeks(
        from place: Int,
        limit: Int
    ) async throws(RecordsError) -> [StoredWeek] {
        try await read { db in
            let rows = try db.rows(
                "\(weekQuestion) WHERE place >= ? ORDER BY place LIMIT ?",
                [
                    place, limit,
                ]
            )
            return try rows.enumerated().map { index, row in
                let week = try StoredWeek(row: row, db.key)
                // Without a gap: a missing week would be published again.
                guard week.place == place + index else {
                    throw RecordsError.notAuthentic(.publishedWeek(place + index))
                }
                return week
            }
        }
    }

    package func newestPublishedWeek() async throws(RecordsError) -> StoredWeek? {
        try await read { db in
            try db.row("\(weekQuestion) WHERE place = (SELECT max(place) FROM published_week)")
                .map { try StoredWeek(row: $0, db.key) }
        }
    }

    package func draw(for name: String) -> UInt64 {
        let code = HMAC<SHA256>.authenticationCode(for: Array(name.utf8), using: key.numbers)
        return code.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    package func publish(_ week: StoredWeek) async throws(RecordsError) {
        let leaves = try storable(week.leafCount)
        try await write { db in
            let next = try db.integer("SELECT coalesce(max(place) + 1, 0) FROM published_week")
            guard next == Int64(week.place) else { throw RecordsError.conflict(.newerStands) }
            let row: Values = [
                week.place, week.published.week.firstDay, week.endsAt.seconds, leaves,
                week.published.text, week.publishedAt.seconds,
            ]
            try db.change(
                "INSERT INTO published_week VALUES (?, ?, ?, ?, ?, ?, ?)",
                row + [coveredOfWeek.mac(row, under: db.key)]
            )
        }
    }
}

extension Transaction {
    /// Compares published weeks with their MACs.
    ///
    /// They have no running numbers: a week that someone deletes is counted again from the same
    /// entries and rounded by the same key, so that it says the same.
    ///
    /// - Parameter first: The page of places to begin at.
    /// - Returns: Weeks that Aman did not write so, and where to continue.
    /// - Throws: When the rows cannot be read.
    func checkPublishedWeeks(from first: Int64) throws -> RowCheckStep {
        let stretch = try keyStretch(of: "published_week", by: "place", from: first)
        let found = try rows(
            """
            SELECT place, \(coveredOfWeek.selection(mac: "mac")) FROM published_week
            WHERE place BETWEEN ? AND ? ORDER BY place
            """,
            [stretch.keys.lowerBound, stretch.keys.upperBound]
        )
        return RowCheckStep(
            findings: found.filter { !coveredOfWeek.fit($0, from: 1, under: key) }.map { row in
                RowFinding(.publishedWeek(row[0]), .changed)
            },
            rowCount: found.count,
            next: stretch.next.map { RowCheckPlace(kind: .publishedWeek, page: $0) },
            pagesDone: stretch.pagesDone,
            pagesTotal: stretch.pagesTotal
        )
    }
}

/// Columns of `StoredWeek(row:)`, in its order.
private let weekQuestion = """
    SELECT place, first_day, ends_at, leaves, numbers, published_at, \
    \(coveredOfWeek.selection(mac: "mac")) FROM published_week
    """

/// What the MAC of a published week covers.
private let coveredOfWeek = CoveredColumns(
    "published_week",
    ["place", "first_day", "ends_at", "leaves", "numbers", "published_at"]
        .map { "published_week.\($0)" }
)

extension StoredWeek {
    fileprivate init(row: StoredRow, _ key: RegisterKey) throws {
        let place: Int = row[0]
        guard coveredOfWeek.fit(row, from: 6, under: key) else {
            throw RecordsError.notAuthentic(.publishedWeek(place))
        }
        let week = CalendarWeek(firstDay: row[1])
        guard let published = PublishedWeek(week, text: row[4]) else {
            throw RecordsError.damaged(record: "published_week.numbers")
        }
        self.init(
            place: place,
            published: published,
            endsAt: Instant(seconds: row[2]),
            leafCount: try keptCount(row[3]),
            publishedAt: Instant(seconds: row[5])
        )
    }
}
