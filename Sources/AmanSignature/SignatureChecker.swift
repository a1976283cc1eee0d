import AmanLetter
package import AmanVerdict
import Crypto
import Synchronization

/// Answers the verdict's questions with swift-crypto, and caches the keys it has parsed.
///
/// A checkpoint sees the same few signers all day; parsing a point costs a twentieth of checking a
/// signature under it.
package final class SignatureChecker: Sendable {
    private let parsed = Mutex(ParsedKeys())

    /// Most keys in the cache; a trust list names fewer.
    private static let keyCountMax = 1_024

    private enum ParsedKey: Sendable {
        case es256(P256.Signing.PublicKey)
        case ed25519(Curve25519.Signing.PublicKey)
        case unfit
    }

    private struct ParsedKeys {
        var all: [PublicKey: ParsedKey] = [:]
        /// The last key used: most questions are about it again, and it needs no hashing.
        var latest: (key: PublicKey, parsed: ParsedKey)?

        mutating func find(_ key: PublicKey) -> ParsedKey? {
            if let latest, latest.key == key { return latest.parsed }
            guard let known = all[key] else { return nil }
            latest = (key, known)
            return known
        }
    }

    package init() {}

    /// Whether the signature of the message is valid under the key.
    ///
    /// No signature is valid under a key that is off its curve, not canonical or of small order.
    /// Both halves of s are accepted; `letterDigest` gives both twins one digest.
    package func isValid(_ question: SignatureQuestion) -> Bool {
        guard question.signature.count == signatureByteCount else { return false }
        switch key(of: question) {
        case .es256(let key):
            guard
                let signature = try? P256.Signing.ECDSASignature(
                    rawRepresentation: question.signature
                )
            else { return false }
            // Hashed by its buffer: the way through `DataProtocol` costs a microsecond more.
            var hash = SHA256()
            unsafe question.message.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
            return key.isValidSignature(signature, for: hash.finalize())
        case .ed25519(let key):
            return key.isValidSignature(question.signature, for: question.message)
        case .unfit:
            return false
        }
    }

    private func key(of question: SignatureQuestion) -> ParsedKey {
        let key = PublicKey(algorithm: question.algorithm, bytes: question.publicKey)
        if let known = parsed.withLock({ keys in keys.find(key) }) { return known }
        let fresh = parse(key)
        parsed.withLock { keys in
            if keys.all.count >= Self.keyCountMax { keys.all.removeAll() }
            keys.all[key] = fresh
            keys.latest = (key, fresh)
        }
        return fresh
    }

    private func parse(_ key: PublicKey) -> ParsedKey {
        guard isFitKey(key.bytes, for: key.algorithm) else { return .unfit }
        switch key.algorithm {
        case .es256:
            let point = try? P256.Signing.PublicKey(x963Representation: key.bytes)
            return point.map(ParsedKey.es256) ?? .unfit
        case .ed25519:
            let point = try? Curve25519.Signing.PublicKey(rawRepresentation: key.bytes)
            return point.map(ParsedKey.ed25519) ?? .unfit
        }
    }
}
