import AmanLetter
import AmanOffice
import AmanPaper
import AmanTexts
import ArgumentParser

/// Prints many letters into one file.
struct Print: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print many letters into one PDF.",
        discussion: """
              aman print --out today.pdf --since 2026-11-23T00:00:00Z
              aman print --out two.pdf HER-7K4M-92QX HER-11QW-0Z3E
            """
    )

    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("The PDF.", valueName: "file")) var out: String
    @Option(help: "Letters made since this time, RFC 3339.") var since: String?
    @Option(help: "The officer who prints them, for the audit.") var officer: String?
    @Argument(help: "Letter numbers.") var numbers: [String] = []

    func validate() throws {
        guard (since == nil) != numbers.isEmpty else {
            throw ValidationError(messages.cliRun.print.sayEitherSince)
        }
        try ResultFile.refuseStandardOutput(out, for: "--out")
    }

    func run() async throws {
        let acting = try await home.open(for: .issue, by: officer, usual: "desk")
        let office = acting.office
        let wanted = try await chosen(from: office)
        guard !wanted.isEmpty else {
            throw Ending(.no, messages.cliRun.print.thereNoLetter)
        }
        let permit = try await office.permitPrinting(of: wanted, officer: acting.officer)
        let printer = try LetterPrinter(programme: office.programme)
        let batch = try LetterBatch(to: out, by: printer, madeAt: office.environment.now())
        let meter = Meter("Printing")
        for number in wanted {
            try batch.add(try await office.sheet(of: number, by: permit))
            meter.advance(to: batch.pageCount, of: wanted.count)
        }
        try batch.finish()
        if home.json {
            try Console.json(PrintReport(file: out, letters: wanted.count))
        } else {
            Console.note(messages.cliRun.print.wroteLetters(count: wanted.count, file: out))
        }
    }

    private func chosen(from office: Office) async throws -> [LetterNumber] {
        guard let since else { return try numbers.map(letterNumber) }
        guard let moment = Instant(rfc3339: since) else {
            throw Ending(.wrongUsage, messages.cliRun.print.timeGivenWith)
        }
        return try await office.records.letterNumbers(since: moment, limit: 1_000_000)
    }
}

/// Prints ticket slips.
struct Slips: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print ticket slips for applications.",
        discussion: "aman slips --out slips.pdf 217 218 219"
    )

    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("The PDF.", valueName: "file")) var out: String
    @Option(help: "The printer's paper: a6, or roll-80 for a receipt printer.")
    var paper: SlipPaper = .a6
    @Argument(help: "Tickets or handles of applications.") var ids: [String]

    func validate() throws {
        if home.json { try ResultFile.refuseStandardOutput(out, for: "--out") }
    }

    func run() async throws {
        let office = try await home.open(for: .register, by: nil, usual: "").office
        var slips: [TicketSlip] = []
        for id in ids { slips.append(TicketSlip(try await office.find(id))) }
        let printer = try SlipPrinter(
            programme: office.programme,
            office: office.code,
            paper: paper
        )
        try ResultFile.write(
            try printer.pdf(slips, madeAt: office.environment.now()),
            to: out
        )
        if home.json {
            try Console.json(SlipsReport(file: out, slips: slips.count))
        } else if out != "-" {
            Console.note(messages.cliRun.print.wroteSlips(count: slips.count, file: out))
        }
    }
}

/// What was printed, as JSON.
struct PrintReport: Encodable {
    let file: String
    let letters: Int
}

/// The slips that were printed, as JSON.
struct SlipsReport: Encodable {
    let file: String
    let slips: Int
}

extension SlipPaper: ExpressibleByArgument {}

extension TicketSlip {
    /// The slip of an application.
    init(_ application: Application) {
        self.init(ticket: application.ticket, takenAt: application.receivedAt)
    }
}

extension Office {
    /// A letter as it goes to the printer.
    func sheet(of number: LetterNumber, by permit: PrintPermit) async throws -> LetterSheet {
        let letter = try await open(number, by: permit)
        return try LetterSheet(
            claims: try ScannedLetter(cose: letter.cose).claims(),
            text: text(of: letter),
            guardianSecondName: letter.person.fatherSecondName,
            photo: try PictureReader.own.printedPhoto(letter.person.photo)
        )
    }
}
