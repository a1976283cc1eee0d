import AmanLetter
package import AmanLog
package import AmanSignature
import AmanVerdict

/// The key did not sign.
package struct OfficeSigningError: Error, Equatable, Sendable {
    /// What is in the way of a key on a token; nil where it is not that.
    package var obstacle: KeyAccessError?
}

extension OfficeKeys {
    /// Signs a letter's claims; the answer is its COSE bytes.
    ///
    /// - Throws: When the key cannot sign.
    package func signLetter(_ payload: [UInt8]) async throws(OfficeSigningError) -> [UInt8] {
        try await envelope(payload, type: nil, by: signer)
    }

    /// Signs a status list's payload.
    ///
    /// - Throws: When the key cannot sign.
    package func signStatusList(
        _ payload: [UInt8]
    ) async throws(OfficeSigningError) -> [UInt8] {
        try await envelope(payload, type: statusListType, by: statusKey)
    }

    /// Signs a list of notices.
    ///
    /// - Throws: When the key cannot sign.
    package func signNotices(_ payload: [UInt8]) async throws(OfficeSigningError) -> [UInt8] {
        try await envelope(payload, type: noticeListType, by: statusKey)
    }

    /// Signs a case for another office, or the key that cases for this one are sealed with.
    ///
    /// The status key says, all day, what this office states to the others; the type keeps a case
    /// from being read as a list.
    ///
    /// - Throws: When the key cannot sign.
    func signStatement(
        _ payload: [UInt8],
        type: StatementType
    ) async throws(OfficeSigningError) -> [UInt8] {
        try await envelope(payload, type: type.rawValue, by: statusKey)
    }

    /// Signs a tree head of this office's log as a C2SP note.
    ///
    /// - Throws: When the key cannot sign.
    package func signTreeHead(
        _ head: TreeHead
    ) async throws(OfficeSigningError) -> SignedNote {
        do {
            let key = try VerifierKey(
                name: head.origin,
                kind: .ed25519,
                publicKey: logKey.publicKey
            )
            let signature = try await signature(of: Array(head.body.utf8), by: logKey)
            return try SignedNote(text: head.body, signatures: [try key.line(with: signature)])
        } catch let error as OfficeSigningError {
            throw error
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
    ) async throws(OfficeSigningError) -> [UInt8] {
        let unsigned = UnsignedEnvelope(
            algorithm: key.algorithm,
            keyID: key.keyID,
            type: type,
            payload: payload
        )
        return unsigned.signed(by: try await signature(of: unsigned.toBeSigned, by: key))
    }

    /// A signature by one of the keys; of one on a token it is checked before it is used.
    private func signature(
        of message: [UInt8],
        by key: SigningKey
    ) async throws(OfficeSigningError) -> [UInt8] {
        do throws(SigningError) {
            guard let address = key.tokenAddress else { return try key.sign(message) }
            guard let tokens else { throw .unavailable(.notConnected) }
            let signature = try await tokens.sign(message, at: address, as: key.publicHalf)
            let question = SignatureQuestion(
                algorithm: key.algorithm,
                publicKey: key.publicKey,
                message: message,
                signature: signature
            )
            guard isValid(question) else { throw .unavailable(.otherKey) }
            return signature
        } catch {
            guard case .unavailable(let obstacle) = error else { throw OfficeSigningError() }
            throw OfficeSigningError(obstacle: obstacle)
        }
    }
}
