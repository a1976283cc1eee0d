import AmanLetter
import AmanOffice
import Foundation
import GRDB
import Testing

@testable import AmanRecords

@Suite("The tables")
struct SchemaTests {
    @Test("are those of the golden file: a change is deliberate, and gets a version and an upgrade")
    func golden() throws {
        let open = try OpenRecords()
        let found = try open.records.pool.read { db in
            try String.fetchAll(
                db,
                sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"
            )
        }
        let text = "version \(Schema.version)\n\n" + found.joined(separator: "\n\n")
        // After a deliberate change: AMAN_WRITE_GOLDEN=1 swift test --filter SchemaTests
        if ProcessInfo.processInfo.environment["AMAN_WRITE_GOLDEN"] == "1" {
            try writeGolden(text)
        }
        #expect(text == goldenSchema)
    }

    private func writeGolden(_ text: String) throws {
        let indented = text.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { $0.isEmpty ? [""] : Self.broken("    \($0)") }
        let lines =
            [
                "/// The newest tables, as SQLite tells them; written by `SchemaTests`.",
                "let goldenSchema = #\"\"\"",
            ] + indented + ["    \"\"\"#", ""]
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("GoldenSchema.swift")
        try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    }

    /// A line of the file, on as many lines as the width of our sources asks for.
    private static func broken(_ line: String) -> [String] {
        var (rest, lines) = (line, [String]())
        while rest.count > 100, let space = rest.prefix(97).lastIndex(of: " "),
            rest[..<space].contains(where: { $0 != " " })
        {
            lines.append(rest[...space] + "\\#")
            rest = "    " + rest[rest.index(after: space)...]
        }
        return lines + [rest]
    }

    @Test("are STRICT, every one")
    func strict() throws {
        let open = try OpenRecords()
        try open.records.pool.read { db in
            let loose = try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM pragma_table_list
                    WHERE schema = 'main' AND type = 'table' AND strict = 0
                        AND name NOT LIKE 'sqlite_%'
                    """
            )
            #expect(loose == [])
        }
    }

    @Test("records of a newer Aman are refused with both versions, and left as they were")
    func newer() throws {
        let open = try OpenRecords()
        let (known, newer) = (Int(Schema.version), Int(Schema.version) + 1)
        try open.records.run("PRAGMA user_version = \(newer)")
        try open.records.close()
        let before = open.folder.bytes("records.sqlite")
        #expect(throws: OpeningError.newerVersion(found: newer, known: known)) {
            try open.openedAgain()
        }
        #expect(open.folder.bytes("records.sqlite") == before)
    }

    @Test("records of every older version become the newest, with what was in them")
    func upgrades() throws {
        for version in 1..<Int(Schema.version) {
            let folder = TemporaryFolder()
            let (path, key) = (folder.file("records.sqlite"), RegisterKey.random())
            let queue = try DatabaseQueue(path: path)
            try queue.write { db in
                db.addUpgrading(under: key)
                try db.execute(sql: Schema.creation)
                let store = try PersonKeyStore.create(at: folder.file("keys/persons"), key: key)
                let keys = UpgradeKeys(register: key, persons: store)
                for step in Schema.upgrades.prefix(version - 1) { try step.run(db, keys) }
                try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
                try db.execute(sql: "PRAGMA user_version = \(version)")
                try db.execute(
                    sql: """
                        INSERT INTO office (one, code, created_at, register_check)
                        VALUES (1, 'HER', 5, ?)
                        """,
                    arguments: [Data(key.check)]
                )
            }
            try queue.close()
            #expect(throws: OpeningError.wrongRegisterKey) {
                try DatabaseRecords.open(at: path, key: .random())
            }
            let records = try DatabaseRecords.open(at: path, key: key)
            let found = try records.pool.read { db in
                try String.fetchAll(
                    db,
                    sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"
                )
            }
            let text = "version \(Schema.version)\n\n" + found.joined(separator: "\n\n")
            #expect(text == goldenSchema)
            #expect(records.office.text == "HER")
            try records.close()
        }
    }

    @Test("an upgrade that needs the key is one transaction: all of it, or the version before")
    func keyedUpgrade() throws {
        let (folder, key) = (TemporaryFolder(), RegisterKey.random())
        let queue = try DatabaseQueue(path: folder.file("records.sqlite"))
        try queue.write { try $0.execute(sql: "CREATE TABLE name (clear TEXT, sealed BLOB)") }
        try queue.write { db in
            try db.execute(sql: "INSERT INTO name VALUES ('Gulalai', NULL)")
            try db.execute(sql: "PRAGMA user_version = 1")
        }
        let place = SealedPlace(table: "name", row: "1", column: "sealed")
        let sealing = SchemaStep.keyed("") { db, keys in
            let name = try String.fetchOne(db, sql: "SELECT clear FROM name") ?? ""
            let sealed = try seal(Array(name.utf8), under: keys.register.staff, at: place)
            try db.execute(sql: "UPDATE name SET clear = '', sealed = ?", arguments: [Data(sealed)])
        }
        let failing = SchemaStep.keyed("DROP TABLE name") { _, _ in throw SealRefusal.doesNotFit }
        let store = try PersonKeyStore.create(at: folder.file("keys/persons"), key: key)
        let keys = UpgradeKeys(register: key, persons: store)
        #expect(throws: SealRefusal.doesNotFit) {
            try queue.write { db in
                try DatabaseRecords.upgrade(db, from: 1, by: [sealing, failing], keys)
            }
        }
        try queue.read { db throws in
            #expect(try String.fetchOne(db, sql: "SELECT clear FROM name") == "Gulalai")
            #expect(try Int.fetchOne(db, sql: "PRAGMA user_version") == 1)
        }
        try queue.write { db in try DatabaseRecords.upgrade(db, from: 1, by: [sealing], keys) }
        try queue.read { db throws in
            let sealed = try Data.fetchOne(db, sql: "SELECT sealed FROM name") ?? Data()
            let opened = try openSealed(Array(sealed), under: key.staff, at: place)
            #expect(String(decoding: opened, as: UTF8.self) == "Gulalai")
            #expect(try String.fetchOne(db, sql: "SELECT clear FROM name")?.isEmpty == true)
            #expect(try Int.fetchOne(db, sql: "PRAGMA user_version") == 2)
        }
    }

    @Test("another database, another key, a missing file: each has its own answer")
    func refusals() throws {
        let open = try OpenRecords()
        let other = open.folder.file("other.sqlite")
        try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t (a)") }
        #expect(throws: OpeningError.notRecords) {
            try DatabaseRecords.open(at: other, key: open.key)
        }
        let letter = open.folder.file("letter.txt")
        try String(repeating: "not a database ", count: 99)
            .write(toFile: letter, atomically: true, encoding: .utf8)
        #expect(throws: OpeningError.notRecords) {
            try DatabaseRecords.open(at: letter, key: open.key)
        }
        #expect(throws: OpeningError.wrongRegisterKey) {
            try DatabaseRecords.open(at: open.path, key: .random())
        }
        #expect(throws: OpeningError.missing) {
            try DatabaseRecords.open(at: open.folder.file("none.sqlite"), key: open.key)
        }
        #expect(throws: OpeningError.alreadyThere) {
            try DatabaseRecords.create(
                at: open.path,
                office: open.office.code,
                key: open.key,
                now: SampleOffice.morning
            )
        }
    }

    @Test("records whose tables were copied are those that every step makes")
    func copiedTables() throws {
        let folder = TemporaryFolder()
        let (tables, now) = (try newestTables.get(), SampleOffice.morning)
        let office = try OfficeCode("HER")
        let path = folder.file("copied/records.sqlite")
        for name in ["made", "copied"] {
            try FileManager.default.createDirectory(
                atPath: folder.file(name),
                withIntermediateDirectories: true
            )
        }
        let made = try DatabaseRecords.create(
            at: folder.file("made/records.sqlite"),
            office: office,
            key: tables.key,
            now: now
        )
        let copied = try DatabaseRecords.create(at: path, office: office, copying: tables, now: now)
        let expected = try made.pool.read(content)
        #expect(try copied.pool.read(content) == expected && expected.count > 100)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try made.close()
        try copied.close()
    }

    /// All that is in a file: its marks, its tables, and their rows.
    private func content(_ db: Database) throws -> [String] {
        let named = try ["application_id", "user_version", "page_size", "journal_mode"]
            .map { "\($0): \(try String.fetchOne(db, sql: "PRAGMA \($0)") ?? "")" }
        let made = try String.fetchAll(
            db,
            sql: "SELECT type || name || ifnull(sql, '') FROM sqlite_schema ORDER BY type, name"
        )
        let tables = try String.fetchAll(
            db,
            sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
        )
        let rows = try tables.flatMap { table in
            try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map { row in
                let values = row.databaseValues.map { value in
                    Data.fromDatabaseValue(value)?.base64EncodedString() ?? value.description
                }
                return "\(table): \(values.joined(separator: ", "))"
            }
        }
        return named + made + rows
    }

    @Test("a tree head beyond the log, or a changed audit entry, is noticed at the next start")
    func ends() async throws {
        for change in [
            "INSERT INTO tree_head VALUES (1, 9, zeroblob(32), 'x', 0)",
            "DROP TRIGGER audit_stays; UPDATE audit SET subject = 'x' WHERE place = 1",
        ] {
            var open = try OpenRecords()
            _ = try await open.office.granted(open.records)
            try open.records.run(change)
            #expect(throws: OpeningError.self) { try open.openedAgain() }
        }
    }
}
