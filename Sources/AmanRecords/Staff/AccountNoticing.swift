package import AmanLetter
package import AmanOffice

extension DatabaseRecords {
    package func accountNotices(
        of member: StaffID
    ) async throws(RecordsError) -> [AccountNotice] {
        try await read { db in
            try db.rows(
                """
                SELECT act, roles,
                    \(officerName("(SELECT officer FROM staff WHERE staff.id = asker)")),
                    \(officerName("(SELECT officer FROM staff WHERE staff.id = second)")),
                    at, seen_at
                FROM account_notice WHERE staff = ? ORDER BY id DESC LIMIT ?
                """,
                [member.number, accountNoticeCountMax]
            ).map { try AccountNotice(row: $0) }
        }
    }

    package func closings() async throws(RecordsError) -> [StaffID: AccountClosing] {
        try await read { db in
            let rows = try db.rows(
                """
                SELECT staff, act, at FROM account_notice WHERE id IN (
                    SELECT max(id) FROM account_notice WHERE act LIKE 'closed-%' GROUP BY staff)
                """
            )
            var closings: [StaffID: AccountClosing] = [:]
            for row in rows {
                guard let reason = AccountNoticeAct(rawValue: row[1])?.closing else {
                    throw RecordsError.damaged(record: "account_notice.act")
                }
                let moment = Instant(seconds: row[2])
                closings[StaffID(number: row[0])] = AccountClosing(reason, at: moment)
            }
            return closings
        }
    }

    package func noteSeen(by member: StaffID, at now: Instant) async throws(RecordsError) {
        try await write { db in
            try db.change(
                "UPDATE account_notice SET seen_at = ? WHERE staff = ? AND seen_at IS NULL",
                [now.seconds, member.number]
            )
        }
    }

    package func aloneChangeCount(since moment: Instant) async throws(RecordsError) -> Int {
        try await read { db in
            let count = try db.integer(
                "SELECT count(*) FROM account_notice WHERE alone = 1 AND at >= ?",
                [moment.seconds]
            )
            return Int(count ?? 0)
        }
    }
}

extension Transaction {
    /// Stores what a member is to see of a change.
    func keep(
        _ notice: NewAccountNotice?,
        of staff: StaffID,
        _ roles: Set<Role>,
        at now: Instant
    ) throws {
        guard let notice else { return }
        try change(
            """
            INSERT INTO account_notice (id, staff, act, roles, asker, second, alone, at)
            VALUES (
                (SELECT coalesce(max(id), 0) + 1 FROM account_notice), ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                staff.number, notice.act.rawValue, written(roles), notice.asker?.number,
                notice.second?.number, notice.isAlone, now.seconds,
            ]
        )
    }
}

extension AccountNotice {
    /// Reads a row of `accountNotices`.
    fileprivate init(row: StoredRow) throws {
        guard let act = AccountNoticeAct(rawValue: row[0]) else {
            throw RecordsError.damaged(record: "account_notice.act")
        }
        self.init(
            act: act,
            roles: try readRoles(row[1], of: "account_notice"),
            asker: try row.name(2),
            second: try row.name(3),
            at: Instant(seconds: row[4]),
            seenAt: (row[5] as Int64?).map(Instant.init(seconds:))
        )
    }
}
