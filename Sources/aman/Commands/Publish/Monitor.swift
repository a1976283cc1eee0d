import AmanLetter
import AmanLog
import AmanMonitor
import AmanSignature
import AmanTexts
import AmanVerdict
import ArgumentParser
import Foundation

/// Reads an office's public log and compares it with its lists, and with what was seen before.
struct Monitor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "monitor",
        abstract: "Watch an office's log: replay it, rebuild its lists, report what changed.",
        discussion: """
            SOURCE is an office's address or its public folder, or a copy of its log with --vkey. \
            Run it from cron; it needs nothing of the office and no permission. FOLDER is its \
            memory: begin with --first-sight, and never lose it.

              aman monitor https://herat.example --folder /srv/monitor/herat --first-sight
              aman monitor /srv/herat/public --folder /srv/monitor/herat --run ./tell-us

            Ends with 0 when all fits, 1 when something does not, 2 when it cannot tell. Prints \
            only what is new, so that cron sends mail only then.
            """
    )

    @Argument(
        help: ArgumentHelp("The office's address or public folder, or a copy.", valueName: "source")
    )
    var source: String
    @Option(help: ArgumentHelp("What this monitor remembers and shows.", valueName: "folder"))
    var folder: String
    @Flag(help: "This is the first visit: there is nothing to compare the log with.")
    var firstSight = false
    @Option(
        help: ArgumentHelp("The key of a log that has no bundle beside it.", valueName: "vkey")
    )
    var vkey: String?
    @Option(help: ArgumentHelp("Which log, where the bundle names several.", valueName: "name"))
    var origin: String?
    @Option(help: ArgumentHelp("The programme's root must be this key.", valueName: "hex"))
    var root: String?
    @Option(
        help: ArgumentHelp(
            "A witness's own address, or its folder of tree heads; may be given several times.",
            valueName: "name=source"
        )
    )
    var witness: [String] = []
    @Option(
        help: ArgumentHelp("A program to run with what is new on its input.", valueName: "program")
    )
    var run: String?
    @Flag(help: "Write JSON to standard output.") var json = false

    func run() async throws {
        let folder = try MonitorFolder.open(self.folder, isFirst: firstSight)
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let trouble = SourceTrouble()
        var outcome = try await visit(remembering: folder.memory, trouble, at: now)
        let proofs = try folder.keepProofs(&outcome, at: now)
        let news = outcome.news(cannotTellSince: folder.memory?.cannotTellSince)
        // Pages and alarms first: what was read is remembered once it was reported.
        try folder.show(outcome, proofs)
        try report(outcome, news, proofs, trouble, in: folder)
        try folder.remember(outcome.memory)
        try Console.finish()
        guard outcome.status == .done else { throw ExitCode(outcome.status.rawValue) }
    }

    /// Visits the log and compares it with what is remembered.
    private func visit(
        remembering memory: MonitorMemory?,
        _ trouble: SourceTrouble,
        at now: Instant
    ) async throws -> MonitorOutcome {
        let office = try sourceFiles(source, trouble)
        let checker = SignatureChecker()
        let ask: @Sendable (SignatureQuestion) -> Bool = { checker.isValid($0) }
        let witnesses = try self.witness.map { try witnessAddress($0, trouble) }
        guard let vkey = vkey ?? memory.flatMap({ $0.root == nil ? $0.key : nil }) else {
            do {
                return try await visitOffice(office, witnesses, memory, at: now, ask)
            } catch let error as VisitError {
                let sentences = [error.finding.sentence, trouble.sentence]
                throw Ending(.cannotTell, sentences.compactMap { $0 }.joined(separator: " "))
            }
        }
        let key: VerifierKey
        do {
            key = try VerifierKey(reading: vkey)
        } catch {
            throw Ending(.wrongUsage, messages.cliRun.monitor.badKey)
        }
        try refuseOther(key, than: memory)
        // What cannot be read at all is found by the visit.
        let head = (try? await office.read("log/checkpoint", limit: noteByteCountMax)) ?? nil
        let visit = Visit(
            LogFiles(office, prefix: head == nil ? "" : "log/"),
            key: key,
            publication: nil,
            witnesses: witnesses,
            memory: memory,
            at: now,
            ask: ask
        )
        return MonitorOutcome(await visit.report())
    }

    /// Visits an office: its log, and what it publishes beside it.
    private func visitOffice(
        _ office: any OfficeSource,
        _ witnesses: [WitnessAddress],
        _ memory: MonitorMemory?,
        at now: Instant,
        _ ask: @escaping @Sendable (SignatureQuestion) -> Bool
    ) async throws -> MonitorOutcome {
        let publication: Publication
        do {
            publication = try await Publication.read(
                office,
                origin: origin ?? memory?.origin,
                trust: try trust(memory),
                ask: ask
            )
        } catch let error as VisitError {
            guard let memory else { throw error }
            return MonitorOutcome(unread: memory, error.finding, at: now)
        }
        let key = try VerifierKey(
            name: publication.log.origin,
            kind: .ed25519,
            publicKey: publication.log.publicKey
        )
        try refuseOther(key, than: memory)
        let visit = Visit(
            LogFiles(office, prefix: "log/"),
            key: key,
            publication: publication,
            witnesses: witnesses,
            memory: memory,
            at: now,
            ask: ask
        )
        return MonitorOutcome(await visit.report())
    }

    private func trust(_ memory: MonitorMemory?) throws -> RootTrust {
        if let pinned = memory?.root, let pin = RootPin(hexadecimal: pinned) {
            return .pinned(pin)
        }
        return try root.map { .pinned(try rootPin($0)) } ?? .firstSight
    }

    private func refuseOther(_ key: VerifierKey, than memory: MonitorMemory?) throws(Ending) {
        guard let memory, memory.key != key.text else { return }
        throw Ending(
            .wrongUsage,
            messages.cliRun.monitor.otherMemory(folder: shown(folder), origin: memory.origin)
        )
    }

    private func witnessAddress(
        _ text: String,
        _ trouble: SourceTrouble
    ) throws -> WitnessAddress {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            throw Ending(.wrongUsage, messages.cliRun.monitor.badWitness)
        }
        return WitnessAddress(name: parts[0], source: try sourceFiles(parts[1], trouble))
    }

    private func sourceFiles(
        _ text: String,
        _ trouble: SourceTrouble
    ) throws -> any OfficeSource {
        guard !text.isEmpty else { throw noFileNamed }
        guard isAddress(text) else { return FolderSource(text) }
        guard let office = OfficeOverHTTP(text, trouble) else {
            throw Ending(.wrongUsage, messages.cliRun.monitor.badSource(source: shown(text)))
        }
        return office
    }
}

extension Monitor {
    /// Says what is new, on the terminal or as JSON, to the alarm file and to the program that is
    /// to be run.
    private func report(
        _ outcome: MonitorOutcome,
        _ news: [Finding],
        _ proofs: [String],
        _ trouble: SourceTrouble,
        in folder: MonitorFolder
    ) throws {
        if json { try Console.json(MonitorJSON(outcome, proofs)) }
        var lines = news.map(\.sentence)
        let state = outcome.sentence(in: folder.path)
        if !lines.isEmpty, let unread = trouble.sentence { lines.append(unread) }
        if !lines.isEmpty || outcome.isDailyMark { lines.insert(state, at: 0) }
        if outcome.report.isFirstSight, lines.isEmpty { lines = [state] }
        guard !lines.isEmpty else { return }
        if !news.isEmpty || outcome.report.isFirstSight {
            for line in lines where !json { Console.note(line) }
        }
        try folder.alarm(lines, at: outcome.report.at)
        guard let run else { return }
        let status = try call(run, lines, in: folder)
        if status != 0 {
            Console.note(messages.cliRun.monitor.hookFailed(status: "\(status)"))
        }
    }

    /// Runs a program with what is new on its standard input, and waits for it.
    ///
    /// - Returns: Its status; -1 where it could not be started or did not end in time.
    private func call(
        _ program: String,
        _ lines: [String],
        in folder: MonitorFolder
    ) throws -> Int32 {
        // A file and no pipe: a program that does not read must not end this one, or hold it up.
        let input = URL(filePath: folder.path).appending(path: "alarm.input")
        try Data(lines.map { visible($0) + "\n" }.joined().utf8).write(to: input)
        defer { try? FileManager.default.removeItem(at: input) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.standardInput = try FileHandle(forReadingFrom: input)
        guard (try? process.run()) != nil else { return -1 }
        let end = ContinuousClock.now + hookTime
        while process.isRunning, ContinuousClock.now < end { usleep(20_000) }
        guard process.isRunning else { return process.terminationStatus }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return -1
    }
}

/// How long a program that is run with an alarm may take: it sends a message, it does not wait.
private let hookTime = Duration.seconds(60)
