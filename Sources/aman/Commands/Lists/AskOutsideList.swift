import AmanLetter
import AmanOffice
import AmanTexts
import ArgumentParser

/// Asks a list's owner about the open applications.
struct AskOutsideList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Make a question about the open applications, for the list's owner.",
        discussion: """
            Each applicant is asked about once, and again when the record was corrected. Compare \
            the fingerprint with the list's owner before the first question: aman list show.
            """
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "The sealed list.") var list: String
    @Option(help: ArgumentHelp("The question, for the owner.", valueName: "file")) var out: String
    @Option(help: "Who asks, for the audit.") var officer: String?

    func run() async throws {
        let acting = try await home.open(for: .review, by: officer, usual: "reviewer")
        let list = try ListFiles.list(list)
        let asked = try await acting.office.ask(list, officer: acting.officer)
        try ResultFile.write(asked.question.bytes, to: out)
        if home.json {
            try Console.json(
                AskedReport(
                    list: list.id.text,
                    applicants: asked.applicantCount,
                    keys: asked.question.keyCount,
                    more: asked.hasMore
                )
            )
        } else {
            Console.note(
                messages.cliList.ask.asked(count: asked.applicantCount, owner: list.owner)
            )
            if asked.hasMore { Console.note(messages.cliList.ask.more) }
        }
    }
}

/// Answers a question with the list's key.
struct AnswerQuestion: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Answer an office's question with the list's key.",
        discussion: """
            The answer says nothing about whom the question names, and the key's file counts what \
            was answered. The same question asked again counts once.
            """
    )
    @Argument(help: "The office's question.") var question: String
    @Option(help: ArgumentHelp("The list's key.", valueName: "file")) var key: String
    @Option(help: ArgumentHelp("The answer, for the office.", valueName: "file")) var out: String
    @Flag(help: "Write JSON to standard output.") var json = false

    func run() async throws {
        let asked = try ListFiles.question(question)
        var owner = try ListFiles.key(key)
        let answer = try owner.answer(asked, randomBytes: OfficeEnvironment.real.randomBytes)
        // Counted on the disk before it is given away.
        try ResultFile.write(owner.bytes, to: key)
        try ResultFile.write(answer.bytes, to: out)
        let (count, most) = (owner.answeredKeyCount, owner.answeredKeyCountMax)
        if json {
            try Console.json(
                AnsweredReport(
                    list: owner.list.text,
                    keys: asked.keyCount,
                    answered: count,
                    answersMax: most
                )
            )
        } else {
            Console.note(messages.cliList.answer.answered(count: "\(count)", limit: "\(most)"))
        }
    }
}

/// Opens an answer, and stores its hits for the reviewers.
struct MatchAnswer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Open the owner's answer, and put the hits before the reviewers.",
        discussion: "A hit is a question to a reviewer, never a refusal."
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "The owner's answer.") var answer: String
    @Option(help: ArgumentHelp("The sealed list that was asked about.", valueName: "file"))
    var list: String
    @Option(help: "Who opens it, for the audit.") var officer: String?

    func run() async throws {
        let acting = try await home.open(for: .review, by: officer, usual: "reviewer")
        let (answer, list) = (try ListFiles.answer(answer), try ListFiles.list(list))
        let meter = Meter(messages.cliList.match.comparing)
        let matched = try await acting.office.match(answer, with: list, officer: acting.officer) {
            meter.advance(to: $0, of: $1)
        }
        let tickets = matched.tickets.map(\.number)
        if home.json {
            try Console.json(
                MatchedReport(
                    list: list.id.text,
                    applicants: matched.applicantCount,
                    tickets: tickets,
                    new: matched.newCount
                )
            )
        } else {
            for ticket in tickets { Console.result("\(ticket)") }
            Console.note(
                messages.cliList.match.matched(
                    count: tickets.count,
                    applicants: "\(matched.applicantCount)"
                )
            )
            if !tickets.isEmpty { Console.note(messages.cliList.match.lookTwice) }
        }
    }
}

private struct AskedReport: Encodable {
    let list: String
    let applicants: Int
    /// With the padding.
    let keys: Int
    let more: Bool
}

private struct AnsweredReport: Encodable {
    let list: String
    let keys: Int
    let answered: Int
    let answersMax: Int
}

private struct MatchedReport: Encodable {
    let list: String
    let applicants: Int
    let tickets: [Int]
    let new: Int
}
