import AmanLetter
import AmanOffice
import Foundation
import Synchronization
import TestSupport

@testable import AmanRecords

/// A database with the empty records of one office, of which each test gets a copy.
///
/// To make the tables takes longer than most tests.
struct PostgresTemplate {
    let server: PrivatePostgres
    /// The copy's name.
    let name: String
    let key: RegisterKey

    private static let made = Mutex<[String: (name: String, key: RegisterKey)]>([:])

    /// Copies the empty records of an office.
    static func copy(
        _ office: OfficeCode,
        _ durability: PrivatePostgres.Durability = .fast
    ) throws -> PostgresTemplate {
        let server = try PrivatePostgres.shared(durability).get()
        let original = try made.withLock { made in
            let place = "\(office.text) \(server.folder)"
            if let known = made[place] { return known }
            let new = try make(office, server)
            made[place] = new
            return new
        }
        let name = try server.database(copying: original.name)
        return PostgresTemplate(server: server, name: name, key: original.key)
    }

    private static func make(
        _ office: OfficeCode,
        _ server: PrivatePostgres
    ) throws -> (name: String, key: RegisterKey) {
        let name = try server.database()
        let key = RegisterKey.random()
        let folder = TemporaryFolder()
        let records = try DatabaseRecords.create(
            in: database(server.address(name, as: "aman_owner")),
            office: office,
            key: key,
            keys: .file(folder.file("persons")),
            for: "aman_app",
            now: SampleOffice.morning
        )
        try records.close()
        return (name, key)
    }

    /// A database as a test on a busy machine uses it.
    static func database(_ address: String) throws -> RecordsDatabase {
        var limits = PostgresLimits()
        limits.connectSeconds = 30
        limits.queue = .seconds(60)
        limits.all = .seconds(60)
        limits.readerCount = 2
        return RecordsDatabase(
            try DatabaseAddress(address),
            secret: nil,
            limits: limits,
            surroundings: .tests
        )
    }

    /// The copy as the role that works with it.
    var asApp: RecordsDatabase {
        get throws { try Self.database(server.address(name, as: "aman_app")) }
    }

    /// The copy as the role that owns its tables.
    var asOwner: RecordsDatabase {
        get throws { try Self.database(server.address(name, as: "aman_owner")) }
    }

    func drop() throws {
        try server.query("DROP DATABASE \(name) WITH (FORCE)")
    }
}
