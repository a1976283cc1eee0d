package import AmanLetter
package import AmanOffice
import Crypto
import Foundation

extension DatabaseRecords {
    package func memos(
        _ names: [MemoName],
        at now: Instant
    ) async throws(RecordsError) -> [Memo?] {
        let key = key
        return try await read { db in
            try names.map { try db.memo(KeptMemoName($0, under: key), at: now) }
        }
    }

    package func changeMemos<Answer: Sendable>(
        _ names: [MemoName],
        at now: Instant,
        _ plan: @escaping @Sendable ([Memo?]) -> MemoPlan<Answer>
    ) async throws(RecordsError) -> Answer {
        let key = key
        return try await write { db in
            let names = names.map { KeptMemoName($0, under: key) }
            let before = try names.map { try db.memo($0, at: now) }
            let planned = plan(before)
            precondition(planned.memos.count == names.count, "a plan answers for every memo")
            for (name, (old, new)) in zip(names, zip(before, planned.memos)) where old != new {
                try db.store(new, as: name)
            }
            return planned.answer
        }
    }

    package func dropMemos(endedBefore moment: Instant) async throws(RecordsError) {
        let isNeeded = try await read { db in
            let ended = try db.integer(
                "SELECT 1 FROM memo WHERE kept_until <= ? LIMIT 1",
                [moment.seconds]
            )
            return try ended != nil || !db.fullMemoKinds().isEmpty
        }
        // Most looks find nothing, and then nothing is written.
        guard isNeeded else { return }
        try await write { db in
            try db.change("DELETE FROM memo WHERE kept_until <= ?", [moment.seconds])
            for (kind, tooMany) in try db.fullMemoKinds() {
                try db.change(
                    """
                    DELETE FROM memo WHERE name IN (
                        SELECT name FROM memo WHERE kind = ? ORDER BY kept_until, name LIMIT ?
                    )
                    """,
                    [kind.rawValue, tooMany]
                )
            }
        }
    }

    package func commonKey(for purpose: String) -> [UInt8] {
        let whole = Array("common-key:\(purpose)".utf8)
        return Array(HMAC<SHA256>.authenticationCode(for: whole, using: key.tokens))
    }

    package var areShared: Bool { engine.isShared }

    package func databaseTime() async throws(RecordsError) -> Instant? {
        guard engine.isShared else { return nil }
        return try await read { db in
            let now = try db.integer("SELECT floor(extract(epoch FROM clock_timestamp()))::bigint")
            return now.map(Instant.init(seconds:))
        }
    }
}

/// A memo's name as stored, and what its content is sealed under.
private struct KeptMemoName {
    let kind: MemoKind
    /// HMAC of the kind and of whom it is about; 32 bytes.
    let bytes: [UInt8]
    let key: SymmetricKey

    init(_ name: MemoName, under register: RegisterKey) {
        kind = name.kind
        bytes = KeyedToken(memo: name, under: register).bytes
        key = register.staff
    }

    var place: SealedPlace {
        SealedPlace(
            table: "memo",
            row: bytes.map { String($0, radix: 16) }.joined(separator: "."),
            column: "sealed.\(kind.rawValue)"
        )
    }
}

extension Transaction {
    fileprivate func memo(_ name: KeptMemoName, at now: Instant) throws -> Memo? {
        let row = try row(
            "SELECT sealed, kept_until FROM memo WHERE name = ? AND kept_until > ?",
            [Data(name.bytes), now.seconds]
        )
        guard let row, let sealed: Data = row[0] else { return nil }
        do {
            let opened = try openSealed(Array(sealed), under: name.key, at: name.place)
            return Memo(opened, until: Instant(seconds: row[1]))
        } catch {
            throw RecordsError.damaged(record: "memo")
        }
    }

    fileprivate func store(_ memo: Memo?, as name: KeptMemoName) throws {
        guard let memo else {
            try change("DELETE FROM memo WHERE name = ?", [Data(name.bytes)])
            return
        }
        let sealed = try seal(memo.bytes, under: name.key, at: name.place)
        try change(
            """
            INSERT INTO memo (name, kind, sealed, kept_until) VALUES (?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE
            SET sealed = excluded.sealed, kept_until = excluded.kept_until
            """,
            [Data(name.bytes), name.kind.rawValue, Data(sealed), memo.until.seconds]
        )
    }

    /// Kinds with more memos than they may have, and how many more.
    fileprivate func fullMemoKinds() throws -> [(kind: MemoKind, tooMany: Int64)] {
        try rows("SELECT kind, count(*) FROM memo GROUP BY kind").compactMap { row in
            let (number, count): (Int64, Int64) = (row[0], row[1])
            guard let kind = MemoKind(rawValue: number) else { return nil }
            let tooMany = count - Int64(kind.countMax)
            return tooMany > 0 ? (kind, tooMany) : nil
        }
    }
}
