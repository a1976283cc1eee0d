import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
    package func candidates(
        sharing keys: [[MatchKey]],
        limit: Int
    ) async throws(RecordsError) -> [Candidate] {
        let groups = keys.map { group in Set(group.map { KeyedMatch($0, under: key) }) }
        return try read { db in
            let sharing = try db.cachedStatement(
                sql: "SELECT ticket FROM match_key WHERE key = ? ORDER BY ticket DESC LIMIT ?"
            )
            var seen: Set<Int64> = []
            var tickets: [Int64] = []
            for group in groups {
                var found: Set<Int64> = []
                // Newest first per key and then together: a key of thousands costs no more.
                for match in group {
                    found.formUnion(
                        try Int64.fetchAll(sharing, arguments: [Data(match.bytes), limit])
                    )
                }
                tickets += found.sorted(by: >).prefix(limit).filter { seen.insert($0).inserted }
            }
            return try tickets.compactMap { try candidate($0, db) }
        }
    }

    package func unscreened(limit: Int) async throws(RecordsError) -> [Ticket] {
        try read { db in
            let tickets = try Int64.fetchAll(
                try db.cachedStatement(
                    sql: """
                        SELECT ticket FROM application INDEXED BY application_unscreened
                        WHERE stage < 5 AND hits IS NULL LIMIT ?
                        """
                ),
                arguments: [limit]
            )
            return tickets.map { Ticket(number: Int($0)) }
        }
    }

    package func candidate(_ ticket: Ticket) async throws(RecordsError) -> Candidate? {
        try read { db in try candidate(Int64(ticket.number), db) }
    }

    package func keep(_ found: [FoundHits]) async throws(RecordsError) {
        try write { db in
            for found in found {
                try db.change(
                    "UPDATE application SET hits = ?1 WHERE id = ?2 AND hits IS NOT ?1",
                    [found.hits.count, found.application.text]
                )
                try db.raiseHits(of: found.hits)
            }
        }
    }

    private func candidate(_ ticket: Int64, _ db: Database) throws -> Candidate? {
        let row = try db.row(
            """
            SELECT id, stage, home_province, wrapped_key, sealed FROM application
            LEFT JOIN person ON person.ticket = application.ticket WHERE application.ticket = ?
            """,
            [ticket]
        )
        return try row.map { row in
            let (id, wrapped): (String, Data?) = (row[0], row[3])
            let person = try wrapped.map { wrapped in
                let own = try PersonSeal(unwrapping: Array(wrapped), of: id, under: key)
                return try own.opened(Array(row[4] as Data), photo: nil)
            }
            return Candidate(
                application: ApplicationID(text: id),
                ticket: Ticket(number: Int(ticket)),
                state: try keptStage(row[1]).state,
                homeProvince: row[2],
                person: person
            )
        }
    }
}

extension Database {
    /// Puts those whom a later application resembles into the reviewers' list of hits as well.
    ///
    /// How many there are exactly is found when the case is opened.
    func raiseHits(of earlier: [ApplicationID]) throws {
        for id in earlier {
            try change("UPDATE application SET hits = 1 WHERE id = ? AND hits = 0", [id.text])
        }
    }
}
