import Foundation
import Testing

/// `aman serve` as its users start it, in a process of its own.
@Suite("aman serve")
struct ServeTests {
    /// A running server, and what it has said.
    final class Served {
        let process: Process
        private let saidFile: URL

        init(
            _ arguments: [String],
            folder: URL,
            _ environment: [String: String] = [:]
        ) throws {
            saidFile = folder.appending(path: "said-\(UUID().uuidString)")
            try Foundation.Data().write(to: saidFile)
            process = Programs.process("aman", ["serve"] + arguments)
            process.environment?.merge(environment) { _, set in set }
            process.standardError = try FileHandle(forWritingTo: saidFile)
            try process.run()
        }

        /// Waits until it says something that fits.
        func says(_ words: String) throws -> String {
            let end = Date(timeIntervalSinceNow: 60)
            while Date.now < end, process.isRunning {
                let text = try said()
                if text.contains(words) { return text }
                Thread.sleep(forTimeInterval: 0.05)
            }
            let text = try said()
            Issue.record("it never said \(words): \(text)")
            return text
        }

        /// All that it has said, and what took its place.
        func said() throws -> String { try String(contentsOf: saidFile, encoding: .utf8) }

        func stop() {
            guard process.isRunning else { return }
            process.terminate()
            process.waitUntilExit()
        }
    }

    @Test("by TLS makes a certificate once, shows its fingerprint, and nothing in the clear")
    func tls() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            #expect(try Programs.run("aman", ["init", "--home", home]).status == 0)
            let first = try fingerprint(home, folder)
            let second = try fingerprint(home, folder)
            #expect(first == second && first.count == 95)
        }
    }

    @Test("with certificate files uses those, and refuses what is none")
    func files() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            #expect(try Programs.run("aman", ["init", "--home", home]).status == 0)
            let (key, chain) = (folder.appending(path: "key"), folder.appending(path: "chain"))
            let made = try Programs.run(
                "/usr/bin/openssl",
                [
                    "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                    "-nodes", "-days", "3", "-subj", "/CN=localhost", "-addext",
                    "subjectAltName=IP:127.0.0.1", "-keyout", key.path, "-out", chain.path,
                ]
            )
            #expect(made.status == 0)
            let files = ["--tls-certificate", chain.path, "--tls-key", key.path]
            let listen = ["--home", home, "--listen", "127.0.0.1:0"]
            let served = try Served(listen + files, folder: folder)
            defer { served.stop() }
            let address = try address(in: try served.says("/set-up with the code"))
            let answer = try Programs.run(
                "/usr/bin/curl",
                ["--silent", "--fail", "--cacert", chain.path, address + "health"]
            )
            #expect(answer.status == 0, "\(answer.err)")
            let swapped = ["--tls-certificate", key.path, "--tls-key", chain.path]
            let refused = try Programs.run("aman", ["serve"] + listen + swapped)
            #expect(refused.status == 65, "\(refused.err)")
            let other = try Programs.run(
                "/usr/bin/openssl",
                ["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]
            )
            let strange = folder.appending(path: "strange")
            try other.out.write(to: strange, atomically: true, encoding: .utf8)
            let pair = ["--tls-certificate", chain.path, "--tls-key", strange.path]
            #expect(try Programs.run("aman", ["serve"] + listen + pair).status == 65)
            let half = try Programs.run("aman", ["serve"] + listen + files.prefix(2))
            #expect(half.status == 64)
        }
    }

    /// The fingerprint a server shows; what it serves has that fingerprint and TLS 1.2 at least.
    private func fingerprint(_ home: String, _ folder: URL) throws -> String {
        let served = try Served(
            ["--home", home, "--listen", "127.0.0.1:0", "--tls"],
            folder: folder
        )
        defer { served.stop() }
        let text = try served.says("/set-up with the code")
        let address = try address(in: text)
        #expect(address.hasPrefix("https://"))
        let shown = try #require(text.firstMatch(of: /fingerprint ([0-9A-F:]{95})/)).output.1
        let place = address.dropFirst("https://".count).dropLast()
        let seen = try Programs.run(
            "/usr/bin/env",
            [
                "bash", "-c",
                "openssl s_client -connect \(place) </dev/null 2>/dev/null"
                    + " | openssl x509 -noout -fingerprint -sha256",
            ]
        )
        #expect(seen.out.contains(shown), "\(seen.out)")
        let plain = try Programs.run(
            "/usr/bin/curl",
            ["--silent", "--fail", "http://\(place)/health"]
        )
        #expect(plain.status != 0, "it answers in the clear")
        return String(shown)
    }

    private func address(in text: String) throws -> String {
        let found = try #require(text.firstMatch(of: /is open at (https?:\/\/\S+)/))
        return String(found.output.1)
    }
}
