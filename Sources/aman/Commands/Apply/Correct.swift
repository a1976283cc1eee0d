import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Corrects an application; votes that rest on what is changed no longer count.
struct Correct: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Correct an application; votes that rest on what was wrong no longer count.",
        discussion: """
            Only the fields given are changed; an empty text empties a field. Screening runs \
            again, and officers decide again. A letter that is made stays as it is; two officers \
            can replace it: aman replace NUMBER --corrected. With --input - the fields are one \
            JSON object, as for aman apply, so that no name ends up in the shell's history. What \
            was wrong is about a person too, so it is never an argument: with --reason - it is \
            typed, or the first line of standard input; the JSON object comes after it.

              aman application correct 217 --reason - --officer 'M. Safi' --input fields.json
            """
    )

    @OptionGroup var home: HomeOptions
    @Argument(help: "The application's handle or ticket.") var id: String
    @OptionGroup var person: PersonOptions
    @Option(
        help: ArgumentHelp(
            "Read a JSON object from this file; - is standard input.",
            valueName: "file"
        )
    )
    var input: String?
    @Option(help: "Why, for the audit: mistyped, missing, paper or asked.")
    var because: CorrectionReason = .mistyped
    @Option(help: "What was wrong: -, and the words are read from standard input.")
    var reason = "-"
    @Option(help: "The officer who corrects it, for the audit.") var officer: String?

    func validate() throws {
        guard (input == nil) == person.isGiven else {
            throw ValidationError(messages.cliRun.correct.sayWhatCorrect)
        }
    }

    func run() async throws {
        guard reason == "-" else {
            throw Ending(.wrongUsage, messages.cliRun.correct.reasonInArguments)
        }
        let acting = try await home.open(for: .review, by: officer)
        let office = acting.office
        let application = try await office.find(id)
        let (reason, rest) = try Input.wordsAndRest(messages.cliRun.correct.askReason)
        let corrected = try await office.correct(
            application.id,
            try correction(rest),
            because: because,
            remark: reason,
            officer: acting.officer,
            seen: nil
        )
        let failure = await office.compare(corrected)
        if home.json {
            try Console.json(ApplyReport(corrected))
        } else {
            Console.note(messages.cliRun.correct.applicationCorrected(corrected: "\(corrected.id)"))
            Console.note(comparedAtReview)
        }
        if let failure { throw failure }
    }

    /// What is to be corrected; `rest` is what standard input had after the reason.
    private func correction(_ rest: [UInt8]?) throws -> Correction {
        guard let input else { return try person.correction() }
        let bytes =
            try (input == "-" ? rest : nil)
            ?? Input.bytes(of: input, limit: Input.jsonByteCountMax)
        var correction = try Correction.parse(json: bytes)
        correction.person = try correction.person.withCleanPhoto()
        return correction
    }
}

extension CorrectionReason: ExpressibleByArgument {}
