import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Shows letters that two offices dealt with, and stores what was found out.
struct DoubleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "double",
        abstract: "Show letters that two offices dealt with, and store what was found out.",
        discussion: """
            Offices that are apart may exchange the same letter. Both new letters stay in force: \
            people find out what happened, and two officers decide where one has to end.

              aman double list
              aman double settle HER-FYGD-4V55 --finding one-person
            """,
        subcommands: [ListDoubles.self, SettleDouble.self]
    )
}

/// Shows the letters that two offices dealt with.
struct ListDoubles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show letters that this office and another one dealt with."
    )
    @OptionGroup var home: HomeOptions
    @Flag(help: "Those too of which something was found out.") var all = false
    @Option(help: "Who asks.") var officer: String?

    func run() async throws {
        let acting = try await home.open(for: .settleDouble, by: officer, usual: "desk")
        let known = try await acting.office.knownDoubles()
        let shown = all ? known.own : known.open
        for double in shown {
            let line = DoubleLine(double, at: acting.office.code)
            if home.json {
                try Console.json(line)
            } else {
                Console.result(fields: line.fields)
            }
        }
        if home.json { return }
        let words = messages.cliApart.double
        Console.note(shown.isEmpty ? words.none : words.lead)
        if known.otherCount > 0 { Console.note(words.others(count: known.otherCount)) }
    }
}

/// Stores what was found out about one of them.
struct SettleDouble: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle",
        abstract: "Store what was found out about such a letter; no letter is changed."
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "Number of the letter that was handed in.") var number: String
    @Option(help: "one-person, two-people, office-mistake or not-known.")
    var finding: DoubleFinding
    @Option(help: "Who found it out, for the audit.") var officer: String?

    func run() async throws {
        let acting = try await home.open(for: .settleDouble, by: officer)
        let number = try letterNumber(number)
        try await acting.office.settle(number, as: finding, officer: acting.officer)
        if home.json {
            try Console.json(["settled": number.text])
        } else {
            Console.note(messages.cliApart.double.settled(number: number.text))
        }
    }
}

extension DoubleFinding: ExpressibleByArgument {}

/// A letter that two offices dealt with: never a name.
private struct DoubleLine: Encodable {
    let number: String
    /// Offices that exchanged it, with the moment.
    let exchanged: [String: String]
    /// Offices that revoked or suspended it.
    let ended: [String: String]
    /// The letter that this office gave for it, and its ticket.
    let given: String?
    let ticket: String?
    let finding: String?

    init(_ double: KnownDouble, at office: OfficeCode) {
        number = double.number.text
        exchanged = Self.acts(double.letter.exchanges)
        ended = Self.acts(double.letter.endings)
        given = double.given?.number.text
        ticket = double.given.map { OfficeTicket(office: office, ticket: $0.ticket).description }
        finding = double.finding?.rawValue
    }

    private static func acts(_ acts: [OfficeAct]) -> [String: String] {
        Dictionary(acts.map { ($0.office.text, $0.at.rfc3339) }) { first, _ in first }
    }

    var fields: [String] {
        [
            number, Self.text(exchanged), Self.text(ended), given ?? "-", ticket ?? "-",
            finding ?? "-",
        ]
    }

    private static func text(_ acts: [String: String]) -> String {
        acts.isEmpty
            ? "-" : acts.sorted { $0.key < $1.key }.map { "\($0) \($1)" }.joined(separator: ", ")
    }
}
