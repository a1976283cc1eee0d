import AmanVerdict

/// What the pages of single letters say; `#` stands for a number, a date or a name.
struct LetterWords: Sendable {
    var findTitle: String
    var findLead: String
    var number: String
    var numberHint: String
    var find: String
    var wrongCharacter: RefusalText
    var notANumber: RefusalText
    /// `#` stands for the office that the number names.
    var notOurs: RefusalText
    var inForce: String
    var later: String
    var ended: String
    var revoked: String
    var suspended: String
    var exchanged: String
    /// The first `#` is the state, the second when it begins.
    var willBe: String
    var kind: String
    var validFrom: String
    var validUntil: String
    var from: String
    var to: String
    var handedOut: String
    var notHandedOut: String
    var print: String
    var printHint: String
    var chain: String
    var replaces: String
    var replacesUnknown: String
    var exchangedFrom: String
    var replacedBy: String
    var log: String
    var entry: String
    /// The first `#` is how many entries, the second when the tree head was signed.
    var proofFits: String
    var notCovered: String
    var proofDoesNotFit: String
    var proofFile: String
    var changes: String
    var whatChanged: String
    var since: String
    var why: String
    var officers: String
    /// `#` stands for the day.
    var safeExit: String
    var person: String
    var openLead: String
    var openReason: String
    var open: String
    var opened: String
    var thinned: String
    var reasonMissing: RefusalText
    /// `#` stands for the quota.
    var openQuota: RefusalText

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
