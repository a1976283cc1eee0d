package import AmanLetter

/// Which change request; the records give it.
package struct ChangeRequestID: Hashable, Sendable {
    /// From 1; the number in the address of its page.
    package let number: Int64

    package init(number: Int64) {
        self.number = number
    }
}

/// How a change request came to its end; the stored codes never change.
package enum ChangeRequestEnding: String, CaseIterable, Sendable {
    case approved = "done"
    case declined
    case withdrawn = "taken-back"
    case expired
}

/// A change of a letter that one officer requests and another has to approve.
package struct ChangeRequest: Equatable, Sendable {
    package var id: ChangeRequestID
    package var letter: LetterNumber
    package var act: ChangeRequestAct
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
    package var ending: ChangeRequestEnding?
    package var endedBy: String?
    package var endedAt: Instant?
    /// The index in the log, from 0, of the leaf of what was done: a status change's or a new
    /// letter's.
    package var leafIndex: UInt64?

    package init(
        id: ChangeRequestID,
        letter: LetterNumber,
        act: ChangeRequestAct,
        reason: String,
        effectiveAt: Instant?,
        asker: StaffID,
        officer: String,
        askedAt: Instant,
        standsUntil: Instant,
        ending: ChangeRequestEnding?,
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
    package func ending(at now: Instant) -> ChangeRequestEnding? {
        ending ?? (now >= standsUntil ? .expired : nil)
    }
}

/// A change to be asked for, ready to be stored.
package struct NewChangeRequest: Equatable, Sendable {
    package var letter: LetterNumber
    package var act: ChangeRequestAct
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
        act: ChangeRequestAct,
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
package struct ChangeRequestEnd: Equatable, Sendable {
    package var id: ChangeRequestID
    package var ending: ChangeRequestEnding
    package var by: String
    package var at: Instant

    package init(id: ChangeRequestID, ending: ChangeRequestEnding, by: String, at: Instant) {
        self.id = id
        self.ending = ending
        self.by = by
        self.at = at
    }
}

/// What became of requesting a change.
package enum ChangeRequestAnswer: Equatable, Sendable {
    /// It waits for a second officer; the same form twice gives the same.
    case pending(ChangeRequest)
    /// Another change request of this letter is pending already.
    case anotherPending(ChangeRequest)
}

/// What asking and approving need from the records.
package protocol ChangeRequestRecords: Sendable {
    /// One commit: the change request and its audit entry.
    func keep(_ asking: NewChangeRequest) async throws(RecordsError) -> ChangeRequestAnswer
    func changeRequest(_ id: ChangeRequestID) async throws(RecordsError) -> ChangeRequest?
    /// Those that wait at a moment, earliest end first.
    func changeRequests(
        waitingAt now: Instant,
        limit: Int
    ) async throws(RecordsError) -> [ChangeRequest]
    func changeRequestCount(waitingAt now: Instant) async throws(RecordsError) -> Int
    /// Every change request of one letter, newest first.
    func changeRequests(
        of number: LetterNumber,
        limit: Int
    ) async throws(RecordsError) -> [ChangeRequest]
    /// One commit: ends one that waits, without doing anything to the letter.
    ///
    /// - Throws: `conflict(.stateChanged)` when it does not wait any more; nothing is stored then.
    func end(_ end: ChangeRequestEnd, _ audit: AuditEntry) async throws(RecordsError)
    /// One commit: the letter's new status, and the end of what was asked for.
    ///
    /// A crash leaves both or neither, so nothing can be done twice.
    ///
    /// - Returns: Where the status leaf is in the log.
    /// - Throws: `conflict(.stateChanged)` when either is not as it was read.
    func commit(
        _ change: StatusChange,
        ending end: ChangeRequestEnd
    ) async throws(RecordsError) -> UInt64
    /// As above, for a letter that takes the place of a lost one.
    func commit(
        _ change: IssueChange,
        ending end: ChangeRequestEnd
    ) async throws(RecordsError) -> UInt64
}

extension Programme {
    /// The act, and the reason where the programme has it still.
    func auditCode(_ act: ChangeRequestAct, _ reason: String) -> AuditCode {
        let act = AuditCode(word: act)
        return statusReason(reason).map { act + ":" + AuditCode($0) } ?? act
    }
}
