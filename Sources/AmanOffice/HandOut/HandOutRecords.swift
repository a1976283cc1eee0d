package import AmanLetter

/// A place in the queue of those whose letter is ready.
package struct QueuePlace: Equatable, Sendable {
    package var ticket: Ticket
    package var application: ApplicationID
    package var letter: LetterNumber
    /// How often the ticket has been called since it last joined the queue.
    package var calls: Int
    package var lastCalledAt: Instant?
    /// The desk that called it last; nil where the office has one only.
    package var desk: CallingDesk?
    /// True after enough calls went unanswered; the ticket waits at the end of the queue.
    package var noShow: Bool

    package init(
        ticket: Ticket,
        application: ApplicationID,
        letter: LetterNumber,
        calls: Int,
        lastCalledAt: Instant?,
        desk: CallingDesk? = nil,
        noShow: Bool
    ) {
        self.ticket = ticket
        self.application = application
        self.letter = letter
        self.calls = calls
        self.lastCalledAt = lastCalledAt
        self.desk = desk
        self.noShow = noShow
    }
}

/// What calling and handing out need from the records.
package protocol HandOutRecords: Sendable {
    func letter(_ number: LetterNumber) async throws(RecordsError) -> LetterRecord?
    /// The place of the ticket called last and neither collected nor marked no-show.
    func calledNow() async throws(RecordsError) -> QueuePlace?
    /// The lowest ticket never called; when there is none, the no-show that has waited longest.
    func nextToCall() async throws(RecordsError) -> QueuePlace?
    func place(of ticket: Ticket) async throws(RecordsError) -> QueuePlace?
    /// The calls of all desks that are neither collected nor a no-show, newest first.
    func openCalls(limit: Int) async throws(RecordsError) -> [BoardCall]
    /// Each ticket's newest call, newest first, whatever became of it since.
    func newestCalls(limit: Int) async throws(RecordsError) -> [BoardCall]
    /// One commit: replaces the place read by the place written, with the audit entry.
    ///
    /// - Throws: `conflict(.stateChanged)` when the place is no longer as read.
    func commit(
        replacing read: QueuePlace,
        by written: QueuePlace,
        _ audit: AuditEntry
    ) async throws(RecordsError)
    /// The tickets that a desk has called and are not collected, newest first; nil is the only
    /// desk.
    func openCalls(of desk: CallingDesk?, limit: Int) async throws(RecordsError) -> [TicketCall]
    /// A desk's newest calls, each ticket once, newest first, whatever became of it since.
    func lastCalls(of desk: CallingDesk?, limit: Int) async throws(RecordsError) -> [TicketCall]
    /// One ticket whose letter was made.
    func ticketCall(_ ticket: Ticket) async throws(RecordsError) -> TicketCall?
    /// As `commit(replacing:by:_:)`, for a desk whose newest call must still be the one seen.
    ///
    /// - Throws: `conflict(.stateChanged)` also when the desk has called since.
    func commit(
        replacing read: QueuePlace,
        by written: QueuePlace,
        after seen: CallMark?,
        _ audit: AuditEntry
    ) async throws(RecordsError)
    /// One commit: the letter is in the holder's hand; throws `conflict(.stateChanged)` when it was
    /// handed out before.
    func commitHandOut(
        _ number: LetterNumber,
        at: Instant,
        _ audit: AuditEntry
    ) async throws(RecordsError)
    /// Applications at rest since before the policy whose person's record still exists.
    func erasable(_ policy: ErasurePolicy, limit: Int) async throws(RecordsError) -> [Ticket]
    /// One commit: destroys the person's key and sealed data of these applications.
    ///
    /// - Throws: `conflict(.stateChanged)` when one of them is not, or no longer, at rest.
    func commitErasure(
        _ tickets: [Ticket],
        _ policy: ErasurePolicy,
        keepMatchKeys: Bool,
        _ audit: AuditEntry
    ) async throws(RecordsError)
}
