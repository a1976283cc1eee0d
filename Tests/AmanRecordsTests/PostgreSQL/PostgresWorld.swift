import AmanLetter
import AmanOffice
import Foundation
import Synchronization
import TestSupport

@testable import AmanRecords

/// An office's tables in a database of their own, reached through a proxy that loses connections.
struct PostgresWorld {
    let server: PrivatePostgres
    let proxy: CuttingProxy
    /// The name of the database.
    let database: String
    let engine: PostgresEngine

    static let schema = "aman_her"

    /// - Parameters:
    ///   - durability: Of the server.
    ///   - surroundings: The engine's clock.
    ///   - change: Other limits than an office's.
    /// - Throws: Why there is no such database.
    init(
        _ durability: PrivatePostgres.Durability = .fast,
        _ surroundings: PostgresSurroundings = .tests,
        _ change: (inout PostgresLimits) -> Void = { _ in }
    ) throws {
        server = try PrivatePostgres.shared(durability).get()
        database = try server.database(copying: Self.template(server))
        proxy = try CuttingProxy(to: server.folder)
        var limits = Self.patient
        change(&limits)
        let address = server.address(database, as: "aman_owner")
        let through = address.replacing(server.folder, with: proxy.folder)
        engine = PostgresEngine(try Self.office(through, limits, surroundings).connector)
    }

    private static let templates = Mutex<[String: String]>([:])

    /// A database with the tables of an office, made once for a server and copied for each test.
    private static func template(_ server: PrivatePostgres) throws -> String {
        try templates.withLock { templates in
            if let known = templates[server.folder] { return known }
            let name = try server.database()
            try office(server.address(name, as: "aman_owner")).create(for: "aman_app") { db in
                _ = try db.change(
                    """
                    INSERT INTO office (one, code, created_at, register_check)
                    VALUES (1, ?, 1, ?)
                    """,
                    ["HER", Data(count: 32)]
                )
            }
            templates[server.folder] = name
            return name
        }
    }

    /// Limits of a machine that is busy with tests.
    static var patient: PostgresLimits {
        var limits = PostgresLimits()
        limits.connectSeconds = 30
        limits.all = .seconds(60)
        limits.queue = .seconds(60)
        limits.idleInTransaction = .seconds(60)
        return limits
    }

    static func office(
        _ address: String,
        _ limits: PostgresLimits = patient,
        _ surroundings: PostgresSurroundings = .tests
    ) throws -> PostgresOffice {
        PostgresOffice(
            try DatabaseAddress(address),
            office: try OfficeCode("HER"),
            secret: nil,
            limits: limits,
            surroundings: surroundings
        )
    }

    /// Asks the database without the engine, as its superuser.
    func query(_ sql: String) throws -> String {
        try server.query("SET search_path = \(Self.schema); \(sql)", in: database)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// A change of three statements that adds one cosigned head, which is there once or not.
    static func adding(_ size: Int64) -> @Sendable (any Statements) throws -> Int64 {
        { db in
            _ = try db.rows("SELECT max(size) FROM cosigned_head", [], limit: 1)
            _ = try db.change(
                "INSERT INTO cosigned_head VALUES (?, ?, ?, ?)",
                [size, Data(count: 32), "", 0 as Int64]
            )
            _ = try db.change("UPDATE cosigned_head SET note = ? WHERE size = ?", ["n", size])
            return size
        }
    }

    /// The same, whose last change waits for the commit.
    static func addingLate(_ size: Int64) -> @Sendable (any Statements) throws -> Int64 {
        { db in
            _ = try db.rows("SELECT max(size) FROM cosigned_head", [], limit: 1)
            try db.put(
                "INSERT INTO cosigned_head VALUES (?, ?, ?, ?)",
                [size, Data(count: 32), "", 0 as Int64]
            )
            try db.put("UPDATE cosigned_head SET note = ? WHERE size = ?", ["n", size])
            return size
        }
    }

    /// How often that is in the database: the table allows once, and the turn counts commits.
    func count(_ size: Int64) throws -> String {
        try query("SELECT count(*) FROM cosigned_head WHERE size = \(size) AND note = 'n'")
    }

    func end() throws {
        proxy.goAway(false)
        try engine.close()
        proxy.end()
    }
}

extension PostgresSurroundings {
    /// The machine's clock, and numbers from a seed.
    static let tests: PostgresSurroundings = {
        let randomness = Mutex(SplitMix64(seed: UInt64(getpid())))
        let begin = ContinuousClock.now
        return PostgresSurroundings(
            now: { ContinuousClock.now - begin },
            number: { randomness.withLock { $0.next() } },
            pause: { Thread.sleep(forTimeInterval: Double($0.milliseconds) / 1_000) }
        )
    }()
}
