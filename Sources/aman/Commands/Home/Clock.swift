import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Shows the office's clock, and notes that it is right.
struct ClockCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock",
        abstract: "Show the office's clock, and confirm it after a long holiday.",
        subcommands: [ClockStatus.self, ClockConfirm.self],
        defaultSubcommand: ClockStatus.self
    )
}

/// Shows the clock beside the newest moment that fits the office's records.
struct ClockStatus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show the date in each calendar, and whether it fits what the office recorded."
    )
    @OptionGroup var home: HomeOptions

    func run() async throws {
        let office = try await home.open().office
        let (now, trail) = (office.environment.now(), try await office.records.clockTrail())
        if home.json {
            try Console.json(ClockReport(now, trail))
        } else {
            Console.result(office.written(now))
            if !trail.fits(now), let newest = trail.newest {
                Console.note(messages.cliRun.keep.clockDoesNotFit(newest: office.written(newest)))
            }
        }
    }
}

/// Notes that two officers found the clock right.
struct ClockConfirm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Note that officers compared the clock with another and found it right.",
        discussion: """
            aman clock confirm --officer A [--second B]

            Letters and erasing wait where the clock is more than 10 days ahead of the newest \
            moment that the office has recorded, or behind it. After a holiday one officer \
            compares the clock with another one and confirms it here; where it went back, or is \
            more than 30 days ahead, two do, together or within an hour of each other.
            """
    )
    @OptionGroup var home: HomeOptions
    @Option(help: "Who compared it.") var officer: String?
    @Option(help: "A second officer, who compared it too.") var second: String?

    func run() async throws {
        let (office, officers) = try await confirming()
        let doubt = try await office.confirmClock(officer: officers.first, second: officers.second)
        let now = office.environment.now()
        if home.json {
            try Console.json(ClockReport(now, try await office.records.clockTrail()))
        } else if doubt != nil {
            Console.note(messages.cliRun.keep.clockWaits)
        } else {
            Console.note(messages.cliRun.keep.clockConfirmed(moment: office.written(now)))
        }
    }

    /// Who compared the clock: one officer, or two of them at one terminal.
    private func confirming() async throws -> (Office, (first: String, second: String?)) {
        guard second != nil else {
            let acting = try await home.open(for: .clock, by: officer)
            guard !officerName(acting.officer).isEmpty else {
                throw Ending(.wrongUsage, messages.cliStaff.signIn.sayWho)
            }
            return (acting.office, (acting.officer, nil))
        }
        let (opened, pair) = try await home.open(forTwo: officer, second, act: .clock) { _ in
            try namedPair(officer, second)
        }
        return (opened.office, (pair.first, pair.second))
    }
}

/// The clock, as JSON.
struct ClockReport: Encodable {
    let now: String
    /// The newest moment that fits what the office has recorded.
    let newest: String?
    let fits: Bool
    /// Officers who have to say that it is right: 0, 1 or 2.
    let officersNeeded: Int

    init(_ now: Instant, _ trail: ClockTrail) {
        self.now = now.rfc3339
        newest = trail.newest?.rfc3339
        fits = trail.fits(now)
        officersNeeded = trail.officersNeeded(at: now)
    }
}

extension Office {
    /// A moment in each of the programme's calendars, in the language of the messages.
    fileprivate func written(_ moment: Instant) -> String {
        Words.of(messageLanguage.rawValue, paper: programme.paper).date(moment)
    }
}
