import AmanLetter
import AmanSignature
import Crypto

/// Which officer an entry or a vote is of; the records have the name behind it, sealed.
package struct OfficerID: Hashable, Sendable {
    package let number: Int64

    package init(number: Int64) {
        self.number = number
    }
}

extension AuditEntry {
    /// The bytes the chain is made of: deterministic CBOR, absent where the entry says nothing.
    ///
    /// `{1: time, 2: officer, 3: second officer, 4: act, 5: subject, 6: reason}`. Officers are
    /// numbers: the chain holds for good, and says nothing of who worked here.
    package func encoded(officer: OfficerID, second: OfficerID?) -> [UInt8] {
        var writer = CBORWriter()
        writer.writeMap(count: 4 + (second == nil ? 0 : 1) + (reason == nil ? 0 : 1))
        writer.writeUnsigned(1)
        writer.writeInteger(at.seconds)
        writer.writeUnsigned(2)
        writer.writeInteger(officer.number)
        if let second {
            writer.writeUnsigned(3)
            writer.writeInteger(second.number)
        }
        writer.writeUnsigned(4)
        writer.writeText(act.rawValue)
        writer.writeUnsigned(5)
        writer.writeText(subject.text)
        if let reason {
            writer.writeUnsigned(6)
            writer.writeText(reason.text)
        }
        return writer.bytes
    }
}

/// The hash before the first entry of every chain: 32 zero bytes.
package let auditChainStart = [UInt8](repeating: 0, count: 32)

/// The key the audit's chain is made under.
///
/// Who can write the records but has no key cannot make a chain that holds.
package struct AuditKey: Sendable, CustomStringConvertible {
    private let key: SymmetricKey

    /// Takes 32 unpredictable bytes, for this purpose alone.
    package init(bytes: [UInt8]) {
        key = SymmetricKey(data: bytes)
    }

    /// Binds an entry to all entries before it.
    ///
    /// The records call it inside the transaction that stores the entry, so that no two entries
    /// can follow the same one.
    ///
    /// - Parameters:
    ///   - previous: Hash of the entry before, or `auditChainStart`; 32 bytes.
    ///   - entry: The entry to be stored, as `encoded(officer:second:)`.
    /// - Returns: HMAC-SHA-256 over both; 32 bytes.
    package func hash(after previous: [UInt8], of entry: [UInt8]) -> [UInt8] {
        precondition(previous.count == 32, "a chain hash is 32 bytes")
        return Array(HMAC<SHA256>.authenticationCode(for: previous + entry, using: key))
    }

    /// Says nothing about the key.
    package var description: String { "AuditKey(redacted)" }
}
