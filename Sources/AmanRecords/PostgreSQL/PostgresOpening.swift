package import AmanLetter
import AmanOffice
import Foundation

/// A database of PostgreSQL, and what is needed to use it.
package struct RecordsDatabase: Sendable {
    let address: DatabaseAddress
    let secret: DatabaseSecret?
    let limits: PostgresLimits
    let surroundings: PostgresSurroundings

    /// - Parameters:
    ///   - address: Where it is.
    ///   - secret: The password of the address's user; nil where none is asked for.
    ///   - limits: What bounds every wait.
    ///   - surroundings: Time and randomness.
    package init(
        _ address: DatabaseAddress,
        secret: DatabaseSecret?,
        limits: PostgresLimits = PostgresLimits(),
        surroundings: PostgresSurroundings
    ) {
        self.address = address
        self.secret = secret
        self.limits = limits
        self.surroundings = surroundings
    }

    /// The tables of one office in it.
    func tables(of office: OfficeCode) -> PostgresOffice {
        PostgresOffice(
            address,
            office: office,
            secret: secret,
            limits: limits,
            surroundings: surroundings
        )
    }
}

extension DatabaseRecords {
    /// Makes the records of a new office in a database.
    ///
    /// - Parameters:
    ///   - database: As the owner of the tables; it may hold other offices.
    ///   - office: Whose records they are.
    ///   - key: The key that will open them, see `RegisterKey.random()`.
    ///   - keys: Where the key store goes, which is made too.
    ///   - role: The role of the server that will work with them, where it is not the owner.
    ///   - now: Written as their beginning.
    /// - Returns: The opened records, as the owner.
    /// - Throws: `alreadyThere`, or why they could not be made.
    package static func create(
        in database: RecordsDatabase,
        office: OfficeCode,
        key: RegisterKey,
        keys: KeyStorePlace,
        for role: String? = nil,
        now: Instant
    ) throws(OpeningError) -> DatabaseRecords {
        let tables = database.tables(of: office)
        guard try !tables.isThere() else { throw .alreadyThere }
        let store: PersonKeyStore
        do throws(KeyStoreError) {
            try keys.insistOnBeingApart(from: tables.connector)
            store = try KeyStoreSource(keys, key).create(1)
        } catch {
            throw .keys(error)
        }
        try tables.create(for: role) { statements in
            let db = Transaction(statements, key)
            try db.change(
                "INSERT INTO office (one, code, created_at, register_check) VALUES (1, ?, ?, ?)",
                [office.text, now.seconds, Data(key.check)]
            )
            let root = NumberRoot(end: .none).encoded(under: key)
            try db.change("INSERT INTO mac_root VALUES (1, ?)", [Data(root)])
        }
        return DatabaseRecords(
            engine: PostgresEngine(tables.connector),
            key: key,
            keys: store,
            office: office
        )
    }

    /// Opens the records of an office in a database.
    ///
    /// - Parameters:
    ///   - database: As the role that works with them, or as their owner: who upgrades older ones.
    ///   - office: Whose records.
    ///   - key: The office's register key.
    ///   - keys: Where the key store is.
    ///   - restoredAt: When the office was restored from a backup and is not settled since; nil
    ///     otherwise. Then the key store may be missing, or a copy.
    /// - Returns: The records, checked as far as that is quick.
    /// - Throws: `OpeningError`; nothing was changed then.
    package static func open(
        in database: RecordsDatabase,
        office: OfficeCode,
        key: RegisterKey,
        keys: KeyStorePlace,
        restoredAt: Instant? = nil
    ) throws(OpeningError) -> DatabaseRecords {
        let tables = database.tables(of: office)
        let version = try tables.version()
        let engine = PostgresEngine(tables.connector)
        return try opening { () throws -> DatabaseRecords in
            try engine.readHere { try checkOffice(Transaction($0, key), office) }
            try keys.insistOnBeingApart(from: tables.connector)
            let source = KeyStoreSource(keys, key)
            let store = try openKeys(source, engine, key, Schema.version, restoredAt)
            if version < PostgresSchema.version { try tables.upgrade() }
            try engine.readHere { statements in
                let db = Transaction(statements, key)
                try checkEnds(db)
                try noteStaff(db, store)
            }
            return DatabaseRecords(engine: engine, key: key, keys: store, office: office)
        }
    }

    private static func checkOffice(_ db: Transaction, _ office: OfficeCode) throws {
        guard let row = try db.row("SELECT code, register_check FROM office") else {
            throw OpeningError.damaged(part: "office")
        }
        let found: String = row[0]
        guard found == office.text else { throw OpeningError.otherOffice(found: found) }
        guard row[1] == Data(db.key.check) else { throw OpeningError.wrongRegisterKey }
    }

    private static func opening<Answer>(
        _ work: () throws -> Answer
    ) throws(OpeningError) -> Answer {
        do {
            return try work()
        } catch let known as OpeningError {
            throw known
        } catch let refusal as KeyStoreError {
            throw .keys(refusal)
        } catch let refusal as RecordsError where refusal == .busy {
            throw .database(.notReady)
        } catch {
            throw .damaged(part: "postgresql")
        }
    }
}
