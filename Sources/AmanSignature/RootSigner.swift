/// What signs a programme's trust list: a key from a sealed file, or one that never leaves a token.
///
/// The office sees only this much of the programme's root.
package protocol RootSigner: Sendable {
    /// The public half, which the offices pin.
    var publicHalf: PublicKey { get }

    /// Signs a message.
    ///
    /// - Returns: 64 bytes: `r || s` with the low s, or RFC 8032's `R || S`.
    /// - Throws: `failed` when the key or its token did not sign.
    func sign(_ message: [UInt8]) throws(SigningError) -> [UInt8]
}

extension SigningKey: RootSigner {}
