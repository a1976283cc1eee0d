import AmanLetter
import AmanOffice
import AmanRecords
import AmanTexts
import ArgumentParser

/// Erases the records of people whom the office no longer needs to know.
struct Erase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Erase the records of people that the programme no longer needs.",
        discussion: """
            Of letters handed out or never collected, and of applications refused or sent to \
            another office, each after the programme's own time, and never before an appeal could \
            be heard. Number, digest, status and dates stay; names, photo and the letter's bytes \
            do not. This cannot be undone.
            """
    )
    @OptionGroup var home: HomeOptions
    @Option(help: "The member who does it, for the audit.") var officer: String?

    func run() async throws {
        let acting = try await home.openWithoutSignIn(by: officer, usual: "desk")
        let office = acting.office
        let count = try await office.erase(officer: acting.officer)
        while try await office.eraseIncidents(officer: acting.officer) > 0 {}
        if home.json {
            // `thinned` is what scripts of offices read.
            try Console.json(["erased": count, "thinned": count])
        } else {
            Console.note(messages.cliRun.keep.erased(count: count))
            KeysReport.note(try await office.records.keyStoreState())
        }
    }
}

/// What `aman erase` was called until 2026; scripts of offices say it.
struct Thin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(shouldDisplay: false)
    @OptionGroup var erase: Erase

    func run() async throws { try await erase.run() }
}

/// Copies the office, or the keys of persons.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the office into one file, or the persons' keys into another.",
        discussion: """
            A backup of the office opens no one without the persons' keys, which are in a file of \
            their own. Copy both, and keep them apart: aman backup --out FILE, then \
            aman backup keys --out FILE --name 'stick 1'.
            """,
        subcommands: [BackupOffice.self, BackupKeys.self],
        defaultSubcommand: BackupOffice.self
    )
}

/// Copies the office into one file.
struct BackupOffice: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "office",
        abstract: "Copy the office into one file, still sealed, without the persons' keys.",
        discussion: """
            Restored beside the key store of that day, it opens everybody who is not erased then. \
            Backups of an older Aman have the keys inside, and bring back everybody: destroy them \
            once a new one is made.
            """
    )
    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("The backup.", valueName: "file")) var out: String
    @Option(help: "The member who does it, for the audit.") var officer: String?

    func run() async throws {
        let acting = try await home.openWithoutSignIn(by: officer, usual: "administrator")
        let opened = acting.opened
        let now = opened.office.environment.now()
        try await opened.office.records.append(
            AuditEntry(
                at: now,
                officer: acting.officer,
                act: .backup,
                subject: AuditCode(opened.office.code)
            )
        )
        let outcome = try HomeFolder.backup(opened.home, to: out)
        if home.json {
            try Console.json(["file": out, "sha256": Hexadecimal.text(outcome.digest)])
        } else {
            Console.note(messages.cliRun.keep.backedUp(count: outcome.fileCount, file: out))
            Console.note(messages.cliRun.keep.sha(digest: Hexadecimal.text(outcome.digest)))
            Console.note(messages.cliRun.keep.asSecretAs)
            Console.note(messages.cliRun.keep.keysAreApart)
            Console.note(messages.cliRun.keep.olderBackupsStill)
        }
    }
}

/// Makes an office's folder from a backup.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make an office's folder from a backup; never overwrites one.",
        discussion: """
            aman restore herat.backup --home herat-again --keys herat/keys/persons

            With the key store as it is now, or the newest copy of it, everybody opens who is not \
            erased, and everyone who was erased since the backup is erased at once. Without any, \
            letters, log and statuses come back, and names do not.
            """
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "The backup.") var file: String
    @Option(
        name: .customLong("keys"),
        help: ArgumentHelp("The persons' keys: keys/persons, or a copy of it.", valueName: "file")
    )
    var keyStore: String?

    func run() async throws {
        _ = try HomeFolder.restore(
            file,
            to: home.folder,
            keyStore: keyStore,
            now: OfficeEnvironment.real.now()
        )
        if home.json {
            try Console.json(["home": home.folder])
        } else {
            Console.note(messages.cliRun.keep.restored(home: home.folder))
            if keyStore == nil { Console.note(messages.cliRun.keep.restoredWithoutKeys) }
        }
    }
}

/// Shows who did what, without names of applicants.
struct Audit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show who did what, and check that nothing was taken out or changed.",
        subcommands: [UnusualUse.self]
    )
    @OptionGroup var home: HomeOptions
    @Option(help: "From this entry on.") var from = 0
    @Option(help: "At most this many.") var limit = 1_000

    func run() async throws {
        let office = try await home.open(for: .readAudit, by: nil, usual: "").office
        let check = try await office.checkAudit()
        let entries = try await office.records.auditEntries(
            from: max(0, from),
            limit: max(1, limit)
        )
        let names = try await office.auditNames(in: entries)
        for kept in entries {
            let report = AuditReport(kept)
            if home.json {
                try Console.json(report)
            } else {
                Console.result(fields: [
                    "\(report.index)", report.at, report.officer, report.act,
                    names[kept.entry.subject] ?? report.subject, report.reason ?? "",
                ])
            }
        }
        if let broken = check.firstBroken {
            throw Ending(.no, messages.cliRun.keep.auditDoesNot(broken: "\(broken)"))
        }
        Console.note(messages.cliRun.keep.chainIsWhole(count: check.count))
    }
}

/// One audit entry as JSON.
struct AuditReport: Encodable {
    let index: Int
    let at: String
    let officer: String
    /// The second officer, where two are asked for.
    let second: String?
    let act: String
    let subject: String
    let reason: String?
    let hash: String

    init(_ kept: KeptAuditEntry) {
        index = kept.index
        at = kept.entry.at.rfc3339
        officer = kept.entry.officer
        second = kept.entry.second
        act = kept.entry.act.rawValue
        subject = kept.entry.subject.text
        reason = kept.entry.reason?.text
        hash = Hexadecimal.text(kept.hash)
    }
}

/// Says the state of the office: counts, no names.
struct Today: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the state of the office today: counts and queues, no names."
    )
    @OptionGroup var home: HomeOptions

    func run() async throws {
        let office = try await home.open().office
        let now = office.environment.now()
        let midnight = Instant(seconds: now.seconds - now.seconds % 86_400)
        let counts = try await office.records.counts(since: midnight)
        let report = TodayReport(counts, try await office.records.appealCounts(at: now))
        if home.json {
            try Console.json(report)
        } else {
            for state in ApplicationState.allCases {
                Console.result(fields: [
                    state.rawValue, "\(counts.applicationsByState[state] ?? 0)",
                ])
            }
            for (kind, count) in report.letters.sorted(by: { $0.key < $1.key }) {
                Console.result(fields: [
                    messages.cliRun.keep.lettersOfKind(kind: kind), "\(count)",
                ])
            }
            Console.result(fields: [
                messages.cliRun.keep.waitingToBeCalled, "\(counts.waitingToBeCalled)",
            ])
            Console.result(fields: [messages.cliRun.keep.entriesInTheLog, "\(counts.logSize)"])
        }
    }
}

/// The state of the office, as JSON.
struct TodayReport: Encodable {
    let applications: [String: Int]
    let applicationsToday: Int
    let letters: [String: Int]
    let lettersToday: Int
    let handedOutToday: Int
    let waitingToBeCalled: Int
    let noShows: Int
    let logSize: UInt64
    let lettersRevoked: Int
    let lettersSuspended: Int
    let appeals: Int
    let appealsByEnding: [String: Int]
    let openAppeals: Int
    let overdueAppeals: Int

    init(_ counts: OfficeCounts, _ appeals: AppealCounts) {
        applications = Dictionary(
            uniqueKeysWithValues: counts.applicationsByState.map { ($0.key.rawValue, $0.value) }
        )
        applicationsToday = counts.applicationsToday
        letters = Dictionary(
            uniqueKeysWithValues: counts.lettersByKind.map { ($0.key.code, $0.value) }
        )
        lettersToday = counts.lettersToday
        handedOutToday = counts.handedOutToday
        waitingToBeCalled = counts.waitingToBeCalled
        noShows = counts.noShows
        logSize = counts.logSize
        lettersRevoked = appeals.revocations
        lettersSuspended = appeals.suspensions
        self.appeals = appeals.appeals
        appealsByEnding = Dictionary(
            uniqueKeysWithValues: appeals.endings.map { ($0.key.rawValue, $0.value) }
        )
        openAppeals = appeals.open
        overdueAppeals = appeals.overdue
    }
}
