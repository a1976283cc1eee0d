import AmanLetter
import AmanLog
import AmanOffice
import AmanTexts
import AmanWitness
import ArgumentParser

/// Shows a witness's key, its logs and its evidence.
struct WitnessShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the witness's key, the logs on its list, and evidence it has written."
    )
    @OptionGroup var options: WitnessOptions

    func run() async throws {
        let state = try options.open(to: .list)
        let logs: [WitnessedLog]
        let doubt: WitnessError?
        do throws(WitnessError) {
            logs = try state.logs()
            doubt = try state.doubt()
        } catch {
            throw error.ending(folder: options.state)
        }
        let files = state.evidenceFiles()
        if options.json {
            try Console.json(
                WitnessReport(
                    key: WitnessKeyReport(state.signer.key),
                    logs: logs.map(WitnessedLogReport.init),
                    evidence: files,
                    mayNotSign: doubt != nil
                )
            )
        } else {
            show(state.signer.key, logs, files)
        }
        if let doubt { throw doubt.ending(folder: options.state) }
    }

    private func show(_ key: VerifierKey, _ logs: [WitnessedLog], _ files: [String]) {
        Console.result(key.text)
        Console.note(messages.cliRun.witness.digest(digest: key.digestGroups))
        for log in logs {
            Console.result(fields: [
                log.isListed ? "listed" : "removed", log.origin,
                log.known.map { "\($0.size.value)" } ?? "-",
                log.known.map { Base64.encode($0.root.bytes) } ?? "-",
                log.cosignedAt?.rfc3339 ?? "-",
            ])
        }
        for file in files { Console.result(fields: ["evidence", file]) }
        if !files.isEmpty { Console.note(messages.cliRun.witness.hasEvidence) }
    }
}

/// A witness as JSON.
private struct WitnessReport: Encodable {
    let key: WitnessKeyReport
    let logs: [WitnessedLogReport]
    let evidence: [String]
    let mayNotSign: Bool
}

private struct WitnessedLogReport: Encodable {
    let origin: String
    let vkey: String
    let isListed: Bool
    let size: UInt64?
    let root: String?
    let cosignedAt: String?

    init(_ log: WitnessedLog) {
        origin = log.origin
        vkey = log.key.text
        isListed = log.isListed
        size = log.known?.size.value
        root = log.known.map { Base64.encode($0.root.bytes) }
        cosignedAt = log.cosignedAt?.rfc3339
    }
}
