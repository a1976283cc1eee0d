import AmanOffice
import Foundation

/// One change, run until it is committed, refused, or its time is over.
struct ChangeRun<Answer> {
    private let connector: PostgresConnector
    private let change: (any Statements) throws -> Answer
    private var attempts: Attempts
    /// A commit whose answer was lost; nil while there is none.
    private var lost: LostCommit?

    private struct LostCommit {
        let turn: Int64
        let key: Data
        let answer: Answer
    }

    private enum Outcome {
        case done(Answer)
        case refused(any Error)
        case again(PostgresError)
    }

    /// - Parameters:
    ///   - connector: To the database.
    ///   - time: From when the change was asked for.
    ///   - change: What it does.
    init(
        _ connector: PostgresConnector,
        _ time: AttemptTime,
        _ change: @escaping (any Statements) throws -> Answer
    ) {
        self.connector = connector
        self.change = change
        attempts = Attempts(connector, time)
    }

    /// Runs the change; blocks its thread.
    mutating func finish(
        _ connection: inout PostgresConnection?
    ) -> Result<Answer, RecordsError> {
        while true {
            switch attempt(&connection) {
            case .done(let answer): return .success(answer)
            case .refused(let error): return .failure(RecordsError(error))
            case .again(let error):
                if connection?.broken != nil || error.endsConnection { connection = nil }
                // Not known to the end whether it was committed is "busy" too: to look again helps.
                guard attempts.pause(isCommitLost: lost != nil) else {
                    return .failure(lost == nil ? RecordsError(error) : .busy)
                }
                error.countRetry(isCommitLost: lost != nil)
            }
        }
    }

    private mutating func attempt(_ connection: inout PostgresConnection?) -> Outcome {
        do throws(PostgresError) {
            let known = connection
            let open = if let known { known } else { try connector.connect(to: .primary) }
            connection = open
            return try attempt(on: open)
        } catch {
            return error.mayBeRunAgain || lost != nil ? .again(error) : .refused(error)
        }
    }

    private mutating func attempt(
        on connection: PostgresConnection
    ) throws(PostgresError) -> Outcome {
        let key = newKey()
        let transaction = PostgresTransaction(
            connection,
            opening: connection.beginning(connector.limits, turn(key)),
            limit: connector.limits.statement + .seconds(2)
        )
        do throws(PostgresError) {
            if let lost, try isCommitted(lost, transaction) {
                try commit(connection)
                return .done(lost.answer)
            }
            lost = nil
            return try run(in: transaction, key, connection)
        } catch {
            if connection.broken == nil { transaction.rollBack() }
            throw error
        }
    }

    private mutating func run(
        in transaction: PostgresTransaction,
        _ key: Data,
        _ connection: PostgresConnection
    ) throws(PostgresError) -> Outcome {
        let answer: Answer
        do {
            answer = try change(transaction)
        } catch {
            if let failure = transaction.failure { throw failure }
            transaction.rollBack()
            return .refused(error)
        }
        if let failure = transaction.failure { throw failure }
        // What asked nothing changed nothing.
        guard transaction.isBegun else { return .done(answer) }
        let waiting = try transaction.takeWaiting()
        let turn = try number(transaction)
        lost = LostCommit(turn: turn, key: key, answer: answer)
        try commit(connection, after: waiting + cleaning(after: turn))
        return .done(answer)
    }

    /// Commits, together with the last changes; from the first byte of it on, only an answer
    /// without a warning is a commit.
    ///
    /// Where one of the changes is refused, the server does not come to the commit: that is no
    /// commit whose answer was lost.
    ///
    /// Source: PostgreSQL 15, `SyncRepWaitForLSN`: a cancelled wait for a replica ends with a
    /// warning and a success, and what no replica has is lost with the primary. Chapter 34.5,
    /// "Pipeline Mode": after an error nothing is run up to the next synchronisation.
    private mutating func commit(
        _ connection: PostgresConnection,
        after changes: [Ask] = []
    ) throws(PostgresError) {
        let (replies, isNoticed): ([Reply], Bool)
        do throws(PostgresError) {
            (replies, isNoticed) = try connection.runNoticing(
                changes + [ChangeSentences.end],
                within: connector.limits.commit
            )
        } catch {
            if connection.answeredCount < changes.count, case .refused = error,
                !error.endsConnection
            {
                lost = nil
            }
            throw error
        }
        guard !isNoticed else { throw .unsure }
        guard replies.last?.tag == "COMMIT" else { throw .unsure }
    }
}

extension ChangeRun {
    /// Begins, takes the turn, and leaves the key of this attempt; found only if it commits.
    private func turn(_ key: Data) -> [Ask] {
        [ChangeSentences.begin, ChangeSentences.takeTurn, Ask(ChangeSentences.leaveKey, [key])]
    }

    private func number(_ transaction: PostgresTransaction) throws(PostgresError) -> Int64 {
        let reply = transaction.openingReplies.dropLast().last
        guard let row = reply?.rows.first, row.count == 2, case .integer(let number) = row[0],
            case .integer(let oldest) = row[1]
        else { throw .unreadable }
        // Another server has upgraded the tables meanwhile, to what this program does not know.
        guard oldest <= PostgresSchema.version else {
            throw .refused(state: PostgresError.tooOld, rule: nil)
        }
        return number
    }

    /// Whether a lost commit was one; the turn is ours by then, so what held it has ended.
    private func isCommitted(
        _ lost: LostCommit,
        _ transaction: PostgresTransaction
    ) throws(PostgresError) -> Bool {
        do {
            let rows = try transaction.rows(
                "SELECT key FROM commit_key WHERE number = ?",
                [lost.turn],
                limit: 1
            )
            return rows.first?.first == .bytes(lost.key)
        } catch {
            throw transaction.failure ?? .unreadable
        }
    }

    /// Every 64th change forgets the 64 keys that are too old to be asked for.
    private func cleaning(after turn: Int64) -> [Ask] {
        let slice: Int64 = 64
        guard turn % slice == 0 else { return [] }
        let end = turn - connector.limits.commitKeyCount
        return [
            Ask(
                "DELETE FROM commit_key WHERE number > ? AND number <= ?",
                [end - slice, end]
            )
        ]
    }

    private func newKey() -> Data {
        var key = Data()
        for _ in 0..<2 {
            let number = connector.surroundings.number()
            unsafe withUnsafeBytes(of: number) { unsafe key.append(contentsOf: $0) }
        }
        return key
    }
}

/// What every change asks, read once.
private enum ChangeSentences {
    static let begin = Ask("BEGIN")
    static let takeTurn = Ask(
        """
        UPDATE office_turn SET number = number + 1 WHERE one = 1
        RETURNING number, oldest
        """
    )
    static let leaveKey = StatementTranslation(
        "INSERT INTO commit_key SELECT number, ? FROM office_turn WHERE one = 1"
    )
    static let end = Ask("COMMIT")
}
