package import AmanLetter

/// What filing an appeal rests on, as the records have it at one moment.
package struct AppealGround: Equatable, Sendable {
    package var letter: LetterRecord
    /// The letter's newest change; nil where there is none.
    package var newest: AppealedChange?
    /// The appeal that is open, or was filed against the newest change.
    package var appeal: LetterAppeal?

    package init(letter: LetterRecord, newest: AppealedChange?, appeal: LetterAppeal?) {
        self.letter = letter
        self.newest = newest
        self.appeal = appeal
    }
}

/// An appeal, ready to be stored.
package struct AppealFiling: Equatable, Sendable {
    /// The appealed change's leaf.
    package var change: UInt64
    package var channel: AppealChannel
    package var dueAt: Instant
    package var isHeld: Bool
    /// What the person said; nil where they wrote it on paper.
    package var text: CaseNote?
    /// The status that the letter has until the answer: a leaf of the log, and the audit entry.
    package var status: StatusChange

    package init(
        change: UInt64,
        channel: AppealChannel,
        dueAt: Instant,
        isHeld: Bool,
        text: CaseNote?,
        status: StatusChange
    ) {
        self.change = change
        self.channel = channel
        self.dueAt = dueAt
        self.isHeld = isHeld
        self.text = text
        self.status = status
    }
}

/// The end of an appeal, stored in one commit with what it does to the letter.
package struct AppealEnd: Equatable, Sendable {
    package var id: LetterAppealID
    package var ending: AppealEnding
    package var at: Instant
    /// What becomes of the letter, in order: one change or two, each with its leaf and audit entry.
    package var changes: [StatusChange]
    /// The proposal that was read: the end is stored only where it is still the same.
    package var proposal: AppealProposal?

    package init(
        id: LetterAppealID,
        ending: AppealEnding,
        at: Instant,
        changes: [StatusChange],
        proposal: AppealProposal? = nil
    ) {
        self.id = id
        self.ending = ending
        self.at = at
        self.changes = changes
        self.proposal = proposal
    }
}

/// What appeals need from the records.
///
/// Whatever the caller says, an end is stored only where neither of the officers in its audit entry
/// took part in the appealed change.
package protocol AppealRecords: FigureRecords {
    /// Nil where the office has no such letter.
    func appealGround(of number: LetterNumber) async throws(RecordsError) -> AppealGround?
    /// One commit: the appeal, its text under the person's key, the letter's status, the audit.
    ///
    /// - Throws: `conflict(.stateChanged)` when the letter is not as it was read.
    func file(_ filing: AppealFiling) async throws(RecordsError) -> LetterAppeal
    func appeal(_ id: LetterAppealID) async throws(RecordsError) -> LetterAppeal?
    /// The appeals of one letter, newest first.
    func appeals(of number: LetterNumber) async throws(RecordsError) -> [LetterAppeal]
    /// Those that are open, soonest due first.
    func openAppeals(limit: Int) async throws(RecordsError) -> [LetterAppeal]
    /// What the person said; nil where nothing is stored, or their record is erased.
    func appealText(of id: LetterAppealID) async throws(RecordsError) -> CaseNote?
    /// Whose names these are: members, or names that are no member's.
    func voters(named officers: [String]) async throws(RecordsError) -> [Voter]
    /// One commit: stores a proposal where there is none, or deletes the one that was read.
    ///
    /// - Throws: `conflict(.stateChanged)` when the appeal is over, or has another proposal.
    func propose(
        _ proposal: AppealProposal?,
        replacing read: AppealProposal?,
        on id: LetterAppealID,
        _ audit: AuditEntry
    ) async throws(RecordsError)
    /// One commit: the letter's new status, and the end of the appeal.
    ///
    /// - Throws: `conflict(.stateChanged)` when either is not as it was read;
    ///   `conflict(.tookPart)`.
    func commit(_ end: AppealEnd) async throws(RecordsError) -> UInt64
    /// What happened in a period, by province: from its first moment to before its end.
    ///
    /// An answer counts when it was given, whenever its appeal was filed.
    func dueProcessCounts(
        from start: Instant,
        until end: Instant
    ) async throws(RecordsError) -> [DueProcessCount]
}

/// How often letters were ended, appealed and reinstated: the public statistic, without anyone in
/// it.
package struct AppealCounts: Equatable, Sendable {
    /// Revocations and suspensions by two officers; replacements and exchanges are not counted.
    package var revocations = 0
    package var suspensions = 0
    package var appeals = 0
    /// Appeals by how they ended.
    package var endings: [AppealEnding: Int] = [:]
    /// Open appeals, and those of them that are overdue.
    package var open = 0
    package var overdue = 0

    package init() {}
}
