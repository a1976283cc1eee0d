import AmanLetter
import AmanOffice
import AmanRecords
import AmanTexts
import ArgumentParser
import Foundation

/// Seals the office, and looks after the custodians who open it again.
struct SealCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal",
        abstract: "Seal the office: no program holds its keys any more.",
        discussion: """
            Every program that has opened the office ends within a second. aman serve continues \
            without keys: letters are still checked and published files served; no one can sign \
            in. aman unseal opens the office again. Needs no passphrase. The file "sealed" in the \
            office's folder, and the signal USR1 to aman serve, do the same.

              aman seal setup --custodians 5 --threshold 3 --out sheets.pdf --home herat
              aman seal verify --home herat
              aman seal --home herat
              aman unseal --home herat
            """,
        subcommands: [Now.self, SetUp.self, VerifyShare.self, Status.self],
        defaultSubcommand: Now.self
    )

    /// Seals the office now.
    struct Now: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "now",
            abstract: "Seal the office (what aman seal does)."
        )
        @OptionGroup var home: HomeOptions
        @Flag(
            help: """
                Destroy the passphrase's or key file's lock too: from then on only the custodians \
                open this folder.
                """
        )
        var destroyLock = false
        @Flag(help: "Destroy the lock without asking once more.") var yes = false

        /// Seconds within which every program must have ended.
        private static let secondsMax = 10.0

        func run() async throws {
            if destroyLock { try confirm() }
            let start = Date.now
            try HomeFolder.seal(at: home.folder, now: OfficeEnvironment.real.now())
            while try !HomeFolder.isLeftByAll(at: home.folder) {
                guard Date.now.timeIntervalSince(start) < Self.secondsMax else {
                    throw Ending(.tryAgain, messages.cliHome.seal.stillHeld)
                }
                usleep(10_000)
            }
            let seconds = Date.now.timeIntervalSince(start)
            if destroyLock { try HomeFolder.destroyLock(at: home.folder) }
            if home.json {
                try Console.json(
                    SealReport(home: home.folder, seconds: seconds, lockDestroyed: destroyLock)
                )
            }
            let shown = String(format: "%.2f", seconds)
            Console.note(messages.cliHome.seal.sealed(seconds: shown))
            Console.note(
                destroyLock
                    ? messages.cliHome.seal.lockDestroyed : messages.cliHome.seal.lockStillOpens
            )
        }

        /// Destroying cannot be undone; it is offered only where all shares were shown.
        private func confirm() throws {
            guard let state = try HomeFolder.custody(at: home.folder) else {
                throw CustodyError.notSetUp
            }
            guard state.unverified.isEmpty else {
                throw CustodyError.notVerified(places: state.unverified)
            }
            guard !yes else { return }
            guard isatty(STDIN_FILENO) == 1 else {
                throw Ending(.wrongUsage, messages.cliHome.seal.destroyAsks)
            }
            Console.note(messages.cliHome.seal.destroyConfirm(threshold: "\(state.threshold)"))
            guard readLine() == "destroy" else {
                throw Ending(.no, messages.cliHome.seal.notDestroyed)
            }
        }
    }

    /// Shows whether the office is sealed, and what is known of its custodians.
    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show whether the office is sealed, and which custodians have shown a share."
        )
        @OptionGroup var home: HomeOptions

        func run() async throws {
            let isSealed = HomeFolder.isSealed(at: home.folder)
            let lock = try HomeFolder.lock(at: home.folder)
            let custody = try HomeFolder.custody(at: home.folder)
            if home.json {
                try Console.json(CustodyReport(custody, isSealed: isSealed, lock: lock))
            } else {
                Console.result(
                    isSealed ? messages.cliHome.seal.isSealedNow : messages.cliHome.seal.isOpenNow
                )
                Console.result(custody?.sentence ?? messages.cliHome.seal.noCustodians)
            }
        }
    }
}

extension CustodyState {
    /// How many custodians there are, and who has not shown a share.
    var sentence: String {
        let all = messages.cliHome.seal.custodians(
            set: setName,
            threshold: "\(threshold)",
            count: "\(custodianCount)"
        )
        guard !unverified.isEmpty else { return all + " " + messages.cliHome.seal.allShown }
        let places = unverified.map(String.init).joined(separator: ", ")
        return all + " " + messages.cliHome.seal.notShown(places: places)
    }
}

/// A sealing as JSON.
private struct SealReport: Encodable {
    let home: String
    let isSealed = true
    /// From the mark to the end of the last program that held keys.
    let seconds: Double
    let lockDestroyed: Bool

    enum CodingKeys: String, CodingKey {
        case home, isSealed = "sealed", seconds, lockDestroyed
    }
}

/// What is known of custodians as JSON.
struct CustodyReport: Encodable {
    let sealed: Bool
    let lock: String
    let set: String?
    let custodians: Int?
    let threshold: Int?
    let verified: [Int]?

    init(_ custody: CustodyState?, isSealed: Bool, lock: LockKind) {
        sealed = isSealed
        self.lock = lock.word
        set = custody?.setName
        custodians = custody?.custodianCount
        threshold = custody?.threshold
        verified = custody?.verified.sorted()
    }
}
