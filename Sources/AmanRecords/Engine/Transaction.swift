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

    init(_ statements: any Statements, _ key: RegisterKey) {
        (self.statements, self.key) = (statements, key)
        names = SealedNames(key)
    }

    /// Runs a statement that changes rows, and says how many it changed.
    @discardableResult
    func change(_ sql: String, _ values: Values = []) throws -> Int {
        try statements.change(sql, values)
    }

    /// The first row a question finds.
    func row(_ sql: String, _ values: Values = []) throws -> StoredRow? {
        try statements.rows(sql, values, limit: 1).first.map(stored)
    }

    /// All rows a question finds.
    func rows(_ sql: String, _ values: Values = []) throws -> [StoredRow] {
        try statements.rows(sql, values, limit: nil).map(stored)
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
