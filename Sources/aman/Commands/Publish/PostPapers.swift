import AmanLetter
import AmanOffice
import AmanPaper
import AmanTexts
import ArgumentParser

/// Prints the numbers of letters that are no longer in force, for posts with nothing but paper.
struct HotListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hot-list",
        abstract: "Print the numbers of letters revoked, suspended or exchanged; no names.",
        discussion: """
            The list has this office's letters, and those of other offices that were exchanged \
            here. Each list has a serial of its own, which is recorded.

              aman hot-list --out hot-list.pdf
            """
    )

    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("The PDF.", valueName: "file")) var out: String
    @Option(help: "Only letters of this office.") var office: String?
    @Option(help: "The officer who prints it, for the audit.") var officer: String?

    func validate() throws {
        if home.json { try ResultFile.refuseStandardOutput(out, for: "--out") }
    }

    func run() async throws {
        let acting = try await home.openWithoutSignIn(by: officer, usual: "desk")
        let printer = try HotListPrinter(programme: acting.office.programme)
        let list = try await acting.office.hotList(of: try wanted(), officer: acting.officer)
        try ResultFile.write(try printer.pdf(list), to: out)
        if home.json {
            try Console.json(
                HotListReport(file: out, serial: list.serial, numbers: list.entries.count)
            )
        } else if out != "-" {
            Console.note(
                messages.cliRun.postPapers.wroteList(
                    count: list.entries.count,
                    serial: "\(list.serial)",
                    file: out
                )
            )
        }
    }

    private func wanted() throws -> OfficeCode? {
        guard let office else { return nil }
        do {
            return try OfficeCode(office)
        } catch {
            throw Ending(.wrongUsage, messages.cliRun.postPapers.officeCodeHas)
        }
    }
}

/// Prints the card that tells a guard what a letter is and what to do.
struct GuardCardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guard-card",
        abstract: "Print the guard's card, one page in one language.",
        discussion: "aman guard-card --language prs --out card.pdf"
    )

    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("The PDF.", valueName: "file")) var out: String
    @Option(help: "The language: eng, prs, pus or fil.") var language = "eng"

    func validate() throws {
        if home.json { try ResultFile.refuseStandardOutput(out, for: "--out") }
        guard GuardCardPrinter.languages.contains(language) else {
            throw ValidationError(messages.cliRun.postPapers.sayLanguageEng)
        }
    }

    func run() async throws {
        let office = try await home.open().office
        let printer = try GuardCardPrinter(
            programme: office.programme,
            language: language,
            mark: try await office.rootMark()
        )
        try ResultFile.write(try printer.pdf(madeAt: office.environment.now()), to: out)
        if home.json {
            try Console.json(GuardCardReport(file: out, language: language))
        } else if out != "-" {
            Console.note(messages.cliRun.postPapers.wroteCard(out: "\(out)"))
        }
    }
}

/// The hot list that was printed, as JSON.
struct HotListReport: Encodable {
    let file: String
    let serial: Int64
    let numbers: Int
}

/// The card that was printed, as JSON.
struct GuardCardReport: Encodable {
    let file: String
    let language: String
}
