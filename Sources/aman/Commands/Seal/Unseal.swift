import AmanLetter
import AmanOffice
import AmanRecords
import AmanTexts
import ArgumentParser
import Foundation

/// Opens a sealed office again.
struct Unseal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open a sealed office again, by its custodians' shares.",
        discussion: """
            Each custodian gives a share, one after the other, at this terminal or by scanner; \
            from a pipe, one share a line. A wrong share is named and does not count. A server \
            that waits for the office opens at once; every session has ended. Where the lock was \
            destroyed, a new passphrase is asked for ($AMAN_NEW_PASSPHRASE, or --new-key-file). \
            An office without custodians, and with --with-lock one that still has its lock, opens \
            with its passphrase, key file or token.
            """
    )
    @OptionGroup var home: HomeOptions
    @Flag(help: "Open with the passphrase, key file or token, where the lock was not destroyed.")
    var withLock = false
    @Option(
        help: ArgumentHelp("The new key file, where the lock was destroyed.", valueName: "file")
    )
    var newKeyFile: String?
    @Option(help: "Who does it.") var officer: String?

    func run() async throws {
        guard HomeFolder.isSealed(at: home.folder) else { throw CustodyError.notSealed }
        let custody = try HomeFolder.custody(at: home.folder)
        let lock = try HomeFolder.lock(at: home.folder)
        // Asked before the shares, so that no share is given for nothing.
        let newLock =
            lock == .custodians ? try Unlocking.choiceForNewLock(keyFile: newKeyFile) : nil
        let opened: OpenedHome
        if custody == nil || withLock {
            let unlock = try Unlocking.choice(
                forHome: home.folder,
                keyFile: home.keyFile,
                pin: home.tokenPIN
            )
            opened = try HomeFolder.openSealed(
                at: home.folder,
                unlock: unlock,
                databases: try home.databases.access()
            )
        } else {
            opened = try HomeFolder.open(
                at: home.folder,
                key: try keyFromShares(),
                databases: try home.databases.access()
            )
        }
        if let newLock { try HomeFolder.relock(opened, to: newLock) }
        try await finish(opened)
    }

    /// Takes shares until there are enough; a wrong one is named, and the others still count.
    private func keyFromShares() throws -> RegisterKey {
        var unsealing = try Unsealing(at: home.folder)
        let input = ShareInput()
        while unsealing.progress.given < unsealing.progress.threshold {
            do {
                guard let share = try input.next() else {
                    let (given, threshold) = unsealing.progress
                    throw CustodyError.tooFew(given: given, threshold: threshold)
                }
                try unsealing.give(share)
                let (given, threshold) = unsealing.progress
                Console.note(
                    messages.cliHome.seal.progress(
                        place: "\(share.place)",
                        given: "\(given)",
                        threshold: "\(threshold)"
                    )
                )
            } catch let refusal as ShareRefusal {
                Console.say(explain(refusal))
            } catch let error as CustodyError where error.isAboutOneShare {
                Console.say(explain(error))
            }
        }
        return try unsealing.key()
    }

    /// Ends the sessions of before, takes the seal off, and lets a waiting server open.
    private func finish(_ home: OpenedHome) async throws {
        let now = OfficeEnvironment.real.now()
        try await home.records.dropSessions(begunBefore: Instant(seconds: now.seconds + 1))
        // Every session has ended: in an office with staff the audit says that the folder did it.
        let typed = officer ?? "administrator"
        let officer = try await home.records.hasStaff() ? folderOfficer : typed
        try await home.records.append(
            AuditEntry(at: now, officer: officer, act: .unseal, subject: AuditCode(home.office))
        )
        try HomeFolder.takeSealOff(at: home.path)
        let isServing = SealedDoor(home.path).give(home.register)
        if self.home.json {
            try Console.json(UnsealReport(home: home.path, sealed: false, serving: isServing))
        }
        Console.note(messages.cliHome.seal.unsealed)
        Console.note(
            isServing ? messages.cliHome.seal.serverOpens : messages.cliHome.seal.noServerWaits
        )
    }
}

/// An unsealing as JSON.
private struct UnsealReport: Encodable {
    let home: String
    let sealed: Bool
    let serving: Bool
}

extension CustodyError {
    /// Whether another share may be given after it.
    fileprivate var isAboutOneShare: Bool {
        switch self {
        case .foreign, .repeated, .wrong: true
        default: false
        }
    }
}
