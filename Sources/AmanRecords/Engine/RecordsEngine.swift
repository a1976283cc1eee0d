import AmanOffice

/// Statements inside one transaction of an engine; used on one thread.
///
/// Their SQL is what SQLite and PostgreSQL both understand, with `?` or `?1` for a value. No
/// statement holds a key or calls what needs one: what is sealed, keyed or has a MAC is made and
/// compared in this program.
protocol Statements: AnyObject {
    /// The rows that a question finds, or a change with RETURNING; as they come.
    ///
    /// - Parameters:
    ///   - sql: One statement.
    ///   - values: One for each placeholder.
    ///   - limit: Rows after which no more are asked for; nil for all.
    /// - Returns: The columns of each row.
    /// - Throws: What the engine reports.
    func rows(_ sql: String, _ values: Values, limit: Int?) throws -> [[StoredValue]]

    /// Runs a change.
    ///
    /// - Returns: How many rows it changed.
    func change(_ sql: String, _ values: Values) throws -> Int

    /// Runs a change, and does not say how many rows it changed.
    ///
    /// An engine that is far away may run it together with what is asked next, or with the commit:
    /// what it refuses is then thrown there.
    func put(_ sql: String, _ values: Values) throws

    /// Asks several questions, none of which depends on the answer to another.
    ///
    /// - Returns: The rows of each.
    func answers(to questions: [Question]) throws -> [[[StoredValue]]]
}

/// One question with its values, see `Statements.rows`.
struct Question: Sendable {
    let sql: String
    let values: Values
    let limit: Int?

    init(_ sql: String, _ values: Values = [], limit: Int? = nil) {
        (self.sql, self.values, self.limit) = (sql, values, limit)
    }
}

extension Statements {
    func put(_ sql: String, _ values: Values) throws {
        _ = try change(sql, values)
    }

    func answers(to questions: [Question]) throws -> [[[StoredValue]]] {
        try questions.map { try rows($0.sql, $0.values, limit: $0.limit) }
    }
}

/// What stores an office's records: SQLite in one file, or PostgreSQL.
protocol RecordsEngine: Sendable {
    /// Whether servers on several machines may have the records open.
    var isShared: Bool { get }

    /// Runs a change in one transaction, alone among the changes to this office, or leaves
    /// everything as it was.
    ///
    /// An engine that is not on this machine may run the change again, where others came between or
    /// the connection was lost: it must not change anything but the records.
    func write<Answer: Sendable>(
        _ change: @escaping @Sendable (any Statements) throws -> Answer
    ) async throws(RecordsError) -> Answer

    /// Reads from one moment of the records, while others may write.
    func read<Answer: Sendable>(
        _ question: @escaping @Sendable (any Statements) throws -> Answer
    ) async throws(RecordsError) -> Answer

    /// Reads on the thread that asks, which is blocked meanwhile.
    func readHere<Answer>(
        _ question: (any Statements) throws -> Answer
    ) throws(RecordsError) -> Answer

    /// Does other work that blocks its thread where questions are answered.
    func onReader<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer

    /// Does other work that blocks its thread where changes are made, between two of them.
    ///
    /// - Throws: `busy` when the changes before it take too long, and then it is never done.
    func onWriter<Answer: Sendable>(
        _ work: @escaping @Sendable () -> Answer
    ) async throws(RecordsError) -> Answer

    /// Overwrites what a journal still holds of destroyed rows, as far as the engine can.
    func forgetDestroyed() async throws(RecordsError)

    /// Ends all connections; whatever still uses these records fails from then on.
    func close() throws(RecordsError)
}

extension RecordsEngine {
    var isShared: Bool { false }
}
