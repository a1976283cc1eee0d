import AmanLetter
package import AmanOffice
import AmanVerdict
import Foundation

extension DatabaseRecords {
    package func issueSnapshot(
        _ id: ApplicationID
    ) async throws(RecordsError) -> IssueSnapshot? {
        try await read { db in
            db.readRootAhead()
            let found = try db.answers(to: [issueQuestion(id), decisionsQuestion(on: id)])
            guard let row = found[0].first else { return nil }
            let (application, person) = try openedApplication(row)
            guard let person else { return nil }
            try db.insist(on: .application, row[0])
            return IssueSnapshot(
                opened: OpenedApplication(application: application, person: person),
                votes: try decisions(on: id, found[1], db),
                earlier: try earlierLetter(of: application, db),
                logSize: try keptCount(row[14]),
                trustSequence: row[15]
            )
        }
    }

    private func issueQuestion(_ id: ApplicationID) -> Question {
        Question(
            """
            SELECT \(openedApplicationColumns),
                (SELECT coalesce(max(place) + 1, 0) FROM leaf),
                (SELECT sequence FROM part WHERE name = ?)
            FROM \(openedApplicationSource) WHERE application.id = ?
            """,
            [PartName.trustList, id.text],
            limit: 1
        )
    }

    private func earlierLetter(
        of application: Application,
        _ db: Transaction
    ) throws -> LetterRecord? {
        guard application.state == .issued, let number = application.letter else { return nil }
        return try db.letter(number)
    }

    package func commit(_ change: IssueChange) async throws(RecordsError) -> UInt64 {
        try await write { db in try keep(change, db).leaf }
    }

    /// Stores a letter in the running transaction.
    ///
    /// - Returns: What the records add to it.
    func keep(_ change: IssueChange, _ db: Transaction) throws -> KeptLetter {
        db.lookAhead(for: change.audit)
        db.readRootAhead()
        let standing = try standingApplication(of: change, db)
        let leaf = standing.logSize
        try db.append(leaf: change.leaf, at: leaf)
        let cose = try standing.seal.sealed(cose: change.cose, of: change.record.number)
        try insert(change.record, leaf, standing, cose, db)
        try db.addMac(.letter, leaf)
        try db.change(
            """
            UPDATE application SET stage = ?, letter = ?, changed_at = ?, calls = 0,
                last_called_at = NULL WHERE ticket = ?
            """,
            [Stage.waiting.rawValue, leaf, change.record.issuedAt.seconds, standing.ticket]
        )
        try db.renewMac(.application, standing.ticket)
        try db.append(change.audit, after: standing.lastAudit)
        if let superseded = change.superseded { _ = try keep(superseded, db) }
        if let exchanged = change.exchanged { try keep(exchanged, db) }
        let kept = KeptLetter(
            leaf: try keptCount(leaf),
            ticket: Ticket(number: Int(standing.ticket))
        )
        if let answer = change.answer { try keep(answer, about: kept, db) }
        return kept
    }

    /// What the letter is made for, as the transaction finds it.
    private struct StandingApplication {
        let ticket: Int64
        let previous: Int64?
        let seal: PersonSeal
        /// Leaves in the log, and so the place of the next one.
        let logSize: Int64
        let lastAudit: LastAudit?
    }

    private func standingApplication(
        of change: IssueChange,
        _ db: Transaction
    ) throws -> StandingApplication {
        guard let id = change.record.application else {
            throw RecordsError.conflict(.stateChanged)
        }
        let row = try db.row(
            """
            SELECT application.ticket, stage, letter, key_slot,
                (SELECT coalesce(max(place) + 1, 0) FROM leaf), \(lastAuditColumns)
            FROM application JOIN person ON person.ticket = application.ticket
            \(lastAuditSource)
            WHERE id = ?
            """,
            [id.text]
        )
        guard let row, try keptStage(row[1]).state == change.from,
            let own = try personSeal(of: id.text, in: row[3])
        else { throw RecordsError.conflict(.stateChanged) }
        try db.insist(on: .application, row[0])
        return StandingApplication(
            ticket: row[0],
            previous: row[2],
            seal: own,
            logSize: row[4],
            lastAudit: LastAudit(row: row, from: 5)
        )
    }

    private func insert(
        _ record: LetterRecord,
        _ leaf: Int64,
        _ standing: StandingApplication,
        _ sealed: [UInt8],
        _ db: Transaction
    ) throws {
        try db.change(
            """
            INSERT INTO letter (leaf, number, ticket, previous, digest, kind, from_province,
                to_province, issued_at, not_before, expires, status_index, status, replaces, sealed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                leaf, record.number.text, standing.ticket, standing.previous, Data(record.digest),
                Int64(record.kind.rawValue), record.fromProvince, record.toProvince,
                record.issuedAt.seconds, record.notBefore.seconds, record.expires.seconds,
                try storable(record.statusIndex), Int64(record.status.rawValue),
                record.replaces.map { Data($0) }, Data(sealed),
            ]
        )
    }
}
