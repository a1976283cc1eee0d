import AmanOffice
import Foundation
import GRDB

extension DatabaseRecords {
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
            try Self.makeFile(path)
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

    /// Whether records in a file were moved elsewhere.
    static func wasMoved(_ path: String) -> Bool {
        guard FileManager.default.fileExists(atPath: path) else { return false }
        do {
            let queue = try DatabaseQueue(path: path)
            defer { try? queue.close() }
            return try queue.read { db in
                try Int32.fetchOne(db, sql: "PRAGMA application_id") == Schema.movedID
            }
        } catch {
            return false
        }
    }
}

extension Statements {
    /// The server does not end this reading because the other side takes long to write.
    fileprivate func waitForever() throws {
        _ = try change("SET LOCAL idle_in_transaction_session_timeout = 0", [])
    }
}

extension SQLiteEngine {
    /// Marks the file as one whose records were moved elsewhere.
    func markMoved() throws {
        try pool.write { db in
            try db.execute(sql: "PRAGMA application_id = \(Schema.movedID)")
        }
        try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    }
}
