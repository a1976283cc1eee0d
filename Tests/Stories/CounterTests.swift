import Foundation
import Testing

/// The counter as browsers and programs meet it: real server, real Chromium, others' tools.
@Suite("The counter", .serialized)
struct CounterTests {
    static let axeFile: String? = {
        guard let python = OracleTests.python else { return nil }
        let asked = try? Programs.run(
            python,
            [
                "-c",
                "import importlib.util as i;"
                    + "print(i.find_spec('axe_playwright_python').submodule_search_locations[0])",
            ]
        )
        let folder = asked?.out.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        let file = folder + "/axe.min.js"
        return FileManager.default.fileExists(atPath: file) ? file : nil
    }()

    static let knowsSchemathesis: Bool = {
        guard let python = OracleTests.python else { return false }
        return (try? Programs.run(python, ["-c", "import schemathesis"]))?.status == 0
    }()

    private func script(_ name: String, _ arguments: [String]) throws -> Programs.Answer {
        let script = Programs.root.appending(path: "Tests/Stories/Browser/" + name).path
        return try Programs.run(try #require(BrowserTests.node), [script] + arguments)
    }

    @Test(
        "every page of every role keeps to WCAG 2.2 AA, in both directions, light and dark",
        .enabled(
            if: axeFile != nil && BrowserTests.isReady,
            "chromium, node, .build/site or axe is not there: run make site oracles"
        )
    )
    func axe() throws {
        let answer = try script(
            "axe.mjs",
            [Programs.products.path, BrowserTests.site, try #require(Self.axeFile)]
        )
        #expect(answer.status == 0, "\(answer.out)\n\(answer.err)")
    }

    @Test(
        "every page fits its screen in every language, from 320 to 1920 px and at 200 percent",
        .enabled(if: BrowserTests.isReady, "chromium, node or .build/site is not there")
    )
    func looks() throws {
        let answer = try script("looks.mjs", [Programs.products.path, BrowserTests.site])
        #expect(answer.status == 0, "\(answer.out)\n\(answer.err)")
    }

    @Test(
        "a webcam's photo is kept, and a picture of 100 megapixels is refused without its memory",
        .enabled(if: BrowserTests.isReady, "chromium, node or .build/site is not there")
    )
    func photos() throws {
        let answer = try script("photos.mjs", [Programs.products.path, BrowserTests.site])
        #expect(answer.status == 0, "\(answer.out)\n\(answer.err)")
    }

    @Test(
        "an office works from its set-up to the letter in the hand, in three browsers",
        .enabled(if: BrowserTests.isReady, "chromium, node or .build/site is not there")
    )
    func story() throws {
        let pictures = Programs.root.appending(path: ".build/screenshots").path
        let answer = try script(
            "counter.mjs",
            [Programs.products.path, BrowserTests.site, pictures]
        )
        #expect(answer.status == 0, "\(answer.out)\n\(answer.err)")
    }

    @Test(
        "seven members open a new office and work a day without a terminal, in three languages",
        .enabled(if: BrowserTests.isReady, "chromium, node or .build/site is not there")
    )
    func day() throws {
        let axe = Self.axeFile.map { [$0] } ?? []
        let answer = try script("day.mjs", [Programs.products.path, BrowserTests.site] + axe)
        #expect(answer.status == 0, "\(answer.out)\n\(answer.err)")
    }

    @Test(
        "whatever is sent to the API, it answers as its document says, and never with our fault",
        .enabled(if: knowsSchemathesis, "schemathesis is not there: run make oracles")
    )
    func apiFuzz() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "office").path
            let made = try Programs.run(
                "aman",
                ["demo", "--home", home, "--applications", "120", "--seed", "2021"]
            )
            #expect(made.status == 0, "\(made.err)")
            let tokens = [
                try token(of: "zahra", ["apply", "hand-out", "issue", "exchange"], home),
                try token(of: "laila", ["review", "decide"], home),
            ]
            let served = try ServeTests.Served(
                ["--home", home, "--listen", "127.0.0.1:0"],
                folder: folder
            )
            defer { served.stop() }
            let said = try served.says("Staff sign in at")
            let place = try #require(said.firstMatch(of: /is open at (http:\S+[0-9])\//)).output.1
            let oracle = Programs.root.appending(path: "Tests/Stories/Oracles/api_fuzz.py").path
            let answer = try Programs.run(
                try #require(OracleTests.python),
                [oracle, String(place), "20", "2021"] + tokens
            )
            #expect(answer.status == 0, "\(answer.err)")
            let lines = answer.out.split(separator: "\n")
            let read = try JSONSerialization.jsonObject(with: Data(try #require(lines.last).utf8))
            let found = try #require(read as? [String: Any])
            #expect((found["faults"] as? [String]) == [], "\(answer.out)")
            #expect((found["operations"] as? [String])?.count ?? 0 >= 17)
            let answers = try #require(found["answers"] as? [String: Int])
            #expect(answers.keys.allSatisfy { !$0.hasPrefix("5") })
            // Steps were taken, and not only refused.
            #expect(answers["200"] ?? 0 > 20 && answers["201"] ?? 0 > 0, "\(answers)")
            try Programs.login("aziz", home)
            let audit = try Programs.run("aman", ["audit", "--home", home, "--limit", "1"])
            #expect(audit.status == 0, "\(audit.err)")
        }
    }

    private func token(of member: String, _ scopes: [String], _ home: String) throws -> String {
        try Programs.login("aziz", home)
        let made = try Programs.run(
            "aman",
            ["staff", "token", "add", member, "--desk", "fuzz-" + member, "--home", home]
                + scopes.flatMap { ["--scope", $0] }
        )
        #expect(made.status == 0, "\(made.err)")
        return made.out.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
