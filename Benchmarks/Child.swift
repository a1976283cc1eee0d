import Foundation

/// Runs other programs and asks the system what they cost.
enum Child {
    /// A program ended in a way the measurement did not expect.
    struct Failed: Error {
        let command: String
        let status: Int32
    }

    /// Runs a command to its end, its output thrown away.
    static func run(_ command: [String], expecting status: Int32 = 0) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == status else {
            throw Failed(command: command[0], status: process.terminationStatus)
        }
    }

    /// What a command wrote to standard output.
    static func output(_ command: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let read = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failed(command: command[0], status: process.terminationStatus)
        }
        return String(decoding: read, as: UTF8.self)
    }

    /// Peak resident memory of one run, by GNU time's own accounting of its child.
    static func peakResidentBytes(of command: [String]) throws -> Double {
        let script = """
            import resource, subprocess, sys
            subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
            print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
            """
        let kibibytes = try output(["/usr/bin/env", "python3", "-c", script] + command)
        return (Double(kibibytes.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) * 1_024
    }
}

/// A folder for one measurement, removed at its end.
enum Workplace {
    static func with<Answer>(_ body: (URL) async throws -> Answer) async throws -> Answer {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "aman-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder)
    }
}

extension Rounds.Finding {
    /// A figure that could not be taken, and why.
    static func missing(_ name: String, _ reason: String) -> Rounds.Finding {
        Rounds.Finding(
            name: name,
            ratio: .nan,
            subjectPerSecond: 0,
            yardstickPerSecond: 0,
            target: "",
            isMet: false,
            note: "not measured: \(reason)"
        )
    }
}
