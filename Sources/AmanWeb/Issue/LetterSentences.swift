import AmanTexts
import AmanVerdict

extension LetterTexts {
    func status(_ status: LetterStatus) -> String {
        switch status {
        case .valid: inForce
        case .revoked: revoked
        case .suspended: suspended
        case .exchanged: exchanged
        }
    }

    func state(_ state: LetterState) -> String {
        switch state.standing {
        case .later: later
        case .inForce: inForce
        case .ended: ended
        case .changed(let status): self.status(status)
        }
    }
}
