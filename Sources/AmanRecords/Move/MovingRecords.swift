import AmanOffice
import Foundation
import GRDB

extension DatabaseRecords {
    /// Copies the records of a file into a database that has none of this office, and compares
    /// every row.
    ///
    /// All of the copying is one transaction: whatever stops it leaves nothing there, and it starts
    /// again from nothing. These records are only read.
    ///
    /// - Parameters:
    ///   - target: The office's place in the database; its user owns the tables.
    ///   - role: Who will work with them, where that is another user.
    ///   - progress: Called now and then.
    /// - Returns: What is the same on both sides.
    /// - Throws: Why nothing is there.
    func copy(
        to target: PostgresOffice,
        for role: String?,
        progress: @escaping @Sendable (MoveProgress) -> Void
    ) throws(MoveError) -> MovedRows {
        let source = engine
        guard
            let copy = try? source.readHere({ rows in
                RowCopy(tables: try RecordsTable.all(in: rows), progress: progress)
            })
        else { throw .alreadyThere }
        do throws(OpeningError) {
            try target.create(for: role) { statements in
                try source.readHere { rows in
                    try copy.run(from: rows, into: statements, rules: DatabaseRules())
                }
            }
        } catch {
            throw error == .alreadyThere ? .alreadyThere : .opening(error)
        }
        let engine = PostgresEngine(target.connector)
        defer { try? engine.close() }
        do throws(MoveError) {
            return try Self.compare(source, with: engine, copy)
        } catch {
            try? target.drop()
            throw error
        }
    }

    /// Copies the records into a new file, from a database or another file, and compares every row.
    ///
    /// - Parameters:
    ///   - path: Must not exist.
    ///   - progress: Called now and then.
    /// - Returns: What is the same on both sides.
    /// - Throws: Why there is no such file.
    func copy(
        toFile path: String,
        progress: @escaping @Sendable (MoveProgress) -> Void
    ) throws(MoveError) -> MovedRows {
        let (source, keys) = (engine, UpgradeKeys(register: key, persons: keys))
        do throws(OpeningError) {
            try Self.makeEmptyFile(path)
        } catch {
            throw error == .alreadyThere ? .alreadyThere : .opening(error)
        }
        do {
            let pool = try Self.makeTables(in: path, keys, isEnforcing: false)
            let target = SQLiteEngine(pool: pool)
            let tables = try target.readHere { try RecordsTable.all(in: $0) }
            let copy = RowCopy(tables: tables, progress: progress)
            // Copied and compared from one moment: others may work meanwhile.
            let found = try source.readHere { rows in
                if source is PostgresEngine { try rows.waitForever() }
                try pool.write { db in try copy.run(from: rows, into: db, rules: FileRules()) }
                return try pool.read { db in try copy.compare(rows, with: db) }
            }
            let moved = try Self.equal(found)
            try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
            try pool.close()
            return moved
        } catch {
            for end in ["", "-wal", "-shm"] { unsafe unlink(path + end) }
            throw MoveError(any: error)
        }
    }

    /// Copies one moment of the records into a new file, wherever they are, while others work.
    func copyWhole(to path: String) throws(OpeningError) {
        guard !(engine is SQLiteEngine) else { return try copyFile(to: path) }
        do throws(MoveError) {
            _ = try copy(toFile: path) { _ in }
        } catch {
            if case .opening(let refusal) = error { throw refusal }
            throw .damaged(part: "copy")
        }
    }

    private static func compare(
        _ source: any RecordsEngine,
        with target: any RecordsEngine,
        _ copy: RowCopy
    ) throws(MoveError) -> MovedRows {
        do {
            let found = try source.readHere { rows in
                try target.readHere { others in try copy.compare(rows, with: others) }
            }
            return try Self.equal(found)
        } catch let known as MoveError {
            throw known
        } catch {
            throw MoveError(any: error)
        }
    }

    private static func equal(_ found: RowComparison) throws(MoveError) -> MovedRows {
        switch found {
        case .equal(let moved): return moved
        case .differs(let table): throw .differs(table: table)
        }
    }
}

extension MoveError {
    /// What went wrong in the middle.
    init(any error: any Error) {
        switch error {
        case let known as MoveError: self = known
        case let refusal as KeyStoreError: self = .keys(refusal)
        case let refusal as HomeError: self = .home(refusal)
        case let refusal as FileRefusal: self = .home(.cannotWrite(code: refusal.code))
        case let refusal as OpeningError: self = .opening(refusal)
        case let refusal as RecordsError: self = .records(refusal)
        default: self = .records(RecordsError(error))
        }
    }
}

extension Statements {
    /// The server does not end this reading because the other side takes long to write.
    fileprivate func waitForever() throws {
        _ = try change("SET LOCAL idle_in_transaction_session_timeout = 0", [])
    }
}

extension PostgresOffice {
    /// Removes the office's tables: copies that turned out not to be equal.
    func drop() throws(OpeningError) {
        guard let schema = connector.schema else { return }
        do throws(PostgresError) {
            try connector.connect(to: .primary).execute(script: "DROP SCHEMA \(schema) CASCADE")
        } catch {
            throw OpeningError(error)
        }
    }
}
