import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func erasable(
        _ policy: ErasurePolicy,
        limit: Int
    ) async throws(RecordsError) -> [Ticket] {
        try await read { db in
            var tickets: [Ticket] = []
            for rule in erasureRules where tickets.count < limit {
                tickets += try db.rows(
                    "\(rule.question) LIMIT ?",
                    rule.values(policy) + [limit - tickets.count]
                ).map { Ticket(number: $0[0]) }
            }
            return tickets
        }
    }

    package func commitErasure(
        _ tickets: [Ticket],
        _ policy: ErasurePolicy,
        keepMatchKeys: Bool,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await write { db in
            for ticket in tickets { try insistOnRest(of: ticket, policy, db) }
            // The keys go first, durably: whatever happens to this commit, what they sealed is gone
            // and nothing brings it back. `finishErasure` then removes what is left of the rows.
            let erased = try tickets.map { try db.erasedKey(of: Int64($0.number)) }
            let count = try keys.erase(erased, matchKeysOutlive: keepMatchKeys)
            for ticket in tickets {
                try db.destroyPerson(Int64(ticket.number), keepMatchKeys: keepMatchKeys)
            }
            try db.follow(count)
            try db.appendAudit(audit)
        }
        try? await forgetDestroyed()
    }

    package func finishErasure(_ audit: AuditEntry) async throws(RecordsError) -> Int {
        let count = try await keyStoreState().erasureCount
        let followed = try await read { db in
            try db.integer("SELECT erasures FROM office")
        }
        guard followed != Int64(clamping: count) else { return 0 }
        let tickets = try await write { db in try finishErasure(audit, db) }
        if !tickets.isEmpty { try? await forgetDestroyed() }
        return tickets.count
    }

    /// Removes the rows of everybody whose key the store has erased, in the running transaction.
    private func finishErasure(_ audit: AuditEntry, _ db: Transaction) throws -> [Int64] {
        let (count, marks) = (try keys.header().erasureCount, try keys.marks())
        let rows = try db.rows(
            """
            SELECT application.ticket, application.id FROM person
            JOIN application ON application.ticket = person.ticket ORDER BY person.ticket
            """
        )
        var tickets: [Int64] = []
        for row in rows {
            guard let outlive = marks.erased[keys.secret.mark(row[1])] else { continue }
            try db.destroyPerson(row[0], keepMatchKeys: outlive)
            tickets.append(row[0])
        }
        try db.follow(count)
        for start in stride(from: 0, to: tickets.count, by: erasedAtOnceMax) {
            let named = tickets[start..<min(start + erasedAtOnceMax, tickets.count)]
            var entry = audit
            entry.subject = AuditCode(erased: named.map { Ticket(number: Int($0)) })
            try db.appendAudit(entry)
        }
        return tickets
    }

    /// Asks again inside the commit: between the reading and now the person may have come.
    private func insistOnRest(
        of ticket: Ticket,
        _ policy: ErasurePolicy,
        _ db: Transaction
    ) throws {
        for rule in erasureRules {
            let found = try db.integer(
                "\(rule.question) AND application.ticket = ?",
                rule.values(policy) + [ticket.number]
            )
            if found != nil { return }
        }
        throw RecordsError.conflict(.stateChanged)
    }
}

extension Transaction {
    /// The key of an application that is about to be erased.
    fileprivate func erasedKey(of ticket: Int64) throws -> ErasedKey {
        let row = try row("SELECT key_slot, id FROM application WHERE ticket = ?", [ticket])
        guard let row else { throw RecordsError.conflict(.stateChanged) }
        return ErasedKey(slot: row[0], application: row[1])
    }

    /// Notes how many erasures of the key store these records have followed.
    fileprivate func follow(_ erasures: UInt64) throws {
        try change("UPDATE office SET erasures = ?", [Int64(clamping: erasures)])
    }

    /// Destroys everything that is stored of a person or keyed on them.
    func destroyPerson(_ ticket: Int64, keepMatchKeys: Bool) throws {
        if !keepMatchKeys { try forgetMatchKeys(of: ticket) }
        try change("DELETE FROM person WHERE ticket = ?", [ticket])
        // Every letter of the application was sealed under the same person's key.
        try change(
            """
            WITH RECURSIVE chain (leaf) AS (
                SELECT letter FROM application WHERE ticket = ? AND letter IS NOT NULL
                UNION ALL
                SELECT letter.previous FROM chain JOIN letter ON letter.leaf = chain.leaf
                    WHERE letter.previous IS NOT NULL
            )
            UPDATE letter SET sealed = NULL, thinned = 1 WHERE leaf IN (SELECT leaf FROM chain)
            """,
            [ticket]
        )
        // With the import key, a list found elsewhere would still be answered by "was here before".
        try change(
            "UPDATE application SET import_key = NULL, key_slot = NULL WHERE ticket = ?",
            [ticket]
        )
        // The letter cannot be printed again, so the queue stops calling for it.
        try change(
            "UPDATE application SET stage = ? WHERE ticket = ? AND stage IN (5, 6, 7)",
            [Stage.forgotten.rawValue, ticket]
        )
    }
}

/// One way for an application to be at rest; its question takes the values of the policy.
private struct ErasureRule: Sendable {
    let question: String
    let values: @Sendable (ErasurePolicy) -> Values
}

/// The holder of a letter that was revoked or suspended may appeal, and the office must know who.
private let noAppealIsOpen = """
    NOT EXISTS (SELECT 1 FROM status_change WHERE status_change.letter = letter.leaf
        AND became IN (1, 2) AND effective_at >= ?)
    AND NOT EXISTS (SELECT 1 FROM letter_appeal INDEXED BY letter_appeal_open
        WHERE letter_appeal.letter = letter.leaf AND ending IS NULL)
    """

/// Each concerns the newest letter only: destroying the record of a lost one would destroy the
/// record of its replacement, which may wait to be collected.
private let erasureRules = [
    ErasureRule(
        question: """
            SELECT application.ticket FROM letter INDEXED BY letter_to_thin
            JOIN application ON application.ticket = letter.ticket
                AND application.letter = letter.leaf AND application.stage = 8
            WHERE handed_out_at IS NOT NULL AND handed_out_at < ? AND thinned = 0
                AND \(noAppealIsOpen)
            """
    ) { [$0.handedOut.seconds, $0.revoked.seconds] },
    ErasureRule(
        question: """
            SELECT application.ticket FROM application INDEXED BY application_by_stage
            JOIN person ON person.ticket = application.ticket
            WHERE stage = 4 AND changed_at < ?
            """
    ) { [$0.refused.seconds] },
    ErasureRule(
        question: """
            SELECT application.ticket FROM application INDEXED BY application_by_stage
            JOIN person ON person.ticket = application.ticket
            WHERE stage = 3 AND changed_at < ?
            """
    ) { [$0.referred.seconds] },
    ErasureRule(
        question: """
            SELECT application.ticket FROM application INDEXED BY application_by_stage
            JOIN letter ON letter.leaf = application.letter
            WHERE stage IN (5, 6, 7) AND issued_at < ? AND thinned = 0 AND \(noAppealIsOpen)
            """
    ) { [$0.uncollected.seconds, $0.revoked.seconds] },
]
