/// Statements inside one transaction of PostgreSQL.
///
/// A change whose count of rows nothing hangs on is sent together with the next question, or with
/// the commit: a round trip takes longer than most statements.
final class PostgresTransaction: Statements {
    private let connection: PostgresConnection
    /// For each answer.
    var limit: Duration
    /// What begins the transaction; sent together with the first statement.
    private var opening: [Ask]
    /// What the server answered to `opening`; empty until it was sent.
    private(set) var openingReplies: [Reply] = []
    /// Changes that wait for the next question.
    private var waiting: [Ask] = []
    /// The first error, which ended the transaction whatever became of it in the step.
    private(set) var failure: PostgresError?

    /// Changes that wait at most, so that a long import does not fill the memory.
    private static let waitingCountMax = 64

    init(_ connection: PostgresConnection, opening: [Ask], limit: Duration) {
        self.connection = connection
        self.opening = opening
        self.limit = limit
    }

    /// Whether anything was asked or changed, so that there is something to end.
    private(set) var isBegun = false
    /// Whether anything of it was sent.
    private var isSent = false

    func rows(_ sql: String, _ values: Values, limit: Int?) throws -> [[StoredValue]] {
        try ask(Question(sql, values, limit: limit)).rows
    }

    func change(_ sql: String, _ values: Values) throws -> Int {
        try ask(Question(sql, values)).changedCount
    }

    func put(_ sql: String, _ values: Values) throws {
        if let failure { throw failure }
        isBegun = true
        waiting.append(ask(for: Question(sql, values)))
        if waiting.count >= Self.waitingCountMax { _ = try run([]) }
    }

    func answers(to questions: [Question]) throws -> [[[StoredValue]]] {
        try run(questions.map(ask(for:))).map(\.rows)
    }

    /// The changes that still wait, to be sent before the commit and together with it.
    ///
    /// The transaction has begun at the server when this returns.
    func takeWaiting() throws(PostgresError) -> [Ask] {
        if !isSent { _ = try run([]) }
        defer { waiting = [] }
        return waiting
    }

    /// Drops what the transaction did; whether that arrives is not waited for.
    func rollBack() {
        if isSent { connection.sendOnly([PostgresConnection.rollBack]) }
        (isBegun, isSent, waiting) = (false, false, [])
    }

    private func ask(_ question: Question) throws(PostgresError) -> Reply {
        guard let reply = try run([ask(for: question)]).last else { throw .unreadable }
        return reply
    }

    private func ask(for question: Question) -> Ask {
        Ask(
            connection.translation(of: question.sql, limit: question.limit),
            question.values,
            limit: question.limit
        )
    }

    /// Sends what begins the transaction and the changes that wait, then these.
    ///
    /// - Returns: The answers to these.
    private func run(_ asks: [Ask]) throws(PostgresError) -> [Reply] {
        if let failure { throw failure }
        (isBegun, isSent) = (true, true)
        let before = opening + waiting
        waiting = []
        do throws(PostgresError) {
            let replies = try connection.run(before + asks, within: limit)
            if !opening.isEmpty {
                openingReplies = Array(replies.prefix(opening.count))
                opening = []
            }
            return Array(replies.dropFirst(before.count))
        } catch {
            failure = error
            throw error
        }
    }
}
