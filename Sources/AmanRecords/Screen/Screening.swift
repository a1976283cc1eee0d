import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func candidates(
        sharing keys: [[MatchKey]],
        limit: Int
    ) async throws(RecordsError) -> [Candidate] {
        let groups = keys.map { group in Set(group.map { KeyedMatch($0, under: key) }) }
        return try await read { db in
            let sharing = "SELECT ticket FROM match_key WHERE key = ? ORDER BY ticket DESC LIMIT ?"
            var seen: Set<Int64> = []
            var tickets: [Int64] = []
            for group in groups {
                var found: Set<Int64> = []
                // Newest first per key and then together: a key of thousands costs no more.
                for match in group {
                    found.formUnion(
                        try db.integers(sharing, [Data(match.bytes), limit])
                    )
                }
                tickets += found.sorted(by: >).prefix(limit).filter { seen.insert($0).inserted }
            }
            return try tickets.compactMap { try readable($0, db) }
        }
    }

    package func persons(
        since place: RegisterPlace,
        limit: Int
    ) async throws(RecordsError) -> RegisterChanges {
        try await read { db in
            // No one was corrected before they were read for the first time.
            let last = try db.integer("SELECT coalesce(max(place) + 1, 0) FROM audit") ?? 0
            let isFirst = place == .start
            let corrected =
                isFirst ? [] : try db.corrected(from: place.auditCount, before: Int(last))
            let tickets = try db.integers(
                "SELECT ticket FROM application WHERE ticket > ? ORDER BY ticket LIMIT ?",
                [place.ticket, limit]
            )
            let known = corrected.filter { $0 <= Int64(place.ticket) }
            return RegisterChanges(
                persons: try (tickets + known).compactMap { try readable($0, db) },
                place: RegisterPlace(
                    ticket: tickets.last.map { Int($0) } ?? place.ticket,
                    auditCount: Int(last)
                ),
                isComplete: tickets.count < limit
            )
        }
    }

    package func unscreened(limit: Int) async throws(RecordsError) -> [Ticket] {
        try await read { db in
            let tickets = try db.integers(
                """
                SELECT ticket FROM application INDEXED BY application_unscreened
                WHERE hits IS NULL ORDER BY stage, ticket LIMIT ?
                """,
                [limit]
            )
            return tickets.map { Ticket(number: Int($0)) }
        }
    }

    package func candidate(_ ticket: Ticket) async throws(RecordsError) -> Candidate? {
        try await read { db in try candidate(Int64(ticket.number), db) }
    }

    package func list(_ listings: [Listing]) async throws(RecordsError) {
        let keyed = listings.map { listing in
            Set(listing.matchKeys.map { KeyedMatch($0, under: key) })
        }
        try await write { db in
            for (listing, keys) in zip(listings, keyed) {
                let ticket = Int64(listing.ticket.number)
                guard try db.stands(ticket, as: listing.reading) else { continue }
                try db.list(ticket, under: keys)
            }
        }
    }

    package func keep(_ found: [FoundHits]) async throws(RecordsError) {
        try await write { db in
            for found in found {
                let ticket = try db.integer(
                    "SELECT ticket FROM application WHERE id = ?",
                    [found.application.text]
                )
                guard let ticket, try found.reading.map({ try db.stands(ticket, as: $0) }) ?? true
                else { continue }
                try db.change(
                    """
                    UPDATE application SET hits = ?1
                    WHERE ticket = ?2 AND hits IS DISTINCT FROM ?1
                    """,
                    [found.hits.count, ticket]
                )
                try db.raiseHits(of: found.hits)
            }
        }
    }

    /// One application; nil where its record is damaged: it holds up no comparison of others.
    private func readable(_ ticket: Int64, _ db: Transaction) throws -> Candidate? {
        do {
            return try candidate(ticket, db)
        } catch RecordsError.damaged {
            return nil
        }
    }

    private func candidate(_ ticket: Int64, _ db: Transaction) throws -> Candidate? {
        let row = try db.row(
            """
            SELECT id, stage, home_province, key_slot, sealed FROM application
            LEFT JOIN person ON person.ticket = application.ticket WHERE application.ticket = ?
            """,
            [ticket]
        )
        return try row.map { row in
            let (id, sealed): (String, Data?) = (row[0], row[4])
            let own = try sealed == nil ? nil : personSeal(of: id, in: row[3])
            let person = try sealed.flatMap { try own?.opened(Array($0), photo: nil) }
            return Candidate(
                application: ApplicationID(text: id),
                ticket: Ticket(number: Int(ticket)),
                state: try keptStage(row[1]).state,
                homeProvince: row[2],
                person: person,
                reading: sealed.map { Array($0.prefix(readingByteCount)) }
            )
        }
    }
}

/// Bytes of a sealed record that name it: its nonce, fresh with each sealing.
let readingByteCount = 12

extension Transaction {
    /// Tickets of those who were corrected, by the entries of the audit.
    fileprivate func corrected(from first: Int, before end: Int) throws -> [Int64] {
        try rows(
            """
            SELECT DISTINCT application.ticket FROM audit
            JOIN application ON application.id = audit.subject
            WHERE place >= ? AND place < ? AND act = ?
            """,
            [first, end, AuditAct.correct.rawValue]
        ).map { $0[0] }
    }

    /// Whether a person's record is still the one that was read.
    func stands(_ ticket: Int64, as reading: [UInt8]) throws -> Bool {
        try integer(
            "SELECT 1 FROM person WHERE ticket = ? AND substr(sealed, 1, ?) = ?",
            [ticket, readingByteCount, Data(reading)]
        ) != nil
    }

    /// Lists an application under these keys and no others.
    fileprivate func list(_ ticket: Int64, under keys: Set<KeyedMatch>) throws {
        let listed = try rows("SELECT key FROM match_key WHERE ticket = ?", [ticket])
            .map { KeyedMatch(kept: $0[0]) }
        guard Set(listed) != keys else { return }
        if !listed.isEmpty { try forgetMatchKeys(of: ticket) }
        // One statement for all: a dozen of them would take longer than everything else here.
        try change(
            """
            WITH RECURSIVE place (first) AS (
                SELECT CAST(1 AS bigint) WHERE length(?1) > 0
                UNION ALL
                SELECT first + ?3 FROM place WHERE first + ?3 <= length(?1)
            )
            INSERT INTO match_key SELECT substr(?1, first, ?3), ?2 FROM place
            """,
            [Data(keys.flatMap(\.bytes)), ticket, matchKeyByteCount]
        )
    }

    /// Destroys the rows by which a search would find this application.
    func forgetMatchKeys(of ticket: Int64) throws {
        try change("DELETE FROM match_key WHERE ticket = ?", [ticket])
    }

    /// Puts those whom a later application resembles into the reviewers' list of hits as well.
    ///
    /// How many there are exactly is found when the case is opened.
    func raiseHits(of earlier: [ApplicationID]) throws {
        for id in earlier {
            try change("UPDATE application SET hits = 1 WHERE id = ? AND hits = 0", [id.text])
        }
    }
}
