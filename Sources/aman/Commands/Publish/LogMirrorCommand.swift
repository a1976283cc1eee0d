import AmanLetter
import AmanLog
import AmanTexts
import AmanWitness
import ArgumentParser

/// Copies a public log, and checks it while copying.
struct LogMirrorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mirror",
        abstract: "Copy a public log from an address or a stick, checking it while copying.",
        discussion: """
            FROM is an address or a folder. TO is a folder that any static web server can serve. \
            An interrupted run is continued by the next. Say the log's key the first time, as \
            aman log head of its office says it.

              aman log mirror https://office.example/log/ herat-log --vkey 'office.example/...'
              aman log mirror /media/stick/log herat-log
            """
    )
    @Argument(help: "Where the log is: an address or a folder.") var from: String
    @Argument(help: "The folder of the copy.") var to: String
    @Option(help: ArgumentHelp("The log's key: name+id+key.", valueName: "vkey"))
    var vkey: String?
    @Flag(help: "Write JSON to standard output.") var json = false

    func validate() throws {
        guard !from.isEmpty, !to.isEmpty else {
            throw ValidationError(messages.cliRun.mirror.namesNothing)
        }
    }

    func run() async throws {
        let key: VerifierKey?
        do throws(LogRefusal) {
            key = try vkey.map { text throws(LogRefusal) in try VerifierKey(reading: text) }
        } catch {
            throw Ending(.badInput, messages.cliRun.witness.badKey)
        }
        let source: any LogSource = LogOverHTTP(from) ?? LogFolder(from)
        let mirror = LogMirror(
            from: source,
            to: to,
            key: key,
            now: WitnessEnvironment.system.now()
        )
        let outcome: MirrorOutcome
        do throws(MirrorError) {
            var bar: Progress?
            outcome = try await mirror.run { done, total in
                if bar == nil { bar = Progress(messages.cliRun.mirror.tiles, total: total) }
                bar?.advance(to: done)
            }
        } catch {
            throw try ending(for: error)
        }
        if json { try Console.json(MirrorReport(outcome)) }
        let words = messages.cliRun.mirror
        Console.note(
            outcome.before == outcome.after
                ? words.nothingNew(origin: outcome.origin, size: "\(outcome.after)")
                : words.copied(origin: outcome.origin, size: "\(outcome.after)")
        )
    }

    /// Says what is wrong; two logs under one key are written to an evidence file first.
    private func ending(for error: MirrorError) throws -> Ending {
        let words = messages.cliRun.mirror
        switch error {
        case .noKey: return Ending(.wrongUsage, words.noKey)
        case .otherKey(let key): return Ending(.no, words.otherKey(key: key.text))
        case .noTreeHead: return Ending(.badInput, words.noTreeHead(from: from))
        case .treeHead: return Ending(.no, words.badTreeHead)
        case .otherLog(let here, let there):
            return Ending(.no, words.otherLog(here: here, there: there))
        case .older(let here, let there):
            return Ending(.no, words.older(there: "\(there)", here: "\(here)"))
        case .split(let evidence):
            let file = (to.hasSuffix("/") ? String(to.dropLast()) : to) + ".evidence"
            try ResultFile.write(evidence.encodedBytes, to: file)
            return Ending(.no, words.split(file: file))
        case .wrongRoot: return Ending(.no, words.wrongRoot)
        case .missing(let path): return Ending(.badInput, words.missing(path: path))
        case .unfit(let path): return Ending(.badInput, words.unfit(path: path))
        case .wrongHash(let path): return Ending(.no, words.wrongHash(path: path))
        case .source(let path, let error):
            return Ending(.tryAgain, words.noSource(path: path, reason: error.reason))
        case .cannotWrite(let code): return Ending(.cannotWrite, words.cannotWrite(code: "\(code)"))
        case .busy: return Ending(.tryAgain, words.busy)
        }
    }
}

extension SourceError {
    /// What went wrong, in a few words.
    var reason: String {
        switch self {
        case .tooLong(let limit): messages.cliRun.mirror.tooLong(limit: "\(limit)")
        case .noAnswer: messages.cliRun.mirror.noAnswer
        case .status(let status): "HTTP \(status)"
        case .cannotRead(let code): messages.cliRun.mirror.systemSays(code: "\(code)")
        }
    }
}

/// What a run has copied, as JSON.
private struct MirrorReport: Encodable {
    let origin: String
    let before: UInt64
    let size: UInt64
    let copied: Int
    let resumed: Int

    init(_ outcome: MirrorOutcome) {
        origin = outcome.origin
        before = outcome.before
        size = outcome.after
        copied = outcome.copied
        resumed = outcome.resumed
    }
}
