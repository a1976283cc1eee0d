import AmanOffice
import Crypto
import Foundation

/// The one key everything personal hangs on: opened when the office opens, on disk only wrapped.
///
/// It seals nothing itself. Keys are derived from it, each for one purpose, so that a mistake in
/// one place cannot be replayed in another.
///
/// It and what is derived from it stay in locked memory for as long as the office is open. Each use
/// makes a `SymmetricKey` of swift-crypto for as long as the use lasts: an ordinary copy, which
/// swift-crypto overwrites when it is let go of.
package struct RegisterKey: Sendable, CustomStringConvertible {
    /// Wraps the keys of persons.
    var persons: SymmetricKey { key(.persons) }
    /// Keys the match keys and import keys; called the index key in the design.
    var index: SymmetricKey { key(.index) }
    /// Seals the office's private signing keys.
    var signing: SymmetricKey { key(.signing) }
    /// Seals what staff have: names, password hashes, second factors, drafts.
    var staff: SymmetricKey { key(.staff) }
    /// Keys the tokens, codes and names of staff.
    var tokens: SymmetricKey { key(.tokens) }
    /// Chains the audit.
    var audit: AuditKey { AuditKey(bytes: key(.audit).bytes) }
    /// Keys the MACs of rows that carry authority.
    var rows: SymmetricKey { key(.rows) }
    /// Fixes how the public numbers are rounded.
    var numbers: SymmetricKey { key(.numbers) }
    /// Opens case files that other offices seal for this one.
    var cases: CasePrivateKey { CasePrivateKey(seed: key(.cases).bytes) }
    /// Says whether records belong to this key, and nothing else about it.
    let check: [UInt8]
    /// The key itself, then one key for each purpose.
    private let bytes: LockedBytes

    /// Takes the key's 32 bytes as they were unwrapped.
    init(bytes secret: [UInt8]) {
        precondition(secret.count == registerKeyByteCount, "a register key is 32 bytes")
        let whole = SymmetricKey(data: secret)
        var all = secret
        for purpose in Purpose.allCases { all += Self.derive(whole, for: purpose.name).bytes }
        bytes = LockedBytes(all)
        check = Self.derive(whole, for: "aman/1/check").bytes
        unsafe all.withUnsafeMutableBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            unsafe explicit_bzero(start, bytes.count)
        }
    }

    /// What a derived key is for; the name is part of the derivation and never changes.
    private enum Purpose: Int, CaseIterable {
        case persons, index, signing, staff, tokens, audit, rows, numbers, cases

        var name: String {
            switch self {
            case .persons: "aman/1/persons"
            case .index: "aman/1/match-keys"
            case .signing: "aman/1/signing-keys"
            case .staff: "aman/1/staff"
            case .tokens: "aman/1/tokens"
            case .audit: "aman/1/audit"
            case .rows: "aman/1/rows"
            case .numbers: "aman/1/numbers"
            case .cases: "aman/1/case-files"
            }
        }
    }

    private func key(_ purpose: Purpose) -> SymmetricKey {
        let start = registerKeyByteCount * (purpose.rawValue + 1)
        return unsafe bytes.withBytes(in: start..<(start + registerKeyByteCount)) {
            unsafe SymmetricKey(data: $0)
        }
    }

    /// A new key from the operating system's generator.
    ///
    /// Never from `OfficeEnvironment`: a replayed generator would repeat keys and nonces, and what
    /// was sealed under a repeated nonce can be opened.
    package static func random() -> RegisterKey {
        RegisterKey(bytes: SymmetricKey(size: .bits256).bytes)
    }

    /// The key itself, for wrapping it: a copy in ordinary memory.
    var secret: [UInt8] {
        unsafe bytes.withBytes(in: 0..<registerKeyByteCount) { unsafe Array($0) }
    }

    /// The key for a process that takes over from this one, by a pipe that only it reads.
    package var handedOver: [UInt8] { secret }

    /// Takes the key over; nil for anything but as many bytes as a key has.
    package init?(handedOver bytes: [UInt8]) {
        guard bytes.count == registerKeyByteCount else { return nil }
        self.init(bytes: bytes)
    }

    /// Whether the system promised not to swap the key out.
    package var isLocked: Bool { bytes.isLocked }

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
