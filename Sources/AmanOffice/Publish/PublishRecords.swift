package import AmanLetter
package import AmanVerdict

/// What publishing asks of the records: leaves, status list entries, signed parts.
package protocol PublishRecords: Sendable {
    /// Leaves in the log; the last one has the index below.
    func logSize() async throws(RecordsError) -> UInt64
    /// Encoded leaves from `index` on, zero-based, at most `limit`, in order and without gaps.
    func leaves(from index: UInt64, limit: Int) async throws(RecordsError) -> [[UInt8]]
    /// The index of an issued letter's leaf, by the letter's digest.
    func issuedLeaf(digest: [UInt8]) async throws(RecordsError) -> UInt64?
    /// The newest signed tree head, as a C2SP signed note.
    func treeHead() async throws(RecordsError) -> SignedTreeHead?
    /// Compare-and-swap: throws `conflict(.newerStands)` unless `old` is the newest tree head.
    func replaceTreeHead(
        _ old: SignedTreeHead?,
        by new: SignedTreeHead
    ) async throws(RecordsError)
    /// Places in the status lists that are not valid at `now`, and the log that they follow from.
    ///
    /// Per letter the change that was stored last among those effective at `now` counts. Both are
    /// read in one transaction.
    func statusSnapshot(at now: Instant) async throws(RecordsError) -> StatusSnapshot
    /// The status changes behind `statusSnapshot(at:)`: per letter the one that was stored last
    /// among those effective at `now`, unless it says `valid`; in the order of their leaves.
    func standingStatusChanges(at now: Instant) async throws(RecordsError) -> [StatusChange]
    /// A signed part stored under a name, such as `trust-list` or `status-list:HER`.
    func part(_ name: String) async throws(RecordsError) -> KeptPart?
    /// Every kept part whose name begins with `prefix`.
    func parts(prefix: String) async throws(RecordsError) -> [KeptPart]
    /// One commit: keeps a part, with a leaf in the log and an audit entry where given.
    ///
    /// Throws `conflict(.newerStands)`, and keeps nothing, when a part of this name with the same
    /// or a higher sequence exists: two officers cannot both write the next one.
    func keep(
        _ part: KeptPart,
        leaf: [UInt8]?,
        _ audit: AuditEntry?
    ) async throws(RecordsError)
    /// One commit, by compare-and-swap: keeps the next version of a part, with a leaf in the log
    /// where given.
    ///
    /// - Parameters:
    ///   - part: The version; its sequence is higher than that of the one before.
    ///   - old: The sequence of the version that the caller has read; nil where there was none.
    ///   - leaf: The encoded leaf.
    /// - Throws: `conflict(.newerStands)`, and keeps nothing, where another version is there by
    ///   now.
    func keep(
        _ part: KeptPart,
        replacing old: Int64?,
        leaf: [UInt8]?
    ) async throws(RecordsError)
    /// One commit, by compare-and-swap over the bytes: keeps what two versions of a part were
    /// joined into, which may be as new as what was there.
    ///
    /// - Parameters:
    ///   - part: What was joined; its sequence is not below that of the one before.
    ///   - old: The version that was read; nil where there was none.
    /// - Throws: `conflict(.newerStands)`, and keeps nothing, where another version is there by
    ///   now.
    func keep(_ part: KeptPart, joinedFrom old: KeptPart?) async throws(RecordsError)
}

/// A tree head as signed and published.
package struct SignedTreeHead: Equatable, Sendable {
    /// Leaves it was signed over.
    package var size: UInt64
    /// Root hash; 32 bytes.
    package var root: [UInt8]
    /// The whole C2SP signed note.
    package var note: String
    package var signedAt: Instant

    package init(size: UInt64, root: [UInt8], note: String, signedAt: Instant) {
        self.size = size
        self.root = root
        self.note = note
        self.signedAt = signedAt
    }
}

/// The statuses of one moment, with the log as it was then.
package struct StatusSnapshot: Equatable, Sendable {
    /// Every place that is not valid.
    package var entries: [StatusEntry]
    /// Leaves in the log: each change that they follow from is one of these, and none is left out.
    package var logSize: UInt64

    package init(entries: [StatusEntry], logSize: UInt64) {
        self.entries = entries
        self.logSize = logSize
    }
}

/// One letter's place in the status lists and what is there.
package struct StatusEntry: Equatable, Sendable {
    /// Counted through all lists of the office, as in `LetterRecord.statusIndex`.
    package var index: UInt64
    package var status: LetterStatus

    package init(index: UInt64, status: LetterStatus) {
        self.index = index
        self.status = status
    }
}

/// A signed part of a bundle, of this or another office; its sequence never goes back.
package struct KeptPart: Equatable, Sendable {
    package var name: String
    /// Sequence number or time of issue, whatever orders two versions of this part.
    package var sequence: Int64
    package var bytes: [UInt8]

    package init(name: String, sequence: Int64, bytes: [UInt8]) {
        self.name = name
        self.sequence = sequence
        self.bytes = bytes
    }
}
