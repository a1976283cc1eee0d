import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Shows who asked the register for what.
struct UnusualUse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unusual",
        abstract: "Show who opened records and looked up tickets, unusual use first.",
        discussion: """
            Signs of unusual use: a daily limit used up, questions at night, one ticket after the \
            other, and questions that no other act followed. A sign is a question to ask, not a \
            finding.
            """
    )
    @OptionGroup var home: HomeOptions
    @Option(help: "The last so many days.") var days = 1

    func validate() throws {
        guard (1...Self.daysMax).contains(days) else {
            throw ValidationError("--days is a whole number from 1 to \(Self.daysMax).")
        }
    }

    func run() async throws {
        let office = try await home.open(for: .readAudit, by: nil, usual: "").office
        let now = office.environment.now()
        let report = try await office.use(from: now.adding(days: -days))
        if !home.json { Console.note(messages.cliRun.keep.useColumns) }
        for use in report.officers {
            let line = UseLine(use)
            if home.json {
                try Console.json(line)
            } else {
                Console.result(line.text)
            }
        }
        guard report.isPartial else { return }
        let most = "\(UnusualUseLimits.entryCountMax)"
        Console.note(messages.cliRun.keep.usePartial(count: most))
    }

    /// A quarter of a year.
    private static let daysMax = 92
}

/// One officer's use of the register, as JSON.
struct UseLine: Encodable {
    let officer: String
    let opened: Int
    let screened: Int
    let lookedUp: Int
    let atNight: Int
    let tickets: Int
    let withoutAct: Int
    /// First and last ticket of the longest run.
    let run: [Int]?
    let quotasReached: [String]
    let signs: [String]

    init(_ use: OfficerUse) {
        officer = use.officer
        opened = use.counts[.open] ?? 0
        screened = use.counts[.screen] ?? 0
        lookedUp = use.counts[.look] ?? 0
        atNight = use.nightCount
        tickets = use.ticketCount
        withoutAct = use.withoutActCount
        run = use.run.map { [$0.lowerBound, $0.upperBound] }
        quotasReached = use.quotasReached.map(\.rawValue)
        signs = use.signs.map(\.rawValue)
    }

    /// One line of the terminal, in the order of `useColumns`.
    var text: String {
        let figures = [opened, screened, lookedUp, atNight, tickets, withoutAct].map { "\($0)" }
        let run = run.map { "\($0[0])-\($0[1])" } ?? "-"
        return ([officer] + figures + [run, signs.joined(separator: " ")])
            .joined(separator: "\t")
    }
}
