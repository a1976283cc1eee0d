package import AmanLetter
package import AmanVerdict

/// Why a letter's status was not changed.
package enum RevokeError: Error, Equatable, Sendable {
    /// This office made no such letter.
    case unknownLetter(LetterNumber)
    /// An officer's name is empty.
    case officerMissing
    /// The same officer was named twice; two have to agree.
    case sameOfficer
    /// The programme file does not have this reason.
    case unknownReason(String)
    /// The programme's file has the reason for other changes than this one.
    case reasonForOtherChange(String, ChangeRequestAct)
    /// The table of status changes does not have this one.
    case notAllowed(from: LetterStatus, to: LetterStatus)
    /// The letter was lost and replaced by another, so it cannot be reinstated.
    case replacedAfterLoss
    /// A letter comes back into force for another reason than having been lost.
    case lostIsNoReturn
    /// An appeal is open: until it is answered the letter can only be reinstated.
    case appealOpen
    /// A change cannot take effect before it is published.
    case effectiveInThePast
    /// The reason is not urgent: the change takes effect after the safe-exit days, at this moment
    /// at the earliest.
    case effectiveTooSoon(Instant)
    /// The records could not keep it.
    case records(RecordsError)
}
