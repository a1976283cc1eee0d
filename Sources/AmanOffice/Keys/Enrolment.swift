package import AmanLetter
package import AmanSignature

/// The public halves of an office's keys, as the founding office takes them into the trust list.
package struct Enrolment: Equatable, Sendable {
    /// Signs letters.
    package let signer: EnrolledKey
    /// Signs status lists and notices; nil when the signer's key came alone.
    package let statusKey: EnrolledKey?
    /// Signs tree heads, Ed25519; nil when the signer's key came alone.
    package let logKey: EnrolledKey?

    /// Reads an enrolment file: one key (the signer's) or three (signer's, status, log).
    ///
    /// - Throws: `notPublicKeys`, `keyCount`, `sameKeyTwice`, `logKeyNotEd25519`.
    package init(pem: String) throws(EnrolmentRefusal) {
        let keys: [PublicKey]
        do {
            keys = try PEM.parse(pem)
        } catch {
            throw .notPublicKeys(error)
        }
        guard keys.count == 1 || keys.count == 3 else { throw .keyCount(keys.count) }
        guard Set(keys).count == keys.count else { throw .sameKeyTwice }
        if keys.count == 3, keys[2].algorithm != .ed25519 { throw .logKeyNotEd25519 }
        self.init(keys)
    }

    fileprivate init(_ keys: [PublicKey]) {
        let keys = keys.map { EnrolledKey(algorithm: $0.algorithm, publicKey: $0.bytes) }
        signer = keys[0]
        statusKey = keys.count == 3 ? keys[1] : nil
        logKey = keys.count == 3 ? keys[2] : nil
    }
}

/// A public key and what it is used with.
package struct EnrolledKey: Equatable, Sendable {
    package let algorithm: SignatureAlgorithm
    /// ES256: 65-byte X9.63 point; Ed25519: 32 raw bytes.
    package let publicKey: [UInt8]
}

/// Why a file is not the public keys of an office.
package enum EnrolmentRefusal: Error, Equatable, Sendable {
    /// The file is not PEM blocks of public keys that this programme uses.
    case notPublicKeys(PEMRefusal)
    /// One key (the signer's) or three (signer's, status, log) are expected.
    case keyCount(Int)
    /// The third key, of the log, must be Ed25519.
    case logKeyNotEd25519
    /// A key appears twice; each may sign one kind of thing only.
    case sameKeyTwice
}

extension OfficeKeys {
    /// The public halves of this office's keys.
    package var enrolment: Enrolment { Enrolment(publicHalves) }

    /// First 8 bytes of SHA-256 of the signer's public key.
    package var signerID: KeyID { signer.keyID }

    /// The public halves as a PEM file, `enrolment.pem`: signer, status key, log key.
    package var enrolmentPEM: String { PEM.encode(publicHalves) }

    private var publicHalves: [PublicKey] {
        [signer.publicHalf, statusKey.publicHalf, logKey.publicHalf]
    }
}
