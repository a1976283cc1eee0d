import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
    package func add(_ changes: [ApplyChange]) async throws(RecordsError) -> [Application?] {
        let sealed = try sealing { try changes.map { try SealedChange($0, under: key) } }
        return try await write { db in
            try zip(changes, sealed).map { try keep($0, $1, in: .received, db) }
        }
    }

    /// Stores a new application in the running transaction.
    ///
    /// - Returns: The application with its ticket, or nil when its import key was stored before.
    func keep(
        _ change: ApplyChange,
        _ sealed: SealedChange,
        in state: ApplicationState,
        _ db: Database
    ) throws -> Application? {
        if let importKey = sealed.importKey, try isKept(importKey, db) { return nil }
        let row = try db.row(
            """
            SELECT (SELECT coalesce(max(ticket) + 1, 1) FROM application), \(lastAuditColumns)
            FROM office \(lastAuditSource)
            """
        )
        guard let row else { throw RecordsError.damaged(record: "office") }
        let ticket: Int64 = row[0]
        try db.change(
            """
            INSERT INTO application (ticket, id, office, home_province, channel, stage,
                received_at, changed_at, replaces, import_key, token,
                registrar)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                ticket, change.id.text, change.office.text, change.homeProvince,
                change.channel.code, Stage(entering: state).rawValue, change.receivedAt.seconds,
                change.receivedAt.seconds, change.replaces.map { Data($0) }, sealed.importKey,
                change.registrar?.token, change.registrar?.staff,
            ]
        )
        try db.change(
            "INSERT INTO person VALUES (?, ?, ?, x'', ?)",
            [ticket, sealed.wrappedKey, sealed.person, sealed.photo]
        )
        try db.append(change.audit, after: LastAudit(row: row, from: 1))
        return Application(change, ticket: Ticket(number: Int(ticket)), state: state)
    }

    private func isKept(_ importKey: Data, _ db: Database) throws -> Bool {
        try db.integer("SELECT ticket FROM application WHERE import_key = ?", [importKey]) != nil
    }

    /// Runs what needs no transaction, so that no other desk waits for it.
    func sealing<Answer>(_ work: () throws -> Answer) throws(RecordsError) -> Answer {
        do { return try work() } catch { throw RecordsError(error) }
    }
}

/// A new application's person as the rows have it, made before the transaction begins.
struct SealedChange {
    let wrappedKey: Data
    let person: Data
    let photo: Data?
    let importKey: Data?

    init(_ change: ApplyChange, under key: RegisterKey) throws {
        let own = PersonSeal(for: change.id)
        wrappedKey = Data(try own.wrapped(under: key))
        person = Data(try own.sealed(change.person))
        photo = try keepable(photo: change.person.photo).map { Data(try own.sealed(photo: $0)) }
        importKey = change.importKey.map { Data(KeyedMatch(importKey: $0, under: key).bytes) }
    }
}

extension Application {
    /// A new application as it was stored.
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
