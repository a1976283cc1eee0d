import Foundation
import GRDB

@testable import AmanRecords

/// A person who can write the file for a moment, and has no key: no rule of the tables stops them.
struct Intruder {
    private let queue: DatabaseQueue

    init(_ open: OpenRecords) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
        }
        queue = try DatabaseQueue(path: open.path, configuration: configuration)
        try queue.write { db in
            let triggers = try String.fetchAll(
                db,
                sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
            )
            for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger)") }
        }
    }

    func run(_ sql: String, _ values: StatementArguments = []) throws {
        try queue.write { try $0.execute(sql: sql, arguments: values) }
    }

    func rows(_ table: String, where condition: String = "1") throws -> [Row] {
        try queue.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM \(table) WHERE \(condition)")
        }
    }

    /// Names and types of the columns of a table.
    func columns(_ table: String) throws -> [(name: String, type: String)] {
        try queue.read { db in
            try Row.fetchAll(db, sql: "SELECT name, type FROM pragma_table_info('\(table)')")
                .map { ($0[0], $0[1]) }
        }
    }

    /// Puts rows back as they were read, in the place of those that have their key.
    func put(_ rows: [Row], into table: String) throws {
        try queue.write { db in try insert(rows, into: table, db) }
    }

    /// Everything in some tables, to be put back with `restore`.
    func saved(_ tables: [String]) throws -> [String: [Row]] {
        try Dictionary(uniqueKeysWithValues: tables.map { ($0, try rows($0)) })
    }

    func restore(_ saved: [String: [Row]]) throws {
        try queue.write { db in
            for (table, rows) in saved {
                try db.execute(sql: "DELETE FROM \(table)")
                try insert(rows, into: table, db)
            }
        }
    }

    private func insert(_ rows: [Row], into table: String, _ db: Database) throws {
        for row in rows {
            let marks = [String](repeating: "?", count: row.count).joined(separator: ", ")
            try db.execute(
                sql: "INSERT OR REPLACE INTO \(table) VALUES (\(marks))",
                arguments: StatementArguments(row.databaseValues)
            )
        }
    }
}
