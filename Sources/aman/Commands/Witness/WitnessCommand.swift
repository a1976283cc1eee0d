import AmanLetter
import AmanLog
import AmanOffice
import AmanTexts
import AmanWitness
import ArgumentParser
import Foundation

/// Cosigns the tree heads of others' logs: for a bar association, a mission, a university.
struct WitnessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "witness",
        abstract: "Be a witness of others' logs: sign that you saw them grow.",
        discussion: """
            A witness needs no office. It has one folder with its name, its key and what it has \
            seen; never copy or restore that folder: see docs/witness.md.

              aman witness init --state w1 --name witness.example/w1
              aman witness add-log --state w1 --bundle herat.bundle --root ROOT
              aman witness serve --state w1 --listen 127.0.0.1:7380
            """,
        subcommands: [
            WitnessInit.self, WitnessAddLog.self, WitnessRemoveLog.self, WitnessServe.self,
            WitnessAnswerFile.self, WitnessShow.self,
        ]
    )
}

/// Which witness: taken by each of its commands.
struct WitnessOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The witness's folder.", valueName: "dir"))
    var state = "aman-witness"
    @Flag(help: "Write JSON to standard output.") var json = false

    func validate() throws {
        guard !state.isEmpty else { throw ValidationError(messages.cliRun.witness.stateEmpty) }
    }

    func open(
        to purpose: AmanWitness.WitnessState.Purpose
    ) throws(Ending) -> AmanWitness.WitnessState {
        do throws(WitnessError) {
            return try AmanWitness.WitnessState.open(at: state, to: purpose)
        } catch {
            throw error.ending(folder: state)
        }
    }
}

/// Makes a witness.
struct WitnessInit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a new witness: a folder with a new key."
    )
    @OptionGroup var options: WitnessOptions
    @Option(help: ArgumentHelp("Its name, for example witness.example/w1.", valueName: "name"))
    var name: String

    func run() async throws {
        let state: AmanWitness.WitnessState
        do throws(WitnessError) {
            state = try AmanWitness.WitnessState.create(
                at: options.state,
                name: name,
                now: WitnessEnvironment.system.now()
            )
        } catch {
            throw error.ending(folder: options.state)
        }
        let key = state.signer.key
        if options.json {
            try Console.json(WitnessKeyReport(key))
        } else {
            Console.result(key.text)
            Console.note(messages.cliRun.witness.made(digest: key.digestGroups))
            Console.note(messages.cliRun.witness.giveKey)
        }
    }
}

/// A witness's key as JSON.
struct WitnessKeyReport: Encodable {
    let name: String
    let vkey: String
    let sha256: String

    init(_ key: VerifierKey) {
        name = key.name
        vkey = key.text
        sha256 = key.digestGroups
    }
}

extension WitnessError {
    /// The error as a command ends with it.
    func ending(folder: String) -> Ending {
        let words = messages.cliRun.witness
        return switch self {
        case .alreadyThere: Ending(.wrongUsage, words.alreadyThere(folder: folder))
        case .missing: Ending(.wrongUsage, words.missing(folder: folder))
        case .notState: Ending(.badInput, words.notState(folder: folder))
        case .newerVersion: Ending(.badInput, words.newerVersion)
        case .copied: Ending(.no, words.copied, advice: words.newWitness)
        case .older(let known, let found):
            Ending(.no, words.older(found: "\(found)", known: "\(known)"), advice: words.newWitness)
        case .behind: Ending(.no, words.behind, advice: words.newWitness)
        case .name: Ending(.wrongUsage, words.badName)
        case .damaged: Ending(.ourFault, words.damaged, advice: words.newWitness)
        case .busy: Ending(.tryAgain, words.busy)
        case .cannotWrite(let code): Ending(.cannotWrite, words.cannotWrite(code: "\(code)"))
        }
    }
}
