import AmanOffice
import AmanRecords
import AmanTexts
import Foundation

/// The staff of a sample office: one member of each role, all with one password that is printed.
enum DemoStaff {
    /// Known to everyone who has this program, and so never used in an office that is none.
    static let password = "a pledge kept in time"

    static let members: [(name: String, officer: String, roles: Set<Role>)] = [
        ("aziz", "Aziz Rahimi", [.administrator]),
        ("farid", "Farid Noorzai", [.registrar]),
        ("laila", "Laila Karimi", [.reviewer]),
        ("daud", "Daud Safi", [.reviewer]),
        ("sharifa", "Sharifa Amiri", [.signer]),
        ("omid", "Omid Wardak", [.signer]),
        ("nargis", "Nargis Popal", [.caller]),
        ("zahra", "Zahra Hosseini", [.exchangeDesk]),
        ("tariq", "Tariq Azizi", [.monitor]),
        ("mina", "Mina Barakzai", [.custodian]),
    ]

    /// Takes them into a sample office; the first of those who see persons and the administrator
    /// confirm each other, which ends the set-up.
    static func join(_ people: People) async throws {
        var staff: [StaffMember] = []
        for member in members {
            staff.append(
                try await people.addSampleMember(
                    signInName: member.name,
                    officer: member.officer,
                    roles: member.roles,
                    password: password
                )
            )
        }
        for (member, colleague) in [(staff[0], staff[1]), (staff[1], staff[0])] {
            _ = try await people.confirmColleague(colleague.id, by: member)
        }
    }

    /// Lines for the terminal; none where the office is no sample or its staff are others.
    static func lines(_ opened: OpenedOffice) async throws -> [String] {
        guard opened.office.programme.sample else { return [] }
        let first = SignInName(reading: members[0].name)
        guard let first, let kept = try await opened.office.records.staffMember(named: first),
            try await opened.people.passwords.matches(password, kept.passwordHash, lane: .known)
        else { return [] }
        let rows = members.map { member in
            let name = member.name.padding(toLength: 10, withPad: " ", startingAt: 0)
            return "  \(name)\(member.roles.inOrder.map(\.rawValue).joined(separator: ", "))"
        }
        return [messages.cliSetUp.demo.signInAs(password: password)] + rows
    }
}
