package import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func tokens() async throws(RecordsError) -> [DeskToken] {
        try await read { db in
            try db.rows(
                "SELECT \(deskTokenColumns) FROM \(deskTokenSource) ORDER BY desk_token.id LIMIT ?",
                [DeskTokenLimits.countMax]
            ).map { try DeskToken(row: $0) }
        }
    }

    package func token(
        _ secret: DeskTokenSecret
    ) async throws(RecordsError) -> DeskToken? {
        let keyed = Data(KeyedToken(secret, under: key).bytes)
        return try await read { db in
            let row = try db.row(
                """
                SELECT \(deskTokenColumns) FROM \(deskTokenSource) WHERE desk_token.secret = ?
                """,
                [keyed]
            )
            guard let row else { return nil }
            // What it may do is limited by what its member may.
            try db.insist(on: .token, row[9])
            try db.insist(on: .member, row[0])
            return try DeskToken(row: row)
        }
    }

    package func add(_ new: NewDeskToken) async throws(RecordsError) -> DeskToken {
        let keyed = Data(KeyedToken(new.secret, under: key).bytes)
        return try await write { db in
            let last = try db.integer("SELECT max(id) FROM desk_token") ?? 0
            guard last == new.after else { throw RecordsError.conflict(.stateChanged) }
            guard last < DeskTokenLimits.countMax else { throw RecordsError.cannotWrite(code: 0) }
            let taken = try db.integer(
                """
                SELECT 1 FROM desk_token
                WHERE desk_key = ? AND dropped_at IS NULL
                """,
                [db.keyed(new.desk.text, .desk)]
            )
            guard taken == nil else { throw RecordsError.conflict(.nameTaken) }
            try db.insert(new, at: last + 1, keyed)
            if let allowance = new.allowance { try db.spend(allowance, for: new) }
            try db.appendAudit(new.audit)
            return DeskToken(
                id: DeskTokenID(number: last + 1),
                desk: new.desk,
                member: new.member,
                scopes: new.scopes,
                madeAt: new.madeAt,
                endsAt: new.endsAt
            )
        }
    }

    package func drop(
        _ id: DeskTokenID,
        at now: Instant,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await write { db in
            try db.change(
                .token,
                id.number,
                "UPDATE desk_token SET dropped_at = ? WHERE id = ? AND dropped_at IS NULL",
                [now.seconds, id.number]
            )
            try db.appendAudit(audit)
        }
    }

    package func noteUse(of id: DeskTokenID, day: Int64) async throws(RecordsError) {
        try await write { db in
            try db.change(
                "UPDATE desk_token SET used_day = ? WHERE id = ?",
                [day, id.number]
            )
        }
    }

    // MARK: Answers

    package func answer(to key: AnswerKey) async throws(RecordsError) -> KeptAnswer? {
        let name = KeyedToken(key, under: self.key).bytes
        return try await read { db in
            let row = try db.row("SELECT sealed FROM api_answer WHERE name = ?", [Data(name)])
            guard let sealed: Data = row?[0] else { return nil }
            do {
                let opened = try openSealed(
                    Array(sealed),
                    under: self.key.staff,
                    at: answerPlace(name)
                )
                return try KeptAnswer(encoded: opened)
            } catch {
                throw RecordsError.damaged(record: "api_answer")
            }
        }
    }

    package func keep(
        _ answer: KeptAnswer,
        to key: AnswerKey,
        at now: Instant
    ) async throws(RecordsError) {
        try await write { db in try keep(answer, to: key, at: now, db) }
    }

    /// Stores what a desk's program is answered, in the transaction of what its request changed.
    func keep<Made>(
        _ answer: AnswerToKeep<Made>,
        about made: Made,
        _ db: Transaction
    ) throws {
        try keep(answer(made), to: answer.key, at: answer.at, db)
    }

    private func keep(
        _ answer: KeptAnswer,
        to key: AnswerKey,
        at now: Instant,
        _ db: Transaction
    ) throws {
        let name = KeyedToken(key, under: self.key).bytes
        let sealed = try seal(answer.encoded, under: self.key.staff, at: answerPlace(name))
        try db.change(
            "INSERT INTO api_answer VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING",
            [Data(name), Data(sealed), now.seconds]
        )
    }

    package func dropAnswers(keptBefore moment: Instant) async throws(RecordsError) {
        try await write { db in
            try db.change("DELETE FROM api_answer WHERE kept_at < ?", [moment.seconds])
        }
    }
}

private func answerPlace(_ name: [UInt8]) -> SealedPlace {
    SealedPlace(
        table: "api_answer",
        row: name.map { String($0, radix: 16) }.joined(separator: "."),
        column: "sealed"
    )
}

private let answerByteCountMax = 1 << 20

extension KeptAnswer {
    /// `[asked, status, location, body]` in deterministic CBOR.
    fileprivate var encoded: [UInt8] {
        var writer = CBORWriter()
        writer.writeArray(count: 4)
        writer.writeBytes(asked)
        writer.writeText(String(status))
        writer.writeText(location)
        writer.writeBytes(body)
        return writer.bytes
    }

    fileprivate init(encoded: [UInt8]) throws {
        var reader = CBORReader(encoded)
        _ = try reader.readArrayCount(max: 4)
        let asked = try reader.readBytes(max: 32)
        let status = try reader.readText(max: 3)
        let location = try reader.readText(max: 200)
        let body = try reader.readBytes(max: answerByteCountMax)
        reader.leave()
        try reader.finish()
        self.init(
            asked: Array(asked),
            status: Int(status) ?? 500,
            location: location,
            body: Array(body)
        )
    }
}

private let deskTokenColumns = """
    \(staffColumns), desk_token.id,
    \(sealedName("desk_token.desk", ofRow: "desk_token.id")), desk_token.scopes,
    desk_token.made_at,
    desk_token.ends_at, desk_token.used_day, desk_token.dropped_at
    """

private let deskTokenSource = "desk_token JOIN staff ON staff.id = desk_token.staff"

extension DeskToken {
    /// Reads `deskTokenColumns`.
    fileprivate init(row: StoredRow) throws {
        guard let name = try row.name(10, .desk).flatMap(SignInName.init(reading:)) else {
            throw RecordsError.damaged(record: "desk_token.desk")
        }
        self.init(
            id: DeskTokenID(number: row[9]),
            desk: name,
            member: try StaffMember(row: row),
            scopes: try readScopes(row[11], of: "desk_token"),
            madeAt: Instant(seconds: row[12]),
            endsAt: Instant(seconds: row[13]),
            usedDay: row[14],
            droppedAt: (row[15] as Int64?).map(Instant.init(seconds:))
        )
    }
}

extension Transaction {
    /// Stores a new token.
    fileprivate func insert(_ new: NewDeskToken, at id: Int64, _ keyed: Data) throws {
        try change(
            """
            INSERT INTO desk_token (id, secret, desk_key, desk, staff, scopes, made_at, ends_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id, keyed, self.keyed(new.desk.text, .desk),
                try sealed(new.desk.text, .desk, row: id), new.member.id.number,
                new.scopes.inOrder.map(\.rawValue).joined(separator: ","),
                new.madeAt.seconds, new.endsAt.seconds,
            ]
        )
        try addMac(.token, id)
    }

    /// Ends the allowance that a token is made by; each makes one token.
    fileprivate func spend(_ allowance: DeskAllowanceID, for new: NewDeskToken) throws {
        try change(
            .allowance,
            allowance.number,
            """
            UPDATE desk_allowance SET ended_at = ?
            WHERE id = ? AND staff = ? AND ended_at IS NULL
            """,
            [new.madeAt.seconds, allowance.number, new.member.id.number]
        )
    }
}
