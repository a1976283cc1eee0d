import AmanLetter
package import AmanOffice
import GRDB

extension SQLiteRecords {
    package func decisions(
        on id: ApplicationID
    ) async throws(RecordsError) -> [Decision] {
        try read { db in
            try db.rows(
                """
                SELECT outcome, detail, officer, at FROM decision
                WHERE ticket = (SELECT ticket FROM application WHERE id = ?) ORDER BY turn
                """,
                [id.text]
            ).map { row in
                Decision(
                    application: id,
                    outcome: try DecisionOutcome(code: row[0], detail: row[1]),
                    officer: row[2],
                    at: Instant(seconds: row[3])
                )
            }
        }
    }

    package func commit(_ change: DecideChange) async throws(RecordsError) {
        try write { db in
            let decision = change.decision
            let row = try db.row(
                "SELECT ticket, stage FROM application WHERE id = ?",
                [decision.application.text]
            )
            guard let row, try keptStage(row[1]).state == change.from else {
                throw RecordsError.conflict(.stateChanged)
            }
            let ticket: Int64 = row[0]
            let outcome = decision.outcome
            try db.change(
                """
                INSERT INTO decision VALUES (?1,
                    (SELECT coalesce(max(turn), 0) + 1 FROM decision WHERE ticket = ?1),
                    ?2, ?3, ?4, ?5)
                """,
                [ticket, outcome.code, outcome.detail, decision.officer, decision.at.seconds]
            )
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
            try db.appendAudit(change.audit)
        }
    }
}

extension DecisionOutcome {
    /// The number in the row.
    fileprivate var code: Int64 {
        switch self {
        case .grant: 0
        case .refer: 1
        case .refuse: 2
        }
    }

    /// What goes with the number: the office or the reason.
    fileprivate var detail: String? {
        switch self {
        case .grant: nil
        case .refer(let office): office.text
        case .refuse(let reason): reason
        }
    }

    fileprivate var referredTo: OfficeCode? {
        switch self {
        case .refer(let office): office
        case .grant, .refuse: nil
        }
    }

    fileprivate init(code: Int64, detail: String?) throws(RecordsError) {
        switch (code, detail) {
        case (0, nil): self = .grant
        case (1, let office?): self = .refer(try keptOffice(office))
        case (2, let reason?): self = .refuse(reason: reason)
        default: throw .damaged(record: "decision.outcome")
        }
    }
}
