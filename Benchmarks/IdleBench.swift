import Foundation

/// Memory of a server that has answered a few requests and waits.
struct IdleBench {
    /// From the issue.
    static let residentMebibytesMax = 60.0

    let places: Places

    func run() async throws -> [Rounds.Finding] {
        let aman = places.programs + "/aman"
        guard places.has(aman) else {
            return [.missing("server, idle, resident MiB", "build aman in release first")]
        }
        return try await Workplace.with { folder in
            let home = folder.appending(path: "home").path
            try Child.run([aman, "demo", "--home", home, "--applications", "300"])
            let process = Process()
            process.executableURL = URL(fileURLWithPath: aman)
            process.arguments = ["serve", "--home", home, "--listen", "127.0.0.1:8097"]
            process.standardError = FileHandle.nullDevice
            try process.run()
            defer { process.terminate() }
            for page in ["/health", "/", "/check", "/bundle"] { try await ask(page) }
            let resident = try resident(of: process.processIdentifier)
            return [
                Rounds.Finding(
                    name: "server, idle, resident MiB",
                    ratio: resident,
                    subjectPerSecond: 0,
                    yardstickPerSecond: 0,
                    target: "<= 60",
                    isMet: resident <= Self.residentMebibytesMax,
                    note: "after a few pages"
                )
            ]
        }
    }

    /// Requests a page, and waits until the server listens.
    private func ask(_ page: String) async throws {
        try Child.run([
            "/usr/bin/curl", "--silent", "--fail", "--retry", "20", "--retry-connrefused",
            "--retry-delay", "1", "--output", "/dev/null", "http://127.0.0.1:8097" + page,
        ])
    }

    private func resident(of process: Int32) throws -> Double {
        let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") } ?? ""
        let kibibytes = Double(line.filter(\.isNumber)) ?? .nan
        return kibibytes / 1_024
    }
}
