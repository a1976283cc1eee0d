package import AmanLetter
package import AmanOffice
import AmanWatch

/// One office's records in one database: a file of SQLite's, or a schema of PostgreSQL's.
///
/// Every write is one transaction that is durable when the method returns. Several programs may use
/// the same records: one write at a time changes them, and the others wait.
///
/// Questions and changes are worked on by threads of their own, see `BlockingThreads`: a request
/// that waits for the disk holds none of the threads that answer requests.
package struct DatabaseRecords: OfficeRecords {
    let engine: any RecordsEngine
    let key: RegisterKey
    /// The keys of persons, apart from the records.
    let keys: PersonKeyStore
    /// The office these records belong to.
    package let office: OfficeCode
    /// See `LeftToDo`.
    let journalByteCount: Int

    init(
        engine: any RecordsEngine,
        key: RegisterKey,
        keys: PersonKeyStore,
        office: OfficeCode,
        journalByteCount: Int = 0
    ) {
        self.engine = engine
        self.key = key
        self.keys = keys
        self.office = office
        self.journalByteCount = journalByteCount
    }

    /// Runs a change in one transaction, or leaves everything as it was.
    func write<Answer: Sendable>(
        _ change: @escaping @Sendable (Transaction) throws -> Answer
    ) async throws(RecordsError) -> Answer {
        let key = key
        return try await measured(.recordsWrite) { () async throws(RecordsError) -> Answer in
            try await engine.write { statements in
                let transaction = Transaction(statements, key)
                let answer = try change(transaction)
                try transaction.storePages()
                return answer
            }
        }
    }

    /// Reads from one moment of the records, while others may write.
    func read<Answer: Sendable>(
        _ question: @escaping @Sendable (Transaction) throws -> Answer
    ) async throws(RecordsError) -> Answer {
        let key = key
        return try await measured(.recordsRead) { () async throws(RecordsError) -> Answer in
            try await engine.read { statements in try question(Transaction(statements, key)) }
        }
    }

    /// Reads on the thread that asks, which is blocked meanwhile.
    func readHere<Answer>(
        _ question: (Transaction) throws -> Answer
    ) throws(RecordsError) -> Answer {
        try engine.readHere { statements in try question(Transaction(statements, key)) }
    }

    /// Does other work that blocks its thread where questions are answered.
    func onReader<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer {
        await engine.onReader(work)
    }

    /// Overwrites what a journal still holds of destroyed rows, and what a database of keys still
    /// holds of erased ones, as far as either can.
    func forgetDestroyed() async throws(RecordsError) {
        let keys = keys
        await onReader { try? keys.forgetErased() }
        try await engine.forgetDestroyed()
    }

    /// Closes the records; whatever still uses them fails from then on.
    package func close() throws(RecordsError) {
        try engine.close()
    }
}
