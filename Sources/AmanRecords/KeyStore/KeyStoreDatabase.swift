import Foundation
import Synchronization

/// A database of its own as a key store's medium: one row a page or slot, by its place.
///
/// The database belongs to a cluster that replicates and never archives: an erased key is gone from
/// it as soon as its rows are written together again and its journal is overwritten, and no archive
/// or base backup brings it back. So it is another cluster than the records'.
///
/// It blocks its thread, as a file does. A change is one transaction under one lock; it is run
/// again where the connection was lost before its commit, and fails where the commit's answer was
/// lost: then it may have happened, which every change of a store allows for.
final class KeyStoreDatabase: KeyStoreMedium {
    let connector: PostgresConnector
    /// Connections that read; one that is free is taken, or the first is waited for.
    private let readers: [Seat]
    private let writer = Seat()
    var isFar: Bool { true }

    private final class Seat: Sendable {
        let connection = Mutex<PostgresConnection?>(nil)
    }

    /// Questions that are answered at once; more wait for a millisecond.
    private static let readerCount = 4

    /// - Parameter connector: Of the store's own database; its schema is the office's.
    init(_ connector: PostgresConnector) {
        self.connector = connector
        readers = (0..<Self.readerCount).map { _ in Seat() }
    }

    func read(_ count: Int, at place: Int) throws(KeyStoreError) -> [UInt8] {
        let rows = try ask(Self.reading(count, at: place))
        return try Self.bytes(count, at: place, in: rows)
    }

    func alone<Answer: Sendable>(
        _ work: @Sendable (any KeyStoreTurn) throws(KeyStoreError) -> Answer
    ) throws(KeyStoreError) -> Answer {
        try writer.connection.withLock { connection throws(KeyStoreError) in
            var attempts = Attempts(connector)
            while true {
                var isCommitting = false
                do throws(DatabaseTurn.TurnError) {
                    let open = try DatabaseTurn.open(&connection, connector)
                    return try DatabaseTurn(open, connector.limits).run(work, &isCommitting)
                } catch {
                    if error.endsConnection { connection = nil }
                    guard !isCommitting, error.mayBeRunAgain, attempts.pause() else {
                        throw error.meaning
                    }
                }
            }
        }
    }

    /// Writes the rows together in a new file, so that no page holds what an erased slot had.
    ///
    /// What was overwritten stays in its page until something else is put there: a sweep without
    /// `FULL` left one erased key in forty. Readers wait meanwhile.
    func forgetErased() throws(KeyStoreError) {
        try writer.connection.withLock { connection throws(KeyStoreError) in
            do throws(DatabaseTurn.TurnError) {
                let open = try DatabaseTurn.open(&connection, connector)
                // One after the other: a sweep is in no transaction.
                for sweep in ["SET statement_timeout = 0", "VACUUM (FULL) part", "RESET ALL"] {
                    _ = try DatabaseTurn.outcome { () throws(PostgresError) in
                        try open.run([Ask(sweep, isPrepared: false)], within: Self.sweepTimeMax)
                    }
                }
            } catch {
                if error.endsConnection { connection = nil }
                throw error.meaning
            }
        }
    }

    /// For writing all slots together: a million take seconds.
    private static let sweepTimeMax = Duration.seconds(120)

    /// The rows that a question finds, asked again where the connection was lost.
    func ask(_ question: Ask) throws(KeyStoreError) -> [[StoredValue]] {
        for reader in readers {
            let found = reader.connection.withLockIfAvailable { answer(question, &$0) }
            if let found { return try found.get() }
        }
        return try readers[0].connection.withLock { answer(question, &$0) }.get()
    }

    private func answer(
        _ question: Ask,
        _ connection: inout PostgresConnection?
    ) -> Result<[[StoredValue]], KeyStoreError> {
        var attempts = Attempts(connector)
        while true {
            do throws(DatabaseTurn.TurnError) {
                let open = try DatabaseTurn.open(&connection, connector)
                let limit = connector.limits.statement
                let replies = try DatabaseTurn.outcome { () throws(PostgresError) in
                    try open.run([question], within: limit)
                }
                return .success(replies.last?.rows ?? [])
            } catch {
                if error.endsConnection { connection = nil }
                guard error.mayBeRunAgain, attempts.pause() else {
                    return .failure(error.meaning)
                }
            }
        }
    }
}

extension KeyStoreDatabase {
    static func reading(_ count: Int, at place: Int) -> Ask {
        Ask(
            "SELECT place, bytes FROM part WHERE place >= ? AND place < ? ORDER BY place",
            [place, place + count]
        )
    }

    /// The bytes of a stretch: zeros where no row is before the last one, as in a file with a hole.
    static func bytes(
        _ count: Int,
        at place: Int,
        in rows: [[StoredValue]]
    ) throws(KeyStoreError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for row in rows {
            guard row.count == 2, case .integer(let start) = row[0],
                case .bytes(let part) = row[1], Int(start) - place >= bytes.count
            else { throw .damaged }
            bytes += [UInt8](repeating: 0, count: Int(start) - place - bytes.count)
            bytes += part
        }
        return Array(bytes.prefix(count))
    }

    /// Makes the tables of an office's store.
    ///
    /// - Throws: `alreadyThere` where the database has a store of this office.
    static func makeTables(_ connector: PostgresConnector) throws(KeyStoreError) {
        guard let schema = connector.schema else { throw .missing }
        var connection: PostgresConnection?
        do throws(DatabaseTurn.TurnError) {
            let open = try DatabaseTurn.open(&connection, connector)
            try DatabaseTurn.outcome { () throws(PostgresError) in
                try open.execute(script: tables(in: schema))
            }
        } catch {
            // 42P06: the schema is there.
            throw error.state == "42P06" ? .alreadyThere : error.meaning
        }
    }

    /// Bytes at places; `turn` is the row by which programs take turns.
    private static func tables(in schema: String) -> String {
        """
        BEGIN;
        CREATE SCHEMA \(schema);
        CREATE TABLE \(schema).turn (
            one bigint CONSTRAINT turn_pkey PRIMARY KEY CONSTRAINT turn_is_one CHECK (one = 1)
        );
        INSERT INTO \(schema).turn VALUES (1);
        CREATE TABLE \(schema).part (
            place bigint CONSTRAINT part_pkey PRIMARY KEY
                CONSTRAINT part_has_place CHECK (place >= 0),
            bytes bytea NOT NULL
        );
        COMMIT;
        """
    }
}
