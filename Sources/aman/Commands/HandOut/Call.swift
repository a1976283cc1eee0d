import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Calls tickets whose letter is ready.
struct Call: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Call the next ticket, call it again, or record a no-show.",
        subcommands: [Next.self, Again.self, NoShow.self]
    )

    /// Calls the next ticket.
    struct Next: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Call the next ticket.")
        @OptionGroup var caller: CallerOptions

        func run() async throws {
            let acting = try await caller.open()
            try caller.show(
                try await acting.office.callNext(
                    to: try caller.place(),
                    officer: acting.officer
                )
            )
        }
    }

    /// Calls a ticket once more.
    struct Again: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Call a ticket again.")
        @OptionGroup var caller: CallerOptions
        @Argument(help: "The ticket; default: the one called last.") var ticket: Int?

        func run() async throws {
            let acting = try await caller.open()
            let place = try await acting.office.callAgain(
                ticket.map(Ticket.init(number:)),
                to: try caller.place(),
                officer: acting.officer
            )
            try caller.show(place)
        }
    }

    /// Notes that no one came.
    struct NoShow: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "no-show",
            abstract: "Record a no-show: the ticket waits at the end of the queue."
        )
        @OptionGroup var caller: CallerOptions
        @Argument(help: "The ticket; default: the one called last.") var ticket: Int?

        func run() async throws {
            let acting = try await caller.open()
            let place = try await acting.office.markNoShow(
                ticket.map(Ticket.init(number:)),
                officer: acting.officer
            )
            try caller.show(place)
        }
    }
}

/// What the caller's commands have in common.
struct CallerOptions: ParsableArguments {
    @OptionGroup var home: HomeOptions
    @Option(help: "The member who calls, for the audit.") var officer: String?
    @Option(help: "The desk to come to, 1 to \(CallingDesk.max); the board shows it.") var desk:
        Int?

    /// Opens the office for the member who calls.
    func open() async throws -> ActingOffice {
        try await home.open(for: .handOut, by: officer, usual: "caller")
    }

    /// The desk as given; nil where none was.
    func place() throws -> CallingDesk? {
        guard let desk else { return nil }
        guard let place = CallingDesk(number: desk) else {
            throw Ending(
                .wrongUsage,
                messages.cliRun.call.desksAreNumbered(max: "\(CallingDesk.max)", desk: "\(desk)")
            )
        }
        return place
    }

    func show(_ place: QueuePlace) throws {
        if home.json {
            try Console.json(QueueReport(place))
        } else if place.noShow {
            Console.note(messages.cliRun.call.ticketWaitsAt(ticket: "\(place.ticket)"))
        } else {
            Console.note(
                messages.cliRun.call.letterCalled(count: place.calls, letter: "\(place.letter)")
            )
            Console.result("\(place.ticket)")
        }
    }
}

/// Puts a letter into its holder's hand, once.
struct HandOut: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hand-out",
        abstract: "Record that a letter was handed to its holder; this happens once.",
        discussion: "aman hand-out HER-7K4M-92QX --officer 'M. Safi'"
    )

    @OptionGroup var home: HomeOptions
    @Argument(help: "The letter's number.") var number: String
    @Option(help: "The officer who hands it out, for the audit.") var officer: String?

    func run() async throws {
        let acting = try await home.open(for: .handOut, by: officer)
        let record = try await acting.office.handOut(
            try letterNumber(number),
            officer: acting.officer
        )
        if home.json {
            try Console.json(LetterReport(record))
        } else {
            Console.note(
                messages.cliRun.call.handedOutTicket(
                    record: "\(record.number)",
                    ticket: "\(record.ticket)"
                )
            )
        }
    }
}

/// The letter number a person typed; a ticket's number is distinguished.
func letterNumber(_ text: String) throws -> LetterNumber {
    if let ticket = Int(text) {
        throw Ending(.badInput, messages.cliRun.call.ticketNotLetter(ticket: "\(ticket)"))
    }
    return try LetterNumber(reading: text)
}
