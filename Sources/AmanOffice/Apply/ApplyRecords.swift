package import AmanLetter

/// What Apply asks to have kept.
package protocol ApplyRecords: Sendable {
    /// Opened applications sharing at least one match key, newest first.
    ///
    /// - Parameters:
    ///   - keys: Combinations of normalised attributes, in the clear; the records key them (HMAC).
    ///   - limit: Most applications to return.
    /// - Returns: At most `limit` applications; of those thinned, only the clear part.
    /// - Throws: Why the records could not be read.
    func candidates(
        sharing keys: [MatchKey],
        limit: Int
    ) async throws(RecordsError) -> [OpenedApplication]

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
