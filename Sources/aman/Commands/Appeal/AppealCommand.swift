import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import ArgumentParser

/// Files and answers appeals against the end of a letter.
struct AppealCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appeal",
        abstract: "File and answer appeals against a revocation or suspension.",
        discussion: """
            Two officers answer, and neither may have decided what is appealed. In an office that \
            has staff, answer makes a proposal and ends with status 75; another member confirms it.

              aman appeal file HER-7K4M-92QX --by holder --officer A
              aman appeal list
              aman appeal answer 3 reinstate --officer C --second D
            """,
        subcommands: [
            File.self, List.self, Show.self, Answer.self, Confirm.self, DeclineAnswer.self,
        ],
        defaultSubcommand: List.self
    )

    /// Files an appeal that the office was given.
    struct File: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "File an appeal; with --input -, what the person said is read as text."
        )
        @OptionGroup var home: HomeOptions
        @Argument(help: "The letter's number, or a ticket.") var number: String
        @Option(help: "How it came: holder, representative or paper.") var by: String
        @Option(help: "Where their words are: '-' is standard input. Without it none are stored.")
        var input: String?
        @Option(help: "The officer who writes it down.") var officer: String?

        func run() async throws {
            guard let channel = AppealChannel(rawValue: by) else {
                throw Ending(
                    .badInput,
                    messages.cliAppeal.badChannel(
                        choices: AppealChannel.allCases.map(\.rawValue).joined(separator: ", ")
                    )
                )
            }
            let acting = try await home.open(for: .fileAppeal, by: officer)
            let text = try input.map { path in
                try Input.bytes(of: path, limit: 4 * caseNoteByteCountMax)
            }
            let appeal = try await acting.office.fileAppeal(
                AppealDraft(
                    channel: channel,
                    text: text.map { String(decoding: $0, as: UTF8.self) } ?? ""
                ),
                against: try await letter(acting),
                officer: acting.officer
            )
            let unpublished = await acting.opened.publishWhatIsKept()
            try home.show(appeal)
            acting.opened.tell(
                unpublished,
                messages.cliRun.statusCommands.changeStored(report: "\(appeal.letter)")
            )
        }

        /// The letter of the number or ticket; both are looks.
        private func letter(_ acting: ActingOffice) async throws -> LetterNumber {
            guard let ticket = Int(number), ticket > 0 else {
                let number = try letterNumber(self.number)
                _ = try await acting.office.lookUp(number, officer: acting.officer)
                return number
            }
            let found = try await acting.office.lookUp(
                Ticket(number: ticket),
                officer: acting.officer
            )
            guard let letter = found?.letter else {
                throw Ending(.no, messages.cliAppeal.noLetter(ticket: "\(ticket)"))
            }
            return letter
        }
    }

    /// Shows what is open.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List open appeals, soonest due first."
        )
        @OptionGroup var home: HomeOptions

        func run() async throws {
            let office = try await home.open(for: .fileAppeal, by: nil, usual: "").office
            let open = try await office.records.openAppeals(limit: Self.countMax)
            if open.isEmpty, !home.json { Console.note(messages.cliAppeal.noneOpen) }
            for appeal in open {
                let report = AppealReport(appeal, at: office.environment.now())
                if home.json {
                    try Console.json(report)
                } else {
                    Console.result(fields: [
                        "\(report.appeal)", report.letter, report.status, report.state,
                        report.dueAt, report.isOverdue ? messages.cliAppeal.overdue : "",
                    ])
                }
            }
        }

        private static let countMax = 1_000
    }

    /// Shows one.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show an appeal, without what the person said."
        )
        @OptionGroup var home: HomeOptions
        @Argument(help: "The appeal's number.") var number: Int64

        func run() async throws {
            let office = try await home.open(for: .fileAppeal, by: nil, usual: "").office
            let id = LetterAppealID(number: number)
            guard let appeal = try await office.records.appeal(id) else {
                throw AppealError.unknownAppeal
            }
            try home.show(appeal, at: office.environment.now())
        }
    }

    /// Answers, or proposes an answer.
    struct Answer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Answer an appeal: uphold, reinstate, or later with --from."
        )
        @OptionGroup var one: OneAppeal
        @Argument(help: "uphold, reinstate or later.") var answer: String
        @Option(help: "With later: when the change takes effect instead, RFC 3339.")
        var from: String?
        @Option(help: "The officer who answers.") var officer: String?
        @Option(help: "In an office without staff: the second officer.") var second: String?

        func run() async throws {
            let answer = try appealAnswer(self.answer, from: from)
            let acting = try await one.home.open(for: .revoke, by: officer)
            guard let member = acting.member else {
                let ended = try await acting.office.answerAppeal(
                    one.id,
                    answer,
                    officer: acting.officer,
                    second: second ?? ""
                )
                return try await one.showAnswered(ended, acting)
            }
            try await acting.office.proposeAnswer(answer, to: one.id, by: member)
            if !one.home.json {
                Console.note(messages.cliAppeal.proposed(appeal: "\(one.number)"))
                let from = self.from.map { " --from \($0)" } ?? ""
                Console.note("  aman appeal confirm \(one.number) \(answer.kind.rawValue)\(from)")
            }
            try await one.showNow(acting)
            throw ExitCode(ExitStatus.tryAgain.rawValue)
        }
    }

    /// Confirms what another member proposed.
    struct Confirm: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Confirm another member's answer, named once more; it is carried out at once."
        )
        @OptionGroup var one: OneAppeal
        @Argument(help: "What you confirm: uphold, reinstate or later.") var answer: String
        @Option(help: "With later: the time that was proposed, RFC 3339.") var from: String?

        func run() async throws {
            let answer = try appealAnswer(self.answer, from: from)
            let (acting, member) = try await one.open()
            let ended = try await acting.office.confirmAnswer(answer, to: one.id, by: member)
            try await one.showAnswered(ended, acting)
        }
    }

    /// Declines what another member proposed, or withdraws one's own answer.
    struct DeclineAnswer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "decline",
            abstract: "Decline another member's answer, or withdraw your own."
        )
        @OptionGroup var one: OneAppeal

        func run() async throws {
            let (acting, member) = try await one.open()
            try await acting.office.declineAnswer(to: one.id, by: member)
            try await one.showNow(acting)
        }
    }
}

/// Reads an answer as it was typed.
private func appealAnswer(_ word: String, from: String?) throws -> AppealAnswer {
    let moment = try from.map { text throws -> Instant in
        guard let moment = Instant(rfc3339: text) else {
            throw Ending(.badInput, messages.cliAppeal.badAnswer)
        }
        return moment
    }
    guard let kind = AppealAnswerKind(rawValue: word), let whole = AppealAnswer(kind, moment)
    else { throw Ending(.badInput, messages.cliAppeal.badAnswer) }
    return whole
}

/// Which appeal.
struct OneAppeal: ParsableArguments {
    @OptionGroup var home: HomeOptions
    @Argument(help: "The appeal's number.") var number: Int64

    var id: LetterAppealID { LetterAppealID(number: number) }

    /// Opens the office on behalf of the member who has signed in.
    func open() async throws -> (ActingOffice, StaffMember) {
        let acting = try await home.open(for: .revoke, by: nil, usual: "")
        guard let member = acting.member else {
            throw Ending(.no, messages.cliStaff.signIn.noStaff)
        }
        return (acting, member)
    }

    /// Shows the appeal as it is now.
    func showNow(_ acting: ActingOffice) async throws {
        guard let appeal = try await acting.office.records.appeal(id) else { return }
        try home.show(appeal, at: acting.office.environment.now())
    }

    /// Publishes what an answer changed, and shows it.
    func showAnswered(_ appeal: LetterAppeal, _ acting: ActingOffice) async throws {
        let unpublished = await acting.opened.publishWhatIsKept()
        try home.show(appeal, at: acting.office.environment.now())
        acting.opened.tell(
            unpublished,
            messages.cliRun.statusCommands.changeStored(report: "\(appeal.letter)")
        )
    }
}

extension HomeOptions {
    /// Shows an appeal that was just filed.
    func show(_ appeal: LetterAppeal) throws { try show(appeal, at: appeal.filedAt) }

    /// Shows an appeal as it is at a moment.
    func show(_ appeal: LetterAppeal, at now: Instant) throws {
        let report = AppealReport(appeal, at: now)
        guard !json else { return try Console.json(report) }
        Console.note(
            messages.cliAppeal.line(
                appeal: "\(report.appeal)",
                letter: report.letter,
                state: report.state,
                due: report.dueAt
            )
        )
        Console.result("\(report.appeal)")
    }
}
