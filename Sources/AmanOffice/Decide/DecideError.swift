package import AmanLetter

/// Why a decision was not taken.
package enum DecideError: Error, Equatable, Sendable {
    /// There is no application with this handle.
    case notFound
    /// The application is past deciding, or was decided by another office.
    case alreadyDecided(ApplicationState)
    /// This officer has voted on it: the second pair of eyes must be another person's.
    case sameOfficer
    /// This officer refused before the appeal: others decide on it.
    case refusedBefore
    /// The officer grants a record that they have not opened, and was not asked about that yet.
    case notOpened
    /// The officer's name is empty or too long to keep.
    case officerName
    /// The programme file knows no refusal with this code.
    case unknownReason(String)
    /// The programme file knows no such office.
    case unknownOffice(OfficeCode)
    /// It lies with this office already.
    case referredToItself
    /// A letter needs a name, and the record has none: it is corrected before it is granted.
    case nameMissing
    /// There is a new vote or correction since the page was drawn; nothing was stored.
    case changedMeanwhile
    /// The officer has no vote here to withdraw.
    case nothingToWithdraw
    /// Another officer has voted since.
    case actedOn
    /// The decision was recorded at this moment.
    case tooLateToWithdraw(Instant)
    /// Only a refusal can be appealed.
    case notRefused(ApplicationState)
    /// The time to appeal ended at this moment.
    case appealTooLate(Instant)
    case noteTooLong
    case noteNotPlain
    case records(RecordsError)
}
