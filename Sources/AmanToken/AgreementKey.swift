import AmanLetter
package import AmanSignature
import CP11Kit

/// A key on a token that agrees with others on a secret, and never comes out: what opens a lock.
///
/// P-256, by Diffie-Hellman. The token is opened for one agreement and closed again.
package enum AgreementKey {
    /// Makes a new key on a token.
    ///
    /// - Parameters:
    ///   - address: Where: the token, and a name for the key with `object=`.
    ///   - pin: Answers the token's PIN.
    /// - Returns: Its public half.
    /// - Throws: `alreadyThere` when a key of this name is there; `TokenError`, or what `pin`
    ///   throws.
    package static func make(
        _ address: TokenAddress,
        pin: () throws -> [UInt8]
    ) throws -> PublicKey {
        try TokenSession.with(address, pin: pin, writing: true) { session throws(TokenError) in
            for kind in [CKO_PRIVATE_KEY, CKO_PUBLIC_KEY] {
                guard try session.objects(kind, of: address).isEmpty else { throw .alreadyThere }
            }
            let (publicHalf, privateHalf) = TokenKey.templates(for: address, .es256, agreeing: true)
            _ = try session.makePair(CKM_EC_KEY_PAIR_GEN, public: publicHalf, private: privateHalf)
            return try TokenKey.publicKey(at: address, session)
        }
    }

    /// The public half of a key that is on a token.
    ///
    /// - Throws: `otherKind` for one that is not of P-256; `TokenError`, or what `pin` throws.
    package static func publicHalf(
        at address: TokenAddress,
        pin: () throws -> [UInt8]
    ) throws -> PublicKey {
        try TokenSession.with(address, pin: pin) { session throws(TokenError) in
            _ = try TokenKey.privateKey(at: address, session)
            let key = try TokenKey.publicKey(at: address, session)
            guard key.algorithm == .es256 else { throw .otherKind }
            return key
        }
    }

    /// The secret that the key and a point agree on.
    ///
    /// - Parameters:
    ///   - address: Which key.
    ///   - point: The other side's public key: 65 bytes on P-256.
    ///   - pin: Answers the token's PIN; asked once, when the token was found.
    /// - Returns: 32 bytes, the x coordinate.
    /// - Throws: `TokenError`, or what `pin` throws.
    package static func secret(
        at address: TokenAddress,
        with point: [UInt8],
        pin: () throws -> [UInt8]
    ) throws -> [UInt8] {
        try TokenSession.with(address, pin: pin) { session throws(TokenError) in
            let key = try TokenKey.privateKey(at: address, session)
            return try session.agree(with: point, key)
        }
    }
}
