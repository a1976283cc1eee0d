import AmanLetter
import AmanOffice
import Foundation
import GRDB

extension Database {
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
        try change(
            """
            INSERT INTO audit (place, at, officer, second, act, subject, reason, hash)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, aman_chained(?8, ?2, ?3, ?4, ?5, ?6, ?7))
            """,
            [
                place, entry.at.seconds, try officer(named: entry.officer),
                try entry.second.map { try officer(named: $0) }, entry.act.rawValue,
                entry.subject.text, entry.reason?.text, last?.hash ?? Data(auditChainStart),
            ]
        )
        // The root of the running numbers has the audit's end, see `NumberRoot`.
        try change(
            """
            UPDATE mac_root SET root = aman_root_ended(root, ?1, ?2, ?3,
                (SELECT hash FROM audit WHERE place = ?3)) WHERE one = 1
            """,
            [last?.place, last?.hash, place]
        )
        return place
    }
}

/// The end of the audit chain, found together with what else a change has to know.
struct LastAudit {
    let place: Int64
    let hash: Data

    /// Reads `lastAuditColumns`, which begin at column `first` of the row; nil before any entry.
    init?(row: Row, from first: Int) {
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
