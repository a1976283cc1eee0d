package import AmanOffice
import Crypto

/// Brings all rows of an office from one engine into new tables of another.
///
/// The row values do not change, so that every MAC, seal and hash stays true.
struct RowCopy: Sendable {
    let tables: [RecordsTable]
    /// Called with each table that is begun, and each thousand of its rows.
    let progress: @Sendable (MoveProgress) -> Void

    /// Copies into tables that only hold what a new office begins with.
    ///
    /// The rules of the target's tables are put aside meanwhile: they are about how rows are added
    /// and changed day by day, and are back before the transaction is committed.
    ///
    /// - Throws: What either engine reports; the target's transaction is to be dropped then.
    func run(
        from source: any Statements,
        into target: any Statements,
        rules: some TableRules
    ) throws {
        let laid = try rules.putAside(in: target)
        for table in tables { try table.empty(in: target) }
        for (index, table) in tables.enumerated() {
            var last: [StoredValue]?
            var count = 0
            while true {
                progress(.copied(table: index, of: tables.count, rows: count))
                let rows = try table.slice(after: last, in: source)
                guard let end = rows.last else { break }
                for row in rows { try table.insert(row, into: target) }
                (last, count) = (end, count + rows.count)
            }
        }
        try rules.putBack(laid, in: target)
    }

    /// Compares every row of every table.
    ///
    /// - Returns: Whether all are equal; then rows, and SHA-256 over all of them: the same number
    ///   for the same records, in a file or in a database.
    /// - Throws: What either engine reports.
    func compare(
        _ source: any Statements,
        with target: any Statements
    ) throws -> RowComparison {
        var moved = MovedRows(count: 0, digest: [])
        var hash = SHA256()
        for (index, table) in tables.enumerated() {
            hash.update(data: Array("\(table.name)\n".utf8))
            var last: [StoredValue]?
            while true {
                progress(.compared(table: index, of: tables.count, rows: moved.count))
                let rows = try table.slice(after: last, in: source)
                guard try table.slice(after: last, in: target) == rows else {
                    return .differs(table: table.name)
                }
                guard let end = rows.last else { break }
                for row in rows { hash.update(data: encoded(row)) }
                (last, moved.count) = (end, moved.count + rows.count)
            }
        }
        moved.digest = Array(hash.finalize())
        return .equal(moved)
    }
}

/// What a comparison of all rows came to.
enum RowComparison: Equatable, Sendable {
    case equal(MovedRows)
    /// The first table that differs.
    case differs(table: String)
}

/// What was moved, and is the same on both sides.
package struct MovedRows: Equatable, Sendable {
    package var count: Int
    /// SHA-256 over every row of every table; 32 bytes.
    package var digest: [UInt8]
}

/// How far a move has come.
package enum MoveProgress: Equatable, Sendable {
    case copied(table: Int, of: Int, rows: Int)
    case compared(table: Int, of: Int, rows: Int)
}

/// Why records were not moved; the old ones are as they were.
package enum MoveError: Error, Equatable, Sendable {
    /// A table has a shape that no version of the records has.
    case unknownTable
    /// A check of everything that the copied records hold found something that does not fit.
    case unfit
    /// A table differs after it was copied.
    case differs(table: String)
    /// Another program has the office open.
    case inUse
    /// The records are there already, or those of another office are.
    case alreadyThere
    /// The keys of persons would not be apart from the records; see `KeyStoreError`.
    case keys(KeyStoreError)
    /// A file of the office's folder could not be read or written.
    case home(HomeError)
    /// The new records could not be made or opened.
    case opening(OpeningError)
    /// What an engine reported while rows were read or written.
    case records(RecordsError)
}
