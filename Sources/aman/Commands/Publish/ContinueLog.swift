import AmanLetter
import AmanOffice
import AmanRecords
import AmanTexts
import AmanVerdict
import ArgumentParser

/// Lets a restored office work again, once it is known that its backup is the newest.
struct ContinueLog: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "continue",
        abstract: "Let a restored office work again, after comparing it with the newest bundle.",
        discussion: """
            Bring the newest bundle of this office that any post has. If it has entries that the \
            backup lacks, the office must not continue from the backup: it would contradict letters.

              aman log continue --newest post.bundle --officer A --second B
            """
    )

    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("The newest bundle of this office.", valueName: "file"))
    var newest: String?
    @Flag(help: "Nothing was ever published after the backup; two officers answer for it.")
    var nothingNewer = false
    @Option(help: "The officer who confirms it.") var officer: String?
    @Option(help: "The second officer, who agrees.") var second: String?

    func validate() throws {
        guard (newest == nil) == nothingNewer else {
            throw ValidationError(messages.cliRun.continueLog.sayEitherNewest)
        }
        guard officer == nil || second == nil || (try? namedPair(officer, second)) != nil else {
            throw ValidationError(messages.cliRun.continueLog.twoDifferentOfficers)
        }
    }

    func run() async throws {
        let (opened, officers) = try await home.open(forTwo: officer, second, evenIf: true) {
            _ in try namedPair(officer, second)
        }
        let isClaimed = try await opened.office.hasOpenClaims()
        guard opened.home.restoredAt != nil || isClaimed else {
            throw Ending(.no, messages.cliRun.continueLog.thisOfficeNot)
        }
        let bundle = try newest.map { try Input.bytes(of: $0, limit: Input.fileByteCountMax) }
        do throws(ContinueLogError) {
            var published: UInt64?
            if let bundle { published = try await opened.office.compareWithRecords(bundle) }
            // Answers for what witnesses claim too: two officers, for the same reason.
            try await opened.office.answerForWitnesses(
                officers: officers,
                reason: bundle == nil ? "nothing newer" : "held against a bundle",
                published: published
            )
        } catch {
            throw Self.ending(for: error)
        }
        if opened.home.restoredAt != nil { try HomeFolder.settle(opened.home) }
        try await home.open().publish()
        Console.note(messages.cliRun.continueLog.officeWorksAgain)
    }

    private static func ending(for error: ContinueLogError) -> Ending {
        switch error {
        case .notABundle(let refusal):
            Ending(.badInput, messages.cliRun.continueLog.fileNotBundle(code: refusal.code))
        case .notOurs:
            Ending(.badInput, messages.cliRun.continueLog.bundleHasNo)
        case .backupIsOlder(let published, let inRecords):
            Ending(
                .no,
                messages.cliRun.continueLog.bundleKnowsEntries(
                    published: "\(published)",
                    inRecords: "\(inRecords)"
                )
            )
        case .otherLog:
            Ending(.no, messages.cliRun.continueLog.bundleEntriesAre)
        case .witnessShows(let known, let inRecords):
            Ending(
                .no,
                messages.cliRun.continueLog.witnessShows(
                    known: "\(known)",
                    inRecords: "\(inRecords)"
                )
            )
        case .witnessShowsOtherTree(let size):
            Ending(.no, messages.cliRun.continueLog.witnessShowsOther(size: "\(size)"))
        case .bundleIsOlder(let published, let claimed):
            Ending(
                .no,
                messages.cliRun.continueLog.bundleIsOlder(
                    published: "\(published)",
                    claimed: "\(claimed)"
                )
            )
        case .records(let error): explain(error)
        }
    }
}
