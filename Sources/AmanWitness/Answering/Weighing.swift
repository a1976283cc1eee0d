import AmanLetter
import AmanLog
import Foundation
import GRDB

extension Witness {
    /// Weighs a request and stores what is cosigned, as one step of the database.
    ///
    /// Source: c2sp.org/tlog-witness, "add-checkpoint": 404, 403, 400, 409, 422, 200 in this order.
    func weighAndStore(_ request: AddCheckpointRequest) throws(WitnessError) -> Decision {
        try state.write { db in
            let own = try db.witnessRow()
            guard !own.isBehind else { return Decision(.behind) }
            let head = request.treeHead
            guard let log = try db.log(head.origin), log.isListed else {
                return Decision(.unknownLog)
            }
            guard (try? request.note.answered(for: [log.key], ask: checker.isValid)) != nil else {
                return Decision(.notSigned)
            }
            guard !isAhead(request, of: log) else {
                try db.execute(sql: "UPDATE witness SET behind = 1")
                return Decision(.behind)
            }
            if let decision = try refusal(of: request, log, db) { return decision }
            let now = environment.now()
            if let refusal = clock.refusal(
                at: now,
                elapsed: environment.elapsed(),
                newest: own.newestTime,
                madeAt: own.madeAt
            ) {
                return Decision(refusal)
            }
            return try cosign(request.note, head, log, at: now, db)
        }
    }

    /// Whether this witness has signed the tree head, or a line over it, without knowing it: then
    /// its state is not the newest.
    private func isAhead(_ request: AddCheckpointRequest, of log: WitnessedLog) -> Bool {
        let own = state.signer.key
        guard let questions = try? request.note.questions(for: [own]),
            questions.contains(where: checker.isValid)
        else { return false }
        let head = request.treeHead
        guard let known = log.known else { return true }
        return head.size > known.size || (head.size == known.size && head.root != known.root)
    }

    /// Why the tree head is not cosigned; nil when it may be.
    private func refusal(
        of request: AddCheckpointRequest,
        _ log: WitnessedLog,
        _ db: Database
    ) throws -> Decision? {
        let head = request.treeHead
        guard request.oldSize <= head.size else { return Decision(.oldIsLarger) }
        let knownSize = log.known?.size ?? TreeSize(value: 0)
        guard request.oldSize == knownSize else {
            var decision = Decision(.conflict(knownSize))
            if head.size <= knownSize { decision.evidence = try rollback(request, log, db) }
            return decision
        }
        if let known = log.known, known.size == head.size {
            guard known.root == head.root else {
                return Decision(.otherRoot, evidence: split(request, log))
            }
            return request.proof.isEmpty ? nil : Decision(.notProven)
        }
        guard let known = log.known, known.size.value > 0 else {
            let isFit = request.proof.isEmpty && (head.size.value > 0 || head.root == emptyRoot)
            return isFit ? nil : Decision(.notProven)
        }
        do throws(ProofRefusal) {
            try verifyConsistency(
                from: known.size,
                root: known.root,
                to: head.size,
                root: head.root,
                path: request.proof
            )
            return nil
        } catch {
            return Decision(.notProven, evidence: split(request, log))
        }
    }

    /// Signs and stores.
    private func cosign(
        _ note: SignedNote,
        _ head: TreeHead,
        _ log: WitnessedLog,
        at now: Instant,
        _ db: Database
    ) throws -> Decision {
        let line = try state.signer.cosign(note.text, at: now)
        // The log's first line and ours: never two lines of one key.
        let signed = note.signatures.first { $0.keyID == log.key.keyID && $0.name == log.key.name }
        guard let signed else { return Decision(.notSigned) }
        let stored = try SignedNote(text: note.text, signatures: [signed, line]).encodedBytes
        let (size, root) = (Int64(head.size.value), Foundation.Data(head.root.bytes))
        try db.change(
            "UPDATE log SET size = ?, root = ?, note = ?, cosigned_at = ? WHERE id = ?",
            [size, root, Foundation.Data(stored), now.seconds, log.id]
        )
        try db.change(
            """
            INSERT INTO head (log, size, root, note) VALUES (?, ?, ?, ?)
            ON CONFLICT (log, size) DO UPDATE SET note = excluded.note, root = excluded.root
            """,
            [log.id, size, root, Foundation.Data(stored)]
        )
        try db.change(
            """
            DELETE FROM head WHERE log = ?1 AND size <= (
                SELECT size FROM head WHERE log = ?1 ORDER BY size DESC LIMIT 1 OFFSET ?2)
            """,
            [log.id, rememberedHeadCountMax]
        )
        try db.change("UPDATE witness SET newest_time = ?", [now.seconds])
        var decision = Decision(.cosigned([line]))
        decision.count = try state.count(db)
        return decision
    }
}

// MARK: Evidence

extension Witness {
    /// A tree head that does not continue the one that was cosigned.
    private func split(_ request: AddCheckpointRequest, _ log: WitnessedLog) -> LogEvidence? {
        guard let known = log.known, let held = log.note else { return nil }
        let implied = impliedRoot(
            of: known.size,
            in: request.treeHead.size,
            root: request.treeHead.root,
            path: request.proof
        )
        return evidence(log, held, request, otherRoot: implied)
    }

    /// A tree head smaller than the one that was cosigned, and not one of those before it.
    private func rollback(
        _ request: AddCheckpointRequest,
        _ log: WitnessedLog,
        _ db: Database
    ) throws -> LogEvidence? {
        let head = request.treeHead
        let row = try db.row(
            "SELECT root, note FROM head WHERE log = ? AND size = ?",
            [log.id, Int64(head.size.value)]
        )
        guard let row else {
            return log.note.flatMap { evidence(log, $0, request, otherRoot: nil) }
        }
        let (root, note): (Foundation.Data, Foundation.Data) = (row["root"], row["note"])
        guard Array(root) != head.root.bytes else { return nil }
        return evidence(log, Array(note), request, otherRoot: nil)
    }

    private func evidence(
        _ log: WitnessedLog,
        _ held: [UInt8],
        _ request: AddCheckpointRequest,
        otherRoot: LogHash?
    ) -> LogEvidence? {
        guard let first = try? SignedNote.parse(held) else { return nil }
        return try? LogEvidence(
            logKey: log.key,
            seenAt: UInt64(max(0, environment.now().seconds)),
            seenBy: state.signer.key.name,
            first: first,
            second: request.note,
            otherRoot: otherRoot,
            proof: otherRoot == nil ? [] : request.proof
        )
    }
}

// MARK: Rows

/// What the database says of the witness itself.
private struct WitnessRow {
    let isBehind: Bool
    let newestTime: Instant
    /// When its key was made, by the clock of that moment.
    let madeAt: Instant
}

extension Database {
    fileprivate func witnessRow() throws -> WitnessRow {
        guard let row = try row("SELECT behind, newest_time, made_at FROM witness", []) else {
            throw WitnessError.damaged
        }
        let (behind, newest): (Int, Int64) = (row["behind"], row["newest_time"])
        return WitnessRow(
            isBehind: behind != 0,
            newestTime: Instant(seconds: newest),
            madeAt: Instant(seconds: row["made_at"])
        )
    }

    fileprivate func log(_ origin: String) throws -> WitnessedLog? {
        try row("SELECT * FROM log WHERE origin = ?", [origin]).map(WitnessedLog.init)
    }

    fileprivate func row(_ sql: String, _ values: StatementArguments) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: values)
    }

    fileprivate func change(_ sql: String, _ values: StatementArguments) throws {
        try cachedStatement(sql: sql).execute(arguments: values)
    }
}
