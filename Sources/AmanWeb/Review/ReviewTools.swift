package import AmanOffice

/// What the reviewer's pages need from the program: lists, one case, and the office's steps.
package struct ReviewTools: Sendable {
    package var rows:
        @Sendable (_ filter: ReviewFilter, _ after: Ticket?, _ limit: Int) async throws ->
            [ReviewRow]
    /// How many there are, counted no further than `most`.
    package var count: @Sendable (_ filter: ReviewFilter, _ most: Int) async throws -> Int
    /// How many wait where, without the numbers of the day.
    package var queueCounts: @Sendable () async throws -> OfficeCounts
    /// A case without the person; nil where there is none.
    package var find: @Sendable (_ ticket: Ticket) async throws -> ReviewCase?
    /// Opens the person's record, audited and counted; throws `OpenError`.
    package var open:
        @Sendable (_ id: ApplicationID, _ reason: String, _ officer: String) async throws ->
            OpenedCase
    /// Keeps an officer's word; throws `DecideError`.
    package var decide: @Sendable (_ word: ReviewWord) async throws -> Application
    /// The photo of a record that was opened a moment ago; nil where there is none.
    package var photo: @Sendable (_ ticket: Ticket) async throws -> [UInt8]?
    /// Which records were opened a moment ago, and by whom.
    let shelf = OpenedShelf()

    package init(
        rows: @escaping @Sendable (ReviewFilter, Ticket?, Int) async throws -> [ReviewRow],
        count: @escaping @Sendable (ReviewFilter, Int) async throws -> Int,
        queueCounts: @escaping @Sendable () async throws -> OfficeCounts,
        find: @escaping @Sendable (Ticket) async throws -> ReviewCase?,
        open: @escaping @Sendable (ApplicationID, String, String) async throws -> OpenedCase,
        decide: @escaping @Sendable (ReviewWord) async throws -> Application,
        photo: @escaping @Sendable (Ticket) async throws -> [UInt8]?
    ) {
        self.rows = rows
        self.count = count
        self.queueCounts = queueCounts
        self.find = find
        self.open = open
        self.decide = decide
        self.photo = photo
    }
}

/// What an officer says on a case, as its page stood.
package struct ReviewWord: Equatable, Sendable {
    package var application: ApplicationID
    package var outcome: DecisionOutcome
    package var officer: String
    package var note: CaseNote?
    package var seen: CaseVersion

    package init(
        application: ApplicationID,
        outcome: DecisionOutcome,
        officer: String,
        note: CaseNote? = nil,
        seen: CaseVersion
    ) {
        self.application = application
        self.outcome = outcome
        self.officer = officer
        self.note = note
        self.seen = seen
    }
}
