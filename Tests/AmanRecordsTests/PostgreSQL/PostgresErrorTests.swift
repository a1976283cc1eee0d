import AmanOffice
import AmanThreads
import Foundation
import TestSupport
import Testing

@testable import AmanRecords

@Suite(
    "What PostgreSQL refuses",
    .enabled(if: PrivatePostgres.isThere, "this machine has no PostgreSQL to start")
)
struct PostgresErrorTests {
    @Test("a database that takes no writes says so, and can still be read")
    func readOnly() async throws {
        let world = try PostgresWorld()
        _ = try await world.engine.write(PostgresWorld.adding(1))
        try world.server.query(
            "ALTER DATABASE \(world.database) SET default_transaction_read_only = on"
        )
        try world.server.query(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = '\(world.database)'
            """
        )
        let found = try await world.engine.read {
            try $0.rows("SELECT count(*) FROM cosigned_head", [], limit: 1)
        }
        #expect(found == [[.integer(1)]])
        // Of a request whose time is over: it would be tried for a minute.
        _ = await AnswerTime.within(.zero) {
            await #expect(throws: RecordsError.cannotWrite(code: 25_006)) {
                try await world.engine.write(PostgresWorld.adding(2))
            }
        }
        try world.end()
    }

    @Test("each unique key that a step may run into is known by its constraint")
    func uniqueKeys() throws {
        let world = try PostgresWorld()
        let names = try world.query(
            """
            SELECT relname FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
            WHERE indisunique AND relnamespace = 'aman_her'::regnamespace
            """
        ).split(separator: "\n").map(String.init)
        for key in UniqueKey.allCases {
            #expect(names.contains(key.constraint))
            #expect(UniqueKey(constraint: key.constraint) == key)
            let error = PostgresError.refused(state: "23505", rule: key.constraint)
            #expect(RecordsError(error) == .conflict(key.conflict))
        }
        try world.end()
    }

    @Test("a rule of the tables is named by its sentence, and no stored value is")
    func rules() async throws {
        let world = try PostgresWorld()
        await #expect(throws: RecordsError.damaged(record: "leaves have no gaps")) {
            try await world.engine.write {
                try $0.change("INSERT INTO leaf VALUES (?, ?)", [7 as Int64, Data([1])])
            }
        }
        await #expect(throws: RecordsError.damaged(record: "cosigned_head_root_check")) {
            try await world.engine.write {
                try $0.change(
                    "INSERT INTO cosigned_head VALUES (?, ?, ?, ?)",
                    [1 as Int64, Data([1]), "secret", 0 as Int64]
                )
            }
        }
        try world.end()
    }

    @Test("settings by which the server would log values of rows are named until they are right")
    func revealingSettings() async throws {
        let world = try PostgresWorld()
        #expect(try await world.engine.revealingSettings() == ["log_error_verbosity"])
        for (setting, expected) in [
            ("log_error_verbosity = terse", []), ("log_statement = ddl", []),
            ("log_min_duration_statement = 0", ["log_parameter_max_length"]),
            ("log_parameter_max_length = 0", []),
        ] {
            try world.server.query("ALTER DATABASE \(world.database) SET \(setting)")
            try world.server.query(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = '\(world.database)'
                """
            )
            #expect(try await world.engine.revealingSettings() == expected, "\(setting)")
        }
        try world.end()
    }

    @Test("a step that swallows an error commits nothing")
    func swallowed() async throws {
        let world = try PostgresWorld()
        await #expect(throws: RecordsError.damaged(record: "leaves have no gaps")) {
            try await world.engine.write { db in
                _ = try? db.change("INSERT INTO leaf VALUES (?, ?)", [7 as Int64, Data([1])])
                return 0
            }
        }
        #expect(try world.query("SELECT number FROM office_turn") == "0")
        #expect(try await world.engine.write(PostgresWorld.adding(1)) == 1)
        try world.end()
    }

    @Test("a statement that is too slow for its time ends, and people may try again")
    func slow() async throws {
        let world = try PostgresWorld { $0.statement = .milliseconds(200) }
        await #expect(throws: RecordsError.busy) {
            try await world.engine.read { try $0.rows("SELECT pg_sleep(5)", [], limit: 1) }
        }
        try world.end()
    }

    @Test("no server lets us in: the reason is named", arguments: [true, false])
    func unreachable(isThere: Bool) throws {
        let server = try PrivatePostgres.shared().get()
        let address =
            isThere
            ? server.address("nothing", as: "aman_app") : "postgresql://a@127.0.0.1:1/nothing"
        let expected: ConnectionTrouble = isThere ? .notAdmitted : .noAnswer
        #expect(throws: OpeningError.database(expected)) {
            try PostgresWorld.office(address).version()
        }
    }

    @Test("values of every type come back as they were, in both directions")
    func values() async throws {
        let world = try PostgresWorld()
        let numbers: [Int64] = [.min, -1, 0, 1, 9_999, 10_000, 123_456_789_012, .max]
        for number in numbers {
            let found = try await world.engine.read {
                try $0.rows("SELECT ?, ?1::numeric, ?1 > 0, 7::smallint", [number], limit: nil)
            }
            let truth: Int64 = number > 0 ? 1 : 0
            #expect(
                found == [[.integer(number), .integer(number), .integer(truth), .integer(7)]]
            )
        }
        let texts = ["", "a'b\\", "هرات", "\u{10FFFF}"]
        for text in texts {
            let bytes = Data(text.utf8) + Data([0, 255])
            let found = try await world.engine.read {
                try $0.rows("SELECT ?, ?, CAST(? AS bytea)", [text, bytes, nil as Data?], limit: 1)
            }
            #expect(found == [[.text(text), .bytes(bytes), .null]])
        }
        await #expect(throws: RecordsError.damaged(record: "postgresql")) {
            try await world.engine.read { try $0.rows("SELECT 0.5", [], limit: nil) }
        }
        await #expect(throws: RecordsError.damaged(record: "postgresql")) {
            try await world.engine.read { try $0.rows("SELECT now()", [], limit: nil) }
        }
        try world.end()
    }
}
