import AmanNames
import ArgumentParser
import Foundation

/// Learns the tables that names are compared with, and measures what they find.
@main
struct NamesTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aman-names",
        abstract: "Learns the tables that names are compared with, and measures them.",
        subcommands: [Learn.self, Measure.self]
    )
}

/// Learns from a list of names in two scripts and writes the table that is part of the program.
struct Learn: ParsableCommand {
    @Argument(help: "Names: person, Arabic script, Latin script, language; one spelling a line.")
    var names: String
    @Option(help: "Where the table goes.") var out = "Sources/AmanNames/learned.table"

    func run() throws {
        let spelled = try spelledNames(at: names)
        let spellings = spelled.reduce(0) { $0 + $1.latin.count }
        let table = learnedNames(from: spelled).table(remark: [
            "Written by aman-names learn; see docs/screening.md.",
            "Learned from \(spelled.count) names in Arabic script and \(spellings) in Latin.",
        ])
        try table.write(toFile: out, atomically: true, encoding: .utf8)
    }
}

/// Measures on a made register: who is found again, how many strangers are flagged, how long it
/// takes.
struct Measure: ParsableCommand {
    @Argument(help: "Names that registers and questions are made of.") var names: String
    @Option(help: "Names to learn from first; without, the tables of the program are measured.")
    var learn: String?
    @Flag(help: "Learn from every second person and measure on the others.") var halves = false
    @Flag(help: "Measure the keys of outside lists: the register is the list.") var keys = false
    @Option(help: "Persons in the register.") var size = 20_000
    @Option(help: "Questions of each kind.") var questions = 1_000
    @Option(help: "Strangers.") var strangers = 3_000
    @Option(help: "Another register, with another number.") var seed: UInt64 = 7

    func run() throws {
        var spelled = try spelledNames(at: names)
        var model = NameModel.builtIn
        if halves {
            let learning = stride(from: 0, to: spelled.count, by: 2).map { spelled[$0] }
            model = NameModel(learned: learnedNames(from: learning))
            spelled = stride(from: 1, to: spelled.count, by: 2).map { spelled[$0] }
        } else if let learn {
            model = NameModel(learned: learnedNames(from: try spelledNames(at: learn)))
        }
        let made = MadeRegister(
            spelled,
            size: size,
            questions: questions,
            strangers: strangers,
            seed: seed
        )
        guard !keys else { return print(KeyedList(made.entries).report(on: made.questions)) }
        let start = processorSeconds()
        var index = NameIndex()
        for entry in made.entries { index.insert(entry.person, ticket: entry.ticket, version: 0) }
        let seconds = processorSeconds() - start
        let byteCount = index.byteCount / size
        print(
            String(
                format: "%d persons: index in %.2f s, %d bytes a person",
                size,
                seconds,
                byteCount
            )
        )
        var answers = Answers()
        var search = NameSearch(model)
        for (kind, asked) in made.questions {
            for question in asked { answers.ask(question, kind, index, &search) }
        }
        print(answers.report)
    }
}

/// What was found, and how long it took.
private struct Answers {
    private var found: [(kind: String, asked: Int, found: Int)] = []
    private var milliseconds: [Double] = []

    mutating func ask(
        _ question: MadeRegister.Question,
        _ kind: String,
        _ index: NameIndex,
        _ search: inout NameSearch
    ) {
        let start = processorSeconds()
        let hits = search.hits(for: question.person, in: index, limit: 5)
        milliseconds.append((processorSeconds() - start) * 1_000)
        if found.last?.kind != kind { found.append((kind, 0, 0)) }
        let isFound =
            question.ticket.map { ticket in hits.contains { $0.ticket == ticket } }
            ?? !hits.isEmpty
        found[found.count - 1].asked += 1
        found[found.count - 1].found += isFound ? 1 : 0
    }

    var report: String {
        let times = milliseconds.sorted()
        let shares = found.map { kind, asked, found in
            String(format: "%@ %.1f %%", kind, 100 * Double(found) / Double(max(1, asked)))
        }
        let middle = times[times.count / 2]
        let late = times[times.count * 99 / 100]
        return shares.joined(separator: "   ")
            + String(format: "   p50 %.2f ms, p99 %.2f ms", middle, late)
    }
}

private func processorSeconds() -> Double {
    Double(clock()) / Double(CLOCKS_PER_SEC)
}
