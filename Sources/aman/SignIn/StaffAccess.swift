import AmanOffice
import AmanTexts

extension HomeOptions {
    /// Opens the office for changes to its staff.
    ///
    /// The first members are added by anyone who has the folder and its key: until an
    /// administrator has chosen a password, no one could sign in for it.
    ///
    /// - Parameters:
    ///   - named: The administrator given with `--officer`.
    ///   - repaired: The sign-in name of an administrator whose own account is reset. The way back
    ///     for one who lost password or telephone; it opens no record of a person.
    /// - Returns: The office, and who the audit says did it: `folder` where no one has signed in.
    /// - Throws: Why the office does not open, or why this officer may not do it.
    func openForStaff(
        by named: String?,
        repairing repaired: String? = nil
    ) async throws -> ActingOffice {
        let opened = try await open()
        guard try await opened.office.records.hasStaff() else {
            return ActingOffice(opened: opened, officer: named ?? "administrator", member: nil)
        }
        if let member = try? await opened.signedIn(folder), member.may(do: .staff) {
            try checkName(named, member)
            return ActingOffice(opened: opened, officer: member.officer, member: member)
        }
        let isRepair = try await isAdministrator(repaired, opened)
        let isBegun = try await opened.canSignIn(.staff)
        guard isRepair || !isBegun else {
            // Says which of the two it is: no sign-in, or one without this right.
            return try await open(for: .staff, by: named)
        }
        if named != nil { Console.note(messages.cliStaff.signIn.saysFolder) }
        return ActingOffice(opened: opened, officer: folderOfficer, member: nil)
    }

    private func isAdministrator(_ name: String?, _ opened: OpenedOffice) async throws -> Bool {
        guard let name else { return false }
        return try await opened.people.member(named: name).may(do: .staff)
    }
}
