import AmanLetter
import AmanOffice

// What the faulty records pass on unchanged: what the pages read, and changes by two officers.
extension FaultyRecords {
    func application(fromForm form: [UInt8]) async throws(RecordsError) -> Application? {
        try await whole.application(fromForm: form)
    }

    func application(
        ticket: Ticket,
        registeredBy registrar: Registrar
    ) async throws(RecordsError) -> Application? {
        try await whole.application(ticket: ticket, registeredBy: registrar)
    }

    func keepDraft(_ draft: [UInt8], of staff: StaffID, at now: Instant) async throws(RecordsError)
    {
        try await whole.keepDraft(draft, of: staff, at: now)
    }

    func draft(of staff: StaffID) async throws(RecordsError) -> KeptDraft? {
        try await whole.draft(of: staff)
    }

    func dropDraft(of staff: StaffID) async throws(RecordsError) {
        try await whole.dropDraft(of: staff)
    }

    func dropDrafts(keptBefore moment: Instant) async throws(RecordsError) {
        try await whole.dropDrafts(keptBefore: moment)
    }

    func reviewRows(
        _ filter: ReviewFilter,
        in order: ReviewOrder,
        after: Ticket?,
        limit: Int
    ) async throws(RecordsError) -> [ReviewRow] {
        try await whole.reviewRows(filter, in: order, after: after, limit: limit)
    }

    func reviewPage(
        _ question: ReviewQuestion
    ) async throws(RecordsError) -> ListPage<ReviewRow> {
        try await whole.reviewPage(question)
    }

    func reviewCount(_ filter: ReviewFilter, most: Int) async throws(RecordsError) -> Int {
        try await whole.reviewCount(filter, most: most)
    }

    func queueCounts() async throws(RecordsError) -> OfficeCounts {
        try await whole.queueCounts()
    }

    func hasOpened(_ id: ApplicationID, _ voter: Voter) async throws(RecordsError) -> Bool {
        try await whole.hasOpened(id, voter)
    }

    func reviewCase(_ ticket: Ticket) async throws(RecordsError) -> ReviewCase? {
        try await whole.reviewCase(ticket)
    }

    func correctionRemarks(on id: ApplicationID) async throws(RecordsError) -> [CaseNote?] {
        try await whole.correctionRemarks(on: id)
    }

    func caseNotes(on id: ApplicationID) async throws(RecordsError) -> [Int: CaseNote] {
        try await whole.caseNotes(on: id)
    }

    func madePage(
        _ turn: ListTurn,
        in order: MadeOrder,
        length: Int,
        most: Int
    ) async throws(RecordsError) -> ListPage<MadeLetter> {
        try await whole.madePage(turn, in: order, length: length, most: most)
    }

    func notePrinted(
        _ numbers: [LetterNumber],
        _ audit: [AuditEntry]
    ) async throws(RecordsError) {
        try await whole.notePrinted(numbers, audit)
    }

    func letters(replacing digest: [UInt8]) async throws(RecordsError) -> [LetterRecord] {
        try await whole.letters(replacing: digest)
    }

    func keep(_ asking: NewChangeRequest) async throws(RecordsError) -> ChangeRequestAnswer {
        try await whole.keep(asking)
    }

    func changeRequest(_ id: ChangeRequestID) async throws(RecordsError) -> ChangeRequest? {
        try await whole.changeRequest(id)
    }

    func changeRequests(
        waitingAt now: Instant,
        limit: Int
    ) async throws(RecordsError) -> [ChangeRequest] {
        try await whole.changeRequests(waitingAt: now, limit: limit)
    }

    func changeRequestCount(waitingAt now: Instant) async throws(RecordsError) -> Int {
        try await whole.changeRequestCount(waitingAt: now)
    }

    func changeRequests(
        of number: LetterNumber,
        limit: Int
    ) async throws(RecordsError) -> [ChangeRequest] {
        try await whole.changeRequests(of: number, limit: limit)
    }

    func end(_ end: ChangeRequestEnd, _ audit: AuditEntry) async throws(RecordsError) {
        try await whole.end(end, audit)
    }

    func commit(
        _ change: StatusChange,
        ending end: ChangeRequestEnd
    ) async throws(RecordsError) -> UInt64 {
        try await whole.commit(change, ending: end)
    }

    func commit(
        _ change: IssueChange,
        ending end: ChangeRequestEnd
    ) async throws(RecordsError) -> UInt64 {
        try await whole.commit(change, ending: end)
    }

    func auditPage(_ question: AuditQuestion) async throws(RecordsError) -> AuditPage {
        try await whole.auditPage(question)
    }

    func auditMatches(
        _ question: AuditQuestion
    ) async throws(RecordsError) -> AuditMatches {
        try await whole.auditMatches(question)
    }

    func auditUse(
        from: Instant,
        until: Instant,
        limit: Int
    ) async throws(RecordsError) -> [AuditUse] {
        try await whole.auditUse(from: from, until: until, limit: limit)
    }

    func days(between moments: [Instant]) async throws(RecordsError) -> [DayCount] {
        try await whole.days(between: moments)
    }

    func desks(since moment: Instant) async throws(RecordsError) -> [DeskCount] {
        try await whole.desks(since: moment)
    }

    func longestWaits() async throws(RecordsError) -> [WaitingLine: LongestWait] {
        try await whole.longestWaits()
    }

    func lastMoment(of act: AuditAct) async throws(RecordsError) -> Instant? {
        try await whole.lastMoment(of: act)
    }

    func auditCount() async throws(RecordsError) -> Int {
        try await whole.auditCount()
    }

    func pace(from: Instant, hours: Int) async throws(RecordsError) -> OfficePace {
        try await whole.pace(from: from, hours: hours)
    }

    func coverage(limit: Int) async throws(RecordsError) -> [CoverageEntry] {
        try await whole.coverage(limit: limit)
    }

    func coverageEntry(_ number: Int) async throws(RecordsError) -> CoverageEntry? {
        try await whole.coverageEntry(number)
    }

    func add(
        _ entry: CoverageEntry,
        form: [UInt8],
        _ audit: @escaping @Sendable (Int) -> AuditEntry
    ) async throws(RecordsError) -> Int {
        try await whole.add(entry, form: form, audit)
    }

    func approve(
        coverage number: Int,
        officer: String,
        at: Instant,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await whole.approve(coverage: number, officer: officer, at: at, audit)
    }

    func approvedCoverage(limit: Int) async throws(RecordsError) -> [CoverageEntry] {
        try await whole.approvedCoverage(limit: limit)
    }

    func authenticPostNotices(limit: Int) async throws(RecordsError) -> [PostNotice] {
        try await whole.authenticPostNotices(limit: limit)
    }

    func postNotices(before: Int?, limit: Int) async throws(RecordsError) -> [PostNotice] {
        try await whole.postNotices(before: before, limit: limit)
    }

    func postNotice(_ serial: Int) async throws(RecordsError) -> PostNotice? {
        try await whole.postNotice(serial)
    }

    func add(
        _ notice: PostNotice,
        form: [UInt8],
        _ audit: @escaping @Sendable (Int) -> AuditEntry
    ) async throws(RecordsError) -> Int {
        try await whole.add(notice, form: form, audit)
    }
}
