import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
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
        retaining sizes: Set<UInt64>
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
            let known = try db.rows("SELECT size FROM cosigned_head").map { row in
                try keptCount(row[0])
            }
            for size in known where size != head.size && !sizes.contains(size) {
                try db.change("DELETE FROM cosigned_head WHERE size = ?", [try storable(size)])
            }
        }
    }

    package func witnessStates() async throws(RecordsError) -> [WitnessState] {
        try await read { db in
            try db.rows(
                """
                SELECT key, name, known_size, cosigned_size, cosigned_at, asked_at, not_before,
                    outcome, claimed_size, claimed_at, evidence, answered
                FROM witness ORDER BY name, key
                """
            ).map(WitnessState.init(row:))
        }
    }

    package func keep(_ state: WitnessState) async throws(RecordsError) {
        try await write { db in
            _ = try db.change(
                """
                INSERT INTO witness VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (key) DO UPDATE SET
                    name = excluded.name, known_size = excluded.known_size,
                    cosigned_size = excluded.cosigned_size, cosigned_at = excluded.cosigned_at,
                    asked_at = excluded.asked_at, not_before = excluded.not_before,
                    outcome = excluded.outcome, claimed_size = excluded.claimed_size,
                    claimed_at = excluded.claimed_at, evidence = excluded.evidence,
                    answered = excluded.answered
                """,
                [
                    Data(state.publicKey), state.name, try storable(state.knownSize),
                    try storable(state.cosignedSize), state.cosignedAt?.seconds,
                    state.askedAt.seconds, state.notBefore?.seconds, state.outcome.rawValue,
                    try state.claim.map { try storable($0.size) }, state.claim?.at.seconds,
                    state.claim?.evidence, state.claim?.isAnswered ?? false ? 1 : 0,
                ]
            )
        }
    }

    package func answerForWitnesses(_ audit: AuditEntry) async throws(RecordsError) {
        try await write { db in
            try db.change("UPDATE witness SET answered = 1 WHERE claimed_size IS NOT NULL", [])
            try db.appendAudit(audit)
        }
    }
}

extension SignedTreeHead {
    init(row: Row) throws {
        let root: Data = row[1]
        self.init(
            size: try keptCount(row[0]),
            root: Array(root),
            note: row[2],
            signedAt: Instant(seconds: row[3])
        )
    }
}

extension WitnessState {
    fileprivate init(row: Row) throws {
        let (key, outcome): (Data, String) = (row[0], row[7])
        let (cosignedAt, notBefore): (Int64?, Int64?) = (row[4], row[6])
        let (claimed, claimedAt): (Int64?, Int64?) = (row[8], row[9])
        guard let known = WitnessOutcome(rawValue: outcome) else {
            throw RecordsError.damaged(record: "witness.outcome")
        }
        self.init(
            publicKey: Array(key),
            name: row[1],
            askedAt: Instant(seconds: row[5])
        )
        knownSize = try keptCount(row[2])
        cosignedSize = try keptCount(row[3])
        self.cosignedAt = cosignedAt.map(Instant.init(seconds:))
        self.notBefore = notBefore.map(Instant.init(seconds:))
        self.outcome = known
        if let claimed, let claimedAt {
            claim = WitnessClaim(
                size: try keptCount(claimed),
                at: Instant(seconds: claimedAt),
                evidence: row[10],
                isAnswered: row[11] as Int64 == 1
            )
        }
    }
}
