package import AmanLetter

/// Why a case was not sent to another office, or not taken from one; nothing was stored then.
package enum MovedCaseError: Error, Equatable, Sendable {
    /// An officer's name is empty.
    case officerMissing
    /// The office has no such ticket, or its record was erased.
    case notFound
    /// Only a case that was referred goes to another office: the decision names which.
    case notReferred(ApplicationState)
    /// The key of the other office is not here: import it first.
    case keyMissing(OfficeCode)
    /// The record is not as another office could read it; correct it first.
    case recordUnfit
    /// The file is no case file, or was damaged.
    case file(MovedCaseRefusal)
    /// It was sealed for another office, or for a key that this office had before.
    case otherKey
    /// It was changed on the way.
    case changed
    /// Who sent it is not proven.
    case statement(StatementRefusal)
    case otherProgramme(String)
    /// It is for another office.
    case otherOffice(OfficeCode)
    /// It was signed more than a day after our present moment: one of the two clocks is wrong.
    case fromTheFuture(Instant)
    /// It is older than `MovedCase.daysMax`; ask for a new one.
    case tooOld(Instant)
    /// This office would not store the person so.
    case application(ApplyError)
    /// The office has no trust list yet, or cannot read it.
    case trust(TrustError)
    /// A key did not sign.
    case signing(OfficeSigningError)
    /// The officer may open no more records today.
    case open(OpenError)
    case records(RecordsError)
}

extension MovedCase {
    /// Days for which a case file is taken: offices are apart for weeks, and a forgotten stick is
    /// found after years.
    package static let daysMax = 180
}
