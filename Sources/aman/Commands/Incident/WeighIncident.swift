import AmanIncident
import AmanTexts
import ArgumentParser

extension AccountState: ExpressibleByArgument {}
extension WeighingReason: ExpressibleByArgument {}
extension IncidentSource: ExpressibleByArgument {}
extension LetterGrade: ExpressibleByArgument {}
extension IncidentParty: ExpressibleByArgument {}
extension DayPrecision: ExpressibleByArgument {}

/// Takes the next step of a report's weighing.
struct WeighIncident: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "weigh",
        abstract: "Sign the next step of a report's weighing, with its reason.",
        discussion: """
            Three things are graded apart: the source, the letter and the account. No step is ever \
            overwritten; a wrong one is corrected by another. The step is added to the file of \
            replies, for aman incident import in the office.
            """
    )
    @OptionGroup var one: OneIncident
    @Option(help: "What can be said of the account.") var state: AccountState
    @Option(help: "Why.") var reason: WeighingReason
    @Option(help: "Whom the account comes from, as you judge it.") var source: IncidentSource
    @Option(help: "What is known of the letter.") var letter: LetterGrade
    @Option(help: "An origin that depends on no other; twice or more where corroborated.")
    var origin: [IncidentSource] = []
    @Option(help: "Who denies, contradicts or acknowledges it.") var by: IncidentParty?
    @Option(help: "The number of the report that this is a duplicate of.") var duplicateOf: Int?
    @Option(help: "Count it in the public numbers of this province: ISO 3166-2.")
    var province: String?
    @Option(help: "A day of the week in which it counts: 2026-11-23.") var week: String?

    func run() throws {
        let (file, item, key) = try one.opened()
        var weighing = try one.weighing(of: item, with: key.publicKey)
        var judged = Judgement(state, because: reason, source: source, letter: letter)
        judged.origins = origin
        judged.party = by
        judged.duplicateOf = try duplicateOf.map { number in
            guard let other = file.reports.first(where: { $0.number == number }) else {
                throw Ending(.no, messages.cliIncident.noReport(number: "\(number)"))
            }
            return other.sealed.mark
        }
        judged.counted = try counted()
        let step = try weighing.add(judged, day: MonitorsFiles.today, by: key)
        try one.add(ReplyFile.Item(report: item.sealed.mark, steps: [step], answers: []))
        if one.json {
            try Console.json(["report": "\(item.number)", "state": weighing.state.rawValue])
        } else {
            Console.note(
                messages.cliIncident.weigh.added(
                    number: "\(item.number)",
                    state: weighing.state.rawValue,
                    file: one.out
                )
            )
        }
    }

    private func counted() throws -> CountedPlace? {
        guard province != nil || week != nil else { return nil }
        guard let province, let day = week.flatMap(dayNumber),
            let counted = CountedPlace(province: province, week: mondayOfWeek(of: day))
        else { throw Ending(.wrongUsage, messages.cliIncident.weigh.countNeedsBoth) }
        return counted
    }
}

/// Writes an answer to a reporter.
struct AnswerIncident: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Seal an answer to the reporter, who opens it with the receipt code.",
        discussion: """
            The text is read from standard input, or from a file. Write it in the report's \
            language, and repeat nothing of the report: the code may be found.
            """
    )
    @OptionGroup var one: OneIncident
    @Option(help: ArgumentHelp("The answer's text; - for standard input.", valueName: "file"))
    var text = "-"

    func run() throws {
        let (_, item, key) = try one.opened()
        let bytes = try Input.bytes(of: text, limit: 2 * IncidentLimits.answerByteCountMax)
        guard let typed = String(validating: bytes, as: UTF8.self) else {
            throw Ending(.badInput, messages.cliIncident.answer.notText)
        }
        let report = try item.sealed.open(with: key)
        let answer = try SealedAnswer(
            try IncidentAnswer(day: MonitorsFiles.today, text: typed),
            to: item.sealed.mark,
            replyKey: report.replyKey,
            by: key
        )
        try one.add(ReplyFile.Item(report: item.sealed.mark, steps: [], answers: [answer]))
        if one.json {
            try Console.json(["report": item.number])
        } else {
            Console.note(
                messages.cliIncident.answer.added(number: "\(item.number)", file: one.out)
            )
        }
    }
}

/// One report of a file, and where what is said of it goes.
struct OneIncident: ParsableArguments {
    @Argument(help: "The file with the office's encrypted reports.") var file: String
    @Option(help: ArgumentHelp("The monitors' key.", valueName: "file")) var key: String
    @Option(help: "The number of the report.") var report: Int
    @Option(
        help: ArgumentHelp("The file of replies, which it is added to.", valueName: "file")
    )
    var out: String
    @Flag(help: "Write JSON to standard output.") var json = false

    func opened() throws -> (file: ReportFile, item: ReportFile.Item, key: MonitorsKey) {
        let file = try MonitorsFiles.reports(file)
        guard let item = file.reports.first(where: { $0.number == report }) else {
            throw Ending(.no, messages.cliIncident.noReport(number: "\(report)"))
        }
        return (file, item, try MonitorsFiles.key(key))
    }

    /// The steps in the office's file, and behind them those that wait in the file of replies.
    func weighing(
        of item: ReportFile.Item,
        with key: MonitorsPublicKey
    ) throws -> Weighing {
        let waiting =
            try MonitorsFiles.replies(out).replies
            .first { $0.report == item.sealed.mark }?.steps ?? []
        let new = waiting.filter { !item.steps.contains($0) }
        return try Weighing(of: item.sealed.mark, item.steps + new, by: key)
    }

    /// Adds to what the file of replies says of the report.
    func add(_ reply: ReplyFile.Item) throws {
        var replies = try MonitorsFiles.replies(out)
        if let index = replies.replies.firstIndex(where: { $0.report == reply.report }) {
            replies.replies[index].steps += reply.steps
            replies.replies[index].answers += reply.answers
        } else {
            replies.replies.append(reply)
        }
        try ResultFile.write(replies.bytes, to: out)
    }
}
