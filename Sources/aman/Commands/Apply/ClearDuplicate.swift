import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Stores that two applications that resemble each other are of two persons.
struct ClearDuplicate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clear",
        abstract: "Clear a hit: two applications that resemble each other are of two persons.",
        discussion: """
            Open both records before: aman application show TICKET --reason compare. From then on \
            neither asks about the other, until one of them is corrected.

              aman application clear 217 180 --reason papers-differ --officer 'R. Noorzai'
            """
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "One ticket.") var ticket: Int
    @Argument(help: "The ticket that it resembles.") var other: Int
    @Option(
        help: "How you know: same-name, relative, papers-differ, person-asked, other-reason."
    )
    var reason: ClearingReason
    @Option(help: "The officer who compared the records.") var officer: String?

    func run() async throws {
        let acting = try await home.open(for: .decide, by: officer)
        try await acting.office.clear(
            Ticket(number: ticket),
            and: Ticket(number: other),
            because: reason,
            officer: acting.officer
        )
        if home.json {
            try Console.json(ClearedReport(tickets: [ticket, other], reason: reason.rawValue))
        } else {
            Console.note(
                messages.cliRun.clearCommand.cleared(ticket: "\(ticket)", other: "\(other)")
            )
        }
    }
}

/// Lets two applications ask about each other again.
struct AskAgain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask-again",
        abstract: "Let two applications whose hit was cleared ask about each other again."
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "One ticket.") var ticket: Int
    @Argument(help: "The other ticket.") var other: Int
    @Option(help: "The officer who asks, for the audit.") var officer: String?

    func run() async throws {
        let acting = try await home.open(for: .decide, by: officer)
        try await acting.office.askAgain(
            about: Ticket(number: ticket),
            and: Ticket(number: other),
            officer: acting.officer
        )
        if home.json {
            try Console.json(ClearedReport(tickets: [ticket, other], reason: nil))
        } else {
            Console.note(
                messages.cliRun.clearCommand.askedAgain(ticket: "\(ticket)", other: "\(other)")
            )
        }
    }
}

/// Two applications and why their hit is cleared, as JSON; without a reason they ask again.
private struct ClearedReport: Encodable {
    let tickets: [Int]
    let reason: String?
}

extension ClearingReason: ExpressibleByArgument {}
