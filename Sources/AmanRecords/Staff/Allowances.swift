package import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func add(_ new: NewDeskAllowance) async throws(RecordsError) -> DeskAllowance {
        try await write { db in
            let last = try db.integer("SELECT max(id) FROM desk_allowance") ?? 0
            guard last < DeskTokenLimits.countMax else { throw RecordsError.cannotWrite(code: 0) }
            try db.changeEach(
                .allowance,
                set: "ended_at = ?",
                [new.allowedAt.seconds],
                where: "desk_key = ? AND ended_at IS NULL",
                [db.keyed(new.desk.text, .allowedDesk)]
            )
            try db.change(
                """
                INSERT INTO desk_allowance (id, desk_key, desk, staff, scopes, days, allowed_at,
                    stands_until)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    last + 1, db.keyed(new.desk.text, .allowedDesk),
                    try db.sealed(new.desk.text, .allowedDesk, row: last + 1),
                    new.member.id.number,
                    new.scopes.inOrder.map(\.rawValue).joined(separator: ","), new.days,
                    new.allowedAt.seconds, new.until.seconds,
                ]
            )
            try db.addMac(.allowance, last + 1)
            try db.appendAudit(new.audit)
            return DeskAllowance(
                id: DeskAllowanceID(number: last + 1),
                desk: new.desk,
                member: new.member,
                scopes: new.scopes,
                days: new.days,
                until: new.until
            )
        }
    }

    package func deskAllowances(
        of member: StaffID
    ) async throws(RecordsError) -> [DeskAllowance] {
        try await read { db in
            try db.rows(
                """
                SELECT \(staffColumns), desk_allowance.id,
                    \(sealedName("desk_allowance.desk", ofRow: "desk_allowance.id")),
                    desk_allowance.scopes, desk_allowance.days, desk_allowance.stands_until
                FROM desk_allowance JOIN staff ON staff.id = desk_allowance.staff
                WHERE desk_allowance.staff = ? AND desk_allowance.ended_at IS NULL
                ORDER BY desk_allowance.id LIMIT ?
                """,
                [member.number, DeskTokenLimits.countMax]
            ).map { row in
                try db.insist(on: .allowance, row[9])
                return try DeskAllowance(row: row)
            }
        }
    }

    package func dropAllowance(
        _ id: DeskAllowanceID,
        at now: Instant,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await write { db in
            try db.change(
                .allowance,
                id.number,
                "UPDATE desk_allowance SET ended_at = ? WHERE id = ? AND ended_at IS NULL",
                [now.seconds, id.number]
            )
            try db.appendAudit(audit)
        }
    }
}

extension DeskAllowance {
    /// Reads a row of `deskAllowances`.
    fileprivate init(row: StoredRow) throws {
        guard let desk = try row.name(10, .allowedDesk).flatMap(SignInName.init(reading:)) else {
            throw RecordsError.damaged(record: "desk_allowance.desk")
        }
        self.init(
            id: DeskAllowanceID(number: row[9]),
            desk: desk,
            member: try StaffMember(row: row),
            scopes: try readScopes(row[11], of: "desk_allowance"),
            days: row[12],
            until: Instant(seconds: row[13])
        )
    }
}

/// Reads scopes as they are written beside a desk.
func readScopes(_ text: String, of table: String) throws -> Set<Right> {
    Set(
        try text.split(separator: ",").map { word in
            guard let right = Right(rawValue: String(word)) else {
                throw RecordsError.damaged(record: table + ".scopes")
            }
            return right
        }
    )
}
