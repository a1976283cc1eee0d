package import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func begin(_ change: SessionChange) async throws(RecordsError) {
        let staff = change.staff.number
        try await write { db in
            if let old = change.replaces {
                try db.deleteOwned("session", where: "token = ?", [keyed(old)])
            }
            try db.insist(on: .member, staff)
            try spend(change.usedStep, change.usedRecoveryCode, of: change.staff, db)
            let session: Values = [
                keyed(change.token), staff, change.at.seconds, change.at.seconds, 0,
                change.kind.rawValue,
            ]
            try db.change(
                """
                INSERT INTO session (token, staff, begun_at, seen_at, locked, kind, mac)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                session + [coveredOfSession.mac(session, under: key)]
            )
            if let device = change.device {
                try db.add(device: keyed(device), of: staff, at: change.at)
            }
            try db.change(
                "UPDATE staff SET signed_in_at = ? WHERE id = ?",
                [change.at.seconds, staff]
            )
            try db.renewMac(.member, staff)
            if let audit = change.audit { try db.appendAudit(audit) }
        }
    }

    /// Spends codes that count once, or stops with `conflict(.alreadyUsed)`.
    ///
    /// The member was insisted on, and gets a new MAC afterwards.
    func spend(
        _ step: Int64?,
        _ recoveryCode: SecretCode?,
        of member: StaffID,
        _ db: Transaction
    ) throws {
        let staff = member.number
        if let step {
            let taken = try db.changeCount(
                "UPDATE staff SET totp_step = ?1 WHERE id = ?2 AND totp_step < ?1",
                [step, staff]
            )
            guard taken == 1 else { throw RecordsError.conflict(.alreadyUsed) }
        }
        if let code = recoveryCode {
            let taken = try db.changeCount(
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
                SELECT \(staffColumns), session.begun_at, session.seen_at, session.locked,
                    session.kind
                FROM session JOIN staff ON staff.id = session.staff WHERE session.token = ?
                """,
                [keyed(token)]
            )
            guard let row else { return nil }
            // The member's row covers their roles, and that this session is theirs.
            try db.insist(on: .member, row[0])
            guard let kind = SessionKind(rawValue: row[12]) else {
                throw RecordsError.damaged(record: "session.kind")
            }
            return KeptSession(
                member: try StaffMember(row: row),
                kind: kind,
                begunAt: Instant(seconds: row[9]),
                seenAt: Instant(seconds: row[10]),
                isLocked: row[11]
            )
        }
    }

    package func mark(
        _ token: SessionToken,
        seenAt: Instant,
        isLocked: Bool
    ) async throws(RecordsError) {
        let token = keyed(token)
        try await write { db in
            let row = try db.row(
                "SELECT \(coveredOfSession.selection(mac: "session.mac")) FROM session "
                    + "WHERE token = ?",
                [token]
            )
            // One that does not fit gets no new MAC; the next request with it is refused.
            guard let row, coveredOfSession.fit(row, from: 0, under: key) else { return }
            let seen = max(row[4], seenAt.seconds)
            let locked = isLocked ? 1 : 0
            let session: Values = [
                token, row[2] as Int64, row[3] as Int64, seen, locked, row[6] as Int64,
            ]
            try db.change(
                "UPDATE session SET seen_at = ?, locked = ?, mac = ? WHERE token = ?",
                [seen, locked, coveredOfSession.mac(session, under: key), token]
            )
        }
    }

    package func endSession(
        _ token: SessionToken,
        _ audit: AuditEntry?
    ) async throws(RecordsError) {
        try await write { db in
            try db.deleteOwned("session", where: "token = ?", [keyed(token)])
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
            try db.deleteOwned("session", where: "begun_at < ?", [moment.seconds])
        }
    }

    private func keyed(_ token: SessionToken) -> Data {
        Data(KeyedToken(token, under: key).bytes)
    }
}

extension Transaction {
    /// Notes a browser that a member is known from; the oldest go: no member uses more.
    fileprivate func add(device: Data, of staff: Int64, at now: Instant) throws {
        try change("INSERT INTO device VALUES (?, ?, ?)", [device, staff, now.seconds])
        try change(
            """
            DELETE FROM device WHERE staff = ?1 AND token NOT IN (SELECT token FROM device
                WHERE staff = ?1 ORDER BY made_at DESC LIMIT ?2)
            """,
            [staff, deviceCountMax]
        )
    }
}

/// Browsers a member may be known from.
private let deviceCountMax = 20
