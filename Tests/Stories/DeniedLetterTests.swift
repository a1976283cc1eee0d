import Foundation
import Testing

/// An office that denies a letter: its log of today is another than the one that a witness saw.
@Suite("A letter that its office denies")
struct DeniedLetterTests {
    /// What the holder has, and what the office says now.
    private struct Denial {
        let letter: String
        /// Its number and check code.
        let checkCode: String
        /// A letter that the office's log of today has.
        let other: String
        let codes: [String]
        let slip: String
        let bundle: String
        let logKey: String
        let witnessKeys: [String]
    }

    @Test("is proven by its slip, in text, in a picture and in the programs, without a network")
    func programs() throws {
        try Programs.withFolder { folder in
            let denial = try deny(in: folder)
            let alone = try Programs.run(
                "aman-verify",
                ["--bundle", denial.bundle, "--json", denial.letter]
            )
            #expect(alone.out.contains("\"verdict\":\"inForce\""), "\(alone.out)")
            // What the office says of it today: no such letter.
            let denied = try Programs.run(
                "aman-verify",
                ["--bundle", denial.bundle, "--json", "--check-code", denial.checkCode]
            )
            #expect(denied.out.contains("\"answer\":\"notKnown\""), "\(denied.out)")
            try verifies(denial)
            let picture = try photo(of: denial.slip)
            let pictured = try Programs.run(
                "aman",
                ["verify", "--bundle", denial.bundle, "--proof", picture, denial.letter]
            )
            #expect(pictured.out.contains("Proven: this letter is entry"), "\(pictured.out)")
            // What the letter is worth without its proof, it is worth with it.
            #expect(pictured.status == alone.status, "\(pictured.err)")
        }
    }

    /// `aman-verify` by the codes' texts, the last one first; by one of them; of another letter.
    private func verifies(_ denial: Denial) throws {
        let proofs = denial.codes.reversed().flatMap { ["--proof", $0] }
        let said = try Programs.run(
            "aman-verify",
            ["--bundle", denial.bundle] + proofs + [denial.letter]
        )
        #expect(said.status == 0, "\(said.err)")
        #expect(said.out.contains("Proven: this letter is entry"), "\(said.out)")
        #expect(said.out.contains("Seen there by 2 of 2 witnesses"), "\(said.out)")
        #expect(said.out.contains("Tree head: herat.example/aman/log/HER"), "\(said.out)")
        let missing = try Programs.run(
            "aman-verify",
            ["--bundle", denial.bundle, "--proof", denial.codes[0], denial.letter]
        )
        #expect(missing.status == 65 && missing.err.contains("missing"), "\(missing.err)")
        let strange = try Programs.run(
            "aman-verify",
            ["--bundle", denial.bundle, "--json"] + proofs + [denial.other]
        )
        #expect(strange.status == 1, "\(strange.err)")
        #expect(strange.out.contains("\"proof\":\"otherLetter\""), "\(strange.out)")
        #expect(strange.out.contains("\"verdict\":\"inForce\""), "\(strange.out)")
    }

    @Test(
        "is proven by a reader of other making, which knows only the page on the log's format",
        .enabled(if: OracleTests.python != nil, "there is no .venv/oracles: run make oracles")
    )
    func otherReader() throws {
        try Programs.withFolder { folder in
            let denial = try deny(in: folder)
            let python = try #require(OracleTests.python)
            let script = Programs.root
                .appending(path: "Tests/Stories/Oracles/proof_slip_reads.py").path
            func read(_ letter: String, _ keys: [String]) throws -> Programs.Answer {
                try Programs.run(
                    python,
                    [script] + keys,
                    input: ([letter] + denial.codes.reversed()).joined(separator: "\n") + "\n"
                )
            }
            let keys = [denial.logKey] + denial.witnessKeys
            let proven = try read(denial.letter, keys)
            #expect(proven.status == 0, "\(proven.out)\(proven.err)")
            #expect(proven.out.contains("\"cosigned\": 2"), "\(proven.out)")
            let other = try read(denial.other, keys)
            #expect(other.status == 1 && other.out.contains("\"proven\": false"), "\(other.out)")
            let stranger = try read(denial.letter, keys.reversed())
            #expect(stranger.status == 1, "\(stranger.out)")
        }
    }

    @Test(
        "is proven on a phone in airplane mode, by camera, by photo and by pasted codes",
        .enabled(
            if: BrowserTests.isReady,
            "chromium, node or .build/site is not there: run make site"
        )
    )
    func phone() throws {
        try Programs.withFolder { folder in
            let denial = try deny(in: folder)
            let file = folder.appending(path: "denial.json")
            let given: [String: Any] = [
                "letter": denial.letter, "checkCode": denial.checkCode, "other": denial.other,
                "codes": denial.codes,
            ]
            try JSONSerialization.data(withJSONObject: given).write(to: file)
            let script = Programs.root.appending(path: "Tests/Stories/Browser/proof.mjs").path
            let answer = try Programs.run(
                try #require(BrowserTests.node),
                [script, BrowserTests.site, denial.bundle, file.path]
            )
            #expect(answer.status == 0, "\(answer.out)\n\(answer.err)")
        }
    }

    @Test(
        "the page of November 2026 says of a slip's code that it is no letter, and blames no one",
        .enabled(if: BrowserTests.node != nil, "there is no node")
    )
    func earlierPage() throws {
        try Programs.withFolder { folder in
            let denial = try deny(in: folder)
            let script = Programs.root
                .appending(path: "Tests/Stories/Browser/earlier-page.mjs").path
            let answer = try Programs.run(
                try #require(BrowserTests.node),
                [
                    script, EarlierOffice.path("page"), denial.bundle,
                    "\(Int(Date().timeIntervalSince1970))",
                ],
                input: denial.codes.joined(separator: "\n") + "\n"
            )
            #expect(answer.status == 0, "\(answer.err)")
            let lines = answer.out.split(separator: "\n")
            #expect(lines.count == denial.codes.count)
            #expect(lines.allSatisfy { $0.hasPrefix("unreadable ") }, "\(answer.out)")
        }
    }

    // MARK: The office

    /// Issues a letter, has a witness see it, prints its slip, and then makes the log of an office
    /// that never issued it, with the same keys.
    private func deny(in folder: URL) throws -> Denial {
        let home = folder.appending(path: "her").path
        let rewritten = folder.appending(path: "rewritten").path
        let witnesses = ["w1", "w2"].map { folder.appending(path: $0).path }
        let keys = try witnesses.map(witnessKey)
        let programme = folder.appending(path: "programme.toml").path
        try sample(naming: keys).write(toFile: programme, atomically: true, encoding: .utf8)
        _ = try aman(["init", "--home", home, "--office", "HER", "--programme", programme])
        _ = try aman(["trust", "witnesses", "--home", home])
        _ = try issue("Zalmai Karimi", 1, in: home)
        try FileManager.default.copyItem(atPath: home, toPath: rewritten)
        let letter = try issue("Ahmad Shahidi", 2, in: home)
        let logKey = try cosign(home, by: witnesses, in: folder)
        let slip = folder.appending(path: "slip.pdf").path
        let made = try aman(["log", "proof", letter.number, "--home", home, "--slip", slip])
        #expect(!made.err.contains("Not enough witnesses"), "\(made.err)")
        let codes = try aman(["log", "proof", letter.number, "--home", home, "--form", "codes"])
        let other = try issue("Nasrin Popal", 2, in: rewritten)
        let bundle = folder.appending(path: "today.bundle").path
        _ = try aman(["bundle", "--home", rewritten, "--out", bundle])
        return Denial(
            letter: letter.text,
            checkCode: try checkCode(of: letter.number, in: home),
            other: other.text,
            codes: codes.out.split(separator: "\n").map(String.init),
            slip: slip,
            bundle: bundle,
            logKey: logKey,
            witnessKeys: keys
        )
    }

    private func witnessKey(_ state: String) throws -> String {
        // As long as names are that say who it is; the proof then takes more than one code.
        let name = "witness-\(state.suffix(2)).bar-association.example.org/programme/amnesty"
        let made = try aman(["witness", "init", "--state", state, "--name", name])
        return try #require(made.out.split(separator: "\n").first.map(String.init))
    }

    /// The sample programme with witnesses, whose addresses nothing is ever sent to.
    private func sample(naming keys: [String]) throws -> String {
        let text = try String(
            contentsOf: Programs.root.appending(path: "Programmes/herat.toml"),
            encoding: .utf8
        )
        let entries = keys.map { key in
            """

            [[witness]]
            key = "\(key)"
            address = "https://\(key.prefix { $0 != "." }).example"

            """
        }
        return text + "\n[witnesses]\nneeded = 2\n" + entries.joined()
    }

    /// The witnesses see the office's log, by files; answers the log's key.
    private func cosign(_ home: String, by states: [String], in folder: URL) throws -> String {
        let vkey = try String(contentsOfFile: home + "/public/log/vkey", encoding: .utf8)
        let key = String(try #require(vkey.split(separator: "\n").first))
        let request = folder.appending(path: "request").path
        let answer = folder.appending(path: "answer").path
        for state in states {
            _ = try aman(["witness", "add-log", "--state", state, "--vkey", key])
            _ = try aman(["log", "ask-witness", request, "--home", home])
            _ = try aman(["witness", "answer", request, "--state", state, "--out", answer])
            _ = try aman(["log", "take-cosignature", request, answer, "--home", home])
        }
        return key
    }

    private func issue(
        _ name: String,
        _ ticket: Int,
        in home: String
    ) throws -> (number: String, text: String) {
        _ = try aman([
            "apply", "--province", "AF-KDZ", "--full-name", name, "--birth-year", "1990", "--home",
            home,
        ])
        _ = try aman(["decide", "\(ticket)", "--grant", "--officer", "A", "--home", home])
        let issued = try aman(["issue", "\(ticket)", "--officer", "B", "--json", "--home", home])
        let read = try JSONSerialization.jsonObject(with: Data(issued.out.utf8)) as? [String: Any]
        return (
            try #require(read?["number"] as? String), try #require(read?["text"] as? String)
        )
    }

    private func checkCode(of number: String, in home: String) throws -> String {
        let shown = try aman(["letter", number, "--home", home, "--json"])
        let read = try JSONSerialization.jsonObject(with: Data(shown.out.utf8)) as? [String: Any]
        return number + " " + (try #require(read?["checkCode"] as? String))
    }

    /// The slip as a photo of it would be: 150 dots to the inch.
    private func photo(of slip: String) throws -> String {
        let name = slip.replacing(".pdf", with: "")
        let drawn = try Programs.run(
            "/usr/bin/pdftoppm",
            ["-r", "150", "-png", "-singlefile", slip, name]
        )
        try #require(drawn.status == 0, "\(drawn.err)")
        return name + ".png"
    }

    private func aman(_ arguments: [String]) throws -> Programs.Answer {
        let answer = try Programs.run("aman", arguments)
        try #require(answer.status == 0, "\(arguments): \(answer.err)")
        return answer
    }
}
