import AmanOffice
import AmanWatch
import Foundation

/// Asks a replica of the database, as long as it has a commit that was the newest a moment ago; the
/// primary otherwise.
///
/// A replica is not asked how old it is: its clock may be wrong, and an idle primary looks like one
/// that is far ahead. The primary says, at most once a second, which commit of the office is its
/// newest, by the random key of each commit. A replica that has this key has all that was there at
/// that moment, and no other history: another office, another cluster and a branch that was left
/// behind by a failover do not have it.
struct ReplicaEngine: RecordsEngine {
    private let primary: PostgresEngine
    private let connector: PostgresConnector
    private let seats: PostgresSeats
    let watch: ReplicaWatch

    var isShared: Bool { true }

    init(_ connector: PostgresConnector, beside primary: PostgresEngine) {
        (self.primary, self.connector) = (primary, connector)
        let limits = connector.limits
        watch = ReplicaWatch(limits, now: connector.surroundings.now)
        seats = PostgresSeats(name: "aman replica", count: limits.replicaCount)
    }

    func read<Answer: Sendable>(
        _ question: @escaping @Sendable (any Statements) throws -> Answer
    ) async throws(RecordsError) -> Answer {
        if let rested = watch.rests { return try await askPrimary(rested.rawValue, question) }
        guard let mark = try await mark() else {
            return try await askPrimary(ReplicaTrouble.behind.rawValue, question)
        }
        switch await ask(mark, question) {
        case .success(.answer(let answer)):
            watch.noteAnswer()
            OfficeMetrics.staleReads.count("replica")
            return answer
        case .success(.passedOver(let trouble)):
            watch.note(trouble)
            return try await askPrimary(trouble.rawValue, question)
        case .failure:
            return try await askPrimary("busy", question)
        }
    }

    private func ask<Answer: Sendable>(
        _ mark: CommitMark,
        _ question: @escaping @Sendable (any Statements) throws -> Answer
    ) async -> Result<ReplicaOutcome<Answer>, RecordsError> {
        let connector = connector
        return await seats.run(within: connector.limits.replicaCheck) { connection in
            .success(connector.ask(&connection, mark, question))
        }
    }

    private func askPrimary<Answer: Sendable>(
        _ code: String,
        _ question: @escaping @Sendable (any Statements) throws -> Answer
    ) async throws(RecordsError) -> Answer {
        OfficeMetrics.staleReads.count(code)
        return try await primary.read(question)
    }

    /// A commit that the replica must have; nil before the office's first.
    private func mark() async throws(RecordsError) -> CommitMark? {
        if let known = watch.mark { return known }
        let newest = try await primary.read { try CommitMark.newest($0) }
        guard let newest else { return nil }
        return watch.add(newest)
    }

    // Nothing but questions: what has this engine has no others.

    func write<Answer: Sendable>(
        _ change: @escaping @Sendable (any Statements) throws -> Answer
    ) async throws(RecordsError) -> Answer {
        throw .cannotWrite(code: 25_006)
    }

    func readHere<Answer>(
        _ question: (any Statements) throws -> Answer
    ) throws(RecordsError) -> Answer {
        try primary.readHere(question)
    }

    func onReader<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer {
        await seats.run(work)
    }

    func onWriter<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer {
        await seats.run(work)
    }

    func forgetDestroyed() async throws(RecordsError) {}

    /// Ends the connections to the replica; those to the primary are others'.
    func close() throws(RecordsError) { seats.close() }
}

/// What became of a question to a replica.
enum ReplicaOutcome<Answer: Sendable>: Sendable {
    case answer(Answer)
    case passedOver(ReplicaTrouble)
}

extension PostgresConnector {
    /// Answers a question where the server is a replica that has a commit; once.
    fileprivate func ask<Answer: Sendable>(
        _ connection: inout PostgresConnection?,
        _ mark: CommitMark,
        _ question: (any Statements) throws -> Answer
    ) -> ReplicaOutcome<Answer> {
        do {
            let open = try connection ?? connect(to: .standby)
            connection = open
            let transaction = PostgresTransaction(
                open,
                opening: open.beginning(
                    limits,
                    [Ask("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")]
                ),
                limit: limits.replicaCheck
            )
            defer { transaction.rollBack() }
            do {
                if let trouble = try mark.trouble(transaction) {
                    // Another of the hosts may follow the one that was promoted.
                    if trouble == .notReplica { connection = nil }
                    return .passedOver(trouble)
                }
                transaction.limit = limits.statement + .seconds(2)
                let answer = try question(transaction)
                if let failure = transaction.failure { throw failure }
                return .answer(answer)
            } catch {
                throw transaction.failure ?? error
            }
        } catch let error as PostgresError {
            if connection?.broken != nil || error.endsConnection { connection = nil }
            return .passedOver(ReplicaTrouble(error))
        } catch {
            // What does not read as it was written is for the primary to say.
            return .passedOver(.failed)
        }
    }
}

/// A commit of the office, by its place and its random key.
struct CommitMark: Equatable, Sendable {
    let number: Int64
    let key: Data

    /// The newest commit that a server has; nil where it has none.
    static func newest(_ statements: any Statements) throws -> CommitMark? {
        let rows = try statements.rows(
            "SELECT number, key FROM commit_key ORDER BY number DESC",
            [],
            limit: 1
        )
        guard let row = rows.first else { return nil }
        guard case .integer(let number) = row[0], case .bytes(let key) = row[1] else {
            throw PostgresError.unreadable
        }
        return CommitMark(number: number, key: key)
    }

    /// Why a server is not to be asked; nil where it is a replica that has this commit.
    func trouble(_ statements: any Statements) throws -> ReplicaTrouble? {
        let rows = try statements.rows(
            """
            SELECT pg_is_in_recovery(),
                (SELECT key FROM commit_key WHERE number = ?)
            """,
            [number],
            limit: nil
        )
        guard let row = rows.first, row.count == 2 else { throw PostgresError.unreadable }
        guard row[0] == .integer(1) else { return .notReplica }
        switch row[1] {
        case .null: return .behind
        case .bytes(let found): return found == key ? nil : .otherRecords
        default: throw PostgresError.unreadable
        }
    }
}

extension ReplicaTrouble {
    fileprivate init(_ error: PostgresError) {
        switch error {
        case .unreachable(.notReplica): self = .notReplica
        case .lost, .unreachable, .unsure: self = .gone
        case .unreadable: self = .failed
        // undefined_table, invalid_schema_name
        case .refused("42P01", _), .refused("3F000", _): self = .otherRecords
        case .refused(let state, _):
            self = error.endsConnection && state != "40001" ? .gone : .failed
        }
    }
}
