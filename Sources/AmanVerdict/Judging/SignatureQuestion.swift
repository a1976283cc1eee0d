public import AmanLetter

/// Asks whether a signature of a message is valid under a key.
///
/// The pure modules ask and a caller with cryptography answers: swift-crypto in the programs,
/// WebCrypto in the browser.
public struct SignatureQuestion: Equatable, Sendable {
    /// The key's algorithm; the letter cannot choose another.
    public let algorithm: SignatureAlgorithm
    /// ES256: 65-byte X9.63 point; Ed25519: 32 raw bytes.
    public let publicKey: [UInt8]
    /// What was signed.
    public let message: [UInt8]
    /// 64 bytes: `r || s`, or RFC 8032's `R || S`.
    public let signature: [UInt8]

    /// Puts a question together.
    public init(
        algorithm: SignatureAlgorithm,
        publicKey: [UInt8],
        message: [UInt8],
        signature: [UInt8]
    ) {
        self.algorithm = algorithm
        self.publicKey = publicKey
        self.message = message
        self.signature = signature
    }
}
