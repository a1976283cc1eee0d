import AmanOffice
import AmanThreads
import Foundation

/// The records of one office in PostgreSQL.
///
/// Changes of an office happen one after the other, as in SQLite: each takes the office's turn
/// first, a row that is locked until it commits. So leaves, tickets and the audit have no gaps and
/// are in the order of the commits, whatever server of the office wrote them.
///
/// A change that was lost with its connection is run again. Where only the answer to its commit was
/// lost, the next attempt takes the turn, which the lost one holds as long as it is under way, and
/// then looks for its key: there, it was committed.
struct PostgresEngine: RecordsEngine {
    let connector: PostgresConnector
    var isShared: Bool { true }
    private let writers: PostgresSeats
    private let readers: PostgresSeats

    init(_ connector: PostgresConnector) {
        self.connector = connector
        let limits = connector.limits
        writers = PostgresSeats(name: "aman writer", count: limits.writerCount)
        readers = PostgresSeats(name: "aman readers", count: limits.readerCount)
    }

    func write<Answer: Sendable>(
        _ change: @escaping @Sendable (any Statements) throws -> Answer
    ) async throws(RecordsError) -> Answer {
        let (connector, time) = (connector, AttemptTime(connector))
        return try await writers.run(within: time.queue) { connection in
            var run = ChangeRun(connector, time, change)
            return run.finish(&connection)
        }.get()
    }

    func read<Answer: Sendable>(
        _ question: @escaping @Sendable (any Statements) throws -> Answer
    ) async throws(RecordsError) -> Answer {
        let (connector, time) = (connector, AttemptTime(connector))
        return try await readers.run(within: time.queue) { connection in
            connector.read(&connection, time, question)
        }.get()
    }

    func readHere<Answer>(
        _ question: (any Statements) throws -> Answer
    ) throws(RecordsError) -> Answer {
        var connection: PostgresConnection?
        let answer = connector.read(&connection, AttemptTime(connector), question)
        connection?.settle(within: .seconds(1))
        return try answer.get()
    }

    func onReader<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer {
        await readers.run(work)
    }

    func onWriter<Answer: Sendable>(
        _ work: @escaping @Sendable () -> Answer
    ) async throws(RecordsError) -> Answer {
        try await writers.run(within: AttemptTime(connector).queue) { _ in .success(work()) }.get()
    }

    /// What was destroyed was under a key of its own, which is destroyed with it: rows that were
    /// deleted live on in a server's journal and archives, where no program reaches them.
    func forgetDestroyed() async throws(RecordsError) {}

    func close() throws(RecordsError) {
        writers.close()
        readers.close()
    }
}

extension PostgresConnector {
    /// Answers a question from one moment; again from another where the connection was lost.
    func read<Answer>(
        _ connection: inout PostgresConnection?,
        _ time: AttemptTime,
        _ question: (any Statements) throws -> Answer
    ) -> Result<Answer, RecordsError> {
        var attempts = Attempts(self, time)
        while true {
            do {
                return .success(try readOnce(&connection, question))
            } catch let error as PostgresError {
                if connection?.broken != nil || error.endsConnection { connection = nil }
                guard error.mayBeRunAgain, attempts.pause() else {
                    return .failure(RecordsError(error))
                }
                error.countRetry()
            } catch {
                return .failure(RecordsError(error))
            }
        }
    }

    private func readOnce<Answer>(
        _ connection: inout PostgresConnection?,
        _ question: (any Statements) throws -> Answer
    ) throws -> Answer {
        let open = try connection ?? connect(to: .primary)
        connection = open
        let transaction = PostgresTransaction(
            open,
            opening: open.beginning(
                limits,
                [PostgresConnection.beginReading]
            ),
            limit: limits.statement + .seconds(2)
        )
        // The end of a question is not waited for: nothing hangs on it.
        defer { transaction.rollBack() }
        do {
            let answer = try question(transaction)
            if let failure = transaction.failure { throw failure }
            return answer
        } catch {
            throw transaction.failure ?? error
        }
    }
}

extension PostgresConnection {
    /// What begins a transaction, with what has to be tidied up before it.
    func beginning(_ limits: PostgresLimits, _ asks: [Ask]) -> [Ask] {
        isFull(limits.preparedCountMax) ? [forgetPrepared()] + asks : asks
    }
}
