package import AmanLetter

/// Which applications a reviewer looks through; every combination is answered by an index.
package struct ReviewFilter: Equatable, Sendable {
    /// `received`, `recommended`, `granted`, `referred` or `refused`.
    package var state: ApplicationState
    /// ISO 3166-2 code of the home province; nil for all.
    package var province: String?
    /// Only who applied at this moment or before; nil for all.
    package var appliedBefore: Instant?
    /// Only those who may have applied before.
    package var onlyHits: Bool
    /// Without those on which this member's vote counts: they wait for others.
    package var notVotedBy: StaffID?

    package init(
        state: ApplicationState,
        province: String? = nil,
        appliedBefore: Instant? = nil,
        onlyHits: Bool = false,
        notVotedBy: StaffID? = nil
    ) {
        self.state = state
        self.province = province
        self.appliedBefore = appliedBefore
        self.onlyHits = onlyHits
        self.notVotedBy = notVotedBy
    }

    /// The states there is a list for.
    package static let states: [ApplicationState] =
        [.received, .recommended, .granted, .referred, .refused]
}

/// One line of the reviewer's list: no name.
package struct ReviewRow: Equatable, Sendable {
    package var application: Application
    /// How many earlier applications may be of the same person; nil while no one has looked.
    package var hitCount: Int?
    /// A hit on an outside list waits for a reviewer.
    package var hasOutsideHit = false
    /// See `CaseVersion`.
    package var voteCount: Int
    /// The record was corrected since the reader opened it or voted on it, and not opened again.
    package var isCorrectedSince = false

    package init(
        application: Application,
        hitCount: Int?,
        hasOutsideHit: Bool = false,
        voteCount: Int,
        isCorrectedSince: Bool = false
    ) {
        self.application = application
        self.hitCount = hitCount
        self.hasOutsideHit = hasOutsideHit
        self.voteCount = voteCount
        self.isCorrectedSince = isCorrectedSince
    }
}

/// One case without the person: what is in it, and what was said on it.
package struct ReviewCase: Equatable, Sendable {
    package var application: Application
    /// Possible duplicates; nil while the application was not compared yet.
    package var hitCount: Int?
    /// A hit on an outside list waits for a reviewer.
    package var hasOutsideHit = false
    /// Oldest first.
    package var decisions: [Decision]
    /// When and by whom the record was corrected, oldest first.
    package var corrections: [AuditEntry]

    package init(
        application: Application,
        hitCount: Int?,
        hasOutsideHit: Bool = false,
        decisions: [Decision],
        corrections: [AuditEntry]
    ) {
        self.application = application
        self.hitCount = hitCount
        self.hasOutsideHit = hasOutsideHit
        self.decisions = decisions
        self.corrections = corrections
    }

    /// What a page about it carries.
    package var version: CaseVersion { CaseVersion(application, decisions) }
}

/// What a reviewer's pages ask of the records.
package protocol ReviewRecords: Sendable {
    /// The rows of a list behind a ticket; nil begins with the first.
    func reviewRows(
        _ filter: ReviewFilter,
        in order: ReviewOrder,
        after: Ticket?,
        limit: Int
    ) async throws(RecordsError) -> [ReviewRow]

    /// A page of a list, and where in the list it is; all of it from one moment.
    ///
    /// A page whose rows have left the list is the last one instead, and one before the beginning
    /// the first.
    func reviewPage(_ question: ReviewQuestion) async throws(RecordsError) -> ListPage<ReviewRow>

    /// How many there are, counted no further than `most`.
    func reviewCount(_ filter: ReviewFilter, most: Int) async throws(RecordsError) -> Int

    /// How many wait where: only what is stored counted, nothing of the day.
    func queueCounts() async throws(RecordsError) -> OfficeCounts

    func reviewCase(_ ticket: Ticket) async throws(RecordsError) -> ReviewCase?

    /// Whether an officer has opened a person's record since it was last corrected.
    func hasOpened(_ id: ApplicationID, _ voter: Voter) async throws(RecordsError) -> Bool

    /// Notes to the votes on a case, by the vote's zero-based index; empty once the record is
    /// erased.
    func caseNotes(on id: ApplicationID) async throws(RecordsError) -> [Int: CaseNote]

    /// Why the record was corrected, in the order of `ReviewCase.corrections`.
    ///
    /// Nil for a correction without a remark; empty once the record is erased.
    func correctionRemarks(on id: ApplicationID) async throws(RecordsError) -> [CaseNote?]
}
