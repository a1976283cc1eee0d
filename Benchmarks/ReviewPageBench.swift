import AmanOffice
import AmanRecords
import Foundation

/// The review page as a browser gets it, at a hundred thousand and at a million applications: the
/// real server, a reviewer signed in, `wrk` asking.
struct ReviewPageBench {
    let places: Places
    let smallCount = 100_000
    let largeCount = 1_000_000
    /// Seconds that `wrk` asks each server for, in each round.
    let seconds = 3
    let rounds = 5
    /// Reviewers who ask at once, each waiting for the answer.
    let connections = 2
    /// How long both offices took to fill: eleven days.
    ///
    /// Had the smaller one been filled in a day, most of its pages of those who have waited for a
    /// day would be empty, and the other's full pages be compared with those.
    let fillingSeconds = 1_000_000

    func run() async throws -> [Rounds.Finding] {
        let (aman, wrk) = (places.programs + "/aman", "/usr/bin/wrk")
        guard places.has(aman), places.has(wrk) else {
            return [.missing("review page over HTTP", "needs aman in release, and wrk")]
        }
        return try await Workplace.with { folder in
            let small = try await serve(aman, folder.appending(path: "small"), smallCount, 8_098)
            defer { small.process.terminate() }
            let large = try await serve(aman, folder.appending(path: "large"), largeCount, 8_099)
            defer { large.process.terminate() }
            var (few, many): ([Latency], [Latency]) = ([], [])
            for round in 0...rounds {
                let first = try ask(wrk, small, folder, smallCount)
                let second = try ask(wrk, large, folder, largeCount)
                guard round > 0 else { continue }
                few.append(first)
                many.append(second)
            }
            return findings(few, many)
        }
    }

    private func findings(_ few: [Latency], _ many: [Latency]) -> [Rounds.Finding] {
        let (small, large) = (median(few.map(\.middle)), median(many.map(\.middle)))
        let slow = median(many.map(\.ninetyNinth))
        let pages = Int(median(many.map(\.perSecond)))
        let weights = [many, few].map { figure(median($0.map(\.byteCount)) / 1_000) }
        return [
            Rounds.Finding(
                name: "the review page over HTTP at 1 M against 100 k applications",
                ratio: large / small,
                subjectPerSecond: 1_000 / large,
                yardstickPerSecond: 1_000 / small,
                target: "<= 1.2x",
                isMet: large / small <= 1.2,
                note: "\(figure(large)) against \(figure(small)) ms in the middle; "
                    + "\(weights[0]) against \(weights[1]) kB a page"
            ),
            Rounds.Finding(
                name: "the same at 1 M, p99 in milliseconds",
                ratio: slow,
                subjectPerSecond: 1_000 / slow,
                yardstickPerSecond: 50,
                target: "<= 20 ms",
                isMet: slow <= 20,
                note: "\(pages) pages a second, \(connections) reviewers asking at once"
            ),
        ]
    }

    // MARK: The server

    private struct Served {
        let process: Process
        let address: String
        /// What the browser would send of a signed-in reviewer.
        let cookie: String
    }

    private func serve(
        _ aman: String,
        _ folder: URL,
        _ count: Int,
        _ port: Int
    ) async throws -> Served {
        let home = folder.path
        try Child.run([aman, "demo", "--home", home, "--applications", "30"])
        let opened = try HomeFolder.open(at: home, unlock: .keyFile(home + "/keys/unlock.key"))
        try await Crowd(
            records: opened.records,
            programme: try Programme.parse(opened.programme),
            code: opened.office
        ).fill(count, over: fillingSeconds)
        try opened.records.close()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: aman)
        process.arguments = ["serve", "--home", home, "--listen", "127.0.0.1:\(port)"]
        process.standardError = FileHandle.nullDevice
        try process.run()
        let address = "http://127.0.0.1:\(port)"
        return Served(process: process, address: address, cookie: try signIn(address, folder))
    }

    /// Comes in as the sample office's reviewer, waiting until the server listens.
    private func signIn(_ address: String, _ folder: URL) throws -> String {
        let jar = folder.path + ".cookies"
        try Child.run([
            "/usr/bin/curl", "--silent", "--fail", "--retry", "60", "--retry-connrefused",
            "--retry-delay", "1", "--output", "/dev/null", "--cookie-jar", jar, "--header",
            "Origin: \(address)", "--data", "name=laila&password=a+pledge+kept+in+time&code=",
            address + "/sign-in",
        ])
        // Netscape's format: seven fields a line, the name and the value last.
        let lines = try String(contentsOfFile: jar, encoding: .utf8).split(separator: "\n")
        let cookies = lines.map { $0.split(separator: "\t") }.filter { $0.count == 7 }
        return cookies.map { "\($0[5])=\($0[6])" }.joined(separator: "; ")
    }

    // MARK: Asking

    /// What `wrk` found; milliseconds.
    private struct Latency {
        let middle: Double
        let ninetyNinth: Double
        let perSecond: Double
        /// Bytes of an answer: pages of different size are no comparison.
        let byteCount: Double
    }

    private struct NotAnswered: Error {
        let output: String
    }

    /// `wrk`'s script: pages from anywhere in the list, with every filter.
    private func requests(_ count: Int) -> String {
        """
        local turn = 0
        request = function()
          turn = turn + 1
          local path = "/review?after=" .. (turn * 7919 % \(count))
          if turn % 2 == 1 then path = path .. "&province=AF-KDZ" end
          if turn % 4 >= 2 then path = path .. "&waiting=24" end
          if turn % 8 >= 4 then path = path .. "&hits=1" end
          return wrk.format("GET", path)
        end
        done = function(summary, latency)
          local bad = summary.errors.status + summary.errors.read + summary.errors.timeout
          io.write(string.format("found %f %f %f %f %d\\n", latency:percentile(50) / 1000,
            latency:percentile(99) / 1000, summary.requests / (summary.duration / 1e6),
            summary.bytes / summary.requests, bad))
        end
        """
    }

    private func ask(
        _ wrk: String,
        _ served: Served,
        _ folder: URL,
        _ count: Int
    ) throws -> Latency {
        let script = folder.appending(path: "ask.lua")
        try requests(count).write(to: script, atomically: true, encoding: .utf8)
        let output = try Child.output([
            wrk, "--threads", "1", "--connections", "\(connections)", "--duration",
            "\(seconds)s", "--script", script.path, "--header", "Cookie: \(served.cookie)",
            "--header", "Accept: text/html", served.address,
        ])
        let found = output.split(separator: "\n").last { $0.hasPrefix("found ") }
        let figures = found.map { $0.split(separator: " ").dropFirst().compactMap { Double($0) } }
        // An answer that is no page would be quick, and no measurement.
        guard let figures, figures.count == 5, figures[4] == 0 else {
            throw NotAnswered(output: output)
        }
        return Latency(
            middle: figures[0],
            ninetyNinth: figures[1],
            perSecond: figures[2],
            byteCount: figures[3]
        )
    }
}
