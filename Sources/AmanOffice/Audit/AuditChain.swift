import AmanLetter
import AmanSignature

extension AuditEntry {
    /// The bytes the chain is made of: deterministic CBOR, absent where the entry says nothing.
    ///
    /// `{1: time, 2: officer, 3: second officer, 4: act, 5: subject, 6: reason}`.
    package var encoded: [UInt8] {
        var writer = CBORWriter()
        writer.writeMap(count: 4 + (second == nil ? 0 : 1) + (reason == nil ? 0 : 1))
        writer.writeUnsigned(1)
        writer.writeInteger(at.seconds)
        writer.writeUnsigned(2)
        writer.writeText(officer)
        if let second {
            writer.writeUnsigned(3)
            writer.writeText(second)
        }
        writer.writeUnsigned(4)
        writer.writeText(act.rawValue)
        writer.writeUnsigned(5)
        writer.writeText(subject)
        if let reason {
            writer.writeUnsigned(6)
            writer.writeText(reason)
        }
        return writer.bytes
    }
}

/// The hash before the first entry of every chain: 32 zero bytes.
package let auditChainStart = [UInt8](repeating: 0, count: 32)

/// Binds an entry to all entries before it.
///
/// The records call it inside the transaction that keeps the entry, so that no two entries can
/// follow the same one.
///
/// - Parameters:
///   - previous: Hash of the entry before, or `auditChainStart`; 32 bytes.
///   - entry: The entry to be stored.
/// - Returns: SHA-256 over both; 32 bytes.
package func auditHash(after previous: [UInt8], of entry: AuditEntry) -> [UInt8] {
    precondition(previous.count == 32, "a chain hash is 32 bytes")
    return NativeSHA256.hash(previous + entry.encoded)
}
