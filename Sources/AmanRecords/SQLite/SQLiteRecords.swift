package import AmanLetter
package import AmanOffice
import GRDB

/// One office's records in one SQLite file.
///
/// Every write is one transaction that is on the disk when the method returns. Several programs may
/// have the same file open: SQLite lets one write at a time and the others wait.
///
/// Questions and changes are worked on by threads of their own, see `RecordsThreads`: a request
/// that waits for the disk holds none of the threads that answer requests.
package struct SQLiteRecords: OfficeRecords {
    let pool: DatabasePool
    /// SQLite lets one write at a time, so a second thread would only wait.
    private let writer = RecordsThreads(label: "aman.records.writer", count: 1)
    private let readers = RecordsThreads(
        label: "aman.records.reader",
        count: SQLiteRecords.readerCount
    )
    let key: RegisterKey
    /// The keys of persons, in a file apart from the records.
    let keys: PersonKeyStore
    /// The office these records belong to.
    package let office: OfficeCode
    /// See `LeftToDo`.
    let journalByteCount: Int

    /// Questions that are answered at the same time.
    static let readerCount = 4

    init(
        pool: DatabasePool,
        key: RegisterKey,
        keys: PersonKeyStore,
        office: OfficeCode,
        journalByteCount: Int = 0
    ) {
        self.pool = pool
        self.key = key
        self.keys = keys
        self.office = office
        self.journalByteCount = journalByteCount
    }

    /// Runs a change in one transaction, or leaves everything as it was.
    func write<Answer: Sendable>(
        _ change: @escaping @Sendable (Database) throws -> Answer
    ) async throws(RecordsError) -> Answer {
        try await onWriter { db in try db.inOneCommit(change) }
    }

    /// Reads from one moment of the records, while others may write.
    func read<Answer: Sendable>(
        _ question: @escaping @Sendable (Database) throws -> Answer
    ) async throws(RecordsError) -> Answer {
        let pool = pool
        return try await readers.run { outcome { try pool.read(question) } }.get()
    }

    /// Reads on the caller's thread, which is blocked meanwhile.
    func readHere<Answer>(
        _ question: (Database) throws -> Answer
    ) throws(RecordsError) -> Answer {
        try outcome { try pool.read(question) }.get()
    }

    /// Does other work that blocks its thread where questions are answered.
    func onReader<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer {
        await readers.run(work)
    }

    /// Does work with the connection that writes, outside of a transaction.
    func onWriter<Answer: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Answer
    ) async throws(RecordsError) -> Answer {
        let pool = pool
        return try await writer.run { outcome { try pool.writeWithoutTransaction(work) } }.get()
    }

    /// Writes the journal back into the file and cuts it to nothing.
    ///
    /// The journal still holds destroyed rows as they were. When a reader of an older moment keeps
    /// it open, the next erasure or the last program to close the file empties it.
    func emptyJournal() async throws(RecordsError) {
        try await onWriter { db in _ = try db.checkpoint(.truncate) }
    }

    /// Closes the file; whatever still uses these records fails from then on.
    package func close() throws(RecordsError) {
        do {
            try pool.close()
        } catch {
            throw RecordsError(error)
        }
    }
}

/// What a question to the database came to, with what its error means to the step that asked.
private func outcome<Answer>(_ work: () throws -> Answer) -> Result<Answer, RecordsError> {
    do {
        return .success(try work())
    } catch {
        return .failure(RecordsError(error))
    }
}

extension Database {
    /// Stores all of a change in one commit, or nothing of it.
    ///
    /// GRDB's own transactions prepare BEGIN and COMMIT every time, which takes as long as three
    /// inserts; these are prepared once.
    fileprivate func inOneCommit<Answer>(
        _ change: (Database) throws -> Answer
    ) throws -> Answer {
        try cachedStatement(sql: "BEGIN IMMEDIATE TRANSACTION").execute()
        do {
            let answer = try change(self)
            try cachedStatement(sql: "COMMIT TRANSACTION").execute()
            return answer
        } catch {
            // What went wrong first is what the caller has to know.
            try? rollback()
            throw error
        }
    }

    /// Runs a prepared statement that changes rows, and says how many it changed.
    @discardableResult
    func change(_ sql: String, _ values: StatementArguments) throws -> Int {
        let statement = try cachedStatement(sql: sql)
        try statement.execute(arguments: values)
        return changesCount
    }

    /// The first row a prepared question finds.
    func row(_ sql: String, _ values: StatementArguments = []) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: values)
    }

    /// All rows a prepared question finds.
    func rows(_ sql: String, _ values: StatementArguments = []) throws -> [Row] {
        try Row.fetchAll(cachedStatement(sql: sql), arguments: values)
    }

    /// The first column of the first row a prepared question finds.
    func integer(_ sql: String, _ values: StatementArguments = []) throws -> Int64? {
        try Int64.fetchOne(cachedStatement(sql: sql), arguments: values)
    }
}
