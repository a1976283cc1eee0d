package import AmanLetter
package import AmanVerdict

/// Which asked-for change; the records give it.
package struct AskedChangeID: Hashable, Sendable {
    package let number: Int64

    package init(number: Int64) {
        self.number = number
    }
}

/// What an officer may ask to have done with a letter.
package enum AskedAct: String, CaseIterable, Sendable {
    case revoke, suspend, reinstate
    /// A letter was lost: another is made with the time that is left, and the lost one revoked.
    case replace

    /// The status it leads to; nil for a replacement, which is a letter of its own.
    package var status: LetterStatus? {
        switch self {
        case .revoke: .revoked
        case .suspend: .suspended
        case .reinstate: .valid
        case .replace: nil
        }
    }
}

/// How an asked-for change came to its end.
package enum AskedEnding: String, CaseIterable, Sendable {
    case done, declined
    case takenBack = "taken-back"
    case expired
}

/// A change of a letter that one officer asks for and another has to approve.
package struct AskedChange: Equatable, Sendable {
    package var id: AskedChangeID
    package var letter: LetterNumber
    package var act: AskedAct
    /// A code of the programme file.
    package var reason: String
    /// From when on; nil is as soon as it is approved.
    package var effectiveAt: Instant?
    package var asker: StaffID
    /// The asker's name in the audit.
    package var officer: String
    package var askedAt: Instant
    /// First second in which it can no longer be approved.
    package var standsUntil: Instant
    /// How it ended; nil while it waits, and while no one has noted that its time is over.
    package var ending: AskedEnding?
    package var endedBy: String?
    package var endedAt: Instant?
    /// Where the leaf of what was done is in the log: a status change's or a new letter's.
    package var leafIndex: UInt64?

    package init(
        id: AskedChangeID,
        letter: LetterNumber,
        act: AskedAct,
        reason: String,
        effectiveAt: Instant?,
        asker: StaffID,
        officer: String,
        askedAt: Instant,
        standsUntil: Instant,
        ending: AskedEnding?,
        endedBy: String?,
        endedAt: Instant?,
        leafIndex: UInt64?
    ) {
        self.id = id
        self.letter = letter
        self.act = act
        self.reason = reason
        self.effectiveAt = effectiveAt
        self.asker = asker
        self.officer = officer
        self.askedAt = askedAt
        self.standsUntil = standsUntil
        self.ending = ending
        self.endedBy = endedBy
        self.endedAt = endedAt
        self.leafIndex = leafIndex
    }

    /// Its state at a moment: nil while it waits.
    package func ending(at now: Instant) -> AskedEnding? {
        ending ?? (now >= standsUntil ? .expired : nil)
    }
}

/// A change to be asked for, ready to be stored.
package struct Asking: Equatable, Sendable {
    package var letter: LetterNumber
    package var act: AskedAct
    package var reason: String
    package var effectiveAt: Instant?
    package var asker: StaffID
    package var officer: String
    package var askedAt: Instant
    package var standsUntil: Instant
    /// Names the form it came by, so that it is asked once however often that is sent; 16 bytes.
    package var form: [UInt8]
    package var audit: AuditEntry

    package init(
        letter: LetterNumber,
        act: AskedAct,
        reason: String,
        effectiveAt: Instant?,
        asker: StaffID,
        officer: String,
        askedAt: Instant,
        standsUntil: Instant,
        form: [UInt8],
        audit: AuditEntry
    ) {
        self.letter = letter
        self.act = act
        self.reason = reason
        self.effectiveAt = effectiveAt
        self.asker = asker
        self.officer = officer
        self.askedAt = askedAt
        self.standsUntil = standsUntil
        self.form = form
        self.audit = audit
    }
}

/// The end of an asked-for change, stored in one commit with what it brings about.
package struct AskedEnd: Equatable, Sendable {
    package var id: AskedChangeID
    package var ending: AskedEnding
    package var by: String
    package var at: Instant

    package init(id: AskedChangeID, ending: AskedEnding, by: String, at: Instant) {
        self.id = id
        self.ending = ending
        self.by = by
        self.at = at
    }
}

/// What became of asking.
package enum AskingAnswer: Equatable, Sendable {
    /// It waits for a second officer; the same form twice gives the same.
    case asked(AskedChange)
    /// Another change of this letter waits already.
    case anotherWaits(AskedChange)
}

/// What asking and approving need from the records.
package protocol ApprovalRecords: Sendable {
    /// One commit: the asked-for change and its audit entry.
    func keep(_ asking: Asking) async throws(RecordsError) -> AskingAnswer
    func askedChange(_ id: AskedChangeID) async throws(RecordsError) -> AskedChange?
    /// Those that wait at a moment, earliest end first.
    func askedChanges(
        waitingAt now: Instant,
        limit: Int
    ) async throws(RecordsError) -> [AskedChange]
    func askedChangeCount(waitingAt now: Instant) async throws(RecordsError) -> Int
    /// Everything asked for one letter, newest first.
    func askedChanges(
        of number: LetterNumber,
        limit: Int
    ) async throws(RecordsError) -> [AskedChange]
    /// One commit: ends one that waits, without doing anything to the letter.
    ///
    /// - Throws: `conflict(.stateChanged)` when it does not wait any more; nothing is stored then.
    func end(_ end: AskedEnd, _ audit: AuditEntry) async throws(RecordsError)
    /// One commit: the letter's new status, and the end of what was asked for.
    ///
    /// A crash leaves both or neither, so nothing can be done twice.
    ///
    /// - Returns: Where the status leaf is in the log.
    /// - Throws: `conflict(.stateChanged)` when either is not as it was read.
    func commit(
        _ change: StatusChange,
        ending end: AskedEnd
    ) async throws(RecordsError) -> UInt64
    /// As above, for a letter that takes the place of a lost one.
    func commit(
        _ change: IssueChange,
        ending end: AskedEnd
    ) async throws(RecordsError) -> UInt64
}
