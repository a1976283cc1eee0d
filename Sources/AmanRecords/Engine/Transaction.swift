import AmanOffice
import Foundation

/// One transaction, as the steps of the office use it: statements of an engine, and the keys that
/// no engine gets.
final class Transaction {
    private let statements: any Statements
    let key: RegisterKey
    private let names: SealedNames
    /// Pages of running numbers that this transaction has read or changed; see `NumberPages`.
    var pages = NumberPages()
    /// Numbers of officers that this transaction has found or given, by what a name is stored as.
    var officers: [Data: Int64] = [:]
    /// What will be asked together with the next question.
    private var ahead: [Ahead] = []

    private struct Ahead {
        let question: Question
        let take: ([StoredRow]) throws -> Void
    }

    init(_ statements: any Statements, _ key: RegisterKey) {
        (self.statements, self.key) = (statements, key)
        names = SealedNames(key)
    }

    /// Runs a statement that changes rows.
    ///
    /// What it refuses may be thrown by what is asked next, or by the commit.
    func change(_ sql: String, _ values: Values = []) throws {
        try statements.put(sql, values)
    }

    /// Runs a statement that changes rows, and says how many it changed.
    func changeCount(_ sql: String, _ values: Values = []) throws -> Int {
        try statements.change(sql, values)
    }

    /// The first row a question finds.
    func row(_ sql: String, _ values: Values = []) throws -> StoredRow? {
        try answer(to: Question(sql, values, limit: 1)).first
    }

    /// All rows a question finds.
    func rows(_ sql: String, _ values: Values = []) throws -> [StoredRow] {
        try answer(to: Question(sql, values))
    }

    /// Asks something with the next question that is asked, whichever that is.
    ///
    /// - Parameters:
    ///   - question: Must have the same answer then.
    ///   - take: Gets its rows.
    func askAhead(_ question: Question, _ take: @escaping ([StoredRow]) throws -> Void) {
        ahead.append(Ahead(question: question, take: take))
    }

    /// Asks several questions at once, none of which depends on the answer to another.
    func answers(to questions: [Question]) throws -> [[StoredRow]] {
        let early = ahead
        ahead = []
        let found = try statements.answers(to: early.map(\.question) + questions)
            .map { $0.map(stored) }
        for (place, rows) in zip(early, found) { try place.take(rows) }
        return Array(found.dropFirst(early.count))
    }

    private func answer(to question: Question) throws -> [StoredRow] {
        guard ahead.isEmpty else { return try answers(to: [question])[0] }
        return try statements.rows(question.sql, question.values, limit: question.limit)
            .map(stored)
    }

    /// The first column of the first row a question finds.
    func integer(_ sql: String, _ values: Values = []) throws -> Int64? {
        try row(sql, values).flatMap { $0[0] }
    }

    /// The first column of every row a question finds.
    func integers(_ sql: String, _ values: Values = []) throws -> [Int64] {
        try rows(sql, values).map { $0[0] }
    }

    private func stored(_ columns: [StoredValue]) -> StoredRow {
        StoredRow(columns: columns, names: names)
    }
}
