import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import ArgumentParser

/// What revoke, suspend and reinstate have in common.
struct StatusOptions: ParsableArguments {
    @OptionGroup var home: HomeOptions
    @Argument(help: "The letter's number.") var number: String
    @Option(help: "A code of the programme's status reasons.") var reason: String
    @Option(help: "The officer who asks for it.") var officer: String?
    @Option(help: "The second officer, who agrees.") var second: String?

    /// Changes the letter's status, or requests it where another member has to approve.
    func change(_ act: ChangeRequestAct, to status: LetterStatus) async throws {
        let acting = try await home.open(for: .revoke, by: officer)
        let number = try letterNumber(number)
        do {
            if let member = acting.member {
                let draft = ChangeRequestDraft(act: act, reason: reason, effectiveAt: nil)
                try await home.request(draft, of: number, acting, by: member, second: second)
            } else {
                try await change(number, to: status, acting)
            }
        } catch let error as RevokeError {
            throw ending(for: error, number, acting.office.programme)
        } catch ChangeRequestError.revoke(let error) {
            throw ending(for: error, number, acting.office.programme)
        }
    }

    private func change(
        _ number: LetterNumber,
        to status: LetterStatus,
        _ acting: ActingOffice
    ) async throws {
        let outcome = try await acting.office.changeStatus(
            of: number,
            to: status,
            reason: reason,
            officer: acting.officer,
            second: second ?? ""
        )
        let unpublished = await acting.opened.publishWhatIsKept()
        try home.show(outcome)
        acting.opened.tell(
            unpublished,
            messages.cliRun.statusCommands.changeStored(report: "\(outcome.change.number)")
        )
    }

    private func ending(
        for error: RevokeError,
        _ number: LetterNumber,
        _ programme: Programme
    ) -> Ending {
        switch error {
        case .notAllowed(let from, let to) where from == to:
            let state = to == .valid ? messages.cliRun.statusCommands.inForce : to.code
            return Ending(
                .no,
                messages.cliRun.statusCommands.alreadyNothingChanged(
                    number: "\(number)",
                    state: "\(state)"
                )
            )
        case .lostIsNoReturn:
            return Ending(
                .badInput,
                messages.cliRun.statusCommands.letterNotPut(number: "\(number)")
            )
        case .unknownReason:
            return Ending(
                .badInput,
                messages.cliRun.statusCommands.programmeHasNo,
                advice: programme.statusReasons.map(\.wording).choices
            )
        case .reasonForOtherChange(_, let act):
            let refusal = explain(error)
            let reasons = programme.statusReasons(for: act).map(\.wording)
            return Ending(refusal.status, refusal.fact, advice: reasons.choices)
        default: return explain(error)
        }
    }
}

extension HomeOptions {
    /// Shows a status that has changed.
    func show(_ outcome: StatusOutcome) throws {
        let report = StatusReport(outcome)
        if json {
            try Console.json(report)
        } else {
            Console.note(
                messages.cliRun.statusCommands.nowEntryLog(
                    report: "\(report.number)",
                    status: "\(report.status)",
                    logIndex: "\(report.logIndex)"
                )
            )
            if let until = report.safeExitUntil {
                Console.note(messages.cliRun.statusCommands.itsHolderMay(until: "\(until)"))
            }
        }
    }
}

/// What the help of these commands says of offices that have staff.
private let requestHelp = """
    In an office that has staff this makes a change request, prints its number and ends with \
    status 75; another member approves it: aman change approve NUMBER.
    """

/// Revokes a letter, with due process.
struct Revoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Revoke a letter: two officers, a reason, a public entry.",
        discussion: """
            aman revoke HER-7K4M-92QX --reason issued-in-error --officer A --second B

            \(requestHelp)
            """
    )
    @OptionGroup var options: StatusOptions

    func run() async throws { try await options.change(.revoke, to: .revoked) }
}

/// Pauses a letter.
struct Suspend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Suspend a letter while a question is settled.",
        discussion: """
            aman suspend HER-7K4M-92QX --reason under-review --officer A --second B

            \(requestHelp)
            """
    )
    @OptionGroup var options: StatusOptions

    func run() async throws { try await options.change(.suspend, to: .suspended) }
}

/// Puts a letter back in force.
struct Reinstate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reinstate a suspended or revoked letter.",
        discussion: """
            aman reinstate HER-7K4M-92QX --reason review-ended --officer A --second B

            \(requestHelp)
            """
    )
    @OptionGroup var options: StatusOptions

    func run() async throws { try await options.change(.reinstate, to: .valid) }
}
