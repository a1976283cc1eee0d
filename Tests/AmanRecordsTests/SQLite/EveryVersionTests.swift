import AmanLetter
import AmanOffice
import Foundation
import GRDB
import Testing

@testable import AmanRecords

// `SchemaTests` upgrades empty tables of every version. Here they hold an office's work: two
// letters, one of them revoked, an application that waits, and the log and the audit of them.
@Suite("Records of every version that was ever published, with an office's work in them")
struct EveryVersionTests {
    @Test(
        "open with letters, persons, log, audit and MACs in order, and work continues",
        arguments: 1..<Int(Schema.version)
    )
    func upgraded(version: Int) async throws {
        let old = try OldHome()
        let before = try old.log()
        try old.become(version)
        #expect(try old.log() == before)
        let records = try old.open().records
        #expect(try old.log() == before)
        #expect(before.count == 6, "five leaves and a tree head")
        for number in [old.inForce, old.revoked] {
            #expect(try await records.openedLetter(number) != nil)
        }
        #expect(try await Set(records.slots()).count == 3)
        #expect(try records.faults() == [])
        #expect(try await rowFindings(records) == [])
        let kept = try await records.auditEntries(from: 0, limit: 99)
        var check = AuditCheck()
        continueChain(kept, &check, under: records.auditKey)
        #expect(check.firstBroken == nil && check.count > 11)
        var sample = try SampleOffice(seed: UInt64(version))
        let new = try #require(try await records.add([sample.application()])[0])
        #expect(new.ticket.number == 4)
        #expect(try await records.openedApplication(new.id) != nil)
        try records.close()
    }
}

extension OldHome {
    /// What the log consists of: each leaf and the tree head, as the rows have them.
    func log() throws -> [Row] {
        let queue = try DatabaseQueue(path: records)
        defer { try? queue.close() }
        return try queue.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM leaf ORDER BY place")
                + Row.fetchAll(db, sql: "SELECT size, note FROM tree_head")
        }
    }

    /// Makes the records those of a program of another version.
    ///
    /// A later one has run the steps up to it. For an earlier one the rows go into its tables, as
    /// far as those had a place for them.
    func become(_ version: Int) throws {
        let key = try HomeFiles(home).readLock()
            .open(with: .keyFile(home + "/keys/unlock.key"))
        let hasSlots = version > Int(Schema.versionWithKeysInside)
        let store = try PersonKeyStore.create(
            at: hasSlots ? home + "/keys/persons" : folder.file("unused"),
            key: key
        )
        let keys = UpgradeKeys(register: key, persons: store)
        guard version < Self.version else {
            return try alter { db in
                db.addUpgrading(under: key)
                for step in Schema.upgrades[(Self.version - 1)..<(version - 1)] {
                    try step.run(db, keys)
                }
                try db.execute(sql: "PRAGMA user_version = \(version)")
            }
        }
        let later = records + ".later"
        try FileManager.default.moveItem(atPath: records, toPath: later)
        try alter { db in
            db.addUpgrading(under: key)
            try db.execute(sql: Schema.creation)
            for step in Schema.upgrades.prefix(version - 1) { try step.run(db, keys) }
            try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
            try db.execute(sql: "PRAGMA user_version = \(version)")
        }
        try takeRows(from: later)
    }

    /// Version of the program that made the folder.
    private static let version = 10

    private func takeRows(from later: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: records, configuration: configuration)
        try queue.inDatabase { db in
            try db.execute(sql: "ATTACH ? AS later", arguments: [later])
            let triggers = try Row.fetchAll(
                db,
                sql: "SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger'"
            )
            for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger[0] as String)") }
            for table in try Self.columns(of: "main", db).keys {
                let held = try Self.columns(of: "later", db)[table] ?? []
                let both = try Self.columns(of: "main", db)[table]?.filter(held.contains) ?? []
                guard !both.isEmpty else { continue }
                let names = both.joined(separator: ", ")
                try db.execute(sql: "DELETE FROM main.\(table)")
                try db.execute(
                    sql: "INSERT INTO main.\(table) (\(names)) SELECT \(names) FROM later.\(table)"
                )
            }
            for trigger in triggers { try db.execute(sql: trigger[1] as String) }
            try db.execute(sql: "DETACH later")
        }
        try queue.close()
    }

    private static func columns(of schema: String, _ db: Database) throws -> [String: [String]] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT tables.name, columns.name
                FROM \(schema).sqlite_schema AS tables,
                    pragma_table_info(tables.name, '\(schema)') AS columns
                WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%'
                """
        )
        return Dictionary(grouping: rows) { $0[0] as String }.mapValues { rows in
            rows.map { $0[1] as String }
        }
    }

    private func alter(_ change: (Database) throws -> Void) throws {
        let queue = try DatabaseQueue(path: records)
        try queue.write(change)
        try queue.close()
    }
}
