import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Looks after who works in the office.
struct StaffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff",
        abstract: "List and change the members of staff and their roles.",
        discussion: """
            Members choose their own passwords on the office's site, with a code that is shown \
            once. Once an administrator has chosen one, these commands need an administrator's \
            sign-in: aman login.

              aman staff add farid --name 'Farid Noorzai' --role registrar
              aman staff roles farid --role registrar --role caller
              aman staff reset farid
              aman staff token add farid --desk kiosk-1 --scope apply
            """,
        subcommands: [
            StaffList.self, StaffAdd.self, StaffRoles.self, StaffReset.self, StaffDisable.self,
            StaffEnable.self, StaffToken.self,
        ],
        defaultSubcommand: StaffList.self
    )
}

/// Shows the staff.
struct StaffList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the members of staff."
    )
    @OptionGroup var home: HomeOptions

    func run() async throws {
        for member in try await home.openForStaff(by: nil).opened.people.staff() {
            let report = StaffReport(member)
            if home.json {
                try Console.json(report)
            } else {
                Console.result(fields: [
                    report.signInName, report.officer, report.roles.joined(separator: ", "),
                    report.state, report.signedInAt ?? "",
                ])
            }
        }
    }
}

/// Adds a member of staff.
struct StaffAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a member of staff; shows the sign-up code once."
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "The sign-in name: 2 to 32 characters of a-z, 0-9, . and -") var signInName:
        String
    @Option(help: "The full name, shown in the audit and beside votes; - asks for it.")
    var name: String
    @Option(name: .customLong("role"), help: StaffCommand.roleHelp) var roles: [Role]
    @Option(help: "The administrator, for the audit.") var officer: String?

    func run() async throws {
        let acting = try await home.openForStaff(by: officer)
        let name =
            name == "-" ? try Input.words(messages.cliRun.staffCommand.askName) : name
        let invited = try await acting.opened.people.addMember(
            signInName: signInName,
            officer: name,
            roles: Set(roles),
            by: acting.officer
        )
        try StaffCommand.tell(invited, home)
    }
}

/// Which member, and who does it: what the changes to one member have in common.
struct MemberOptions: ParsableArguments {
    @OptionGroup var home: HomeOptions
    @Argument(help: "The member's sign-in name.") var signInName: String
    @Option(help: "The administrator, for the audit.") var officer: String?

    /// Changes the member and prints the member's new state.
    ///
    /// - Parameters:
    ///   - repairs: True for what an administrator who cannot sign in any more needs done to their
    ///     own account, by anyone who has the folder and its key; the audit says `folder`.
    ///   - change: The change, with the name of who makes it.
    /// - Throws: Why the office does not open, and what `change` throws.
    func change(
        repairs: Bool = false,
        _ change: (People, StaffMember, String) async throws -> Invited?
    ) async throws {
        let acting = try await home.openForStaff(
            by: officer,
            repairing: repairs ? signInName : nil
        )
        let people = acting.opened.people
        let member = try await people.member(named: signInName)
        if let invited = try await change(people, member, acting.officer) {
            try StaffCommand.tell(invited, home)
        } else {
            try StaffCommand.tell(try await people.member(member.id), home)
        }
    }
}

/// Gives a member other roles.
struct StaffRoles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roles",
        abstract: "Replace a member's roles with these."
    )
    @OptionGroup var who: MemberOptions
    @Option(name: .customLong("role"), help: StaffCommand.roleHelp) var roles: [Role]

    func run() async throws {
        try await who.change { people, member, officer in
            try await people.setRoles(member.id, Set(roles), by: officer)
            return nil
        }
    }
}

/// Gives a member a new code in place of password and second factor.
struct StaffReset: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Reset a member's password and second factor, and end sessions; shows a new code."
    )
    @OptionGroup var who: MemberOptions

    func run() async throws {
        // The last administrator may be reset here: anyone who has the folder could do more.
        try await who.change(repairs: true) { try await $0.resetFromFolder($1.id, by: $2) }
    }
}

/// Ends a member's work here.
struct StaffDisable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Close a member's account; the name stays in the audit."
    )
    @OptionGroup var who: MemberOptions

    func run() async throws {
        try await who.change { people, member, officer in
            try await people.disable(member.id, by: officer)
            return nil
        }
    }
}

/// Takes a member in again.
struct StaffEnable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable",
        abstract: "Reopen a closed account; shows a new code."
    )
    @OptionGroup var who: MemberOptions

    func run() async throws {
        try await who.change { try await $0.enable($1.id, by: $2) }
    }
}

extension Role: ExpressibleByArgument {}

extension StaffCommand {
    static let roleHelp = ArgumentHelp(
        "A role; repeat the option for more: "
            + Role.allCases.map(\.rawValue).joined(separator: ", ") + ".",
        valueName: "role"
    )

    static func tell(_ member: StaffMember, _ home: HomeOptions) throws {
        let report = StaffReport(member)
        if home.json {
            try Console.json(report)
        } else {
            let roles = report.roles.joined(separator: ", ")
            Console.note("\(report.signInName): \(roles), \(report.state).")
        }
    }

    static func tell(_ invited: Invited, _ home: HomeOptions) throws {
        let code = invited.invitation.code.written
        if home.json {
            var report = StaffReport(invited.member)
            report.code = code
            report.codeUntil = invited.invitation.until.rfc3339
            try Console.json(report)
        } else {
            Console.result(code)
            Console.note(
                messages.cliRun.staffCommand.giveThisCode(
                    signInName: "\(invited.member.signInName)",
                    until: invited.invitation.until.rfc3339
                )
            )
        }
    }
}

/// A member as JSON.
struct StaffReport: Encodable {
    let signInName: String
    let officer: String
    let roles: [String]
    /// `works`, `invited` or `left`.
    let state: String
    let secondFactor: Bool
    let signedInAt: String?
    var code: String?
    var codeUntil: String?

    init(_ member: StaffMember) {
        signInName = member.signInName.text
        officer = member.officer
        roles = member.roles.inOrder.map(\.rawValue)
        state = !member.isActive ? "left" : member.hasPassword ? "works" : "invited"
        secondFactor = member.hasSecondFactor
        signedInAt = member.signedInAt?.rfc3339
    }
}
