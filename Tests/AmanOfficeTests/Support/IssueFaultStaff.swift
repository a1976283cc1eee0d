import AmanLetter
import AmanOffice

// What the faulty records pass on unchanged: staff and tokens.
extension FaultyRecords {
    func hasStaff() async throws(RecordsError) -> Bool { try await whole.hasStaff() }

    func staff() async throws(RecordsError) -> [StaffMember] {
        try await whole.staff()
    }

    func staffMember(named name: SignInName) async throws(RecordsError) -> KeptStaff? {
        try await whole.staffMember(named: name)
    }

    func staffMember(_ id: StaffID) async throws(RecordsError) -> KeptStaff? {
        try await whole.staffMember(id)
    }

    func add(_ new: NewStaff) async throws(RecordsError) -> StaffMember {
        try await whole.add(new)
    }

    func commit(_ change: StaffChange) async throws(RecordsError) {
        try await whole.commit(change)
    }

    func holdsInvitation(
        _ id: StaffID,
        _ code: SecretCode,
        at now: Instant
    ) async throws(RecordsError) -> Bool {
        try await whole.holdsInvitation(id, code, at: now)
    }

    func begin(_ change: SessionChange) async throws(RecordsError) {
        try await whole.begin(change)
    }

    func session(_ token: SessionToken) async throws(RecordsError) -> KeptSession? {
        try await whole.session(token)
    }

    func mark(_ token: SessionToken, seenAt: Instant, isLocked: Bool) async throws(RecordsError) {
        try await whole.mark(token, seenAt: seenAt, isLocked: isLocked)
    }

    func endSession(_ token: SessionToken, _ audit: AuditEntry?) async throws(RecordsError) {
        try await whole.endSession(token, audit)
    }

    func member(ofDevice token: SessionToken) async throws(RecordsError) -> StaffID? {
        try await whole.member(ofDevice: token)
    }

    func dropSessions(begunBefore moment: Instant) async throws(RecordsError) {
        try await whole.dropSessions(begunBefore: moment)
    }

    func add(_ new: NewDeskAllowance) async throws(RecordsError) -> DeskAllowance {
        try await whole.add(new)
    }

    func deskAllowances(of member: StaffID) async throws(RecordsError) -> [DeskAllowance] {
        try await whole.deskAllowances(of: member)
    }

    func dropAllowance(
        _ id: DeskAllowanceID,
        at now: Instant,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await whole.dropAllowance(id, at: now, audit)
    }

    func tokens() async throws(RecordsError) -> [DeskToken] {
        try await whole.tokens()
    }

    func token(_ secret: DeskTokenSecret) async throws(RecordsError) -> DeskToken? {
        try await whole.token(secret)
    }

    func add(_ new: NewDeskToken) async throws(RecordsError) -> DeskToken {
        try await whole.add(new)
    }

    func drop(_ id: DeskTokenID, at now: Instant, _ audit: AuditEntry) async throws(RecordsError) {
        try await whole.drop(id, at: now, audit)
    }

    func noteUse(of id: DeskTokenID, day: Int64) async throws(RecordsError) {
        try await whole.noteUse(of: id, day: day)
    }

    func answer(to key: AnswerKey) async throws(RecordsError) -> KeptAnswer? {
        try await whole.answer(to: key)
    }

    func keep(_ answer: KeptAnswer, to key: AnswerKey, at now: Instant) async throws(RecordsError) {
        try await whole.keep(answer, to: key, at: now)
    }

    func dropAnswers(keptBefore moment: Instant) async throws(RecordsError) {
        try await whole.dropAnswers(keptBefore: moment)
    }

    func clockTrail() async throws(RecordsError) -> ClockTrail {
        try await whole.clockTrail()
    }

    func keep(_ trail: ClockTrail) async throws(RecordsError) {
        try await whole.keep(trail)
    }

    func keyStoreState() async throws(RecordsError) -> KeyStoreState {
        try await whole.keyStoreState()
    }

    func finishErasure(_ audit: AuditEntry) async throws(RecordsError) -> Int {
        try await whole.finishErasure(audit)
    }

    func copyKeys(
        to path: String,
        named name: String,
        _ audit: AuditEntry
    ) async throws(KeyCopyError) {
        try await whole.copyKeys(to: path, named: name, audit)
    }

    func endKeyCopy(
        _ name: String,
        as state: KeyCopy.State,
        _ audit: AuditEntry
    ) async throws(KeyCopyError) {
        try await whole.endKeyCopy(name, as: state, audit)
    }
}

// What the faulty records pass on unchanged: changes to the staff that wait, and the set-up.
extension FaultyRecords {
    func keep(_ new: NewStaffRequest) async throws(RecordsError) -> StaffRequest {
        try await whole.keep(new)
    }

    func staffRequests(waitingAt now: Instant) async throws(RecordsError) -> [StaffRequest] {
        try await whole.staffRequests(waitingAt: now)
    }

    func firstHalf(of id: StaffRequestID) async throws(RecordsError) -> SecretCode? {
        try await whole.firstHalf(of: id)
    }

    func commit(
        _ change: StaffChange,
        ending end: StaffRequestEnd
    ) async throws(RecordsError) {
        try await whole.commit(change, ending: end)
    }

    func end(_ end: StaffRequestEnd, _ audit: AuditEntry) async throws(RecordsError) {
        try await whole.end(end, audit)
    }

    func closings() async throws(RecordsError) -> [StaffID: AccountClosing] {
        try await whole.closings()
    }

    func accountNotices(of member: StaffID) async throws(RecordsError) -> [AccountNotice] {
        try await whole.accountNotices(of: member)
    }

    func noteSeen(by member: StaffID, at now: Instant) async throws(RecordsError) {
        try await whole.noteSeen(by: member, at: now)
    }

    func aloneChangeCount(since moment: Instant) async throws(RecordsError) -> Int {
        try await whole.aloneChangeCount(since: moment)
    }

    func setUpState() async throws(RecordsError) -> SetUpState {
        try await whole.setUpState()
    }

    func colleagueConfirmations() async throws(RecordsError) -> [ColleagueConfirmation] {
        try await whole.colleagueConfirmations()
    }

    func keep(
        _ confirmation: ColleagueConfirmation,
        secondFactorRequired: Bool,
        _ audit: AuditEntry
    ) async throws(RecordsError) -> SetUpState {
        try await whole.keep(confirmation, secondFactorRequired: secondFactorRequired, audit)
    }
}
