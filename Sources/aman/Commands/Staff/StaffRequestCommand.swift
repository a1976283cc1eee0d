import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Looks after changes to the staff that wait for a second member, or for the programme's root.
struct StaffRequestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request",
        abstract: "List changes to the staff that wait, and end them.",
        discussion: """
            Members confirm them from their own sign-in, on the page /staff-requests. Where no \
            member is left who could, the programme's root approves them:

              aman staff request write 3 --out /media/stick/reset.request
              aman root approve /media/stick/reset.request --root-key /media/stick/root.key \
            --out /media/stick/reset.approval
              aman staff request approve 3 --approval /media/stick/reset.approval
            """,
        subcommands: [List.self, Decline.self, Write.self, Approve.self],
        defaultSubcommand: List.self
    )

    /// Shows what waits.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the changes that wait for a second member."
        )
        @OptionGroup var home: HomeOptions

        func run() async throws {
            let acting = try await home.openForStaff(by: nil)
            for request in try await acting.opened.people.staffRequests() {
                let report = StaffRequestReport(request)
                if home.json {
                    try Console.json(report)
                } else {
                    Console.result(fields: [
                        String(report.request), report.act, report.signInName,
                        report.roles.joined(separator: ", "), report.asker ?? "", report.until,
                    ])
                }
            }
        }
    }

    /// Ends one that nothing comes of.
    struct Decline: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Decline a change that waits; nothing is changed."
        )
        @OptionGroup var which: StaffRequestOptions

        func run() async throws {
            let acting = try await which.home.openForStaff(by: which.officer)
            try await acting.opened.people.decline(which.id, by: acting.actor)
            Console.note(messages.cliRun.staffRequest.declined(number: String(which.number)))
        }
    }

    /// Writes one down for the root's keepers.
    struct Write: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write a request down for the programme's root to approve."
        )
        @OptionGroup var which: StaffRequestOptions
        @Option(help: ArgumentHelp("Write the request to this file.", valueName: "file"))
        var out: String

        func run() async throws {
            let opened = try await which.home.open()
            let asked = try await opened.office.approvalRequest(which.id, opened.people)
            try ResultFile.write(asked.encoded, to: out)
            let number = String(which.number)
            Console.note(messages.cliRun.staffRequest.wrote(number: number, file: out))
        }
    }

    /// Carries out what the root approved.
    struct Approve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Carry out a change that the programme's root approved."
        )
        @OptionGroup var which: StaffRequestOptions
        @Option(help: ArgumentHelp("The root's approval.", valueName: "file"))
        var approval: String

        func run() async throws {
            let limit = ApprovalRequest.approvalByteCountMax
            let bytes = try Input.bytes(of: approval, limit: limit)
            let opened = try await which.home.open()
            let confirmed = try await opened.office.carryOut(
                which.id,
                approvedBy: bytes,
                opened.people,
                officer: which.officer ?? folderOfficer
            )
            try tell(confirmed)
        }

        private func tell(_ confirmed: ConfirmedRequest) throws {
            let texts = messages.cliRun.staffRequest
            let report = StaffReport(confirmed.member)
            guard let half = confirmed.secondHalf, let until = confirmed.until?.rfc3339 else {
                if which.home.json { return try Console.json(report) }
                let roles = report.roles.joined(separator: ", ")
                return Console.note(texts.approved(signInName: report.signInName, roles: roles))
            }
            if which.home.json {
                var report = report
                report.code = half.written
                report.codeUntil = until
                return try Console.json(report)
            }
            Console.result(half.written)
            Console.note(texts.secondHalf(signInName: report.signInName, until: until))
        }
    }
}

/// Which request, and who does it.
struct StaffRequestOptions: ParsableArguments {
    @OptionGroup var home: HomeOptions
    @Argument(help: "The number of the request.") var number: Int64
    @Option(help: "The administrator, for the audit.") var officer: String?

    var id: StaffRequestID { StaffRequestID(number: number) }
}

/// A change that waits, as JSON.
struct StaffRequestReport: Encodable {
    let request: Int64
    /// `add`, `enable`, `roles` or `reset`.
    let act: String
    let signInName: String
    let officer: String
    /// The roles that the member will have.
    let roles: [String]
    /// Who asked; nothing at the office's own computer.
    let asker: String?
    let askedAt: String
    let until: String
    /// Of the member's code, where it was just made.
    let firstHalf: String?

    init(_ request: StaffRequest, half: SecretCode? = nil) {
        self.request = request.id.number
        act = request.act.rawValue
        signInName = request.member.signInName.text
        officer = request.member.officer
        roles = request.roles.inOrder.map(\.rawValue)
        asker = request.asker?.officer
        askedAt = request.askedAt.rfc3339
        until = request.until.rfc3339
        firstHalf = half?.written
    }
}
