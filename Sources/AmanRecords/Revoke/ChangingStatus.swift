package import AmanLetter
package import AmanOffice
import AmanVerdict
import Foundation

extension DatabaseRecords {
    package func commit(_ change: StatusChange) async throws(RecordsError) -> UInt64 {
        try await write { db in try keptCount(try keep(change, db)) }
    }

    /// Stores a change of status in the running transaction.
    ///
    /// - Returns: The index of its leaf.
    func keep(_ change: StatusChange, _ db: Transaction) throws -> Int64 {
        let row = try db.row(
            "SELECT leaf, status FROM letter WHERE number = ? AND digest = ?",
            [change.number.text, Data(change.digest)]
        )
        guard let row else { throw RecordsError.conflict(.stateChanged) }
        let standing = try keptStatus(row[1])
        guard standing == change.from else {
            let twice = standing == .exchanged && change.to == .exchanged
            throw RecordsError.conflict(twice ? .alreadyExchanged : .stateChanged)
        }
        let letter: Int64 = row[0]
        try db.insist(on: .letter, letter)
        let leaf = try db.appendLeaf(change.leaf)
        try db.overtakeAppeal(of: letter, by: change, leaf)
        let audit = try db.appendAudit(change.audit)
        try db.change(
            "UPDATE letter SET status = ? WHERE leaf = ?",
            [Int64(change.to.rawValue), letter]
        )
        try db.change(
            "INSERT INTO status_change VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                leaf, letter, Int64(change.from.rawValue), Int64(change.to.rawValue),
                change.reason, change.effectiveAt.seconds, change.safeExitUntil?.seconds, audit,
            ]
        )
        try db.renewMac(.letter, letter)
        return leaf
    }

    package func statusChanges(
        of number: LetterNumber
    ) async throws(RecordsError) -> [StatusChange] {
        try await read { db in
            try db.rows(
                """
                SELECT \(statusChangeColumns)
                FROM status_change \(statusChangeJoins)
                WHERE status_change.letter = (SELECT leaf FROM letter WHERE number = ?)
                ORDER BY status_change.leaf
                """,
                [number.text]
            ).map(StatusChange.init(row:))
        }
    }
}

/// Columns of `StatusChange(row:)`, in its order.
let statusChangeColumns = """
    letter.number, letter.digest, status_change.was, status_change.became, status_change.reason, \
    status_change.effective_at, status_change.safe_exit_until, leaf.entry, \(auditColumns)
    """

/// What `statusChangeColumns` needs beside `status_change`; each is found by its key.
let statusChangeJoins = """
    JOIN letter ON letter.leaf = status_change.letter \
    JOIN leaf ON leaf.place = status_change.leaf \
    JOIN audit ON audit.place = status_change.audit
    """

extension StatusChange {
    init(row: StoredRow) throws {
        let digest: Data = row[1]
        let safeExitUntil: Int64? = row[6]
        let leaf: Data = row[7]
        self.init(
            number: try keptNumber(row[0]),
            digest: Array(digest),
            from: try keptStatus(row[2]),
            to: try keptStatus(row[3]),
            reason: row[4],
            effectiveAt: Instant(seconds: row[5]),
            safeExitUntil: safeExitUntil.map(Instant.init(seconds:)),
            leaf: Array(leaf),
            audit: try AuditEntry(row: row, from: 8)
        )
    }
}
