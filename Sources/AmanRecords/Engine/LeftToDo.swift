import AmanLetter
package import AmanOffice
import Foundation

/// What the last program to use the records left for the next one to complete.
package struct LeftToDo: Equatable, Sendable {
    /// Leaves that are stored but under no signed tree head yet: publishing covers them.
    package var leavesNotUnderTreeHead: UInt64
    /// Applications that were granted and have no letter yet.
    package var grantedWithoutLetter: Int
    /// Bytes of the journal that was found when the records were opened.
    ///
    /// More than 0 when a program was stopped in the middle, or when another one has the records
    /// open. SQLite applies what was committed and drops what was not.
    package var journalByteCount: Int

    /// Whether nothing waits.
    package var isNothing: Bool {
        leavesNotUnderTreeHead == 0 && grantedWithoutLetter == 0 && journalByteCount == 0
    }
}

extension DatabaseRecords {
    /// Says what is left to be done; three lookups, on the caller's thread.
    ///
    /// When an office is opened, no one else waits for it yet.
    package func leftToDo() throws(RecordsError) -> LeftToDo {
        try readHere { db in
            let covered = try db.treeHead()?.size ?? 0
            let leaves = try keptCount(try db.leafCount())
            let granted = try db.integer(
                "SELECT count FROM tally WHERE what = ?",
                [Stage.granted.rawValue]
            )
            return LeftToDo(
                leavesNotUnderTreeHead: leaves - min(leaves, covered),
                grantedWithoutLetter: Int(granted ?? 0),
                journalByteCount: journalByteCount
            )
        }
    }

    /// Checks that the ends of the log and of the audit chain agree.
    ///
    /// Quick enough for every start; reading everything again is `checkLog` and `checkAudit`.
    static func checkEnds(_ db: Transaction) throws {
        let leaves = try keptCount(try db.leafCount())
        guard try db.treeHead()?.size ?? 0 <= leaves else {
            throw OpeningError.damaged(part: "tree head")
        }
        let last = try db.rows(
            """
            SELECT \(keptAuditColumns) FROM audit WHERE place >= 0 ORDER BY place DESC LIMIT 2
            """
        ).map { try KeptAuditEntry(row: $0, db.key) }
        guard let newest = last.first else { return }
        let before = last.count == 2 ? last[1] : nil
        var check = AuditCheck(count: newest.index, head: before?.hash ?? auditChainStart)
        continueChain([newest], &check, under: db.key.audit)
        guard check.firstBroken == nil else { throw OpeningError.damaged(part: "audit") }
    }
}
