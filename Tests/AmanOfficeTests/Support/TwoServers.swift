import AmanLetter
import AmanOffice
import AmanRecords
import Foundation
import Logging
import TestSupport

/// Two servers of one office over one database of PostgreSQL, each with a folder of its own.
struct TwoServers {
    let first: Desk
    let second: Desk
    private let key: RegisterKey
    private let keys: KeyStorePlace

    /// - Parameter given: An empty database of a server that a test started; nil for a new one.
    /// - Throws: Why there is no such office.
    init(at given: String? = nil) async throws {
        let server = try PrivatePostgres.shared().get()
        let new = try given ?? server.address(server.database(), as: "aman_owner")
        let database = try Self.database(new)
        // The database has a clock of its own, which the office's must fit.
        let clock = DeskClock(Instant(seconds: Int64(Date.now.timeIntervalSince1970)))
        let office = try OfficeCode("HER")
        key = .random()
        let keyFile = try DeskFolder()
        keys = .file(keyFile.path + "/persons")
        let made = try DatabaseRecords.create(
            in: database,
            office: office,
            key: key,
            keys: keys,
            now: clock.now
        )
        first = try Desk(made, keys: nil, clock, seed: 1, keyFile)
        _ = try await first.office.foundTrust(officers: try .farida)
        let again = try DatabaseRecords.open(
            in: database,
            office: office,
            key: key,
            keys: keys
        )
        second = try Desk(again, keys: first.office.keys, clock, seed: 2, DeskFolder())
    }

    private static func database(_ address: String) throws -> RecordsDatabase {
        var limits = PostgresLimits()
        limits.connectSeconds = 30
        limits.all = .seconds(60)
        limits.queue = .seconds(60)
        return RecordsDatabase(
            try DatabaseAddress(address),
            secret: nil,
            limits: limits,
            surroundings: .machine
        )
    }

    /// The first server, started again with its folder over another database.
    func first(at address: String) throws -> Desk {
        let records = try DatabaseRecords.open(
            in: Self.database(address),
            office: first.office.code,
            key: key,
            keys: keys
        )
        return try Desk(records, keys: first.office.keys, first.clock, seed: 3, first.folder)
    }

    /// Lets go of the database.
    func close() throws {
        try first.sqlite.close()
        try second.sqlite.close()
    }
}

extension Desk {
    /// A server of the office whose records these are.
    fileprivate init(
        _ records: DatabaseRecords,
        keys: OfficeKeys?,
        _ clock: DeskClock,
        seed: UInt64,
        _ folder: DeskFolder
    ) throws {
        let randomness = SeededRandomness(seed: seed)
        let start = Date(timeIntervalSince1970: Double(clock.now.seconds))
        let environment = OfficeEnvironment(
            // It runs, as the database's does, however slow the machine is, until it is stopped.
            now: { clock.now.adding(seconds: Int64(clock.machine.timeIntervalSince(start))) },
            randomBytes: { randomness.bytes($0) }
        )
        self.clock = clock
        self.randomness = randomness
        self.folder = folder
        sqlite = records
        office = Office(
            programme: try Self.herat(),
            code: records.office,
            keys: try keys ?? .generate(from: environment, foundsProgramme: true),
            records: records,
            environment: environment,
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }
}

extension PostgresSurroundings {
    /// This machine's clock, its sleep, and its randomness.
    fileprivate static let machine = {
        let clock = ContinuousClock()
        let start = clock.now
        return PostgresSurroundings(
            now: { start.duration(to: clock.now) },
            number: { UInt64.random(in: .min ... .max) },
            pause: { wait in Thread.sleep(forTimeInterval: wait / .seconds(1)) }
        )
    }()
}
