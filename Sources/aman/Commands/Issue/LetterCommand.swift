import AmanLetter
import AmanOffice
import AmanPaper
import AmanTexts
import ArgumentParser

/// Shows a letter, prints it, or gives its text.
struct LetterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letter",
        abstract: "Show one letter, print it as PDF or PNG, or write its text.",
        discussion: "aman letter HER-7K4M-92QX --pdf letter.pdf"
    )

    @OptionGroup var home: HomeOptions
    @Argument(help: "The letter's number.") var number: String
    @Option(help: ArgumentHelp("Print it as this PDF.", valueName: "file")) var pdf: String?
    @Option(help: ArgumentHelp("Draw it as this PNG.", valueName: "file")) var png: String?
    @Flag(help: "Write the text of its code to standard output.") var text = false
    @Option(help: "The officer who prints it, for the audit.") var officer: String?

    /// True where standard output carries the PDF or the PNG, and nothing else.
    private var drawsToOutput: Bool { pdf == "-" || png == "-" }

    func validate() throws {
        guard !drawsToOutput || (pdf != png && !text && !home.json) else {
            throw ValidationError(messages.cliRun.letterCommand.standardOutputTakes)
        }
    }

    func run() async throws {
        let isPrinted = pdf != nil || png != nil || text
        // What is printed bears a name: that is for members who make letters.
        let act = isPrinted ? StaffAct.issue : .letter
        let acting = try await home.open(for: act, by: officer, usual: "desk")
        let office = acting.office
        let number = try letterNumber(number)
        guard let record = try await office.records.letter(number) else {
            throw Ending(.no, messages.cliRun.letterCommand.notIssuedHere(number: "\(number)"))
        }
        var report = LetterReport(record)
        if isPrinted {
            report.text = try await print(number, acting)
        }
        guard !drawsToOutput else { return }
        if home.json {
            try Console.json(report)
        } else if let text = report.text {
            Console.result(text)
        } else {
            show(report)
        }
    }

    /// Prints what was asked for; answers the letter's text where that was asked for.
    private func print(_ number: LetterNumber, _ acting: ActingOffice) async throws -> String? {
        let office = acting.office
        let permit = try await office.permitPrinting(of: [number], officer: acting.officer)
        let sheet = try await office.sheet(of: number, by: permit)
        let printer = try LetterPrinter(programme: office.programme)
        if let pdf { try write(try printer.pdf(sheet), to: pdf) }
        if let png { try write(try printer.png(sheet), to: png) }
        return text ? sheet.text : nil
    }

    private func write(_ page: [UInt8], to path: String) throws {
        try ResultFile.write(page, to: path)
        if path != "-" { Console.note(messages.cliRun.letterCommand.wroteLetter(path: "\(path)")) }
    }

    private func show(_ report: LetterReport) {
        Console.row(messages.cliRun.letterCommand.number, report.number)
        Console.row(messages.cliRun.letterCommand.check, report.checkCode)
        Console.row(messages.cliRun.letterCommand.kind, report.kind)
        Console.row(messages.cliRun.letterCommand.status, report.status)
        Console.row(
            messages.cliRun.letterCommand.valid,
            messages.cliRun.letterCommand.fromUntil(
                from: report.validFrom,
                until: report.validUntil
            )
        )
        Console.row(messages.cliRun.letterCommand.ticket, "\(report.ticket)")
        Console.row(messages.cliRun.letterCommand.digest, report.digest)
        Console.row(
            messages.cliRun.letterCommand.entry,
            messages.cliRun.letterCommand.entryOfLog(index: "\(report.logIndex)")
        )
        Console.row(
            messages.cliRun.letterCommand.handedOut,
            report.handedOutAt ?? messages.cliRun.letterCommand.notYet
        )
        if report.isThinned {
            Console.result(messages.cliRun.letterCommand.personRecordHas)
        }
    }
}
