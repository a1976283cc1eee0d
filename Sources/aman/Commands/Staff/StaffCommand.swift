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

            Once the office is set up, an account that sees persons or makes accounts, other roles \
            and a reset wait for a second member: the command prints the number of the request and \
            ends with status 75.

              aman staff add farid --name 'Farid Noorzai' --role registrar
              aman staff roles farid --role registrar --role caller
              aman staff reset farid
              aman staff token add farid --desk kiosk-1 --scope apply
            """,
        subcommands: [
            StaffList.self, StaffAdd.self, StaffRoles.self, StaffReset.self, StaffDisable.self,
            StaffEnable.self, StaffToken.self,
            StaffRequestCommand.self,
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
        abstract: "Add a member of staff; may wait for a second member. Shows the code once."
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
        let outcome = try await acting.opened.people.requestMember(
            signInName: signInName,
            officer: name,
            roles: Set(roles),
            by: acting.actor
        )
        try StaffCommand.tell(outcome, home)
    }
}

/// Which member, and who does it: what the changes to one member have in common.
struct MemberOptions: ParsableArguments {
    @OptionGroup var home: HomeOptions
    @Argument(help: "The member's sign-in name.") var signInName: String
    @Option(help: "The administrator, for the audit.") var officer: String?

    /// Changes the member and prints the member's new state, or what waits.
    ///
    /// - Parameters:
    ///   - repairs: True for what an administrator who cannot sign in any more needs done to their
    ///     own account, by anyone who has the folder and its key; the audit says `folder`.
    ///   - change: The change, with who makes it.
    /// - Throws: Why the office does not open, and what `change` throws.
    func change(
        repairs: Bool = false,
        _ change: (People, StaffMember, StaffActor) async throws -> StaffRequestOutcome
    ) async throws {
        let acting = try await home.openForStaff(
            by: officer,
            repairing: repairs ? signInName : nil
        )
        let people = acting.opened.people
        let member = try await people.member(named: signInName)
        try StaffCommand.tell(try await change(people, member, acting.actor), home)
    }
}

/// Gives a member other roles.
struct StaffRoles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roles",
        abstract: "Replace a member's roles with these; more roles wait for a second member."
    )
    @OptionGroup var who: MemberOptions
    @Option(name: .customLong("role"), help: StaffCommand.roleHelp) var roles: [Role]

    func run() async throws {
        try await who.change { people, member, actor in
            try await people.requestChange(.roles, of: member.id, roles: Set(roles), by: actor)
        }
    }
}

/// Gives a member a new code in place of password and second factor.
struct StaffReset: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Reset a member's password and second factor; waits for a second member."
    )
    @OptionGroup var who: MemberOptions

    func run() async throws {
        // An administrator who lost the telephone is asked for here; the root has to approve it.
        try await who.change(repairs: true) {
            try await $0.requestChange(.reset, of: $1.id, by: $2)
        }
    }
}

/// Ends a member's work here.
struct StaffDisable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Close a member's account; the name stays in the audit."
    )
    @OptionGroup var who: MemberOptions
    @Option(help: StaffCommand.reasonHelp) var reason: ClosingReason

    func run() async throws {
        try await who.change { [reason] in try await $0.disable($1.id, because: reason, by: $2) }
    }
}

/// Takes a member in again.
struct StaffEnable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable",
        abstract: "Reopen a closed account; waits for a second member."
    )
    @OptionGroup var who: MemberOptions

    func run() async throws {
        try await who.change { try await $0.requestChange(.enable, of: $1.id, by: $2) }
    }
}

extension Role: ExpressibleByArgument {}

extension ClosingReason: ExpressibleByArgument {}

extension StaffCommand {
    static let reasonHelp = ArgumentHelp(
        """
        Why: left, away (comes back), unsafe (password or telephone may be in wrong hands), \
        misuse (being looked into) or mistake.
        """
    )
    static let roleHelp = ArgumentHelp(
        "A role; repeat the option for more: "
            + Role.allCases.map(\.rawValue).joined(separator: ", ") + ".",
        valueName: "role"
    )

    /// Prints what came of asking for a change.
    ///
    /// - Throws: `tryAgain` once it is printed that a request waits.
    static func tell(_ outcome: StaffRequestOutcome, _ home: HomeOptions) throws {
        switch outcome {
        case .done(let member, let invitation?): try tell(member, invitation, home)
        case .done(let member, nil): try tell(member, home)
        case .pending(let request, let half):
            let report = StaffRequestReport(request, half: half)
            if home.json {
                try Console.json(report)
            } else {
                Console.result(fields: [String(report.request), report.firstHalf ?? ""])
                if half != nil { Console.note(messages.cliRun.staffRequest.firstHalf) }
            }
            let texts = messages.cliRun.staffRequest
            let (number, until) = (String(report.request), report.until)
            throw Ending(
                .tryAgain,
                request.asker == nil
                    ? texts.waitsForRoot(number: number, until: until)
                    : texts.waits(number: number, until: until)
            )
        }
    }

    static func tell(_ member: StaffMember, _ home: HomeOptions) throws {
        let report = StaffReport(member)
        if home.json {
            try Console.json(report)
        } else {
            let roles = report.roles.joined(separator: ", ")
            Console.note("\(report.signInName): \(roles), \(report.state).")
        }
    }

    static func tell(
        _ member: StaffMember,
        _ invitation: Invitation,
        _ home: HomeOptions
    ) throws {
        let code = invitation.code.written
        if home.json {
            var report = StaffReport(member)
            report.code = code
            report.codeUntil = invitation.until.rfc3339
            try Console.json(report)
        } else {
            Console.result(code)
            Console.note(
                messages.cliRun.staffCommand.giveThisCode(
                    signInName: "\(member.signInName)",
                    until: invitation.until.rfc3339
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
