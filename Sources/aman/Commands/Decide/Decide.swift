import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Grants, refers or refuses an application, withdraws that vote, or records an appeal.
struct Decide: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Grant, refer or refuse an application; withdraw that vote; record an appeal.",
        discussion: """
            ID is the application's handle, or its ticket.

              aman decide 217 --grant --officer 'R. Noorzai'
              aman decide 217 --refer KDZ --officer 'R. Noorzai'
              aman decide 217 --refuse excluded --officer 'R. Noorzai'
              aman decide 217 --withdraw --officer 'R. Noorzai'
              aman decide 217 --appeal --officer 'R. Noorzai'
            """
    )

    @OptionGroup var home: HomeOptions
    @Argument(help: "The application's handle or ticket.") var id: String
    @Flag(help: "Grant it.") var grant = false
    @Option(help: ArgumentHelp("Send it to this office.", valueName: "office")) var refer: String?
    @Option(help: ArgumentHelp("Refuse it, with a code of the programme.", valueName: "reason"))
    var refuse: String?
    @Flag(help: "Withdraw this officer's last vote.") var withdraw = false
    /// What `--withdraw` was called until 2026; scripts of offices say it.
    @Flag(help: .hidden) var takeBack = false
    @Flag(help: "Record an appeal: other officers decide the application again.") var appeal = false
    @Option(help: "The officer who decides.") var officer: String?

    func validate() throws {
        let outcomes = [grant, refer != nil, refuse != nil, withdraw || takeBack, appeal].count {
            $0
        }
        guard outcomes == 1 else {
            throw ValidationError(
                messages.cliRun.decide.sayOneGrant
            )
        }
    }

    func run() async throws {
        // A reviewer records an appeal; another officer decides on it.
        let acting = try await home.open(for: appeal ? .review : .decide, by: officer)
        let application = try await acting.office.find(id)
        let decided = try await decide(application.id, acting)
        if home.json {
            try Console.json(ApplicationReport(decided))
        } else {
            Console.note(
                messages.cliRun.decide.ticket(
                    ticket: "\(decided.ticket)",
                    state: decided.state.rawValue
                )
            )
            if decided.state == .recommended {
                Console.note(messages.cliRun.decide.programmeAsksFor)
            }
        }
    }

    /// Decides; where a code is not the programme's, says which ones are.
    private func decide(
        _ id: ApplicationID,
        _ acting: ActingOffice
    ) async throws -> Application {
        let office = acting.office
        do {
            return try await office.decide(id, try outcome(), officer: acting.officer, seen: nil)
        } catch DecideError.unknownReason {
            throw Ending(
                .badInput,
                messages.cliRun.decide.programmeHasNo,
                advice: office.programme.refusals.choices
            )
        } catch DecideError.unknownOffice(let code) {
            let codes = office.programme.offices.map { "\($0.code)" }.joined(separator: ", ")
            throw Ending(
                .badInput,
                messages.cliRun.decide.noSuchOffice(code: "\(code)", codes: "\(codes)")
            )
        }
    }

    private func outcome() throws -> DecisionOutcome {
        if let refer { return .refer(try OfficeCode(refer)) }
        if let refuse { return .refuse(reason: refuse) }
        if withdraw || takeBack { return .withdraw }
        if appeal { return .appeal }
        return .grant
    }
}

extension [ReasonText] {
    /// The codes to choose from, as advice.
    var choices: String { messages.cliRun.decide.has(codes: map(\.code).joined(separator: ", ")) }
}
