import AmanOffice

extension FaultyRecords {
    func takeTurn() async throws(RecordsError) { try await whole.takeTurn() }
}
