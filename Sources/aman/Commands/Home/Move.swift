import AmanLetter
import AmanOffice
import AmanRecords
import AmanTexts
import ArgumentParser

/// Moves an office's records to a database, or back into its folder.
struct Move: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Move the office's records to a PostgreSQL database, or back to a file.",
        discussion: """
            The office is closed meanwhile. Every row is copied and compared, then every MAC, the \
            audit and the log are checked; only then does office.json name the new place. What \
            stops it leaves the office where it was. The old records stay, marked as moved.

              aman move --home herat --to postgresql://aman@db1/herat?sslrootcert=ca.crt
              aman move --home herat --to-file
            """
    )
    @OptionGroup var home: HomeOptions
    @Option(
        help: ArgumentHelp("The database: postgresql://owner@host/name", valueName: "url")
    )
    var to: String?
    @Option(
        help: ArgumentHelp(
            "The persons' keys go to this database of another cluster, for several servers.",
            valueName: "url"
        )
    )
    var keysTo: String?
    @Option(help: ArgumentHelp("The role that will work with the records.", valueName: "role"))
    var role: String?
    @Flag(help: "The records and keys go back to files in the office's folder.")
    var toFile = false
    @Option(help: "Who does it.") var officer: String?

    func validate() throws {
        guard toFile == (to == nil), to != nil || (keysTo == nil && role == nil) else {
            throw ValidationError(messages.cliHome.move.whereTo)
        }
    }

    func run() async throws {
        let place = try to.map { text in
            HomeDatabases(
                records: try DatabaseAddress(text),
                keys: try keysTo.map { try DatabaseAddress($0) },
                role: role
            )
        }
        let acting = try await home.openWithoutSignIn(by: officer, usual: "administrator")
        let opened = acting.opened
        try await opened.office.records.append(
            AuditEntry(
                at: opened.office.environment.now(),
                officer: acting.officer,
                act: .backup,
                subject: AuditCode(opened.office.code)
            )
        )
        let copied = try HomeFolder.copyRecords(of: opened.home, to: place, progress: Self.say)
        do {
            try await check(copied, opened)
        } catch {
            HomeFolder.drop(copied, of: opened.home)
            throw error
        }
        try HomeFolder.take(
            copied,
            in: opened.home,
            oldKeys: Self.oldKeys,
            at: opened.office.environment.now()
        )
        say(copied.rows)
    }

    /// What the file of keys that was left is listed as.
    private static let oldKeys = "before the move"

    private func check(_ copied: CopiedHome, _ opened: OpenedOffice) async throws {
        let office = try await OpenedOffice(
            copied.home,
            environment: opened.office.environment,
            home.tokenPIN,
            log: .ofCommands
        ).office
        guard try await office.check(against: nil).isWhole else { throw MoveError.unfit }
    }

    private func say(_ rows: MovedRows) {
        let digest = Hexadecimal.text(rows.digest)
        Console.note(messages.cliRun.move.done(rows: "\(rows.count)", digest: digest))
        Console.note(messages.cliRun.move.fits)
        Console.note(messages.cliRun.move.oldStays(place: home.folder))
        if keysTo != nil { Console.note(messages.cliRun.move.oldKeysStay(name: Self.oldKeys)) }
    }

    /// Says each table that is begun, and not each of its slices.
    @Sendable private static func say(_ progress: MoveProgress) {
        switch progress {
        case .copied(let table, let total, 0):
            Console.note(
                messages.cliRun.move.copying(table: "\(table + 1)", total: "\(total)")
            )
        case .compared(0, let total, 0):
            Console.note(messages.cliRun.move.comparing(total: "\(total)"))
        case .copied, .compared: break
        }
    }
}
