import AmanLetter
import AmanOffice
import AmanRecords
import AmanTexts
import ArgumentParser

/// Copies the persons' keys.
struct BackupKeys: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Copy the persons' keys to another disk or a stick, and note the copy.",
        discussion: """
            aman backup keys --out /media/stick/herat.keys --name 'stick 1'

            Without this file no backup of the office opens anyone. It is sealed under the \
            register key, and as secret as the office. The same name again replaces the copy: an \
            erasure is done once every copy was replaced, see aman keys.
            """
    )
    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("The copy; an older copy there is replaced.", valueName: "file"))
    var out: String
    @Option(help: ArgumentHelp("What the copy is called.", valueName: "name")) var name: String
    @Option(help: "Who does it.") var officer: String?

    func run() async throws {
        let acting = try await home.openWithoutSignIn(by: officer, usual: "administrator")
        let state = try await acting.office.copyKeys(to: out, named: name, officer: acting.officer)
        if !home.json { Console.note(messages.cliRun.keep.keysCopied(file: out)) }
        try KeysReport.show(state, home)
    }
}

/// Says the state of the persons' keys and their copies.
struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Say which copies of the persons' keys are stale, and note those that are gone.",
        subcommands: [KeysStatus.self, KeysLost.self, KeysDestroyed.self],
        defaultSubcommand: KeysStatus.self
    )
}

/// Lists the copies.
struct KeysStatus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "List the copies of the persons' keys, and say which are stale."
    )
    @OptionGroup var home: HomeOptions

    func run() async throws {
        let office = try await home.open().office
        try KeysReport.show(try await office.records.keyStoreState(), home)
    }
}

/// Notes that a copy never came back.
struct KeysLost: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lost",
        abstract: "Note that a copy of the persons' keys is lost.",
        discussion: """
            A finder still has the keys that were erased since it was made. They open \
            nothing without the register key.
            """
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "What the copy is called.") var name: String
    @Option(help: "Who does it.") var officer: String?

    func run() async throws {
        let acting = try await home.openWithoutSignIn(by: officer, usual: "administrator")
        let state = try await acting.office.endKeyCopy(name, as: .lost, officer: acting.officer)
        try KeysReport.show(state, home)
    }
}

/// Notes that a copy is no more.
struct KeysDestroyed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "destroyed",
        abstract: "Note that a copy of the persons' keys was destroyed."
    )
    @OptionGroup var home: HomeOptions
    @Argument(help: "What the copy is called.") var name: String
    @Option(help: "Who does it.") var officer: String?

    func run() async throws {
        let acting = try await home.openWithoutSignIn(by: officer, usual: "administrator")
        let state = try await acting.office.endKeyCopy(
            name,
            as: .destroyed,
            officer: acting.officer
        )
        try KeysReport.show(state, home)
    }
}

/// The state of the persons' keys and their copies, as JSON and as lines.
struct KeysReport: Encodable {
    let erased: UInt64
    /// Whether no copy holds a key that is erased here.
    let erasureDone: Bool
    let namesLost: UInt64
    let copies: [Copy]

    /// One copy.
    struct Copy: Encodable {
        let name: String
        let at: String
        let state: String
        let stale: Bool
    }

    init(_ state: KeyStoreState) {
        erased = state.erasureCount
        erasureDone = state.staleCopies.isEmpty
        namesLost = state.lostCount
        copies = state.copies.map { copy in
            Copy(
                name: copy.name,
                at: copy.madeAt.rfc3339,
                state: copy.state.code,
                stale: copy.isStale(beside: state.erasureCount)
            )
        }
    }

    static func show(_ state: KeyStoreState, _ home: HomeOptions) throws {
        let report = KeysReport(state)
        guard !home.json else { return try Console.json(report) }
        for copy in report.copies {
            Console.result(
                "\(copy.name)\t\(copy.at)\t\(copy.state)\t\(copy.stale ? "stale" : "")"
            )
        }
        note(state)
        if state.lostCount > 0 {
            Console.note(messages.cliRun.keep.namesLost(count: "\(state.lostCount)"))
        }
    }

    /// Says whether what was erased is gone from every copy too.
    static func note(_ state: KeyStoreState) {
        if state.copies.isEmpty { Console.note(messages.cliRun.keep.noKeyCopy) }
        for copy in state.staleCopies {
            Console.note(
                messages.cliRun.keep.copyStale(name: copy.name, moment: copy.madeAt.rfc3339)
            )
        }
        if !state.copies.isEmpty, state.staleCopies.isEmpty {
            Console.note(messages.cliRun.keep.erasureDone)
        }
    }
}

extension KeyCopy.State {
    /// What scripts read.
    fileprivate var code: String {
        switch self {
        case .begun: "begun"
        case .made: "made"
        case .lost: "lost"
        case .destroyed: "destroyed"
        }
    }
}
