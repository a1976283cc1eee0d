import AmanLetter
import AmanLog
import AmanOffice
import AmanRecords
import AmanTexts
import AmanWeb
import ArgumentParser

/// Asks witnesses to cosign the newest tree head: over the network, or by a file.
struct AskWitness: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask-witness",
        abstract: "Ask the programme's witnesses to cosign the newest tree head.",
        discussion: """
            Without a file it asks all witnesses that have an address in programme.toml, now; aman \
            serve does so every ten minutes. With a file it writes the request, to be carried to a \
            witness without a network.

              aman log ask-witness
              aman log ask-witness /media/stick/herat.request
            """
    )
    @Argument(help: ArgumentHelp("Write the request to this file.", valueName: "file"))
    var file: String?
    @Option(help: ArgumentHelp("Entries that the witness cosigned last.", valueName: "count"))
    var old: UInt64 = 0
    @OptionGroup var home: HomeOptions

    func run() async throws {
        let opened = try await home.open()
        try await opened.publish()
        guard let file else { return try await askAll(opened) }
        let request: AddCheckpointRequest
        do {
            request = try await opened.office.cosignatureRequest(
                from: old,
                opened.home.publishedFiles
            )
        } catch {
            throw explain(error)
        }
        try ResultFile.write(request.encodedBytes, to: file)
        if home.json { try Console.json(["request": file]) }
        Console.note(messages.cliRun.witness.wroteRequest(file: file))
    }

    private func askAll(_ opened: OpenedOffice) async throws {
        let states = try await opened.askWitnesses()
        if home.json {
            for state in states { try Console.json(WitnessStateReport(state)) }
        } else {
            for state in states { Console.result(fields: [state.name, state.outcome.rawValue]) }
        }
        if states.isEmpty { Console.note(messages.cliRun.witness.noneToAsk) }
        opened.noteClaims(of: states)
        if states.contains(where: { $0.outcome != .cosigned }) {
            throw ExitCode(ExitStatus.tryAgain.rawValue)
        }
    }
}

/// Takes what a witness answered in a file.
struct TakeCosignature: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "take-cosignature",
        abstract: "Store a witness's cosignature that came back in a file.",
        discussion: """
              aman log take-cosignature /media/stick/herat.request /media/stick/herat.cosignature
            """
    )
    @Argument(help: ArgumentHelp("The request that was carried.", valueName: "request"))
    var request: String
    @Argument(help: ArgumentHelp("The witness's answer.", valueName: "answer"))
    var answer: String
    @OptionGroup var home: HomeOptions

    func run() async throws {
        let opened = try await home.open()
        let asked = try Input.bytes(of: request, limit: addCheckpointByteCountMax)
        let bytes = try Input.bytes(of: answer, limit: cosignatureAnswerByteCountMax)
        let names: [String]
        do {
            names = try await opened.office.takeCosignature(
                bytes,
                to: asked,
                opened.home.publishedFiles
            )
        } catch {
            throw explain(error)
        }
        if home.json { try Console.json(["witnesses": names]) }
        Console.note(messages.cliRun.witness.took(names: names.joined(separator: ", ")))
    }
}

/// What is known of a witness, as JSON.
struct WitnessStateReport: Encodable {
    let name: String
    let outcome: String
    let cosignedSize: UInt64
    let cosignedAt: String?
    /// Entries it claims to know beyond the records.
    let claimedSize: UInt64?

    init(_ state: WitnessState) {
        name = state.name
        outcome = state.outcome.rawValue
        cosignedSize = state.cosignedSize
        cosignedAt = state.cosignedAt?.rfc3339
        claimedSize = state.claim?.size
    }
}

extension OpenedOffice {
    /// Asks all witnesses that have an address.
    func askWitnesses() async throws -> [WitnessState] {
        let files = home.publishedFiles
        return try await WitnessClient.asking { client in
            try await office.askWitnesses(by: client, files)
        }
    }

    /// Says loudly where a witness contradicts the records.
    func noteClaims(of states: [WitnessState]) {
        for state in states {
            guard let claim = state.claim, !claim.isAnswered else { continue }
            Console.note(
                messages.cliRun.witness.claim(name: state.name, known: "\(claim.size)")
            )
        }
    }
}

/// Why nothing was asked or taken by file.
private func explain(_ error: WitnessFileError) -> any Error {
    let texts = messages.cliRun.witness
    switch error {
    case .noTreeHead: return Ending(.no, messages.cliRun.logCommand.noTreeHead)
    case .noWitness: return Ending(.no, texts.noWitness)
    case .fewerLeaves(_, let inLog):
        return Ending(.no, texts.fewerLeaves(inLog: "\(inLog)"))
    case .notARequest, .otherLog: return Ending(.badInput, texts.otherFile)
    case .notAnAnswer: return Ending(.badInput, texts.noAnswer)
    case .noSignature: return Ending(.badInput, texts.noSignature)
    case .conflict(let known): return Ending(.tryAgain, texts.otherSize(known: "\(known)"))
    case .ahead(let known, let inRecords):
        return RecordsError.rolledBack(known: known, inRecords: inRecords)
    case .publish(let error): return error
    }
}
