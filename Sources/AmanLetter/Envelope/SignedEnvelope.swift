/// A signed envelope (COSE_Sign1): what was signed, how, and by which key, as it claims.
///
/// Parsing checks the form only; checking the signature needs the key. Letters, trust lists, status
/// lists and notices all travel in an envelope. Source: RFC 9052 section 4.2.
public struct SignedEnvelope: Equatable, Sendable {
    /// Header 1.
    public let algorithm: SignatureAlgorithm
    /// Header 4; only a hint which key to try first.
    public let keyID: KeyID?
    /// Header 16: the content's media type; a letter has none.
    public let type: String?
    /// The content.
    public let payload: [UInt8]
    /// 64 bytes: r and s, or the Ed25519 signature.
    public let signature: [UInt8]
    /// The protected headers as they were written, and signed.
    public let protectedBytes: [UInt8]

    init(headers: ProtectedHeaders, protectedBytes: [UInt8], payload: [UInt8], signature: [UInt8]) {
        self.algorithm = headers.algorithm
        self.keyID = headers.keyID
        self.type = headers.type
        self.payload = payload
        self.signature = signature
        self.protectedBytes = protectedBytes
    }

    /// The bytes that the signature covers.
    public var toBeSigned: [UInt8] {
        signedStructure(protectedBytes: protectedBytes, payload: payload)
    }

    /// The one way to write this envelope: tag 18, nothing unprotected.
    ///
    /// Bytes that parse with tag 18 and an empty unprotected map re-encode to the same bytes.
    public var canonicalBytes: [UInt8] { canonicalBytes(signature: signature) }

    /// The canonical bytes with another signature.
    package func canonicalBytes(signature: [UInt8]) -> [UInt8] {
        envelopeBytes(protectedBytes: protectedBytes, payload: payload, signature: signature)
    }
}

/// An envelope that awaits its signature.
public struct UnsignedEnvelope: Equatable, Sendable {
    /// The protected headers as they will be signed.
    public let protectedBytes: [UInt8]
    /// The content.
    public let payload: [UInt8]

    /// Makes an envelope around some content.
    ///
    /// - Parameters:
    ///   - algorithm: How it will be signed.
    ///   - keyID: The signing key's identifier.
    ///   - type: The content's media type; nil for a letter.
    ///   - payload: The content.
    public init(
        algorithm: SignatureAlgorithm,
        keyID: KeyID,
        type: String? = nil,
        payload: [UInt8]
    ) {
        var writer = CBORWriter(capacity: 64)
        writer.writeMap(count: type == nil ? 2 : 3)
        writer.writeUnsigned(1)
        writer.writeInteger(algorithm.rawValue)
        writer.writeUnsigned(4)
        writer.writeBytes(keyID.bytes)
        if let type {
            writer.writeUnsigned(16)
            writer.writeText(type)
        }
        self.protectedBytes = writer.bytes
        self.payload = payload
    }

    /// The bytes to sign.
    public var toBeSigned: [UInt8] {
        signedStructure(protectedBytes: protectedBytes, payload: payload)
    }

    /// The finished COSE bytes, with tag 18.
    ///
    /// - Parameter signature: 64 bytes over `toBeSigned`.
    /// - Returns: The envelope, as it travels.
    public func signed(by signature: [UInt8]) -> [UInt8] {
        precondition(signature.count == signatureByteCount)
        return envelopeBytes(
            protectedBytes: protectedBytes,
            payload: payload,
            signature: signature
        )
    }
}

/// Bytes of a signature, of either algorithm.
public let signatureByteCount = 64

/// Sig_structure with no external bytes.
///
/// Source: RFC 9052 section 4.4.
private func signedStructure(protectedBytes: [UInt8], payload: [UInt8]) -> [UInt8] {
    var writer = CBORWriter(capacity: payload.count + protectedBytes.count + 32)
    writer.writeArray(count: 4)
    writer.writeText("Signature1")
    writer.writeBytes(protectedBytes)
    writer.writeBytes([])
    writer.writeBytes(payload)
    return writer.bytes
}

private func envelopeBytes(
    protectedBytes: [UInt8],
    payload: [UInt8],
    signature: [UInt8]
) -> [UInt8] {
    var writer = CBORWriter(capacity: payload.count + protectedBytes.count + 80)
    writer.writeTag(18)
    writer.writeArray(count: 4)
    writer.writeBytes(protectedBytes)
    writer.writeMap(count: 0)
    writer.writeBytes(payload)
    writer.writeBytes(signature)
    return writer.bytes
}
