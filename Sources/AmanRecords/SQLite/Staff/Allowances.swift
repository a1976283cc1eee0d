package import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
    package func add(_ new: NewDeskAllowance) async throws(RecordsError) -> DeskAllowance {
        try await write { db in
            let last = try db.integer("SELECT max(id) FROM desk_allowance") ?? 0
            guard last < DeskTokenLimits.countMax else { throw RecordsError.cannotWrite(code: 0) }
            try db.changeEach(
                .allowance,
                set: "ended_at = ?",
                [new.allowedAt.seconds],
                where: "desk_key = aman_keyed('desk_allowance.desk', ?) AND ended_at IS NULL",
                [new.desk.text]
            )
            try db.change(
                """
                INSERT INTO desk_allowance (id, desk_key, desk, staff, scopes, days, allowed_at,
                    stands_until)
                VALUES (?1, aman_keyed('desk_allowance.desk', ?2),
                    aman_sealed('desk_allowance.desk', ?1, ?2), ?3, ?4, ?5, ?6, ?7)
                """,
                [
                    last + 1, new.desk.text, new.member.id.number,
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
                    aman_opened('desk_allowance.desk', desk_allowance.id, desk_allowance.desk),
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
    fileprivate init(row: Row) throws {
        guard let desk = SignInName(reading: row[10]) else {
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
