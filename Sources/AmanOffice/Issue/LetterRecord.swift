package import AmanLetter
package import AmanVerdict

/// What the office keeps of a letter: no person data, so it may outlive the person's record.
package struct LetterRecord: Equatable, Sendable {
    package var number: LetterNumber
    /// Nil once the person's record has been erased.
    package var application: ApplicationID?
    package var ticket: Ticket
    /// SHA-256 of the COSE bytes; 32 bytes.
    package var digest: [UInt8]
    package var kind: LetterKind
    package var fromProvince: String?
    package var toProvince: String?
    package var issuedAt: Instant
    package var notBefore: Instant
    package var expires: Instant
    /// Place in the office's status lists, counted through all of them: see `StatusPlace`.
    package var statusIndex: UInt64
    /// What was stored last, in effect or not yet.
    package var status: LetterStatus
    /// The index of the issued leaf in this office's log, from 0.
    package var leafIndex: UInt64
    package var replaces: [UInt8]?
    /// When it was put into the holder's hand.
    package var handedOutAt: Instant?

    package init(
        number: LetterNumber,
        application: ApplicationID?,
        ticket: Ticket,
        digest: [UInt8],
        kind: LetterKind,
        fromProvince: String?,
        toProvince: String?,
        issuedAt: Instant,
        notBefore: Instant,
        expires: Instant,
        statusIndex: UInt64,
        status: LetterStatus,
        leafIndex: UInt64,
        replaces: [UInt8]?,
        handedOutAt: Instant?
    ) {
        self.number = number
        self.application = application
        self.ticket = ticket
        self.digest = digest
        self.kind = kind
        self.fromProvince = fromProvince
        self.toProvince = toProvince
        self.issuedAt = issuedAt
        self.notBefore = notBefore
        self.expires = expires
        self.statusIndex = statusIndex
        self.status = status
        self.leafIndex = leafIndex
        self.replaces = replaces
        self.handedOutAt = handedOutAt
    }
}

/// A letter with its signed bytes, unsealed: for printing and for handing the text out.
package struct OpenedLetter: Equatable, Sendable {
    package var record: LetterRecord
    /// The signed COSE_Sign1 bytes.
    package var cose: [UInt8]
    /// The person, for what the paper shows beyond the claims (photo, father's name in script).
    package var person: Person

    package init(record: LetterRecord, cose: [UInt8], person: Person) {
        self.record = record
        self.cose = cose
        self.person = person
    }
}

/// What Issue needs from the records.
package protocol IssueRecords: Sendable {
    func openedApplication(_ id: ApplicationID) async throws(RecordsError) -> OpenedApplication?
    /// Everything a letter is planned from, of one moment; nil when unknown or erased.
    func issueSnapshot(_ id: ApplicationID) async throws(RecordsError) -> IssueSnapshot?
    /// One commit: letter row, status index, sealed letter bytes, log leaf, application state,
    /// audit entry, and the exchange mark or notice if the change carries one.
    ///
    /// The issued leaf comes first, then the leaf of what it takes the place of. When `from` is
    /// `collected` or `issued`, the letter takes the place of one that was lost: the application
    /// goes (back) to `issued` and its ticket joins the queue again.
    ///
    /// - Returns: Where the issued leaf is in the log.
    /// - Throws: `conflict` naming what was taken or had changed; nothing is stored then.
    func commit(_ change: IssueChange) async throws(RecordsError) -> UInt64
    func letter(_ number: LetterNumber) async throws(RecordsError) -> LetterRecord?
    /// The letter with its bytes, or nil when unknown or erased.
    func openedLetter(_ number: LetterNumber) async throws(RecordsError) -> OpenedLetter?
    /// Letters made since a moment and not erased, oldest first, at most `limit`.
    func letterNumbers(
        since: Instant,
        limit: Int
    ) async throws(RecordsError) -> [LetterNumber]
}

/// A signed letter, ready to be stored.
package struct IssueChange: Equatable, Sendable {
    /// `leafIndex` is not yet known and is ignored here.
    package var record: LetterRecord
    package var cose: [UInt8]
    /// The encoded leaf of the log for this letter.
    package var leaf: [UInt8]
    /// State the application must still be in.
    package var from: ApplicationState
    /// A letter of this office that this one takes the place of: its status changes with it.
    package var superseded: StatusChange?
    /// A letter of another office that this one takes the place of.
    package var exchanged: ForeignExchange?
    /// What the desk's program that asked for it is answered; nil for all else.
    package var answer: AnswerToKeep<KeptLetter>?
    package var audit: AuditEntry

    package init(
        record: LetterRecord,
        cose: [UInt8],
        leaf: [UInt8],
        from: ApplicationState,
        superseded: StatusChange? = nil,
        exchanged: ForeignExchange? = nil,
        audit: AuditEntry
    ) {
        self.record = record
        self.cose = cose
        self.leaf = leaf
        self.from = from
        self.superseded = superseded
        self.exchanged = exchanged
        self.audit = audit
    }
}

/// What the records add to a letter when they store it.
package struct KeptLetter: Sendable {
    /// Where its leaf is in the log.
    package let leaf: UInt64
    /// Of its application.
    package let ticket: Ticket

    package init(leaf: UInt64, ticket: Ticket) {
        (self.leaf, self.ticket) = (leaf, ticket)
    }
}
