package import AmanLetter
import AmanSignature
import Crypto
import Foundation

/// The office's private key for case files: derived from the register key, in no file.
package struct CasePrivateKey: Sendable, CustomStringConvertible {
    let agreement: Curve25519.KeyAgreement.PrivateKey

    /// Bytes of a seed.
    package static let seedByteCount = 32

    /// Takes `seedByteCount` bytes that only this office can have.
    package init(seed: [UInt8]) {
        precondition(seed.count == Self.seedByteCount, "a key of X25519 is 32 bytes")
        do {
            agreement = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: seed)
        } catch {
            preconditionFailure("any 32 bytes are a key of X25519: RFC 7748, section 5")
        }
    }

    /// What other offices seal case files for this one with.
    package var publicKey: CasePublicKey {
        CasePublicKey(agreement: agreement.publicKey)
    }

    /// Says nothing of the key.
    package var description: String { "CasePrivateKey(redacted)" }
}

/// The key that case files for one office are sealed with; X25519.
package struct CasePublicKey: Equatable, Sendable {
    fileprivate let agreement: Curve25519.KeyAgreement.PublicKey

    fileprivate init(agreement: Curve25519.KeyAgreement.PublicKey) { self.agreement = agreement }

    /// - Returns: Nil for bytes that are no key, or one that agrees on zeros with every other.
    package init?(_ bytes: [UInt8]) {
        // A few points agree on zeros with all. Source: RFC 7748, section 6.1.
        let fixed = [UInt8](repeating: 0x42, count: CasePrivateKey.seedByteCount)
        guard let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes),
            let own = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: fixed),
            let agreed = try? own.sharedSecretFromKeyAgreement(with: key),
            unsafe agreed.withUnsafeBytes({ unsafe !$0.allSatisfy { $0 == 0 } })
        else { return nil }
        agreement = key
    }

    /// 32 bytes.
    package var bytes: [UInt8] { Array(agreement.rawRepresentation) }

    /// Names the key in a case file.
    package var id: KeyID { KeyID(publicKeyDigest: NativeSHA256.hash(bytes)) }

    package static func == (left: CasePublicKey, right: CasePublicKey) -> Bool {
        left.bytes == right.bytes
    }
}

/// HPKE for case files: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305.
///
/// Who sealed it is shown by the signature inside, and not by HPKE.
///
/// Source: RFC 9180.
private let ciphersuite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
private let sealingInfo = Foundation.Data("aman/1/case".utf8)

extension SealedCase {
    /// Seals a signed case: from now on only the office it is for can read it.
    ///
    /// - Returns: Nil for a content that is longer than a case can be.
    init?(_ signed: [UInt8], for key: CasePublicKey) {
        let head = Self.head + key.id.bytes
        guard let padded = Self.padded(signed),
            var sender = try? HPKE.Sender(
                recipientKey: key.agreement,
                ciphersuite: ciphersuite,
                info: sealingInfo
            ),
            let text = try? sender.seal(padded, authenticating: head)
        else { return nil }
        self.init(unchecked: head + Array(sender.encapsulatedKey) + Array(text))
    }

    /// The signed case.
    ///
    /// - Returns: Nil for another key, or where a byte was changed.
    func opened(with key: CasePrivateKey) -> [UInt8]? {
        let (head, rest) = (bytes[..<Self.headByteCount], bytes[Self.headByteCount...])
        let encapsulated = Foundation.Data(rest.prefix(Self.encapsulatedByteCount))
        guard
            var recipient = try? HPKE.Recipient(
                privateKey: key.agreement,
                ciphersuite: ciphersuite,
                info: sealingInfo,
                encapsulatedKey: encapsulated
            ),
            let padded = try? recipient.open(
                rest.dropFirst(Self.encapsulatedByteCount),
                authenticating: head
            )
        else { return nil }
        return Self.unpadded(Array(padded))
    }
}
