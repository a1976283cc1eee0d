package import AmanLetter
import Foundation
import GRDB

/// The newest tables without an office, for `DatabaseRecords.create(at:office:copying:now:)`.
///
/// To make them takes 0.1 s, as every step since the first version is done. Tests make thousands of
/// offices, and make the tables once.
package struct NewestTables: Sendable {
    /// A file of SQLite's, about half a megabyte.
    fileprivate let file: [UInt8]
    /// The register key of every office that begins with them: it authenticates the ends of the
    /// log and the audit.
    package let key: RegisterKey

    /// Makes them.
    ///
    /// - Parameters:
    ///   - folder: An empty one, in which an office without a code is left.
    ///   - key: What will open the offices.
    /// - Throws: Why no file could be made there.
    package init(in folder: String, key: RegisterKey) throws(OpeningError) {
        let path = folder + "/records.sqlite"
        file = try DatabaseRecords.openingFile { () throws -> [UInt8] in
            try DatabaseRecords.makeFile(path)
            let keys = try PersonKeyStore.create(at: DatabaseRecords.keyStorePath(path), key: key)
            let pool = try DatabaseRecords.makeTables(
                in: path,
                UpgradeKeys(register: key, persons: keys)
            )
            try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
            try pool.close()
            return [UInt8](try Data(contentsOf: URL(filePath: path)))
        }
        self.key = key
    }
}

extension DatabaseRecords {
    /// Makes the records of a new office; the path must not exist.
    ///
    /// The key store goes beside them, to `keys/persons`.
    ///
    /// - Parameters:
    ///   - path: Where the file goes; its folder exists.
    ///   - office: Whose records they are.
    ///   - key: The key that will open them, see `RegisterKey.random()`.
    ///   - now: Written into the file as its beginning.
    /// - Returns: The opened records.
    /// - Throws: `alreadyThere`, or why the file could not be made.
    package static func create(
        at path: String,
        office: OfficeCode,
        key: RegisterKey,
        now: Instant
    ) throws(OpeningError) -> DatabaseRecords {
        try openingFile { () throws -> DatabaseRecords in
            try makeFile(path)
            let keys = try PersonKeyStore.create(at: keyStorePath(path), key: key)
            let pool = try makeTables(in: path, UpgradeKeys(register: key, persons: keys))
            return try begin(pool, office, key, keys, now)
        }
    }

    /// As `create(at:office:key:now:)`, with tables that were made before.
    ///
    /// For tests only: offices that begin so share one register key.
    ///
    /// - Parameters:
    ///   - path: Where the file goes; its folder exists.
    ///   - office: Whose records they are.
    ///   - tables: The tables, with the key that will open the records.
    ///   - now: Written into the file as its beginning.
    /// - Returns: The opened records.
    /// - Throws: `alreadyThere`, or why the file could not be made.
    package static func create(
        at path: String,
        office: OfficeCode,
        copying tables: NewestTables,
        now: Instant
    ) throws(OpeningError) -> DatabaseRecords {
        try openingFile { () throws -> DatabaseRecords in
            try makeFile(path, of: tables.file)
            let keys = try PersonKeyStore.create(at: keyStorePath(path), key: tables.key)
            return try begin(try openNew(path, tables.key), office, tables.key, keys, now)
        }
    }

    /// Writes into new tables whose they are.
    private static func begin(
        _ pool: DatabasePool,
        _ office: OfficeCode,
        _ key: RegisterKey,
        _ keys: PersonKeyStore,
        _ now: Instant
    ) throws -> DatabaseRecords {
        try pool.write { db in
            try db.execute(
                sql: """
                    INSERT INTO office (one, code, created_at, register_check)
                    VALUES (1, ?, ?, ?)
                    """,
                arguments: [office.text, now.seconds, Data(key.check)]
            )
        }
        // The tables go into the file itself: from here on the journal holds only work.
        try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        return DatabaseRecords(
            engine: SQLiteEngine(pool: pool),
            key: key,
            keys: keys,
            office: office
        )
    }

    /// Makes the newest tables in an empty file, with no office in them.
    ///
    /// - Parameters:
    ///   - path: The file, which is there.
    ///   - keys: Only for steps that have rows to open.
    ///   - isEnforcing: Whether what rows refer to has to be there.
    /// - Returns: The file, open.
    /// - Throws: Why it could not be written.
    static func makeTables(
        in path: String,
        _ keys: UpgradeKeys,
        isEnforcing: Bool = true
    ) throws -> DatabasePool {
        let pool = try openNew(path, keys.register, isEnforcing: isEnforcing)
        try pool.write { db in
            try db.execute(sql: Schema.creation)
            try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
            try upgrade(db, from: 1, keys)
        }
        return pool
    }

    private static func openNew(
        _ path: String,
        _ key: RegisterKey,
        isEnforcing: Bool = true
    ) throws -> DatabasePool {
        var settings = configuration(nil, key)
        settings.foreignKeysEnabled = isEnforcing
        let pool = try DatabasePool(path: path, configuration: settings)
        try insistOnDurability(pool)
        return pool
    }

    /// The file is made by us and not by SQLite, so that it and its journal are the owner's alone.
    static func makeFile(_ path: String, of bytes: [UInt8] = []) throws(OpeningError) {
        do throws(FileRefusal) {
            try DurableFile.writeNew(bytes, to: path)
            try DurableFile.syncFolder(of: path)
        } catch {
            throw error.code == EEXIST ? .alreadyThere : .cannotOpen(code: Int(error.code))
        }
    }
}
