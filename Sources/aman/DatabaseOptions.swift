import AmanRecords
import AmanTexts
import ArgumentParser
import Foundation

/// What the databases of an office are used with, where it has any.
struct DatabaseOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Read the password of the records' database from this file.",
            valueName: "file"
        )
    )
    var databaseSecret: String?
    @Option(
        help: ArgumentHelp(
            "Read the password of the database of persons' keys from this file.",
            valueName: "file"
        )
    )
    var keysDatabaseSecret: String?

    /// The environment's variable for the password of the database of persons' keys.
    private static let keysVariable = "AMAN_KEYS_DATABASE_SECRET"

    /// Passwords from the files named or the environment, this machine's clock and randomness.
    func access() throws -> DatabaseAccess {
        let environment = ProcessInfo.processInfo.environment
        let keysPassword = environment[Self.keysVariable].map { [DatabaseSecret.variable: $0] }
        return DatabaseAccess(
            secret: try DatabaseSecret.read(file: databaseSecret, environment: environment),
            keysSecret: try DatabaseSecret.read(
                file: keysDatabaseSecret,
                environment: keysPassword ?? [:]
            ),
            surroundings: .real
        )
    }
}

extension PostgresSurroundings {
    /// A clock that never goes back, the system's randomness, and sleep.
    static let real = {
        let clock = ContinuousClock()
        let start = clock.now
        return PostgresSurroundings(
            now: { start.duration(to: clock.now) },
            number: { UInt64.random(in: .min ... .max) },
            pause: { wait in Thread.sleep(forTimeInterval: wait / .seconds(1)) }
        )
    }()
}

/// The replica that this server asks for what may be some seconds old.
///
/// It belongs to the server and not to the office: another server may have another one beside it.
struct ReplicaOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Ask this replica of the records' database for figures and searches of the audit.",
            discussion: "It is passed over while it is more than 10 seconds behind.",
            valueName: "url"
        )
    )
    var replica: String?

    /// The environment's variable for the replica.
    private static let variable = "AMAN_REPLICA"

    /// The replica named; nil for none.
    func address() throws -> DatabaseAddress? {
        try (replica ?? Self.ofEnvironment).map { try DatabaseAddress($0) }
    }

    /// What the environment names; nil for none.
    static var ofEnvironment: String? {
        let named = ProcessInfo.processInfo.environment[variable] ?? ""
        return named.isEmpty ? nil : named
    }
}

extension OpenedHome {
    /// Answers what may be some seconds old from a replica of the records' database.
    func replica(at address: DatabaseAddress) throws(Ending) -> StaleReadings {
        guard let databases, let stale = records.stale(at: databases.records(at: address)) else {
            throw Ending(.wrongUsage, messages.cliHome.move.replicaOfAFile)
        }
        return stale
    }
}

/// Where a new office's records and keys go, or where they are moved.
struct NewRecordsOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Keep the records in this PostgreSQL database: postgresql://owner@host/name",
            valueName: "url"
        )
    )
    var database: String?
    @Option(
        help: ArgumentHelp(
            "The server's role that will work with the records; default: the owner in the address.",
            valueName: "role"
        )
    )
    var databaseRole: String?
    @Option(
        help: ArgumentHelp(
            "Keep the persons' keys in this database of another cluster, for several servers.",
            valueName: "url"
        )
    )
    var keysDatabase: String?

    /// The databases named; nil for records in the office's folder.
    func databases() throws -> HomeDatabases? {
        guard let database else { return nil }
        return HomeDatabases(
            records: try DatabaseAddress(database),
            keys: try keysDatabase.map { try DatabaseAddress($0) },
            role: databaseRole
        )
    }

    func validate() throws {
        guard database != nil || (keysDatabase == nil && databaseRole == nil) else {
            throw ValidationError(messages.cliHome.move.databaseFirst)
        }
    }
}
