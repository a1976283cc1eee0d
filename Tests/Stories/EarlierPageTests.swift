import Foundation
import Testing

/// The page for phones of commit 14feaea, which telephones in the field still have.
///
/// Its core is stored as `Tools/site.sh` built it then. `aman-verify` of that commit was made of
/// the same modules; docs/decisions/0061 has what it says of a bundle of today.
private enum EarlierPage {
    static let folder = EarlierOffice.path("page")

    /// Its verdict on each of the texts, by a bundle.
    static func verdicts(on texts: [String], bundle: String, at moment: Date) throws -> [String] {
        let script = Programs.root.appending(path: "Tests/Stories/Browser/earlier-page.mjs").path
        let answer = try Programs.run(
            try #require(BrowserTests.node),
            [script, folder, bundle, "\(Int(moment.timeIntervalSince1970))"],
            input: texts.joined(separator: "\n") + "\n"
        )
        try #require(answer.status == 0, "\(answer.err)")
        let lines = answer.out.split(separator: "\n")
        return lines.map { String($0.prefix { $0 != " " }) }
    }

    /// The verdict of today's `aman-verify` on each of the texts.
    static func verdictsNow(
        on texts: [String],
        bundle: String,
        at moment: Date
    ) throws -> [String] {
        let time = ISO8601DateFormatter().string(from: moment)
        return try texts.map { text in
            let answer = try Programs.run(
                "aman-verify",
                ["--bundle", bundle, "--at", time, "--json", text]
            )
            let words = answer.out.components(separatedBy: "\"verdict\":\"")
            let verdict = try #require(words.dropFirst().first, "\(answer.err)")
            return String(verdict.prefix { $0 != "\"" })
        }
    }
}

@Suite(
    "The page for phones of November 2026",
    .enabled(if: BrowserTests.node != nil, "there is no node")
)
struct EarlierPageTests {
    @Test("judges its letters and one of today by a bundle of today as aman-verify of today does")
    func lettersOfThen() throws {
        try EarlierOffice.withHome { home, folder in
            let texts = [
                try EarlierOffice.text("letter.txt"), try EarlierOffice.text("revoked.txt"),
                "https://aman.example/letter",
            ]
            let moment = try #require(ISO8601DateFormatter().date(from: EarlierOffice.moment))
            let before = try EarlierPage.verdicts(
                on: texts,
                bundle: EarlierOffice.path("her.bundle"),
                at: moment
            )
            #expect(before == ["inForce", "revoked", "unreadable"])
            let bundle = folder.appending(path: "new.bundle").path
            try confirmClock(home)
            try renewTrustList(home)
            let standing = try issue("Nasrin Popal", "3", home, from: "AF-HER").text
            let made = try Programs.run("aman", ["bundle", "--home", home, "--out", bundle])
            #expect(made.status == 0, "\(made.err)")
            #expect(try carriesThePapersClock(bundle))
            // Its first letter was good for three days; since then both say that it has expired.
            let (asked, now) = ([standing] + texts, Date(timeIntervalSinceNow: 60))
            let said = try EarlierPage.verdicts(on: asked, bundle: bundle, at: now)
            #expect(said[0] == "inForce" && said[2...] == ["revoked", "unreadable"])
            #expect(said == (try EarlierPage.verdictsNow(on: asked, bundle: bundle, at: now)))
        }
    }

    @Test("says of letters of today what aman-verify of today says")
    func lettersOfToday() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            let letters = try officeOfToday(home)
            try announce(home)
            let bundle = folder.appending(path: "today.bundle").path
            let written = try Programs.run("aman", ["bundle", "--home", home, "--out", bundle])
            #expect(written.status == 0, "\(written.err)")
            #expect(try carriesThePapersClock(bundle))
            #expect(try about(bundle).contains("/announcements/HER"))
            // Each change says where the lists show it, and the list follows: types 4 and 5.
            #expect(try logTypes(home).suffix(4) == [4, 5, 4, 5])
            let texts = letters + [try EarlierOffice.text("letter.txt"), "BITCOIN:ABC"]
            let later = Date(timeIntervalSinceNow: 60)
            let found = try EarlierPage.verdicts(on: texts, bundle: bundle, at: later)
            #expect(found.prefix(3) == ["inForce", "revoked", "suspended"])
            #expect(found == (try EarlierPage.verdictsNow(on: texts, bundle: bundle, at: later)))
            let end = Date(timeIntervalSinceNow: 1_000 * 86_400)
            let afterwards = try EarlierPage.verdicts(on: texts, bundle: bundle, at: end)
            #expect(afterwards.first == "expired")
            #expect(afterwards == (try EarlierPage.verdictsNow(on: texts, bundle: bundle, at: end)))
        }
    }

    /// Tells the posts where letters are honoured, and corrects a notice.
    private func announce(_ home: String) throws {
        let steps = [
            [
                "coverage", "report", "--province", "AF-HER", "--since", "2026-11-02", "--source",
                "Radio of post 4", "--authority", "The district", "--officer", "A",
            ],
            ["coverage", "approve", "1", "--officer", "B"],
            ["notice-to-posts", "--text", "eng=Open from 6 to 8.", "--officer", "A"],
            [
                "notice-to-posts", "--correct", "1", "--text", "eng=Open from 6 to 18.",
                "--officer", "A",
            ],
        ]
        for step in steps {
            let done = try Programs.run("aman", step + ["--home", home])
            #expect(done.status == 0, "\(step): \(done.err)")
        }
        let own = ["coverage", "approve", "1", "--officer", "A", "--home", home]
        #expect(try Programs.run("aman", own).status == 1, "two officers")
    }

    private func about(_ bundle: String) throws -> String {
        try Programs.run("aman-verify", ["--bundle", bundle, "--about"]).out
    }

    /// Whether a bundle says what readers of then do not know.
    private func carriesThePapersClock(_ bundle: String) throws -> Bool {
        try Data(contentsOf: URL(fileURLWithPath: bundle)).range(of: Data("aman-clock".utf8)) != nil
    }

    /// The first item of each entry in the office's public log.
    private func logTypes(_ home: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: home).appending(path: "public/log/tile/entries/000.p")
        let widths = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let widest = try #require(widths.compactMap(Int.init).max())
        var rest = try Data(contentsOf: folder.appending(path: "\(widest)"))[...]
        var types: [UInt8] = []
        while let high = rest.first, let low = rest.dropFirst().first {
            types.append(try #require(rest.dropFirst(3).first))
            rest = rest.dropFirst(2 + Int(high) << 8 + Int(low))
        }
        return types
    }

    /// What an office has to do that has stored nothing for more than ten days.
    private func confirmClock(_ home: String) throws {
        let confirmed = try Programs.run(
            "aman",
            ["clock", "confirm", "--home", home, "--officer", "A", "--second", "B"]
        )
        #expect(confirmed.status == 0, "\(confirmed.err)")
    }

    /// A list of today with the same keys, one of which will retire in ten years.
    private func renewTrustList(_ home: String) throws {
        let listed = try Programs.run("aman", ["signer", "list", "--home", home, "--json"])
        let words = listed.out.components(separatedBy: "\"key\":\"")
        let key = String(try #require(words.dropFirst().first).prefix { $0 != "\"" })
        let end = ISO8601DateFormatter().string(from: Date(timeIntervalSinceNow: 3_650 * 86_400))
        let retired = try Programs.run(
            "aman",
            [
                "signer", "retire", key, "--after", end, "--home", home, "--officer", "A",
                "--second", "B",
            ]
        )
        #expect(retired.status == 0, "\(retired.err)")
    }

    /// Texts of three letters of a new office: in force, revoked, suspended.
    private func officeOfToday(_ home: String) throws -> [String] {
        let made = try Programs.run("aman", ["init", "--office", "HER", "--home", home])
        #expect(made.status == 0, "\(made.err)")
        var letters: [(number: String, text: String)] = []
        for name in ["Ahmad Shahidi", "Zalmai Karimi", "Nasrin Popal"] {
            letters.append(try issue(name, "\(letters.count + 1)", home))
        }
        try change("revoke", letters[1].number, "lost", home)
        try change("suspend", letters[2].number, "under-review", home)
        return letters.map(\.text)
    }

    private func issue(
        _ name: String,
        _ ticket: String,
        _ home: String,
        from province: String = "AF-KDZ"
    ) throws -> (number: String, text: String) {
        let steps = [
            ["apply", "--province", province, "--full-name", name, "--birth-year", "1990"],
            ["decide", ticket, "--grant", "--officer", "A"],
        ]
        for step in steps {
            let done = try Programs.run("aman", step + ["--home", home])
            #expect(done.status == 0, "\(done.err)")
        }
        let issued = try Programs.run(
            "aman",
            ["issue", ticket, "--officer", "B", "--json", "--home", home]
        )
        let report = try JSONSerialization.jsonObject(with: Data(issued.out.utf8))
        let letter = try #require(report as? [String: Any])
        return (
            try #require(letter["number"] as? String), try #require(letter["text"] as? String)
        )
    }

    private func change(
        _ act: String,
        _ number: String,
        _ reason: String,
        _ home: String
    ) throws {
        let done = try Programs.run(
            "aman",
            [act, number, "--reason", reason, "--officer", "A", "--second", "B", "--home", home]
        )
        #expect(done.status == 0, "\(done.err)")
    }
}
