import AmanLetter
package import AmanLog
import AmanSignature
import AmanVerdict

/// The key did not sign; the reason stays with the key.
package struct OfficeSigningError: Error, Equatable, Sendable {}

extension OfficeKeys {
    /// Signs a letter's claims; the answer is its COSE bytes.
    ///
    /// - Throws: When the key cannot sign.
    package func signLetter(_ payload: [UInt8]) throws(OfficeSigningError) -> [UInt8] {
        try envelope(payload, type: nil, by: signer)
    }

    /// Signs a status list's payload.
    ///
    /// - Throws: When the key cannot sign.
    package func signStatusList(_ payload: [UInt8]) throws(OfficeSigningError) -> [UInt8] {
        try envelope(payload, type: statusListType, by: statusKey)
    }

    /// Signs a list of notices.
    ///
    /// - Throws: When the key cannot sign.
    package func signNotices(_ payload: [UInt8]) throws(OfficeSigningError) -> [UInt8] {
        try envelope(payload, type: noticeListType, by: statusKey)
    }

    /// Signs a tree head of this office's log as a C2SP note.
    ///
    /// - Throws: When the key cannot sign.
    package func signTreeHead(_ head: TreeHead) throws(OfficeSigningError) -> SignedNote {
        do {
            let key = try VerifierKey(
                name: head.origin,
                kind: .ed25519,
                publicKey: logKey.publicKey
            )
            let signature = try logKey.sign(Array(head.body.utf8))
            return try SignedNote(text: head.body, signatures: [try key.line(with: signature)])
        } catch {
            throw OfficeSigningError()
        }
    }

    /// Whether this office's log key made the note's signature.
    package func signed(_ note: SignedNote, of origin: String) -> Bool {
        do {
            let key = try VerifierKey(
                name: origin,
                kind: .ed25519,
                publicKey: logKey.publicKey
            )
            _ = try note.answered(for: [key]) { question in
                isValid(
                    SignatureQuestion(
                        algorithm: .ed25519,
                        publicKey: question.key.publicKey,
                        message: question.message,
                        signature: question.signature
                    )
                )
            }
            return true
        } catch {
            return false
        }
    }

    private func envelope(
        _ payload: [UInt8],
        type: String?,
        by key: SigningKey
    ) throws(OfficeSigningError) -> [UInt8] {
        let unsigned = UnsignedEnvelope(
            algorithm: key.algorithm,
            keyID: key.keyID,
            type: type,
            payload: payload
        )
        do {
            return unsigned.signed(by: try key.sign(unsigned.toBeSigned))
        } catch {
            throw OfficeSigningError()
        }
    }
}
