import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Makes and signs the letter of a granted application.
struct Issue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make and sign the letter of a granted application.",
        discussion: """
            Aman's own verifier reads the letter back before anything is stored, and the letter is \
            in the log before it is shown. Without --json its text goes to standard output.

              aman issue 217 --officer 'S. Karimi' --json
            """
    )

    @OptionGroup var home: HomeOptions
    @Argument(help: "The application's handle or ticket.") var id: String
    @Option(help: "The officer who signs.") var officer: String?

    func run() async throws {
        let acting = try await home.open(for: .issue, by: officer)
        let opened = acting.opened
        let application = try await opened.office.find(id)
        let issued = try await opened.office.issue(application.id, officer: acting.officer)
        let unpublished = await opened.publishWhatIsKept()
        try home.show(issued)
        opened.tell(
            unpublished,
            messages.cliRun.issue.letterStored(record: "\(issued.record.number)")
        )
    }
}

/// Makes a new letter for a holder who lost theirs.
struct Replace: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Replace a lost letter, or one with a mistake, and revoke the old one.",
        discussion: """
            aman replace HER-7K4M-92QX --officer 'S. Karimi' --second 'R. Noorzai'

            After aman application correct, --corrected makes the letter that says it right.

            In an office that has staff this makes a change request, prints its number and ends \
            with status 75; another member approves it: aman change approve NUMBER.
            """
    )

    @OptionGroup var home: HomeOptions
    @Argument(help: "The letter's number.") var number: String
    @Flag(help: "The record was corrected after the letter was made; it is not lost.")
    var corrected = false
    @Option(help: "The officer who signs.") var officer: String?
    @Option(help: "The second officer, who agrees.") var second: String?

    func run() async throws {
        let acting = try await home.open(for: .revoke, by: officer)
        let (opened, number) = (acting.opened, try letterNumber(number))
        if let member = acting.member {
            let draft = ChangeRequestDraft(
                act: corrected ? .replaceCorrected : .replace,
                reason: reason.statusReason,
                effectiveAt: nil
            )
            return try await home.request(draft, of: number, acting, by: member, second: second)
        }
        let issued = try await replaced(number, acting)
        let unpublished = await opened.publishWhatIsKept()
        try home.show(issued)
        opened.tell(
            unpublished,
            messages.cliRun.issue.letterStored(record: "\(issued.record.number)")
        )
    }

    private var reason: ReplacementReason { corrected ? .corrected : .lost }

    private func replaced(
        _ number: LetterNumber,
        _ acting: ActingOffice
    ) async throws -> IssuedLetter {
        let (office, second) = (acting.office, second ?? "")
        return corrected
            ? try await office.replaceCorrected(number, officer: acting.officer, second: second)
            : try await office.replaceLost(number, officer: acting.officer, second: second)
    }
}

extension HomeOptions {
    /// Shows a letter that was just made.
    func show(_ issued: IssuedLetter) throws {
        let report = IssueReport(issued)
        if json {
            try Console.json(report)
        } else {
            Console.note(
                messages.cliRun.issue.issuedEntryLog(
                    report: "\(report.number)",
                    logIndex: "\(report.logIndex)"
                )
            )
            Console.note(
                messages.cliRun.issue.goodFromUntil(
                    validFrom: "\(report.validFrom)",
                    validUntil: "\(report.validUntil)"
                )
            )
            Console.result(issued.text)
        }
        try Console.finish(advice: again(report.number))
    }

    /// How the text of a letter is had again that could not be shown.
    func again(_ number: String) -> String {
        messages.cliRun.issue.letterMadeAman(number: "\(number)")
    }
}

extension OpenedOffice {
    /// Publishes what was just stored; answers what went wrong, which does not undo it.
    func publishWhatIsKept() async -> Ending? {
        do {
            try await publish()
            return nil
        } catch {
            return ending(for: error) ?? somethingWentWrong
        }
    }

    /// Says what is stored although publishing did not succeed.
    func tell(_ unpublished: Ending?, _ kept: String) {
        guard let unpublished else { return }
        Console.note(
            messages.cliRun.issue.publishingDidNot(kept: "\(kept)")
        )
        Console.say(unpublished)
    }
}
