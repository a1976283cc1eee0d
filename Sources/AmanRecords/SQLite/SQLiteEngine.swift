import AmanOffice
import AmanThreads
import Foundation
import GRDB

/// Records in one SQLite file.
struct SQLiteEngine: RecordsEngine {
    let pool: DatabasePool
    /// SQLite lets one write at a time, so a second thread would only wait.
    private let writer = BlockingThreads(countMax: 1, name: "aman writer")
    private let readers = BlockingThreads(
        countMax: SQLiteEngine.readerCount,
        name: "aman readers"
    )

    /// Questions that are answered at the same time.
    static let readerCount = 4

    init(pool: DatabasePool) {
        self.pool = pool
    }

    func write<Answer: Sendable>(
        _ change: @escaping @Sendable (any Statements) throws -> Answer
    ) async throws(RecordsError) -> Answer {
        let pool = pool
        return try await writer.run {
            outcome { try pool.writeWithoutTransaction { db in try db.inOneCommit(change) } }
        }.get()
    }

    func read<Answer: Sendable>(
        _ question: @escaping @Sendable (any Statements) throws -> Answer
    ) async throws(RecordsError) -> Answer {
        let pool = pool
        return try await readers.run { outcome { try pool.read(question) } }.get()
    }

    func readHere<Answer>(
        _ question: (any Statements) throws -> Answer
    ) throws(RecordsError) -> Answer {
        try outcome { try pool.read(question) }.get()
    }

    func onReader<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer {
        await readers.run(work)
    }

    func onWriter<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer {
        await writer.run(work)
    }

    /// Writes the journal back into the file and cuts it to nothing.
    ///
    /// The journal still holds destroyed rows as they were. When a reader of an older moment keeps
    /// it open, the next erasure or the last program to close the file empties it.
    func forgetDestroyed() async throws(RecordsError) {
        let pool = pool
        try await writer.run {
            outcome { try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) } }
        }.get()
    }

    func close() throws(RecordsError) {
        do {
            try pool.close()
        } catch {
            throw RecordsError(error)
        }
    }
}

extension DatabaseRecords {
    /// Copies records that are in a file: a whole moment of them, however busy they are.
    ///
    /// - Throws: `notAFile` where a database server has them, or why there is no copy.
    func copyFile(to path: String) throws(OpeningError) {
        guard let engine = engine as? SQLiteEngine else { throw .notAFile }
        do {
            try DurableFile.writeNew([], to: path)
            let copy = try DatabaseQueue(path: path)
            try engine.pool.backup(to: copy)
            try copy.close()
        } catch let refusal as FileRefusal {
            throw .cannotOpen(code: Int(refusal.code))
        } catch let refusal as DatabaseError {
            throw .cannotOpen(code: Int(refusal.extendedResultCode.rawValue))
        } catch {
            throw .damaged(part: "records.sqlite")
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

extension Database: Statements {
    func rows(_ sql: String, _ values: Values, limit: Int?) throws -> [[StoredValue]] {
        let statement = try cachedStatement(sql: sql)
        let rows = try GRDB.Row.fetchCursor(statement, arguments: StatementArguments(values))
        var found: [[StoredValue]] = []
        while found.count < limit ?? .max, let row = try rows.next() {
            found.append(row.databaseValues.map(StoredValue.init))
        }
        return found
    }

    func change(_ sql: String, _ values: Values) throws -> Int {
        let statement = try cachedStatement(sql: sql)
        try statement.execute(arguments: StatementArguments(values))
        return changesCount
    }

    /// Stores all of a change in one commit, or nothing of it.
    ///
    /// GRDB's own transactions prepare BEGIN and COMMIT every time, which takes as long as three
    /// inserts; these are prepared once.
    fileprivate func inOneCommit<Answer>(
        _ change: (any Statements) throws -> Answer
    ) throws -> Answer {
        try cachedStatement(sql: "BEGIN IMMEDIATE TRANSACTION").execute()
        do {
            let answer = try change(self)
            try cachedStatement(sql: "COMMIT TRANSACTION").execute()
            return answer
        } catch {
            // What went wrong first is what the step has to know.
            try? rollback()
            throw error
        }
    }
}

extension StatementArguments {
    init(_ values: Values) {
        // As optional existentials: for values of one type GRDB makes a key path at each statement,
        // which takes as long as some statements do.
        let optional: [(any DatabaseValueConvertible)?] = values.list.map { $0.databaseValue }
        self.init(optional)
    }
}

extension StoredValue {
    init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .string(let text): self = .text(text)
        case .blob(let bytes): self = .bytes(bytes)
        // No table has a column of this type; a question for one is refused where it is read.
        case .double(let number): self = .text("\(number)")
        }
    }

    var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): bytes.databaseValue
        }
    }
}
