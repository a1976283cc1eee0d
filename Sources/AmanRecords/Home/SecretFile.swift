import AmanLetter
import Foundation

/// A secret in a file of its own, apart from every office, which a passphrase opens.
///
/// Deterministic CBOR, an array: a mark where the format has one, 1, a lock, the sealed secret. The
/// lock is that of an office's register; what it wraps seals the secret and nothing else.
struct SecretFile: Sendable {
    let kind: SecretFileError.Kind
    /// What the file begins with; nil in the older format, of a root key.
    let mark: String?
    /// Most bytes of such a file.
    let byteCountMax: Int
    let place: SealedPlace

    /// Writes a new file, which only the owner may read.
    ///
    /// - Parameters:
    ///   - secret: What it holds.
    ///   - path: Must not exist yet.
    ///   - passphrase: Opens it from now on.
    ///   - cost: What a guess at it costs.
    /// - Throws: `alreadyThere`, or why it could not be written; nothing is left behind then.
    func write(
        _ secret: [UInt8],
        to path: String,
        passphrase: String,
        cost: PassphraseCost
    ) throws(SecretFileError) {
        guard let bytes = try? encoded(secret, passphrase, cost) else { throw error(.damaged) }
        do throws(FileRefusal) {
            try DurableFile.writeNew(bytes, to: path)
            try DurableFile.syncFolder(of: path)
        } catch {
            guard error.code != EEXIST else { throw self.error(.alreadyThere) }
            unsafe unlink(path)
            throw self.error(.cannotWrite(code: error.code))
        }
    }

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - passphrase: As it was made with.
    ///   - read: Reads the secret; what it throws is `damaged`.
    /// - Returns: What was read.
    /// - Throws: `missing`, `wrongPassphrase`, `damaged`, or why it could not be read.
    func open<Secret>(
        _ path: String,
        passphrase: String,
        _ read: ([UInt8]) throws -> Secret
    ) throws(SecretFileError) -> Secret {
        let (lock, sealed) = try parts(of: path)
        do {
            let key = try lock.open(.passphrase(Array(passphrase.utf8)))
            return try read(openSealed(sealed, under: key.signing, at: place))
        } catch let refusal as LockRefusal where refusal == .wrongSecret {
            throw error(.wrongPassphrase)
        } catch {
            throw self.error(.damaged)
        }
    }

    private func encoded(
        _ secret: [UInt8],
        _ passphrase: String,
        _ cost: PassphraseCost
    ) throws -> [UInt8] {
        let wrapped = RegisterKey.random()
        let lock = try Lock(wrapped, .passphrase(Array(passphrase.utf8)), cost: cost)
        var writer = CBORWriter()
        writer.writeArray(count: mark == nil ? 3 : 4)
        if let mark { writer.writeText(mark) }
        writer.writeUnsigned(1)
        writer.writeBytes(lock.encoded)
        writer.writeBytes(try seal(secret, under: wrapped.signing, at: place))
        return writer.bytes
    }

    private func parts(of path: String) throws(SecretFileError) -> (Lock, [UInt8]) {
        let bytes: [UInt8]?
        do throws(FileRefusal) {
            bytes = try DurableFile.read(path, limit: byteCountMax)
        } catch {
            guard error.code != EFBIG else { throw self.error(.damaged) }
            throw self.error(.cannotRead(code: error.code))
        }
        guard let bytes else { throw error(.missing) }
        do {
            var reader = CBORReader(bytes)
            let count = mark == nil ? 3 : 4
            guard try reader.readArrayCount(max: count) == count,
                try mark == nil || reader.readText(max: 32) == mark,
                try reader.readUnsigned() == 1
            else { throw error(.damaged) }
            let lock = try Lock(parsing: try reader.readBytes(max: Lock.byteCountMax))
            let sealed = try reader.readBytes(max: byteCountMax)
            reader.leave()
            try reader.finish()
            return (lock, sealed)
        } catch {
            throw self.error(.damaged)
        }
    }

    private func error(_ reason: SecretFileError.Reason) -> SecretFileError {
        SecretFileError(kind: kind, reason: reason)
    }
}

/// Why a file with a secret could not be made or opened.
package struct SecretFileError: Error, Equatable, Sendable {
    /// Whose file it is.
    package enum Kind: Sendable {
        case root, monitors
    }

    package enum Reason: Equatable, Sendable {
        /// The path exists; no key ever overwrites another.
        case alreadyThere
        /// There is no file at the path.
        case missing
        /// The file is none of this kind, or was changed.
        case damaged
        /// The passphrase does not open it.
        case wrongPassphrase
        case cannotRead(code: Int32)
        case cannotWrite(code: Int32)
    }

    package let kind: Kind
    package let reason: Reason

    package init(kind: Kind, reason: Reason) {
        (self.kind, self.reason) = (kind, reason)
    }
}
