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
        let digits = text.utf8.prefix(2 * LogHash.byteCount + 1).map { byte in
            (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte) ? byte + 0x20 : byte
        }
        guard let digest = Hexadecimal.bytes(digits) else { return nil }
        self.init(digest: digest)
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
