import AmanLetter
import AmanOffice

// What the faulty records pass on to the real ones unchanged.
extension FaultyRecords {
    func candidates(
        sharing keys: [[MatchKey]],
        limit: Int
    ) async throws(RecordsError) -> [Candidate] {
        try await fault.strike(.screening) { () throws(RecordsError) in
            try await whole.candidates(sharing: keys, limit: limit)
        }
    }

    func persons(
        since place: RegisterPlace,
        limit: Int
    ) async throws(RecordsError) -> RegisterChanges {
        try await fault.strike(.screening) { () throws(RecordsError) in
            try await whole.persons(since: place, limit: limit)
        }
    }

    func unscreened(limit: Int) async throws(RecordsError) -> [Ticket] {
        try await whole.unscreened(limit: limit)
    }

    func candidate(_ ticket: Ticket) async throws(RecordsError) -> Candidate? {
        try await whole.candidate(ticket)
    }

    func list(_ listings: [Listing]) async throws(RecordsError) {
        try await fault.strike(.listing) { () throws(RecordsError) in
            try await whole.list(listings)
        }
    }

    func keep(_ found: [FoundHits]) async throws(RecordsError) {
        try await whole.keep(found)
    }

    func clearedHits(of ticket: Ticket) async throws(RecordsError) -> [ClearedDuplicate] {
        try await whole.clearedHits(of: ticket)
    }

    func commit(_ change: ClearChange) async throws(RecordsError) {
        try await whole.commit(change)
    }

    func commit(_ change: AskAgainChange) async throws(RecordsError) {
        try await whole.commit(change)
    }

    func commit(_ change: CorrectChange) async throws(RecordsError) {
        try await whole.commit(change)
    }

    func add(_ changes: [ApplyChange]) async throws(RecordsError) -> [Application?] {
        try await fault.strike(.importing) { () throws(RecordsError) in
            try await whole.add(changes)
        }
    }

    func application(_ id: ApplicationID) async throws(RecordsError) -> Application? {
        try await whole.application(id)
    }

    func application(ticket: Ticket) async throws(RecordsError) -> Application? {
        try await whole.application(ticket: ticket)
    }

    func applications(
        in state: ApplicationState?,
        after: Ticket?,
        limit: Int
    ) async throws(RecordsError) -> [Application] {
        try await whole.applications(in: state, after: after, limit: limit)
    }

    func counts(since midnight: Instant) async throws(RecordsError) -> OfficeCounts {
        try await whole.counts(since: midnight)
    }

    func decisions(on id: ApplicationID) async throws(RecordsError) -> [Decision] {
        try await whole.decisions(on: id)
    }

    func decisionSnapshot(
        _ id: ApplicationID,
        of officer: String
    ) async throws(RecordsError) -> DecisionSnapshot? {
        try await whole.decisionSnapshot(id, of: officer)
    }

    func commit(_ change: DecideChange) async throws(RecordsError) {
        try await whole.commit(change)
    }

    func openedApplication(
        _ id: ApplicationID
    ) async throws(RecordsError) -> OpenedApplication? {
        try await whole.openedApplication(id)
    }

    func letter(_ number: LetterNumber) async throws(RecordsError) -> LetterRecord? {
        try await whole.letter(number)
    }

    func letter(digest: [UInt8]) async throws(RecordsError) -> LetterRecord? {
        try await whole.letter(digest: digest)
    }

    func openedLetter(_ number: LetterNumber) async throws(RecordsError) -> OpenedLetter? {
        try await whole.openedLetter(number)
    }

    func letterNumbers(
        since: Instant,
        limit: Int
    ) async throws(RecordsError) -> [LetterNumber] {
        try await whole.letterNumbers(since: since, limit: limit)
    }

    func statusChanges(of number: LetterNumber) async throws(RecordsError) -> [StatusChange] {
        try await whole.statusChanges(of: number)
    }

    func foreignExchange(
        of digest: [UInt8]
    ) async throws(RecordsError) -> ForeignExchange? {
        try await whole.foreignExchange(of: digest)
    }

    func foreignExchanges() async throws(RecordsError) -> [ForeignExchange] {
        try await whole.foreignExchanges()
    }

    func calledNow() async throws(RecordsError) -> QueuePlace? {
        try await whole.calledNow()
    }

    func nextToCall() async throws(RecordsError) -> QueuePlace? {
        try await whole.nextToCall()
    }

    func openCalls(limit: Int) async throws(RecordsError) -> [BoardCall] {
        try await whole.openCalls(limit: limit)
    }

    func newestCalls(limit: Int) async throws(RecordsError) -> [BoardCall] {
        try await whole.newestCalls(limit: limit)
    }

    func openCalls(of desk: CallingDesk?, limit: Int) async throws(RecordsError) -> [TicketCall] {
        try await whole.openCalls(of: desk, limit: limit)
    }

    func lastCalls(of desk: CallingDesk?, limit: Int) async throws(RecordsError) -> [TicketCall] {
        try await whole.lastCalls(of: desk, limit: limit)
    }

    func ticketCall(_ ticket: Ticket) async throws(RecordsError) -> TicketCall? {
        try await whole.ticketCall(ticket)
    }

    func place(of ticket: Ticket) async throws(RecordsError) -> QueuePlace? {
        try await whole.place(of: ticket)
    }

    func erasable(_ policy: ErasurePolicy, limit: Int) async throws(RecordsError) -> [Ticket] {
        try await whole.erasable(policy, limit: limit)
    }

    func logSize() async throws(RecordsError) -> UInt64 {
        try await whole.logSize()
    }

    func leaves(from index: UInt64, limit: Int) async throws(RecordsError) -> [[UInt8]] {
        try await whole.leaves(from: index, limit: limit)
    }

    func issuedLeaf(digest: [UInt8]) async throws(RecordsError) -> UInt64? {
        try await whole.issuedLeaf(digest: digest)
    }

    func cosignedHeads() async throws(RecordsError) -> [SignedTreeHead] {
        try await whole.cosignedHeads()
    }

    func keepCosigned(
        _ head: SignedTreeHead,
        replacing old: String?,
        dropping dropped: [SignedTreeHead]
    ) async throws(RecordsError) {
        try await whole.keepCosigned(head, replacing: old, dropping: dropped)
    }

    func newestLetter(under size: UInt64) async throws(RecordsError) -> Instant? {
        try await whole.newestLetter(under: size)
    }

    func witnessStates(of origin: String) async throws(RecordsError) -> [WitnessState] {
        try await whole.witnessStates(of: origin)
    }

    func keepWitness(
        _ publicKey: [UInt8],
        of origin: String,
        _ plan: @escaping @Sendable (WitnessState?, UInt64) -> WitnessState
    ) async throws(RecordsError) -> WitnessState {
        try await whole.keepWitness(publicKey, of: origin, plan)
    }

    func answer(for claims: [WitnessState], _ audit: AuditEntry) async throws(RecordsError) {
        try await whole.answer(for: claims, audit)
    }

    func treeHead() async throws(RecordsError) -> SignedTreeHead? {
        let found = try await whole.treeHead()
        await afterTreeHead.happen()
        return found
    }

    func statusSnapshot(at now: Instant) async throws(RecordsError) -> StatusSnapshot {
        let found = try await whole.statusSnapshot(at: now)
        await afterStatuses.happen()
        return found
    }

    func standingStatusChanges(
        at now: Instant
    ) async throws(RecordsError) -> [StatusChange] {
        try await whole.standingStatusChanges(at: now)
    }

    func part(_ name: String) async throws(RecordsError) -> KeptPart? {
        try await whole.part(name)
    }

    func parts(prefix: String) async throws(RecordsError) -> [KeptPart] {
        try await whole.parts(prefix: prefix)
    }

    var auditKey: AuditKey { whole.auditKey }

    func auditEntries(
        from index: Int,
        limit: Int
    ) async throws(RecordsError) -> [KeptAuditEntry] {
        try await whole.auditEntries(from: index, limit: limit)
    }

    func takingEntry(of id: ApplicationID) async throws(RecordsError) -> KeptAuditEntry? {
        try await whole.takingEntry(of: id)
    }

    func append(_ entry: AuditEntry) async throws(RecordsError) {
        try await whole.append(entry)
    }

    func append(within quota: Quota) async throws(RecordsError) -> Bool {
        try await whole.append(within: quota)
    }
}
