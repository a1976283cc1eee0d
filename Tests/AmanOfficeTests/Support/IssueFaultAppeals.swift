import AmanLetter
import AmanOffice

// What the faulty records pass on unchanged: appeals.
extension FaultyRecords {
    func appealGround(of number: LetterNumber) async throws(RecordsError) -> AppealGround? {
        try await whole.appealGround(of: number)
    }

    func file(_ filing: AppealFiling) async throws(RecordsError) -> LetterAppeal {
        try await fault.strike(.appeal) { () throws(RecordsError) in
            try await whole.file(filing)
        }
    }

    func appeal(_ id: LetterAppealID) async throws(RecordsError) -> LetterAppeal? {
        try await whole.appeal(id)
    }

    func appeals(of number: LetterNumber) async throws(RecordsError) -> [LetterAppeal] {
        try await whole.appeals(of: number)
    }

    func openAppeals(limit: Int) async throws(RecordsError) -> [LetterAppeal] {
        try await whole.openAppeals(limit: limit)
    }

    func appealText(of id: LetterAppealID) async throws(RecordsError) -> CaseNote? {
        try await whole.appealText(of: id)
    }

    func voters(named officers: [String]) async throws(RecordsError) -> [Voter] {
        try await whole.voters(named: officers)
    }

    func propose(
        _ proposal: AppealProposal?,
        replacing read: AppealProposal?,
        on id: LetterAppealID,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await whole.propose(proposal, replacing: read, on: id, audit)
    }

    func commit(_ end: AppealEnd) async throws(RecordsError) -> UInt64 {
        try await fault.strike(.appeal) { () throws(RecordsError) in
            try await whole.commit(end)
        }
    }

    func appealCounts(at now: Instant) async throws(RecordsError) -> AppealCounts {
        try await whole.appealCounts(at: now)
    }

    func dueProcessCounts(
        from start: Instant,
        until end: Instant
    ) async throws(RecordsError) -> [DueProcessCount] {
        try await whole.dueProcessCounts(from: start, until: end)
    }
}
