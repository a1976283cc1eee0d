import AmanOffice

/// What the exchange desk says; `#` stands for a ticket or a date.
struct ExchangeWords: Sendable {
    var title: String
    var lead: String
    var camera: String
    var stopCamera: String
    var noCamera: String
    var textHint: String
    var look: String
    /// Says that the exchange needs no answer of the other office.
    var apart: String
    var lookTitle: String
    var another: String
    var doubts: String
    var doubtsLead: String
    var statusNotAtHand: String
    var ended: String
    var otherDestination: String
    var notInOurRecords: String
    var newApplication: String
    var newLead: String
    var addLead: String
    var newLetter: String
    var confirm: String
    /// The first `#` is the ticket, the second when.
    var exchangedHere: RefusalText
    var exchanged: RefusalText
    var unreadable: RefusalText
    var forged: RefusalText
    var untrusted: RefusalText
    var notYetValid: RefusalText
    var endedLongAgo: RefusalText
    var revoked: RefusalText
    var suspended: RefusalText
    var notInLog: RefusalText
    var nothingToExchange: RefusalText
    var office: RefusalText

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
        case .officerMissing, .addition, .knowledge, .issue, .records: office
        }
    }
}
