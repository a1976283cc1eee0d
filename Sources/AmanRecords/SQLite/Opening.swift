package import AmanLetter
import AmanOffice
import Foundation
import GRDB

extension DatabaseRecords {
    /// Opens the records of an office, and says what the last program to use them left to be done.
    ///
    /// - Parameters:
    ///   - path: Where the file is; it is never made here.
    ///   - key: The office's register key.
    ///   - restoredAt: When the office was restored from a backup and is not settled since; nil
    ///     otherwise. Then the key store may be missing, or a copy.
    /// - Returns: The records, checked as far as that is quick.
    /// - Throws: `OpeningError`; nothing was changed then.
    package static func open(
        at path: String,
        key: RegisterKey,
        restoredAt: Instant? = nil
    ) throws(OpeningError) -> DatabaseRecords {
        try open(at: path, key: key, restoredAt: restoredAt, watch: nil)
    }

    /// As `open(at:key:restoredAt:)`; `watch` gets each statement before it runs: tests stop there.
    static func open(
        at path: String,
        key: RegisterKey,
        restoredAt: Instant? = nil,
        watch: (@Sendable (String) -> Void)?,
        watchKeys: KeyStoreFile.Watch? = nil
    ) throws(OpeningError) -> DatabaseRecords {
        guard FileManager.default.fileExists(atPath: path) else { throw .missing }
        let journal = journalByteCount(path)
        return try openingFile { () throws -> DatabaseRecords in
            try recognise(path)
            let pool = try DatabasePool(path: path, configuration: configuration(watch, key))
            try insistOnDurability(pool)
            // Whose they are comes first: another office's records are not even upgraded.
            let found = try pool.read { db in
                _ = try whose(db, key)
                return try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            }
            let engine = SQLiteEngine(pool: pool)
            let source = KeyStoreSource(file: keyStorePath(path), key, watch: watchKeys)
            let keys = try openKeys(source, engine, key, found, restoredAt)
            try upgrade(pool, from: found, UpgradeKeys(register: key, persons: keys))
            let office = try pool.read { db in
                let office = try whose(db, key)
                try checkEnds(Transaction(db, key))
                return office
            }
            try pool.read { db in try noteStaff(Transaction(db, key), keys) }
            return DatabaseRecords(
                engine: engine,
                key: key,
                keys: keys,
                office: office,
                journalByteCount: journal
            )
        }
    }

    /// Looks at the file's header before anything is written to it, by a connection that cannot.
    private static func recognise(_ path: String) throws {
        var looking = Configuration()
        looking.busyMode = .timeout(busySeconds)
        // Not `readonly`: after a crash the journal must be applied before anything can be read.
        looking.prepareDatabase { try $0.execute(sql: "PRAGMA query_only = 1") }
        let queue = try DatabaseQueue(path: path, configuration: looking)
        try queue.inDatabase { db in
            let mark = try Int32.fetchOne(db, sql: "PRAGMA application_id")
            guard mark != Schema.movedID else { throw OpeningError.moved }
            guard mark == Schema.applicationID else { throw OpeningError.notRecords }
            let version = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            guard version <= Schema.version else {
                throw OpeningError.newerVersion(found: Int(version), known: Int(Schema.version))
            }
            guard version >= 1 else { throw OpeningError.notRecords }
        }
        try queue.close()
    }

    /// Upgrades the records where they need it; what the old rows held stays nowhere in the file.
    private static func upgrade(
        _ pool: DatabasePool,
        from found: Int32,
        _ keys: UpgradeKeys
    ) throws {
        guard found < Schema.version else { return }
        try pool.writeWithoutTransaction { db in
            // What older tables had in the clear must not get into a temporary file either.
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            try db.inTransaction(.immediate) {
                try upgrade(db, from: found, keys)
                return .commit
            }
            try db.execute(sql: "PRAGMA temp_store = DEFAULT")
            // What was deleted is overwritten already; between cells that moved, bytes may remain.
            // Another program that reads just now puts this off, and harms nothing.
            try? db.execute(sql: "VACUUM")
            _ = try? db.checkpoint(.truncate)
        }
    }

    /// Brings tables of an older version to the newest, in the running transaction.
    ///
    /// Two programs may open old records at once: the second finds them upgraded.
    static func upgrade(
        _ db: Database,
        from found: Int32,
        by steps: [SchemaStep] = Schema.upgrades,
        _ keys: UpgradeKeys
    ) throws {
        let standing = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        for step in steps.dropFirst(Int(max(found, standing)) - 1) {
            try step.run(db, keys)
        }
        try db.execute(sql: "PRAGMA user_version = \(steps.count + 1)")
    }

    private static func journalByteCount(_ path: String) -> Int {
        var status = stat()
        return unsafe stat(path + "-wal", &status) == 0 ? Int(status.st_size) : 0
    }

    private static func whose(_ db: Database, _ key: RegisterKey) throws -> OfficeCode {
        let row = try GRDB.Row.fetchOne(db, sql: "SELECT code, register_check FROM office")
        guard let row, let office = try? OfficeCode(row[0]) else {
            throw OpeningError.damaged(part: "office")
        }
        guard row[1] == Data(key.check) else { throw OpeningError.wrongRegisterKey }
        return office
    }

    /// Sets and reads back what makes a commit durable.
    ///
    /// GRDB sets `synchronous` to NORMAL on the writer after our own settings: with that, a commit
    /// could be lost to a power cut after it was acknowledged. So it is set last.
    static func insistOnDurability(_ pool: DatabasePool) throws {
        let level = try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            return try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0
        }
        guard level == 2 else { throw OpeningError.notDurable(synchronous: level) }
    }

    static func configuration(
        _ watch: (@Sendable (String) -> Void)?,
        _ key: RegisterKey
    ) -> Configuration {
        var configuration = Configuration()
        configuration.label = "records"
        configuration.busyMode = .callback(lookAgain)
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = SQLiteEngine.readerCount
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA page_size = \(pageByteCount)")
            try db.execute(sql: "PRAGMA wal_autocheckpoint = \(journalPageCountMax)")
            // Overwrite what is deleted: an erased record must not wait for its page to be reused.
            try db.execute(sql: "PRAGMA secure_delete = ON")
            // Nothing a changed file might bring along in a trigger or view may call functions.
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
            try db.execute(sql: "PRAGMA cell_size_check = ON")
            db.addUpgrading(under: key)
            guard let watch else { return }
            db.trace { event in
                if case .statement(let statement) = event { watch(statement.sql) }
            }
        }
        return configuration
    }

    static func openingFile<Opened>(_ work: () throws -> Opened) throws(OpeningError) -> Opened {
        do {
            return try work()
        } catch let known as OpeningError {
            throw known
        } catch let refusal as KeyStoreError {
            throw .keys(refusal)
        } catch let refusal as DatabaseError {
            switch refusal.resultCode {
            case .SQLITE_NOTADB: throw .notRecords
            case .SQLITE_CORRUPT: throw .damaged(part: "records.sqlite")
            default: throw .cannotOpen(code: Int(refusal.extendedResultCode.rawValue))
            }
        } catch {
            throw .damaged(part: "records.sqlite")
        }
    }
}

/// Bytes of a page, for new records.
///
/// A letter touches about 14 pages, most of them for one short row: with 2 KiB instead of SQLite's
/// 4 KiB a commit writes 29 KB instead of 54, and issuing was 15 % faster.
private let pageByteCount = 2_048

/// Pages after which the journal is taken into the file: 8 MB, about 300 letters.
///
/// The journal is then overwritten from its start, which costs the system less than letting a file
/// grow; a smaller one would write the same pages of the file again and again.
private let journalPageCountMax = 4_000

/// How long a write waits for another program's: far longer than any of ours takes.
private let busySeconds = 10.0

/// Waits a little for another program's write; false when that was long enough.
///
/// SQLite's own waiting sleeps up to a tenth of a second between two looks, and so misses the
/// pauses of an import. The thread that sleeps is the writer's own.
private func lookAgain(_ lookCount: Int) -> Bool {
    guard Double(lookCount) * busyLookSeconds < busySeconds else { return false }
    Thread.sleep(forTimeInterval: busyLookSeconds)
    return true
}

/// Time between two looks whether another program has written: a fifth of an import's pause.
private let busyLookSeconds = 0.002
