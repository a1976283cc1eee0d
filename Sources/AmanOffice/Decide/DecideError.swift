package import AmanLetter

/// Why a decision was not taken.
package enum DecideError: Error, Equatable, Sendable {
    /// Nobody with this handle applied here.
    case notFound
    /// The application is past deciding, or was decided by another office.
    case alreadyDecided(ApplicationState)
    /// This officer has spoken on it: a second pair of eyes must be somebody else's.
    case sameOfficer
    /// The officer's name is empty or too long to keep.
    case officerName
    /// The programme file knows no refusal with this code.
    case unknownReason(String)
    /// The programme file knows no such office.
    case unknownOffice(OfficeCode)
    /// It lies with this office already.
    case referredToItself
    case records(RecordsError)
}
