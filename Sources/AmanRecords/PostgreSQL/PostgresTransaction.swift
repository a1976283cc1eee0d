/// Statements inside one transaction of PostgreSQL.
final class PostgresTransaction: Statements {
    private let connection: PostgresConnection
    private let limit: Duration
    /// What begins the transaction; sent together with the first statement.
    private var opening: [Ask]
    /// What the server answered to `opening`; empty until it was sent.
    private(set) var openingReplies: [Reply] = []
    /// The first error, which ended the transaction whatever became of it in the step.
    private(set) var failure: PostgresError?

    init(_ connection: PostgresConnection, opening: [Ask], limit: Duration) {
        self.connection = connection
        self.opening = opening
        self.limit = limit
    }

    /// Whether anything was sent, so that there is something to end.
    private(set) var isBegun = false

    func rows(_ sql: String, _ values: Values, limit: Int?) throws -> [[StoredValue]] {
        try ask(sql, values, limit).rows
    }

    func change(_ sql: String, _ values: Values) throws -> Int {
        try ask(sql, values, nil).changedCount
    }

    /// Drops what the transaction did; whether that arrives is not waited for.
    func rollBack() {
        if isBegun { connection.sendOnly([Ask("ROLLBACK")]) }
        isBegun = false
    }

    private func ask(_ sql: String, _ values: Values, _ limit: Int?) throws(PostgresError) -> Reply
    {
        var translation = connection.translation(of: sql)
        if let limit { translation = translation.limited(to: limit) }
        let replies = try run([Ask(translation, values, limit: limit)])
        guard let reply = replies.last else { throw .unreadable }
        return reply
    }

    private func run(_ asks: [Ask]) throws(PostgresError) -> [Reply] {
        if let failure { throw failure }
        isBegun = true
        do throws(PostgresError) {
            var replies = try connection.run(opening + asks, within: limit)
            if !opening.isEmpty {
                openingReplies = Array(replies.prefix(opening.count))
                replies.removeFirst(opening.count)
                opening = []
            }
            return replies
        } catch {
            failure = error
            throw error
        }
    }
}
