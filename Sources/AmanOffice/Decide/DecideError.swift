package import AmanLetter

/// Why a decision was not taken.
package enum DecideError: Error, Equatable, Sendable {
    /// Nobody with this handle applied here.
    case notFound
    /// The application is past deciding, or was decided by another office.
    case alreadyDecided(ApplicationState)
    /// This officer has spoken on it: a second pair of eyes must be somebody else's.
    case sameOfficer
    /// This officer refused before the appeal: others decide on it.
    case refusedBefore
    /// The officer's name is empty or too long to keep.
    case officerName
    /// The programme file knows no refusal with this code.
    case unknownReason(String)
    /// The programme file knows no such office.
    case unknownOffice(OfficeCode)
    /// It lies with this office already.
    case referredToItself
    /// Somebody spoke or mended something since the page was drawn; nothing was kept.
    case changedMeanwhile
    /// The officer has no word here that could be taken back.
    case nothingToTakeBack
    /// Somebody else has spoken since.
    case actedOn
    /// The decision stands since this moment.
    case tooLateToTakeBack(Instant)
    /// Only a refusal can be appealed.
    case notRefused(ApplicationState)
    /// The time to appeal ended at this moment.
    case appealTooLate(Instant)
    case noteTooLong
    case noteNotPlain
    case records(RecordsError)
}
