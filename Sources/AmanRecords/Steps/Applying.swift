import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
    package func add(_ changes: [ApplyChange]) async throws(RecordsError) -> [Application?] {
        try write { db in
            try changes.map { try keep($0, in: .received, db) }
        }
    }

    package func candidates(
        sharing keys: [MatchKey],
        limit: Int
    ) async throws(RecordsError) -> [OpenedApplication] {
        let keyed = Set(keys.map { KeyedMatch($0, under: key) })
        return try read { db in
            var tickets: Set<Int64> = []
            // Newest first per key and then together: a key that thousands share costs no more.
            for match in keyed {
                let rows = try db.rows(
                    "SELECT ticket FROM match_key WHERE key = ? ORDER BY ticket DESC LIMIT ?",
                    [Data(match.bytes), limit]
                )
                tickets.formUnion(rows.map { $0[0] })
            }
            return try tickets.sorted(by: >).prefix(limit).compactMap { ticket in
                // Match keys may outlive a thinned record: then there is a hit, and nobody in it.
                try application(where: "ticket = ?", [ticket], db).map {
                    OpenedApplication(application: $0.application, person: $0.person ?? Person())
                }
            }
        }
    }

    /// Keeps a new application in the running transaction.
    ///
    /// - Returns: The application with its ticket, or nil when its import key was kept before.
    func keep(
        _ change: ApplyChange,
        in state: ApplicationState,
        _ db: Database
    ) throws -> Application? {
        let importKey = change.importKey.map { KeyedMatch(importKey: $0, under: key) }
        if let importKey, try isKept(importKey, db) { return nil }
        let ticket = try db.integer("SELECT max(ticket) + 1 FROM application") ?? 1
        try db.change(
            """
            INSERT INTO application (ticket, id, office, home_province, channel, stage,
                received_at, changed_at, replaces, import_key, hits)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                ticket, change.id.text, change.office.text, change.homeProvince,
                change.channel.code, Stage(entering: state).rawValue, change.receivedAt.seconds,
                change.receivedAt.seconds, change.replaces.map { Data($0) },
                importKey.map { Data($0.bytes) }, change.hitCount,
            ]
        )
        try keepPerson(of: change, ticket, db)
        try db.appendAudit(change.audit)
        return Application(change, ticket: Ticket(number: Int(ticket)), state: state)
    }

    private func isKept(_ importKey: KeyedMatch, _ db: Database) throws -> Bool {
        try db.integer(
            "SELECT ticket FROM application WHERE import_key = ?",
            [Data(importKey.bytes)]
        ) != nil
    }

    private func keepPerson(of change: ApplyChange, _ ticket: Int64, _ db: Database) throws {
        let photo = try keepable(photo: change.person.photo)
        let own = PersonSeal(for: change.id)
        let matches = Set(change.matchKeys).map { KeyedMatch($0, under: key) }
        try db.change(
            "INSERT INTO person VALUES (?, ?, ?, ?, ?)",
            [
                ticket, Data(try own.wrapped(under: key)), Data(try own.sealed(change.person)),
                Data(matches.flatMap(\.bytes)), try photo.map { Data(try own.sealed(photo: $0)) },
            ]
        )
        for match in matches {
            try db.change("INSERT INTO match_key VALUES (?, ?)", [Data(match.bytes), ticket])
        }
    }
}

extension Application {
    /// A new application as it was kept.
    fileprivate init(_ change: ApplyChange, ticket: Ticket, state: ApplicationState) {
        self.init(
            id: change.id,
            ticket: ticket,
            office: change.office,
            homeProvince: change.homeProvince,
            channel: change.channel,
            state: state,
            receivedAt: change.receivedAt,
            changedAt: change.receivedAt,
            referredTo: nil,
            replaces: change.replaces,
            letter: nil
        )
    }
}
