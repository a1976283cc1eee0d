public import AmanLetter
public import AmanLog

/// A letter's digest: SHA-256 of its bytes with an empty unprotected map and the low S.
///
/// Anyone can turn an ES256 signature (r, s) into (r, n - s), which is valid as well. The lower
/// of the two gives both the same digest, so a letter cannot be disguised as another one that the
/// log or a notice does not know.
///
/// - Parameters:
///   - envelope: The letter's envelope.
///   - hashing: The program's SHA-256.
/// - Returns: 32 bytes.
public func letterDigest<Hashing: SHA256Hashing>(
    _ envelope: SignedEnvelope,
    hashing: Hashing.Type = PureSHA256.self
) -> [UInt8] {
    let isES256 = envelope.algorithm == .es256
    let signature = isES256 ? lowS(envelope.signature) : envelope.signature
    return Hashing.hash(envelope.canonicalBytes(signature: signature))
}

/// An ES256 signature, `r || s`, with s brought into the lower half of the group's order.
public func lowS(_ signature: [UInt8]) -> [UInt8] {
    precondition(signature.count == signatureByteCount, "r and s take 32 bytes each")
    let s = signature.span.extracting(droppingFirst: 32)
    guard precedes(halfOrder.span, s), precedes(s, order.span) else {
        return signature
    }
    var lowered = signature
    var borrow = 0
    for place in stride(from: 31, through: 0, by: -1) {
        var difference = Int(order[place]) - Int(signature[32 + place]) - borrow
        borrow = difference < 0 ? 1 : 0
        difference += borrow << 8
        lowered[32 + place] = UInt8(difference)
    }
    return lowered
}

/// The order n of P-256's group.
///
/// Source: SEC 2 section 2.4.2.
private let order: [UInt8] = [
    0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51,
]

/// n / 2, rounded down.
private let halfOrder: [UInt8] = [
    0x7f, 0xff, 0xff, 0xff, 0x80, 0x00, 0x00, 0x00, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xde, 0x73, 0x7d, 0x56, 0xd3, 0x8b, 0xcf, 0x42, 0x79, 0xdc, 0xe5, 0x61, 0x7e, 0x31, 0x92, 0xa8,
]
