import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Finds the ticket of a person who has lost the slip.
struct FindSlip: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find-slip",
        abstract: "Find the ticket of a person who lost the slip, by a name and one fact more.",
        discussion: """
            Reads one JSON object from standard input, with keys as for aman apply: fullName or \
            secondName, and one of fatherName, fatherSecondName, birthYear and identityPaper; \
            province narrows. Counted against the officer's twenty searches of \
            the day and audited, without the facts. Prints at most three tickets and no name.

              aman application find-slip --reason lost --officer 'M. Safi' < slip.json

            Exit status 1: no one fits, or more than three people do.
            """
    )
    @OptionGroup var home: HomeOptions
    @Option(help: "Why the ticket is not known: lost, stolen or unreadable.")
    var reason: LostSlipReason
    @Option(help: "The officer who asks, for the audit.") var officer: String?

    func run() async throws {
        let acting = try await home.open(for: .handOut, by: officer)
        let facts = try Input.bytes(of: "-", limit: Input.letterByteCountMax)
        let slip = LostSlip(try Correction.parse(json: facts))
        let words = messages.cliCase.slip
        switch try await acting.office.find(slip, reason: reason, officer: acting.officer) {
        case .nothing: throw Ending(.no, words.nothing)
        case .tooMany: throw Ending(.no, words.tooMany)
        case .tickets(let tickets):
            for ticket in tickets {
                if home.json {
                    try Console.json(["ticket": ticket.number])
                } else {
                    Console.result("\(ticket)")
                }
            }
        }
    }
}

extension LostSlip {
    /// The facts of a person, as an application has them.
    fileprivate init(_ facts: Correction) {
        let person = facts.person
        self.init(
            name: person.fullName ?? person.secondName ?? "",
            father: person.fatherName ?? person.fatherSecondName ?? "",
            year: person.birthYear.map(String.init) ?? "",
            paper: person.identityPaper ?? "",
            province: facts.homeProvince
        )
    }
}

extension LostSlipReason: ExpressibleByArgument {}
