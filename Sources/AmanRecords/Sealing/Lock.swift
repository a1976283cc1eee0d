import AmanLetter
import CArgon2
import Crypto
import Foundation

/// How hard a passphrase is to try: stored with each lock, so that it can be raised later.
struct PassphraseCost: Equatable {
    /// Memory in KiB.
    var memoryKiB: UInt32
    /// Passes over the memory.
    var passes: UInt32
    /// Lanes that may be filled at once.
    var lanes: UInt32

    /// 64 MiB, three passes: about a sixth of a second here, and RFC 9106's second choice.
    static let standard = PassphraseCost(memoryKiB: 65_536, passes: 3, lanes: 1)

    /// A file that an attacker changed must not make us allocate all memory, nor weaken a lock
    /// to nothing.
    var isWithinBounds: Bool {
        (8_192...1_048_576).contains(memoryKiB) && (1...16).contains(passes)
            && (1...4).contains(lanes)
    }
}

/// Why a lock did not open.
enum LockRefusal: Error, Equatable {
    case unfit
    case newerVersion(found: Int)
    case otherKind(LockKind)
    case wrongSecret
}

/// The register key as stored on disk: wrapped by a passphrase or by a key file.
///
/// Deterministic CBOR: `{1: version, 2: kind, 3: salt, 4: [memory KiB, passes, lanes], 5: sealed}`;
/// kind 1 is a passphrase, 2 a key file, which has no key 4.
struct Lock: Equatable {
    let salt: [UInt8]
    /// Nil for a key file.
    let cost: PassphraseCost?
    let sealed: [UInt8]

    var kind: LockKind { cost == nil ? .keyFile : .passphrase }

    /// Takes the parts of a lock as they are.
    init(salt: [UInt8], cost: PassphraseCost?, sealed: [UInt8]) {
        self.salt = salt
        self.cost = cost
        self.sealed = sealed
    }

    /// Wraps a register key.
    init(_ key: RegisterKey, _ secret: LockSecret, cost: PassphraseCost = .standard) throws {
        salt = Array(SymmetricKey(size: .bits256).bytes.prefix(saltByteCount))
        switch secret {
        case .passphrase: self.cost = cost
        case .keyFile: self.cost = nil
        }
        let wrapping = try wrappingKey(secret, salt, self.cost)
        sealed = try seal(key.secret, under: wrapping, at: Self.place)
    }

    /// Unwraps the register key.
    func open(_ secret: LockSecret) throws(LockRefusal) -> RegisterKey {
        guard secret.kind == kind else { throw .otherKind(kind) }
        let wrapping = try wrappingKey(secret, salt, cost)
        do {
            return RegisterKey(bytes: try openSealed(sealed, under: wrapping, at: Self.place))
        } catch {
            throw .wrongSecret
        }
    }

    private static let place = SealedPlace(table: "keys", row: "register.key", column: "key")
}

/// What a lock opens with, read from wherever it comes.
enum LockSecret {
    case passphrase([UInt8])
    case keyFile([UInt8])

    var kind: LockKind {
        switch self {
        case .passphrase: .passphrase
        case .keyFile: .keyFile
        }
    }
}

private let saltByteCount = 16

private func wrappingKey(
    _ secret: LockSecret,
    _ salt: [UInt8],
    _ cost: PassphraseCost?
) throws(LockRefusal) -> SymmetricKey {
    switch secret {
    case .passphrase(let words):
        guard let cost, cost.isWithinBounds else { throw .unfit }
        return SymmetricKey(data: try argon2id(words, salt, cost))
    case .keyFile(let bytes):
        return HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: bytes),
            salt: salt,
            info: Array("aman/1/key-file".utf8),
            outputByteCount: 32
        )
    }
}

/// RFC 9106, 32 bytes out.
func argon2id(
    _ words: [UInt8],
    _ salt: [UInt8],
    _ cost: PassphraseCost
) throws(LockRefusal) -> [UInt8] {
    var key = [UInt8](repeating: 0, count: registerKeyByteCount)
    let length = key.count
    let answer = unsafe argon2id_hash_raw(
        cost.passes,
        cost.memoryKiB,
        cost.lanes,
        words,
        words.count,
        salt,
        salt.count,
        &key,
        length
    )
    guard answer == ARGON2_OK.rawValue else { throw .unfit }
    return key
}

extension Lock {
    /// Most bytes of such a file; a real one has about 100.
    static let byteCountMax = 512

    var encoded: [UInt8] {
        var writer = CBORWriter()
        writer.writeMap(count: cost == nil ? 4 : 5)
        writer.writeUnsigned(1)
        writer.writeUnsigned(1)
        writer.writeUnsigned(2)
        writer.writeUnsigned(cost == nil ? 2 : 1)
        writer.writeUnsigned(3)
        writer.writeBytes(salt)
        if let cost {
            writer.writeUnsigned(4)
            writer.writeArray(count: 3)
            writer.writeUnsigned(UInt64(cost.memoryKiB))
            writer.writeUnsigned(UInt64(cost.passes))
            writer.writeUnsigned(UInt64(cost.lanes))
        }
        writer.writeUnsigned(5)
        writer.writeBytes(sealed)
        return writer.bytes
    }

    init(parsing bytes: [UInt8]) throws(LockRefusal) {
        do {
            try self.init(reading: bytes)
        } catch let known as LockRefusal {
            throw known
        } catch {
            throw .unfit
        }
    }

    private init(reading bytes: [UInt8]) throws {
        var reader = CBORReader(bytes)
        let count = try reader.readMapCount(max: 5)
        try reader.expect(key: 1)
        let version = try reader.readUnsigned()
        guard version == 1 else { throw LockRefusal.newerVersion(found: Int(clamping: version)) }
        try reader.expect(key: 2)
        let kind = try reader.readUnsigned()
        guard (kind == 1 && count == 5) || (kind == 2 && count == 4) else {
            throw LockRefusal.unfit
        }
        try reader.expect(key: 3)
        salt = try reader.readBytes(max: saltByteCount)
        cost = kind == 1 ? try PassphraseCost(reading: &reader) : nil
        try reader.expect(key: 5)
        sealed = try reader.readBytes(max: sealOverheadByteCount + registerKeyByteCount)
        reader.leave()
        try reader.finish()
        guard salt.count == saltByteCount else { throw LockRefusal.unfit }
    }
}

extension PassphraseCost {
    fileprivate init(reading reader: inout CBORReader) throws {
        try reader.expect(key: 4)
        guard try reader.readArrayCount(max: 3) == 3 else { throw LockRefusal.unfit }
        memoryKiB = UInt32(clamping: try reader.readUnsigned())
        passes = UInt32(clamping: try reader.readUnsigned())
        lanes = UInt32(clamping: try reader.readUnsigned())
        reader.leave()
        guard isWithinBounds else { throw LockRefusal.unfit }
    }
}

extension CBORReader {
    /// Reads the key that has to come next.
    fileprivate mutating func expect(key: UInt64) throws {
        guard try readUnsigned() == key else { throw LockRefusal.unfit }
    }
}
