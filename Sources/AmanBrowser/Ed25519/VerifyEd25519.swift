/// Whether an Ed25519 signature is valid, for phones whose browsers cannot check it.
///
/// The rule is BoringSSL's, which swift-crypto and Chromium go by: S below the group's order, and
/// the bytes of R exactly those of S times B less k times A. Everything in it is public, so its
/// time may vary; it is no code to sign with.
///
/// - Parameters:
///   - publicKey: 32 bytes; the caller holds it to `isFitKey`.
///   - message: What was signed.
///   - signature: R and S; 64 bytes.
/// - Returns: Whether it is valid. Source: RFC 8032 section 5.1.7.
package func isValidEd25519(publicKey: [UInt8], message: [UInt8], signature: [UInt8]) -> Bool {
    guard publicKey.count == 32, signature.count == 64 else { return false }
    let claimed = Array(signature[..<32])
    let factor = Scalar(littleEnd: signature[32...])
    guard factor.isBelowOrder, let key = EdwardsPoint(bytes: publicKey) else { return false }
    let digest = sha512(claimed + publicKey + message)
    let hashed = Scalar(reducing: digest)
    return factor.times(.base, plus: hashed, times: key.negated).bytes == claimed
}

/// A number to multiply points with, as four words, the lowest first.
private struct Scalar {
    private var words: [UInt64]

    /// The order of the group that B makes.
    ///
    /// Source: RFC 8032 section 5.1.
    private static let order: [UInt64] = [
        0x5812_631a_5cf5_d3ed, 0x14de_f9de_a2f7_9cd6,
        0x0000_0000_0000_0000, 0x1000_0000_0000_0000,
    ]

    init(littleEnd bytes: ArraySlice<UInt8>) {
        words = (0..<4).map { word in
            bytes[(bytes.startIndex + 8 * word)...].prefix(8).reversed()
                .reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    /// What is left of a long number, lowest byte first, after division by the order.
    init(reducing bytes: [UInt8]) {
        words = [0, 0, 0, 0]
        for byte in bytes.reversed() {
            for bit in stride(from: UInt8(7), through: 0, by: -1) {
                double(adding: UInt64(byte >> bit & 1))
                if !isBelowOrder { subtractOrder() }
            }
        }
    }

    var isBelowOrder: Bool {
        for place in stride(from: 3, through: 0, by: -1) where words[place] != Self.order[place] {
            return words[place] < Self.order[place]
        }
        return false
    }

    private mutating func double(adding bit: UInt64) {
        var carry = bit
        for place in 0..<4 {
            let next = words[place] >> 63
            words[place] = words[place] << 1 | carry
            carry = next
        }
    }

    private mutating func subtractOrder() {
        var borrow: UInt64 = 0
        for place in 0..<4 {
            let (less, under) = words[place].subtractingReportingOverflow(Self.order[place])
            let (least, underToo) = less.subtractingReportingOverflow(borrow)
            words[place] = least
            borrow = under || underToo ? 1 : 0
        }
    }

    private func bit(_ place: Int) -> Bool {
        words[place / 64] >> UInt64(place % 64) & 1 == 1
    }

    /// This number times a point plus another number times another, both in one go.
    func times(_ point: EdwardsPoint, plus other: Scalar, times next: EdwardsPoint) -> EdwardsPoint
    {
        let both = point + next
        var sum = EdwardsPoint.neutral
        for place in stride(from: 255, through: 0, by: -1) {
            sum = sum + sum
            switch (bit(place), other.bit(place)) {
            case (true, true): sum = sum + both
            case (true, false): sum = sum + point
            case (false, true): sum = sum + next
            case (false, false): break
            }
        }
        return sum
    }
}
