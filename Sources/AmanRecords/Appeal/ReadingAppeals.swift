package import AmanLetter
package import AmanOffice
import AmanVerdict
import Foundation

extension DatabaseRecords {
    package func appealGround(
        of number: LetterNumber
    ) async throws(RecordsError) -> AppealGround? {
        try await read { db in
            guard let letter = try db.letter(number) else { return nil }
            let leaf = try storable(letter.leafIndex)
            try db.insist(on: .letter, leaf)
            var members = MembersByName()
            let newest = try db.row(
                "\(appealedChangeQuestion) WHERE status_change.letter = ? ORDER BY 1 DESC LIMIT 1",
                [leaf]
            ).map { try AppealedChange(row: $0, from: 0, &members, db) }
            let appeal = try db.appeals(
                "letter_appeal.letter = ?1 AND (ending IS NULL OR letter_appeal.change = ?2)",
                [leaf, try newest.map { try storable($0.leafIndex) }],
                most: 1
            ).first
            return AppealGround(letter: letter, newest: newest, appeal: appeal)
        }
    }

    package func appeal(_ id: LetterAppealID) async throws(RecordsError) -> LetterAppeal? {
        try await read { db in try db.appeal(id) }
    }

    package func appeals(
        of number: LetterNumber
    ) async throws(RecordsError) -> [LetterAppeal] {
        try await read { db in
            try db.appeals(
                "letter_appeal.letter = (SELECT leaf FROM letter WHERE number = ?)",
                [number.text],
                most: appealsOfLetterMax
            )
        }
    }

    package func openAppeals(limit: Int) async throws(RecordsError) -> [LetterAppeal] {
        try await read { db in
            let ids = try db.rows(
                """
                SELECT id FROM letter_appeal INDEXED BY letter_appeal_due
                WHERE ending IS NULL AND due_at >= 0 ORDER BY due_at, id LIMIT ?
                """,
                [limit]
            )
            return try ids.compactMap { try db.appeal(LetterAppealID(number: $0[0])) }
        }
    }

    package func appealText(of id: LetterAppealID) async throws(RecordsError) -> CaseNote? {
        try await read { db in
            let row = try db.row(
                """
                SELECT application.id, application.key_slot, sealed FROM appeal_text
                JOIN application ON application.ticket = appeal_text.ticket WHERE appeal = ?
                """,
                [id.number]
            )
            guard let row else {
                try db.insistOnText(of: id)
                return nil
            }
            guard let own = try personSeal(of: row[0], in: row[1]) else { return nil }
            let sealed: Data = row[2]
            let bytes = try own.opened(appeal: Array(sealed), of: id.number)
            return CaseNote(kept: String(decoding: bytes, as: UTF8.self))
        }
    }

    package func voters(named officers: [String]) async throws(RecordsError) -> [Voter] {
        try await read { db in
            var members = MembersByName()
            return try officers.map { try db.voter(named: $0, &members) }
        }
    }

    package func appealCounts(at now: Instant) async throws(RecordsError) -> AppealCounts {
        try await read { db in
            let tally = try db.rows("SELECT what, count FROM tally WHERE what >= 300")
            let counted = Dictionary(tally.map { ($0[0] as Int64, $0[1] as Int) }) { first, _ in
                first
            }
            var counts = AppealCounts()
            counts.revocations = counted[301] ?? 0
            counts.suspensions = counted[302] ?? 0
            counts.appeals = counted[400] ?? 0
            let endings: [(AppealEnding, Int64)] = [
                (.upheld, 401), (.reinstated, 402), (.changedTime, 403), (.overtaken, 404),
            ]
            for (ending, what) in endings { counts.endings[ending] = counted[what] ?? 0 }
            counts.open = counts.appeals - counts.endings.values.reduce(0, +)
            let overdue = try db.integer(
                """
                SELECT count(*) FROM letter_appeal INDEXED BY letter_appeal_due
                WHERE ending IS NULL AND due_at <= ?
                """,
                [now.seconds]
            )
            counts.overdue = Int(overdue ?? 0)
            return counts
        }
    }
}

/// Far more than a letter can have: each appeal is against a decision of its own.
private let appealsOfLetterMax = 100

private let appealedChangeColumns = """
    status_change.leaf, status_change.became, status_change.reason, status_change.effective_at, \
    status_change.safe_exit_until, audit.at, audit.act, \(officerName("audit.officer")), \
    \(officerName("audit.second"))
    """

private let appealedChangeQuestion = """
    SELECT \(appealedChangeColumns) FROM status_change \
    JOIN audit ON audit.place = status_change.audit
    """

extension Transaction {
    /// Holds that no text is missing: what a person said goes only with the person.
    fileprivate func insistOnText(of id: LetterAppealID) throws {
        let missing = try integer(
            """
            SELECT 1 FROM letter_appeal JOIN person ON person.ticket = letter_appeal.ticket
            WHERE id = ? AND has_text = 1
            """,
            [id.number]
        )
        guard missing == nil else { throw RecordsError.damaged(record: "appeal_text") }
    }

    /// One appeal, as Aman wrote it last.
    func appeal(_ id: LetterAppealID) throws -> LetterAppeal? {
        try appeals("letter_appeal.id = ?", [id.number], most: 1).first
    }

    /// Appeals that a condition finds, newest first.
    fileprivate func appeals(
        _ condition: String,
        _ values: Values,
        most: Int
    ) throws -> [LetterAppeal] {
        var members = MembersByName()
        return try rows(
            """
            SELECT \(appealedChangeColumns), letter_appeal.id, letter.number, channel,
                \(officerName("letter_appeal.officer")), filed_at, due_at, held,
                EXISTS (SELECT 1 FROM appeal_text WHERE appeal = letter_appeal.id),
                answer, later_at, proposer, \(officerName("letter_appeal.proposed_by")),
                proposed_at, ending, ended_at, ending_leaf
            FROM letter_appeal JOIN letter ON letter.leaf = letter_appeal.letter
            JOIN status_change ON status_change.leaf = letter_appeal.change
            JOIN audit ON audit.place = status_change.audit
            WHERE \(condition) ORDER BY letter_appeal.id DESC LIMIT \(most)
            """,
            values
        ).map { row in
            try insist(on: .appeal, row[9])
            return try LetterAppeal(row: row, &members, self)
        }
    }

    /// Whose name it is: a member's, or one that is no member's.
    func voter(named officer: String, _ members: inout MembersByName) throws -> Voter {
        Voter(officer: officer, member: try members.member(named: officer, self))
    }
}

extension AppealedChange {
    /// Reads `appealedChangeColumns`, which begin at column `first` of the row.
    fileprivate init(
        row: StoredRow,
        from first: Int,
        _ members: inout MembersByName,
        _ db: Transaction
    ) throws {
        let (officer, second) = (try row.name(first + 7), try row.name(first + 8))
        guard let officer, let act = AuditAct(rawValue: row[first + 6]) else {
            throw RecordsError.damaged(record: "audit")
        }
        let officers = [officer] + (second.map { [$0] } ?? [])
        let safeExitUntil: Int64? = row[first + 4]
        self.init(
            leafIndex: try keptCount(row[first]),
            to: try keptStatus(row[first + 1]),
            reason: row[first + 2],
            effectiveAt: Instant(seconds: row[first + 3]),
            safeExitUntil: safeExitUntil.map(Instant.init(seconds:)),
            decidedAt: Instant(seconds: row[first + 5]),
            act: act,
            officers: officers,
            voters: Set(try officers.map { try db.voter(named: $0, &members) })
        )
    }
}

extension LetterAppeal {
    fileprivate init(row: StoredRow, _ members: inout MembersByName, _ db: Transaction) throws {
        guard let channel = AppealChannel(rawValue: row[11]), let officer = try row.name(12) else {
            throw RecordsError.damaged(record: "letter_appeal")
        }
        let (said, endedAt, leaf): (String?, Int64?, Int64?) = (row[22], row[23], row[24])
        let ending = said.flatMap(AppealEnding.init(rawValue:))
        guard (said == nil) == (ending == nil) else {
            throw RecordsError.damaged(record: "letter_appeal.ending")
        }
        self.init(
            id: LetterAppealID(number: row[9]),
            letter: try keptNumber(row[10]),
            change: try AppealedChange(row: row, from: 0, &members, db),
            channel: channel,
            officer: officer,
            filedAt: Instant(seconds: row[13]),
            dueAt: Instant(seconds: row[14]),
            isHeld: row[15],
            hasText: row[16],
            proposal: try AppealProposal(row: row, from: 17),
            ending: ending,
            endedAt: endedAt.map(Instant.init(seconds:)),
            leafIndex: try leaf.map(keptCount)
        )
    }
}

extension AppealProposal {
    /// Reads the proposal's columns; nil where none waits.
    fileprivate init?(row: StoredRow, from first: Int) throws {
        let (answer, proposer): (String?, Int64?) = (row[first], row[first + 2])
        let officer = try row.name(first + 3)
        guard let answer else { return nil }
        let later: Int64? = row[first + 1]
        guard let kind = AppealAnswerKind(rawValue: answer), let proposer, let officer,
            let whole = AppealAnswer(kind, later.map(Instant.init(seconds:)))
        else { throw RecordsError.damaged(record: "letter_appeal.answer") }
        self.init(
            answer: whole,
            proposer: StaffID(number: proposer),
            officer: officer,
            at: Instant(seconds: row[first + 4])
        )
    }
}
