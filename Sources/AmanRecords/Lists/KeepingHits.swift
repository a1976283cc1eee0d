import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func keep(_ match: ListMatch) async throws(RecordsError) -> Int? {
        try await write { db in
            let number = try db.integer(
                "SELECT number FROM list_question WHERE id = ? AND question IS NOT NULL",
                [Data(match.question.bytes)]
            )
            guard let number else { return nil }
            var count = 0
            for matched in match.matched {
                // Who was corrected since the reading is asked about again.
                let isAsked = try db.integer(
                    "SELECT 1 FROM list_asked WHERE question = ? AND ticket = ?",
                    [number, matched.ticket.number]
                )
                guard isAsked != nil else { continue }
                count += try add(matched, at: match.audit.at, db)
            }
            try db.change("UPDATE list_asked SET sealed = NULL WHERE question = ?", [number])
            try db.change("UPDATE list_question SET question = NULL WHERE number = ?", [number])
            try db.appendAudit(match.audit)
            return count
        }
    }

    /// - Returns: How many rows were added: 1, or 0 for a hit that was there.
    private func add(
        _ matched: MatchedApplicant,
        at moment: Instant,
        _ db: Transaction
    ) throws -> Int {
        let ticket = Int64(matched.ticket.number)
        guard let own = try personSeal(of: ticket, matched.application, db),
            let row = ListID(KeyedMatch(outsideRow: matched.row, under: key).bytes)
        else { return 0 }
        let sealed = try own.sealed(outside: matched.hit.bytes, at: .hit(row))
        return try db.changeCount(
            """
            INSERT INTO list_hit (ticket, row, found_at, sealed) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING
            """,
            [ticket, Data(row.bytes), moment.seconds, Data(sealed)]
        )
    }

    package func outsideHits(
        of application: ApplicationID
    ) async throws(RecordsError) -> [KeptOutsideHit] {
        try await read { db in
            let row = try db.row(
                "SELECT ticket, key_slot FROM application WHERE id = ?",
                [application.text]
            )
            guard let row, let own = try personSeal(of: application.text, in: row[1]) else {
                return []
            }
            let ticket: Int64 = row[0]
            return try db.rows(
                """
                SELECT row, found_at, sealed, cleared_at, \(officerName("list_hit.cleared_by")),
                    cleared_reason
                FROM list_hit WHERE ticket = ? ORDER BY found_at DESC, row
                """,
                [ticket]
            ).map { try keptHit($0, own) }
        }
    }

    private func keptHit(_ row: StoredRow, _ own: PersonSeal) throws -> KeptOutsideHit {
        let (name, sealed): (Data, Data) = (row[0], row[2])
        guard let id = ListID(Array(name)),
            let hit = OutsideHit(bytes: try own.opened(outside: Array(sealed), at: .hit(id)))
        else { throw RecordsError.damaged(record: "list_hit") }
        let clearedAt: Int64? = row[3]
        let cleared = try clearedAt.map { moment in
            let (officer, code): (String?, String?) = (try row.name(4), row[5])
            guard let officer, let reason = code.flatMap(ClearReason.init(rawValue:)) else {
                throw RecordsError.damaged(record: "list_hit.cleared_reason")
            }
            return KeptOutsideHit.Clearing(
                at: Instant(seconds: moment),
                officer: officer,
                reason: reason
            )
        }
        return KeptOutsideHit(
            id: id,
            hit: hit,
            foundAt: Instant(seconds: row[1]),
            cleared: cleared
        )
    }

    package func ticketsWithOutsideHits(limit: Int) async throws(RecordsError) -> [Ticket] {
        try await read { db in
            try db.rows(
                """
                SELECT DISTINCT ticket FROM list_hit INDEXED BY list_hit_open
                WHERE cleared_at IS NULL ORDER BY ticket LIMIT ?
                """,
                [limit]
            ).map { Ticket(number: $0[0]) }
        }
    }

    package func clear(_ clearing: ClearedHit) async throws(RecordsError) -> Bool {
        try await write { db in
            let changed = try db.changeCount(
                """
                UPDATE list_hit SET cleared_at = ?, cleared_by = ?, cleared_reason = ?
                WHERE row = ? AND cleared_at IS NULL
                    AND ticket = (SELECT ticket FROM application WHERE id = ?)
                """,
                [
                    clearing.audit.at.seconds, try db.officer(named: clearing.audit.officer),
                    clearing.reason.rawValue, Data(clearing.hit.bytes), clearing.application.text,
                ]
            )
            guard changed == 1 else { return false }
            try db.appendAudit(clearing.audit)
            return true
        }
    }
}
