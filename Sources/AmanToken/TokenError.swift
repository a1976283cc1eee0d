/// Why a key on a token could not be used.
package enum TokenError: Error, Equatable, Sendable {
    /// The text is not a PKCS#11 URI (RFC 7512), or has parts that are not known here.
    case notAnAddress
    /// The address names no object: a key needs `object=` or `id=`.
    case noObjectNamed
    /// No module could be loaded: none is installed, or the one the address names is not one.
    case noModule
    /// No token that is plugged in matches the address.
    case noToken
    /// Several tokens match the address; it must name one.
    case severalTokens(Int)
    /// The PIN is wrong; a token locks itself after a few of them.
    case wrongPIN
    /// The PIN is locked: only the token's security officer can set a new one.
    case lockedPIN
    /// No key on the token matches the address.
    case noKey
    /// Several keys on the token match the address.
    case severalKeys(Int)
    /// A key of this name is there already; none is ever made over another.
    case alreadyThere
    /// The key is not one of the curves P-256 and Ed25519, or of the other one.
    case otherKind
    /// The token does not make or use keys of this kind: an older one knows no Ed25519.
    case kindUnknown
    /// The public key is off its curve, or not in the one form that is read.
    case unfitKey
    /// The token shows one public key and signs with another.
    case signsWithAnother
    /// No PIN was given, and no one could be asked for it.
    case noPIN
    /// The token has not answered in time.
    case noAnswer
    /// The token's library said no, with this number of PKCS#11.
    case refused(code: UInt)
}
