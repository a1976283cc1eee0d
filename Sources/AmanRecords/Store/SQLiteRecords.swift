package import AmanLetter
package import AmanOffice
import GRDB

/// One office's records in one SQLite file.
///
/// Every write is one transaction that is on the disk when the method returns. Several programs may
/// have the same file open: SQLite lets one write at a time and the others wait.
///
/// The methods are asynchronous because the protocols are; the writes block their thread for the
/// fraction of a millisecond they take, which is faster than handing them to another one.
package struct SQLiteRecords: OfficeRecords {
    let pool: DatabasePool
    let key: RegisterKey
    /// The office these records belong to.
    package let office: OfficeCode
    /// See `LeftToDo`.
    let journalByteCount: Int

    init(pool: DatabasePool, key: RegisterKey, office: OfficeCode, journalByteCount: Int = 0) {
        self.pool = pool
        self.key = key
        self.office = office
        self.journalByteCount = journalByteCount
    }

    /// Runs a change in one transaction, or leaves everything as it was.
    func write<Answer>(
        _ change: (Database) throws -> Answer
    ) throws(RecordsError) -> Answer {
        do {
            return try pool.writeWithoutTransaction { db in try db.inOneCommit(change) }
        } catch {
            throw RecordsError(error)
        }
    }

    /// Reads what is about to be changed, by the connection that will change it.
    ///
    /// Its pages stay in memory from one commit to the next, where a reader's are dropped; and its
    /// question needs no lock of its own when it is one statement, which sees one moment.
    func lookAhead<Answer>(
        _ question: (Database) throws -> Answer
    ) throws(RecordsError) -> Answer {
        do {
            return try pool.writeWithoutTransaction(question)
        } catch {
            throw RecordsError(error)
        }
    }

    /// Reads from one moment of the records, while others may write.
    func read<Answer>(
        _ question: (Database) throws -> Answer
    ) throws(RecordsError) -> Answer {
        do {
            return try pool.read(question)
        } catch {
            throw RecordsError(error)
        }
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
