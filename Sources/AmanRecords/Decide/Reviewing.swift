import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func reviewRows(
        _ filter: ReviewFilter,
        in order: ReviewOrder,
        after: Ticket?,
        limit: Int
    ) async throws(RecordsError) -> [ReviewRow] {
        try await read { db in
            let list = try OrderedReview(filter, in: order, db)
            return try list.rows(behind: after?.number, limit: limit, db)
        }
    }

    package func reviewPage(
        _ question: ReviewQuestion
    ) async throws(RecordsError) -> ListPage<ReviewRow> {
        try await read { db in
            let list = try OrderedReview(question.filter, in: question.order, db)
            var page = try list.page(question, db)
            guard let reader = question.reader else { return page }
            var members = MembersByName()
            for index in page.rows.indices {
                let id = page.rows[index].application.id
                page.rows[index].isCorrectedSince = try db.isCorrected(id, since: reader, &members)
            }
            return page
        }
    }

    package func reviewCount(
        _ filter: ReviewFilter,
        most: Int
    ) async throws(RecordsError) -> Int {
        try await read { db in
            try ReviewList(filter, db).count("ticket > ?", 0, most: most, db)
        }
    }

    package func queueCounts() async throws(RecordsError) -> OfficeCounts {
        try await read { db in
            var counts = OfficeCounts()
            for row in try db.rows("SELECT what, count FROM tally WHERE what < 100") {
                let (stage, count): (Stage, Int) = (try keptStage(row[0]), row[1])
                counts.applicationsByState[stage.state, default: 0] += count
                if stage == .waiting { counts.waitingToBeCalled = count }
                if stage == .noShow { counts.noShows = count }
            }
            return counts
        }
    }

    package func reviewCase(_ ticket: Ticket) async throws(RecordsError) -> ReviewCase? {
        try await read { db in
            let row = try db.row(
                """
                SELECT \(applicationColumns), hits, \(outsideHitColumn) FROM application
                WHERE ticket = ?
                """,
                [ticket.number]
            )
            guard let row else { return nil }
            let application = try Application(row: row)
            let corrections = try db.rows(
                """
                SELECT \(auditColumns) FROM audit INDEXED BY audit_of_corrections
                WHERE act = 'correct' AND subject = ? ORDER BY place
                """,
                [application.id.text]
            ).map { try AuditEntry(row: $0, from: 0) }
            return ReviewCase(
                application: application,
                hitCount: row[11],
                hasOutsideHit: row[12],
                decisions: try decisions(on: application.id, db),
                corrections: corrections
            )
        }
    }

    package func hasOpened(
        _ id: ApplicationID,
        _ voter: Voter
    ) async throws(RecordsError) -> Bool {
        try await read { db in
            var members = MembersByName()
            return try db.hasOpened(id, voter, &members)
        }
    }

    package func correctionRemarks(
        on id: ApplicationID
    ) async throws(RecordsError) -> [CaseNote?] {
        try await read { db in
            let sql = "SELECT ticket FROM application WHERE id = ?"
            guard let ticket = try db.integer(sql, [id.text]),
                let own = try personSeal(of: ticket, id, db)
            else { return [] }
            return try db.rows(
                """
                SELECT audit.place, correction_remark.sealed, audit.earlier
                FROM audit INDEXED BY audit_of_corrections
                LEFT JOIN correction_remark ON correction_remark.audit = audit.place
                WHERE act = 'correct' AND subject = ? ORDER BY audit.place
                """,
                [id.text]
            ).map { row in
                guard let sealed: Data = row[1] else { return try earlierRemark(row[2], row[0]) }
                let bytes = try own.opened(remark: Array(sealed), at: row[0])
                return CaseNote(kept: String(decoding: bytes, as: UTF8.self))
            }
        }
    }

    /// Why, as the chain before had it: sealed with the entry.
    private func earlierRemark(_ sealed: Data?, _ place: Int64) throws -> CaseNote? {
        guard let sealed else { return nil }
        let earlier = try key.opened(earlier: Array(sealed), place: place)
        return try EarlierAuditEntry(encoded: earlier.bytes).reason.map(CaseNote.init(kept:))
    }

    package func caseNotes(
        on id: ApplicationID
    ) async throws(RecordsError) -> [Int: CaseNote] {
        try await read { db in
            let sql = "SELECT ticket FROM application WHERE id = ?"
            guard let ticket = try db.integer(sql, [id.text]),
                let own = try personSeal(of: ticket, id, db)
            else { return [:] }
            var notes: [Int: CaseNote] = [:]
            let rows = try db.rows(
                "SELECT turn, sealed FROM decision_note WHERE ticket = ?",
                [ticket]
            )
            for row in rows {
                let (turn, sealed): (Int64, Data) = (row[0], row[1])
                let bytes = try own.opened(note: Array(sealed), turn: turn)
                notes[Int(turn) - 1] = CaseNote(kept: String(decoding: bytes, as: UTF8.self))
            }
            return notes
        }
    }
}

private let outsideHitColumn = """
    EXISTS (SELECT 1 FROM list_hit INDEXED BY list_hit_open
        WHERE list_hit.ticket = application.ticket AND cleared_at IS NULL)
    """

private let voteCountColumn = """
    (SELECT coalesce(max(turn), 0) FROM decision WHERE decision.ticket = application.ticket)
    """

/// Which index a list is read from, and the condition on it; tickets come in order from each.
///
/// The indexes are partial: SQLite uses one only where its own condition is in the question.
struct ReviewList {
    private let source: String
    private let condition: String
    private let values: Values

    init(_ filter: ReviewFilter, _ db: Transaction) throws {
        var terms = ["stage = ?", "stage < 5"]
        var values: Values = [Stage(entering: filter.state).rawValue]
        let index: String
        switch (filter.onlyHits, filter.province) {
        case (false, nil): index = "application_by_stage"
        case (false, .some): index = "application_review"
        case (true, nil): index = "application_review_hits"
        case (true, .some): index = "application_review_hits_by_province"
        }
        if filter.onlyHits { terms.append("hits > 0") }
        if let province = filter.province {
            terms.append("home_province = ?")
            values += [province]
        }
        if let moment = filter.appliedBefore {
            // Tickets count up in the order in which people applied: the last one until then ends
            // the list, so that waiting time needs no index of its own.
            terms.append(
                """
                ticket <= (SELECT ticket FROM application INDEXED BY application_by_receipt
                    WHERE received_at <= ? ORDER BY received_at DESC, ticket DESC LIMIT 1)
                """
            )
            values += [moment.seconds]
        }
        if let member = filter.notVotedBy {
            terms.append("NOT \(hasVote(of: try db.officers(of: member)))")
        }
        source = "application INDEXED BY \(index)"
        condition = terms.joined(separator: " AND ")
        self.values = values
    }

    /// Rows beyond a ticket, in an order of tickets.
    func rows(
        _ beyond: String,
        _ ticket: Int,
        limit: Int,
        _ db: Transaction
    ) throws -> [ReviewRow] {
        try db.rows(
            """
            SELECT \(applicationColumns), hits, \(outsideHitColumn), \(voteCountColumn)
            FROM \(source)
            WHERE \(condition) AND \(beyond) LIMIT ?
            """,
            values + [ticket, limit]
        ).map { row in
            ReviewRow(
                application: try Application(row: row),
                hitCount: row[11],
                hasOutsideHit: row[12],
                voteCount: row[13]
            )
        }
    }

    /// How many rows there are beyond a ticket, counted no further than `most`.
    func count(_ beyond: String, _ ticket: Int, most: Int, _ db: Transaction) throws -> Int {
        let count = try db.integer(
            """
            SELECT count(*) FROM
                (SELECT 1 FROM \(source) WHERE \(condition) AND \(beyond) LIMIT ?) AS found
            """,
            values + [ticket, most]
        )
        return Int(count ?? 0)
    }

    /// The provinces of a list by code: one step in the index for each.
    static func provinces(_ filter: ReviewFilter, _ db: Transaction) throws -> [String] {
        let index =
            filter.onlyHits ? "application_review_hits_by_province" : "application_review"
        let hits = filter.onlyHits ? "AND hits > 0" : ""
        let sql = """
            SELECT min(home_province) FROM application INDEXED BY \(index)
            WHERE stage = ? AND stage < 5 \(hits) AND home_province > ?
            """
        let stage = Stage(entering: filter.state).rawValue
        var provinces: [String] = []
        while let next: String = try db.row(sql, [stage, provinces.last ?? ""])?[0] {
            provinces.append(next)
        }
        return provinces
    }
}

/// In a question: whether a vote under one of these names counts on an application, that is, since
/// the last appeal or correction and not withdrawn.
private func hasVote(of officers: [Int64]) -> String {
    let names = officers.isEmpty ? "NULL" : officers.map(String.init).joined(separator: ", ")
    return """
        EXISTS (SELECT 1 FROM decision AS own WHERE own.ticket = application.ticket
            AND own.officer IN (\(names)) AND own.outcome < 3
            AND NOT EXISTS (SELECT 1 FROM decision AS later WHERE later.ticket = own.ticket
                AND later.turn > own.turn AND (later.outcome > 3
                OR later.outcome = 3 AND later.officer IN (\(names)))))
        """
}
