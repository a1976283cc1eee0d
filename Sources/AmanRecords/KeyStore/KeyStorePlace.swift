package import AmanLetter

/// Where the keys of persons lie for records that are in a database.
package enum KeyStorePlace: Sendable {
    /// In a file, for one server alone; the file's path.
    case file(String)
    /// In a database of another cluster, which every server of the office reaches.
    case database(RecordsDatabase, of: OfficeCode)

    /// The schema that an office's keys have in their database.
    static func schema(of office: OfficeCode) -> String {
        "aman_keys_\(office.text.lowercased())"
    }

    /// Insists that an erased key is gone, whatever is done with the records' database.
    ///
    /// - Throws: `notApart`, or why a database does not answer.
    func insistOnBeingApart(from records: PostgresConnector) throws(KeyStoreError) {
        guard case .database(let database, let office) = self else { return }
        try database.keys(of: office).insistOnBeingApart(from: records)
    }
}

extension RecordsDatabase {
    /// What connects to the keys of an office's persons, where this is a database of keys.
    func keys(of office: OfficeCode) -> PostgresConnector {
        PostgresConnector(
            address,
            schema: KeyStorePlace.schema(of: office),
            secret: secret,
            limits: limits,
            surroundings: surroundings
        )
    }
}

/// How the key store of records is opened, or made where there is none.
struct KeyStoreSource {
    let open: () throws(KeyStoreError) -> PersonKeyStore
    /// Makes it, with this number for its first slot.
    let create: (KeySlot.Number) throws(KeyStoreError) -> PersonKeyStore

    init(_ place: KeyStorePlace, _ key: RegisterKey) {
        switch place {
        case .file(let path): self.init(file: path, key, watch: nil)
        case .database(let database, let office): self.init(database.keys(of: office), key)
        }
    }

    init(file path: String, _ key: RegisterKey, watch: KeyStoreFile.Watch?) {
        open = { () throws(KeyStoreError) in
            try PersonKeyStore.open(at: path, key: key, watch: watch)
        }
        create = { (first: KeySlot.Number) throws(KeyStoreError) in
            try PersonKeyStore.create(at: path, key: key, first: first, ahead: 0, watch: watch)
        }
    }

    private init(_ connector: PostgresConnector, _ key: RegisterKey) {
        open = { () throws(KeyStoreError) in
            try PersonKeyStore.open(on: KeyStoreDatabase(connector), key: key)
        }
        create = { (first: KeySlot.Number) throws(KeyStoreError) in
            try KeyStoreDatabase.makeTables(connector)
            return try PersonKeyStore.create(
                on: KeyStoreDatabase(connector),
                key: key,
                first: first
            )
        }
    }
}

extension PostgresConnector {
    /// Insists that an erased key is gone from this database, whatever is done with the records'.
    ///
    /// A cluster has one journal: where the records' is archived, an erased key would be too, and
    /// a restore of the records to an earlier moment would bring it back with them.
    ///
    /// - Parameter records: The records' database; nil where they are in a file.
    /// - Throws: `notApart`, or why one of them does not answer.
    func insistOnBeingApart(from records: PostgresConnector?) throws(KeyStoreError) {
        let asked = """
            SELECT system_identifier, current_setting('archive_mode') = 'off'
            FROM pg_control_system()
            """
        let own = try KeyStoreDatabase(self).ask(Ask(asked)).first
        guard let own, own.count == 2 else { throw .damaged }
        guard own[1] == .integer(1) else { throw .notApart(.archive) }
        guard let records else { return }
        let other = try KeyStoreDatabase(records).ask(Ask(asked)).first
        // A replica has the number of its primary.
        guard own[0] != other?.first else { throw .notApart(.records) }
    }
}
