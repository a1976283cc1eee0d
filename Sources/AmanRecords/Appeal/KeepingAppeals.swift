import AmanLetter
package import AmanOffice
import AmanVerdict
import Foundation

extension DatabaseRecords {
    package func file(_ filing: AppealFiling) async throws(RecordsError) -> LetterAppeal {
        try await write { db in
            let row = try db.row(
                """
                SELECT letter.leaf, letter.ticket, application.id,
                    (SELECT max(leaf) FROM status_change WHERE status_change.letter = letter.leaf)
                FROM letter JOIN application ON application.ticket = letter.ticket
                WHERE number = ?
                """,
                [filing.status.number.text]
            )
            let change = try storable(filing.change)
            // Against the change that was read, and not one that came since.
            let newest: Int64? = row?[3]
            guard let row, newest == change else { throw RecordsError.conflict(.stateChanged) }
            let (letter, ticket): (Int64, Int64) = (row[0], row[1])
            let leaf = try keep(filing.status, db)
            let last = try db.integer("SELECT max(id) FROM letter_appeal") ?? 0
            let id = try db.newNumber(.appeal, from: last + 1)
            try db.insert(filing, id, letter, ticket, leaf)
            if let text = filing.text {
                let own = try personSeal(of: ticket, ApplicationID(text: row[2]), db)
                guard let own else { throw RecordsError.conflict(.stateChanged) }
                let sealed = try own.sealed(appeal: Array(text.text.utf8), of: id)
                try db.change(
                    "INSERT INTO appeal_text VALUES (?, ?, ?)",
                    [id, ticket, Data(sealed)]
                )
            }
            guard let kept = try db.appeal(LetterAppealID(number: id)) else {
                throw RecordsError.damaged(record: "letter_appeal")
            }
            return kept
        }
    }

    package func propose(
        _ proposal: AppealProposal?,
        replacing read: AppealProposal?,
        on id: LetterAppealID,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await write { db in
            guard let appeal = try db.appeal(id), appeal.ending == nil, appeal.proposal == read
            else { throw RecordsError.conflict(.stateChanged) }
            if let proposal { try db.insistOnOthers(than: appeal, [proposal.officer]) }
            try db.change(
                .appeal,
                id.number,
                """
                UPDATE letter_appeal SET answer = ?, later_at = ?, proposer = ?, proposed_by = ?,
                    proposed_at = ? WHERE id = ?
                """,
                [
                    proposal?.answer.kind.rawValue, proposal?.answer.moment?.seconds,
                    proposal?.proposer.number,
                    try proposal.map { try db.officer(named: $0.officer) },
                    proposal?.at.seconds, id.number,
                ]
            )
            try db.appendAudit(audit)
        }
    }

    package func commit(_ end: AppealEnd) async throws(RecordsError) -> UInt64 {
        try await write { db in
            guard let appeal = try db.appeal(end.id), appeal.ending == nil,
                appeal.proposal == end.proposal, let audit = end.changes.first?.audit
            else { throw RecordsError.conflict(.stateChanged) }
            try db.insistOnOthers(than: appeal, [audit.officer, audit.second ?? audit.officer])
            var leaf: Int64 = 0
            for change in end.changes { leaf = try keep(change, db) }
            try db.end(end.id.number, end.ending, at: end.at, leaf)
            return try keptCount(leaf)
        }
    }
}

extension AppealAnswer {
    /// The later moment; nil for the other answers.
    fileprivate var moment: Instant? {
        if case .later(let moment) = self { moment } else { nil }
    }
}

extension Transaction {
    /// What another change of a letter does to an appeal that is open.
    ///
    /// Those who ended the letter may not end it once more while the appeal waits for others; they
    /// may reinstate it, and its holder may exchange it, or get another for one that is held and
    /// lost. Each ends the appeal.
    func overtakeAppeal(of letter: Int64, by change: StatusChange, _ leaf: Int64) throws {
        guard ![AuditAct.appeal, .decideAppeal].contains(change.audit.act) else { return }
        let open = try row(
            """
            SELECT id, held FROM letter_appeal INDEXED BY letter_appeal_open
            WHERE letter = ? AND ending IS NULL
            """,
            [letter]
        )
        guard let open else { return }
        let isReplacement = change.audit.act == .replace && open[1]
        guard change.to == .valid || change.to == .exchanged || isReplacement else {
            throw RecordsError.conflict(.appealOpen)
        }
        try end(open[0], .overtaken, at: change.audit.at, leaf)
    }

    /// Holds that officers are two, and none of those who decided what is appealed.
    fileprivate func insistOnOthers(than appeal: LetterAppeal, _ officers: [String]) throws {
        var members = MembersByName()
        let voters = try officers.map { try voter(named: $0, &members) }
        guard Set(voters).count == voters.count,
            appeal.change.voters.isDisjoint(with: voters)
        else { throw RecordsError.conflict(.tookPart) }
    }

    fileprivate func end(
        _ id: Int64,
        _ ending: AppealEnding,
        at moment: Instant,
        _ leaf: Int64
    ) throws {
        try change(
            .appeal,
            id,
            """
            UPDATE letter_appeal SET ending = ?, ended_at = ?, ending_leaf = ?
            WHERE id = ? AND ending IS NULL
            """,
            [ending.rawValue, moment.seconds, leaf, id]
        )
    }

    fileprivate func insert(
        _ filing: AppealFiling,
        _ id: Int64,
        _ letter: Int64,
        _ ticket: Int64,
        _ leaf: Int64
    ) throws {
        let audit = filing.status.audit
        try change(
            """
            INSERT INTO letter_appeal (id, change, letter, ticket, channel, officer, filed_at,
                due_at, held, has_text, leaf) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id, try storable(filing.change), letter, ticket, filing.channel.rawValue,
                try officer(named: audit.officer), audit.at.seconds, filing.dueAt.seconds,
                filing.isHeld, filing.text != nil, leaf,
            ]
        )
        try renewMac(.appeal, id)
    }
}
