/// What screening asks of the records, and needs from the records.
package protocol ScreenRecords: Sendable {
    /// Everybody registered or corrected since a place in the records, opened as far as a
    /// comparison needs.
    ///
    /// - Parameters:
    ///   - place: Where the last reading ended.
    ///   - limit: Most persons read at once.
    /// - Returns: In the order of their tickets those who are new, then those who were corrected;
    ///   without those whose record is damaged.
    /// - Throws: Why the records could not be read.
    func persons(
        since place: RegisterPlace,
        limit: Int
    ) async throws(RecordsError) -> RegisterChanges

    /// Those who share at least one match key with a person, opened as far as needed.
    ///
    /// - Parameters:
    ///   - keys: Combinations of normalised attributes, in the clear, in groups of equal weight;
    ///     the records key them (HMAC).
    ///   - limit: Most candidates of each group.
    /// - Returns: Each group's newest first, the first group before the second, no one twice.
    /// - Throws: Why the records could not be read.
    func candidates(
        sharing keys: [[MatchKey]],
        limit: Int
    ) async throws(RecordsError) -> [Candidate]

    /// Applications not compared with the others yet: new, corrected, imported, exchanged.
    ///
    /// - Returns: At most `limit` tickets.
    func unscreened(limit: Int) async throws(RecordsError) -> [Ticket]

    /// One application, opened as far as a comparison needs; nil where there is none.
    func candidate(_ ticket: Ticket) async throws(RecordsError) -> Candidate?

    /// One commit: lists these under their match keys in place of those before, so that later ones
    /// find them when they are erased.
    ///
    /// Skips records that were corrected or erased since the reading.
    func list(_ listings: [Listing]) async throws(RecordsError)

    /// One commit: who each of these resembles; those they resemble are no longer without a hit.
    ///
    /// Skips records that were corrected since the reading: the new version was not compared.
    func keep(_ found: [FoundHits]) async throws(RecordsError)

    /// Whom officers compared with an application and found to be another person, as long as both
    /// records are those that were compared; oldest first.
    func clearedHits(of ticket: Ticket) async throws(RecordsError) -> [ClearedDuplicate]

    /// One commit: clears a hit, with its audit, and lets both applications be compared again.
    ///
    /// - Throws: `conflict(.stateChanged)` where one record is no longer the one that was compared.
    func commit(_ change: ClearChange) async throws(RecordsError)

    /// One commit: forgets that a hit was cleared, with its audit, and lets both applications be
    /// compared again.
    func commit(_ change: AskAgainChange) async throws(RecordsError)
}

/// By what later applications find one whose record is erased.
package struct Listing: Equatable, Sendable {
    package var ticket: Ticket
    /// `Candidate.reading` of what the keys were computed from.
    package var reading: [UInt8]
    /// In the clear; the records key them (HMAC).
    package var matchKeys: [MatchKey]

    package init(ticket: Ticket, reading: [UInt8], matchKeys: [MatchKey]) {
        self.ticket = ticket
        self.reading = reading
        self.matchKeys = matchKeys
    }
}

/// Who an application resembles, as a later comparison found.
package struct FoundHits: Equatable, Sendable {
    package var application: ApplicationID
    package var hits: [ApplicationID]
    /// `Candidate.reading` of what was compared; nil for an erased record, which is never
    /// corrected.
    package var reading: [UInt8]?

    package init(application: ApplicationID, hits: [ApplicationID], reading: [UInt8]? = nil) {
        self.application = application
        self.hits = hits
        self.reading = reading
    }
}

/// How far the register was read.
package struct RegisterPlace: Equatable, Sendable {
    /// Number of the last ticket; 0 before any.
    package var ticket: Int
    /// Entries of the audit, which names those who were corrected.
    package var auditCount: Int

    package init(ticket: Int, auditCount: Int) {
        self.ticket = ticket
        self.auditCount = auditCount
    }

    package static let start = RegisterPlace(ticket: 0, auditCount: 0)
}

/// Who was registered or corrected since a place.
package struct RegisterChanges: Equatable, Sendable {
    package var persons: [Candidate]
    package var place: RegisterPlace
    /// False where there are more.
    package var isComplete: Bool

    package init(persons: [Candidate], place: RegisterPlace, isComplete: Bool) {
        self.persons = persons
        self.place = place
        self.isComplete = isComplete
    }
}
