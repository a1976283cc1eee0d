/// Signs with keys that never leave their token, such as a smart card or a security module.
///
/// A token may take long, or not answer at all: the request waits, and no thread does.
package protocol TokenSigning: Sendable {
    /// Signs a message with a key on a token.
    ///
    /// - Parameters:
    ///   - message: What is signed, whole.
    ///   - address: Which key: a PKCS#11 URI, as the key's file has it.
    ///   - publicHalf: Its public half.
    /// - Returns: 64 bytes, as `SigningKey.sign`.
    /// - Throws: `unavailable` with what is in the way.
    func sign(
        _ message: [UInt8],
        at address: String,
        as publicHalf: PublicKey
    ) async throws(SigningError) -> [UInt8]
}

/// Why a key on a token does not sign now; what needs it waits.
package enum KeyAccessError: Error, Equatable, Sendable {
    /// This program was given no way to tokens.
    case notConnected
    /// The token is not plugged in, or its library is not installed.
    case absent
    /// The token is there, and the key is not on it.
    case keyMissing
    /// No PIN was given, and there is no terminal to ask at.
    case noPIN
    /// The PIN is wrong; it is not tried again, because tokens lock themselves.
    case wrongPIN
    /// The PIN is locked: only the token's security officer can set a new one.
    case lockedPIN
    /// The token did not answer in time.
    case noAnswer
    /// The token signed with another key than the office's.
    case otherKey
    /// The token's library said no, with this number of PKCS#11; 0 where it said none.
    case refused(code: UInt)
}
