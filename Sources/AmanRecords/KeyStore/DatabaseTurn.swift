import Foundation

/// A turn at a key store's database: one transaction, which has the lock until it ends.
final class DatabaseTurn: KeyStoreTurn {
    private let connection: PostgresConnection
    private let limits: PostgresLimits
    /// What went wrong with the connection; the work only sees what it means.
    private var failure: PostgresError?

    init(_ connection: PostgresConnection, _ limits: PostgresLimits) {
        self.connection = connection
        self.limits = limits
    }

    /// Why a turn came to nothing.
    enum TurnError: Error {
        case database(PostgresError)
        /// The store itself refused.
        case store(KeyStoreError)
    }

    /// Runs the work and commits what it wrote; `isCommitting` is set before the commit is sent.
    func run<Answer>(
        _ work: (any KeyStoreTurn) throws(KeyStoreError) -> Answer,
        _ isCommitting: inout Bool
    ) throws(TurnError) -> Answer {
        _ = try Self.outcome { () throws(PostgresError) in
            try connection.run(
                [Ask("BEGIN"), Ask("SELECT one FROM turn WHERE one = 1 FOR UPDATE")],
                within: limits.statement
            )
        }
        let answer: Answer
        do throws(KeyStoreError) {
            answer = try work(self)
        } catch {
            if connection.broken == nil {
                _ = try? connection.run([Ask("ROLLBACK")], within: limits.statement)
            }
            throw failure.map(TurnError.database) ?? .store(error)
        }
        isCommitting = true
        try commit()
        return answer
    }

    /// A warning on a commit says that no replica may have it: then it is none.
    private func commit() throws(TurnError) {
        let (replies, isNoticed) = try Self.outcome { () throws(PostgresError) in
            try connection.runNoticing([Ask("COMMIT")], within: limits.commit)
        }
        guard !isNoticed, replies.last?.tag == "COMMIT" else { throw .database(.unsure) }
    }

    func read(_ count: Int, at place: Int) throws(KeyStoreError) -> [UInt8] {
        let rows = try run(KeyStoreDatabase.reading(count, at: place)).rows
        return try KeyStoreDatabase.bytes(count, at: place, in: rows)
    }

    func write(_ bytes: [UInt8], at place: Int) throws(KeyStoreError) {
        let isPage = place < 2 * KeyStoreHeader.pageByteCount
        let size = isPage ? KeyStoreHeader.pageByteCount : KeySlot.byteCount
        guard !bytes.isEmpty, bytes.count % size == 0 else { throw .damaged }
        _ = try run(
            Ask(
                """
                INSERT INTO part
                SELECT ?1 + ?2 * number, substring(?3 FROM (?2 * number)::integer + 1
                    FOR ?2::integer)
                FROM generate_series(0, ?4) AS number
                ON CONFLICT (place) DO UPDATE SET bytes = excluded.bytes
                """,
                [place, size, Data(bytes), bytes.count / size - 1]
            )
        )
    }

    /// Nothing to do: the transaction is one, whatever the order of its writes.
    func settle() throws(KeyStoreError) {}

    private func run(_ ask: Ask) throws(KeyStoreError) -> Reply {
        do throws(PostgresError) {
            guard let reply = try connection.run([ask], within: limits.statement).last else {
                throw .unreadable
            }
            return reply
        } catch {
            failure = error
            throw KeyStoreError(error)
        }
    }

    /// The connection that is there, or a new one.
    static func open(
        _ connection: inout PostgresConnection?,
        _ connector: PostgresConnector
    ) throws(TurnError) -> PostgresConnection {
        if let connection, connection.broken == nil { return connection }
        let open = try outcome { () throws(PostgresError) in
            try connector.connect(to: .primary)
        }
        connection = open
        return open
    }

    static func outcome<Answer>(
        _ work: () throws(PostgresError) -> Answer
    ) throws(TurnError) -> Answer {
        do throws(PostgresError) { return try work() } catch { throw .database(error) }
    }
}

extension DatabaseTurn.TurnError {
    var endsConnection: Bool {
        if case .database(let error) = self { error.endsConnection } else { false }
    }

    var mayBeRunAgain: Bool {
        if case .database(let error) = self { error.mayBeRunAgain } else { false }
    }

    /// The server's state, where it refused.
    var state: String? {
        if case .database(.refused(let state, _)) = self { state } else { nil }
    }

    var meaning: KeyStoreError {
        switch self {
        case .database(let error): KeyStoreError(error)
        case .store(let error): error
        }
    }
}

extension KeyStoreError {
    /// What an error of the server means to the store.
    init(_ error: PostgresError) {
        switch error {
        case .lost, .unreachable, .unsure: self = .unreachable
        case .unreadable: self = .damaged
        case .refused(let state, _):
            switch state {
            // No such schema, table or database.
            case "3F000", "42P01", "3D000": self = .missing
            case "53100", "53000", "53400": self = .system(code: ENOSPC)
            case "25006": self = .system(code: EROFS)
            case "42501": self = .system(code: EACCES)
            default: self = error.mayBeRunAgain ? .unreachable : .system(code: EIO)
            }
        }
    }
}
