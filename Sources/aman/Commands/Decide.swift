import AmanLetter
import AmanOffice
import ArgumentParser

/// Grants, refers or refuses an application.
struct Decide: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Grant, refer or refuse an application.",
        discussion: """
            ID is the application's handle, or its ticket.

              aman decide 217 --grant --officer 'R. Noorzai'
              aman decide 217 --refer KDZ --officer 'R. Noorzai'
              aman decide 217 --refuse not-covered --officer 'R. Noorzai'
            """
    )

    @OptionGroup var home: HomeOptions
    @Argument(help: "The application's handle or ticket.") var id: String
    @Flag(help: "Grant it.") var grant = false
    @Option(help: ArgumentHelp("Send it to this office.", valueName: "office")) var refer: String?
    @Option(help: ArgumentHelp("Refuse it, with a code of the programme.", valueName: "reason"))
    var refuse: String?
    @Option(help: "Who decides.") var officer: String

    func validate() throws {
        let outcomes = (grant ? 1 : 0) + (refer == nil ? 0 : 1) + (refuse == nil ? 0 : 1)
        guard outcomes == 1 else {
            throw ValidationError("Say one of --grant, --refer OFFICE or --refuse REASON.")
        }
    }

    func run() async throws {
        let office = try await home.open().office
        let application = try await office.find(id)
        let decided = try await office.decide(application.id, try outcome(), officer: officer)
        if home.json {
            try Console.json(ApplicationReport(decided))
        } else {
            Console.note("Ticket \(decided.ticket): \(decided.state.rawValue).")
            if decided.state == .recommended {
                Console.note("The programme asks for another officer's word as well.")
            }
        }
    }

    private func outcome() throws -> DecisionOutcome {
        if let refer { return .refer(try OfficeCode(refer)) }
        if let refuse { return .refuse(reason: refuse) }
        return .grant
    }
}
