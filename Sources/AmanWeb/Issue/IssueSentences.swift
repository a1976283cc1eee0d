import AmanOffice
import AmanSignature
import AmanTexts

extension IssueFaultsTexts {
    func text(_ refusal: IssueRefusal) -> String {
        switch refusal {
        case .nameMissing: nameMissing
        case .unprintable(let letter): unprintable(letter: quoted(letter))
        case .doesNotFit: doesNotFit
        case .changedMeanwhile: changedMeanwhile
        case .clock: clock
        case .notAuthentic: notAuthentic
        case .keyUnavailable(let obstacle): text(obstacle)
        case .setUp: setUp
        case .office: office
        }
    }

    /// Why the key on the token did not sign.
    private func text(_ obstacle: KeyAccessError) -> String {
        switch obstacle {
        case .notConnected, .absent: tokenAbsent
        case .noPIN: tokenNoPIN
        case .wrongPIN, .lockedPIN: tokenPINRefused
        case .keyMissing, .otherKey: tokenKeyMissing
        case .noAnswer, .refused: tokenRefuses
        }
    }
}
