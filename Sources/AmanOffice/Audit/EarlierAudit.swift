package import AmanLetter
import AmanSignature

/// An entry of the chain as it was until December 2026: with names and reasons, hashed as text.
///
/// Its bytes are sealed whole, so that the chain of then can still be checked with the office's
/// key. The first entry of the chain that followed names its last hash.
package struct EarlierAuditEntry: Equatable, Sendable {
    package var at: Instant
    package var officer: String
    package var second: String?
    package var act: String
    package var subject: String
    package var reason: String?

    package init(
        at: Instant,
        officer: String,
        second: String?,
        act: String,
        subject: String,
        reason: String?
    ) {
        self.at = at
        self.officer = officer
        self.second = second
        self.act = act
        self.subject = subject
        self.reason = reason
    }

    /// The bytes that chain was made of.
    ///
    /// `{1: time, 2: officer, 3: second officer, 4: act, 5: subject, 6: reason}`.
    package var encoded: [UInt8] {
        var writer = CBORWriter()
        writer.writeMap(count: 4 + (second == nil ? 0 : 1) + (reason == nil ? 0 : 1))
        writer.writeUnsigned(1)
        writer.writeInteger(at.seconds)
        for (key, text) in [(UInt64(2), officer), (3, second), (4, act), (5, subject), (6, reason)]
        {
            guard let text else { continue }
            writer.writeUnsigned(key)
            writer.writeText(text)
        }
        return writer.bytes
    }

    /// Its hash in the chain of then: SHA-256 over the hash before and the bytes.
    package func hash(after previous: [UInt8]) -> [UInt8] {
        NativeSHA256.hash(previous + encoded)
    }

    /// Whether an entry in the clear columns is what became of this one.
    func isBehind(_ entry: AuditEntry) -> Bool {
        // Names became numbers, and reasons that were typed were left out.
        entry.at == at && entry.act.rawValue == act && entry.officer == officer
            && entry.second == second
            && (entry.subject.text == subject || entry.act.isAboutStaff)
            && (entry.reason?.text == reason || entry.act == .open || entry.act == .correct)
    }
}

extension AuditAct {
    /// Whether its subject is a member of the staff or a desk.
    fileprivate var isAboutStaff: Bool {
        switch self {
        case .staff, .signIn, .signInRefused: true
        default: false
        }
    }
}
