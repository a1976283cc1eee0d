import Foundation

/// The real programs, as built beside the tests.
enum Programs {
    /// What one run of a program answered.
    struct Answer {
        let status: Int32
        let out: String
        let err: String
    }

    /// The project's root.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The folder in which the build put the programs.
    static let products: URL = {
        let runner = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
        return runner.deletingLastPathComponent()
    }()

    /// A process of one of our programs, ready to start.
    static func process(_ program: String, _ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL =
            program.hasPrefix("/")
            ? URL(fileURLWithPath: program) : products.appending(path: program)
        process.arguments = arguments
        var environment = ProcessInfo.processInfo.environment
        // Without the last, sign-ins are in the office's folder and go with it.
        for name in ["AMAN_HOME", "AMAN_PASSPHRASE", "AMAN_KEY_FILE", "XDG_RUNTIME_DIR"] {
            environment[name] = nil
        }
        process.environment = environment
        return process
    }

    /// Runs a program to its end, feeding it `input`.
    static func run(
        _ program: String,
        _ arguments: [String],
        input: String = "",
        _ environment: [String: String] = [:]
    ) throws -> Answer {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // Files, not pipes: a full pipe would stop a talkative program forever.
        let (inFile, outFile, errFile) = (
            folder.appending(path: "in"), folder.appending(path: "out"),
            folder.appending(path: "err")
        )
        try Data(input.utf8).write(to: inFile)
        try Data().write(to: outFile)
        try Data().write(to: errFile)
        let process = process(program, arguments)
        process.environment?.merge(environment) { _, set in set }
        process.standardInput = try FileHandle(forReadingFrom: inFile)
        process.standardOutput = try FileHandle(forWritingTo: outFile)
        process.standardError = try FileHandle(forWritingTo: errFile)
        try process.run()
        process.waitUntilExit()
        return Answer(
            status: process.terminationStatus,
            out: String(decoding: try Data(contentsOf: outFile), as: UTF8.self),
            err: String(decoding: try Data(contentsOf: errFile), as: UTF8.self)
        )
    }

    /// Signs a member of a sample office in; the commands after it act on their behalf.
    static func login(_ name: String, _ home: String, _ environment: [String: String] = [:]) throws
    {
        let answer = try run(
            "aman",
            ["login", "--home", home],
            input: name + "\na pledge kept in time\n",
            environment
        )
        guard answer.status == 0 else { throw NotSignedIn(said: answer.err) }
    }

    /// A sign-in that a test relies on was refused.
    struct NotSignedIn: Error {
        let said: String
    }

    /// A folder of its own for one test, removed when `body` ends.
    static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "aman-story-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }
}
