import AmanLetter
package import AmanSignature
import Foundation

/// The programme's root key in a file of its own, apart from every office: on a stick in a safe.
///
/// Deterministic CBOR: `[1, lock, sealed key]`. The lock is that of an office's register, opened by
/// a passphrase; what it wraps seals the key and nothing else.
package enum RootFile {
    /// Most bytes of such a file; a real one has about 260.
    package static let byteCountMax = 1_024

    /// Makes a new root key and its file, which only the owner may read.
    ///
    /// - Parameters:
    ///   - path: Must not exist yet.
    ///   - passphrase: Opens it from now on.
    /// - Returns: The public half, which the offices pin.
    /// - Throws: `alreadyThere`, or why it could not be written; nothing is left behind then.
    package static func make(
        at path: String,
        passphrase: String
    ) throws(RootFileError) -> PublicKey {
        try make(at: path, passphrase: passphrase, cost: .standard)
    }

    static func make(
        at path: String,
        passphrase: String,
        cost: PassphraseCost
    ) throws(RootFileError) -> PublicKey {
        let key = SigningKey.generate(.es256)
        guard let bytes = try? encoded(key, passphrase, cost) else { throw .damaged }
        do throws(FileRefusal) {
            try DurableFile.writeNew(bytes, to: path)
            try DurableFile.syncFolder(of: path)
        } catch {
            guard error.code != EEXIST else { throw .alreadyThere }
            unsafe unlink(path)
            throw .cannotWrite(code: error.code)
        }
        return key.publicHalf
    }

    /// Opens a root key's file.
    package static func open(
        _ path: String,
        passphrase: String
    ) throws(RootFileError) -> SigningKey {
        let (lock, sealed) = try read(path)
        do {
            let key = try lock.open(.passphrase(Array(passphrase.utf8)))
            return try SigningKey(parsing: openSealed(sealed, under: key.signing, at: place))
        } catch let refusal as LockRefusal where refusal == .wrongSecret {
            throw .wrongPassphrase
        } catch {
            throw .damaged
        }
    }

    private static let place = SealedPlace(table: "root", row: "file", column: "sealed")

    private static func encoded(
        _ key: SigningKey,
        _ passphrase: String,
        _ cost: PassphraseCost
    ) throws -> [UInt8] {
        let wrapped = RegisterKey.random()
        let lock = try Lock(wrapped, .passphrase(Array(passphrase.utf8)), cost: cost)
        var writer = CBORWriter()
        writer.writeArray(count: 3)
        writer.writeUnsigned(1)
        writer.writeBytes(lock.encoded)
        writer.writeBytes(try seal(key.encodedSecret, under: wrapped.signing, at: place))
        return writer.bytes
    }

    private static func read(_ path: String) throws(RootFileError) -> (Lock, [UInt8]) {
        let bytes: [UInt8]?
        do throws(FileRefusal) {
            bytes = try DurableFile.read(path, limit: byteCountMax)
        } catch {
            guard error.code != EFBIG else { throw .damaged }
            throw .cannotRead(code: error.code)
        }
        guard let bytes else { throw .missing }
        do {
            var reader = CBORReader(bytes)
            guard try reader.readArrayCount(max: 3) == 3, try reader.readUnsigned() == 1 else {
                throw RootFileError.damaged
            }
            let lock = try Lock(parsing: try reader.readBytes(max: Lock.byteCountMax))
            let sealed = try reader.readBytes(max: byteCountMax)
            reader.leave()
            try reader.finish()
            return (lock, sealed)
        } catch {
            throw .damaged
        }
    }
}

/// Why a root key's file could not be made or opened.
package enum RootFileError: Error, Equatable, Sendable {
    /// The path exists; no key ever overwrites another.
    case alreadyThere
    /// There is no file at the path.
    case missing
    /// The file is not a root key's, or was changed.
    case damaged
    /// The passphrase does not open it.
    case wrongPassphrase
    case cannotRead(code: Int32)
    case cannotWrite(code: Int32)
}
