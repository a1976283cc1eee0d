import AmanOffice
import AmanPaper
import AmanTexts
import ArgumentParser

/// Prints the empty form on which a refused letter is reported.
struct PrintIncidentForm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "form",
        abstract: "Print the form for reports on paper, one page in one language.",
        discussion: """
            What was written on one is entered by a monitor: aman incident record --form.

              aman incident form --language prs --out form.pdf
            """
    )
    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("The PDF.", valueName: "file")) var out: String
    @Option(help: "The language: eng, prs, pus or fil.") var language = "eng"

    func validate() throws {
        if home.json { try ResultFile.refuseStandardOutput(out, for: "--out") }
        guard PageLanguage(rawValue: language) != nil else {
            throw ValidationError(messages.cliRun.postPapers.sayLanguageEng)
        }
    }

    func run() async throws {
        let office = try await home.open().office
        let printer = try IncidentFormPrinter(programme: office.programme, language: language)
        try ResultFile.write(try printer.pdf(madeAt: office.environment.now()), to: out)
        if home.json {
            try Console.json(["file": out, "language": language])
        } else if out != "-" {
            Console.note(messages.cliIncident.form.wrote(file: out))
        }
    }
}
