package import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func keep(_ asking: NewChangeRequest) async throws(RecordsError) -> ChangeRequestAnswer
    {
        try await write { db in
            let letter = try db.integer(
                "SELECT leaf FROM letter WHERE number = ?",
                [asking.letter.text]
            )
            guard let letter else { throw RecordsError.conflict(.stateChanged) }
            if let sent = try db.changeRequest("form = ?", [Data(asking.form)]) {
                return sent.asker == asking.asker && sent.letter == asking.letter
                    ? .pending(sent) : .anotherPending(sent)
            }
            try db.expireChangeRequest(of: letter, at: asking.askedAt)
            if let other = try db.changeRequest("letter = ? AND ending IS NULL", [letter]) {
                return .anotherPending(other)
            }
            try db.append(asking, letter)
            try db.appendAudit(asking.audit)
            guard let kept = try db.changeRequest("form = ?", [Data(asking.form)]) else {
                throw RecordsError.damaged(record: "asked_change")
            }
            return .pending(kept)
        }
    }

    package func changeRequest(
        _ id: ChangeRequestID
    ) async throws(RecordsError) -> ChangeRequest? {
        try await read { db in
            guard let request = try db.changeRequest("id = ?", [id.number]) else { return nil }
            try db.insist(on: .changeRequest, id.number)
            return request
        }
    }

    package func changeRequests(
        waitingAt now: Instant,
        limit: Int
    ) async throws(RecordsError) -> [ChangeRequest] {
        try await read { db in
            try db.rows(
                """
                \(askedChangeQuestion) INDEXED BY asked_change_waiting \(askedChangeJoin)
                WHERE ending IS NULL AND stands_until > ? ORDER BY stands_until LIMIT ?
                """,
                [now.seconds, limit]
            ).map(ChangeRequest.init(row:))
        }
    }

    package func changeRequestCount(waitingAt now: Instant) async throws(RecordsError) -> Int {
        try await read { db in
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

    package func changeRequests(
        of number: LetterNumber,
        limit: Int
    ) async throws(RecordsError) -> [ChangeRequest] {
        try await read { db in
            try db.rows(
                """
                \(askedChangeQuestion) \(askedChangeJoin)
                WHERE asked_change.letter = (SELECT leaf FROM letter WHERE number = ?)
                ORDER BY asked_change.id DESC LIMIT ?
                """,
                [number.text, limit]
            ).map(ChangeRequest.init(row:))
        }
    }

    package func end(_ end: ChangeRequestEnd, _ audit: AuditEntry) async throws(RecordsError) {
        try await write { db in
            try db.end(end, leaf: nil)
            try db.appendAudit(audit)
        }
    }

    package func commit(
        _ change: StatusChange,
        ending end: ChangeRequestEnd
    ) async throws(RecordsError) -> UInt64 {
        try await write { db in
            let leaf = try keep(change, db)
            try db.end(end, leaf: leaf)
            return try keptCount(leaf)
        }
    }

    package func commit(
        _ change: IssueChange,
        ending end: ChangeRequestEnd
    ) async throws(RecordsError) -> UInt64 {
        try await write { db in
            let leaf = try keep(change, db).leaf
            try db.end(end, leaf: try storable(leaf))
            return leaf
        }
    }
}

private let askedChangeQuestion = """
    SELECT asked_change.id, letter.number, act, asked_change.reason, effective_at, asker, \
    \(officerName("asked_change.officer")), asked_at, stands_until, ending, \
    \(officerName("asked_change.ended_by")), ended_at, asked_change.leaf FROM asked_change
    """

private let askedChangeJoin = "JOIN letter ON letter.leaf = asked_change.letter"

extension Transaction {
    /// One asked-for change, found by a unique column or index.
    fileprivate func changeRequest(
        _ condition: String,
        _ values: Values
    ) throws -> ChangeRequest? {
        try row(
            "\(askedChangeQuestion) \(askedChangeJoin) WHERE asked_change.\(condition)",
            values
        ).map(ChangeRequest.init(row:))
    }

    fileprivate func append(_ asking: NewChangeRequest, _ letter: Int64) throws {
        let last = try integer("SELECT max(id) FROM asked_change") ?? 0
        let id = try newNumber(.changeRequest, from: last + 1)
        try change(
            """
            INSERT INTO asked_change (id, letter, act, reason, effective_at, asker, officer,
                asked_at, stands_until, form) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id, letter, asking.act.rawValue, asking.reason, asking.effectiveAt?.seconds,
                asking.asker.number, try officer(named: asking.officer), asking.askedAt.seconds,
                asking.standsUntil.seconds, Data(asking.form),
            ]
        )
        try renewMac(.changeRequest, id)
    }

    /// Ends the request on a letter whose time is over, if there is one.
    fileprivate func expireChangeRequest(of letter: Int64, at now: Instant) throws {
        let over = try integer(
            """
            SELECT id FROM asked_change
            WHERE letter = ? AND ending IS NULL AND stands_until <= ?
            """,
            [letter, now.seconds]
        )
        guard let over else { return }
        try change(
            .changeRequest,
            over,
            "UPDATE asked_change SET ending = ?, ended_at = stands_until WHERE id = ?",
            [ChangeRequestEnding.expired.rawValue, over]
        )
    }

    /// Ends one that waits, or throws: what ended once stays as it ended.
    fileprivate func end(_ end: ChangeRequestEnd, leaf: Int64?) throws {
        try change(
            .changeRequest,
            end.id.number,
            """
            UPDATE asked_change SET ending = ?, ended_by = ?, ended_at = ?, leaf = ?
            WHERE id = ? AND ending IS NULL AND stands_until > ?
            """,
            [
                end.ending.rawValue, try officer(named: end.by), end.at.seconds, leaf,
                end.id.number, end.at.seconds,
            ]
        )
    }
}

extension ChangeRequest {
    /// Reads `askedChangeQuestion`.
    fileprivate init(row: StoredRow) throws {
        guard let act = ChangeRequestAct(rawValue: row[2]) else {
            throw RecordsError.damaged(record: "asked_change.act")
        }
        let (effective, endedAt, leaf): (Int64?, Int64?, Int64?) = (row[4], row[11], row[12])
        let said: String? = row[9]
        guard let officer = try row.name(6) else {
            throw RecordsError.damaged(record: "asked_change.officer")
        }
        let ending = said.flatMap(ChangeRequestEnding.init(rawValue:))
        guard (said == nil) == (ending == nil) else {
            throw RecordsError.damaged(record: "asked_change.ending")
        }
        self.init(
            id: ChangeRequestID(number: row[0]),
            letter: try keptNumber(row[1]),
            act: act,
            reason: row[3],
            effectiveAt: effective.map(Instant.init(seconds:)),
            asker: StaffID(number: row[5]),
            officer: officer,
            askedAt: Instant(seconds: row[7]),
            standsUntil: Instant(seconds: row[8]),
            ending: ending,
            endedBy: try row.name(10),
            endedAt: endedAt.map(Instant.init(seconds:)),
            leafIndex: try leaf.map(keptCount)
        )
    }
}
