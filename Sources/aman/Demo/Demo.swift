import AmanLetter
import AmanOffice
import AmanRecords
import AmanTexts
import ArgumentParser

/// Makes a sample office.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make an office with realistic sample people, in every state of the work.",
        discussion: """
            The people are made up. The same seed gives the same people, numbers and tickets. With \
            --second-home a second office joins, and exchanges some of the first one's letters.

              aman demo --home demo --applications 3000 --seed 2021
            """
    )

    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("A second office's folder.", valueName: "dir"))
    var secondHome: String?
    @Option(
        help: ArgumentHelp("The programme file; default: the Herat sample.", valueName: "file")
    )
    var programme: String?
    @Option(help: "The first office's code; default: the programme's first.") var office: String?
    @Option(help: "The second office's code; default: the programme's second.")
    var secondOffice: String?
    @Option(help: "How many applications.") var applications = 3_000
    @Option(help: "The seed of everything that is random.") var seed: UInt64 = 2_021
    @Option(help: "Closing time of the last day, RFC 3339; default: now.") var at: String?

    func validate() throws {
        guard (1...1_000_000).contains(applications) else {
            throw ValidationError(messages.cliSetUp.demo.applicationsTakes)
        }
    }

    func run() async throws {
        let closing = try closingTime()
        let opening = closing.adding(days: -DemoDays.dayCount)
        let world = DemoWorld(seed: seed, now: opening)
        let first = try await found(world)
        let second = try await join(first, world)
        let days = DemoDays(
            office: first.office,
            second: second?.office,
            world: world,
            closing: closing,
            meter: Meter(messages.cliSetUp.demo.livingThroughSix)
        )
        try await days.run(applications: applications)
        if first.office.programme.sample { try await DemoCoverage.report(from: first) }
        try await first.publish()
        if let second { try await settle(first, second) }
        for opened in [first, second].compactMap(\.self) {
            guard opened.office.programme.sample else { continue }
            // By the real clock and real randomness: who signs in is not part of the sample days.
            let present = try await OpenedOffice(opened.home, environment: .real)
            try await DemoStaff.join(present.people)
        }
        try await tell(first)
    }

    private func closingTime() throws -> Instant {
        guard let at else { return OfficeEnvironment.real.now() }
        guard let moment = Instant(rfc3339: at) else {
            throw Ending(.wrongUsage, messages.cliSetUp.demo.timeNotForm)
        }
        return moment
    }

    private func found(_ world: DemoWorld) async throws -> OpenedOffice {
        let command = try Init.parse(arguments(home.folder, office))
        return try await command.make(world.environment)
    }

    /// The second office joins by the bundle of the first, and the first enrols its keys.
    private func join(_ first: OpenedOffice, _ world: DemoWorld) async throws -> OpenedOffice? {
        guard let secondHome else { return nil }
        let code = secondOffice ?? first.office.programme.offices.dropFirst().first?.code.text
        let command = try Init.parse(arguments(secondHome, code))
        let bundle = try await first.office.bundle()
        let second = try await command.make(world.environment, joining: bundle)
        _ = try await first.office.changeTrust(
            .add(second.office.keys.enrolment, of: second.office.code, overlapDays: nil),
            officers: try OfficerPair("administrator", "second administrator")
        )
        try await first.publish()
        _ = try await second.office.importBundle(
            try await first.office.bundle(),
            officer: "administrator"
        )
        return second
    }

    private func arguments(_ folder: String, _ office: String?) -> [String] {
        var words = ["--home", folder]
        words += ["--officer", "administrator", "--second", "second administrator"]
        if let programme { words += ["--programme", programme] }
        if let office { words += ["--office", office] }
        if let file = home.keyFile { words += ["--key-file", file] }
        return words
    }

    /// A colleague travels with a stick: each office learns what the other did.
    private func settle(_ first: OpenedOffice, _ second: OpenedOffice) async throws {
        try await second.publish()
        _ = try await first.office.importBundle(
            try await second.office.bundle(),
            officer: "administrator"
        )
        try await first.publish()
        _ = try await second.office.importBundle(
            try await first.office.bundle(),
            officer: "administrator"
        )
        try await second.publish()
    }

    private func tell(_ first: OpenedOffice) async throws {
        let now = first.office.environment.now()
        let counts = try await first.office.records.counts(since: now.adding(days: -1))
        if home.json {
            let appeals = try await first.office.records.appealCounts(at: now)
            try Console.json(TodayReport(counts, appeals))
        } else {
            let letters = counts.lettersByKind.values.reduce(0, +)
            Console.note(
                messages.cliSetUp.demo.applicationsLettersIn(
                    applications: "\(applications)",
                    letters: "\(letters)",
                    home: home.folder
                )
            )
            Console.note(messages.cliSetUp.demo.lookAtThem(home: home.folder))
            for line in try await DemoStaff.lines(first) { Console.note(line) }
        }
    }
}
