import AmanOffice
import GRDB

/// The members behind the names beside votes, each asked for once.
///
/// A vote has the officer's name as it was at that desk, sealed and bound to its row; the member's
/// own row, which is insisted on, has the same name under a key. So both ends are authentic, and
/// what is compared then are members.
struct MembersByName {
    private var known: [String: StaffID?] = [:]

    /// The member who acts under a name; nil where it is no member's.
    mutating func member(named officer: String, _ db: Database) throws -> StaffID? {
        if let known = known[officer] { return known }
        let member = try find(officer.lowercased(), db) ?? find(foldedOfficer(officer), db)
        known[officer] = .some(member)
        return member
    }

    private func find(_ folded: String, _ db: Database) throws -> StaffID? {
        let id = try db.integer(
            "SELECT id FROM staff WHERE officer_key = aman_keyed('officer.name', ?)",
            [folded]
        )
        guard let id else { return nil }
        try db.insist(on: .member, id)
        return StaffID(number: id)
    }
}

extension Database {
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
}
