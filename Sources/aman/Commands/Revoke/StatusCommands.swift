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
    @Option(help: "The officer who asks for it.") var officer: String
    @Option(help: "The second officer, who agrees.") var second: String

    func change(to status: LetterStatus) async throws {
        let opened = try await home.open()
        let outcome = try await change(try letterNumber(number), to: status, at: opened.office)
        let unpublished = await opened.publishWhatIsKept()
        let report = StatusReport(outcome)
        if home.json {
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
        opened.tell(
            unpublished,
            messages.cliRun.statusCommands.changeStored(report: "\(report.number)")
        )
    }

    /// Changes the status; prints an earlier change and the possible reasons.
    private func change(
        _ number: LetterNumber,
        to status: LetterStatus,
        at office: Office
    ) async throws -> StatusOutcome {
        do {
            return try await office.changeStatus(
                of: number,
                to: status,
                reason: reason,
                officer: officer,
                second: second
            )
        } catch {
            throw ending(for: error, number, office.programme)
        }
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
                advice: programme.statusReasons.choices
            )
        default: return explain(error)
        }
    }
}

/// Revokes a letter, with due process.
struct Revoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Revoke a letter: two officers, a reason, a public entry.",
        discussion: "aman revoke HER-7K4M-92QX --reason issued-in-error --officer A --second B"
    )
    @OptionGroup var options: StatusOptions

    func run() async throws { try await options.change(to: .revoked) }
}

/// Pauses a letter.
struct Suspend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Suspend a letter while a question is settled.",
        discussion: "aman suspend HER-7K4M-92QX --reason under-review --officer A --second B"
    )
    @OptionGroup var options: StatusOptions

    func run() async throws { try await options.change(to: .suspended) }
}

/// Puts a letter back in force.
struct Reinstate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reinstate a suspended or revoked letter.",
        discussion: "aman reinstate HER-7K4M-92QX --reason review-ended --officer A --second B"
    )
    @OptionGroup var options: StatusOptions

    func run() async throws { try await options.change(to: .valid) }
}
