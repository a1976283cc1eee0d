import AmanLetter
import AmanOffice

/// What servers remember together, passed on.
extension FaultyRecords {
    func memos(_ names: [MemoName], at now: Instant) async throws(RecordsError) -> [Memo?] {
        try await whole.memos(names, at: now)
    }

    func changeMemos<Answer: Sendable>(
        _ names: [MemoName],
        at now: Instant,
        _ plan: @escaping @Sendable ([Memo?]) -> MemoPlan<Answer>
    ) async throws(RecordsError) -> Answer {
        try await whole.changeMemos(names, at: now, plan)
    }

    func dropMemos(endedBefore moment: Instant) async throws(RecordsError) {
        try await whole.dropMemos(endedBefore: moment)
    }

    func commonKey(for purpose: String) -> [UInt8] { whole.commonKey(for: purpose) }

    var areShared: Bool { whole.areShared }

    func databaseTime() async throws(RecordsError) -> Instant? { try await whole.databaseTime() }
}
