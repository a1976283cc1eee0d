import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func witnessStates(
        of origin: String
    ) async throws(RecordsError) -> [WitnessState] {
        try await read { db in
            try db.rows(
                "SELECT \(witnessColumns) FROM witness WHERE origin = ? ORDER BY name, key",
                [origin]
            ).map { try WitnessState(row: $0, db.key) }
        }
    }

    package func keepWitness(
        _ publicKey: [UInt8],
        of origin: String,
        _ plan: @escaping @Sendable (WitnessState?, UInt64) -> WitnessState
    ) async throws(RecordsError) -> WitnessState {
        try await write { db in
            let state = plan(try db.witness(publicKey, of: origin), try db.treeHead()?.size ?? 0)
            try db.store(state)
            return state
        }
    }

    package func answer(
        for claims: [WitnessState],
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await write { db in
            for answered in claims {
                guard var state = try db.witness(answered.publicKey, of: answered.origin),
                    state.claim != nil, state.claim == answered.claim
                else { continue }
                state.claim?.isAnswered = true
                try db.store(state)
            }
            try db.appendAudit(audit)
        }
    }
}

extension Transaction {
    fileprivate func witness(_ publicKey: [UInt8], of origin: String) throws -> WitnessState? {
        try row(
            "SELECT \(witnessColumns) FROM witness WHERE origin = ? AND key = ?",
            [origin, Data(publicKey)]
        ).map { try WitnessState(row: $0, self.key) }
    }

    fileprivate func store(_ state: WitnessState) throws {
        let name: Values = [state.origin, Data(state.publicKey)]
        let claim: Values = [
            try state.claim.map { try storable($0.size) }, state.claim?.at.seconds,
            state.claim?.evidence, state.claim?.isAnswered ?? false ? 1 : 0,
        ]
        try change("DELETE FROM witness WHERE origin = ? AND key = ?", name)
        try change(
            "INSERT INTO witness VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            name + [
                state.name, try storable(state.knownSize), try storable(state.cosignedSize),
                state.cosignedAt?.seconds, state.askedAt.seconds, state.notBefore?.seconds,
                state.outcome.rawValue,
            ] + claim + [coveredOfWitness.mac(name + claim, under: key)]
        )
    }

    /// Compares what is stored of witnesses with its MACs; there are no running numbers
    /// (docs/decisions/0107).
    ///
    /// - Returns: The rows that Aman did not write so.
    /// - Throws: When the rows cannot be read.
    func checkWitnesses() throws -> RowCheckStep {
        let found = try rows(
            """
            SELECT origin, key, \(coveredOfWitness.selection(mac: "mac")) FROM witness
            ORDER BY origin, key
            """
        ).filter { !coveredOfWitness.fit($0, from: 2, under: key) }.prefix(rowFindingsMax + 1)
        return RowCheckStep(
            findings: found.map { row in
                let key: Data = row[1]
                return RowFinding(.witness(log: row[0], key: Array(key)), .changed)
            },
            rowCount: Int(try integer("SELECT count(*) FROM witness") ?? 0),
            next: nil,
            pagesDone: 1,
            pagesTotal: 1
        )
    }
}

/// What the MAC of a witness's row covers: what can stop the office and what lets it continue.
///
/// Sizes are hints, which the witness corrects.
private let coveredOfWitness = CoveredColumns(
    "witness",
    ["origin", "key", "claimed_size", "claimed_at", "evidence", "answered"].map { "witness.\($0)" }
)

/// Columns of `WitnessState(row:)`, in its order.
private let witnessColumns = """
    origin, key, name, known_size, cosigned_size, cosigned_at, asked_at, not_before, outcome, \
    claimed_size, claimed_at, evidence, answered, \(coveredOfWitness.selection(mac: "witness.mac"))
    """

extension WitnessState {
    /// Reads a row; one that Aman did not write so says nothing.
    ///
    /// The witness is asked then as if for the first time. Its claim, if there was one, comes with
    /// the answer.
    fileprivate init(row: StoredRow, _ register: RegisterKey) throws {
        let (key, outcome): (Data, String) = (row[1], row[8])
        self.init(
            publicKey: Array(key),
            origin: row[0],
            name: row[2],
            askedAt: Instant(seconds: row[6])
        )
        guard coveredOfWitness.fit(row, from: 13, under: register) else { return }
        let (cosignedAt, notBefore): (Int64?, Int64?) = (row[5], row[7])
        let (claimed, claimedAt): (Int64?, Int64?) = (row[9], row[10])
        guard let known = WitnessOutcome(rawValue: outcome) else {
            throw RecordsError.damaged(record: "witness.outcome")
        }
        knownSize = try keptCount(row[3])
        cosignedSize = try keptCount(row[4])
        self.cosignedAt = cosignedAt.map(Instant.init(seconds:))
        self.notBefore = notBefore.map(Instant.init(seconds:))
        self.outcome = known
        if let claimed, let claimedAt {
            claim = WitnessClaim(
                size: try keptCount(claimed),
                at: Instant(seconds: claimedAt),
                evidence: row[11],
                isAnswered: row[12] as Int64 == 1
            )
        }
    }
}
