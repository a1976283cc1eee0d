package import AmanOffice

extension DatabaseRecords {
    package func takeTurn() async throws(RecordsError) {
        // A database that is asked nothing is not asked for the turn either.
        try await write { db in _ = try db.integer("SELECT 1") }
    }
}
