package import AmanLetter
package import AmanLog
import Foundation
import GRDB

/// A log on a witness's list, and what the witness knows of it.
package struct WitnessedLog: Equatable, Sendable {
    let id: Int64
    /// The log's name in its tree heads.
    package let origin: String
    /// The key that signs them.
    package let key: VerifierKey
    /// False once it was taken off the list by hand: what was cosigned stays.
    package let isListed: Bool
    /// The newest tree that was cosigned, or that the log is to begin with; nil before the first.
    package let known: KnownTree?
    /// The whole note that was cosigned last.
    package let note: [UInt8]?
    /// When it was cosigned last.
    package let cosignedAt: Instant?

    init(_ row: Row) throws {
        guard let key = try? VerifierKey(reading: row["key"]) else { throw WitnessError.damaged }
        id = row["id"]
        origin = row["origin"]
        self.key = key
        let listed: Int = row["listed"]
        isListed = listed == 1
        let (size, root): (Int64?, Data?) = (row["size"], row["root"])
        if let size, let root {
            known = try KnownTree(size: size, root: root)
        } else {
            known = nil
        }
        let (note, time): (Data?, Int64?) = (row["note"], row["cosigned_at"])
        self.note = note.map { Array($0) }
        cosignedAt = time.map(Instant.init(seconds:))
    }
}

/// Size and root of a tree.
package struct KnownTree: Equatable, Sendable {
    package let size: TreeSize
    package let root: LogHash

    package init(size: TreeSize, root: LogHash) {
        self.size = size
        self.root = root
    }

    init(size: Int64, root: Data) throws {
        guard size >= 0, let root = try? LogHash(Array(root)) else { throw WitnessError.damaged }
        self.size = TreeSize(value: UInt64(size))
        self.root = root
    }
}

extension WitnessState {
    /// The listed logs and those taken off the list, by name.
    package func logs() throws(WitnessError) -> [WitnessedLog] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM log ORDER BY origin").map(WitnessedLog.init)
        }
    }

    /// The newest cosigned note of the log whose name has this SHA-256; nil before the first.
    func note(ofOriginHash hash: [UInt8]) throws(WitnessError) -> [UInt8]? {
        try read { db in
            let sql = "SELECT note FROM log WHERE origin_hash = ?"
            let statement = try db.cachedStatement(sql: sql)
            return try Data.fetchOne(statement, arguments: [Data(hash)]).map { Array($0) }
        }
    }
}

/// What a log is put on the list with.
package struct LogListing: Equatable, Sendable {
    /// The log's name in its tree heads.
    package let origin: String
    /// The key that signs them.
    package let key: VerifierKey
    /// The tree it begins with, where it continues another log; nil for one that begins empty.
    package let pin: KnownTree?

    package init(origin: String, key: VerifierKey, pin: KnownTree? = nil) {
        self.origin = origin
        self.key = key
        self.pin = pin
    }
}

/// What became of a log that was to be listed.
package enum ListingOutcome: Equatable, Sendable {
    case added
    /// It was on the list with the same key already.
    case known
    /// It had been taken off the list, and is on it again, with what was cosigned.
    case listedAgain
}

extension WitnessState {
    /// Puts a log on the list.
    ///
    /// - Returns: What became of it, or why it is refused.
    package func list(
        _ listing: LogListing
    ) throws(WitnessError) -> Result<ListingOutcome, ListingRefusal> {
        guard listing.key.kind == .ed25519 else { return .failure(.notLogKey) }
        return try write { db in
            if let row = try Row.fetchOne(
                db,
                sql: "SELECT * FROM log WHERE origin = ?",
                arguments: [listing.origin]
            ) {
                let log = try WitnessedLog(row)
                guard log.key == listing.key else { return .failure(.otherKey) }
                guard !log.isListed else { return .success(.known) }
                try db.execute(
                    sql: "UPDATE log SET listed = 1 WHERE id = ?",
                    arguments: [log.id]
                )
                return .success(.listedAgain)
            }
            let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM log") ?? 0
            guard count < listedLogCountMax else { return .failure(.tooMany(limit: count)) }
            try db.execute(
                sql: """
                    INSERT INTO log (origin, origin_hash, key, size, root) VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [
                    listing.origin, Data(sha256(Array(listing.origin.utf8))), listing.key.text,
                    listing.pin.map { Int64($0.size.value) },
                    listing.pin.map { Data($0.root.bytes) },
                ]
            )
            return .success(.added)
        }
    }

    /// Takes a log off the list; what was cosigned stays.
    ///
    /// - Returns: False where it is not on the list.
    package func unlist(_ origin: String) throws(WitnessError) -> Bool {
        try write { db in
            try db.execute(
                sql: "UPDATE log SET listed = 0 WHERE origin = ? AND listed = 1",
                arguments: [origin]
            )
            return db.changesCount > 0
        }
    }

    /// The newest tree of a log that was cosigned, or that it was to begin with; nil without one.
    package func known(of origin: String) throws(WitnessError) -> KnownTree? {
        try read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM log WHERE origin = ?", arguments: [origin])
                .map(WitnessedLog.init)
        }?.known
    }

    /// The root that was cosigned for a size of a log; nil where none was, or it is forgotten.
    package func cosignedRoot(
        of origin: String,
        at size: TreeSize
    ) throws(WitnessError) -> LogHash? {
        try read { db in
            try Data.fetchOne(
                db,
                sql: """
                    SELECT head.root FROM head JOIN log ON log.id = head.log
                    WHERE log.origin = ? AND head.size = ?
                    """,
                arguments: [origin, Int64(size.value)]
            ).flatMap { try? LogHash(Array($0)) }
        }
    }
}
