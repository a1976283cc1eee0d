import Foundation
import Testing

@Suite("What a terminal is shown")
struct TerminalTests {
    /// Moves the cursor, turns the direction, ends the line, adds a field, clears the screen.
    static let hostile =
        "Omid\n9999\t2026-11-29T00:00:00Z\tLaila\topen\tFORGED\u{1b}[2J\u{202e}\u{2028}\u{9b}"

    @Test("an officer's name cannot forge a line, a field or the direction of the audit")
    func audit() throws {
        try withOffice { home in
            let made = try Programs.run(
                "aman",
                ["apply", "--home", home, "--province", "AF-HER", "--officer", Self.hostile]
            )
            #expect(made.status == 0, "\(made.err)")
            let plain = try Programs.run("aman", ["audit", "--home", home])
            let lines = plain.out.split(separator: "\n")
            let forged = try #require(lines.last { $0.contains("FORGED") })
            #expect(forged.split(separator: "\t")[3] == "apply")
            #expect(lines.allSatisfy { !$0.hasPrefix("9999") })
            expectPlain(plain)
            let json = try Programs.run("aman", ["audit", "--home", home, "--json"])
            expectPlain(json)
            let last = try #require(json.out.split(separator: "\n").last { $0.contains("FORGED") })
            let read = try JSONSerialization.jsonObject(with: Data(last.utf8))
            let entry = try #require(read as? [String: Any])
            #expect(entry["officer"] as? String == Self.hostile)
        }
    }

    @Test("what was typed wrongly is repeated so that it misleads no reader")
    func errors() throws {
        try withOffice { home in
            let answer = try Programs.run(
                "aman",
                ["application", "list", "--state", Self.hostile, "--home", home]
            )
            #expect(answer.status == 64 && answer.err.contains("FORGED"))
            expectPlain(answer)
        }
    }

    private func expectPlain(_ answer: Programs.Answer) {
        for mark in ["\u{1b}", "\u{202e}", "\u{2028}", "\u{9b}"] {
            #expect(!(answer.out + answer.err).unicodeScalars.contains { "\($0)" == mark })
        }
    }

    private func withOffice(_ use: (_ home: String) throws -> Void) throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            let programme = Programs.root.appending(path: "Programmes/herat.toml").path
            let made = try Programs.run(
                "aman",
                ["init", "--home", home, "--programme", programme, "--office", "HER"]
            )
            #expect(made.status == 0, "\(made.err)")
            try use(home)
        }
    }
}
