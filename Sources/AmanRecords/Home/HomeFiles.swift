import AmanLetter
import AmanOffice
import AmanSignature
import Foundation

/// The files of an office's folder, by name, and how each is written and read.
struct HomeFiles {
    static let programme = "programme.toml"
    static let office = "office.json"
    static let records = "records.sqlite"
    static let lock = "keys/register.key"
    /// The keys of persons; in no backup of the office.
    static let persons = "keys/persons"
    /// A key file that was made in the folder because nothing better was given.
    static let keyFile = "keys/unlock.key"
    static let published = "public"

    /// Private keys, each sealed under the register key; the root's only where it was founded.
    static let sealedKeys = ["signer", "status", "log", "root"]
    /// Public halves that are handed to the programme's root: signer, status, log.
    static let enrolment = "keys/enrolment.pem"
    static let root = "keys/root.pem"

    let folder: String

    init(_ folder: String) {
        self.folder = folder
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    // MARK: Any file

    func write(
        _ bytes: [UInt8],
        to name: String,
        before: (DurableFile.Step) throws(FileRefusal) -> Void = { _ in }
    ) throws(HomeError) {
        do throws(FileRefusal) {
            try DurableFile.makeFolder(DurableFile.folder(of: path(name)))
            try DurableFile.write(bytes, to: path(name), before: before)
        } catch {
            throw .cannotWrite(code: error.code)
        }
    }

    /// The file's bytes; nil when there is none.
    func readIfThere(_ name: String, limit: Int) throws(HomeError) -> [UInt8]? {
        do throws(FileRefusal) {
            return try DurableFile.read(path(name), limit: limit)
        } catch {
            guard error.code != EFBIG else { throw .tooLong(file: name, limit: limit) }
            throw .cannotRead(file: name, code: error.code)
        }
    }

    func read(_ name: String, limit: Int) throws(HomeError) -> [UInt8] {
        guard let bytes = try readIfThere(name, limit: limit) else { throw .damaged(file: name) }
        return bytes
    }

    // MARK: Programme

    /// A programme with all its texts in three languages takes about 60 KB.
    static let programmeByteCountMax = 4 << 20

    func readProgramme() throws(HomeError) -> String {
        let bytes = try read(Self.programme, limit: Self.programmeByteCountMax)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .damaged(file: Self.programme)
        }
        return text
    }

    // MARK: Lock

    func writeLock(
        _ key: RegisterKey,
        _ secret: LockSecret,
        _ cost: PassphraseCost,
        before: (DurableFile.Step) throws(FileRefusal) -> Void = { _ in }
    ) throws(HomeError) {
        guard let lock = try? Lock(key, secret, cost: cost) else {
            throw .damaged(file: Self.lock)
        }
        try write(lock.encoded, to: Self.lock, before: before)
    }

    /// What opens the folder.
    ///
    /// - Throws: As `readLock`, and not `otherLock`.
    func lockKind() throws(HomeError) -> LockKind {
        do throws(HomeError) {
            return try readLock().kind
        } catch {
            guard error == .otherLock(.custodians) else { throw error }
            return .custodians
        }
    }

    /// - Throws: `otherLock(.custodians)` where it was destroyed and custodians can make another.
    func readLock() throws(HomeError) -> Lock {
        let found = try readIfThere(Self.lock, limit: Lock.byteCountMax)
        // Zeros are a lock that was being destroyed when the power failed.
        guard let bytes = found, bytes.contains(where: { $0 != 0 }) else {
            guard (try? readIfThere(Self.custody, limit: Custody.byteCountMax)) ?? nil != nil else {
                throw .damaged(file: Self.lock)
            }
            throw .otherLock(.custodians)
        }
        do {
            return try Lock(parsing: bytes)
        } catch .newerVersion(let found) {
            throw .newerVersion(found: found, known: 1)
        } catch {
            throw .damaged(file: Self.lock)
        }
    }
}

extension Lock {
    /// Opens the lock with what the office was given, and says why where that fails.
    func open(with unlock: Unlock) throws(HomeError) -> RegisterKey {
        guard unlock.kind == kind else { throw .otherLock(kind) }
        let secret = try self.secret(of: unlock)
        do {
            return try open(secret)
        } catch .wrongSecret {
            switch kind {
            case .passphrase: throw .wrongPassphrase
            case .token: throw .wrongToken
            case .keyFile, .custodians: throw .wrongKeyFile
            }
        } catch {
            throw .damaged(file: HomeFiles.lock)
        }
    }

    /// What the office was given; a token is asked to agree with this lock.
    private func secret(of unlock: Unlock) throws(HomeError) -> LockSecret {
        guard let token, case .token(let asked) = unlock else { return try unlock.secret() }
        do {
            return .token(token, try asked.secret(with: token.point))
        } catch {
            throw .lockToken(error)
        }
    }
}
