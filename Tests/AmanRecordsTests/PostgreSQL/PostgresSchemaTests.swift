import AmanOffice
import Foundation
import TestSupport
import Testing

@testable import AmanRecords

@Suite(
    "Tables in PostgreSQL",
    .enabled(if: PrivatePostgres.isThere, "this machine has no PostgreSQL to start")
)
struct PostgresSchemaTests {
    /// Tables that only this engine has.
    private static let own: Set = ["schema_version", "office_turn", "commit_key"]

    @Test("tables, columns, their order and types are SQLite's")
    func columns() throws {
        let folder = TemporaryFolder()
        let sqlite = try DatabaseRecords.create(
            at: folder.file("records.sqlite"),
            office: SampleOffice().code,
            key: .random(),
            now: SampleOffice.morning
        )
        let expected = try sqlite.readHere { db in
            try db.rows(
                """
                SELECT m.name || ' ' || c.name || ' ' || c.type FROM sqlite_schema AS m
                JOIN pragma_table_info(m.name) AS c WHERE m.type = 'table'
                AND m.name NOT GLOB 'sqlite_*' ORDER BY m.name, c.cid
                """
            ).map { $0[0] as String }
        }
        let types = ["bigint": "INTEGER", "text": "TEXT", "bytea": "BLOB"]
        let world = try PostgresWorld()
        let found = try world.query(
            """
            SELECT table_name, column_name, data_type FROM information_schema.columns
            WHERE table_schema = 'aman_her' ORDER BY table_name COLLATE "C", ordinal_position
            """
        ).split(separator: "\n").map { $0.split(separator: "|").map(String.init) }
            .filter { !Self.own.contains($0[0]) }
            .map { "\($0[0]) \($0[1]) \(types[$0[2]] ?? $0[2])" }
        #expect(found == expected)
        try sqlite.close()
        try world.end()
    }

    @Test("every index and every rule of SQLite's tables has its namesake")
    func names() throws {
        let golden = goldenSchema.split(separator: "\n").map { $0.split(separator: " ") }
        func names(after words: [Substring]) -> [String] {
            golden.filter { $0.starts(with: words) && $0.count > words.count }
                .map { String($0[words.count]) }
        }
        let world = try PostgresWorld()
        let indexes = try world.query(
            "SELECT indexname FROM pg_indexes WHERE schemaname = 'aman_her'"
        )
        .split(separator: "\n").map(String.init)
        let expected =
            names(after: ["CREATE", "INDEX"]) + names(after: ["CREATE", "UNIQUE", "INDEX"])
        #expect(expected.count > 60)
        #expect(expected.filter { !indexes.contains($0) } == [])
        let rules = try world.query("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal")
            .split(separator: "\n").map(String.init)
        let triggers = names(after: ["CREATE", "TRIGGER"])
        #expect(triggers.count > 60)
        #expect(triggers.filter { !rules.contains($0) } == [])
        try world.end()
    }

    @Test("the indexes of the queues have the tickets in their order, as in SQLite")
    func order() throws {
        let world = try PostgresWorld()
        let ordered = try world.query(
            """
            SELECT indexname FROM pg_indexes WHERE schemaname = 'aman_her'
                AND tablename = 'application' AND indexdef LIKE '%, ticket)%' ORDER BY 1
            """
        ).split(separator: "\n").map(String.init)
        let queues = [
            "by_receipt", "by_stage", "called", "no_show", "review", "review_hits",
            "review_hits_by_province", "unscreened",
        ]
        #expect(ordered == queues.map { "application_" + $0 })
        try world.end()
    }

    @Test("both engines are at one version")
    func version() throws {
        #expect(PostgresSchema.version == Int64(Schema.version))
        let world = try PostgresWorld()
        let address = world.server.address(world.database, as: "aman_app")
        #expect(try PostgresWorld.office(address).version() == PostgresSchema.version)
        _ = try world.query("UPDATE schema_version SET version = version + 1")
        _ = try world.query("UPDATE office_turn SET oldest = \(PostgresSchema.version + 1)")
        let newer = OpeningError.newerVersion(
            found: Int(PostgresSchema.version) + 1,
            known: Int(PostgresSchema.version)
        )
        #expect(throws: newer) { try PostgresWorld.office(address).version() }
        #expect(throws: OpeningError.alreadyThere) {
            try PostgresWorld.office(world.server.address(world.database, as: "aman_owner"))
                .create(for: nil) { _ in }
        }
        try world.end()
    }

    @Test("an upgrade is one transaction, and only the owner of the tables may run it")
    func upgrade() throws {
        let world = try PostgresWorld()
        let owner = try PostgresWorld.office(
            world.server.address(world.database, as: "aman_owner")
        )
        let app = try PostgresWorld.office(world.server.address(world.database, as: "aman_app"))
        let good = PostgresStep(sql: "CREATE TABLE added (one bigint PRIMARY KEY);")
        let bad = PostgresStep(sql: "CREATE TABLE more (one bigint); SELECT nonsense;")
        let before = PostgresSchema.upgrades
        #expect(throws: OpeningError.cannotOpen(code: 42_501)) {
            try app.upgrade(by: before + [good])
        }
        #expect(throws: OpeningError.cannotOpen(code: 42_703)) {
            try owner.upgrade(by: before + [good, bad])
        }
        #expect(
            try world.query("SELECT to_regclass('added'), version FROM schema_version")
                == "|\(PostgresSchema.version)"
        )
        try owner.upgrade(by: before + [good])
        try owner.upgrade(by: before + [good])
        #expect(
            try world.query("SELECT to_regclass('added'), version FROM schema_version")
                == "added|\(PostgresSchema.version + 1)"
        )
        try world.end()
    }

    private static let forbidden = [
        "UPDATE leaf SET entry = ''", "DELETE FROM leaf", "TRUNCATE leaf",
        "UPDATE decision SET outcome = 1", "DELETE FROM decision",
        "UPDATE audit SET act = ''", "DELETE FROM audit", "DELETE FROM letter",
        "UPDATE letter SET number = ''", "UPDATE letter SET expires = 0",
        "UPDATE status_change SET became = 0", "DELETE FROM status_change",
        "DELETE FROM application", "DELETE FROM staff", "UPDATE office SET code = ''",
        "UPDATE schema_version SET version = 1", "DROP TABLE leaf",
        "ALTER TABLE leaf DISABLE TRIGGER ALL", "CREATE TABLE more (one bigint)",
        "DROP TRIGGER leaf_stays ON leaf",
    ]

    @Test("the role of an office cannot rewrite what was done")
    func grants() throws {
        let world = try PostgresWorld()
        let app = try PostgresWorld.office(world.server.address(world.database, as: "aman_app"))
        let connection = try app.connector.connect(to: .primary)
        for statement in Self.forbidden {
            #expect(throws: PostgresError.refused(state: "42501", rule: nil), "\(statement)") {
                try connection.run([Ask(statement)], within: .seconds(30))
            }
        }
        try world.end()
    }

    @Test("the owner is held by the rules of the tables as well")
    func rules() async throws {
        let world = try PostgresWorld()
        _ = try await world.engine.write {
            try $0.change("INSERT INTO leaf VALUES (?, ?)", [0 as Int64, Data([1])])
        }
        for (statement, rule) in [
            ("UPDATE leaf SET entry = ''", "leaves are never changed"),
            ("DELETE FROM leaf", "leaves are never deleted"),
            ("TRUNCATE leaf CASCADE", "leaf is never emptied"),
        ] {
            await #expect(throws: RecordsError.damaged(record: rule)) {
                try await world.engine.write { try $0.change(statement, []) }
            }
        }
        try world.end()
    }
}
