import AmanOffice
import Crypto
import Foundation

/// The one key everything personal hangs on: opened when the office opens, on disk only wrapped.
///
/// It seals nothing itself. Seven keys are derived from it, each for one purpose, so that a mistake
/// in one place cannot be replayed in another.
package struct RegisterKey: Sendable, CustomStringConvertible {
    /// Wraps the keys of persons.
    let persons: SymmetricKey
    /// Keys the match keys and import keys; called the index key in the design.
    let index: SymmetricKey
    /// Seals the office's private signing keys.
    let signing: SymmetricKey
    /// Seals what staff have: names, password hashes, second factors, drafts.
    let staff: SymmetricKey
    /// Keys the tokens, codes and names of staff.
    let tokens: SymmetricKey
    /// Chains the audit.
    let audit: AuditKey
    /// Says whether records belong to this key, and nothing else about it.
    let check: [UInt8]
    private let bytes: [UInt8]

    /// Takes the key's 32 bytes as they were unwrapped.
    init(bytes: [UInt8]) {
        precondition(bytes.count == registerKeyByteCount, "a register key is 32 bytes")
        self.bytes = bytes
        let whole = SymmetricKey(data: bytes)
        persons = Self.derive(whole, for: "aman/1/persons")
        index = Self.derive(whole, for: "aman/1/match-keys")
        signing = Self.derive(whole, for: "aman/1/signing-keys")
        staff = Self.derive(whole, for: "aman/1/staff")
        tokens = Self.derive(whole, for: "aman/1/tokens")
        audit = AuditKey(bytes: Self.derive(whole, for: "aman/1/audit").bytes)
        check = Self.derive(whole, for: "aman/1/check").bytes
    }

    /// A new key from the operating system's generator.
    ///
    /// Never from `OfficeEnvironment`: a replayed generator would repeat keys and nonces, and what
    /// was sealed under a repeated nonce can be opened.
    package static func random() -> RegisterKey {
        RegisterKey(bytes: SymmetricKey(size: .bits256).bytes)
    }

    /// The key itself, for wrapping it.
    var secret: [UInt8] { bytes }

    /// Says nothing about the key.
    package var description: String { "RegisterKey(redacted)" }

    private static func derive(_ key: SymmetricKey, for purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key,
            info: Array(purpose.utf8),
            outputByteCount: 32
        )
    }
}

/// AES-256 and HMAC-SHA-256 both take 32 bytes.
let registerKeyByteCount = 32

extension SymmetricKey {
    /// The key's bytes, copied out.
    var bytes: [UInt8] {
        unsafe withUnsafeBytes { unsafe Array($0) }
    }
}
