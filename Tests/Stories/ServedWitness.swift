import Foundation
import Testing

/// Our witness in a process of its own, which a script can kill and start again.
struct ServedWitness {
    let url: String
    let vkey: String
    /// Kills the witness without warning and starts it at the same address.
    let restartScript: String
    private let pidFile: URL

    /// Its folder.
    let state: String

    /// A new witness that witnesses no log yet; its name ends in `name`.
    init(in folder: URL, named name: String = "w1") throws {
        state = folder.appending(path: name).path
        let made = try Programs.run(
            "aman",
            ["witness", "init", "--state", state, "--name", "witness.example/\(name)"]
        )
        try #require(made.status == 0, "\(made.err)")
        vkey = made.out.trimmingCharacters(in: .newlines)
        pidFile = folder.appending(path: "\(name).pid")
        let said = folder.appending(path: "\(name).said").path
        let aman = Programs.products.appending(path: "aman").path
        restartScript = folder.appending(path: "\(name)-restart.sh").path
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

    /// Puts a log on its list, which it reads at each request.
    func list(_ log: String) throws {
        let added = try Programs.run(
            "aman",
            ["witness", "add-log", "--state", state, "--vkey", log]
        )
        try #require(added.status == 0, "\(added.err)")
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
        // A process that a test starts ignores a request to end.
        if let process = Int32(text.trimmingCharacters(in: .newlines)) { kill(process, SIGKILL) }
    }
}

/// PyPI's aics-witness in a process of its own.
final class StrangersWitness {
    let url: String
    let vkey: String
    private let program: String
    private let configuration: String
    private let process = Process()

    /// A new witness that does not answer yet.
    init(_ python: String, in folder: URL) throws {
        program =
            URL(filePath: python).deletingLastPathComponent()
            .appending(path: "aics-witness").path
        configuration = folder.appending(path: "strangers.json").path
        let port = OwnPort.next()
        url = "http://127.0.0.1:\(port)"
        let made = try Programs.run(
            program,
            [
                "init", "--config", configuration, "--name", "stranger.example/w",
                "--listen", "127.0.0.1:\(port)",
            ]
        )
        try #require(made.status == 0, "\(made.err)")
        let key = try #require((made.out + made.err).firstMatch(of: /stranger\.example\/w\+\S+/))
        vkey = String(key.0)
    }

    /// Puts one log on its list and answers from now on.
    func serve(origin: String, vkey: String) throws {
        let added = try Programs.run(
            program,
            ["add-log", "--config", configuration, "--origin", origin, "--vkey", vkey]
        )
        try #require(added.status == 0, "\(added.err)")
        process.executableURL = URL(filePath: program)
        process.arguments = ["serve", "--config", configuration]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let end = Date(timeIntervalSinceNow: 120)
        while Date.now < end, process.isRunning {
            // Any answer will do: it listens.
            let asking = ["--silent", "--max-time", "5", url]
            if try Programs.run("/usr/bin/curl", asking).status == 0 { return }
            Thread.sleep(forTimeInterval: 0.1)
        }
        throw NotServing()
    }

    private struct NotServing: Error {}

    func stop() {
        guard process.isRunning else { return }
        // It does not end when it is asked to.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
