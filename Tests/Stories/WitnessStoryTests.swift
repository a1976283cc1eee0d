import Foundation
import Testing

/// `aman witness` with other people's logs and witnesses.
///
/// They need Python 3.12 or newer with aics-tlog and aics-witness: `make log-readers`.
@Suite("A witness among strangers")
struct WitnessStoryTests {
    static let python = LogReaders.python
    /// A conformance suite of others.
    static let conformance = LogReaders.script("witness_conformance.py")

    static let script = Programs.root
        .appending(path: "Tests/Stories/Oracles/log_and_witness.py").path

    @Test(
        "meets every rule that the conformance suite asks, over a kill and beside slow clients",
        .enabled(
            if: python != nil && conformance != nil,
            "\(LogReaders.missing)"
        )
    )
    func conforms() throws {
        try Programs.withFolder { folder in
            let python = try #require(Self.python)
            let suite = try #require(Self.conformance)
            let log = try lines(python, [suite, "--seed", "1", "--print-log"])
            let witness = try ServedWitness(in: folder, listing: log[1])
            defer { witness.stop() }
            let answer = try Programs.run(
                python,
                [
                    suite, "--seed", "1", "--url", witness.url, "--witness-vkey", witness.vkey,
                    "--slow", "--restart", "sh '\(witness.restartScript)'",
                ]
            )
            #expect(answer.status == 0, "\(answer.out) \(answer.err)")
            #expect(answer.out.contains("not met: nothing"), "\(answer.out)")
        }
    }

    @Test(
        "cosigns a log that PyPI's aics-tlog makes, as it grows",
        .enabled(if: python != nil, "there is no .venv/log-readers: run make log-readers")
    )
    func strangersLog() throws {
        try Programs.withFolder { folder in
            let python = try #require(Self.python)
            let log = try lines(python, [Self.script, "print-log", "7"])
            let witness = try ServedWitness(in: folder, listing: log[1])
            defer { witness.stop() }
            let fed = try Programs.run(
                python,
                [Self.script, "grow", "7", witness.url, witness.vkey]
            )
            #expect(fed.status == 0, "\(fed.out) \(fed.err)")
        }
    }

    @Test(
        "PyPI's aics-witness cosigns our log before and after it grows, and a copy of it",
        .enabled(if: python != nil, "there is no .venv/log-readers: run make log-readers")
    )
    func strangersWitness() throws {
        try Programs.withFolder { folder in
            let python = try #require(Self.python)
            let home = folder.appending(path: "her").path
            try issue(["Ahmad Shahidi", "Karim Rahimi"], in: home, first: 1)
            let log = home + "/public/log"
            let vkey = try lines(python, [Self.script, "vkey", log, home + "/keys/log.pem"])[0]
            let witness = try StrangersWitness(python, in: folder, listing: vkey, log: log)
            defer { witness.stop() }
            try feed(log, vkey, witness)
            try issue(["Zahra Noori"], in: home, first: 3)
            try feed(log, vkey, witness)
            let copy = folder.appending(path: "copy").path
            let mirrored = try Programs.run("aman", ["log", "mirror", log, copy, "--vkey", vkey])
            #expect(mirrored.status == 0, "\(mirrored.err)")
            try feed(copy, vkey, witness)
        }
    }

    private func feed(_ log: String, _ vkey: String, _ witness: StrangersWitness) throws {
        let python = try #require(Self.python)
        let fed = try Programs.run(
            python,
            [Self.script, "feed", log, vkey, witness.url, witness.vkey]
        )
        #expect(fed.status == 0, "\(fed.out) \(fed.err)")
    }

    private func issue(_ names: [String], in home: String, first: Int) throws {
        var commands: [[String]] = []
        if first == 1 { commands.append(["init", "--home", home, "--office", "HER"]) }
        for (place, name) in names.enumerated() {
            let ticket = "\(first + place)"
            commands += [
                [
                    "apply", "--home", home, "--province", "AF-HER", "--full-name", name,
                    "--birth-year", "1990",
                ],
                ["decide", ticket, "--home", home, "--grant", "--officer", "A"],
                ["issue", ticket, "--home", home, "--officer", "B"],
            ]
        }
        for command in commands {
            let answer = try Programs.run("aman", command)
            try #require(answer.status == 0, "\(command): \(answer.err)")
        }
    }

    private func lines(_ program: String, _ arguments: [String]) throws -> [String] {
        let answer = try Programs.run(program, arguments)
        try #require(answer.status == 0, "\(answer.err)")
        return answer.out.split(separator: "\n").map(String.init)
    }
}

/// Our witness in a process of its own, which a script can kill and start again.
private struct ServedWitness {
    let url: String
    let vkey: String
    /// Kills the witness without warning and starts it at the same address.
    let restartScript: String
    private let pidFile: URL

    init(in folder: URL, listing log: String) throws {
        let state = folder.appending(path: "w1").path
        let name = "witness.example/w1"
        let made = try Programs.run("aman", ["witness", "init", "--state", state, "--name", name])
        try #require(made.status == 0, "\(made.err)")
        vkey = made.out.trimmingCharacters(in: .newlines)
        let added = try Programs.run(
            "aman",
            ["witness", "add-log", "--state", state, "--vkey", log]
        )
        try #require(added.status == 0, "\(added.err)")
        pidFile = folder.appending(path: "witness.pid")
        let said = folder.appending(path: "witness.said").path
        let aman = Programs.products.appending(path: "aman").path
        restartScript = folder.appending(path: "restart.sh").path
        let place = try Self.start(["--state", state], said: said, pidFile)
        url = "http://\(place)"
        let script = """
            kill -9 "$(cat '\(pidFile.path)')"
            '\(aman)' witness serve --state '\(state)' --listen \(place) \
            </dev/null >/dev/null 2>&1 &
            echo $! >'\(pidFile.path)'
            """
        try script.write(toFile: restartScript, atomically: true, encoding: .utf8)
    }

    /// Starts the witness, and gives the place at which it says that it answers.
    ///
    /// Not by the script: what a script leaves running keeps it from being seen to end.
    private static func start(
        _ arguments: [String],
        said: String,
        _ pidFile: URL
    ) throws -> String {
        try Data().write(to: URL(filePath: said))
        let process = Programs.process(
            "aman",
            ["witness", "serve", "--listen", "127.0.0.1:0"] + arguments
        )
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: URL(filePath: said))
        try process.run()
        try "\(process.processIdentifier)".write(to: pidFile, atomically: true, encoding: .utf8)
        let end = Date(timeIntervalSinceNow: 60)
        while Date.now < end, process.isRunning {
            let text = try String(contentsOfFile: said, encoding: .utf8)
            if let place = text.firstMatch(of: /127\.0\.0\.1:[0-9]+(?=\n)/)?.0 {
                return String(place)
            }
            Thread.sleep(forTimeInterval: 0.05)
        }
        throw ServingError()
    }

    private struct ServingError: Error {}

    func stop() {
        let text = (try? String(contentsOf: pidFile, encoding: .utf8)) ?? ""
        if let process = Int32(text.trimmingCharacters(in: .newlines)) { kill(process, SIGTERM) }
    }
}

/// PyPI's aics-witness, with our log on its list.
private struct StrangersWitness {
    let url: String
    let vkey: String
    private let process: Process

    init(_ python: String, in folder: URL, listing vkey: String, log: String) throws {
        let program = URL(filePath: python).deletingLastPathComponent()
            .appending(path: "aics-witness").path
        let configuration = folder.appending(path: "strangers.json").path
        let port = 20_000 + ProcessInfo.processInfo.processIdentifier % 10_000
        url = "http://127.0.0.1:\(port)"
        let origin = try String(contentsOfFile: log + "/checkpoint", encoding: .utf8)
            .prefix { $0 != "\n" }
        let made = try Programs.run(
            program,
            [
                "init", "--config", configuration, "--name", "stranger.example/w",
                "--listen", "127.0.0.1:\(port)",
            ]
        )
        try #require(made.status == 0, "\(made.err)")
        let key = try #require((made.out + made.err).firstMatch(of: /stranger\.example\/w\+\S+/))
        self.vkey = String(key.0)
        let added = try Programs.run(
            program,
            ["add-log", "--config", configuration, "--origin", String(origin), "--vkey", vkey]
        )
        try #require(added.status == 0, "\(added.err)")
        process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["serve", "--config", configuration]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        Thread.sleep(forTimeInterval: 2)
    }

    func stop() {
        // It does not end when it is asked to.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
