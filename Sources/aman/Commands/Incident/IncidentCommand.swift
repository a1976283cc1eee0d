import AmanIncident
import AmanLetter
import AmanOffice
import AmanRecords
import AmanTexts
import ArgumentParser
import Foundation

/// Reads, weighs and answers reports of letters that were not honoured.
struct IncidentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "incident",
        abstract: "Read, weigh and answer reports of letters that were not honoured.",
        discussion: """
            The office stores reports that only the monitors can open. On a monitor's own computer:

              aman incident key --out monitors.key            once; the public half is for \
            programme.toml
              aman incident read HER.aman-reports --key monitors.key
              aman incident weigh HER.aman-reports --key monitors.key --report 3 \\
                --state corroborated --reason independent-origins --source relative \\
                --letter valid-then --origin relative --origin press --out replies
              aman incident answer HER.aman-reports --key monitors.key --report 3 --out replies
              aman incident record --key monitors.key --precision day --out replies < call

            In the office, or on its page Incident reports:

              aman incident reports --out HER.aman-reports
              aman incident import replies

            docs/incidents.md says how a report is weighed.
            """,
        subcommands: [
            IncidentKey.self, ReadIncidents.self, WeighIncident.self, AnswerIncident.self,
            RecordIncident.self, CheckFiling.self, IncidentReports.self, ImportIncidents.self,
            PrintIncidentForm.self,
        ]
    )
}

/// Makes the monitors' key.
struct IncidentKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Make the monitors' key, or show the public half of one.",
        discussion: """
            A passphrase seals the file. Reports can be opened with it and with nothing else: \
            store a copy in a safe. The office never gets it.
            """
    )
    @Option(help: ArgumentHelp("Make a new key in this file.", valueName: "file"))
    var out: String?
    @Option(help: ArgumentHelp("Show the public half of this key.", valueName: "file"))
    var show: String?
    @Flag(help: "Write JSON to standard output.") var json = false

    func validate() throws {
        guard (out == nil) != (show == nil) else {
            throw ValidationError(messages.cliIncident.key.sayOutOrShow)
        }
    }

    func run() throws {
        let key: MonitorsPublicKey
        if let out {
            key = try MonitorsKeyFile.make(
                at: out,
                passphrase: try Unlocking.newMonitorsPassphrase()
            )
        } else {
            key = try MonitorsFiles.key(show ?? "").publicKey
        }
        if json {
            try Console.json(["key": key.text, "fingerprint": key.fingerprint])
        } else {
            Console.result(key.text)
            Console.note(messages.cliIncident.key.made(fingerprint: key.fingerprint))
        }
    }
}

/// Gives the monitors the sealed reports.
struct IncidentReports: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reports",
        abstract: "Write the office's encrypted reports to a file, for the monitors."
    )
    @OptionGroup var home: HomeOptions
    @Option(help: "Only reports above this number.") var after = 0
    @Option(help: ArgumentHelp("The file for the monitors.", valueName: "file")) var out: String
    @Option(help: "Who takes them, for the audit.") var officer: String?

    func run() async throws {
        let acting = try await home.open(for: .incidents, by: officer, usual: "monitor")
        let file = try await acting.office.reportsForMonitors(
            after: max(0, after),
            officer: acting.officer
        )
        try ResultFile.write(file.bytes, to: out)
        if home.json {
            try Console.json(["reports": file.reports.count])
        } else {
            Console.note(messages.cliIncident.reports.wrote(count: file.reports.count, file: out))
        }
    }
}

/// Imports what the monitors weighed and answered.
struct ImportIncidents: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Import the monitors' steps, answers and recorded reports; all or nothing."
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "The file that aman incident weigh, answer or record wrote.")
    var file: String
    @Option(help: "Who imports it, for the audit.") var officer: String?

    func run() async throws {
        let acting = try await home.open(for: .incidents, by: officer, usual: "monitor")
        let bytes = try Input.bytes(of: file, limit: ReplyFile.byteCountMax)
        let outcome = try await acting.office.importReplies(bytes, officer: acting.officer)
        if home.json {
            try Console.json(
                [
                    "steps": outcome.steps, "answers": outcome.answers,
                    "recorded": outcome.recorded,
                ]
            )
        } else {
            Console.note(
                messages.cliIncident.imported(
                    steps: "\(outcome.steps)",
                    answers: "\(outcome.answers)",
                    recorded: "\(outcome.recorded)"
                )
            )
        }
    }
}

/// The files of a monitor's own computer.
enum MonitorsFiles {
    static func key(_ path: String) throws -> MonitorsKey {
        try MonitorsKeyFile.open(path, passphrase: try Unlocking.monitorsPassphrase())
    }

    static func reports(_ path: String) throws -> ReportFile {
        try ReportFile(reading: try Input.bytes(of: path, limit: ReportFile.byteCountMax))
    }

    /// What is in the file of replies already; an empty one where there is no file.
    static func replies(_ path: String) throws -> ReplyFile {
        guard path != "-", FileManager.default.fileExists(atPath: path) else {
            return ReplyFile(replies: [])
        }
        return try ReplyFile(reading: try Input.bytes(of: path, limit: ReplyFile.byteCountMax))
    }

    /// Today where the monitor is, by UTC, counted from 1970-01-01.
    static var today: Int { OfficeEnvironment.real.now().dayNumber }
}

extension Unlocking {
    /// The passphrase of the monitors' key.
    static func monitorsPassphrase() throws -> String {
        if let passphrase = given("AMAN_MONITORS_PASSPHRASE") { return passphrase }
        guard isatty(STDIN_FILENO) == 1 else { throw noMonitorsPassphrase }
        return try ask(messages.cliIncident.key.passphrase)
    }

    /// The passphrase of a key that is about to be made.
    static func newMonitorsPassphrase() throws -> String {
        if let passphrase = given("AMAN_MONITORS_PASSPHRASE") {
            return try longEnough(passphrase)
        }
        guard isatty(STDIN_FILENO) == 1 else { throw noMonitorsPassphrase }
        let first = try longEnough(try ask(messages.cliIncident.key.newPassphrase))
        guard try ask(messages.cliSetUp.rootOptions.onceMore) == first else {
            throw Ending(.badInput, messages.cliSetUp.rootOptions.twoPassphrasesDiffer)
        }
        return first
    }

    private static var noMonitorsPassphrase: Ending {
        Ending(
            .badInput,
            messages.cliSetUp.rootOptions.rootKeyNeeds(variable: "AMAN_MONITORS_PASSPHRASE")
        )
    }
}
