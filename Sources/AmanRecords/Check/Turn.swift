package import AmanOffice

extension DatabaseRecords {
    package func takeTurn() async throws(RecordsError) {
        try await write { _ in }
    }
}
