import AmanLetter
package import AmanOffice

extension DatabaseRecords {
    package func setUpState() async throws(RecordsError) -> SetUpState {
        try await read { db in try db.setUpState() }
    }

    package func colleagueConfirmations() async throws(RecordsError)
        -> [ColleagueConfirmation]
    {
        try await read { db in
            try db.rows(
                """
                SELECT staff, confirmed, at FROM colleague
                WHERE staff > 0 ORDER BY staff, confirmed LIMIT ?
                """,
                [staffCountMax]
            ).map { row in
                ColleagueConfirmation(
                    by: StaffID(number: row[0]),
                    of: StaffID(number: row[1]),
                    at: Instant(seconds: row[2])
                )
            }
        }
    }

    package func keep(
        _ confirmation: ColleagueConfirmation,
        secondFactorRequired: Bool,
        _ audit: AuditEntry
    ) async throws(RecordsError) -> SetUpState {
        try await write { db in
            let (by, of) = (confirmation.by.number, confirmation.of.number)
            let state = try db.setUpState()
            if case .ended = state { return state }
            try db.insist(on: .member, by)
            try db.insist(on: .member, of)
            try db.change(
                "INSERT INTO colleague VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                [by, of, confirmation.at.seconds]
            )
            try db.renewMac(.member, by)
            try db.appendAudit(audit)
            let pair = try db.integer(
                """
                SELECT count(*) FROM staff WHERE id IN (?1, ?2) AND active = 1
                    AND password IS NOT NULL AND (totp IS NOT NULL OR ?3 = 0)
                    AND EXISTS (SELECT 1 FROM colleague WHERE staff = ?2 AND confirmed = ?1)
                """,
                [by, of, secondFactorRequired]
            )
            guard pair == 2 else { return .underWay }
            try db.endSetUp(at: confirmation.at)
            var end = audit
            end.reason = "set-up ended"
            try db.appendAudit(end)
            return .ended(confirmation.at)
        }
    }
}

extension Transaction {
    /// How far the set-up is, in the running question or commit.
    fileprivate func setUpState() throws -> SetUpState {
        if let ended = try integer("SELECT ended_at FROM set_up WHERE one = 1") {
            try insist(on: .setUp, 1)
            return .ended(Instant(seconds: ended))
        }
        guard try integer("SELECT min(id) FROM staff") == nil else { return .underWay }
        // An office without staff asks no one to sign in: its members must not just be gone.
        try insistOnAllMembers()
        return .noStaff
    }

    /// Stores that the set-up has ended.
    func endSetUp(at moment: Instant) throws {
        try change(
            "INSERT INTO set_up (one, ended_at) VALUES (1, ?)",
            [moment.seconds]
        )
        try addMac(.setUp, 1)
    }
}
