package import AmanLetter

/// Why a member's account is closed: a short list, so that no one is named in the audit.
///
/// The codes are stored and never change their meaning.
package enum ClosingReason: String, CaseIterable, Sendable {
    /// They no longer work here.
    case left
    /// Leave or illness: they come back.
    case away
    /// Password or telephone may be in wrong hands.
    case unsafe
    /// Their use of the register is being looked into.
    case misuse
    /// The account was made by mistake.
    case mistake

    /// As the audit has it: `disabled:left`.
    package var auditReason: AuditCode { "disabled:" + AuditCode(word: self) }
}

/// When and why an account was closed last.
package struct AccountClosing: Equatable, Sendable {
    package var reason: ClosingReason
    package var at: Instant

    package init(_ reason: ClosingReason, at: Instant) {
        self.reason = reason
        self.at = at
    }
}

extension AccountNoticeAct {
    /// The closing of an account for a reason.
    package init(_ reason: ClosingReason) {
        self =
            switch reason {
            case .left: .closedLeft
            case .away: .closedAway
            case .unsafe: .closedUnsafe
            case .misuse: .closedMisuse
            case .mistake: .closedMistake
            }
    }

    /// Why the account was closed; nil for other acts.
    package var closing: ClosingReason? {
        ClosingReason.allCases.first { AccountNoticeAct($0) == self }
    }
}

extension People {
    /// When and why accounts were closed last; those that were closed before reasons were asked for
    /// have none.
    package func closings() async throws(PeopleError) -> [StaffID: AccountClosing] {
        try await asking { records throws(RecordsError) in try await records.closings() }
    }
}
