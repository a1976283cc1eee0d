import AmanLetter
import AmanOffice
import AmanRecords
import AmanSignature
import AmanTexts
import AmanToken
import AmanVerdict
import ArgumentParser
import Foundation

/// Makes and uses the programme's root key, apart from every office.
struct RootCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "root",
        abstract: "Make the programme's root key, apart from every office, and sign with it.",
        discussion: """
            The root signs the trust list, and approves a change to the staff of an office that \
            has no second member left. It is needed a few times a year: when an office joins, or a \
            key is replaced or lost. Store it on a stick or a token in a safe, and a copy in \
            another safe.

              aman root make --out /media/stick/root.key
              aman init --home herat --programme Programmes/herat.toml --office HER \
            --root /media/stick/root.key.pem --officer A --second B
              aman root sign herat/keys/found.request --root-key /media/stick/root.key \
            --out trust-list
              aman trust import trust-list --home herat
            """,
        subcommands: [Make.self, Show.self, Sign.self, Approve.self]
    )

    /// Makes a root key.
    struct Make: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a root key, in a file or on a token.",
            discussion: """
                A passphrase seals the file. A token makes the key inside itself and never gives \
                it out; name the token and the new key:

                  aman root make --out /media/stick/root.key
                  aman root make --pkcs11 'pkcs11:token=Herat;object=root' --public root.pem
                """
        )
        @Option(help: ArgumentHelp("Make the key in this file.", valueName: "file"))
        var out: String?
        @Option(help: ArgumentHelp("Make the key on a token: a PKCS#11 URI.", valueName: "uri"))
        var pkcs11: String?
        @Option(help: ArgumentHelp("Read the token's PIN from this file.", valueName: "file"))
        var pinFile: String?
        @Option(
            help: ArgumentHelp(
                "Write the public half to this file; default: beside the key's file.",
                valueName: "file"
            )
        )
        var `public`: String?
        @Flag(help: "Write JSON to standard output.") var json = false

        func validate() throws {
            guard (out == nil) != (pkcs11 == nil) else {
                throw ValidationError(messages.cliRun.rootCommand.sayEitherOut)
            }
            guard out != nil || `public` != nil else {
                throw ValidationError(messages.cliRun.rootCommand.sayWherePublic)
            }
        }

        func run() async throws {
            let file = `public` ?? (out ?? "") + ".pem"
            // Looked at first: a key whose public half could not be written would be of no use.
            guard !FileManager.default.fileExists(atPath: file) else {
                throw SecretFileError(kind: .root, reason: .alreadyThere)
            }
            let key = try made()
            try ResultFile.write(Array(PEM.encode([key]).utf8), to: file)
            if json { try Console.json(["root": key.keyID.description, "public": file]) }
            Console.note(
                messages.cliRun.rootCommand.madeRootIts(key: "\(key.keyID)", file: "\(file)")
            )
            Console.note(
                messages.cliRun.rootCommand.whatItDoes
            )
        }

        private func made() throws -> PublicKey {
            if let out {
                return try RootFile.make(at: out, passphrase: try Unlocking.newRootPassphrase())
            }
            let pin = { try Unlocking.pin(file: pinFile) }
            return try TokenKey.make(try TokenAddress(pkcs11 ?? ""), pin: pin).publicHalf
        }
    }

    /// Shows a root's public half.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show a root key's public half, as PEM."
        )
        @OptionGroup var root: RootOptions

        func run() async throws {
            guard let key = try root.signer()?.publicHalf else { throw noRootNamed }
            Console.result(bytes: Array(PEM.encode([key]).utf8))
            Console.note(messages.cliRun.rootCommand.thisRoot(key: "\(key.keyID)"))
        }
    }

    /// Signs a change of the trust list that an office wrote down.
    struct Sign: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what a request changes in the trust list, then sign it.",
            discussion: """
                Needs no office and no network. Everything that would change is shown first.

                  aman root sign kunduz.request --root-key /media/stick/root.key --out trust-list
                """
        )
        @Argument(help: "The request that an office wrote.") var request: String
        @OptionGroup var root: RootOptions
        @Option(help: ArgumentHelp("Write the signed trust list to this file.", valueName: "file"))
        var out: String
        @Flag(help: "Sign without asking for confirmation.") var yes = false
        @Flag(help: "Write JSON to standard output.") var json = false

        func run() async throws {
            let bytes = try Input.bytes(of: request, limit: TrustRequest.byteCountMax)
            let request = try TrustRequest(parsing: bytes)
            let opened = try request.opened()
            let changes = opened.differences.map(\.sentence)
            let asked = request.officers.map(visible).joined(separator: " and ")
            Console.note(
                messages.cliRun.rootCommand.askForTrust(
                    asked: "\(asked)",
                    sequence: "\(opened.after.sequence)",
                    programme: visible(opened.after.programme)
                )
            )
            for change in changes { Console.note("  " + change) }
            try confirmSigning(yes)
            guard let signer = try root.signer() else { throw noRootNamed }
            try ResultFile.write(try request.signed(by: signer), to: out)
            if json {
                try Console.json(
                    SignedReport(sequence: opened.after.sequence, file: out, changes: changes)
                )
            }
            Console.note(messages.cliRun.rootCommand.signedTakeIn(out: "\(out)"))
        }
    }
}

/// Asks the root's keeper whether to sign what was shown.
func confirmSigning(_ yes: Bool) throws {
    guard !yes else { return }
    guard isatty(STDIN_FILENO) == 1 else {
        throw Ending(.wrongUsage, messages.cliRun.rootCommand.noTerminal)
    }
    Console.note(messages.cliRun.rootCommand.signThisType)
    guard readLine() == "yes" else {
        throw Ending(.no, messages.cliRun.rootCommand.nothingSigned)
    }
}

/// A signed trust list as JSON.
private struct SignedReport: Encodable {
    let sequence: UInt64
    let file: String
    let changes: [String]
}

let noRootNamed = Ending(.wrongUsage, messages.cliRun.rootCommand.sayWhereRoot)
