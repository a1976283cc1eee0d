import AmanLetter
import AmanOffice
import AmanRecords
import AmanTexts
import ArgumentParser
import Foundation

/// What opens an office.
struct LockCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lock",
        abstract: "Change the passphrase, key file or token that opens the office.",
        subcommands: [Change.self]
    )

    /// Changes what opens the office.
    struct Change: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Change the passphrase, key file or token that opens the office.",
            discussion: """
                The old one no longer opens this folder. Copies of the folder made earlier, and \
                backups, still open with it: destroy them when a person who knew it has left. The \
                present passphrase comes from you or $AMAN_PASSPHRASE, the new one from you or \
                $AMAN_NEW_PASSPHRASE. With --new-token URI a key on a token opens the office: a \
                new one, where the URI names a token, or the one that it names. The office then \
                opens only with the token, its PIN, or the custodians: set them up first.

                  aman lock change --home herat
                  aman lock change --home herat --new-key-file /media/stick/herat.key
                  aman lock change --home herat --new-token 'pkcs11:token=herat'
                """
        )
        @OptionGroup var home: HomeOptions
        @Option(
            help: ArgumentHelp(
                "Open with this key file from now on; it is made if it does not exist.",
                valueName: "file"
            )
        )
        var newKeyFile: String?
        @Option(
            help: ArgumentHelp(
                "Open with a key on this token from now on: a PKCS#11 URI, RFC 7512.",
                valueName: "uri"
            )
        )
        var newToken: String?
        @Option(help: "Who does it.") var officer: String?

        func validate() throws {
            guard newKeyFile == nil || newToken == nil else {
                throw ValidationError(messages.cliHome.lockChange.oneOfTwo)
            }
            guard newKeyFile != "" else {
                throw ValidationError(messages.cliSetUp.homeOptions.keyFileNames)
            }
        }

        func run() async throws {
            let acting = try await home.openWithoutSignIn(
                by: officer,
                usual: "administrator",
                evenIf: true
            )
            let opened = acting.opened
            let unlock = try Unlocking.choiceForNewLock(
                keyFile: newKeyFile,
                token: newToken,
                pin: opened.pin
            )
            try await opened.office.records.append(
                AuditEntry(
                    at: opened.office.environment.now(),
                    officer: acting.officer,
                    act: .lock,
                    subject: AuditCode(opened.office.code)
                )
            )
            try HomeFolder.changeLock(of: opened.home, to: unlock)
            let isRemoved = try removeOldKeyFile(opened)
            if home.json {
                try Console.json(["home": home.folder, "lock": unlock.kind.word])
            } else {
                Console.note(messages.cliHome.lockChange.changed)
                if isRemoved { Console.note(messages.cliHome.lockChange.oldKeyFileRemoved) }
                Console.note(messages.cliHome.lockChange.copiesStillOpen)
            }
        }

        /// Removes a key file in the folder that opens nothing any more.
        private func removeOldKeyFile(_ opened: OpenedOffice) throws -> Bool {
            do throws(HomeError) {
                return try HomeFolder.removeOldKeyFile(of: opened.home)
            } catch {
                // The new key file is in the folder: what serves it says so.
                guard error == .otherLock(.keyFile) else { throw error }
                return false
            }
        }
    }
}

extension LockKind {
    /// The word for it in JSON.
    var word: String {
        switch self {
        case .passphrase: "passphrase"
        case .keyFile: "key-file"
        case .token: "token"
        case .custodians: "custodians"
        }
    }
}
