package import AmanLetter
package import AmanOffice

/// What the caller's console needs from the program: the step Hand out.
package struct CallTools: Sendable {
    /// What a desk has called; nil is the only desk.
    package var console: @Sendable (_ desk: CallingDesk?) async throws -> CallConsole
    package var ticket: @Sendable (_ ticket: Ticket) async throws -> TicketCall?
    /// Calls the next ticket, for a page that has seen the desk's newest call.
    package var next:
        @Sendable (_ desk: CallingDesk?, _ seen: CallMark?, _ officer: String) async throws ->
            QueuePlace
    package var again:
        @Sendable (_ seen: CallMark, _ desk: CallingDesk?, _ officer: String) async throws ->
            QueuePlace
    package var noShow: @Sendable (_ seen: CallMark, _ officer: String) async throws -> QueuePlace
    package var handOut:
        @Sendable (_ number: LetterNumber, _ ticket: Ticket, _ officer: String) async throws ->
            LetterRecord
    /// Opens the person's record of a ticket, counted and audited; nil where there is none.
    package var open:
        @Sendable (_ ticket: Ticket, _ officer: String) async throws -> OpenedApplication?

    package init(
        console: @escaping @Sendable (CallingDesk?) async throws -> CallConsole,
        ticket: @escaping @Sendable (Ticket) async throws -> TicketCall?,
        next: @escaping @Sendable (CallingDesk?, CallMark?, String) async throws -> QueuePlace,
        again: @escaping @Sendable (CallMark, CallingDesk?, String) async throws -> QueuePlace,
        noShow: @escaping @Sendable (CallMark, String) async throws -> QueuePlace,
        handOut: @escaping @Sendable (LetterNumber, Ticket, String) async throws -> LetterRecord,
        open: @escaping @Sendable (Ticket, String) async throws -> OpenedApplication?
    ) {
        self.console = console
        self.ticket = ticket
        self.next = next
        self.again = again
        self.noShow = noShow
        self.handOut = handOut
        self.open = open
    }
}
