package import AmanLetter
package import AmanSignature
import AmanVerdict
import CP11Kit
import Crypto

/// A key inside a token, such as a smart card or a hardware security module: it signs and never
/// comes out.
///
/// P-256, which every token has, or Ed25519. The token is opened for each signature and closed
/// again; an office that is open all day signs by `OfficeTokens`.
package struct TokenKey: RootSigner, CustomStringConvertible {
    package let publicHalf: PublicKey
    private let address: TokenAddress
    private let pin: [UInt8]

    private init(_ publicHalf: PublicKey, _ address: TokenAddress, _ pin: [UInt8]) {
        self.publicHalf = publicHalf
        self.address = address
        self.pin = pin
    }

    /// Takes up a key that is on a token.
    ///
    /// - Parameters:
    ///   - address: Which key; both halves must be found under it.
    ///   - pin: Answers the token's PIN; asked once, when the token was found.
    /// - Returns: The key, which has shown that it signs.
    /// - Throws: `TokenError`, or what `pin` throws.
    package static func open(
        _ address: TokenAddress,
        pin: () throws -> [UInt8]
    ) throws -> TokenKey {
        var known: [UInt8] = []
        let publicHalf = try TokenSession.with(
            address,
            pin: {
                known = try pin()
                return known
            }
        ) { session throws(TokenError) in
            _ = try privateKey(at: address, session)
            return try publicKey(at: address, session)
        }
        let key = TokenKey(publicHalf, address, known)
        try key.prove()
        return key
    }

    /// Makes a new key on a token.
    ///
    /// - Parameters:
    ///   - address: Where: the token, and a name for the key with `object=`.
    ///   - algorithm: What it signs with.
    ///   - pin: Answers the token's PIN.
    /// - Returns: The key, which has shown that it signs.
    /// - Throws: `alreadyThere` when a key of this name is there; `TokenError`, or what `pin`
    ///   throws.
    package static func make(
        _ address: TokenAddress,
        _ algorithm: SignatureAlgorithm = .es256,
        pin: () throws -> [UInt8]
    ) throws -> TokenKey {
        guard address.label != nil else { throw TokenError.noObjectNamed }
        var known: [UInt8] = []
        let publicHalf = try TokenSession.with(
            address,
            pin: {
                known = try pin()
                return known
            },
            writing: true
        ) { session throws(TokenError) in
            for kind in [CKO_PRIVATE_KEY, CKO_PUBLIC_KEY] {
                guard try session.objects(kind, of: address).isEmpty else { throw .alreadyThere }
            }
            let (publicTemplate, privateTemplate) = templates(for: address, algorithm)
            _ = try session.makePair(
                algorithm == .es256 ? CKM_EC_KEY_PAIR_GEN : CKM_EC_EDWARDS_KEY_PAIR_GEN,
                public: publicTemplate,
                private: privateTemplate
            )
            return try publicKey(at: address, session)
        }
        let key = TokenKey(publicHalf, address, known)
        try key.prove()
        return key
    }

    package func sign(_ message: [UInt8]) throws(SigningError) -> [UInt8] {
        do {
            return try signed(message)
        } catch {
            throw .failed
        }
    }

    /// Says which key it is, not how it is reached.
    package var description: String { "TokenKey(\(publicHalf.keyID))" }

    private func signed(_ message: [UInt8]) throws -> [UInt8] {
        try TokenSession.with(address, pin: { pin }) { session throws(TokenError) in
            let key = try Self.privateKey(at: address, session)
            return try session.signature(of: message, publicHalf.algorithm, with: key)
        }
    }

    /// Signs something and checks it: two halves under one name may not belong together.
    private func prove() throws {
        let message = Array("aman/1/token-key-proof".utf8)
        let signature = try signed(message)
        let isValid = SignatureChecker().isValid(
            SignatureQuestion(
                algorithm: publicHalf.algorithm,
                publicKey: publicHalf.bytes,
                message: message,
                signature: signature
            )
        )
        guard isValid else { throw TokenError.signsWithAnother }
    }
}

extension TokenSession {
    /// Signs a message as this project's verifiers read it.
    func signature(
        of message: [UInt8],
        _ algorithm: SignatureAlgorithm,
        with key: CK_OBJECT_HANDLE
    ) throws(TokenError) -> [UInt8] {
        let signature =
            switch algorithm {
            case .es256: try sign(Array(SHA256.hash(data: message)), CKM_ECDSA, with: key)
            case .ed25519: try sign(message, CKM_EDDSA, with: key)
            }
        guard signature.count == signatureByteCount else { throw .otherKind }
        return algorithm == .es256 ? lowS(signature) : signature
    }
}

extension TokenKey {
    static func privateKey(
        at address: TokenAddress,
        _ session: borrowing TokenSession
    ) throws(TokenError) -> UInt {
        let keys = try session.objects(CKO_PRIVATE_KEY, of: address)
        guard let key = keys.first else { throw .noKey }
        guard keys.count == 1 else { throw .severalKeys(keys.count) }
        return key
    }

    static func publicKey(
        at address: TokenAddress,
        _ session: borrowing TokenSession
    ) throws(TokenError) -> PublicKey {
        let keys = try session.objects(CKO_PUBLIC_KEY, of: address)
        guard let key = keys.first else { throw .noKey }
        guard keys.count == 1 else { throw .severalKeys(keys.count) }
        let curve = try session.attribute(CKA_EC_PARAMS, of: key)
        return try tokenPublicKey(curve: curve, point: try session.attribute(CKA_EC_POINT, of: key))
    }

    /// What a new key is like: its halves' names, its curve, and what it may do.
    static func templates(
        for address: TokenAddress,
        _ algorithm: SignatureAlgorithm,
        agreeing: Bool = false
    ) -> (public: TokenTemplate, private: TokenTemplate) {
        var publicHalf = TokenTemplate()
        var privateHalf = TokenTemplate()
        let curve = algorithm == .es256 ? p256Parameters : ed25519Parameters
        publicHalf.add(CKA_EC_PARAMS, curve)
        if !agreeing { publicHalf.add(CKA_VERIFY, true) }
        privateHalf.add(agreeing ? CKA_DERIVE : CKA_SIGN, true)
        privateHalf.add(CKA_PRIVATE, true)
        privateHalf.add(CKA_SENSITIVE, true)
        privateHalf.add(CKA_EXTRACTABLE, false)
        for (place, name) in [(CKA_LABEL, address.label), (CKA_ID, address.identifier)] {
            guard let name else { continue }
            publicHalf.add(place, name)
            privateHalf.add(place, name)
        }
        publicHalf.add(CKA_TOKEN, true)
        privateHalf.add(CKA_TOKEN, true)
        return (publicHalf, privateHalf)
    }
}

/// The curve P-256 as PKCS#11 names it: its object identifier in DER.
///
/// Source: RFC 5480 section 2.1.1.1, 1.2.840.10045.3.1.7.
let p256Parameters: [UInt8] = [0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07]

/// The curve Ed25519 as tokens name it: its object identifier in DER.
///
/// Source: RFC 8410 section 3, 1.3.101.112.
let ed25519Parameters: [UInt8] = [0x06, 0x03, 0x2b, 0x65, 0x70]

/// The other name of Ed25519: the printable string "edwards25519".
///
/// Source: PKCS#11 3.0, section 2.3.10, which leaves the choice to the token.
private let edwards25519Name: [UInt8] = [0x13, 0x0c] + Array("edwards25519".utf8)

/// The public key that a token shows.
///
/// - Parameters:
///   - curve: `CKA_EC_PARAMS`.
///   - point: `CKA_EC_POINT`, an uncompressed point or the 32 bytes of Ed25519 in a DER octet
///     string; some older tokens leave the octet string out.
/// - Returns: The key, on its curve.
/// - Throws: `otherKind` for another curve, `unfitKey` for any other form or a point off it.
func tokenPublicKey(curve: [UInt8], point: [UInt8]) throws(TokenError) -> PublicKey {
    let algorithm: SignatureAlgorithm
    switch curve {
    case p256Parameters: algorithm = .es256
    case ed25519Parameters, edwards25519Name: algorithm = .ed25519
    default: throw .otherKind
    }
    let byteCount: UInt8 = algorithm == .es256 ? 65 : 32
    let isWrapped = point.count == Int(byteCount) + 2 && point.starts(with: [0x04, byteCount])
    let bytes = isWrapped ? Array(point.dropFirst(2)) : point
    let key = PublicKey(algorithm: algorithm, bytes: bytes)
    guard key.isFit else { throw .unfitKey }
    return key
}
