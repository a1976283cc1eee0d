import AmanOffice
import AmanTexts
import AmanWeb
import ArgumentParser
import Foundation

/// Seals a table, or the office's own applications, as a list for an office.
struct SealOutsideList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal",
        abstract: "Seal a table of people, or this office's applications, as a list.",
        discussion: """
            The columns are those of aman import; none needs a province. A row needs a name with \
            the father's name or the year of birth, or the number of an identity paper. Rows that \
            cannot be compared go to TABLE.rejects.csv.

            Who has the key file and the list can try names one after the other: the key stays \
            with the owner, and is destroyed when no one asks about the list any more.
            """
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "The table as CSV, or - for standard input.") var table: String?
    @Flag(help: "Seal this office's open applications, for another office.")
    var applications = false
    @Option(help: ArgumentHelp("The sealed list, to give away.", valueName: "file"))
    var out: String
    @Option(help: ArgumentHelp("The new key, which stays with the owner.", valueName: "file"))
    var key: String
    @Option(help: "What the list is: exclusion, missing, applications or other.")
    var kind: OutsideListKind?
    @Option(help: "Who owns the list; shown at a hit.") var owner: String
    @Option(help: "How many keys are answered in all, some six an applicant.")
    var answers = OutsideListLimits.answeredKeyCountUsual
    @Option(
        help: ArgumentHelp(
            "How the table's characters are written, where that cannot be seen.",
            valueName: "encoding"
        )
    ) var encoding: ListEncoding?
    @Option(help: "Where the rows that are left out are written; beside the table if not said.")
    var rejects: String?
    @Option(help: "Who seals the applications, for the audit.") var officer: String?

    func validate() throws {
        guard applications == (table == nil) else {
            throw ValidationError(messages.cliList.seal.tableOrApplications)
        }
        guard table != "-" || rejects != nil else {
            throw ValidationError(messages.cliList.seal.sayRejects)
        }
    }

    func run() async throws {
        try ResultFile.refuseStandardOutput(key, for: "--key")
        guard !FileManager.default.fileExists(atPath: key) else {
            throw Ending(.cannotWrite, messages.cliList.seal.keyExists(file: shown(key)))
        }
        let terms = OutsideListTerms(
            kind: kind ?? (applications ? .applications : .other),
            owner: owner,
            answeredKeyCountMax: answers
        )
        let sealing = Meter(messages.cliList.seal.sealing)
        let (sealed, outcome): (SealedList, ImportOutcome?)
        if let table {
            (sealed, outcome) = try seal(table, terms, sealing)
        } else {
            let acting = try await home.open(for: .review, by: officer, usual: "reviewer")
            outcome = nil
            sealed = try await acting.office.sealApplications(terms, officer: acting.officer) {
                sealing.advance(to: $0, of: $1)
            }
        }
        // The list is worth nothing without its key.
        try ResultFile.write(sealed.key.bytes, to: key)
        try ResultFile.write(sealed.file, to: out)
        try report(sealed, outcome)
    }

    private func seal(
        _ table: String,
        _ terms: OutsideListTerms,
        _ sealing: Meter
    ) throws -> (SealedList, ImportOutcome?) {
        let bytes = try Input.bytes(of: table, limit: Input.tableByteCountMax)
        let environment = OfficeEnvironment.real
        let reading = Meter(messages.cliRun.importing.readingBytes)
        let read = try OutsideTable(
            reading: bytes,
            encoding: encoding,
            columnNames: listColumnNames(),
            now: environment.now()
        ) { reading.advance(to: $0, of: $1) }
        if let file = read.outcome.rejectsFile(sentences.quoted) {
            try ResultFile.write(file, to: rejectsFile(of: table))
        }
        let sealed: SealedList
        do throws(OutsideListError) {
            sealed = try read.sealed(
                terms,
                now: environment.now(),
                randomBytes: environment.randomBytes
            ) { sealing.advance(to: $0, of: $1) }
        } catch {
            // Why, before what comes of it.
            note(read.outcome)
            throw error
        }
        return (sealed, read.outcome)
    }

    /// A court's list has no programme.
    private var sentences: RejectSentences { RejectSentences(nil) }

    private func rejectsFile(of table: String) -> String {
        if let rejects { return rejects }
        let isNamed = table.lowercased().hasSuffix(".csv")
        return (isNamed ? String(table.dropLast(4)) : table) + ".rejects.csv"
    }

    private func report(_ sealed: SealedList, _ outcome: ImportOutcome?) throws {
        let report = SealedListReport(
            list: ListReport(sealed.list),
            keys: sealed.keyCount,
            crowded: sealed.crowdedCount,
            rejected: (outcome?.rejects ?? []).map {
                .init(line: $0.line, reason: sentences.text($0))
            }
        )
        if home.json {
            try Console.json(report)
        } else {
            report.list.show()
            if let outcome { note(outcome) }
            if sealed.crowdedCount > 0 {
                Console.note(messages.cliList.seal.crowded(count: sealed.crowdedCount))
            }
            Console.note(messages.cliList.seal.keepKey(file: shown(key)))
        }
        if !report.rejected.isEmpty { throw ExitCode(ExitStatus.badInput.rawValue) }
    }

    /// Each row that was left out, with its line: the first twenty.
    private func note(_ outcome: ImportOutcome) {
        for reject in outcome.rejects.prefix(20) {
            let reason = sentences.text(reject)
            Console.note(
                messages.cliRun.importing.weCouldNot(line: "\(reject.line)", reason: reason)
            )
        }
        if outcome.rejects.count > 20 {
            Console.note(messages.cliRun.importing.andMore(count: outcome.rejects.count - 20))
        }
        guard let table, !outcome.rejects.isEmpty else { return }
        Console.note(messages.cliRun.importing.thoseNotRead(rejectsFile: rejectsFile(of: table)))
    }
}

extension OutsideListKind: ExpressibleByArgument {}

/// A sealed list, as JSON.
private struct SealedListReport: Encodable {
    let list: ListReport
    /// Without the padding.
    let keys: Int
    let crowded: Int
    let rejected: [ImportReport.Reject]
}
