package import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func cosignedHeads() async throws(RecordsError) -> [SignedTreeHead] {
        try await read { db in
            try db.rows(
                "SELECT size, root, note, signed_at FROM cosigned_head ORDER BY size DESC"
            ).map(SignedTreeHead.init(row:))
        }
    }

    package func keepCosigned(
        _ head: SignedTreeHead,
        replacing old: String?,
        dropping dropped: [SignedTreeHead]
    ) async throws(RecordsError) {
        try await write { db in
            let newest = try db.treeHead()
            let present =
                try db.row(
                    "SELECT size, root, note, signed_at FROM cosigned_head WHERE size = ?",
                    [try storable(head.size)]
                ).map(SignedTreeHead.init(row:))
                ?? (newest?.size == head.size ? newest : nil)
            guard present?.note == old else { throw RecordsError.conflict(.newerStands) }
            // Two roots for one size would be two histories: never stored.
            guard present.map({ $0.root == head.root }) ?? true,
                head.size <= newest?.size ?? 0
            else { throw RecordsError.damaged(record: "cosigned tree head") }
            try db.change(
                """
                INSERT INTO cosigned_head VALUES (?, ?, ?, ?) ON CONFLICT (size) DO UPDATE
                SET note = excluded.note
                """,
                [try storable(head.size), Data(head.root), head.note, head.signedAt.seconds]
            )
            if newest?.size == head.size {
                try db.change("UPDATE tree_head SET note = ? WHERE one = 1", [head.note])
            }
            for other in dropped where other.size != head.size {
                try db.change(
                    "DELETE FROM cosigned_head WHERE size = ? AND note = ?",
                    [try storable(other.size), other.note]
                )
            }
        }
    }
}

extension DatabaseRecords {
    package func newestLetter(under size: UInt64) async throws(RecordsError) -> Instant? {
        try await read { db in
            try db.integer(
                "SELECT issued_at FROM letter WHERE leaf < ? ORDER BY leaf DESC LIMIT 1",
                [try storable(size)]
            ).map(Instant.init(seconds:))
        }
    }
}

extension SignedTreeHead {
    init(row: StoredRow) throws {
        let root: Data = row[1]
        self.init(
            size: try keptCount(row[0]),
            root: Array(root),
            note: row[2],
            signedAt: Instant(seconds: row[3])
        )
    }
}
