import Foundation
import Testing

/// Other people's readers of our letters; `make oracles` gives them an environment of their own.
@Suite("Other readers")
struct OracleTests {
    static let python: String? = {
        let folder =
            ProcessInfo.processInfo.environment["AMAN_ORACLES"]
            ?? Programs.root.appending(path: ".venv/oracles").path
        let python = folder + "/bin/python"
        return FileManager.default.isExecutableFile(atPath: python) ? python : nil
    }()

    @Test(
        "PyPI's claim169 verifies our letter and reads the same name",
        .enabled(if: python != nil, "there is no .venv/oracles: run make oracles")
    )
    func claim169() throws {
        let read = try readBy("claim169_reads.py")
        #expect(read["fullName"] as? String == "Ahmad Shahidi")
        #expect(read["secondName"] as? String == "احمد شهیدی")
        #expect(read["verified"] as? Bool == true)
    }

    @Test(
        "PyPI's cwt verifies our letter and finds its status list",
        .enabled(if: python != nil, "there is no .venv/oracles: run make oracles")
    )
    func cwt() throws {
        let read = try readBy("cwt_reads.py")
        #expect(read["fullName"] as? String == "Ahmad Shahidi")
        #expect((read["statusUri"] as? String)?.contains("/status/HER/1") == true)
    }

    @Test(
        "PyPI's token-status-list finds the letter's status in our list",
        .enabled(if: python != nil, "there is no .venv/oracles: run make oracles")
    )
    func tokenStatusList() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            let issued = try issue(in: home)
            let text = try #require(issued["text"] as? String)
            let number = try #require(issued["number"] as? String)
            #expect(try statusRead(of: text, in: home)["status"] as? Int == 0)
            let revoked = try Programs.run(
                "aman",
                [
                    "revoke", number, "--home", home, "--reason", "issued-in-error",
                    "--officer", "A", "--second", "B",
                ]
            )
            #expect(revoked.status == 0, "\(revoked.err)")
            let read = try statusRead(of: text, in: home)
            #expect(read["status"] as? Int == 1)
            #expect(read["others"] as? Int == 0)
            #expect(read["size"] as? Int == 131_072)
            #expect(read["uri"] as? String == read["letterUri"] as? String)
            #expect(read["typ"] as? String == "application/statuslist+cwt")
            #expect((read["aggregation"] as? String)?.hasSuffix("/status/HER/lists") == true)
        }
    }

    /// What the other reader finds in the published list.
    private func statusRead(of text: String, in home: String) throws -> [String: Any] {
        let published = try Programs.run(
            "aman",
            ["bundle", "--home", home, "--out", home + "/posts.bundle"]
        )
        #expect(published.status == 0, "\(published.err)")
        let script = Programs.root.appending(path: "Tests/Stories/Oracles/status_list_reads.py")
        let pem = try String(contentsOfFile: home + "/keys/status.pem", encoding: .utf8)
        let answer = try Programs.run(
            try #require(Self.python),
            [script.path, home + "/public/status/1"],
            input: text + "\n" + pem
        )
        #expect(answer.status == 0, "\(answer.err)")
        return object(answer.out)
    }

    /// Issues one letter and has a Python script read it.
    private func readBy(_ script: String) throws -> [String: Any] {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            let issued = try letter(in: home)
            let pem = try String(contentsOfFile: home + "/keys/signer.pem", encoding: .utf8)
            let signers = try Programs.run("aman", ["signer", "list", "--home", home, "--json"])
            let kid = try #require(object(signers.out)["key"] as? String)
            let path = Programs.root.appending(path: "Tests/Stories/Oracles/\(script)").path
            let answer = try Programs.run(
                try #require(Self.python),
                [path, kid],
                input: issued + "\n" + pem
            )
            #expect(answer.status == 0, "\(answer.err)")
            return object(answer.out)
        }
    }

    private func letter(in home: String) throws -> String {
        try #require(try issue(in: home)["text"] as? String)
    }

    /// One letter of a new office, as `aman issue` tells of it.
    private func issue(in home: String) throws -> [String: Any] {
        let steps = [
            ["init", "--home", home, "--office", "HER"],
            [
                "apply", "--home", home, "--province", "AF-KDZ", "--full-name", "Ahmad Shahidi",
                "--name-second", "احمد شهیدی", "--language-second", "prs", "--birth-year", "1990",
            ],
            ["decide", "1", "--home", home, "--grant", "--officer", "A"],
        ]
        for step in steps {
            let answer = try Programs.run("aman", step)
            try #require(answer.status == 0, "\(answer.err)")
        }
        let issued = try Programs.run(
            "aman",
            ["issue", "1", "--home", home, "--officer", "B", "--json"]
        )
        try #require(issued.status == 0, "\(issued.err)")
        return object(issued.out)
    }

    private func object(_ text: String) -> [String: Any] {
        let line = text.split(separator: "\n").first.map(String.init) ?? ""
        let read = try? JSONSerialization.jsonObject(with: Data(line.utf8))
        return read as? [String: Any] ?? [:]
    }
}
