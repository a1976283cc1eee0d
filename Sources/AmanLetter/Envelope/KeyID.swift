/// A short name of a public key: the first 8 bytes of its SHA-256 (header 4, kid).
///
/// It only helps to find a key; it proves nothing, and two keys may share one.
public struct KeyID: Hashable, Sendable, CustomStringConvertible {
    /// The bytes as a number, the first one highest.
    package let word: UInt64

    /// Bytes of a key identifier.
    public static let byteCount = 8

    /// Reads a key identifier from an envelope; nil unless it is 8 bytes long.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == KeyID.byteCount else { return nil }
        self.init(bytes[...])
    }

    /// Makes the identifier from the SHA-256 of a public key (65-byte X9.63 point or raw 32 bytes).
    ///
    /// - Parameter digest: 8 bytes or more; the first 8 are used.
    public init(publicKeyDigest digest: [UInt8]) {
        precondition(digest.count >= KeyID.byteCount)
        self.init(digest[..<KeyID.byteCount])
    }

    init(_ bytes: ArraySlice<UInt8>) {
        word = bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The 8 bytes.
    public var bytes: [UInt8] {
        (0..<KeyID.byteCount).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - $0 * 8)) }
    }

    /// The bytes in hexadecimal.
    public var description: String { Hexadecimal.text(bytes) }
}
