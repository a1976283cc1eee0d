import Foundation
import Testing

/// `aman monitor` at an office's address, as someone far away runs it.
@Suite("A monitor over HTTP")
struct MonitorOverHTTPTests {
    @Test("replays what a server shows, and cannot tell where the server is gone")
    func office() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            try aman(["init", "--office", "HER", "--home", home])
            let number = try letter(home)
            let memory = folder.appending(path: "memory").path
            let (server, address) = try serve(home, folder)
            defer { server.stop() }
            let first = try monitor(address, memory, ["--first-sight", "--json"])
            #expect(first.status == 0, "\(first.out)\(first.err)")
            #expect(try found(first).isEmpty)
            try aman([
                "suspend", number, "--reason", "under-review", "--officer", "A", "--second", "B",
                "--home", home,
            ])
            let second = try monitor(address, memory, ["--json"])
            #expect(second.status == 0, "\(second.out)")
            #expect(try found(second).isEmpty)
            #expect(second.out.contains("\"comparison\":\"exact\""))
            server.stop()
            let gone = try monitor(address, memory, ["--json"])
            #expect(gone.status == 2 && gone.err.isEmpty, "\(gone.err)")
            #expect(try found(gone) == ["no-bundle"])
            let never = try monitor(address, memory + "-2", ["--first-sight"])
            #expect(never.status == 2 && never.err.contains("bundle: no answer"), "\(never.err)")
            let bad = try monitor("http://", memory + "-3", ["--first-sight"])
            #expect(bad.status == 64 && bad.err.contains("http:// is no address"), "\(bad.err)")
        }
    }

    @Test(
        "reads no more than a file can have, waits as it is asked to, and names what went wrong",
        .enabled(if: BrowserTests.node != nil, "there is no node")
    )
    func hostile() throws {
        try Programs.withFolder { folder in
            let (server, address) = try hostileServer(folder)
            defer { end(server) }
            func visit(_ path: String) throws -> Programs.Answer {
                try monitor(address + path, folder.appending(path: path).path, ["--first-sight"])
            }
            let endless = try visit("endless")
            #expect(endless.status == 2, "\(endless.err)")
            #expect(endless.err.contains("bundle: longer than 67108864 bytes"), "\(endless.err)")
            let start = Date.now
            let busy = try visit("busy")
            #expect(busy.err.contains("bundle: HTTP 503"), "\(busy.err)")
            #expect(Date.now.timeIntervalSince(start) >= 2)
            let broken = try visit("broken")
            #expect(broken.err.contains("bundle: no answer"), "\(broken.err)")
        }
    }

    @Test("counts a cosignature that only the witness itself shows")
    func witness() throws {
        try Programs.withFolder { folder in
            let served = try ServedWitness(in: folder)
            defer { served.stop() }
            let programme = folder.appending(path: "programme.toml").path
            try sample(naming: served)
                .write(toFile: programme, atomically: true, encoding: .utf8)
            let home = folder.appending(path: "her").path
            try aman(["init", "--home", home, "--office", "HER", "--programme", programme])
            try aman(["trust", "witnesses", "--home", home])
            _ = try letter(home)
            let vkey = try String(contentsOfFile: home + "/public/log/vkey", encoding: .utf8)
                .split(separator: "\n")[0]
            try served.list(String(vkey))
            // The witness has cosigned, and this office's folder does not show it.
            let copy = folder.appending(path: "copy").path
            try FileManager.default.copyItem(atPath: home, toPath: copy)
            try askUntilAnswered(copy)
            let office = home + "/public"
            let alone = try monitor(
                office,
                folder.appending(path: "m1").path,
                ["--first-sight", "--json"]
            )
            #expect(try found(alone) == ["few-cosignatures"], "\(alone.out)")
            let both = try monitor(
                office,
                folder.appending(path: "m2").path,
                ["--first-sight", "--json", "--witness", "witness.example/w1=\(served.url)"]
            )
            #expect(try found(both).isEmpty, "\(both.out)\(both.err)")
            #expect(both.out.contains("\"cosigned\":1"))
        }
    }

    /// What a test starts ignores it when it is asked to end.
    private func end(_ process: Process) {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private func askUntilAnswered(_ home: String) throws {
        let end = Date(timeIntervalSinceNow: 120)
        while Date.now < end {
            let asked = try Programs.run("aman", ["log", "ask-witness", "--home", home])
            if asked.status == 0 { return }
            Thread.sleep(forTimeInterval: 0.2)
        }
        Issue.record("the witness never cosigned")
    }

    /// A server that never ends, one that is busy, and one that breaks off.
    private func hostileServer(_ folder: URL) throws -> (Process, String) {
        let script = """
            const http = require("http")
            const server = http.createServer((asked, answer) => {
              if (asked.url.startsWith("/busy")) {
                answer.writeHead(503, { "Retry-After": "1" })
                answer.end()
              } else if (asked.url.startsWith("/broken")) {
                answer.writeHead(200, { "Content-Length": "1000" })
                answer.write("abc", () => answer.destroy())
              } else {
                const piece = Buffer.alloc(1 << 20)
                answer.writeHead(200)
                const more = () => { while (!answer.destroyed && answer.write(piece)); }
                answer.on("drain", more)
                more()
              }
            })
            server.listen(0, "127.0.0.1", () => {
              require("fs").writeFileSync(process.argv[2], String(server.address().port))
            })
            """
        let (file, port) = (folder.appending(path: "s.cjs"), folder.appending(path: "port"))
        try script.write(to: file, atomically: true, encoding: .utf8)
        let server = Programs.process(try #require(BrowserTests.node), [file.path, port.path])
        try server.run()
        let end = Date(timeIntervalSinceNow: 120)
        while Date.now < end {
            if let text = try? String(contentsOf: port, encoding: .utf8), !text.isEmpty {
                return (server, "http://127.0.0.1:\(text)/")
            }
            Thread.sleep(forTimeInterval: 0.05)
        }
        throw NoServer()
    }

    private struct NoServer: Error {}

    private func serve(_ home: String, _ folder: URL) throws -> (ServeTests.Served, String) {
        let served = try ServeTests.Served(
            ["--home", home, "--listen", "127.0.0.1:0"],
            folder: folder
        )
        let said = try served.says("127.0.0.1:")
        let port = try #require(said.firstMatch(of: /127\.0\.0\.1:([0-9]+)/)?.1)
        return (served, "http://127.0.0.1:\(port)")
    }

    private func monitor(
        _ source: String,
        _ memory: String,
        _ more: [String]
    ) throws -> Programs.Answer {
        try Programs.run("aman", ["monitor", source, "--folder", memory] + more)
    }

    /// The codes of what was found, in order.
    private func found(_ answer: Programs.Answer) throws -> [String] {
        let read = try JSONSerialization.jsonObject(with: Data(answer.out.utf8))
        let report = try #require(read as? [String: Any])
        return try #require(report["findings"] as? [[String: Any]])
            .compactMap { $0["code"] as? String }
    }

    /// The sample programme with one witness.
    private func sample(naming witness: ServedWitness) throws -> String {
        let path = Programs.root.appending(path: "Programmes/herat.toml")
        return try String(contentsOf: path, encoding: .utf8) + """

            [witnesses]
            needed = 1

            [[witness]]
            key = "\(witness.vkey)"
            address = "\(witness.url)"

            """
    }

    /// Issues a letter; its number.
    private func letter(_ home: String) throws -> String {
        try aman([
            "apply", "--home", home, "--province", "AF-KDZ", "--full-name", "Ahmad Shahidi",
            "--birth-year", "1990",
        ])
        try aman(["decide", "1", "--home", home, "--grant", "--officer", "A"])
        let issued = try aman(["issue", "1", "--home", home, "--officer", "B", "--json"])
        let read = try JSONSerialization.jsonObject(with: Data(issued.out.utf8)) as? [String: Any]
        return try #require(read?["number"] as? String)
    }

    @discardableResult
    private func aman(_ arguments: [String]) throws -> Programs.Answer {
        let answer = try Programs.run("aman", arguments)
        try #require(answer.status == 0, "\(arguments): \(answer.err)")
        return answer
    }
}
