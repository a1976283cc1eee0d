package import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
    package func keep(_ asking: Asking) async throws(RecordsError) -> AskingAnswer {
        try write { db in
            let letter = try db.integer(
                "SELECT leaf FROM letter WHERE number = ?",
                [asking.letter.text]
            )
            guard let letter else { throw RecordsError.conflict(.stateChanged) }
            if let sent = try db.askedChange("form = ?", [Data(asking.form)]) {
                return sent.asker == asking.asker && sent.letter == asking.letter
                    ? .asked(sent) : .anotherWaits(sent)
            }
            try db.change(
                """
                UPDATE asked_change SET ending = ?, ended_at = stands_until
                WHERE letter = ? AND ending IS NULL AND stands_until <= ?
                """,
                [AskedEnding.expired.rawValue, letter, asking.askedAt.seconds]
            )
            if let other = try db.askedChange("letter = ? AND ending IS NULL", [letter]) {
                return .anotherWaits(other)
            }
            try db.append(asking, letter)
            try db.appendAudit(asking.audit)
            guard let kept = try db.askedChange("form = ?", [Data(asking.form)]) else {
                throw RecordsError.damaged(record: "asked_change")
            }
            return .asked(kept)
        }
    }

    package func askedChange(
        _ id: AskedChangeID
    ) async throws(RecordsError) -> AskedChange? {
        try read { db in try db.askedChange("id = ?", [id.number]) }
    }

    package func askedChanges(
        waitingAt now: Instant,
        limit: Int
    ) async throws(RecordsError) -> [AskedChange] {
        try read { db in
            try db.rows(
                """
                \(askedChangeQuestion) INDEXED BY asked_change_waiting \(askedChangeJoin)
                WHERE ending IS NULL AND stands_until > ? ORDER BY stands_until LIMIT ?
                """,
                [now.seconds, limit]
            ).map(AskedChange.init(row:))
        }
    }

    package func askedChangeCount(waitingAt now: Instant) async throws(RecordsError) -> Int {
        try read { db in
            let count = try db.integer(
                """
                SELECT count(*) FROM asked_change INDEXED BY asked_change_waiting
                WHERE ending IS NULL AND stands_until > ?
                """,
                [now.seconds]
            )
            return Int(count ?? 0)
        }
    }

    package func askedChanges(
        of number: LetterNumber,
        limit: Int
    ) async throws(RecordsError) -> [AskedChange] {
        try read { db in
            try db.rows(
                """
                \(askedChangeQuestion) \(askedChangeJoin)
                WHERE asked_change.letter = (SELECT leaf FROM letter WHERE number = ?)
                ORDER BY asked_change.id DESC LIMIT ?
                """,
                [number.text, limit]
            ).map(AskedChange.init(row:))
        }
    }

    package func end(_ end: AskedEnd, _ audit: AuditEntry) async throws(RecordsError) {
        try write { db in
            try db.end(end, leaf: nil)
            try db.appendAudit(audit)
        }
    }

    package func commit(
        _ change: StatusChange,
        ending end: AskedEnd
    ) async throws(RecordsError) -> UInt64 {
        try write { db in
            let leaf = try keep(change, db)
            try db.end(end, leaf: leaf)
            return try keptCount(leaf)
        }
    }

    package func commit(
        _ change: IssueChange,
        ending end: AskedEnd
    ) async throws(RecordsError) -> UInt64 {
        try write { db in
            let leaf = try keep(change, db)
            try db.end(end, leaf: leaf)
            return try keptCount(leaf)
        }
    }
}

private let askedChangeQuestion = """
    SELECT asked_change.id, letter.number, act, asked_change.reason, effective_at, asker, officer, \
    asked_at, stands_until, ending, ended_by, ended_at, asked_change.leaf FROM asked_change
    """

private let askedChangeJoin = "JOIN letter ON letter.leaf = asked_change.letter"

extension Database {
    /// One asked-for change, found by a unique column or index.
    fileprivate func askedChange(
        _ condition: String,
        _ values: StatementArguments
    ) throws -> AskedChange? {
        try row(
            "\(askedChangeQuestion) \(askedChangeJoin) WHERE asked_change.\(condition)",
            values
        ).map(AskedChange.init(row:))
    }

    fileprivate func append(_ asking: Asking, _ letter: Int64) throws {
        try change(
            """
            INSERT INTO asked_change (letter, act, reason, effective_at, asker, officer, asked_at,
                stands_until, form) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                letter, asking.act.rawValue, asking.reason, asking.effectiveAt?.seconds,
                asking.asker.number, asking.officer, asking.askedAt.seconds,
                asking.standsUntil.seconds, Data(asking.form),
            ]
        )
    }

    /// Ends one that waits, or throws: what ended once stays as it ended.
    fileprivate func end(_ end: AskedEnd, leaf: Int64?) throws {
        let count = try change(
            """
            UPDATE asked_change SET ending = ?, ended_by = ?, ended_at = ?, leaf = ?
            WHERE id = ? AND ending IS NULL AND stands_until > ?
            """,
            [
                end.ending.rawValue, end.by, end.at.seconds, leaf, end.id.number, end.at.seconds,
            ]
        )
        guard count == 1 else { throw RecordsError.conflict(.stateChanged) }
    }
}

extension AskedChange {
    /// Reads `askedChangeQuestion`.
    fileprivate init(row: Row) throws {
        guard let act = AskedAct(rawValue: row[2]) else {
            throw RecordsError.damaged(record: "asked_change.act")
        }
        let (effective, endedAt, leaf): (Int64?, Int64?, Int64?) = (row[4], row[11], row[12])
        let said: String? = row[9]
        let ending = said.flatMap(AskedEnding.init(rawValue:))
        guard (said == nil) == (ending == nil) else {
            throw RecordsError.damaged(record: "asked_change.ending")
        }
        self.init(
            id: AskedChangeID(number: row[0]),
            letter: try keptNumber(row[1]),
            act: act,
            reason: row[3],
            effectiveAt: effective.map(Instant.init(seconds:)),
            asker: StaffID(number: row[5]),
            officer: row[6],
            askedAt: Instant(seconds: row[7]),
            standsUntil: Instant(seconds: row[8]),
            ending: ending,
            endedBy: row[10],
            endedAt: endedAt.map(Instant.init(seconds:)),
            leafIndex: try leaf.map(keptCount)
        )
    }
}
