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

/// The register key as stored on disk: wrapped by a passphrase, a key file or a token.
///
/// Deterministic CBOR: `{1: version, 2: kind, 3: salt, 4: [memory KiB, passes, lanes], 5: sealed,
/// 6: [PKCS#11 URI, point]}`; kind 1 is a passphrase, which has no key 6, 2 a key file, which has
/// neither, 3 a token, which has no key 4.
struct Lock: Equatable {
    let salt: [UInt8]
    /// Of a passphrase only.
    let cost: PassphraseCost?
    let sealed: [UInt8]
    /// Of a token only.
    let token: TokenLock?

    var kind: LockKind { token != nil ? .token : cost == nil ? .keyFile : .passphrase }

    /// Takes the parts of a lock as they are.
    init(salt: [UInt8], cost: PassphraseCost?, sealed: [UInt8], token: TokenLock? = nil) {
        self.salt = salt
        self.cost = cost
        self.sealed = sealed
        self.token = token
    }

    /// Wraps a register key.
    init(_ key: RegisterKey, _ secret: LockSecret, cost: PassphraseCost = .standard) throws {
        salt = Array(SymmetricKey(size: .bits256).bytes.prefix(saltByteCount))
        switch secret {
        case .passphrase: self.cost = cost
        case .keyFile, .token: self.cost = nil
        }
        token = secret.token
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
    /// What a token's key and the lock's point agree on.
    case token(TokenLock, [UInt8])

    var kind: LockKind {
        switch self {
        case .passphrase: .passphrase
        case .keyFile: .keyFile
        case .token: .token
        }
    }

    fileprivate var token: TokenLock? {
        guard case .token(let token, _) = self else { return nil }
        return token
    }
}

/// The side of a lock that a token agrees with on a secret.
struct TokenLock: Equatable {
    /// Which key opens it: a PKCS#11 URI.
    let address: String
    /// A point on P-256 that was made for this lock alone, 65 bytes; its secret was thrown away.
    let point: [UInt8]

    /// Longest address, as `TokenAddress` reads it.
    static let addressByteCountMax = 1_024
    static let pointByteCount = 65
}

extension LockSecret {
    /// The secret of a new lock for a token: agreed on here, by a key made for it alone.
    init(forNewLockOf token: any LockToken) throws(HomeError) {
        let publicKey: [UInt8]
        do {
            publicKey = try token.publicKey()
        } catch {
            throw .lockToken(error)
        }
        let own = P256.KeyAgreement.PrivateKey()
        guard token.address.utf8.count <= TokenLock.addressByteCountMax,
            let other = try? P256.KeyAgreement.PublicKey(x963Representation: publicKey),
            let agreed = try? own.sharedSecretFromKeyAgreement(with: other)
        else { throw .wrongToken }
        let point = Array(own.publicKey.x963Representation)
        let lock = TokenLock(address: token.address, point: point)
        self = .token(lock, unsafe agreed.withUnsafeBytes { unsafe Array($0) })
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
    case .token(let token, let bytes):
        return HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: bytes),
            salt: salt,
            info: Array("aman/1/lock-token".utf8) + token.point,
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
    /// Most bytes of such a file; one of a token has about 300.
    static let byteCountMax = 1_536

    /// The kind as it is stored.
    private var code: UInt64 {
        switch kind {
        case .passphrase: 1
        case .token: 3
        case .keyFile, .custodians: 2
        }
    }

    var encoded: [UInt8] {
        var writer = CBORWriter()
        writer.writeMap(count: kind == .keyFile ? 4 : 5)
        writer.writeUnsigned(1)
        writer.writeUnsigned(1)
        writer.writeUnsigned(2)
        writer.writeUnsigned(code)
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
        if let token {
            writer.writeUnsigned(6)
            writer.writeArray(count: 2)
            writer.writeText(token.address)
            writer.writeBytes(token.point)
        }
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
        guard ((kind == 1 || kind == 3) && count == 5) || (kind == 2 && count == 4) else {
            throw LockRefusal.unfit
        }
        try reader.expect(key: 3)
        salt = try reader.readBytes(max: saltByteCount)
        cost = kind == 1 ? try PassphraseCost(reading: &reader) : nil
        try reader.expect(key: 5)
        sealed = try reader.readBytes(max: sealOverheadByteCount + registerKeyByteCount)
        token = kind == 3 ? try TokenLock(reading: &reader) : nil
        reader.leave()
        try reader.finish()
        guard salt.count == saltByteCount else { throw LockRefusal.unfit }
    }
}

extension TokenLock {
    fileprivate init(reading reader: inout CBORReader) throws {
        try reader.expect(key: 6)
        guard try reader.readArrayCount(max: 2) == 2 else { throw LockRefusal.unfit }
        address = try reader.readText(max: Self.addressByteCountMax)
        point = try reader.readBytes(max: Self.pointByteCount)
        reader.leave()
        guard (try? P256.KeyAgreement.PublicKey(x963Representation: point)) != nil else {
            throw LockRefusal.unfit
        }
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
