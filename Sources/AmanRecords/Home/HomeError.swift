package import AmanSignature

/// Why an office's folder could not be made, opened, backed up or restored.
package enum HomeError: Error, Equatable, Sendable {
    /// The path exists already; it is never overwritten.
    case alreadyThere
    /// The path is not an office's folder.
    case notAHome(folder: String)
    /// A newer Aman made it; this one does not know what it means.
    case newerVersion(found: Int, known: Int)
    /// The office is sealed: nothing opens it until the seal is taken off.
    case sealed
    /// The folder opens with the other way of unlocking: see `HomeFolder.lock(at:)`.
    case otherLock(LockKind)
    /// The passphrase does not open the register key.
    case wrongPassphrase
    /// The key file does not open the register key.
    case wrongKeyFile
    /// The token has another key than the one that opens the office.
    case wrongToken
    /// The token that opens the office cannot be asked now.
    case lockToken(KeyAccessError)
    /// There is no file at the key file's path.
    case keyFileMissing
    /// The key file is not 32 bytes.
    case keyFileUnfit(byteCount: Int)
    /// The key file can be read by others than its owner; the bits are its permissions.
    case keyFileOpenToOthers(mode: UInt32)
    /// The new passphrase or key file is the one that opens the office already.
    case sameSecret
    /// A file of the folder does not have the shape it was written in.
    case damaged(file: String)
    /// A file is longer than such a file can be.
    case tooLong(file: String, limit: Int)
    /// The records inside did not open.
    case records(OpeningError)
    /// The key store that was named could not be read, or the office's own could not be.
    case keys(KeyStoreError)
    /// The disk is full or not writable; nothing was made.
    case cannotWrite(code: Int32)
    /// The system would not let us read.
    case cannotRead(file: String, code: Int32)
    /// The backup is cut off, changed, or not a backup.
    case unfitBackup
}

/// How the register key of a folder is locked.
package enum LockKind: Equatable, Sendable {
    case passphrase
    case keyFile
    /// By a key on a token.
    case token
    /// By nothing in the folder: the custodians' shares make a new lock.
    case custodians
}

/// What opens an office's folder.
package enum Unlock: Sendable, CustomStringConvertible {
    /// A passphrase that a person remembers.
    case passphrase(String)
    /// Path of a file of 32 random bytes, for starts without a person at the keyboard.
    case keyFile(String)
    /// A key on a token, such as a smart card.
    case token(any LockToken)

    /// Says nothing about the secret.
    package var description: String {
        switch self {
        case .passphrase: "Unlock(passphrase, redacted)"
        case .keyFile: "Unlock(key file)"
        case .token: "Unlock(token)"
        }
    }

    /// Which way of unlocking this is.
    package var kind: LockKind {
        switch self {
        case .passphrase: .passphrase
        case .keyFile: .keyFile
        case .token: .token
        }
    }
}

/// A key on a token, which opens an office by agreeing with its lock on a secret.
package protocol LockToken: Sendable {
    /// Which key: a PKCS#11 URI, which the lock stores.
    var address: String { get }
    /// The key's public half: 65 bytes on P-256. Asked for a new lock.
    func publicKey() throws(KeyAccessError) -> [UInt8]
    /// The secret that the key agrees on with a point on P-256: 32 bytes.
    func secret(with point: [UInt8]) throws(KeyAccessError) -> [UInt8]
}
