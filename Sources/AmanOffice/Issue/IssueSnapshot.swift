/// What a letter is planned from: all that Issue reads of the records, read at once.
package struct IssueSnapshot: Equatable, Sendable {
    /// The application with the person's record.
    package var opened: OpenedApplication
    /// Every vote on it, oldest first.
    package var votes: [Decision]
    /// The letter made for it before, while the application says `issued`.
    package var earlier: LetterRecord?
    /// Leaves in the log.
    package var logSize: UInt64
    /// Sequence of the kept trust list; its bytes are read only when it is a new one.
    package var trustSequence: Int64?

    package init(
        opened: OpenedApplication,
        votes: [Decision],
        earlier: LetterRecord?,
        logSize: UInt64,
        trustSequence: Int64?
    ) {
        self.opened = opened
        self.votes = votes
        self.earlier = earlier
        self.logSize = logSize
        self.trustSequence = trustSequence
    }
}

extension IssueRecords where Self: PublishRecords, Self: DecideRecords {
    /// The snapshot put together from single questions, for records that cannot answer at once.
    ///
    /// - Throws: When the records cannot be read.
    package func issueSnapshot(
        _ id: ApplicationID
    ) async throws(RecordsError) -> IssueSnapshot? {
        guard let opened = try await openedApplication(id) else { return nil }
        var earlier: LetterRecord?
        if opened.application.state == .issued, let number = opened.application.letter {
            earlier = try await letter(number)
        }
        return IssueSnapshot(
            opened: opened,
            votes: try await decisions(on: id),
            earlier: earlier,
            logSize: try await logSize(),
            trustSequence: try await part(PartName.trustList)?.sequence
        )
    }
}
