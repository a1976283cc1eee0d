import AmanOffice
import AmanTexts
import AmanWeb
import ArgumentParser

/// Takes many applications from a CSV file.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Import applications from a CSV file; bad rows go to FILE.rejects.csv.",
        discussion: """
            Good rows are stored 200 at a time. No row is stored twice, so after a stop, or when \
            the rejected rows are corrected, import the file again. \
            docs/import.md lists the columns.

              aman import queue.csv --officer 'M. Safi'
            """
    )

    @OptionGroup var home: HomeOptions
    @Argument(help: "The CSV file, or - for standard input.") var file: String
    @Option(help: "The officer who imports it, for the audit.") var officer: String?
    @Option(
        help: ArgumentHelp(
            "How its characters are written, where that cannot be seen.",
            valueName: "encoding"
        )
    ) var encoding: ListEncoding?
    @Option(help: "Where the rows that are not stored are written; beside the list if not said.")
    var rejects: String?

    /// The file of the rejected rows.
    private var rejectsFile: String {
        if let rejects { return rejects }
        let isNamed = file.lowercased().hasSuffix(".csv")
        return (isNamed ? String(file.dropLast(4)) : file) + ".rejects.csv"
    }

    func validate() throws {
        guard file != "-" || rejects != nil else {
            throw ValidationError(
                messages.cliRun.importing.listImportedFrom
            )
        }
        guard officer != "" else {
            throw ValidationError(messages.cliRun.importing.sayWhoImports)
        }
    }

    func run() async throws {
        let table = try Input.bytes(of: file, limit: Input.tableByteCountMax)
        let acting = try await home.open(for: .register, by: officer, usual: "registrar")
        let (reading, storing) = (
            Meter(messages.cliRun.importing.readingBytes),
            Meter(messages.cliRun.importing.storingRows)
        )
        let outcome = try await acting.office.importApplications(
            table,
            officer: acting.officer,
            encoding: encoding,
            columnNames: listColumnNames()
        ) {
            switch $0 {
            case .read(let count, let total): reading.advance(to: count, of: total)
            case .stored(let count, let total): storing.advance(to: count, of: total)
            }
        }
        // The rows are stored: that is reported in any case.
        let sentences = RejectSentences(acting.office.programme)
        let unwritten = writeRejects(of: outcome, sentences)
        let (compared, uncompared) = await compare(outcome.accepted.count, acting.office)
        let report = ImportReport(
            accepted: outcome.accepted.count,
            alreadyHere: outcome.alreadyHere.count,
            compared: compared,
            rejected: outcome.rejects.map { .init(line: $0.line, reason: sentences.text($0)) }
        )
        if home.json {
            try Console.json(report)
        } else {
            tell(report, outcome, areInFile: unwritten == nil)
        }
        if let ending = both(unwritten, uncompared) { throw ending }
        if !report.rejected.isEmpty { throw ExitCode(ExitStatus.badInput.rawValue) }
    }

    /// Two failures do not hide one another.
    private func both(_ first: Ending?, _ second: Ending?) -> Ending? {
        guard let first, let second else { return first ?? second }
        return Ending(
            first.status,
            first.fact + " " + second.fact,
            advice: [first.advice, second.advice].compactMap(\.self).joined(separator: " ")
        )
    }

    /// Writes the rows that were not taken beside the list; why that failed, if it did.
    private func writeRejects(
        of outcome: ImportOutcome,
        _ sentences: RejectSentences
    ) -> Ending? {
        guard let rejects = outcome.rejectsFile(sentences.quoted) else { return nil }
        do {
            try ResultFile.write(rejects, to: rejectsFile)
            return nil
        } catch {
            return Ending(
                error.status,
                messages.cliRun.importing.rejectsNotWritten(fact: error.fact, file: "\(file)")
            )
        }
    }

    /// Compares them with earlier ones, so that reviewers find those who may have applied before.
    ///
    /// - Returns: How many were compared, never how many have hits: one line would ask
    ///   about one person. Or why the comparing broke off and what to do then.
    private func compare(
        _ count: Int,
        _ office: Office
    ) async -> (ImportReport.Compared?, Ending?) {
        let meter = Meter(messages.cliRun.importing.comparingApplications)
        do {
            let tally = try await office.screenUnscreened { done in
                // Others may wait to be compared beside these.
                if done <= count { meter.advance(to: done, of: count) }
            }
            if let failure = tally.firstFailure { return (nil, notCompared(failure)) }
            return (ImportReport.Compared(count: tally.screened), nil)
        } catch {
            return (nil, notCompared(error))
        }
    }

    private func notCompared(_ error: ApplyError) -> Ending {
        error.afterKeeping(
            messages.cliRun.importing.notAllCompared,
            advice: messages.cliRun.importing.importAgainThen(file: "\(file)")
        )
    }

    private func tell(_ report: ImportReport, _ outcome: ImportOutcome, areInFile: Bool) {
        defer { tellOfLists(areRejects: !report.rejected.isEmpty && areInFile) }
        if !outcome.shortPapers.isEmpty {
            let lines = outcome.shortPapers.prefix(20).map(String.init).joined(separator: ", ")
            let dots = outcome.shortPapers.count > 20 ? ", …" : ""
            Console.note(messages.cliRun.importing.shortPapers(lines: lines + dots))
        }
        if let encoding, encoding != .utf8 {
            Console.note(messages.cliRun.importing.readAs(encoding: encoding.rawValue))
        }
        for reject in report.rejected.prefix(20) {
            Console.note(
                messages.cliRun.importing.weCouldNot(
                    line: "\(reject.line)",
                    reason: "\(reject.reason)"
                )
            )
        }
        if report.rejected.count > 20 {
            Console.note(messages.cliRun.importing.andMore(count: report.rejected.count - 20))
        }
        Console.note(messages.cliRun.importing.stored(count: report.accepted))
        if report.alreadyHere > 0 {
            Console.note(messages.cliRun.importing.storedBefore(count: report.alreadyHere))
        }
        if report.compared != nil {
            Console.note(messages.cliRun.importing.reviewersListShows)
        }
        if !report.rejected.isEmpty {
            let safe = report.accepted + report.alreadyHere
            if safe > 0 { Console.note(messages.cliRun.importing.othersAreSafe(count: safe)) }
            guard areInFile else { return }
            Console.note(
                messages.cliRun.importing.thoseNotRead(rejectsFile: "\(rejectsFile)")
            )
        }
    }
}

extension Import {
    /// What is a list of names on this disk now, and that it should not stay.
    private func tellOfLists(areRejects: Bool) {
        let files = (file == "-" ? [] : [file]) + (areRejects ? [rejectsFile] : [])
        guard !files.isEmpty else { return }
        let named = files.map(shown).joined(separator: ", ")
        Console.note(messages.cliRun.importing.destroyLists(files: named))
    }
}

extension ListEncoding: ExpressibleByArgument {}

/// What became of an imported file, as JSON.
struct ImportReport: Encodable {
    /// A row that was not taken.
    struct Reject: Encodable {
        let line: Int
        let reason: String
    }

    /// How many were compared with all others.
    struct Compared: Encodable {
        let count: Int
    }

    let accepted: Int
    let alreadyHere: Int
    /// Absent where the comparing broke off.
    let compared: Compared?
    let rejected: [Reject]
}
