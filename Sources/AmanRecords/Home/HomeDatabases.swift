import AmanLetter
import AmanOffice

/// What the databases are used with that an office's folder names: their addresses are in
/// `office.json`, and no password is.
package struct DatabaseAccess: Sendable {
    let secret: DatabaseSecret?
    let keysSecret: DatabaseSecret?
    let surroundings: PostgresSurroundings

    /// - Parameters:
    ///   - secret: The password for the records; nil where the server asks for none.
    ///   - keysSecret: The password for the persons' keys.
    ///   - surroundings: Time and randomness.
    package init(
        secret: DatabaseSecret?,
        keysSecret: DatabaseSecret?,
        surroundings: PostgresSurroundings
    ) {
        self.secret = secret
        self.keysSecret = keysSecret
        self.surroundings = surroundings
    }

    /// The database of records at an address.
    package func records(
        at address: DatabaseAddress,
        _ limits: PostgresLimits = PostgresLimits()
    ) -> RecordsDatabase {
        RecordsDatabase(address, secret: secret, limits: limits, surroundings: surroundings)
    }

    /// The database of persons' keys at an address.
    package func keys(at address: DatabaseAddress) -> RecordsDatabase {
        RecordsDatabase(address, secret: keysSecret, surroundings: surroundings)
    }
}

/// Where an office's records and keys are to be, other than in its folder.
package struct HomeDatabases: Sendable {
    package var records: DatabaseAddress
    /// Nil for the file `keys/persons`, which one server has.
    package var keys: DatabaseAddress?
    /// The role of the server that will work with the records, where the address's user only owns
    /// them.
    package var role: String?

    package init(records: DatabaseAddress, keys: DatabaseAddress?, role: String? = nil) {
        (self.records, self.keys, self.role) = (records, keys, role)
    }
}

extension HomeFolder {
    /// Opens an office with its key, also while it is sealed; it stays sealed.
    ///
    /// - Throws: As `open`.
    package static func open(
        at path: String,
        key: RegisterKey,
        databases: DatabaseAccess? = nil
    ) throws(HomeError) -> OpenedHome {
        let files = HomeFiles(path)
        _ = try files.readOffice()
        return try open(at: path, key, try KeyHold.shared(of: files), databases)
    }

    /// Opens a sealed office with its lock, where that was not destroyed; it stays sealed.
    ///
    /// - Throws: As `open`.
    package static func openSealed(
        at path: String,
        unlock: Unlock,
        databases: DatabaseAccess? = nil
    ) throws(HomeError) -> OpenedHome {
        try open(at: path, unlock: unlock, evenIfSealed: true, databases)
    }

    /// Makes the records of a new office where they are to be.
    static func makeRecords(
        _ files: HomeFiles,
        _ new: NewHome,
        _ key: RegisterKey,
        _ databases: DatabaseAccess?
    ) throws(HomeError) {
        do throws(OpeningError) {
            guard let place = new.databases else {
                let path = files.path(HomeFiles.records)
                let records = try DatabaseRecords.create(
                    at: path,
                    office: new.office,
                    key: key,
                    now: new.createdAt
                )
                try? records.close()
                return
            }
            guard let databases else { throw .missing }
            let records = try DatabaseRecords.create(
                in: databases.records(at: place.records),
                office: new.office,
                key: key,
                keys: files.keys(place.keys, of: new.office, databases),
                for: place.role,
                now: new.createdAt
            )
            try? records.close()
        } catch {
            throw .records(error)
        }
    }

    /// Opens the records where `office.json` says that they are.
    static func openRecords(
        _ files: HomeFiles,
        _ office: OfficeFile,
        _ key: RegisterKey,
        _ databases: DatabaseAccess?
    ) throws(HomeError) -> DatabaseRecords {
        let records: DatabaseRecords
        let place = try office.databases
        do throws(OpeningError) {
            if let place {
                guard let databases else { throw .missing }
                records = try DatabaseRecords.open(
                    in: databases.records(at: place.records),
                    office: office.code,
                    key: key,
                    keys: files.keys(place.keys, of: office.code, databases),
                    restoredAt: office.restoredAt
                )
            } else {
                records = try DatabaseRecords.open(
                    at: files.path(HomeFiles.records),
                    key: key,
                    restoredAt: office.restoredAt
                )
            }
        } catch {
            throw .records(error)
        }
        guard records.office == office.code else {
            throw .records(.otherOffice(found: records.office.text))
        }
        return records
    }
}

extension HomeFiles {
    /// Where the persons' keys of records in a database are.
    func keys(
        _ address: DatabaseAddress?,
        of office: OfficeCode,
        _ databases: DatabaseAccess
    ) -> KeyStorePlace {
        guard let address else { return .file(path(Self.persons)) }
        return .database(databases.keys(at: address), of: office)
    }
}

extension OfficeFile {
    /// The databases that the file names; nil where everything is in the folder.
    var databases: HomeDatabases? {
        get throws(HomeError) {
            guard let database else { return nil }
            do throws(DatabaseAddressRefusal) {
                return HomeDatabases(
                    records: try DatabaseAddress(database),
                    keys: try keysDatabase.map { text throws(DatabaseAddressRefusal) in
                        try DatabaseAddress(text)
                    }
                )
            } catch {
                throw .damaged(file: HomeFiles.office)
            }
        }
    }
}
