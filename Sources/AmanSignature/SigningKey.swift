package import AmanLetter
import AmanVerdict
import Crypto

/// A key that signs letters, lists, notices or tree heads: its secret is here, or on a token.
///
/// Never printed: `description` says which key it is, not what it is.
package struct SigningKey: Sendable, CustomStringConvertible {
    /// The one algorithm it signs with.
    package let algorithm: SignatureAlgorithm
    /// ES256: 65-byte X9.63 point; Ed25519: 32 raw bytes.
    package let publicKey: [UInt8]
    /// First 8 bytes of SHA-256 of `publicKey`.
    package let keyID: KeyID
    private let secret: Secret

    private enum Secret: Sendable {
        case es256(P256.Signing.PrivateKey)
        case ed25519(Curve25519.Signing.PrivateKey)
        /// On a token: a PKCS#11 URI.
        case onToken(String)
    }

    /// Takes up a key that is on a token.
    ///
    /// - Parameters:
    ///   - address: Which key: a PKCS#11 URI.
    ///   - publicHalf: Its public half, as the token showed it.
    package init(onToken address: String, publicHalf: PublicKey) {
        secret = .onToken(address)
        algorithm = publicHalf.algorithm
        publicKey = publicHalf.bytes
        keyID = publicHalf.keyID
    }

    /// Where the key is on a token, a PKCS#11 URI; nil for a key whose secret is here.
    package var tokenAddress: String? {
        guard case .onToken(let address) = secret else { return nil }
        return address
    }

    private init(_ key: P256.Signing.PrivateKey) {
        secret = .es256(key)
        algorithm = .es256
        publicKey = Array(key.publicKey.x963Representation)
        keyID = keyIdentifier(of: publicKey)
    }

    private init(_ key: Curve25519.Signing.PrivateKey) {
        secret = .ed25519(key)
        algorithm = .ed25519
        publicKey = Array(key.publicKey.rawRepresentation)
        keyID = keyIdentifier(of: publicKey)
    }

    /// Takes up a key from its 32 secret bytes.
    ///
    /// - Parameters:
    ///   - algorithm: What the key signs with.
    ///   - rawRepresentation: The scalar of P-256, or the seed of Ed25519; 32 bytes.
    /// - Throws: `unfitKey` when the bytes are no such key.
    package init(
        algorithm: SignatureAlgorithm,
        rawRepresentation: [UInt8]
    ) throws(SigningError) {
        do {
            switch algorithm {
            case .es256:
                self.init(try P256.Signing.PrivateKey(rawRepresentation: rawRepresentation))
            case .ed25519:
                self.init(
                    try Curve25519.Signing.PrivateKey(rawRepresentation: rawRepresentation)
                )
            }
        } catch {
            throw .unfitKey
        }
    }

    /// Makes a new key from the operating system's randomness.
    package static func generate(_ algorithm: SignatureAlgorithm) -> SigningKey {
        switch algorithm {
        case .es256: SigningKey(P256.Signing.PrivateKey())
        case .ed25519: SigningKey(Curve25519.Signing.PrivateKey())
        }
    }

    /// The 32 secret bytes, for sealing them; nothing else needs them.
    ///
    /// None of a key on a token.
    package var rawRepresentation: [UInt8] {
        switch secret {
        case .es256(let key): Array(key.rawRepresentation)
        case .ed25519(let key): Array(key.rawRepresentation)
        case .onToken: []
        }
    }

    /// Signs a message.
    ///
    /// - Returns: 64 bytes: `r || s` with the low s, or RFC 8032's `R || S`.
    /// - Throws: `failed` when the library could not sign; `unavailable` for a key on a token,
    ///   which signs by `TokenSigning`.
    package func sign(_ message: [UInt8]) throws(SigningError) -> [UInt8] {
        do {
            switch secret {
            case .onToken: throw SigningError.unavailable(.notConnected)
            case .es256(let key):
                return lowS(Array(try key.signature(for: message).rawRepresentation))
            case .ed25519(let key):
                return Array(try key.signature(for: message))
            }
        } catch let error as SigningError {
            throw error
        } catch {
            throw .failed
        }
    }

    /// The public half, to be shown and handed on.
    package var publicHalf: PublicKey { PublicKey(algorithm: algorithm, bytes: publicKey) }

    package var description: String { "SigningKey(\(keyID))" }
}

/// Why a key could not be taken up or did not sign.
package enum SigningError: Error, Equatable, Sendable {
    /// The bytes are no key of that algorithm.
    case unfitKey
    /// The library could not sign.
    case failed
    /// The key is on a token, which does not sign now.
    case unavailable(KeyAccessError)
}

/// The public half of a key.
package struct PublicKey: Hashable, Sendable {
    /// What its secret half signs with.
    package let algorithm: SignatureAlgorithm
    /// ES256: 65-byte X9.63 point; Ed25519: 32 raw bytes.
    package let bytes: [UInt8]

    /// Takes a public key as it is; `PEM.parse` and `isFit` check it.
    package init(algorithm: SignatureAlgorithm, bytes: [UInt8]) {
        self.algorithm = algorithm
        self.bytes = bytes
    }

    /// Feeds the key to a hash table.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(algorithm)
        // All bytes at once; an array would feed them one by one, for every signature checked.
        unsafe bytes.withUnsafeBytes { key in unsafe hasher.combine(bytes: key) }
    }

    /// First 8 bytes of SHA-256 of the key.
    package var keyID: KeyID { keyIdentifier(of: bytes) }

    /// Whether signatures may be checked under it: on its curve, canonical, not of small order.
    package var isFit: Bool {
        guard isFitKey(bytes, for: algorithm) else { return false }
        return algorithm == .ed25519
            || (try? P256.Signing.PublicKey(x963Representation: bytes)) != nil
    }
}
