import AmanOffice
import AmanTexts
import AmanWeb
import ArgumentParser

/// Where letters are honoured: reports, and the second officer's approval.
struct CoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Record where letters are honoured, for the public page and the lists for posts.",
        subcommands: [ReportCoverage.self, ApproveCoverage.self]
    )
}

/// Records what was reported of a place.
struct ReportCoverage: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Record that letters are honoured in a place, or no longer.",
        discussion: """
            Public and permanent: name no person. Posts see it in their lists once another officer \
            has approved it.

              aman coverage report --province AF-HER --since 2026-11-02 --source 'Radio of post 4'
              aman coverage report --about 7 --word ended --since 2026-11-20 --source 'Travellers'
            """
    )
    @OptionGroup var home: HomeOptions
    @Option(help: "The province, by ISO 3166-2; only for a place without reports.")
    var province = ""
    @Option(help: "A district, town, road or post in it; without it the whole province.")
    var place = ""
    @Option(help: "The number of the first report on the place.") var about: Int?
    @Option(help: "With --about: confirmed, disputed or ended.") var word: CoverageWord?
    @Option(help: ArgumentHelp("Since which day it is so.", valueName: "day")) var since: String
    @Option(help: ArgumentHelp("The last day of the commitment.", valueName: "day"))
    var until: String?
    @Option(help: "Who has committed: an authority, a commander's office; never a person's name.")
    var authority = ""
    @Option(help: "Who reports it: a post, a radio, an organisation; never a person's name.")
    var source: String
    @Option(help: "The number of an earlier report that was wrong.") var corrects: Int?
    @Option(help: "With --corrects: what was wrong.") var reason = ""
    @Option(help: "The officer who records it.") var officer: String?

    func run() async throws {
        let acting = try await home.open(for: .coverage, by: officer)
        do {
            guard let since = typedDay(since) else { throw CoverageError.badDay }
            let end = until.flatMap(typedDay)
            guard until == nil || end != nil else { throw CoverageError.badDay }
            let number = try await acting.office.report(
                CoverageRequest(
                    about: about,
                    word: word ?? (about == nil ? .claimed : .confirmed),
                    province: province,
                    place: place,
                    since: since,
                    until: end,
                    authority: authority,
                    source: source,
                    corrects: corrects,
                    reason: reason
                ),
                form: acting.office.environment.randomBytes(16),
                officer: acting.officer
            )
            try await acting.opened.publishOrWait()
            if home.json {
                try Console.json(RecordedReport(number: number))
            } else {
                Console.note(messages.cliRun.coverage.reported(number: "\(number)"))
            }
        } catch let error as CoverageError {
            throw try Ending(error)
        }
    }
}

/// Lets a report into the lists for posts.
struct ApproveCoverage: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Let a report into the lists for posts; by another officer than who recorded it."
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "The report's number.") var number: Int
    @Option(help: "The officer who approves it.") var officer: String?

    func run() async throws {
        let acting = try await home.open(for: .coverage, by: officer)
        do {
            try await acting.office.approveCoverage(number, officer: acting.officer)
        } catch {
            throw try Ending(error)
        }
        try await acting.opened.publishOrWait()
        if home.json {
            try Console.json(RecordedReport(number: number))
        } else {
            Console.note(messages.cliRun.coverage.approved(number: "\(number)"))
        }
    }
}

/// Writes a notice to posts, or one in place of another.
struct NoticeToPosts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notice-to-posts",
        abstract: "Write a notice to the guards' posts, correct one or withdraw one.",
        discussion: """
            Public and permanent: name no person, and ask no one to hold anyone. A notice is \
            corrected or withdrawn by a new one, and never erased.

              aman notice-to-posts --text 'eng=Each letter has its code twice; check either.'
              aman notice-to-posts --correct 3 --text 'eng=The road is open from 6 to 18.'
            """
    )
    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("Language and text; once a language.", valueName: "lang=text"))
    var text: [String]
    @Option(help: ArgumentHelp("The notice that it corrects.", valueName: "number"))
    var correct: Int?
    @Option(help: ArgumentHelp("The notice that no longer holds.", valueName: "number"))
    var withdraw: Int?
    @Option(help: "The officer who writes it.") var officer: String?

    func run() async throws {
        var texts: [String: String] = [:]
        for each in text {
            let parts = each.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, texts[parts[0]] == nil, correct == nil || withdraw == nil else {
                throw Ending(.wrongUsage, messages.cliRun.coverage.noticeUsage)
            }
            texts[parts[0]] = parts[1]
        }
        let acting = try await home.open(for: .coverage, by: officer)
        do {
            let serial = try await acting.office.tellPosts(
                texts,
                withdrawing: correct ?? withdraw,
                isCorrection: correct != nil,
                form: acting.office.environment.randomBytes(16),
                officer: acting.officer
            )
            try await acting.opened.publishOrWait()
            if home.json {
                try Console.json(RecordedReport(number: serial))
            } else {
                Console.note(messages.cliRun.coverage.noticed(serial: "\(serial)"))
            }
        } catch let error as CoverageError {
            throw try Ending(error)
        }
    }
}

/// The number that a report or a notice got, as JSON.
private struct RecordedReport: Encodable {
    let number: Int
}

extension CoverageWord: ExpressibleByArgument {
    /// Reads a word as it is typed.
    public init?(argument: String) {
        guard let word = Self.allCases.first(where: { "\($0)" == argument }) else { return nil }
        self = word
    }

    /// The words that may be typed.
    public static var allValueStrings: [String] { allCases.map { "\($0)" } }
}

extension Ending {
    /// Why a report or a notice was not stored.
    ///
    /// - Throws: What the records say.
    fileprivate init(_ error: CoverageError) throws {
        if case .records(let error) = error { throw error }
        if case .officerMissing = error {
            self.init(.wrongUsage, messages.cliRun.coverage.officerMissing)
            return
        }
        self.init(.no, try messages.coverage.faults.text(error))
    }
}
