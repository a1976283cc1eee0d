package import AmanLetter

/// What requests about the staff, and the end of the set-up, need from the records.
package protocol StaffRequestRecords: Sendable {
    /// Stores a request, and the member where it is about a new one.
    ///
    /// - Throws: `conflict(.stateChanged)` where another request about the member waits;
    ///   `conflict(.nameTaken)`.
    func keep(_ new: NewStaffRequest) async throws(RecordsError) -> StaffRequest

    /// Those that wait at a moment, oldest first; at most `staffCountMax`.
    func staffRequests(waitingAt now: Instant) async throws(RecordsError) -> [StaffRequest]

    /// The first half of the code of a request that waits; nil where there is none.
    func firstHalf(of id: StaffRequestID) async throws(RecordsError) -> SecretCode?

    /// One commit: changes the member and ends the request.
    ///
    /// - Throws: `conflict(.stateChanged)` where the member is no longer as they were read, or the
    ///   request has ended.
    func commit(
        _ change: StaffChange,
        ending end: StaffRequestEnd
    ) async throws(RecordsError)

    /// Ends a request without a change; `conflict(.stateChanged)` where it has ended.
    func end(_ end: StaffRequestEnd, _ audit: AuditEntry) async throws(RecordsError)

    /// What was done to a member's account, newest first; at most `accountNoticeCountMax`.
    func accountNotices(of member: StaffID) async throws(RecordsError) -> [AccountNotice]
    /// The last closing of each account that was closed for a reason, reopened ones included.
    func closings() async throws(RecordsError) -> [StaffID: AccountClosing]

    /// Notes that a member has seen what was done to their account.
    func noteSeen(by member: StaffID, at now: Instant) async throws(RecordsError)

    /// How many changes were made without a second member since a moment.
    func aloneChangeCount(since moment: Instant) async throws(RecordsError) -> Int

    /// How far the set-up of the office is.
    func setUpState() async throws(RecordsError) -> SetUpState

    /// Whom the members confirmed while the office is being set up.
    func colleagueConfirmations() async throws(RecordsError) -> [ColleagueConfirmation]

    /// Stores that a member confirmed another; the set-up ends with it where the other confirmed
    /// them before, and both still work here with a second factor.
    ///
    /// - Parameters:
    ///   - confirmation: Who confirmed whom; the same one again changes nothing.
    ///   - secondFactorRequired: Whether both need a second factor; not in a sample office.
    ///   - audit: Its entry; a second one follows where the set-up ends.
    /// - Returns: How far the set-up is then.
    /// - Throws: When the records cannot be written.
    func keep(
        _ confirmation: ColleagueConfirmation,
        secondFactorRequired: Bool,
        _ audit: AuditEntry
    ) async throws(RecordsError) -> SetUpState
}

/// Most notices that are read of one account.
package let accountNoticeCountMax = 100

/// How far the set-up of an office is.
package enum SetUpState: Equatable, Sendable {
    /// No one has an account: officers give their names on the command line.
    case noStaff
    /// There are accounts, and no two members have confirmed each other yet.
    case underWay
    /// Two members have confirmed each other; it never goes back.
    case ended(Instant)

    /// Whether the office may make letters.
    package var allowsLetters: Bool { self != .underWay }
}

/// One member confirms that another is the person they are said to be.
package struct ColleagueConfirmation: Equatable, Sendable {
    package var by: StaffID
    package var of: StaffID
    package var at: Instant

    package init(by: StaffID, of: StaffID, at: Instant) {
        self.by = by
        self.of = of
        self.at = at
    }
}
