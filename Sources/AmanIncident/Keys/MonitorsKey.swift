import AmanLetter
import Crypto
import Foundation

/// The monitors' private key: opens reports, seals answers as theirs, signs steps.
///
/// Both keys come from one seed, so that there is one thing to guard and one to write down. It is
/// never in an office.
package struct MonitorsKey: Sendable {
    /// 32 bytes; stored only under a passphrase.
    package let seed: [UInt8]
    let agreement: Curve25519.KeyAgreement.PrivateKey
    let signing: Curve25519.Signing.PrivateKey

    package static let seedByteCount = 32

    /// - Returns: Nil where it is not 32 bytes.
    package init?(seed: [UInt8]) {
        guard seed.count == Self.seedByteCount,
            let agreement = try? Curve25519.KeyAgreement.PrivateKey(
                rawRepresentation: derived(seed, "aman/1/monitors/agreement")
            ),
            let signing = try? Curve25519.Signing.PrivateKey(
                rawRepresentation: derived(seed, "aman/1/monitors/signing")
            )
        else { return nil }
        (self.seed, self.agreement, self.signing) = (seed, agreement, signing)
    }

    /// Makes a new key.
    package static func random() -> MonitorsKey? {
        let key = SymmetricKey(size: .bits256)
        return MonitorsKey(seed: unsafe key.withUnsafeBytes { unsafe Array($0) })
    }

    package var publicKey: MonitorsPublicKey {
        MonitorsPublicKey(
            agreement: agreement.publicKey,
            signing: signing.publicKey
        )
    }
}

private func derived(_ seed: [UInt8], _ purpose: String) -> [UInt8] {
    let key = HKDF<SHA256>.deriveKey(
        inputKeyMaterial: SymmetricKey(data: seed),
        info: Array(purpose.utf8),
        outputByteCount: 32
    )
    return unsafe key.withUnsafeBytes { unsafe Array($0) }
}

/// The monitors' public key, which the programme file names: reports are sealed to its first half,
/// and steps verify under its second.
package struct MonitorsPublicKey: Sendable, Equatable {
    let agreement: Curve25519.KeyAgreement.PublicKey
    let signing: Curve25519.Signing.PublicKey

    package static let byteCount = 64

    init(
        agreement: Curve25519.KeyAgreement.PublicKey,
        signing: Curve25519.Signing.PublicKey
    ) {
        (self.agreement, self.signing) = (agreement, signing)
    }

    /// - Returns: Nil where it is not 64 bytes, or the first half agrees with every key on nothing.
    package init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount,
            let agreement = try? Curve25519.KeyAgreement.PublicKey(
                rawRepresentation: bytes[..<32]
            ),
            let signing = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes[32...]),
            SealedForm.agrees(agreement)
        else { return nil }
        (self.agreement, self.signing) = (agreement, signing)
    }

    /// Reads 128 hexadecimal digits, as the programme file has them.
    package init?(text: String) {
        guard text.utf8.count == 2 * Self.byteCount,
            let bytes = Hexadecimal.bytes(text.utf8)
        else { return nil }
        self.init(bytes: bytes)
    }

    package var bytes: [UInt8] {
        Array(agreement.rawRepresentation) + Array(signing.rawRepresentation)
    }

    package var text: String { Hexadecimal.text(bytes) }

    /// Which key a report was sealed to: the first eight bytes of SHA-256 over the public key.
    package var id: [UInt8] { Array(SHA256.hash(data: bytes).prefix(Self.idByteCount)) }
    package static let idByteCount = 8

    /// To compare by voice: 32 digits in groups of four.
    package var fingerprint: String {
        let digits = Hexadecimal.text(SHA256.hash(data: bytes).prefix(16))
        return stride(from: 0, to: digits.count, by: 4).map {
            String(digits.dropFirst($0).prefix(4))
        }.joined(separator: " ")
    }

    package static func == (left: MonitorsPublicKey, right: MonitorsPublicKey) -> Bool {
        left.bytes == right.bytes
    }
}
