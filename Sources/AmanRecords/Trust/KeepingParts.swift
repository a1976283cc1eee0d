import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func treeHead() async throws(RecordsError) -> SignedTreeHead? {
        try await read { db in try db.treeHead() }
    }

    package func replaceTreeHead(
        _ old: SignedTreeHead?,
        by new: SignedTreeHead
    ) async throws(RecordsError) {
        try await write { db in
            let standing = try db.treeHead()
            guard standing == old, new.size >= standing?.size ?? 0 else {
                throw RecordsError.conflict(.newerStands)
            }
            // Two roots for one size would be two histories: never stored.
            let forks = standing?.size == new.size && standing?.root != new.root
            guard !forks, try storable(new.size) <= db.leafCount() else {
                throw RecordsError.damaged(record: "tree head")
            }
            try db.change(
                """
                INSERT INTO tree_head VALUES (1, ?, ?, ?, ?) ON CONFLICT (one) DO UPDATE
                SET size = excluded.size, root = excluded.root, note = excluded.note,
                    signed_at = excluded.signed_at
                """,
                [try storable(new.size), Data(new.root), new.note, new.signedAt.seconds]
            )
        }
    }

    package func part(_ name: String) async throws(RecordsError) -> KeptPart? {
        try await read { db in
            try db.row("SELECT name, sequence, bytes FROM part WHERE name = ?", [name])
                .map(KeptPart.init(row:))
        }
    }

    package func parts(prefix: String) async throws(RecordsError) -> [KeptPart] {
        try await read { db in
            // No name holds U+10FFFF, so this is every name that begins with the prefix.
            try db.rows(
                """
                SELECT name, sequence, bytes FROM part
                WHERE name >= ? AND name < ? ORDER BY name
                """,
                [prefix, prefix + "\u{10FFFF}"]
            ).map(KeptPart.init(row:))
        }
    }

    package func keep(
        _ part: KeptPart,
        leaf: [UInt8]?,
        _ audit: AuditEntry?
    ) async throws(RecordsError) {
        try await write { db in
            try db.keep(part)
            if let leaf { _ = try db.appendLeaf(leaf) }
            if let audit { try db.appendAudit(audit) }
        }
    }

    package func keep(
        _ part: KeptPart,
        replacing old: Int64?,
        leaf: [UInt8]?
    ) async throws(RecordsError) {
        try await write { db in
            let present = try db.integer("SELECT sequence FROM part WHERE name = ?", [part.name])
            guard present == old else { throw RecordsError.conflict(.newerStands) }
            try db.keep(part)
            if let leaf { _ = try db.appendLeaf(leaf) }
        }
    }
}

extension Transaction {
    /// Stores a version of a part that is newer than the one that is there.
    fileprivate func keep(_ part: KeptPart) throws {
        let kept = try changeCount(
            """
            INSERT INTO part VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE
            SET sequence = excluded.sequence, bytes = excluded.bytes
            WHERE excluded.sequence > part.sequence
            """,
            [part.name, part.sequence, Data(part.bytes)]
        )
        guard kept == 1 else { throw RecordsError.conflict(.newerStands) }
    }

    func treeHead() throws -> SignedTreeHead? {
        try row("SELECT size, root, note, signed_at FROM tree_head WHERE one = 1")
            .map(SignedTreeHead.init(row:))
    }
}

extension KeptPart {
    fileprivate init(row: StoredRow) throws {
        let bytes: Data = row[2]
        self.init(name: row[0], sequence: row[1], bytes: Array(bytes))
    }
}
