import AmanLog
import AmanSignature
import Foundation
import Testing

/// An office shows one log to some and another to others: two folders with the same keys.
@Suite("A rewritten log")
struct RewrittenLogTests {
    @Test("is refused by a witness and a mirror, and anyone can prove it with openssl")
    func rewritten() throws {
        try Programs.withFolder { folder in
            let (home, other) = (folder.appending(path: "her"), folder.appending(path: "other"))
            try run(["init", "--home", home.path, "--office", "HER"])
            try issue("Ahmad Shahidi", ticket: 1, in: home)
            try FileManager.default.copyItem(at: home, to: other)
            try issue("Zahra Noori", ticket: 2, in: home)
            try issue("Karim Rahimi", ticket: 2, in: other)
            let vkey = try vkey(of: home)
            try witness(home, other, vkey, in: folder)
            let file = try mirror(home, other, vkey, in: folder)
            try prove(file, in: folder)
        }
    }

    /// By file, as where there is no network.
    private func witness(_ home: URL, _ other: URL, _ vkey: String, in folder: URL) throws {
        let state = folder.appending(path: "w1").path
        let name = "witness.example/w1"
        try run(["witness", "init", "--state", state, "--name", name])
        try run(["witness", "add-log", "--state", state, "--vkey", vkey])
        let answer = folder.appending(path: "answer").path
        let first = try request(home, in: folder)
        try run(["witness", "answer", first, "--state", state, "--out", answer])
        let line = try String(contentsOfFile: answer, encoding: .utf8)
        #expect(line.hasPrefix("— witness.example/w1 "))
        // What begins elsewhere is answered with the size that is known.
        try run(["witness", "answer", first, "--state", state, "--out", answer])
        let size = try String(contentsOfFile: answer, encoding: .utf8)
        let known = try #require(Int(size.dropLast()))
        let second = try request(other, in: folder, old: known)
        let refused = try Programs.run("aman", ["witness", "answer", second, "--state", state])
        #expect(refused.status == 1 && refused.out.isEmpty, "\(refused.err)")
        let shown = try Programs.run("aman", ["witness", "show", "--state", state])
        let evidence = try #require(shown.out.firstMatch(of: /evidence\t(\S+)/)?.1)
        let explained = try Programs.run("aman", ["log", "check", "--evidence", String(evidence)])
        #expect(explained.status == 1, "\(explained.err)")
        #expect(explained.out.contains("They contradict each other."), "\(explained.out)")
    }

    /// Over HTTP from the office's own server, then from a stick with the other log.
    private func mirror(
        _ home: URL,
        _ other: URL,
        _ vkey: String,
        in folder: URL
    ) throws -> String {
        let copy = folder.appending(path: "copy").path
        let served = try ServeTests.Served(
            ["--home", home.path, "--listen", "127.0.0.1:0"],
            folder: folder
        )
        defer { served.stop() }
        let said = try served.says("127.0.0.1:")
        let port = try #require(said.firstMatch(of: /127\.0\.0\.1:([0-9]+)/)?.1)
        try run(["log", "mirror", "http://127.0.0.1:\(port)/log", copy, "--vkey", vkey])
        let head = try String(contentsOfFile: copy + "/checkpoint", encoding: .utf8)
        let refused = try Programs.run(
            "aman",
            ["log", "mirror", other.appending(path: "public/log").path, copy]
        )
        #expect(refused.status == 1, "\(refused.err)")
        #expect(try String(contentsOfFile: copy + "/checkpoint", encoding: .utf8) == head)
        return copy + ".evidence"
    }

    /// By hand, as the explanation says.
    private func prove(_ file: String, in folder: URL) throws {
        let parts = folder.appending(path: "parts").path
        let explained = try Programs.run(
            "aman",
            ["log", "check", "--evidence", file, "--unpack", parts]
        )
        #expect(explained.status == 1, "\(explained.err)")
        for name in ["first", "second"] {
            let checked = try Programs.run(
                "/usr/bin/openssl",
                [
                    "pkeyutl", "-verify", "-pubin", "-inkey", parts + "/log.pem", "-rawin",
                    "-in", "\(parts)/\(name).txt", "-sigfile", "\(parts)/\(name).sig",
                ]
            )
            #expect(checked.status == 0, "\(checked.out) \(checked.err)")
        }
        let texts = try ["first", "second"].map {
            try String(contentsOfFile: "\(parts)/\($0).txt", encoding: .utf8)
        }
        // One log's name, two roots.
        let lines = texts.map { $0.split(separator: "\n") }
        #expect(lines[0][0] == lines[1][0] && lines[0][2] != lines[1][2])
    }

    private func issue(_ name: String, ticket: Int, in home: URL) throws {
        try run([
            "apply", "--home", home.path, "--province", "AF-HER", "--full-name", name,
            "--birth-year", "1990",
        ])
        try run(["decide", "\(ticket)", "--home", home.path, "--grant", "--officer", "A"])
        try run(["issue", "\(ticket)", "--home", home.path, "--officer", "B"])
    }

    /// A request over the office's newest tree head, as it is published.
    private func request(_ home: URL, in folder: URL, old: Int = 0) throws -> String {
        let file = folder.appending(path: "request-\(home.lastPathComponent)")
        let head = try Data(contentsOf: home.appending(path: "public/log/checkpoint"))
        try (Data("old \(old)\n\n".utf8) + head).write(to: file)
        return file.path
    }

    private func vkey(of home: URL) throws -> String {
        let head = home.appending(path: "public/log/checkpoint")
        let origin = try String(contentsOf: head, encoding: .utf8).prefix { $0 != "\n" }
        let pem = try String(contentsOf: home.appending(path: "keys/log.pem"), encoding: .utf8)
        let key = try #require(try PEM.parse(pem).first)
        return try VerifierKey(name: String(origin), kind: .ed25519, publicKey: key.bytes).text
    }

    private func run(_ arguments: [String]) throws {
        let answer = try Programs.run("aman", arguments)
        try #require(answer.status == 0, "\(arguments): \(answer.err)")
    }
}
