import AmanLetter
import AmanOffice
import AmanSignature
import AmanTexts
import AmanVerdict
import ArgumentParser

/// Imports signed trust lists, names the next root, and exports the signers' keys.
struct TrustCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trust",
        abstract: "Import a trust list that the root signed; name the next root; export keys.",
        subcommands: [
            ImportList.self, Take.self, Succeed.self, NameWitnesses.self, ExportKeys.self,
        ]
    )

    /// Imports a signed trust list.
    struct ImportList: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: "Import a trust list that the root's keepers signed."
        )
        @Argument(help: "The signed trust list.") var file: String
        @OptionGroup var home: HomeOptions
        @Option(help: "The officer who imports it, for the audit.") var officer: String?

        func run() async throws {
            let acting = try await home.openWithoutSignIn(by: officer, usual: "desk")
            let opened = acting.opened
            let bytes = try Input.bytes(of: file, limit: trustListByteCountMax)
            let list = try await opened.office.importTrust(bytes, officer: acting.officer)
            // Keys that waited for this list are taken up by the next opening.
            try home.tell(list, messages.cliRun.trustCommand.imported)
            try await (try await home.reopened(after: opened)).publish()
        }
    }

    /// What `aman trust import` was called until 2026; scripts of offices say it.
    struct Take: AsyncParsableCommand {
        static let configuration = CommandConfiguration(shouldDisplay: false)
        @OptionGroup var list: ImportList

        func run() async throws { try await list.run() }
    }

    /// Names the root that signs from now on.
    struct Succeed: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Name the next root; verifiers that pin the present root follow it.",
            discussion: """
                The present root signs for the last time; from then on the new one signs. This \
                cannot be undone: make sure first that you have the new key.

                  aman root make --out /media/other/root2.key
                  aman trust succeed --public-key /media/other/root2.key.pem --home herat \
                --root-key /media/stick/root.key --officer A --second B
                """
        )
        @OptionGroup var home: HomeOptions
        @Option(help: ArgumentHelp("Public half of the next root.", valueName: "file"))
        var publicKey: String
        @OptionGroup var trust: TrustOptions

        func run() async throws {
            let next = try rootKey(inPEM: publicKey)
            let sentence = messages.cliRun.trustCommand.fromNextList(next: "\(next.keyID)")
            try await home.change(trust, sentence) { _ in .succeed(RootKey(next)) }
        }
    }
}

extension TrustCommand {
    /// Names who outside cosigns the log.
    struct NameWitnesses: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "witnesses",
            abstract: "Name the witnesses of the programme file on the trust list.",
            discussion: """
                Their keys, addresses and how many of them must have cosigned are in \
                programme.toml: docs/programme.md. Each office asks those on the list, by its own \
                programme.toml.

                  aman trust witnesses --officer A --second B --root-key /media/stick/root.key
                """
        )
        @OptionGroup var home: HomeOptions
        @OptionGroup var trust: TrustOptions

        func run() async throws {
            let sentence = messages.cliRun.trustCommand.namedWitnesses
            let list = try await home.change(trust, sentence) { _ in .witnesses }
            guard let policy = list?.witnesses else { return }
            Console.note(TrustDifference.witnesses(policy).sentence)
        }
    }
}

/// The one public key in a PEM file.
func rootKey(inPEM path: String) throws -> PublicKey {
    let bytes = try Input.bytes(of: path, limit: PEM.byteCountMax)
    let keys: [PublicKey]
    do {
        keys = try PEM.parse(String(decoding: bytes, as: UTF8.self))
    } catch {
        throw TrustError.enrolment(.notPublicKeys(error))
    }
    guard keys.count == 1 else { throw TrustError.enrolment(.keyCount(keys.count)) }
    return keys[0]
}
