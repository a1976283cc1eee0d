/// What screening asks of the records, and asks to have kept.
package protocol ScreenRecords: Sendable {
    /// Who shares at least one match key with somebody, opened as far as a comparison needs.
    ///
    /// - Parameters:
    ///   - keys: Combinations of normalised attributes, in the clear, in groups of equal weight;
    ///     the records key them (HMAC).
    ///   - limit: Most candidates of each group.
    /// - Returns: Each group's newest first, the first group before the second, nobody twice.
    /// - Throws: Why the records could not be read.
    func candidates(
        sharing keys: [[MatchKey]],
        limit: Int
    ) async throws(RecordsError) -> [Candidate]

    /// Applications that wait and that nobody has compared with the others: new, mended, imported.
    ///
    /// - Returns: At most `limit` tickets.
    func unscreened(limit: Int) async throws(RecordsError) -> [Ticket]

    /// One application, opened as far as a comparison needs; nil where there is none.
    func candidate(_ ticket: Ticket) async throws(RecordsError) -> Candidate?

    /// One commit: who each of these resembles; those they resemble are no longer without a hit.
    func keep(_ found: [FoundHits]) async throws(RecordsError)
}

/// Who an application resembles, as somebody found who looked again.
package struct FoundHits: Equatable, Sendable {
    package var application: ApplicationID
    package var hits: [ApplicationID]

    package init(application: ApplicationID, hits: [ApplicationID]) {
        self.application = application
        self.hits = hits
    }
}
