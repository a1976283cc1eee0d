import AmanOffice
import AmanTexts

extension ExchangeTexts {
    func doubt(_ doubt: ExchangeDoubt) -> String {
        switch doubt {
        case .statusNotAtHand: statusNotAtHand
        case .ended: ended
        case .otherDestination: otherDestination
        case .notInOurRecords: notInOurRecords
        }
    }

    func text(_ error: ExchangeError) -> RefusalText {
        switch error {
        case .alreadyExchanged: exchanged
        case .unreadable: unreadable
        case .forged: forged
        case .untrusted: untrusted
        case .notYetValid: notYetValid
        case .endedLongAgo: endedLongAgo
        case .revoked: revoked
        case .suspended: suspended
        case .notInLog: notInLog
        case .nothingToExchange: nothingToExchange
        case .issue(.clockInDoubt): clock
        case .issue(.setUpNotEnded): setUp
        case .officerMissing, .addition, .knowledge, .issue, .records: office
        }
    }
}
