public import AmanLetter
import AmanLog

/// A root that a checkpoint trusts, named by the digest of its key.
public struct RootPin: Equatable, Sendable {
    /// SHA-256 of the root's key: all 32 bytes, or the first 8 where people were given no more.
    public let digest: [UInt8]

    /// Pins a root by its whole digest.
    public init(_ root: RootKey) {
        digest = sha256(root.publicKey)
    }

    /// Pins whatever root has this key identifier.
    public init(_ keyID: KeyID) {
        digest = keyID.bytes
    }

    /// Takes a digest as it was stored; nil unless it has 8 or 32 bytes.
    public init?(digest: [UInt8]) {
        guard digest.count == KeyID.byteCount || digest.count == LogHash.byteCount else {
            return nil
        }
        self.digest = digest
    }

    /// Reads a digest as people write it; nil unless it is 16 or 64 hexadecimal digits.
    ///
    /// - Parameter text: Small or capital digits, and nothing between them.
    public init?(hexadecimal text: String) {
        var digits: [UInt8] = []
        for byte in text.utf8 {
            guard digits.count < 2 * LogHash.byteCount, let digit = hexadecimalDigit(byte) else {
                return nil
            }
            digits.append(digit)
        }
        guard digits.count % 2 == 0 else { return nil }
        self.init(
            digest: (0..<(digits.count / 2)).map { digits[2 * $0] << 4 | digits[2 * $0 + 1] }
        )
    }

    /// Whether this is the root that is pinned.
    public func matches(_ root: RootKey) -> Bool {
        sha256(root.publicKey).starts(with: digest)
    }

    /// Whether the pinned root is one of these.
    func isAmong(_ roots: [RootKey]) -> Bool {
        for root in roots where matches(root) { return true }
        return false
    }
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
