import Foundation
import Testing

/// What operators read of the real program: metrics, health, the log, traces.
@Suite("Watching a server")
struct WatchingServerTests {
    /// A server whose standard output and error are files.
    private final class Watched {
        let process: Process
        let folder: URL
        private let out: URL
        private let err: URL

        init(_ office: SealedDrill, _ more: [String], in folder: URL) throws {
            self.folder = folder
            (out, err) = (folder.appending(path: "out"), folder.appending(path: "err"))
            for file in [out, err] { try Data().write(to: file) }
            let listen = ["serve", "--home", office.home, "--listen", "127.0.0.1:0"]
            process = Programs.process("aman", listen + more)
            process.standardOutput = try FileHandle(forWritingTo: out)
            process.standardError = try FileHandle(forWritingTo: err)
            try process.run()
        }

        func written() throws -> String { try String(contentsOf: out, encoding: .utf8) }
        func said() throws -> String { try String(contentsOf: err, encoding: .utf8) }

        /// The addresses of the site and of the metrics, once both were said.
        func addresses() throws -> (site: String, metrics: String) {
            let end = Date(timeIntervalSinceNow: 60)
            while Date.now < end, process.isRunning {
                let text = try said()
                if let site = text.firstMatch(of: /is open at (https?:\/\/\S+)/),
                    let metrics = text.firstMatch(of: /Prometheus: (http:\S+)\/metrics/)
                {
                    return (String(site.output.1), String(metrics.output.1) + "/")
                }
                Thread.sleep(forTimeInterval: 0.05)
            }
            Issue.record("it said no addresses: \(try said())")
            throw CocoaError(.fileReadUnknown)
        }

        func stop() {
            guard process.isRunning else { return }
            process.terminate()
            process.waitUntilExit()
        }
    }

    private func get(_ address: String) throws -> String {
        try Programs.run("/usr/bin/curl", ["--silent", "--include", address]).out
    }

    @Test("metrics have an address of their own, and the site has none of them")
    func metrics() throws {
        try Programs.withFolder { folder in
            let office = try SealedDrill(folder)
            let served = try Watched(office, ["--metrics", "127.0.0.1:0"], in: folder)
            defer { served.stop() }
            let (site, metrics) = try served.addresses()
            for _ in 0..<3 { _ = try get(site) }
            let answer = try get(metrics + "metrics")
            #expect(answer.contains("text/plain; version=0.0.4; charset=utf-8"))
            #expect(answer.contains(#"aman_requests_total{route="/",method="GET",status="2xx"} 3"#))
            #expect(answer.contains(#"aman_build{version="0.1.0"} 1"#))
            #expect(answer.contains(/\naman_records_duration_seconds_count\{work="read"\} [1-9]/))
            #expect(answer.contains(/\nprocess_resident_memory_bytes [1-9][0-9]{6,}\n/))
            #expect(answer.contains(/\nprocess_start_time_seconds 1[0-9]{9}\n/))
            #expect(answer.contains(#"aman_not_ready{reason="disk-full"} 0"#))
            #expect(answer.contains("aman_disk_free_bytes "))
            #expect(try office.status(site + "metrics") == "404")
            #expect(try office.status(metrics) == "404")
            #expect(try office.status(metrics + "sign-in") == "404")
            for address in [site, metrics] {
                // On a busy machine the records may be slow for a moment.
                try office.waitFor("readiness") {
                    try get(address + "readyz").hasSuffix("\"status\":\"ready\",\"reasons\":[]}\n")
                }
                #expect(try office.status(address + "healthz") == "200")
            }
        }
    }

    @Test("a sealed office hands the address of its metrics on, and says that it is sealed")
    func sealed() throws {
        try Programs.withFolder { folder in
            let office = try SealedDrill(folder)
            let served = try Watched(office, ["--metrics", "127.0.0.1:0"], in: folder)
            defer { served.stop() }
            let (site, metrics) = try served.addresses()
            kill(served.process.processIdentifier, SIGUSR1)
            served.process.waitUntilExit()
            try office.waitFor("the sealed office") { try office.health(site).contains("sealed") }
            let found = try served.said().firstMatch(of: /process ([0-9]+) continues/)
            let successor = try #require(found.flatMap { Int32($0.output.1) })
            defer { kill(successor, SIGKILL) }
            #expect(try office.status(site + "readyz") == "503")
            #expect(try office.status(site + "healthz") == "200")
            try office.waitFor("the metrics of the sealed office") {
                try get(metrics + "metrics").contains(#"aman_not_ready{reason="sealed"} 1"#)
            }
            #expect(try !get(metrics + "metrics").contains("aman_log_entries "))
            #expect(try office.run(["unseal"]).status == 0)
            try office.waitFor("the metrics of the open office") {
                let text = try get(metrics + "metrics")
                return text.contains(#"aman_not_ready{reason="sealed"} 0"#)
                    && text.contains("aman_log_entries ")
            }
            // It answers before the old process has printed its number.
            try office.waitFor("the new process's number") {
                let opened = try served.said().firstMatch(of: /process ([0-9]+) opens/)
                guard let number = opened.flatMap({ Int32($0.output.1) }) else { return false }
                kill(number, SIGTERM)
                return true
            }
        }
    }

    @Test("the log is one JSON object a line, and a trace has each request with its steps")
    func logAndTrace() throws {
        try Programs.withFolder { folder in
            let office = try SealedDrill(folder)
            let trace = folder.appending(path: "trace").path
            let served = try Watched(
                office,
                [
                    "--metrics", "127.0.0.1:0", "--log", "json", "--log-level", "debug", "--trace",
                    trace,
                ],
                in: folder
            )
            let (site, _) = try served.addresses()
            _ = try get(site + "sign-in?name=Ahmad")
            _ = try get(site + "Ahmad")
            _ = try get(site + "incident")
            served.stop()
            let lines = try served.written().split(separator: "\n")
            let events = try lines.map { line in
                let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
                return try #require((object as? [String: Any])?["event"] as? String)
            }
            #expect(events.filter { $0 == "answered" }.count >= 2)
            #expect(events.contains("started") && events.last == "stopping", "\(events)")
            let steps = try String(contentsOfFile: trace, encoding: .utf8)
            #expect(steps.contains(/"parent":"[0-9a-f]{16}","step":"records-read"/))
            #expect(steps.contains(#""step":"request""#) && steps.contains(#""step":"publish""#))
            for text in [steps, try served.written()] {
                #expect(!text.contains("Ahmad") && !text.contains("incident"))
            }
            let mode = try FileManager.default.attributesOfItem(atPath: trace)
            #expect((mode[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        }
    }

    @Test("an address that cannot be had is refused before anything is served")
    func refused() throws {
        try Programs.withFolder { folder in
            let office = try SealedDrill(folder)
            let first = try Watched(office, ["--metrics", "127.0.0.1:0"], in: folder)
            defer { first.stop() }
            let taken = try first.addresses().metrics.dropFirst("http://".count).dropLast()
            let listen = ["serve", "--listen", "127.0.0.1:0", "--metrics"]
            #expect(try office.run(listen + [String(taken)]).status == 75)
            let unreadable = try office.run(listen + ["9464"])
            #expect(unreadable.status == 64 && unreadable.err.contains("127.0.0.1:9464"))
            #expect(try office.run(listen + ["192.0.2.1:9464"]).status == 64)
            let trace = try office.run(
                ["serve", "--listen", "127.0.0.1:0", "--trace", folder.path + "/none/trace"]
            )
            #expect(trace.status == 73, "\(trace.err)")
        }
    }
}
