package import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func keep(_ new: NewStaffRequest) async throws(RecordsError) -> StaffRequest {
        try await write { db in
            let staff: StaffID
            switch new.subject {
            case .member(let id):
                staff = id
                try db.appendAudit(new.audit)
            case .new(let member):
                staff = try add(member, db).id
            }
            try db.endOverdueRequest(about: staff, at: new.askedAt)
            let other = try db.integer(
                "SELECT id FROM staff_request WHERE staff = ? AND ending IS NULL",
                [staff.number]
            )
            guard other == nil else { throw RecordsError.conflict(.stateChanged) }
            let last = try db.integer("SELECT max(id) FROM staff_request") ?? 0
            let id = try db.newNumber(.staffRequest, from: last + 1)
            let code = try new.code.map { code in
                Data(try seal(Array(code.characters.utf8), under: key.staff, at: codePlace(id)))
            }
            try db.change(
                """
                INSERT INTO staff_request
                    (id, staff, act, roles, asker, asked_at, stands_until, code)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    id, staff.number, new.act.rawValue, written(new.roles), new.asker?.number,
                    new.askedAt.seconds, new.until.seconds, code,
                ]
            )
            try db.renewMac(.staffRequest, id)
            let row = try db.row("\(staffRequestQuestion) WHERE staff_request.id = ?", [id])
            guard let row else { throw RecordsError.damaged(record: "staff_request") }
            return try StaffRequest(row, db)
        }
    }

    package func staffRequests(
        waitingAt now: Instant
    ) async throws(RecordsError) -> [StaffRequest] {
        try await read { db in
            try db.rows(
                """
                \(staffRequestQuestion)
                WHERE staff_request.id IN (
                    SELECT id FROM staff_request INDEXED BY staff_request_asked
                    WHERE ending IS NULL AND stands_until > ?
                ) ORDER BY staff_request.id LIMIT ?
                """,
                [now.seconds, staffCountMax]
            ).map { try StaffRequest($0, db) }
        }
    }

    package func firstHalf(
        of id: StaffRequestID
    ) async throws(RecordsError) -> SecretCode? {
        try await read { db in
            let row = try db.row("SELECT code FROM staff_request WHERE id = ?", [id.number])
            guard let sealed: Data = row?[0] else { return nil }
            try db.insist(on: .staffRequest, id.number)
            let opened = try? openSealed(
                Array(sealed),
                under: key.staff,
                at: codePlace(id.number)
            )
            let text = opened.map { String(decoding: $0, as: UTF8.self) } ?? ""
            guard let code = SecretCode(reading: text, length: SecretCode.halfLength) else {
                throw RecordsError.damaged(record: "staff_request.code")
            }
            return code
        }
    }

    package func commit(
        _ change: StaffChange,
        ending end: StaffRequestEnd
    ) async throws(RecordsError) {
        try await write { db in
            try db.end(end)
            try commit(change, db)
        }
    }

    package func end(_ end: StaffRequestEnd, _ audit: AuditEntry) async throws(RecordsError) {
        try await write { db in
            try db.end(end)
            try db.appendAudit(audit)
        }
    }

    private func codePlace(_ id: Int64) -> SealedPlace {
        SealedPlace(table: "staff_request", row: String(id), column: "code")
    }
}

extension Transaction {
    /// Ends a request that waits.
    fileprivate func end(_ end: StaffRequestEnd) throws {
        try change(
            .staffRequest,
            end.id.number,
            """
            UPDATE staff_request SET ending = ?, ended_by = ?, ended_at = ?, code = NULL
            WHERE id = ? AND ending IS NULL
            """,
            [end.ending.rawValue, end.by?.number, end.at.seconds, end.id.number]
        )
    }

    /// Ends what waited for too long about a member; an account it was to open stays without a
    /// code.
    fileprivate func endOverdueRequest(about staff: StaffID, at now: Instant) throws {
        try changeEach(
            .staffRequest,
            set: "ending = ?, ended_at = stands_until, code = NULL",
            [StaffRequestEnding.declined.rawValue],
            where: "staff = ? AND ending IS NULL AND stands_until <= ?",
            [staff.number, now.seconds]
        )
    }

    /// Ends what a member asked for who may no longer ask, and, where the account is closed, what
    /// was asked about it.
    func endRequests(after staffChange: StaffChange) throws {
        let columns = staffChange.isActive ? ["asker"] : ["asker", "staff"]
        for column in columns {
            try changeEach(
                .staffRequest,
                set: "ending = ?, ended_at = ?, code = NULL",
                [StaffRequestEnding.declined.rawValue, staffChange.audit.at.seconds],
                where: "\(column) = ? AND ending IS NULL",
                [staffChange.id.number]
            )
        }
    }
}

private let staffRequestQuestion = """
    SELECT \(staffColumns), staff_request.id, staff_request.act, staff_request.roles,
        staff_request.asker, staff_request.asked_at, staff_request.stands_until
    FROM staff_request JOIN staff ON staff.id = staff_request.staff
    """

extension StaffRequest {
    /// Reads a row of `staffRequestQuestion`, and who asked.
    fileprivate init(_ row: StoredRow, _ db: Transaction) throws {
        try db.insist(on: .staffRequest, row[9])
        guard let act = StaffRequestAct(rawValue: row[10]) else {
            throw RecordsError.damaged(record: "staff_request.act")
        }
        let asker = try (row[12] as Int64?).map { id -> StaffMember in
            let found = try db.row("SELECT \(staffColumns) FROM staff WHERE staff.id = ?", [id])
            guard let found else { throw RecordsError.damaged(record: "staff_request.asker") }
            return try StaffMember(row: found)
        }
        self.init(
            id: StaffRequestID(number: row[9]),
            member: try StaffMember(row: row),
            act: act,
            roles: try readRoles(row[11], of: "staff_request"),
            asker: asker,
            askedAt: Instant(seconds: row[13]),
            until: Instant(seconds: row[14])
        )
    }
}
