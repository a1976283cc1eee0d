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

    /// Applications that nobody has compared with the others: new, mended, imported, exchanged.
    ///
    /// - Returns: At most `limit` tickets.
    func unscreened(limit: Int) async throws(RecordsError) -> [Ticket]

    /// One application, opened as far as a comparison needs; nil where there is none.
    func candidate(_ ticket: Ticket) async throws(RecordsError) -> Candidate?

    /// One commit: lists these under their match keys in place of those before, so that later ones
    /// find them.
    ///
    /// Leaves out whoever was mended or thinned since the reading.
    func list(_ listings: [Listing]) async throws(RecordsError)

    /// One commit: who each of these resembles; those they resemble are no longer without a hit.
    ///
    /// Leaves out whoever was mended since the reading: the mended one was not compared.
    func keep(_ found: [FoundHits]) async throws(RecordsError)
}

/// By what later applications find one.
package struct Listing: Equatable, Sendable {
    package var ticket: Ticket
    /// `Candidate.reading` of what the keys were reckoned from.
    package var reading: [UInt8]
    /// In the clear; the records key them (HMAC).
    package var matchKeys: [MatchKey]

    package init(ticket: Ticket, reading: [UInt8], matchKeys: [MatchKey]) {
        self.ticket = ticket
        self.reading = reading
        self.matchKeys = matchKeys
    }
}

/// Who an application resembles, as somebody found who looked again.
package struct FoundHits: Equatable, Sendable {
    package var application: ApplicationID
    package var hits: [ApplicationID]
    /// `Candidate.reading` of what was compared; nil for a thinned record, which nobody mends.
    package var reading: [UInt8]?

    package init(application: ApplicationID, hits: [ApplicationID], reading: [UInt8]? = nil) {
        self.application = application
        self.hits = hits
        self.reading = reading
    }
}
