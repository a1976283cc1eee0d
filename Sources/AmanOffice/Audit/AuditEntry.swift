package import AmanLetter

/// Who did what to which record, when: append-only, chained by hash, without names of applicants.
package struct AuditEntry: Equatable, Sendable {
    package var at: Instant
    /// Name of the officer, as they signed in or gave it on the command line.
    package var officer: String
    /// The second officer, where two have to agree; the hash of the chain covers it.
    package var second: String?
    package var act: AuditAct
    /// Ticket, application handle, letter number or key identifier; never a person's name.
    package var subject: AuditCode
    /// A code of the programme, or why a record was opened.
    package var reason: AuditCode?

    package init(
        at: Instant,
        officer: String,
        second: String? = nil,
        act: AuditAct,
        subject: AuditCode,
        reason: AuditCode? = nil
    ) {
        self.at = at
        self.officer = officer
        self.second = second
        self.act = act
        self.subject = subject
        self.reason = reason
    }
}

/// What can be done to a record.
package enum AuditAct: String, CaseIterable, Sendable {
    case apply, importFile = "import", correct, open, decide, issue, print, call, noShow = "no-show"
    case handOut = "hand-out", exchange, revoke, suspend, reinstate, replace, erase = "thin",
        publish
    case trust, importBundle = "take-bundle", backup, restore, staff
    case ask, decline, withdraw = "take-back"
    case signIn = "sign-in", signInRefused = "sign-in-refused"
    case coverage, postNotice = "post-notice"
    case screen, look, clock, keyCopy = "key-copy"
    /// The records were brought to a newer form; its subject is the last hash of the chain before.
    case upgrade
    case lock, custodians, seal, unseal
    /// An officer has looked at what the printer made of a letter.
    case printedWell = "printed-well"
    /// Outside lists: see docs/outside-lists.md. Their subject is a list, or a ticket.
    case sealList = "list-seal", askList = "list-ask", matchList = "list-match"
    case clearListHit = "list-clear"
    /// The ticket of a lost slip was looked for, by facts that the audit does not have.
    case findSlip = "find-slip"
    /// An officer has compared two records that resemble each other, and they are of two persons.
    case clearHit = "clear-hit"
    /// Two cases ask about each other again.
    case askAgain = "ask-again"
    /// An appeal against the end of a letter: filed, an answer proposed, answered by two officers.
    case appeal, proposeAnswer = "appeal-propose", decideAppeal = "appeal-decide"
    /// A case file was made for another office, or one of another office was taken.
    case sendCase = "case-send", takeCase = "case-take"
    /// An officer has found out about a letter that two offices dealt with.
    case settleDouble = "double-settle"
    /// Reports of incidents, by number or count: given to the monitors, weighed, assigned, erased.
    /// That one arrived has no entry, since an entry has the time.
    case incidents
}

extension AuditAct {
    /// The acts that only ask: about a person's record, about those who resemble a person, and
    /// about a ticket or a letter's number.
    package static let openings: [AuditAct] = [.open, .screen, .look]

    /// Acts that hand something of a person out, and that a programme limits as well.
    package static let limited: [AuditAct] = [.print, .findSlip]

    /// Whether the act asks about a person and changes nothing.
    package var isOpening: Bool { Self.openings.contains(self) }
}

/// An entry as stored, with its place and the hash that binds it to all before it.
package struct KeptAuditEntry: Equatable, Sendable {
    package var index: Int
    package var entry: AuditEntry
    /// The officer behind the entry's name.
    package var officer: OfficerID
    package var second: OfficerID?
    /// As it was hashed in the chain before this one; nil for entries of this chain.
    package var earlier: EarlierAuditEntry?
    /// `AuditKey.hash(after:of:)` of the hash before it and this entry; 32 bytes.
    package var hash: [UInt8]

    package init(
        index: Int,
        entry: AuditEntry,
        officer: OfficerID,
        second: OfficerID? = nil,
        earlier: EarlierAuditEntry? = nil,
        hash: [UInt8]
    ) {
        self.index = index
        self.entry = entry
        self.officer = officer
        self.second = second
        self.earlier = earlier
        self.hash = hash
    }
}

/// What Audit asks of the records.
package protocol AuditRecords: Sendable {
    /// The key of the chain.
    var auditKey: AuditKey { get }

    /// Entries from `index` on, oldest first.
    func auditEntries(from index: Int, limit: Int) async throws(RecordsError) -> [KeptAuditEntry]

    /// The entry by which another office's case came; nil for one that began here.
    func takingEntry(of id: ApplicationID) async throws(RecordsError) -> KeptAuditEntry?

    /// Stores one entry without another change, such as the opening of a record.
    func append(_ entry: AuditEntry) async throws(RecordsError)

    /// Shows a quota the existing entries and keeps what it plans, in one commit.
    ///
    /// - Returns: False when the quota is reached; nothing was stored then.
    func append(within quota: Quota) async throws(RecordsError) -> Bool
}
