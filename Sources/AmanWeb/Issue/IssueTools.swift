package import AmanLetter
package import AmanOffice

/// What issuing and printing need from the program: steps of the office.
package struct IssueTools: Sendable {
    /// Granted applications without a letter, tickets above `after`, lowest first.
    package var waiting: @Sendable (_ after: Ticket?, _ limit: Int) async throws -> [Application]
    package var application: @Sendable (_ ticket: Ticket) async throws -> Application?
    /// Makes one letter; it is durable when this returns.
    ///
    /// Throws `IssueError`.
    package var issue:
        @Sendable (_ id: ApplicationID, _ officer: String) async throws -> LetterRecord
    /// Writes the public log and lists as far as the records have come.
    package var publish: @Sendable () async throws -> Void
    /// Letters below a leaf of the log, newest first.
    package var made: @Sendable (_ before: UInt64?, _ limit: Int) async throws -> [MadeLetter]
    /// Counts and audits a printing before anything is shown.
    ///
    /// Throws `OpenError`.
    package var permit:
        @Sendable (_ numbers: [LetterNumber], _ officer: String) async throws ->
            PermittedPrinting
    /// Owns the one run at work.
    let desk = IssueDesk()
    /// The places at the printer.
    let places = PrintPlaces(placesMax: printsAtOnceMax)

    package init(
        waiting: @escaping @Sendable (Ticket?, Int) async throws -> [Application],
        application: @escaping @Sendable (Ticket) async throws -> Application?,
        issue: @escaping @Sendable (ApplicationID, String) async throws -> LetterRecord,
        publish: @escaping @Sendable () async throws -> Void,
        made: @escaping @Sendable (UInt64?, Int) async throws -> [MadeLetter],
        permit: @escaping @Sendable ([LetterNumber], String) async throws -> PermittedPrinting
    ) {
        self.waiting = waiting
        self.application = application
        self.issue = issue
        self.publish = publish
        self.made = made
        self.permit = permit
    }
}

/// Letters that may be printed now.
package struct PermittedPrinting: Sendable {
    /// Draws them into one PDF and hands it on in pieces, so that it never stands anywhere.
    package var draw: @Sendable (_ write: ([UInt8]) async throws -> Void) async throws -> Void

    package init(
        draw: @escaping @Sendable (([UInt8]) async throws -> Void) async throws -> Void
    ) {
        self.draw = draw
    }
}

extension Counter {
    /// Publishes what was kept just now, so that posts hear of it.
    ///
    /// Where that fails the change stands all the same: the server says so in its log and publishes
    /// again by itself within seconds.
    func publishKept() async {
        try? await issuing?.publish()
    }
}
