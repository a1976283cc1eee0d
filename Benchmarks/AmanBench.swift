import ArgumentParser
import Foundation

/// Speed and memory of the project, each against its yardstick in one run.
@main
struct AmanBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aman-bench",
        abstract: "Compare each figure with its yardstick, alternating in one run."
    )

    @Option(help: "Only the subjects whose name contains this.") var only: String?
    @Option(help: ArgumentHelp("Folder of the release programs.", valueName: "dir"))
    var programs = ".build/release"
    @Option(help: ArgumentHelp("aman-verify linked statically.", valueName: "file"))
    var verifier = ".build-static/release/aman-verify"
    @Option(help: ArgumentHelp("Python with claim169, an optional peer.", valueName: "file"))
    var python = ".venv/oracles/bin/python"
    @Option(help: ArgumentHelp("Camera frames, as make frames draws them.", valueName: "dir"))
    var frames = ".build/frames"

    @Option(
        help: ArgumentHelp(
            "Write letters and their bundle here, and measure nothing.",
            valueName: "file"
        )
    )
    var sample: String?

    func run() async throws {
        if let sample { return try await Sample.write(to: URL(filePath: sample)) }
        let places = Places(programs: programs, verifier: verifier, python: python)
        let subjects: [(String, () async throws -> [Rounds.Finding])] = [
            ("verify", { try await VerifyBench().run() }),
            ("claim169", { try await PeerBench(places: places).run() }),
            ("cold", { try await ColdBench(places: places).run() }),
            ("sign", { try await SignBench().run() }),
            ("durable", { try await DurableBench().run() }),
            ("log", { try await LogBench(places: places).run() }),
            ("witness", { try await WitnessBench(places: places).run() }),
            ("status", { try await StatusBench().run() }),
            ("bundle", { try await BundleBench().run() }),
            ("review", { try await ReviewBench().run() }),
            ("find", { try await FindBench().run() }),
            ("erase", { try await EraseBench().run() }),
            ("page", { try await ReviewPageBench(places: places).run() }),
            ("print", { try await PrintBench(places: places).run() }),
            ("frames", { try FramesBench(folder: URL(filePath: frames)).run() }),
            ("idle", { try await IdleBench(places: places).run() }),
            ("postgres", { try await PostgresBench().run() }),
            ("million", { try await PostgresMillionBench().run() }),
        ]
        var findings: [Rounds.Finding] = []
        for (name, run) in subjects where only.map({ name.contains($0) }) ?? true {
            FileHandle.standardError.write(Data("measuring \(name)\n".utf8))
            findings += try await run()
        }
        show(findings)
    }

    private func show(_ findings: [Rounds.Finding]) {
        let lines = findings.map { finding in
            "| \(finding.name) | \(figure(finding.ratio)) | \(finding.target) "
                + "| \(finding.isMet ? "met" : "**not met**") | \(finding.note) |"
        }
        let head = "| what | measured | target | | in this run |\n|---|---|---|---|---|\n"
        FileHandle.standardOutput.write(Data((head + lines.joined(separator: "\n") + "\n").utf8))
    }
}

/// Three figures after the first that counts.
func figure(_ value: Double) -> String {
    value >= 100 ? String(format: "%.0f", value) : String(format: "%.2f", value)
}

/// The folder of the programs to measure.
struct Places {
    let programs: String
    let verifier: String
    let python: String

    func has(_ path: String) -> Bool {
        FileManager.default.isExecutableFile(atPath: path)
    }
}
