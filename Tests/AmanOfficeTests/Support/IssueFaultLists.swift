import AmanLetter
import AmanOffice

// What the faulty records pass on to the real ones unchanged, of outside lists.
extension FaultyRecords {
    var caseKey: CasePrivateKey { whole.caseKey }

    func unasked(of list: ListID, limit: Int) async throws(RecordsError) -> [AskedApplicant] {
        try await whole.unasked(of: list, limit: limit)
    }

    func keep(
        _ question: NewListQuestion,
        since: Instant,
        limit: Int
    ) async throws(RecordsError) -> Bool {
        try await whole.keep(question, since: since, limit: limit)
    }

    func askedQuestion(_ id: ListID) async throws(RecordsError) -> AskedQuestion? {
        try await whole.askedQuestion(id)
    }

    func keep(_ match: ListMatch) async throws(RecordsError) -> Int? {
        try await whole.keep(match)
    }

    func outsideHits(
        of application: ApplicationID
    ) async throws(RecordsError) -> [KeptOutsideHit] {
        try await whole.outsideHits(of: application)
    }

    func ticketsWithOutsideHits(limit: Int) async throws(RecordsError) -> [Ticket] {
        try await whole.ticketsWithOutsideHits(limit: limit)
    }

    func clear(_ clearing: ClearedHit) async throws(RecordsError) -> Bool {
        try await whole.clear(clearing)
    }
}
