import AmanLog
import Crypto

/// swift-crypto's SHA-256, by the processor's own instructions where it has them.
package enum NativeSHA256: SHA256Hashing {
    /// SHA-256 of the given bytes; 32 bytes.
    package static func hash(_ bytes: [UInt8]) -> [UInt8] {
        // Hashed by its buffer: the way through `DataProtocol` costs a microsecond more.
        var hash = SHA256()
        unsafe bytes.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
        return Array(hash.finalize())
    }
}
