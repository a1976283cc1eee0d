import AmanLetter
import AmanOffice
import Foundation

extension Transaction {
    /// Leaves in the log; also the place of the next one.
    func leafCount() throws -> Int64 {
        try integer("SELECT max(place) + 1 FROM leaf") ?? 0
    }

    /// Puts a leaf at the end of the log.
    ///
    /// Inside the writer's transaction no other can come between.
    ///
    /// - Returns: Its place.
    func appendLeaf(_ entry: [UInt8]) throws -> Int64 {
        let place = try leafCount()
        try append(leaf: entry, at: place)
        return place
    }

    /// Puts a leaf at the end of the log, which the running transaction has found to be here.
    func append(leaf entry: [UInt8], at place: Int64) throws {
        try change("INSERT INTO leaf VALUES (?, ?)", [place, Data(entry)])
    }

    /// Puts an entry at the end of the audit chain, bound to the one before it.
    ///
    /// - Returns: Its place.
    @discardableResult
    func appendAudit(_ entry: AuditEntry) throws -> Int64 {
        let last = try row(
            "SELECT place, hash FROM audit WHERE place = (SELECT max(place) FROM audit)"
        )
        return try append(entry, after: last.flatMap { LastAudit(row: $0, from: 0) })
    }

    /// Puts an entry after the one that the running transaction has found to be the last.
    ///
    /// - Returns: Its place.
    @discardableResult
    func append(_ entry: AuditEntry, after last: LastAudit?) throws -> Int64 {
        let place = last.map { $0.place + 1 } ?? 0
        let officer = try officer(named: entry.officer)
        let second = try entry.second.map { try self.officer(named: $0) }
        let bytes = entry.encoded(
            officer: OfficerID(number: officer),
            second: second.map(OfficerID.init(number:))
        )
        let before = last.map { Array($0.hash) } ?? auditChainStart
        let hash = key.audit.hash(after: before, of: bytes)
        // The root of the running numbers has the audit's end, see `NumberRoot`.
        try readRootOnce()
        try change(
            """
            INSERT INTO audit (place, at, officer, second, act, subject, reason, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                place, entry.at.seconds, officer, second, entry.act.rawValue,
                entry.subject.text, entry.reason?.text, Data(hash),
            ]
        )
        noteEnd(NumberRoot.End(place: place, hash: Array(hash)), after: last)
        return place
    }
}

/// The end of the audit chain, found together with what else a change has to know.
struct LastAudit {
    let place: Int64
    let hash: Data

    init(place: Int64, hash: Data) {
        (self.place, self.hash) = (place, hash)
    }

    /// Reads `lastAuditColumns`, which begin at column `first` of the row; nil before any entry.
    init?(row: StoredRow, from first: Int) {
        guard let place: Int64 = row[first], let hash: Data = row[first + 1] else { return nil }
        self.place = place
        self.hash = hash
    }
}

/// Columns of `LastAudit(row:from:)`, in its order; they come from `lastAuditSource`.
let lastAuditColumns = "last.place, last.hash"

/// Joins the end of the audit chain to any question, also where there is none yet.
let lastAuditSource =
    "LEFT JOIN audit AS last ON last.place = (SELECT max(place) FROM audit)"
