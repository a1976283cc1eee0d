import AmanLetter
package import AmanSignature
import AmanVerdict
import CP11Kit
import Crypto

/// A key inside a token, such as a smart card or a hardware security module: it signs and never
/// comes out.
///
/// P-256 only, which every token has. The token is opened for each signature and closed again.
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
    ///   - pin: Answers the token's PIN.
    /// - Returns: The key, which has shown that it signs.
    /// - Throws: `alreadyThere` when a key of this name is there; `TokenError`, or what `pin`
    ///   throws.
    package static func make(
        _ address: TokenAddress,
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
            let (publicTemplate, privateTemplate) = templates(for: address)
            _ = try session.makePair(
                CKM_EC_KEY_PAIR_GEN,
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
        let digest = Array(SHA256.hash(data: message))
        let signature = try TokenSession.with(address, pin: { pin }) {
            session throws(TokenError) in
            let key = try Self.privateKey(at: address, session)
            return try session.sign(digest, CKM_ECDSA, with: key)
        }
        guard signature.count == signatureByteCount else { throw TokenError.otherKind }
        return lowS(signature)
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

extension TokenKey {
    private static func privateKey(
        at address: TokenAddress,
        _ session: borrowing TokenSession
    ) throws(TokenError) -> UInt {
        let keys = try session.objects(CKO_PRIVATE_KEY, of: address)
        guard let key = keys.first else { throw .noKey }
        guard keys.count == 1 else { throw .severalKeys(keys.count) }
        return key
    }

    private static func publicKey(
        at address: TokenAddress,
        _ session: borrowing TokenSession
    ) throws(TokenError) -> PublicKey {
        let keys = try session.objects(CKO_PUBLIC_KEY, of: address)
        guard let key = keys.first else { throw .noKey }
        guard keys.count == 1 else { throw .severalKeys(keys.count) }
        let curve = try session.attribute(CKA_EC_PARAMS, of: key)
        return try tokenPublicKey(curve: curve, point: try session.attribute(CKA_EC_POINT, of: key))
    }

    private static func templates(
        for address: TokenAddress
    ) -> (public: TokenTemplate, private: TokenTemplate) {
        var publicHalf = TokenTemplate()
        var privateHalf = TokenTemplate()
        publicHalf.add(CKA_EC_PARAMS, p256Parameters)
        publicHalf.add(CKA_VERIFY, true)
        privateHalf.add(CKA_SIGN, true)
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

/// The public key that a token shows.
///
/// - Parameters:
///   - curve: `CKA_EC_PARAMS`.
///   - point: `CKA_EC_POINT`, an uncompressed point in a DER octet string; some older tokens leave
///     the octet string out.
/// - Returns: The key, on its curve.
/// - Throws: `otherKind` for another curve, `unfitKey` for any other form or a point off it.
func tokenPublicKey(curve: [UInt8], point: [UInt8]) throws(TokenError) -> PublicKey {
    guard curve == p256Parameters else { throw .otherKind }
    let isWrapped = point.count == 67 && point.starts(with: [0x04, 0x41])
    let bytes = isWrapped ? Array(point.dropFirst(2)) : point
    let key = PublicKey(algorithm: .es256, bytes: bytes)
    guard key.isFit else { throw .unfitKey }
    return key
}
