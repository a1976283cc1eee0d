package import AmanLetter
import AmanOffice
import Foundation

/// An office's records in another place, compared and not in use yet.
package struct CopiedHome: Sendable {
    /// The office as it would open from there.
    package let home: OpenedHome
    package let rows: MovedRows
    /// Where it would be; nil for the folder.
    let place: HomeDatabases?
}

extension HomeFolder {
    /// Copies the records and keys of an office to another place, while no one works in it.
    ///
    /// The office stays where it is until `take`; whatever stops this leaves nothing to be used.
    ///
    /// - Parameters:
    ///   - home: The opened folder.
    ///   - place: Databases without this office; nil for files in its folder.
    ///   - progress: Called now and then.
    /// - Returns: The copy, opened: to be checked, then taken or dropped.
    /// - Throws: `inUse` while another program has the folder open, `alreadyThere`, or why there is
    ///   no copy.
    package static func copyRecords(
        of home: OpenedHome,
        to place: HomeDatabases?,
        progress: @escaping @Sendable (MoveProgress) -> Void
    ) throws(MoveError) -> CopiedHome {
        guard home.hold.isAlone() else { throw .inUse }
        let rows: MovedRows
        let keys: KeyStorePlace
        if let place {
            (rows, keys) = try copy(home, to: place, progress)
        } else {
            (rows, keys) = try copyToFiles(home, progress)
        }
        do {
            try carryKeys(of: home, to: keys)
            let files = HomeFiles(home.path)
            var office = try files.readOffice()
            office.note(place)
            let records = try openRecords(files, office, home.register, home.databases)
            return CopiedHome(home: home.with(records), rows: rows, place: place)
        } catch {
            drop(place, of: home)
            throw MoveError(any: error)
        }
    }

    /// Works from the copy from now on; the old records are marked and stay.
    ///
    /// - Parameters:
    ///   - copied: What was copied and checked.
    ///   - home: The folder it was copied from.
    ///   - name: What the old file of the persons' keys is listed as, where it is one.
    ///   - now: Written beside the name.
    /// - Throws: Why the office is where it was.
    package static func take(
        _ copied: CopiedHome,
        in home: OpenedHome,
        oldKeys name: String,
        at now: Instant
    ) throws(MoveError) {
        let files = HomeFiles(home.path)
        do {
            let old = try files.readOffice()
            let leavesFile = old.keysDatabase == nil && copied.place?.keys != nil
            if leavesFile { try copied.home.records.keys.list(name, at: now) }
            var office = old
            office.note(copied.place)
            try files.writeOffice(office)
            // From here on the office is there; what follows keeps the old one from being used.
            try home.records.markMoved()
            if leavesFile { try files.setAside(HomeFiles.persons) }
        } catch {
            throw MoveError(any: error)
        }
    }

    /// Removes a copy that is not to be taken.
    package static func drop(_ copied: CopiedHome, of home: OpenedHome) {
        try? copied.home.records.close()
        drop(copied.place, of: home)
    }

    private static func copy(
        _ home: OpenedHome,
        to place: HomeDatabases,
        _ progress: @escaping @Sendable (MoveProgress) -> Void
    ) throws(MoveError) -> (MovedRows, KeyStorePlace) {
        guard let databases = home.databases else { throw .opening(.missing) }
        let target = databases.records(at: place.records, .moving).tables(of: home.office)
        let keys = HomeFiles(home.path).keys(place.keys, of: home.office, databases)
        do throws(KeyStoreError) {
            try keys.insistOnBeingApart(from: target.connector)
        } catch {
            throw .keys(error)
        }
        return (try home.records.copy(to: target, for: place.role, progress: progress), keys)
    }

    private static func copyToFiles(
        _ home: OpenedHome,
        _ progress: @escaping @Sendable (MoveProgress) -> Void
    ) throws(MoveError) -> (MovedRows, KeyStorePlace) {
        let files = HomeFiles(home.path)
        let path = files.path(HomeFiles.records)
        do throws(HomeError) {
            guard try files.readOffice().database != nil else { throw HomeError.alreadyThere }
            if DatabaseRecords.wasMoved(path) { try files.setAside(HomeFiles.records) }
        } catch {
            throw error == .alreadyThere ? .alreadyThere : .home(error)
        }
        let server = (home.records.engine as? PostgresEngine)?.connector
        do throws(PostgresError) {
            try server?.close(true)
        } catch {
            throw .opening(OpeningError(error))
        }
        let rows: MovedRows
        do throws(MoveError) {
            rows = try home.records.copy(toFile: path, progress: progress)
        } catch {
            try? server?.close(false)
            throw error
        }
        return (rows, .file(files.path(HomeFiles.persons)))
    }

    /// The keys come along, unless they stay in the file where they are.
    private static func carryKeys(of home: OpenedHome, to place: KeyStorePlace) throws {
        switch place {
        case .database(let database, let office):
            try KeyStoreDatabase.makeTables(database.keys(of: office))
            try home.records.keys.carry(to: KeyStoreDatabase(database.keys(of: office)))
        case .file(let path):
            guard try HomeFiles(home.path).readOffice().keysDatabase != nil else { return }
            try DurableFile.makeFolder(DurableFile.folder(of: path))
            let file = try KeyStoreFile(path, .making)
            try home.records.keys.carry(to: KeyStoreFileMedium(file: file))
        }
    }

    private static func drop(_ place: HomeDatabases?, of home: OpenedHome) {
        let files = HomeFiles(home.path)
        guard let place, let databases = home.databases else {
            for end in ["", "-wal", "-shm"] { unsafe unlink(files.path(HomeFiles.records) + end) }
            try? (home.records.engine as? PostgresEngine)?.connector.close(false)
            let hadKeys = (try? files.readOffice().keysDatabase) ?? nil
            if hadKeys != nil { unsafe unlink(files.path(HomeFiles.persons)) }
            return
        }
        try? databases.records(at: place.records).tables(of: home.office).drop()
        if let keys = place.keys { databases.keys(at: keys).keys(of: home.office).dropTables() }
    }
}

extension OfficeFile {
    fileprivate mutating func note(_ place: HomeDatabases?) {
        (database, keysDatabase) = (place?.records.text, place?.keys?.text)
    }
}

extension OpenedHome {
    fileprivate func with(_ records: DatabaseRecords) -> OpenedHome {
        OpenedHome(
            path: path,
            programme: programme,
            office: office,
            keys: keys,
            nextKeys: nextKeys,
            root: root,
            records: records,
            publishedFiles: publishedFiles,
            leftToDo: leftToDo,
            restoredAt: restoredAt,
            register: register,
            hold: hold,
            databases: databases
        )
    }
}

extension HomeFiles {
    /// Gives a file of an office that was moved another name, where the next free one is.
    fileprivate func setAside(_ name: String) throws(HomeError) {
        for number in 1...Self.asideCountMax {
            let other = "\(path(name)).moved-\(number)"
            guard !FileManager.default.fileExists(atPath: other) else { continue }
            guard unsafe rename(path(name), other) == 0 else { throw .cannotWrite(code: errno) }
            for end in ["-wal", "-shm"] { unsafe unlink(path(name) + end) }
            return
        }
        throw .alreadyThere
    }

    /// Moves of one office; more than it will ever see.
    private static let asideCountMax = 99
}
