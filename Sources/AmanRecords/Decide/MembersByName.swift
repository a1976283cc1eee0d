import AmanOffice
import Foundation

/// The members behind the names beside votes, each asked for once.
///
/// A vote has the officer's name as it was at that desk, sealed and bound to its row; the member's
/// own row, which is insisted on, has the same name under a key. So both ends are authentic, and
/// what is compared then are members.
struct MembersByName {
    private var known: [String: StaffID?] = [:]

    /// The member who acts under a name; nil where it is no member's.
    mutating func member(named officer: String, _ db: Transaction) throws -> StaffID? {
        try learn([officer], db)
        return known[officer] ?? nil
    }

    /// Asks with one question for the members behind several names.
    mutating func learn(_ officers: [String], _ db: Transaction) throws {
        let unknown = Set(officers).filter { known[$0] == nil }.sorted().map { officer in
            (
                officer,
                keys: [officer.lowercased(), foldedOfficer(officer)].map { db.keyed($0, .officer) }
            )
        }
        guard !unknown.isEmpty else { return }
        let keys = Array(Set(unknown.flatMap(\.keys)))
        let rows = try db.rows(
            """
            SELECT officer_key, id FROM staff
            WHERE officer_key IN (\(questionMarks(count: keys.count)))
            """,
            Values(keys)
        )
        // Unique by an index, which a changed database may have lost.
        let found = Dictionary(rows.map { ($0[0] as Data, $0[1] as Int64) }) { first, _ in first }
        for (officer, keys) in unknown {
            let id = keys.lazy.compactMap { found[$0] }.first
            if let id { try db.insist(on: .member, id) }
            known[officer] = .some(id.map(StaffID.init(number:)))
        }
    }
}

extension Transaction {
    /// Members who can decide: active, with the right and a password.
    ///
    /// - Returns: Nil in an office without staff.
    func deciders() throws -> Set<StaffID>? {
        try insistOnAllMembers()
        let members = try rows("SELECT \(staffColumns) FROM staff WHERE id > 0 ORDER BY id")
            .map { try StaffMember(row: $0) }
        guard !members.isEmpty else { return nil }
        return Set(members.filter { $0.may(.decide) && $0.hasPassword }.map(\.id))
    }

    /// Whether someone has opened a person's record since it was last corrected.
    func hasOpened(
        _ id: ApplicationID,
        _ voter: Voter,
        _ members: inout MembersByName
    ) throws -> Bool {
        let openings = try answers(to: [openingsQuestion(of: id)])[0]
        return try hasOpened(openings, voter, &members)
    }

    /// Who has opened a person's record since it was last corrected: their names as the audit has
    /// them.
    func openingsQuestion(of id: ApplicationID) -> Question {
        Question(
            """
            SELECT \(officerName("audit.officer")) FROM audit INDEXED BY audit_of_opened
            WHERE act = 'open' AND subject = ?1 AND place > coalesce(
                (SELECT max(correction.place) FROM audit AS correction
                INDEXED BY audit_of_corrections
                WHERE correction.act = 'correct' AND correction.subject = ?1), -1)
            """,
            [id.text]
        )
    }

    /// Whether someone is among those who have opened a record.
    func hasOpened(
        _ openings: [StoredRow],
        _ voter: Voter,
        _ members: inout MembersByName
    ) throws -> Bool {
        try openings.contains { row in
            guard let officer = try row.name(0) else {
                throw RecordsError.damaged(record: "audit.officer")
            }
            return Voter(officer: officer, member: try members.member(named: officer, self))
                == voter
        }
    }

    /// Whether a record was corrected since someone opened it or voted on it, and they have not
    /// opened it again.
    func isCorrected(
        _ id: ApplicationID,
        since voter: Voter,
        _ members: inout MembersByName
    ) throws -> Bool {
        let correction = try integer(
            """
            SELECT max(place) FROM audit INDEXED BY audit_of_corrections
            WHERE act = 'correct' AND subject = ?
            """,
            [id.text]
        )
        guard let correction, try !hasOpened(id, voter, &members) else { return false }
        // Votes and openings are in the audit, both under the handle.
        let seen = try rows(
            """
            SELECT \(officerName("audit.officer")) FROM audit INDEXED BY audit_of_opened
            WHERE act = 'open' AND subject = ?1 AND place < ?2
            UNION ALL
            SELECT \(officerName("decision.officer")) FROM decision
            WHERE ticket = (SELECT ticket FROM application WHERE id = ?1) AND outcome < 3
                AND turn < (SELECT max(later.turn) FROM decision AS later
                    WHERE later.ticket = decision.ticket AND later.outcome = 5)
            """,
            [id.text, correction]
        )
        return try seen.contains { row in
            guard let officer = try row.name(0) else {
                throw RecordsError.damaged(record: "audit.officer")
            }
            return Voter(officer: officer, member: try members.member(named: officer, self))
                == voter
        }
    }

    /// The names under which a member acts, at a page and at each desk, as the tables number them.
    func officers(of member: StaffID) throws -> [Int64] {
        let desks = try rows(
            """
            SELECT \(officerName("staff.officer")),
                \(sealedName("desk_token.desk", ofRow: "desk_token.id"))
            FROM staff LEFT JOIN desk_token ON desk_token.staff = staff.id WHERE staff.id = ?
            """,
            [member.number]
        )
        let names = try desks.reduce(into: Set<String>()) { names, row in
            guard let officer = try row.name(0) else { return }
            names.insert(officer)
            if let desk = try row.name(1, .desk) { names.insert(officer + officerDeskMark + desk) }
        }
        return try names.compactMap { name in
            try officer(knownAs: name)
        }.sorted()
    }
}
