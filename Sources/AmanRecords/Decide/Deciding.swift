import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func decisions(
        on id: ApplicationID
    ) async throws(RecordsError) -> [Decision] {
        try await read { db in try decisions(on: id, db) }
    }

    func decisions(on id: ApplicationID, _ db: Transaction) throws -> [Decision] {
        try decisions(on: id, try db.answers(to: [decisionsQuestion(on: id)])[0], db)
    }

    /// What `decisions(on:_:_:)` reads, of an application, in the order of its turns.
    func decisionsQuestion(on id: ApplicationID) -> Question {
        Question(
            """
            SELECT \(decisionColumns) FROM decision
            WHERE ticket = (SELECT ticket FROM application WHERE id = ?) ORDER BY turn
            """,
            [id.text]
        )
    }

    func decisions(
        on id: ApplicationID,
        _ rows: [StoredRow],
        _ db: Transaction
    ) throws -> [Decision] {
        var members = MembersByName()
        try members.learn(try rows.compactMap { try $0.name(2) }, db)
        return try rows.map { row in try Decision(on: id, row: row, from: 0, &members, db) }
    }

    package func decisionSnapshot(
        _ id: ApplicationID,
        of officer: String
    ) async throws(RecordsError) -> DecisionSnapshot? {
        try await read { db in
            db.readRootAhead()
            let found = try db.answers(to: [caseQuestion(id), db.openingsQuestion(of: id)])
            let (rows, openings) = (found[0], found[1])
            guard let first = rows.first else { return nil }
            try db.insist(on: .application, first[0])
            var members = MembersByName()
            // No votes: the one row has none in it.
            let votes = first.columns[11].isNull ? [] : rows
            try members.learn([officer] + votes.compactMap { try $0.name(13) }, db)
            let decisions = try votes.map { row in
                try Decision(on: id, row: row, from: 11, &members, db)
            }
            let member = try members.member(named: officer, db)
            let voter = Voter(officer: officer, member: member)
            let isAppealed = decisions.contains { $0.outcome == .appeal }
            return DecisionSnapshot(
                application: try Application(row: first),
                decisions: decisions,
                member: member,
                deciders: isAppealed ? try db.deciders() : nil,
                isOpened: try db.hasOpened(openings, voter, &members)
            )
        }
    }

    /// An application beside each of its votes, or alone.
    private func caseQuestion(_ id: ApplicationID) -> Question {
        Question(
            """
            SELECT \(applicationColumns), \(decisionColumns)
            FROM application LEFT JOIN decision ON decision.ticket = application.ticket
            WHERE id = ? ORDER BY turn
            """,
            [id.text]
        )
    }

    package func commit(_ change: DecideChange) async throws(RecordsError) {
        try await write { db in
            db.lookAhead(for: change.audit)
            db.readRootAhead()
            let (ticket, turn, lastAudit) = try insist(on: change, db)
            let (decision, outcome) = (change.decision, change.decision.outcome)
            try db.change(
                """
                INSERT INTO decision (ticket, turn, outcome, detail, officer, at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    ticket, turn, outcome.code, outcome.detail,
                    try db.officer(named: decision.officer), decision.at.seconds,
                ]
            )
            if let note = change.note { try keep(note, ticket, turn, decision.application, db) }
            try db.change(
                """
                UPDATE application SET stage = ?, changed_at = ?, referred_to = ?
                WHERE ticket = ?
                """,
                [
                    Stage(entering: change.to).rawValue, decision.at.seconds,
                    outcome.referredTo?.text, ticket,
                ]
            )
            try db.renewMac(.application, ticket)
            try db.append(change.audit, after: lastAudit)
            if let answer = change.answer { try keep(answer, about: (), db) }
        }
    }

    /// Holds that the application is as it was read, and says where the word and its entry go.
    private func insist(
        on change: DecideChange,
        _ db: Transaction
    ) throws -> (ticket: Int64, turn: Int64, lastAudit: LastAudit?) {
        let row = try db.row(
            """
            SELECT ticket, stage, (SELECT coalesce(max(turn), 0) FROM decision
                WHERE decision.ticket = application.ticket), \(lastAuditColumns)
            FROM application \(lastAuditSource) WHERE id = ?
            """,
            [change.decision.application.text]
        )
        guard let row, try keptStage(row[1]).state == change.from else {
            throw RecordsError.conflict(.stateChanged)
        }
        try db.insist(on: .application, row[0])
        let last: Int64 = row[2]
        guard change.after == last else {
            throw RecordsError.conflict(.stateChanged)
        }
        return (row[0], last + 1, LastAudit(row: row, from: 3))
    }

    /// A record that was erased meanwhile has no key left to seal a note under.
    private func keep(
        _ note: CaseNote,
        _ ticket: Int64,
        _ turn: Int64,
        _ id: ApplicationID,
        _ db: Transaction
    ) throws {
        guard let own = try personSeal(of: ticket, id, db) else {
            throw RecordsError.conflict(.stateChanged)
        }
        let sealed = try own.sealed(note: Array(note.text.utf8), turn: turn)
        try db.change("INSERT INTO decision_note VALUES (?, ?, ?)", [ticket, turn, Data(sealed)])
    }

    /// The key of a person; nil once the record is erased.
    func personSeal(of ticket: Int64, _ id: ApplicationID, _ db: Transaction) throws -> PersonSeal?
    {
        let row = try db.row(
            """
            SELECT key_slot FROM application JOIN person ON person.ticket = application.ticket
            WHERE application.ticket = ?
            """,
            [ticket]
        )
        return try row.flatMap { try personSeal(of: id.text, in: $0[0]) }
    }
}

/// Columns of `Decision(on:row:from:)`, in its order.
private let decisionColumns = "outcome, detail, \(officerName("decision.officer")), at"

extension Decision {
    /// Reads `decisionColumns`, which begin at column `first` of the row.
    fileprivate init(
        on id: ApplicationID,
        row: StoredRow,
        from first: Int,
        _ members: inout MembersByName,
        _ db: Transaction
    ) throws {
        guard let officer = try row.name(first + 2) else {
            throw RecordsError.damaged(record: "decision.officer")
        }
        self.init(
            application: id,
            outcome: try DecisionOutcome(code: row[first], detail: row[first + 1]),
            officer: officer,
            member: try members.member(named: officer, db),
            at: Instant(seconds: row[first + 3])
        )
    }
}

extension DecisionOutcome {
    /// The number in the row.
    var code: Int64 {
        switch self {
        case .grant: 0
        case .refer: 1
        case .refuse: 2
        case .withdraw: 3
        case .appeal: 4
        case .correct: 5
        }
    }

    /// What belongs to the number: the office or the reason.
    fileprivate var detail: String? {
        switch self {
        case .grant, .withdraw, .appeal, .correct: nil
        case .refer(let office): office.text
        case .refuse(let reason): reason
        }
    }

    fileprivate var referredTo: OfficeCode? {
        switch self {
        case .refer(let office): office
        case .grant, .refuse, .withdraw, .appeal, .correct: nil
        }
    }

    fileprivate init(code: Int64, detail: String?) throws(RecordsError) {
        switch (code, detail) {
        case (0, nil): self = .grant
        case (1, let office?): self = .refer(try keptOffice(office))
        case (2, let reason?): self = .refuse(reason: reason)
        case (3, nil): self = .withdraw
        case (4, nil): self = .appeal
        case (5, nil): self = .correct
        default: throw .damaged(record: "decision.outcome")
        }
    }
}
