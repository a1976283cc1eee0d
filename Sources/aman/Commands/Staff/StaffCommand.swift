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
            once. None of these commands shows a password or asks for one.

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
        for member in try await home.open().people.staff() {
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
    @Option(help: "The full name, shown in the audit and beside votes.") var name: String
    @Option(name: .customLong("role"), help: StaffCommand.roleHelp) var roles: [Role]
    @Option(help: "The administrator, for the audit.") var officer = "administrator"

    func run() async throws {
        let invited = try await home.open().people.addMember(
            signInName: signInName,
            officer: name,
            roles: Set(roles),
            by: officer
        )
        try StaffCommand.tell(invited, home)
    }
}

/// Which member, and who does it: what the changes to one member have in common.
struct MemberOptions: ParsableArguments {
    @OptionGroup var home: HomeOptions
    @Argument(help: "The member's sign-in name.") var signInName: String
    @Option(help: "The administrator, for the audit.") var officer = "administrator"

    /// Changes the member and prints the member's new state.
    func change(_ change: (People, StaffMember) async throws -> Invited?) async throws {
        let people = try await home.open().people
        let member = try await people.member(named: signInName)
        if let invited = try await change(people, member) {
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
        try await who.change { people, member in
            try await people.setRoles(member.id, Set(roles), by: who.officer)
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
        try await who.change { try await $0.resetFromFolder($1.id, by: who.officer) }
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
        try await who.change { people, member in
            try await people.disable(member.id, by: who.officer)
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
        try await who.change { try await $0.enable($1.id, by: who.officer) }
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
