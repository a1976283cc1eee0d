package import AmanLetter

/// Everything one office keeps: what `AmanRecords` implements and its contract suite tests.
///
/// One protocol a step, so that a step says what it asks for; one value for all of them, so that
/// nothing outside the office needs to know how its records are stored.
///
/// Whatever stores them, these rules hold for every call, and `ContractOrder` tests them:
/// - **All or nothing.** A call that throws has changed nothing: no row, leaf, entry or ticket.
/// - **Dense leaves.** Leaves of the log are numbered from 0 without gaps, in the order of the
///   commits that added them. Entries of the audit are too.
/// - **Tickets in commit order.** Tickets count from 1 without gaps, in the order of the commits.
///   Who has read up to a ticket or a leaf, and asks for what comes after it, misses nothing: a
///   lower number never appears later.
/// - **Read your writes.** What a call has committed is part of what every call reads that begins
///   after it returned, from any task.
package protocol OfficeRecords: ApplyRecords, DeskRecords, ScreenRecords, DecideRecords,
    ReviewRecords, IssueRecords, LetterPageRecords, RevokeRecords, ChangeRequestRecords,
    AppealRecords,
    ExchangeRecords,
    HandOutRecords, PublishRecords, AuditReading, PaceRecords, DayRecords, CountRecords,
    CoverageRecords, PeopleRecords, TokenRecords, KeyStoreRecords, ClockRecords,
    CheckRecords, ReadyRecords, OutsideListRecords, WitnessRecords, IncidentRecords, NumbersRecords,
    MovedCaseRecords, StaleRecords
{}

/// Lists without names.
package protocol CountRecords: FigureRecords {
    func application(ticket: Ticket) async throws(RecordsError) -> Application?
    /// Applications in a state, lowest ticket first, tickets above `after`.
    func applications(
        in state: ApplicationState?,
        after: Ticket?,
        limit: Int
    ) async throws(RecordsError) -> [Application]
}

/// How many of what, today and in all.
package struct OfficeCounts: Equatable, Sendable {
    package var applicationsByState: [ApplicationState: Int]
    /// Registered since the moment asked about.
    package var applicationsToday: Int
    package var lettersByKind: [LetterKind: Int]
    /// Issued since then.
    package var lettersToday: Int
    /// By the status codes of the letter format.
    package var lettersByStatus: [UInt8: Int]
    /// Handed out since then.
    package var handedOutToday: Int
    /// Tickets with a letter that were not called yet.
    package var waitingToBeCalled: Int
    /// Tickets that were called often enough and wait at the end of the queue.
    package var noShows: Int
    /// Leaves in the office's log.
    package var logSize: UInt64

    package init() {
        applicationsByState = [:]
        applicationsToday = 0
        lettersByKind = [:]
        lettersToday = 0
        lettersByStatus = [:]
        handedOutToday = 0
        waitingToBeCalled = 0
        noShows = 0
        logSize = 0
    }
}
