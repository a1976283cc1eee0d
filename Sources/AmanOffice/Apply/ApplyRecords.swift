package import AmanLetter

/// What Apply asks to have kept.
package protocol ApplyRecords: Sendable {
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

    /// Keeps all of them in one commit, gives each the next ticket, and answers in the same order.
    ///
    /// A change whose `importKey` was kept before is not kept twice; its slot in the answer is nil.
    func add(_ changes: [ApplyChange]) async throws(RecordsError) -> [Application?]

    /// Applications that wait and that nobody has compared with the others, as imported ones.
    ///
    /// - Returns: At most `limit`, opened as far as a comparison needs.
    func unscreened(limit: Int) async throws(RecordsError) -> [Candidate]

    /// One commit: who each of these resembles; those they resemble are no longer without a hit.
    func keep(_ found: [FoundHits]) async throws(RecordsError)

    /// One commit: the mended person, province, channel and match keys, with the audit entry.
    ///
    /// - Throws: `conflict(.stateChanged)` when the application is not as it was read, or an
    ///   officer has spoken on it.
    func commit(_ change: CorrectChange) async throws(RecordsError)
}

/// A new application, ready to be kept; the records give the ticket.
package struct ApplyChange: Equatable, Sendable {
    package var id: ApplicationID
    package var office: OfficeCode
    package var homeProvince: String
    package var channel: ApplicationChannel
    package var receivedAt: Instant
    package var replaces: [UInt8]?
    package var person: Person
    package var matchKeys: [MatchKey]
    /// Identifies one row of an import, so that a mended file adds only what is new.
    package var importKey: [UInt8]?
    /// Earlier applications that may be of the same person; nil where nobody has looked.
    package var hits: [ApplicationID]?
    package var audit: AuditEntry

    package init(
        id: ApplicationID,
        office: OfficeCode,
        homeProvince: String,
        channel: ApplicationChannel,
        receivedAt: Instant,
        replaces: [UInt8]? = nil,
        person: Person,
        matchKeys: [MatchKey],
        importKey: [UInt8]? = nil,
        hits: [ApplicationID]? = nil,
        audit: AuditEntry
    ) {
        self.id = id
        self.office = office
        self.homeProvince = homeProvince
        self.channel = channel
        self.receivedAt = receivedAt
        self.replaces = replaces
        self.person = person
        self.matchKeys = matchKeys
        self.importKey = importKey
        self.hits = hits
        self.audit = audit
    }
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

/// A combination of normalised attributes that two records of one person would share.
///
/// In the clear only in memory; the records keep its HMAC under the index key.
package struct MatchKey: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    package init(text: String) {
        self.text = text
    }

    package var description: String { "MatchKey(sealed)" }
}
