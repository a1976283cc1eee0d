import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func clearedHits(
        of ticket: Ticket
    ) async throws(RecordsError) -> [ClearedDuplicate] {
        try await read { db in
            try db.rows(clearedHitsOfTicket, [ticket.number]).filter { row in
                coveredOfClearedHit.fit(row, from: 5, under: key)
            }.map { row in
                guard let officer = try row.name(3),
                    let reason = ClearingReason(rawValue: row[2])
                else { throw RecordsError.damaged(record: "cleared_hit") }
                return ClearedDuplicate(
                    application: ApplicationID(text: row[0]),
                    ticket: Ticket(number: row[1]),
                    reason: reason,
                    officer: officer,
                    at: Instant(seconds: row[4])
                )
            }
        }
    }

    package func commit(_ change: ClearChange) async throws(RecordsError) {
        let (lower, upper) = (Int64(change.lower.ticket.number), Int64(change.upper.ticket.number))
        try await write { db in
            guard try db.stands(lower, as: change.lower.reading),
                try db.stands(upper, as: change.upper.reading)
            else { throw RecordsError.conflict(.stateChanged) }
            let hit: Values = [
                lower, upper, change.reason.rawValue, try db.officer(named: change.officer),
                change.at.seconds, Data(change.lower.reading), Data(change.upper.reading),
            ]
            try db.change(
                "DELETE FROM cleared_hit WHERE ticket = ? AND other = ?",
                [lower, upper]
            )
            try db.change(
                "INSERT INTO cleared_hit VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                hit + [coveredOfClearedHit.mac(hit, under: db.key)]
            )
            try db.compareAgain(lower, upper)
            for entry in change.audit { try db.appendAudit(entry) }
        }
    }

    package func commit(_ change: AskAgainChange) async throws(RecordsError) {
        let (lower, upper) = (Int64(change.lower.number), Int64(change.upper.number))
        try await write { db in
            try db.change(
                "DELETE FROM cleared_hit WHERE ticket = ? AND other = ?",
                [lower, upper]
            )
            try db.compareAgain(lower, upper)
            for entry in change.audit { try db.appendAudit(entry) }
        }
    }
}

extension Transaction {
    /// Compares cleared hits with their MACs; they have no running numbers (docs/decisions/0087).
    ///
    /// - Parameter first: The page of lower tickets to begin at.
    /// - Returns: Those that Aman did not write so, and where to continue.
    /// - Throws: When the rows cannot be read.
    func checkClearedHits(from first: Int64) throws -> RowCheckStep {
        let stretch = try keyStretch(of: "cleared_hit", by: "ticket", from: first)
        let found = try rows(
            """
            SELECT ticket, other, \(coveredOfClearedHit.selection(mac: "mac")) FROM cleared_hit
            WHERE ticket BETWEEN ? AND ? ORDER BY ticket, other
            """,
            [stretch.keys.lowerBound, stretch.keys.upperBound]
        )
        return RowCheckStep(
            findings: found.filter { !coveredOfClearedHit.fit($0, from: 2, under: key) }.map {
                row in
                RowFinding(
                    .clearedHit(Ticket(number: row[0]), Ticket(number: row[1])),
                    .changed
                )
            },
            rowCount: found.count,
            next: stretch.next.map { RowCheckPlace(kind: .clearedHit, page: $0) }
                ?? RowCheckPlace(kind: .publishedWeek, page: 0),
            pagesDone: stretch.pagesDone,
            pagesTotal: stretch.pagesTotal
        )
    }

    /// What two applications resembled says nothing any more: they wait to be compared.
    fileprivate func compareAgain(_ lower: Int64, _ upper: Int64) throws {
        try change("UPDATE application SET hits = NULL WHERE ticket IN (?, ?)", [lower, upper])
    }
}

/// What the MAC of a cleared hit covers.
private let coveredOfClearedHit = CoveredColumns(
    "cleared_hit",
    ["ticket", "other", "reason", "officer", "at", "reading", "other_reading"]
        .map { "cleared_hit.\($0)" }
)

/// The hits that were cleared with one ticket and are in force where Aman wrote them: both records
/// are still those that were compared.
private let clearedHitsOfTicket = """
    SELECT application.id, application.ticket, cleared_hit.reason,
        \(officerName("cleared_hit.officer")), cleared_hit.at,
        \(coveredOfClearedHit.selection(mac: "cleared_hit.mac"))
    FROM cleared_hit
    JOIN person AS lower ON lower.ticket = cleared_hit.ticket
        AND substr(lower.sealed, 1, \(readingByteCount)) = cleared_hit.reading
    JOIN person AS upper ON upper.ticket = cleared_hit.other
        AND substr(upper.sealed, 1, \(readingByteCount)) = cleared_hit.other_reading
    JOIN application ON application.ticket =
        CASE cleared_hit.ticket WHEN ?1 THEN cleared_hit.other ELSE cleared_hit.ticket END
    WHERE (cleared_hit.ticket = ?1 OR cleared_hit.other = ?1)
    ORDER BY cleared_hit.at, application.ticket
    """
