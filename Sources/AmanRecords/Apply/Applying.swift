import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func add(_ changes: [ApplyChange]) async throws(RecordsError) -> [Application?] {
        let slots = try await newSlots(changes.count)
        let sealed = try sealing {
            try zip(changes, slots).map { change, slot in
                let own = try newSeal(of: change.id.text, in: slot)
                return try SealedChange(change, own, in: slot, under: key)
            }
        }
        let kept = try await write { db in
            try zip(changes, sealed).map { try keep($0, $1, in: .received, db) }
        }
        keys.giveBack(zip(slots, kept).filter { $1 == nil }.map(\.0))
        return kept
    }

    /// Stores a new application in the running transaction.
    ///
    /// - Returns: The application with its ticket, or nil when its import key was stored before.
    func keep(
        _ change: ApplyChange,
        _ sealed: SealedChange,
        in state: ApplicationState,
        _ db: Transaction
    ) throws -> Application? {
        db.lookAhead(for: change.audit)
        db.readRootAhead()
        if let importKey = sealed.importKey, try isKept(importKey, db) { return nil }
        let row = try db.row(
            """
            SELECT (SELECT coalesce(max(ticket) + 1, 1) FROM application), \(lastAuditColumns)
            FROM office \(lastAuditSource)
            """
        )
        guard let row else { throw RecordsError.damaged(record: "office") }
        let ticket = try db.newNumber(.application, from: row[0])
        try db.change(
            """
            INSERT INTO application (ticket, id, office, home_province, channel, stage,
                received_at, changed_at, replaces, import_key, token, registrar, key_slot)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                ticket, change.id.text, change.office.text, change.homeProvince,
                change.channel.code, Stage(entering: state).rawValue, change.receivedAt.seconds,
                change.receivedAt.seconds, change.replaces.map { Data($0) }, sealed.importKey,
                change.registrar?.token, change.registrar?.staff, sealed.slot,
            ]
        )
        try db.change(
            "INSERT INTO person VALUES (?, ?, x'', ?)",
            [ticket, sealed.person, sealed.photo]
        )
        try db.renewMac(.application, ticket)
        try db.append(change.audit, after: LastAudit(row: row, from: 1))
        let kept = Application(change, ticket: Ticket(number: Int(ticket)), state: state)
        if let answer = change.answer { try keep(answer, about: kept, db) }
        return kept
    }

    private func isKept(_ importKey: Data, _ db: Transaction) throws -> Bool {
        try db.integer("SELECT ticket FROM application WHERE import_key = ?", [importKey]) != nil
    }

    /// Runs what needs no transaction, so that no other desk waits for it.
    func sealing<Answer>(_ work: () throws -> Answer) throws(RecordsError) -> Answer {
        do { return try work() } catch { throw RecordsError(error) }
    }
}

/// A new application's person as the rows have it, made before the transaction begins.
struct SealedChange {
    let slot: KeySlot.Number
    let person: Data
    let photo: Data?
    let importKey: Data?

    init(
        _ change: ApplyChange,
        _ own: PersonSeal,
        in slot: KeySlot.Number,
        under key: RegisterKey
    ) throws {
        self.slot = slot
        person = Data(try own.sealed(change.person))
        photo = try keepable(photo: change.person.photo).map { Data(try own.sealed(photo: $0)) }
        importKey = change.importKey.map { Data(KeyedMatch(importKey: $0, under: key).bytes) }
    }
}
