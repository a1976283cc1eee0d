import AmanLetter
import AmanOffice
import AmanSignature
import Crypto
import Foundation

extension HomeFiles {
    /// Writes each private key sealed, each public half in the clear, and the enrolment.
    func writeKeys(
        _ keys: OfficeKeys,
        root: PublicKey?,
        under register: RegisterKey
    ) throws(HomeError) {
        try writeOfficeKeys(keys, under: register)
        if let own = keys.root { try writeSealed(own, "root", register) }
        if let root { try write(Array(PEM.encode([root]).utf8), to: Self.root) }
    }

    /// Writes the three keys that every office has, over the present ones.
    func writeOfficeKeys(_ keys: OfficeKeys, under register: RegisterKey) throws(HomeError) {
        let named = [("signer", keys.signer), ("status", keys.statusKey), ("log", keys.logKey)]
        for (name, key) in named {
            try writeSealed(key, name, register)
            try write(Array(PEM.encode([key.publicHalf]).utf8), to: "keys/\(name).pem")
        }
        let enrolment = PEM.encode(named.map(\.1.publicHalf))
        try write(Array(enrolment.utf8), to: Self.enrolment)
    }

    func readKeys(under register: RegisterKey) throws(HomeError) -> OfficeKeys {
        OfficeKeys(
            signer: try readSealed("signer", register),
            statusKey: try readSealed("status", register),
            logKey: try readSealed("log", register),
            root: try readSealedIfThere("root", register)
        )
    }

    /// Public half of the programme root.
    func readRoot() throws(HomeError) -> PublicKey {
        let bytes = try read(Self.root, limit: PEM.byteCountMax)
        guard let text = String(validating: bytes, as: UTF8.self),
            let keys = try? PEM.parse(text), keys.count == 1
        else { throw .damaged(file: Self.root) }
        return keys[0]
    }

    // MARK: One private key

    func writeSealed(
        _ key: SigningKey,
        _ name: String,
        _ register: RegisterKey
    ) throws(HomeError) {
        let file = Self.sealedKey(name)
        let sealed = try? seal(key.encodedSecret, under: register.signing, at: keyPlace(name))
        guard let sealed else { throw .damaged(file: file) }
        try write(sealed, to: file)
    }

    func readSealed(
        _ name: String,
        _ register: RegisterKey
    ) throws(HomeError) -> SigningKey {
        guard let key = try readSealedIfThere(name, register) else {
            throw .damaged(file: Self.sealedKey(name))
        }
        return key
    }

    private func readSealedIfThere(
        _ name: String,
        _ register: RegisterKey
    ) throws(HomeError) -> SigningKey? {
        let file = Self.sealedKey(name)
        guard let sealed = try readIfThere(file, limit: sealedKeyByteCountMax) else { return nil }
        do {
            let bytes = try openSealed(sealed, under: register.signing, at: keyPlace(name))
            return try SigningKey(parsing: bytes)
        } catch {
            throw .damaged(file: file)
        }
    }

    static func sealedKey(_ name: String) -> String { "keys/\(name).sealed" }

    private func keyPlace(_ name: String) -> SealedPlace {
        SealedPlace(table: "keys", row: name, column: "sealed")
    }
}

/// Longest address of a key on a token, as `TokenAddress` reads it.
private let tokenAddressByteCountMax = 1_024
/// Most bytes of a key's file: an address, a public key and the seal.
private let sealedKeyByteCountMax = 2_048

extension SigningKey {
    /// The content of a seal, as deterministic CBOR: `[algorithm, 32 secret bytes]`; of a key on a
    /// token `[algorithm, public key, PKCS#11 URI]`.
    var encodedSecret: [UInt8] {
        var writer = CBORWriter()
        writer.writeArray(count: tokenAddress == nil ? 2 : 3)
        writer.writeInteger(algorithm.rawValue)
        writer.writeBytes(tokenAddress == nil ? rawRepresentation : publicKey)
        if let tokenAddress { writer.writeText(tokenAddress) }
        return writer.bytes
    }

    /// Reads what `encodedSecret` wrote.
    init(parsing bytes: [UInt8]) throws {
        var reader = CBORReader(bytes)
        let count = try reader.readArrayCount(max: 3)
        guard count >= 2, let algorithm = SignatureAlgorithm(rawValue: try reader.readInteger())
        else { throw SigningError.unfitKey }
        let bytes = try reader.readBytes(max: 65)
        let address = count == 3 ? try reader.readText(max: tokenAddressByteCountMax) : nil
        reader.leave()
        try reader.finish()
        guard let address else {
            try self.init(algorithm: algorithm, rawRepresentation: bytes)
            return
        }
        let publicHalf = PublicKey(algorithm: algorithm, bytes: bytes)
        guard publicHalf.isFit else { throw SigningError.unfitKey }
        self.init(onToken: address, publicHalf: publicHalf)
    }
}

// MARK: - Key files that unlock

/// A key file holds this many random bytes and nothing else.
let keyFileByteCount = 32

extension Unlock {
    /// The secret as it is given or as the key file holds it; a token makes one for each lock.
    func secret() throws(HomeError) -> LockSecret {
        switch self {
        case .token(let token): try LockSecret(forNewLockOf: token)
        case .passphrase(let words): .passphrase(Array(words.utf8))
        case .keyFile(let path): .keyFile(try Self.readKeyFile(path))
        }
    }

    /// The secret of a new lock; makes the key file when there is none.
    ///
    /// - Parameters:
    ///   - home: Where the folder will be.
    ///   - folder: Where it is being made; a key file inside it is made here.
    /// - Returns: What the new lock will open with.
    /// - Throws: Why the key file could not be read or made.
    func secretForNewLock(
        movingFrom home: String,
        to folder: String
    ) throws(HomeError) -> LockSecret {
        guard case .keyFile(let wanted) = self else { return try secret() }
        let path = wanted.hasPrefix(home + "/") ? folder + wanted.dropFirst(home.count) : wanted
        do throws(FileRefusal) {
            try DurableFile.makeFolder(DurableFile.folder(of: path))
            try DurableFile.writeNew(SymmetricKey(size: .bits256).bytes, to: path)
            try DurableFile.syncFolder(of: path)
        } catch {
            guard error.code == EEXIST else { throw .cannotWrite(code: error.code) }
        }
        return .keyFile(try Self.readKeyFile(path))
    }

    private static func readKeyFile(_ path: String) throws(HomeError) -> [UInt8] {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw .keyFileMissing }
        let mode = status.st_mode & 0o777
        guard mode & 0o077 == 0 else { throw .keyFileOpenToOthers(mode: UInt32(mode)) }
        let bytes: [UInt8]?
        do throws(FileRefusal) {
            bytes = try DurableFile.read(path, limit: keyFileByteCount)
        } catch {
            guard error.code != EFBIG else {
                throw .keyFileUnfit(byteCount: Int(status.st_size))
            }
            throw .cannotRead(file: "key file", code: error.code)
        }
        guard let bytes else { throw .keyFileMissing }
        guard bytes.count == keyFileByteCount else { throw .keyFileUnfit(byteCount: bytes.count) }
        return bytes
    }
}
