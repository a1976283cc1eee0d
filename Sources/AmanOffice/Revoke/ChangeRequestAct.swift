package import AmanVerdict

/// What an officer may request for a letter.
package enum ChangeRequestAct: String, CaseIterable, Sendable {
    case revoke, suspend, reinstate
    /// A letter was lost: another is made with the time that is left, and the lost one revoked.
    case replace
    /// The record was corrected: another letter is made with the time that is left, and the one
    /// with the mistake revoked.
    case replaceCorrected = "replace-corrected"

    /// What officers give a reason for; for a replacement the office gives it.
    package static let withReasons: [ChangeRequestAct] = [.revoke, .suspend, .reinstate]

    /// What leads to a status; nil for an exchange, which is no change that officers request.
    package init?(_ status: LetterStatus) {
        guard let act = Self.allCases.first(where: { $0.status == status }) else { return nil }
        self = act
    }

    /// The status it leads to; nil for a replacement, which is a letter of its own.
    package var status: LetterStatus? {
        switch self {
        case .revoke: .revoked
        case .suspend: .suspended
        case .reinstate: .valid
        case .replace, .replaceCorrected: nil
        }
    }

    /// Why a replacement is made, and the reason that the office gives for it; nil for a change
    /// for which an officer chooses one.
    package var replacement: ReplacementReason? {
        switch self {
        case .replace: .lost
        case .replaceCorrected: .corrected
        case .revoke, .suspend, .reinstate: nil
        }
    }
}

/// Why a letter takes the place of another of this office.
package enum ReplacementReason: Equatable, Sendable {
    case lost
    /// The record was corrected after the letter was made.
    case corrected

    /// The code of the old letter's status change.
    package var statusReason: String {
        switch self {
        case .lost: StandingReason.lost
        case .corrected: StandingReason.issuedInError
        }
    }
}
