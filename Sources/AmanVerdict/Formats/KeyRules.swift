public import AmanLetter
import AmanLog

/// The first 8 bytes of SHA-256 of a public key: 65-byte X9.63 point, or 32 raw bytes of Ed25519.
public func keyIdentifier(of publicKey: [UInt8]) -> KeyID {
    KeyID(publicKeyDigest: sha256(publicKey))
}

/// Whether a public key has the right form, without checking that it is on its curve.
///
/// Refuses Ed25519 keys of small order, under which one signature is valid for many messages, and
/// keys that are not the one canonical encoding of their point. A P-256 point off the curve is
/// refused when a signature is first checked under it.
public func isFitKey(_ publicKey: [UInt8], for algorithm: SignatureAlgorithm) -> Bool {
    switch algorithm {
    case .es256:
        return publicKey.count == 65 && publicKey[0] == 0x04
    case .ed25519:
        return isFitEd25519(publicKey)
    }
}

private func isFitEd25519(_ publicKey: [UInt8]) -> Bool {
    guard publicKey.count == 32 else { return false }
    var y = publicKey
    y[31] &= 0x7f
    guard isBelowFieldPrime(y) else { return false }
    return !smallOrderY.contains(y)
}

/// Whether a little-endian number is less than 2^255 - 19.
private func isBelowFieldPrime(_ y: [UInt8]) -> Bool {
    if y[31] != 0x7f { return true }
    for byte in y[1..<31] where byte != 0xff { return true }
    return y[0] < 0xed
}

/// The y coordinates of the eight points of small order, little-endian, without the sign bit.
///
/// y = 1 (order 1), y = -1 (order 2), y = 0 (order 4), and the two of order 8; each pair of signs
/// shares its y. Source: RFC 8032 section 5.1; "Taming the many EdDSAs" table 6a.
private let smallOrderY: [[UInt8]] = [
    [1] + [UInt8](repeating: 0, count: 31),
    [0xec] + [UInt8](repeating: 0xff, count: 30) + [0x7f],
    [UInt8](repeating: 0, count: 32),
    [
        0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98,
        0xf0, 0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53,
        0xfc, 0x05,
    ],
    [
        0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67,
        0x0f, 0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac,
        0x03, 0x7a,
    ],
]
