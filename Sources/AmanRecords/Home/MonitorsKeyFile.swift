package import AmanIncident
import AmanLetter
import Foundation

/// The monitors' private key in a file of its own, on a monitor's own computer: never in an office.
///
/// Deterministic CBOR: `["aman-monitors-key", 1, lock, sealed seed]`. The lock is that of an
/// office's register, opened by a passphrase; what it wraps seals the seed and nothing else.
package enum MonitorsKeyFile {
    /// Most bytes of such a file; a real one has about 250.
    package static let byteCountMax = 2_048
    private static let mark = "aman-monitors-key"
    private static let place = SealedPlace(table: "monitors", row: "file", column: "seed")

    /// Makes a new key and its file, which only the owner may read.
    ///
    /// - Parameters:
    ///   - path: Must not exist yet.
    ///   - passphrase: Opens it from now on.
    /// - Returns: The public half, for the programme file.
    /// - Throws: `alreadyThere`, or why it could not be written; nothing is left behind then.
    package static func make(
        at path: String,
        passphrase: String
    ) throws(MonitorsKeyFileError) -> MonitorsPublicKey {
        guard let key = MonitorsKey.random() else { throw .damaged }
        try store(key, at: path, passphrase: passphrase, cost: .standard)
        return key.publicKey
    }

    /// Writes a key's file.
    static func store(
        _ key: MonitorsKey,
        at path: String,
        passphrase: String,
        cost: PassphraseCost
    ) throws(MonitorsKeyFileError) {
        guard let bytes = try? encoded(key, passphrase, cost) else { throw .damaged }
        do throws(FileRefusal) {
            try DurableFile.writeNew(bytes, to: path)
            try DurableFile.syncFolder(of: path)
        } catch {
            guard error.code != EEXIST else { throw .alreadyThere }
            unsafe unlink(path)
            throw .cannotWrite(code: error.code)
        }
    }

    /// Opens a key's file.
    package static func open(
        _ path: String,
        passphrase: String
    ) throws(MonitorsKeyFileError) -> MonitorsKey {
        let (lock, sealed) = try read(path)
        do {
            let key = try lock.open(.passphrase(Array(passphrase.utf8)))
            let seed = try openSealed(sealed, under: key.signing, at: place)
            guard let monitors = MonitorsKey(seed: seed) else {
                throw MonitorsKeyFileError.damaged
            }
            return monitors
        } catch let refusal as LockRefusal where refusal == .wrongSecret {
            throw .wrongPassphrase
        } catch {
            throw .damaged
        }
    }

    private static func encoded(
        _ key: MonitorsKey,
        _ passphrase: String,
        _ cost: PassphraseCost
    ) throws -> [UInt8] {
        let wrapped = RegisterKey.random()
        let lock = try Lock(wrapped, .passphrase(Array(passphrase.utf8)), cost: cost)
        var writer = CBORWriter()
        writer.writeArray(count: 4)
        writer.writeText(mark)
        writer.writeUnsigned(1)
        writer.writeBytes(lock.encoded)
        writer.writeBytes(try seal(key.seed, under: wrapped.signing, at: place))
        return writer.bytes
    }

    private static func read(_ path: String) throws(MonitorsKeyFileError) -> (Lock, [UInt8]) {
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
            guard try reader.readArrayCount(max: 4) == 4, try reader.readText(max: 32) == mark,
                try reader.readUnsigned() == 1
            else { throw MonitorsKeyFileError.damaged }
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

/// Why the monitors' key file could not be made or opened.
package enum MonitorsKeyFileError: Error, Equatable, Sendable {
    /// The path exists; no key ever overwrites another.
    case alreadyThere
    /// There is no file at the path.
    case missing
    /// The file is not such a key's, or was changed.
    case damaged
    /// The passphrase does not open it.
    case wrongPassphrase
    case cannotRead(code: Int32)
    case cannotWrite(code: Int32)
}
