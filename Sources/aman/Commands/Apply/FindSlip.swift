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
            secondName, and at least one of fatherName or fatherSecondName, birthYear and \
            identityPaper; birthYearCalendar says which year it is, and province narrows. Other \
            keys are refused, because they would not be compared. Counted against the officer's \
            twenty searches of the day and audited, without the facts. Prints at most three \
            tickets and no name.

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
        let words = messages.cliCase.slip
        guard let slip = LostSlip(try Correction.parse(json: facts)) else {
            throw Ending(.badInput, words.unused)
        }
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
    ///
    /// - Returns: Nil where there is a fact that is not compared: an answer would be about less
    ///   than was asked.
    fileprivate init?(_ facts: Correction) {
        let person = facts.person
        var compared = Person()
        compared.fullName = person.fullName
        compared.secondName = person.fullName == nil ? person.secondName : nil
        compared.fatherName = person.fatherName
        compared.fatherSecondName = person.fatherName == nil ? person.fatherSecondName : nil
        compared.birthYear = person.birthYear
        compared.identityPaper = person.identityPaper
        let used = Correction(
            homeProvince: facts.homeProvince,
            person: compared,
            birthYearCalendar: facts.birthYearCalendar
        )
        guard used == facts else { return nil }
        self.init(
            name: compared.fullName ?? compared.secondName ?? "",
            father: compared.fatherName ?? compared.fatherSecondName ?? "",
            year: compared.birthYear.map(String.init) ?? "",
            calendar: facts.birthYearCalendar,
            paper: compared.identityPaper ?? "",
            province: facts.homeProvince
        )
    }
}

extension LostSlipReason: ExpressibleByArgument {}
