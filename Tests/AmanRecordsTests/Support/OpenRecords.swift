import AmanLetter
import AmanOffice
import Foundation
import GRDB

@testable import AmanRecords

/// SQLite records in a folder of their own, for tests that look under the surface.
struct OpenRecords {
    let folder = TemporaryFolder()
    var key: RegisterKey { records.key }
    let records: DatabaseRecords
    var office: SampleOffice

    /// - Parameters:
    ///   - seed: Of the sample.
    ///   - tables: Whose key the office gets; nil for those that all tests share.
    /// - Throws: Why there are no such records.
    init(seed: UInt64 = 1, copying tables: NewestTables? = nil) throws {
        office = try SampleOffice(seed: seed)
        records = try DatabaseRecords.create(
            at: folder.file("records.sqlite"),
            office: office.code,
            copying: tables ?? newestTables.get(),
            now: SampleOffice.morning
        )
    }

    var path: String { folder.file("records.sqlite") }

    /// Opens the same file once more, as another program would.
    func openedAgain() throws -> DatabaseRecords {
        try DatabaseRecords.open(at: path, key: key)
    }
}

extension DatabaseRecords {
    /// The connections to the file, for tests that look under the surface.
    var pool: DatabasePool {
        guard let engine = engine as? SQLiteEngine else {
            preconditionFailure("these records are not in a file of SQLite's")
        }
        return engine.pool
    }

    /// Everything that has to hold whatever happened: gaps, doubles and halves are found here.
    func faults() throws -> [String] {
        try pool.read { db in
            let questions = [
                "leaves have gaps": "SELECT count(*) <> coalesce(max(place) + 1, 0) FROM leaf",
                "audit has gaps": "SELECT count(*) <> coalesce(max(place) + 1, 0) FROM audit",
                "status index twice":
                    "SELECT count(*) <> count(DISTINCT status_index) FROM letter",
                "letter and leaf differ":
                    "SELECT count(*) FROM letter WHERE leaf NOT IN (SELECT place FROM leaf)",
                "issued without letter":
                    "SELECT count(*) FROM application WHERE stage IN (5,6,7,8) AND letter IS NULL",
                "letter without issued application":
                    "SELECT count(*) FROM application WHERE stage < 5 AND letter IS NOT NULL",
                "tally is wrong":
                    "SELECT (SELECT sum(count) FROM tally WHERE what BETWEEN 100 AND 199) IS NOT "
                    + "(SELECT nullif(count(*), 0) FROM letter)",
            ]
            var found = try questions.filter { try Int.fetchOne(db, sql: $0.value) != 0 }.map(\.key)
            let check = try String.fetchOne(db, sql: "PRAGMA integrity_check")
            if check != "ok" { found.append(check ?? "no integrity check") }
            for table in MacTable.allCases {
                let step = try Transaction(db, key).checkRows(of: table, from: 0, isFirst: true)
                found += step.findings.map { "\($0.row.code) is \($0.difference)" }
            }
            let dangling = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
            return found + dangling.map { "foreign key: \($0)" }
        }
    }

    /// Changes the file behind the office's back.
    func run(_ sql: String, _ values: StatementArguments = []) throws {
        try pool.write { try $0.execute(sql: sql, arguments: values) }
    }

    /// A PRAGMA as the connection that writes has it.
    func writerSetting(_ name: String) throws -> String? {
        try pool.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA \(name)") }
    }

    /// The first column of the first row.
    func stored(_ sql: String) throws -> [UInt8]? {
        try pool.read { try Data.fetchOne($0, sql: sql) }.map(Array.init)
    }
}
