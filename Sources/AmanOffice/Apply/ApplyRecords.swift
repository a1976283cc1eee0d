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
    /// How many earlier applications may be of the same person; nil where nobody has looked.
    package var hitCount: Int?
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
        hitCount: Int? = nil,
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
        self.hitCount = hitCount
        self.audit = audit
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
