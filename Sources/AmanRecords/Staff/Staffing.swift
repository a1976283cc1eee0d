package import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func staff() async throws(RecordsError) -> [StaffMember] {
        try await read { db in
            try db.insistOnAllMembers()
            return try db.rows(
                "SELECT \(staffColumns) FROM staff WHERE id > 0 ORDER BY id LIMIT ?",
                [staffCountMax]
            ).map { try StaffMember(row: $0) }
        }
    }

    package func staffMember(named name: SignInName) async throws(RecordsError) -> KeptStaff? {
        try await kept(
            where: "sign_in_key = ?",
            [Data(key.keyed(name: name.text, .signInName))]
        )
    }

    package func staffMember(_ id: StaffID) async throws(RecordsError) -> KeptStaff? {
        try await kept(where: "staff.id = ?", [id.number])
    }

    private func kept(
        where condition: String,
        _ values: Values
    ) async throws(RecordsError) -> KeptStaff? {
        try await read { db in
            let columns = "version, password, totp, totp_step"
            let row = try db.row(
                "SELECT \(staffColumns), \(columns) FROM staff WHERE \(condition)",
                values
            )
            guard let row else { return nil }
            try db.insist(on: .member, row[0])
            let member = try StaffMember(row: row)
            let codes = try db.integer(
                "SELECT count(*) FROM recovery_code WHERE staff = ?",
                [member.id.number]
            )
            let (password, totp): (Data?, Data?) = (row[10], row[11])
            return KeptStaff(
                member: member,
                version: row[9],
                passwordHash: try open(password, "password", member.id),
                totpSecret: try open(totp, "totp", member.id),
                totpStep: row[12],
                recoveryCodeCount: Int(codes ?? 0)
            )
        }
    }

    package func add(_ new: NewStaff) async throws(RecordsError) -> StaffMember {
        let member = try await write { db in try add(new, db) }
        let keys = keys
        // A crash or a full disk here is made good when the office is opened next.
        await onReader { try? keys.noteStaff() }
        return member
    }

    /// Stores a new member in the running commit.
    func add(_ new: NewStaff, _ db: Transaction) throws -> StaffMember {
        let last = try db.integer("SELECT max(id) FROM staff") ?? 0
        let next = try db.newNumber(.member, from: last + 1)
        guard !new.onlyAsFirst || next == 1 else { throw RecordsError.conflict(.alreadySetUp) }
        guard next <= staffCountMax else { throw RecordsError.cannotWrite(code: 0) }
        let id = StaffID(number: next)
        try db.change(
            """
            INSERT INTO staff (id, sign_in_key, sign_in_name, officer_key, officer, roles,
                active, version, made_at, password, invitation, invitation_until)
            VALUES (?, ?, ?, ?, ?, ?, 1, 1, ?, ?, ?, ?)
            """,
            [
                id.number, db.keyed(new.signInName.text, .signInName),
                try db.sealed(new.signInName.text, .signInName, row: id.number),
                db.keyed(new.officer.lowercased(), .officer),
                try db.officer(named: new.officer), written(new.roles), new.madeAt.seconds,
                try seal(new.passwordHash, "password", id), keyed(new.invitation, of: id),
                new.invitation?.until.seconds,
            ]
        )
        try db.renewMac(.member, id.number)
        var audit = new.audit
        audit.subject = AuditCode(id)
        try db.appendAudit(audit)
        try db.keep(new.notice, of: id, new.roles, at: new.madeAt)
        return StaffMember(new, id: id)
    }

    package func commit(_ change: StaffChange) async throws(RecordsError) {
        try await write { db in try commit(change, db) }
    }

    /// Changes a member in the running commit.
    func commit(_ change: StaffChange, _ db: Transaction) throws {
        try db.insist(on: .member, change.id.number)
        try spend(change.usedStep, change.usedRecoveryCode, of: change.id, db)
        let changed = try db.changeCount(
            """
            UPDATE staff SET roles = ?, active = ?, version = version + 1, password = ?,
                totp = ?, totp_step = max(totp_step, ?), invitation = ?, invitation_until = ?
            WHERE id = ? AND version = ?
            """,
            [
                written(change.roles), change.isActive,
                try seal(change.passwordHash, "password", change.id),
                try seal(change.totpSecret, "totp", change.id), change.totpStep,
                keyed(change.invitation, of: change.id), change.invitation?.until.seconds,
                change.id.number, change.version,
            ]
        )
        guard changed == 1 else { throw RecordsError.conflict(.stateChanged) }
        try replaceRecoveryCodes(change, db)
        if change.endsSessions {
            try db.change("DELETE FROM session WHERE staff = ?", [change.id.number])
            try db.change("DELETE FROM device WHERE staff = ?", [change.id.number])
        }
        if !change.isActive {
            try db.change("DELETE FROM draft WHERE staff = ?", [change.id.number])
        }
        if !change.isActive || change.passwordHash == nil {
            try db.change("DELETE FROM colleague WHERE staff = ?", [change.id.number])
        }
        try db.renewMac(.member, change.id.number)
        if !change.isActive || change.passwordHash == nil { try endTrust(after: change, db) }
        try db.appendAudit(change.audit)
        try db.keep(change.notice, of: change.id, change.roles, at: change.audit.at)
    }

    /// A member who has left, or lost the second factor, no longer answers for a desk, a request or
    /// a colleague.
    private func endTrust(after change: StaffChange, _ db: Transaction) throws {
        let (now, staff) = (change.audit.at.seconds, change.id.number)
        let tokens = "staff = ? AND dropped_at IS NULL"
        try db.changeEach(.token, set: "dropped_at = ?", [now], where: tokens, [staff])
        let allowances = "staff = ? AND ended_at IS NULL"
        try db.changeEach(.allowance, set: "ended_at = ?", [now], where: allowances, [staff])
        try db.endRequests(after: change)
        try db.deleteOwned("colleague", where: "confirmed = ?", [staff])
    }

    private func replaceRecoveryCodes(_ change: StaffChange, _ db: Transaction) throws {
        guard let codes = change.recoveryCodes else { return }
        let staff = change.id.number
        try db.change("DELETE FROM recovery_code WHERE staff = ?", [staff])
        for code in codes {
            let keyed = KeyedToken(recovery: code, of: staff, under: key)
            try db.change(
                "INSERT INTO recovery_code VALUES (?, ?)",
                [staff, Data(keyed.bytes)]
            )
        }
    }

    package func holdsInvitation(
        _ id: StaffID,
        _ code: SecretCode,
        at now: Instant
    ) async throws(RecordsError) -> Bool {
        let typed = KeyedToken(invitation: code, of: id.number, under: key)
        return try await read { db in
            let row = try db.row(
                "SELECT invitation FROM staff WHERE id = ? AND invitation_until > ?",
                [id.number, now.seconds]
            )
            if row != nil { try db.insist(on: .member, id.number) }
            let invitation: Data? = row?[0]
            return invitation.map { sameBytes(Array($0), typed.bytes) } ?? false
        }
    }

    // MARK: Sealed columns

    private func seal(_ bytes: [UInt8]?, _ column: String, _ id: StaffID) throws -> Data? {
        guard let bytes else { return nil }
        return Data(try AmanRecords.seal(bytes, under: key.staff, at: place(column, id)))
    }

    private func open(_ sealed: Data?, _ column: String, _ id: StaffID) throws -> [UInt8]? {
        guard let sealed else { return nil }
        do {
            return try openSealed(Array(sealed), under: key.staff, at: place(column, id))
        } catch {
            throw RecordsError.damaged(record: "staff.\(column)")
        }
    }

    private func place(_ column: String, _ id: StaffID) -> SealedPlace {
        SealedPlace(table: "staff", row: String(id.number), column: column)
    }

    private func keyed(_ invitation: Invitation?, of id: StaffID) -> Data? {
        invitation.map {
            Data(KeyedToken(invitation: $0.code, of: id.number, under: key).bytes)
        }
    }
}

/// Roles as they are written beside a member.
func written(_ roles: Set<Role>) -> String {
    roles.inOrder.map(\.rawValue).joined(separator: ",")
}

/// Reads roles as they are written beside a member.
func readRoles(_ text: String, of table: String) throws -> Set<Role> {
    Set(
        try text.split(separator: ",").map { word in
            guard let role = Role(rawValue: String(word)) else {
                throw RecordsError.damaged(record: table + ".roles")
            }
            return role
        }
    )
}

/// Columns of `StaffMember(row:)`, in its order.
let staffColumns = """
    staff.id, \(sealedName("staff.sign_in_name", ofRow: "staff.id")),
    \(officerName("staff.officer")), staff.roles, staff.active,
    staff.password IS NOT NULL, staff.totp IS NOT NULL, staff.made_at, staff.signed_in_at
    """

extension StaffMember {
    /// Reads `staffColumns`, which begin the row.
    init(row: StoredRow) throws {
        let roles: String = row[3]
        guard let signInName = try row.name(1, .signInName).flatMap(SignInName.init(reading:))
        else {
            throw RecordsError.damaged(record: "staff.sign_in_name")
        }
        guard let officer = try row.name(2) else {
            throw RecordsError.damaged(record: "staff.officer")
        }
        self.init(
            id: StaffID(number: row[0]),
            signInName: signInName,
            officer: officer,
            roles: try readRoles(roles, of: "staff"),
            isActive: row[4],
            hasPassword: row[5],
            hasSecondFactor: row[6],
            madeAt: Instant(seconds: row[7]),
            signedInAt: (row[8] as Int64?).map(Instant.init(seconds:))
        )
    }

    /// A new member as stored.
    fileprivate init(_ new: NewStaff, id: StaffID) {
        self.init(
            id: id,
            signInName: new.signInName,
            officer: new.officer,
            roles: new.roles,
            isActive: true,
            hasPassword: new.passwordHash != nil,
            hasSecondFactor: false,
            madeAt: new.madeAt,
            signedInAt: nil
        )
    }
}
