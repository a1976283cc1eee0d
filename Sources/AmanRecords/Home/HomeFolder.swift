package import AmanLetter
package import AmanOffice
package import AmanSignature
import Foundation

/// What a new office's folder is made from.
package struct NewHome: Sendable {
    /// Text of the programme file, already read and found right.
    package var programme: String
    /// Which of the programme's offices this is.
    package var office: OfficeCode
    /// The office's keys; with a root key in the office that founds the programme.
    package var keys: OfficeKeys
    /// Public half of the programme root: the own one, or the one of the programme that is joined.
    package var root: PublicKey
    package var createdAt: Instant
    /// Where its records go; nil for a file in the folder.
    package var databases: HomeDatabases?

    package init(
        programme: String,
        office: OfficeCode,
        keys: OfficeKeys,
        root: PublicKey,
        createdAt: Instant,
        databases: HomeDatabases? = nil
    ) {
        self.databases = databases
        self.programme = programme
        self.office = office
        self.keys = keys
        self.root = root
        self.createdAt = createdAt
    }
}

/// An office's folder, opened: everything `Office` is made of.
package struct OpenedHome: Sendable {
    package let path: String
    /// Text of `programme.toml`, unchanged.
    package let programme: String
    package let office: OfficeCode
    package let keys: OfficeKeys
    /// Keys that wait for the trust list to name them; nil when none do.
    package let nextKeys: OfficeKeys?
    /// Public half of the programme root, which the office trusts from its first day.
    package let root: PublicKey
    package let records: DatabaseRecords
    package let publishedFiles: PublishedFolder
    /// What the last program to use the folder left to be completed.
    package let leftToDo: LeftToDo
    /// When the folder was brought back from a backup; nil for a folder that never was.
    package let restoredAt: Instant?
    /// What seals the keys' files.
    package let register: RegisterKey
    /// Says that this process holds the keys.
    let hold: KeyHold
    /// What its databases are used with; nil where it was opened without.
    package let databases: DatabaseAccess?
}

/// An office's folder: `programme.toml`, `office.json`, `records.sqlite`, `keys/`, `public/`.
package enum HomeFolder {
    /// The file of the persons' keys in an office's folder; no backup of the office has it.
    package static let keyStoreName = HomeFiles.persons

    /// Makes an office's folder.
    ///
    /// Everything is made in a folder beside it, which is renamed at the end: a crash leaves
    /// either nothing at the path or the whole office.
    ///
    /// - Parameters:
    ///   - path: Must not exist yet, or be an empty folder.
    ///   - new: What the office begins with.
    ///   - unlock: What opens it from now on. A key file that is not there is made.
    ///   - databases: What its databases are used with; nil where it has none.
    /// - Returns: The folder, opened.
    /// - Throws: `alreadyThere`, or why it could not be made; nothing is left behind then.
    package static func create(
        at path: String,
        _ new: NewHome,
        unlock: Unlock,
        databases: DatabaseAccess? = nil
    ) throws(HomeError) -> OpenedHome {
        try create(at: path, new, unlock: unlock, cost: .standard, databases: databases)
    }

    static func create(
        at path: String,
        _ new: NewHome,
        unlock: Unlock,
        cost: PassphraseCost,
        databases: DatabaseAccess? = nil
    ) throws(HomeError) -> OpenedHome {
        let key = RegisterKey.random()
        try building(at: path) { folder throws(HomeError) in
            let files = HomeFiles(folder)
            var office = OfficeFile(office: new.office, createdAt: new.createdAt)
            office.database = new.databases?.records.text
            office.keysDatabase = new.databases?.keys?.text
            try files.writeOffice(office)
            try files.write(Array(new.programme.utf8), to: HomeFiles.programme)
            let secret = try unlock.secretForNewLock(movingFrom: path, to: folder)
            try files.writeLock(key, secret, cost)
            try files.writeKeys(new.keys, root: new.root, under: key)
            try makeRecords(files, new, key, databases)
        }
        return try open(at: path, key, try KeyHold.shared(of: HomeFiles(path)), databases)
    }

    /// Opens an office's folder.
    ///
    /// - Parameters:
    ///   - path: The folder.
    ///   - unlock: What opens it.
    ///   - databases: What the databases are used with that it names; nil opens no such folder.
    /// - Returns: The folder, opened.
    /// - Throws: `sealed` while it is sealed; otherwise why it does not open.
    package static func open(
        at path: String,
        unlock: Unlock,
        databases: DatabaseAccess? = nil
    ) throws(HomeError) -> OpenedHome {
        try open(at: path, unlock: unlock, evenIfSealed: false, databases)
    }

    static func open(
        at path: String,
        unlock: Unlock,
        evenIfSealed: Bool,
        _ databases: DatabaseAccess? = nil
    ) throws(HomeError) -> OpenedHome {
        let files = HomeFiles(path)
        // The kind of folder is checked before the secret: the answer to a wrong path must not be
        // "wrong passphrase".
        _ = try files.readOffice()
        // Held first, and looked for the seal after: who seals the office then sees this process.
        let hold = try KeyHold.shared(of: files)
        guard evenIfSealed || !files.isSealed else { throw .sealed }
        return try open(at: path, try files.readLock().open(with: unlock), hold, databases)
    }

    static func open(
        at path: String,
        _ key: RegisterKey,
        _ hold: KeyHold,
        _ databases: DatabaseAccess? = nil
    ) throws(HomeError) -> OpenedHome {
        let files = HomeFiles(path)
        let office = try files.readOffice()
        let records = try openRecords(files, office, key, databases)
        let keys = try files.readKeys(under: key)
        return OpenedHome(
            path: path,
            programme: try files.readProgramme(),
            office: office.code,
            keys: keys,
            nextKeys: try files.readNextKeys(root: keys.root, under: key),
            root: try files.readRoot(),
            records: records,
            publishedFiles: PublishedFolder(root: files.path(HomeFiles.published)),
            leftToDo: try leftToDo(records),
            restoredAt: office.restoredAt,
            register: key,
            hold: hold,
            databases: databases
        )
    }

    private static func leftToDo(_ records: DatabaseRecords) throws(HomeError) -> LeftToDo {
        do throws(RecordsError) {
            return try records.leftToDo()
        } catch {
            throw .damaged(file: HomeFiles.records)
        }
    }

    /// How a folder is unlocked, to ask for a passphrase or a key file.
    package static func lock(at path: String) throws(HomeError) -> LockKind {
        let files = HomeFiles(path)
        _ = try files.readOffice()
        return try files.lockKind()
    }

    /// Which key on a token opens a folder: a PKCS#11 URI; nil for every other lock.
    package static func lockToken(at path: String) throws(HomeError) -> String? {
        let files = HomeFiles(path)
        guard try files.lockKind() == .token else { return nil }
        return try files.readLock().token?.address
    }

    /// Makes a folder beside `path` and moves it there when the work is done.
    static func building(
        at path: String,
        _ work: (String) throws(HomeError) -> Void
    ) throws(HomeError) {
        guard isFree(path) else { throw .alreadyThere }
        let folder = "\(path).\(UInt64.random(in: .min ... .max)).part"
        do throws(HomeError) {
            try making { () throws(FileRefusal) in try DurableFile.makeFolder(folder) }
            try work(folder)
            try making { () throws(FileRefusal) in
                try DurableFile.syncFolder(folder)
                // Onto an empty folder this succeeds, onto a full one it does not.
                guard unsafe rename(folder, path) == 0 else { throw FileRefusal.last }
                try DurableFile.syncFolder(of: path)
            }
        } catch {
            try? FileManager.default.removeItem(atPath: folder)
            throw error
        }
    }

    /// Whether an office's folder can be made at a path: nothing is there, or an empty folder.
    package static func isFree(_ path: String) -> Bool {
        let files = FileManager.default
        guard files.fileExists(atPath: path) else { return true }
        return (try? files.contentsOfDirectory(atPath: path).isEmpty) ?? false
    }

    private static func making(
        _ work: () throws(FileRefusal) -> Void
    ) throws(HomeError) {
        do throws(FileRefusal) {
            try work()
        } catch {
            throw error.code == EEXIST || error.code == ENOTEMPTY
                ? .alreadyThere : .cannotWrite(code: error.code)
        }
    }
}
