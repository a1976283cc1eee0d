import Foundation
import Testing

/// `aman publish-site`, and its folder in a browser without a server.
@Suite("A site on a stick")
struct PublishSiteTests {
    @Test("is written, refreshed in one step and left alone where it is someone else's folder")
    func folder() throws {
        try Programs.withFolder { folder in
            let home = try founded(folder)
            let site = folder.appending(path: "site")
            let first = try publish(home, site)
            #expect(first.status == 0 && first.err.contains("index.html"), "\(first.err)")
            let files = try contents(of: site)
            #expect(files["index.html"] != nil && files["log/checkpoint"] != nil)
            // Refreshed: the same, without what was put there meanwhile.
            try Data("old".utf8).write(to: site.appending(path: "old.html"))
            #expect(try publish(home, site).status == 0)
            #expect(try contents(of: site) == files)
            let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(!left.contains { $0.contains("aman-new") || $0.contains("aman-old") })
            let other = folder.appending(path: "other")
            try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
            try Data("mine".utf8).write(to: other.appending(path: "note.txt"))
            let refused = try publish(home, other)
            #expect(refused.status == 73 && refused.err.contains("Nothing was changed"))
            #expect(try contents(of: other) == ["note.txt": Data("mine".utf8)])
            for server in ["javascript:alert(1)", "https://", "https://a\"b", "herat.example"] {
                let answer = try publish(home, site, ["--server", server])
                #expect(answer.status == 64, "\(server)")
            }
        }
    }

    @Test("is whole after every kill: the old one or the new one")
    func kills() throws {
        try Programs.withFolder { folder in
            let home = try founded(folder)
            let site = folder.appending(path: "site")
            let start = Date()
            #expect(try publish(home, site).status == 0)
            let whole = try contents(of: site)
            let duration = Date().timeIntervalSince(start)
            for turn in 1...8 {
                let run = Programs.process("aman", words(home, site))
                run.standardOutput = FileHandle.nullDevice
                run.standardError = FileHandle.nullDevice
                try run.run()
                Thread.sleep(forTimeInterval: duration * Double(turn) / 9)
                kill(run.processIdentifier, SIGKILL)
                run.waitUntilExit()
                #expect(try contents(of: site) == whole, "killed at \(turn) of 9")
            }
            #expect(try publish(home, site).status == 0)
            #expect(try contents(of: site) == whole)
        }
    }

    @Test(
        "works from the stick alone, in every language, and keeps to WCAG 2.2 AA",
        .enabled(if: BrowserTests.isReady, "chromium, node or .build/site is not there")
    )
    func browser() throws {
        try Programs.withFolder { folder in
            let home = try founded(folder)
            let site = folder.appending(path: "site")
            let words = ["--site", BrowserTests.site, "--server", "https://herat.example"]
            #expect(try publish(home, site, words).status == 0)
            let script = Programs.root.appending(path: "Tests/Stories/Browser/static-site.mjs").path
            let axe = CounterTests.axeFile.map { [$0] } ?? []
            let answer = try Programs.run(
                try #require(BrowserTests.node),
                [script, site.path] + axe
            )
            #expect(answer.status == 0, "\(answer.out)\n\(answer.err)")
        }
    }

    private func founded(_ folder: URL) throws -> String {
        let home = folder.appending(path: "her").path
        let made = try Programs.run("aman", ["init", "--office", "HER", "--home", home])
        #expect(made.status == 0, "\(made.err)")
        return home
    }

    private func words(_ home: String, _ site: URL) -> [String] {
        ["publish-site", "--home", home, "--out", site.path]
    }

    private func publish(
        _ home: String,
        _ site: URL,
        _ more: [String] = []
    ) throws -> Programs.Answer {
        try Programs.run("aman", words(home, site) + more)
    }

    /// Every file of a folder, by its path.
    private func contents(of folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let file = folder.appending(path: name)
            let kind = try FileManager.default.attributesOfItem(atPath: file.path)[.type]
            guard kind as? FileAttributeType == .typeRegular else { continue }
            files[name] = try Data(contentsOf: file)
        }
        return files
    }
}
