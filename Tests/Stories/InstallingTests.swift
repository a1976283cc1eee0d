import Foundation
import Testing

/// What is installed: the service, the list of what is inside, and the doctor.
@Suite("Installing")
struct InstallingTests {
    static let hasSystemd = FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze")

    @Test(
        "the service's unit is sound, and systemd rates its exposure below 2",
        .enabled(if: hasSystemd, "there is no systemd-analyze: apt install systemd")
    )
    func unit() throws {
        try Programs.withFolder { folder in
            let shipped = try String(
                contentsOf: Programs.root.appending(path: "Packaging/aman.service"),
                encoding: .utf8
            )
            // The program is where the tests have it, and its manual pages are nowhere.
            let program = Programs.products.appending(path: "aman").path
            let unit = folder.appending(path: "aman.service")
            try shipped.replacing("/usr/bin/aman", with: program)
                .write(to: unit, atomically: true, encoding: .utf8)
            let verified = try analyzed(["verify", "--man=no", unit.path])
            let ours = (verified.out + verified.err).split(separator: "\n")
                .filter { $0.contains("aman.service") }
            #expect(ours.isEmpty, "\(ours)")
            let rated = try analyzed(["security", "--offline=yes", "--threshold=20", unit.path])
            #expect(rated.status == 0, "\(rated.out.suffix(100))")
            // An exposure of 0 would be a unit that was not read.
            let shown = try #require(rated.out.firstMatch(of: /exposure level for .*: ([0-9.]+)/))
            #expect(try #require(Double(shown.output.1)) > 0.5)
        }
    }

    private func analyzed(_ arguments: [String]) throws -> Programs.Answer {
        try Programs.run(
            "/usr/bin/systemd-analyze",
            ["--no-pager"] + arguments,
            ["SYSTEMD_COLORS": "0", "LC_ALL": "C.UTF-8"]
        )
    }

    @Test(
        "the list of what is inside names each package once, with its version, the same each time"
    )
    func sbom() throws {
        let text = try sbomText()
        #expect(try sbomText() == text)
        let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let document = try #require(read)
        #expect(document["spdxVersion"] as? String == "SPDX-2.3")
        let packages = try #require(document["packages"] as? [[String: Any]])
        let names = packages.compactMap { $0["name"] as? String }
        #expect(Set(names).count == names.count && names.count == packages.count)
        for name in ["aman", "swift-crypto", "grdb.swift", "swift-runtime", "libsqlite3-0"] {
            #expect(names.contains(name), "\(name)")
        }
        for package in packages {
            let version = package["versionInfo"] as? String
            #expect(version?.isEmpty == false, "\(package["name"] ?? "")")
        }
    }

    @Test(
        "PyPI's spdx-tools finds the list valid",
        .enabled(if: OracleTests.python != nil, "there is no .venv/oracles: run make oracles")
    )
    func validSBOM() throws {
        let python = try #require(OracleTests.python)
        try Programs.withFolder { folder in
            let file = folder.appending(path: "aman.spdx.json")
            try sbomText().write(to: file, atomically: true, encoding: .utf8)
            let reader = URL(filePath: python).deletingLastPathComponent()
                .appending(path: "pyspdxtools").path
            let answer = try Programs.run(reader, ["--infile", file.path])
            #expect(answer.status == 0, "\(answer.out) \(answer.err)")
            // It does find what is wrong.
            try sbomText().replacing("\"CC0-1.0\"", with: "\"mine\"")
                .write(to: file, atomically: true, encoding: .utf8)
            #expect(try Programs.run(reader, ["--infile", file.path]).status != 0)
        }
    }

    private func sbomText() throws -> String {
        let script = Programs.root.appending(path: "Tools/sbom").path
        let made = try Programs.run(
            "/usr/bin/env",
            ["python3", script, "--programs", Programs.products.path],
            ["SOURCE_DATE_EPOCH": "1795435200"]
        )
        #expect(made.status == 0, "\(made.err)")
        return made.out
    }

    @Test("the service says when it answers, and which process continues when it is sealed")
    func notices() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            #expect(try Programs.run("aman", ["init", "--home", home]).status == 0)
            let heard = folder.appending(path: "heard")
            // A socket's path has 107 bytes at most, so it is not in the test's folder.
            let socket = "/tmp/aman-\(getpid()).notify"
            try? FileManager.default.removeItem(atPath: socket)
            let ear = try listener(at: socket, into: heard)
            defer {
                ear.terminate()
                try? FileManager.default.removeItem(atPath: socket)
            }
            let served = try ServeTests.Served(
                ["--home", home, "--listen", "127.0.0.1:0"],
                folder: folder,
                ["NOTIFY_SOCKET": socket]
            )
            defer { served.stop() }
            _ = try served.says("/set-up with the code")
            #expect(try waited(heard, for: "READY=1"))
            #expect(try Programs.run("aman", ["seal", "--home", home, "--yes"]).status == 0)
            served.process.waitUntilExit()
            #expect(try waited(heard, for: "MAINPID="))
            let text = try String(contentsOf: heard, encoding: .utf8)
            let process = try #require(text.firstMatch(of: /MAINPID=([0-9]+)/)).output.1
            let successor = try #require(Int32(process))
            defer { kill(successor, SIGKILL) }
            #expect(kill(successor, 0) == 0 && successor != served.process.processIdentifier)
        }
    }

    /// Writes each datagram that comes as a line, as systemd would read it.
    private func listener(at path: String, into file: URL) throws -> Process {
        try Data().write(to: file)
        let process = Programs.process(
            "/usr/bin/env",
            [
                "python3", "-c",
                """
                import os, socket, sys
                ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
                ear.settimeout(300)
                ear.bind(sys.argv[1])
                while True: print(ear.recv(4096).decode(), flush=True)
                """, path,
            ]
        )
        process.standardOutput = try FileHandle(forWritingTo: file)
        process.standardError = FileHandle.nullDevice
        try process.run()
        let end = Date(timeIntervalSinceNow: 120)
        while Date.now < end, !FileManager.default.fileExists(atPath: path) {
            Thread.sleep(forTimeInterval: 0.05)
        }
        return process
    }

    private func waited(_ file: URL, for words: String) throws -> Bool {
        let end = Date(timeIntervalSinceNow: 60)
        while Date.now < end {
            if try String(contentsOf: file, encoding: .utf8).contains(words) { return true }
            Thread.sleep(forTimeInterval: 0.05)
        }
        return false
    }
}
