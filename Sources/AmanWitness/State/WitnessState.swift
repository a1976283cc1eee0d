package import AmanLetter
import AmanLog
import CFileBirth
import Foundation
import GRDB

/// A witness's one folder: `witness.sqlite` with key, logs and tree heads; `opened`; `evidence/`.
///
/// The key is in the same file as what was signed with it, so that neither is ever without the
/// other.
package final class WitnessState: Sendable {
    /// Where the folder is.
    package let folder: String
    /// Name and key.
    package let signer: WitnessSigner
    private let queue: DatabaseQueue

    /// What a folder is opened for.
    package enum Purpose: Sendable {
        /// To list logs or to show them.
        case list
        /// To sign: refused where the state may not be the newest.
        case sign
    }

    private init(_ folder: String, _ signer: WitnessSigner, _ queue: DatabaseQueue) {
        self.folder = folder
        self.signer = signer
        self.queue = queue
    }

    /// Makes a new witness with a new key.
    ///
    /// - Throws: `alreadyThere` where the path exists: a name and key are never used a second time.
    package static func create(
        at folder: String,
        name: String,
        now: Instant
    ) throws(WitnessError) -> WitnessState {
        let signer = try WitnessSigner.make(named: name)
        guard unsafe mkdir(folder, ownerOnlyFolder) == 0 else {
            throw errno == EEXIST ? .alreadyThere : .cannotWrite(code: Int(errno))
        }
        return try settling { () throws -> WitnessState in
            try WholeFile.makeFolder(folder + "/evidence", mode: ownerOnlyFolder)
            // Made by us and not by SQLite, so that it is the owner's alone.
            try WholeFile.write([], to: statePath(folder), mode: ownerOnlyFile, isDurable: true)
            let queue = try opened(folder)
            let birth = try FileBirth(of: statePath(folder))
            try queue.write { db in
                try db.execute(sql: StateTables.creation)
                try db.execute(sql: "PRAGMA application_id = \(StateTables.applicationID)")
                try db.execute(sql: "PRAGMA user_version = \(StateTables.version)")
                try db.execute(
                    sql: """
                        INSERT INTO witness (one, name, secret, made_at, inode, born)
                        VALUES (1, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        name, Data(signer.secret), now.seconds, birth.inode, birth.born,
                    ]
                )
            }
            try WholeFile.syncFolder(of: folder)
            return WitnessState(folder, signer, queue)
        }
    }

    /// Opens a witness's folder.
    ///
    /// - Throws: To sign also `copied`, `older` and `behind`: a state that is not the newest could
    ///   be led to sign a second history.
    package static func open(
        at folder: String,
        to purpose: Purpose
    ) throws(WitnessError) -> WitnessState {
        guard FileManager.default.fileExists(atPath: statePath(folder)) else { throw .missing }
        return try settling { () throws -> WitnessState in
            let queue = try opened(folder)
            let found = try queue.read { db -> (name: String, secret: [UInt8]) in
                let mark = try Int32.fetchOne(db, sql: "PRAGMA application_id")
                guard mark == StateTables.applicationID else { throw WitnessError.notState }
                let version = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
                guard version <= StateTables.version else {
                    throw WitnessError.newerVersion(found: Int(version))
                }
                guard let row = try Row.fetchOne(db, sql: "SELECT name, secret FROM witness") else {
                    throw WitnessError.damaged
                }
                let secret: Data = row["secret"]
                return (row["name"], Array(secret))
            }
            let signer = try WitnessSigner(named: found.name, secret: found.secret)
            let state = WitnessState(folder, signer, queue)
            if purpose == .sign { try state.beginSigning() }
            return state
        }
    }

    /// Whether the folder may sign; nil when it may.
    package func doubt() throws(WitnessError) -> WitnessError? {
        try read { db in try self.doubt(db) }
    }

    /// Refuses a state that may not be the newest, and counts this opening.
    ///
    /// The count goes into the database first: a crash between the two leaves a database that
    /// counts more than the file says, which is no sign of an older one.
    private func beginSigning() throws(WitnessError) {
        let opened = try write { db -> Int in
            if let doubt = try self.doubt(db) { throw doubt }
            return try self.count(db)
        }
        try note(opened)
    }

    /// Counts an opening or a signature, in the commit that it belongs to.
    func count(_ db: Database) throws -> Int {
        let statement = try db.cachedStatement(
            sql: "UPDATE witness SET opened = opened + 1 RETURNING opened"
        )
        guard let count = try Int.fetchOne(statement) else { throw WitnessError.damaged }
        return count
    }

    /// Writes a count beside the database, once the commit that it counts is on the disk.
    ///
    /// Before what was signed leaves the witness: so a database that was put back to a moment
    /// before is always found out, also one of the same run. Not made durable: after a power cut
    /// the file may say less than the database, which is no sign of an older one.
    func note(_ count: Int) throws(WitnessError) {
        try Self.settling { try StateCount.raise(to: count, in: folder + "/opened") }
    }

    private func doubt(_ db: Database) throws -> WitnessError? {
        guard let row = try Row.fetchOne(db, sql: "SELECT * FROM witness") else { return .damaged }
        let (behind, found): (Int, Int) = (row["behind"], row["opened"])
        guard behind == 0 else { return .behind }
        let (inode, born): (Int64, Int64) = (row["inode"], row["born"])
        let birth = try FileBirth(of: statePath(folder))
        guard birth.isFile(inode: inode, born: born) else { return .copied }
        let known = try StateCount.read(folder + "/opened")
        return found < known ? .older(known: known, found: found) : nil
    }

    /// Asks the state a question.
    func read<Answer>(_ work: (Database) throws -> Answer) throws(WitnessError) -> Answer {
        try Self.settling { try queue.read(work) }
    }

    /// Looks and stores as one step: everything of it is durable when it returns, or nothing is.
    ///
    /// The file is taken before the first look, so that two programs do it one after the other.
    func write<Answer>(_ work: (Database) throws -> Answer) throws(WitnessError) -> Answer {
        try Self.settling { try queue.write(work) }
    }

    private static func opened(_ folder: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "witness"
        configuration.busyMode = .timeout(busySeconds)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
            try db.execute(sql: "PRAGMA cell_size_check = ON")
            try db.execute(sql: "PRAGMA cache_size = -512")
        }
        let queue = try DatabaseQueue(path: statePath(folder), configuration: configuration)
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA journal_mode = WAL")
            try db.execute(sql: "PRAGMA synchronous = FULL")
            let level = try Int.fetchOne(db, sql: "PRAGMA synchronous")
            guard level == 2 else { throw WitnessError.cannotWrite(code: 0) }
        }
        return queue
    }

    private static func settling<Answer>(
        _ work: () throws -> Answer
    ) throws(WitnessError) -> Answer {
        do {
            return try work()
        } catch let known as WitnessError {
            throw known
        } catch let refusal as FileRefusal {
            throw .cannotWrite(code: Int(refusal.code))
        } catch let refusal as DatabaseError {
            switch refusal.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: throw .busy
            case .SQLITE_NOTADB: throw .notState
            case .SQLITE_CORRUPT, .SQLITE_CONSTRAINT: throw .damaged
            default: throw .cannotWrite(code: Int(refusal.extendedResultCode.rawValue))
            }
        } catch {
            throw .damaged
        }
    }
}

/// What tells a file from its copies.
struct FileBirth: Equatable {
    let inode: Int64
    /// Nanoseconds since 1970; 0 where the file system does not record it.
    let born: Int64

    init(of path: String) throws(FileRefusal) {
        var (found, time): (UInt64, Int64) = (0, 0)
        let answer = unsafe cfilebirth_of(path, &found, &time)
        guard answer == 0 else { throw FileRefusal(code: -answer) }
        inode = Int64(bitPattern: found)
        born = time
    }

    /// Whether this is the file that had this inode and was made at that time.
    func isFile(inode: Int64, born: Int64) -> Bool {
        self.inode == inode && (self.born == born || self.born == 0 || born == 0)
    }
}

private func statePath(_ folder: String) -> String { folder + "/witness.sqlite" }

/// Only the owner reads and writes.
let ownerOnlyFile: mode_t = 0o600
/// Only the owner goes in.
let ownerOnlyFolder: mode_t = 0o700

/// How long a step waits for another program's: far longer than any takes.
private let busySeconds = 5.0
