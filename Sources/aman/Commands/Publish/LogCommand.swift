import AmanLetter
import AmanLog
import AmanOffice
import AmanRecords
import AmanTexts
import AmanVerdict
import ArgumentParser

/// Looks at the public log.
struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Show the tree head, check the whole log, prove one letter.",
        subcommands: [
            Head.self, Check.self, ProveLetter.self, AskWitness.self, TakeCosignature.self,
            LogMirrorCommand.self, ContinueLog.self,
        ]
    )

    /// Shows the newest tree head.
    struct Head: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write the newest tree head; say the log's key.",
            discussion: """
                The signed note goes to standard output, byte by byte as C2SP has it. The log's \
                key, which every reader and witness needs, is said beside it, with its SHA-256.
                """
        )
        @OptionGroup var home: HomeOptions

        func run() async throws {
            let office = try await home.open(evenIf: true).office
            guard let head = try await office.records.treeHead() else {
                throw Ending(.no, messages.cliRun.logCommand.noTreeHead)
            }
            if home.json {
                try Console.json(
                    TreeHeadReport(
                        origin: office.logOrigin,
                        size: head.size,
                        root: Hexadecimal.text(head.root),
                        signedAt: head.signedAt.rfc3339,
                        note: head.note,
                        vkey: office.logVerifierKey?.text,
                        vkeySha256: office.logVerifierKey?.digestGroups
                    )
                )
            } else {
                Console.result(bytes: Array(head.note.utf8))
            }
            let texts = messages.cliRun.logCommand
            if let key = office.logVerifierKey {
                Console.note(texts.key(key: key.text))
                Console.note(texts.keyDigest(digest: key.digestGroups))
            }
            for earlier in await office.earlierLogs() {
                Console.note(
                    texts.beginsWith(
                        origin: earlier.origin,
                        size: "\(earlier.state.size)",
                        root: Base64.encode(earlier.state.root)
                    )
                )
            }
        }
    }

    /// Recomputes the log and compares.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Recompute the log; compare it with tree head, tiles and statuses.",
            discussion: """
                With --evidence, explains a file that a witness or a mirror wrote: two statements \
                about one log that may contradict each other. No office is needed for that.

                  aman log check --evidence proven-1234.evidence
                """
        )
        @OptionGroup var home: HomeOptions
        @Option(help: ArgumentHelp("Explain this evidence file.", valueName: "file"))
        var evidence: String?
        @Option(
            help: ArgumentHelp(
                "Settle what the evidence leaves open by this copy of the log.",
                valueName: "from"
            )
        )
        var log: String?
        @Option(
            help: ArgumentHelp("Write its parts here, to check by hand.", valueName: "dir")
        )
        var unpack: String?

        func validate() throws {
            guard evidence != nil || (log == nil && unpack == nil) else {
                throw ValidationError(messages.cliRun.evidence.needsEvidence)
            }
        }

        func run() async throws {
            if let evidence {
                return try await ExplainEvidence(
                    file: evidence,
                    copy: log,
                    unpack: unpack,
                    isJSON: home.json
                ).run()
            }
            let opened = try await home.open(evenIf: true)
            let check = try await opened.office.checkLog(against: opened.home.publishedFiles)
            let faults = check.findings.map(\.sentence)
            if home.json {
                let report = LogCheckReport(
                    size: check.size,
                    root: Hexadecimal.text(check.root),
                    faults: faults
                )
                try Console.json(report)
            } else {
                Console.note(
                    messages.cliRun.logCommand.leavesRoot(
                        check: "\(check.size)",
                        root: Hexadecimal.text(check.root)
                    )
                )
                for fault in faults { Console.note(fault) }
                if faults.isEmpty { Console.note(messages.cliRun.logCommand.verified) }
            }
            if !faults.isEmpty { throw ExitCode(ExitStatus.no.rawValue) }
        }
    }
}

/// A tree head as JSON.
struct TreeHeadReport: Encodable {
    let origin: String
    let size: UInt64
    let root: String
    let signedAt: String
    /// The signed note, with its cosignatures.
    let note: String
    /// The log's key as C2SP writes it.
    let vkey: String?
    /// SHA-256 of that text, in groups.
    let vkeySha256: String?
}

/// What a check of the log found, as JSON.
struct LogCheckReport: Encodable {
    let size: UInt64
    let root: String
    let faults: [String]
}

extension LogFinding {
    /// What does not fit, for a monitor.
    var sentence: String {
        switch self {
        case .shorterThanTreeHead(let signed):
            messages.cliRun.logCommand.recordsHoldFewer(signed: "\(signed)")
        case .otherRoot(let size): messages.cliRun.logCommand.firstLeavesGive(size: "\(size)")
        case .treeHeadNotOurs: messages.cliRun.logCommand.treeHeadNot
        case .treeHeadFile: messages.cliRun.logCommand.publishedTreeHead
        case .tile(let path): messages.cliRun.logCommand.tileMissingOr(path: "\(path)")
        case .leaf(let index): messages.cliRun.logCommand.leafNoneOurs(index: "\(index)")
        case .status(let number, let logged):
            messages.cliRun.logCommand.logSaysThat(number: "\(number)", logged: logged.code)
        case .statusCount(let logged, let listed):
            messages.cliRun.logCommand.logChangedLetters(logged: "\(logged)", listed: "\(listed)")
        case .lists(let finding): finding.sentence
        }
    }
}
