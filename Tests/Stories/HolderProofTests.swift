import Foundation
import Testing

/// A letter's proof in the hands of its holder, against an office that denies it.
@Suite("A holder's proof")
struct HolderProofTests {
    @Test("shows without a network that the letter is in the log, and no other letter")
    func proven() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            let made = try Programs.run("aman", ["init", "--office", "HER", "--home", home])
            #expect(made.status == 0, "\(made.err)")
            let (own, other) = (
                try issue("Ahmad Shahidi", "1", home), try issue("Zalmai Karimi", "2", home)
            )
            let bundle = folder.appending(path: "her.bundle").path
            let written = try Programs.run("aman", ["bundle", "--home", home, "--out", bundle])
            #expect(written.status == 0, "\(written.err)")
            let proof = try proofText(of: own.number, home)
            let file = folder.appending(path: "letter.tlog-proof").path
            func prove(
                _ text: String,
                _ proof: String,
                _ more: [String] = []
            ) throws
                -> Programs.Answer
            {
                try proof.write(toFile: file, atomically: true, encoding: .utf8)
                let words = ["--bundle", bundle, "--proof", file]
                return try Programs.run("aman-verify", words + more + [text])
            }
            let shown = try prove(own.text, proof)
            #expect(shown.status == 0, "\(shown.err)")
            #expect(shown.out.contains("herat.example/aman/log/HER"))
            let json = try prove(own.text, proof, ["--json"]).out
            #expect(json.hasPrefix("{\"proof\":\"proven\","), "\(json)")
            #expect(json.contains("\"cosigned\":0,\"required\":0"), "\(json)")
            #expect(try prove(other.text, proof).status == 1)
            #expect(try prove("BITCOIN:ABC", proof).status == 1)
            let moved = proof.replacing("index ", with: "index 1", maxReplacements: 1)
            #expect(try prove(own.text, moved).status == 1)
            let foreign = proof.replacing("/log/HER", with: "/log/KBL")
            #expect(try prove(own.text, foreign).status == 2)
            #expect(try prove(own.text, "not a proof\n").status == 65)
            #expect(try prove("-", proof).status == 64)
        }
    }

    private func issue(
        _ name: String,
        _ ticket: String,
        _ home: String
    ) throws -> (number: String, text: String) {
        let steps = [
            ["apply", "--province", "AF-KDZ", "--full-name", name, "--birth-year", "1990"],
            ["decide", ticket, "--grant", "--officer", "A"],
        ]
        for step in steps {
            let done = try Programs.run("aman", step + ["--home", home])
            #expect(done.status == 0, "\(done.err)")
        }
        let words = ["issue", ticket, "--officer", "B", "--json", "--home", home]
        let issued = try Programs.run("aman", words)
        let report = try JSONSerialization.jsonObject(with: Data(issued.out.utf8))
        let letter = try #require(report as? [String: Any])
        return (
            try #require(letter["number"] as? String), try #require(letter["text"] as? String)
        )
    }

    private func proofText(of number: String, _ home: String) throws -> String {
        let made = try Programs.run("aman", ["log", "proof", number, "--home", home, "--json"])
        #expect(made.status == 0, "\(made.err)")
        let report = try JSONSerialization.jsonObject(with: Data(made.out.utf8))
        return try #require((report as? [String: Any])?["proof"] as? String)
    }
}
