import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Shows and ends change requests: what one member asks for and another approves.
struct ChangeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "List change requests; approve, refuse or withdraw one.",
        discussion: """
            In an office that has staff, revoke, suspend, reinstate and replace make a change \
            request and end with status 75. Another member approves it, from their own sign-in.

              aman change list
              aman change approve 7
            """,
        subcommands: [List.self, Approve.self, Refuse.self, Withdraw.self],
        defaultSubcommand: List.self
    )

    /// Shows what waits for a second member.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List pending change requests, soonest to expire first."
        )
        @OptionGroup var home: HomeOptions

        func run() async throws {
            let office = try await home.open(for: .revoke, by: nil, usual: "").office
            let pending = try await office.records.changeRequests(
                waitingAt: office.environment.now(),
                limit: Self.countMax
            )
            if pending.isEmpty, !home.json { Console.note(messages.cliCase.change.nonePending) }
            for request in pending {
                let report = ChangeRequestReport(request)
                if home.json {
                    try Console.json(report)
                } else {
                    Console.result(fields: [
                        "\(report.request)", report.act, report.letter, report.reason,
                        report.requestedBy, report.until,
                    ])
                }
            }
        }

        /// Far more than an office can have in two days.
        private static let countMax = 1_000
    }

    /// Approves what another member requested, and carries it out.
    struct Approve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Approve another member's change request; it is carried out at once."
        )
        @OptionGroup var one: OneChangeRequest

        func run() async throws {
            let (acting, member) = try await one.open()
            let outcome = try await acting.office.approveChange(one.id, by: member)
            let unpublished = await acting.opened.publishWhatIsKept()
            switch outcome {
            case .changed(let outcome):
                try one.home.show(outcome)
                acting.opened.tell(
                    unpublished,
                    messages.cliRun.statusCommands.changeStored(report: "\(outcome.change.number)")
                )
            case .replaced(let issued):
                try one.home.show(issued)
                acting.opened.tell(
                    unpublished,
                    messages.cliRun.issue.letterStored(record: "\(issued.record.number)")
                )
            }
        }
    }

    /// Refuses what another member requested.
    struct Refuse: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Refuse another member's change request; the letter stays as it is."
        )
        @OptionGroup var one: OneChangeRequest

        func run() async throws {
            let (acting, member) = try await one.open()
            try await acting.office.declineChange(one.id, by: member)
            try await one.tellEnd(acting.office)
        }
    }

    /// Withdraws one's own request.
    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Withdraw your own change request; the letter stays as it is."
        )
        @OptionGroup var one: OneChangeRequest

        func run() async throws {
            let (acting, member) = try await one.open()
            try await acting.office.withdrawChange(one.id, by: member)
            try await one.tellEnd(acting.office)
        }
    }
}

/// Which change request.
struct OneChangeRequest: ParsableArguments {
    @OptionGroup var home: HomeOptions
    @Argument(help: "The change request's number.") var number: Int64

    var id: ChangeRequestID { ChangeRequestID(number: number) }

    /// Opens the office on behalf of the member who has signed in.
    func open() async throws -> (ActingOffice, StaffMember) {
        let acting = try await home.open(for: .revoke, by: nil, usual: "")
        guard let member = acting.member else {
            throw Ending(.no, messages.cliStaff.signIn.noStaff)
        }
        return (acting, member)
    }

    /// Says how the request ended.
    func tellEnd(_ office: Office) async throws {
        guard let request = try await office.records.changeRequest(id) else { return }
        let report = ChangeRequestReport(request)
        if home.json {
            try Console.json(report)
        } else {
            Console.note(
                messages.cliCase.change.over(request: "\(number)", letter: report.letter)
            )
        }
    }
}

extension HomeOptions {
    /// Requests a change that another member has to approve, prints its number, and ends with the
    /// status for what waits.
    func request(
        _ draft: ChangeRequestDraft,
        of letter: LetterNumber,
        _ acting: ActingOffice,
        by member: StaffMember,
        second: String?
    ) async throws {
        try await checkSecond(second, member, acting.opened)
        let answer = try await acting.office.requestChange(
            draft,
            of: letter,
            by: member,
            form: acting.office.environment.randomBytes(formByteCount)
        )
        switch answer {
        case .anotherPending(let request):
            throw Ending(
                .no,
                messages.cliCase.change.anotherPending(
                    request: "\(request.id.number)",
                    letter: "\(letter)"
                )
            )
        case .pending(let request):
            try show(request)
            throw ExitCode(ExitStatus.tryAgain.rawValue)
        }
    }

    /// A second member who was named must be one who can approve it.
    private func checkSecond(
        _ second: String?,
        _ member: StaffMember,
        _ opened: OpenedOffice
    ) async throws {
        guard let second else { return }
        let other = try? await opened.people.member(named: second)
        guard let other, other.id != member.id, other.may(do: .revoke) else {
            throw Ending(.badInput, messages.cliCase.change.badSecond)
        }
    }

    private func show(_ request: ChangeRequest) throws {
        let report = ChangeRequestReport(request)
        if json {
            try Console.json(report)
        } else {
            Console.note(
                messages.cliCase.change.requested(
                    request: "\(report.request)",
                    letter: report.letter,
                    until: report.until
                )
            )
            Console.note("  aman change approve \(report.request)")
            Console.result("\(report.request)")
        }
    }
}

/// Bytes that name one form of a change request; see `NewChangeRequest.form`.
private let formByteCount = 16

/// A change request, as JSON.
struct ChangeRequestReport: Encodable {
    let request: Int64
    let letter: String
    let act: String
    let reason: String
    let requestedBy: String
    let requestedAt: String
    /// First second in which it can no longer be approved.
    let until: String
    /// `pending`, or how it ended.
    let state: String

    init(_ request: ChangeRequest) {
        self.request = request.id.number
        letter = request.letter.text
        act = request.act.rawValue
        reason = request.reason
        requestedBy = request.officer
        requestedAt = request.askedAt.rfc3339
        until = request.standsUntil.rfc3339
        state = request.ending?.word ?? "pending"
    }
}

extension ChangeRequestEnding {
    /// The word for it in JSON.
    fileprivate var word: String {
        switch self {
        case .approved: "approved"
        case .declined: "refused"
        case .withdrawn: "withdrawn"
        case .expired: "expired"
        }
    }
}
