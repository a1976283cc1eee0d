package import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
    package func begin(_ change: SessionChange) async throws(RecordsError) {
        let staff = change.staff.number
        try await write { db in
            try spend(change.usedStep, change.usedRecoveryCode, of: change.staff, db)
            if let old = change.replaces {
                try db.change("DELETE FROM session WHERE token = ?", [keyed(old)])
            }
            try db.change(
                "INSERT INTO session VALUES (?, ?, ?, ?, 0)",
                [keyed(change.token), staff, change.at.seconds, change.at.seconds]
            )
            if let device = change.device {
                try db.change(
                    "INSERT INTO device VALUES (?, ?, ?)",
                    [keyed(device), staff, change.at.seconds]
                )
                // The oldest go: no member uses more.
                try db.change(
                    """
                    DELETE FROM device WHERE staff = ?1 AND token NOT IN (SELECT token FROM device
                        WHERE staff = ?1 ORDER BY made_at DESC LIMIT ?2)
                    """,
                    [staff, deviceCountMax]
                )
            }
            try db.change(
                "UPDATE staff SET signed_in_at = ? WHERE id = ?",
                [change.at.seconds, staff]
            )
            if let audit = change.audit { try db.appendAudit(audit) }
        }
    }

    /// Spends codes that count once, or stops with `conflict(.alreadyUsed)`.
    func spend(
        _ step: Int64?,
        _ recoveryCode: SecretCode?,
        of member: StaffID,
        _ db: Database
    ) throws {
        let staff = member.number
        if let step {
            let taken = try db.change(
                "UPDATE staff SET totp_step = ?1 WHERE id = ?2 AND totp_step < ?1",
                [step, staff]
            )
            guard taken == 1 else { throw RecordsError.conflict(.alreadyUsed) }
        }
        if let code = recoveryCode {
            let taken = try db.change(
                "DELETE FROM recovery_code WHERE staff = ? AND code = ?",
                [staff, Data(KeyedToken(recovery: code, of: staff, under: key).bytes)]
            )
            guard taken == 1 else { throw RecordsError.conflict(.alreadyUsed) }
        }
    }

    package func session(_ token: SessionToken) async throws(RecordsError) -> KeptSession? {
        try await read { db in
            let row = try db.row(
                """
                SELECT \(staffColumns), session.begun_at, session.seen_at, session.locked
                FROM session JOIN staff ON staff.id = session.staff WHERE session.token = ?
                """,
                [keyed(token)]
            )
            return try row.map { row in
                KeptSession(
                    member: try StaffMember(row: row),
                    begunAt: Instant(seconds: row[9]),
                    seenAt: Instant(seconds: row[10]),
                    isLocked: row[11]
                )
            }
        }
    }

    package func mark(
        _ token: SessionToken,
        seenAt: Instant,
        isLocked: Bool
    ) async throws(RecordsError) {
        try await write { db in
            _ = try db.change(
                "UPDATE session SET seen_at = max(seen_at, ?), locked = ? WHERE token = ?",
                [seenAt.seconds, isLocked, keyed(token)]
            )
        }
    }

    package func endSession(
        _ token: SessionToken,
        _ audit: AuditEntry?
    ) async throws(RecordsError) {
        try await write { db in
            try db.change("DELETE FROM session WHERE token = ?", [keyed(token)])
            if let audit { try db.appendAudit(audit) }
        }
    }

    package func member(ofDevice token: SessionToken) async throws(RecordsError) -> StaffID? {
        try await read { db in
            try db.integer("SELECT staff FROM device WHERE token = ?", [keyed(token)])
                .map(StaffID.init(number:))
        }
    }

    package func dropSessions(begunBefore moment: Instant) async throws(RecordsError) {
        try await write { db in
            _ = try db.change("DELETE FROM session WHERE begun_at < ?", [moment.seconds])
        }
    }

    private func keyed(_ token: SessionToken) -> Data {
        Data(KeyedToken(token, under: key).bytes)
    }
}

/// Browsers a member may be known from.
private let deviceCountMax = 20
