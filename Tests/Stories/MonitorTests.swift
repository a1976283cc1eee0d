import AmanLog
import AmanVerdict
import Foundation
import Testing

/// `aman monitor` as cron runs it.
@Suite("A monitor")
struct MonitorTests {
    static let python = LogReaders.python
    /// A stranger's maker of logs that went wrong.
    static let suite = LogReaders.script("bad_logs.py")

    /// What each of the logs is, and how the second visit to it ends.
    static let cases: [(name: String, code: String?, status: Int32)] = [
        ("good", nil, 0), ("unchanged", nil, 0), ("first-of-size-0", nil, 0),
        ("rollback", "fewer-entries", 2), ("fork-same-size", "two-trees", 1),
        ("fork-longer", "not-continued", 1), ("other-key", "other-key", 1),
        ("other-origin", "other-log", 1), ("wrong-root", "wrong-root", 1),
        ("bad-tile", "wrong-tile", 1), ("bad-partial", "wrong-tile", 1),
        ("bad-entry", "wrong-entry", 1), ("no-tile", "no-tile", 2),
        ("no-entries", "no-entries", 2), ("only-checkpoint", "no-entries", 2),
        ("unknown-entry", "newer-entry", 2), ("garbage-entry", "foreign-entry", 1),
        ("long-form-entry", "foreign-entry", 1), ("empty-entry", "foreign-entry", 1),
        ("status-of-unknown", "status-of-unknown", 0), ("issued-twice", "issued-twice", 0),
        ("revoked-and-back", "revoked-and-back", 0), ("many-revoked", "many-withdrawn", 0),
    ]

    @Test(
        "finds in each of 23 logs what went wrong there, and nothing in those that are well",
        .enabled(
            if: python != nil && suite != nil,
            "\(LogReaders.missing)"
        )
    )
    func badLogs() throws {
        try Programs.withFolder { folder in
            let (log, logs) = (folder.appending(path: "log"), folder.appending(path: "bad"))
            try write(entries: 300, to: log)
            let made = try Programs.run(
                try #require(Self.python),
                [try #require(Self.suite), "--entries-from", log.path, "--out", logs.path]
            )
            #expect(made.status == 0, "\(made.err)")
            let vkey = try String(
                contentsOf: logs.appending(path: "vkey"),
                encoding: .utf8
            ).trimmingCharacters(in: .newlines)
            let named = try String(
                contentsOf: logs.appending(path: "expected.tsv"),
                encoding: .utf8
            ).split(separator: "\n").map { $0.prefix { $0 != "\t" } }
            #expect(Set(named.map(String.init)) == Set(Self.cases.map(\.name)))
            for each in Self.cases {
                let memory = folder.appending(path: each.name).path
                func visit(_ state: String, _ more: [String]) throws -> Programs.Answer {
                    let source = logs.appending(path: "\(each.name)/\(state)").path
                    let words = ["monitor", source, "--folder", memory, "--vkey", vkey, "--json"]
                    return try Programs.run("aman", words + more)
                }
                let first = try visit("1", ["--first-sight"])
                #expect(first.status == 0, "\(each.name): \(first.out)\(first.err)")
                let second = try visit("2", [])
                #expect(second.status == each.status, "\(each.name): \(second.out)\(second.err)")
                let codes = try found(second.out)
                #expect(
                    codes.filter { $0 != "late" } == (each.code.map { [$0] } ?? []),
                    "\(each.name)"
                )
            }
        }
    }

    @Test("says first sight, then that all is well, then which list is not the newest")
    func office() throws {
        try Programs.withFolder { folder in
            let (home, number) = try founded(folder)
            let memory = folder.appending(path: "memory").path
            let refused = try monitor(home, memory, [])
            #expect(refused.status == 64 && refused.err.contains("--first-sight"))
            let first = try monitor(home, memory, ["--first-sight"])
            #expect(first.status == 0 && first.err.contains("first sight"), "\(first.err)")
            try change("suspend", number, home)
            let second = try monitor(home, memory, ["--json"])
            #expect(second.status == 0, "\(second.out)\(second.err)")
            #expect(second.out.contains("\"comparison\":\"exact\""))
            #expect(try found(second.out).isEmpty, "\(second.out)")
            #expect(second.err.isEmpty)
            #expect(try text(memory, "all-is-well").contains("all fits"))
            // The office shows one road block the list of before.
            let list = URL(fileURLWithPath: home + "/public/status/1")
            let old = try Data(contentsOf: list)
            try change("reinstate", number, home)
            try old.write(to: list)
            let third = try monitor(home, memory, ["--json"])
            #expect(third.status == 2)
            #expect(try found(third.out) == ["list-outdated"])
            let checked = try Programs.run("aman", ["log", "check", "--home", home])
            #expect(checked.status == 1 && checked.err.contains("not the newest one"))
        }
    }

    @Test("keeps the proof of a rewritten log, gives the alarm once, and ends badly until then")
    func rewritten() throws {
        try Programs.withFolder { folder in
            let (home, number) = try founded(folder)
            let (memory, copy) = (
                folder.appending(path: "memory").path, folder.appending(path: "copy").path
            )
            try FileManager.default.copyItem(atPath: home, toPath: copy)
            try change("suspend", number, home)
            #expect(try monitor(home, memory, ["--first-sight"]).status == 0)
            // The office goes back to an older copy and does other things than it did.
            for act in ["suspend", "reinstate", "suspend"] { try change(act, number, copy) }
            let (news, hook) = (
                folder.appending(path: "news").path, folder.appending(path: "hook").path
            )
            let script = "#!/bin/sh\ncat > '\(news)'\n"
            try script.write(toFile: hook, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: hook)
            let found = try monitor(copy, memory, ["--run", hook])
            #expect(found.status == 1, "\(found.out)\(found.err)")
            #expect(found.err.contains("does not fit"))
            #expect(try String(contentsOfFile: news, encoding: .utf8).contains("does not fit"))
            let proofs = try FileManager.default.contentsOfDirectory(atPath: memory)
                .filter { $0.hasPrefix("proof-") }
            let proof = try #require(proofs.first)
            #expect(proofs.count == 1)
            #expect(try text(memory, proof).contains("herat.example/aman/log/HER\n"))
            let page = try text(memory, "index.html")
            #expect(page.contains("does-not-fit") && page.contains(proof))
            #expect(!page.contains("<script"))
            #expect(!FileManager.default.fileExists(atPath: memory + "/alarm.input"))
            // Nothing new: no alarm, and still no good end, also where the true log is back.
            let again = try monitor(copy, memory, [])
            #expect(again.status == 1 && again.err.isEmpty)
            #expect(try monitor(home, memory, []).status == 1)
            try FileManager.default.removeItem(atPath: "\(memory)/\(proof)")
            #expect(try monitor(home, memory, []).status == 0)
        }
    }

    @Test("a log of November 2026 is compared by count, and it is said so")
    func earlier() throws {
        try Programs.withFolder { folder in
            let memory = folder.appending(path: "memory").path
            let answer = try monitor(
                EarlierOffice.path("her"),
                memory,
                ["--first-sight", "--json"]
            )
            #expect(answer.status == 0, "\(answer.out)\(answer.err)")
            #expect(answer.out.contains("\"comparison\":\"by-count\""))
            #expect(try found(answer.out).filter { $0 != "late" }.isEmpty, "\(answer.out)")
        }
    }

    private func monitor(
        _ home: String,
        _ memory: String,
        _ more: [String]
    ) throws -> Programs.Answer {
        try Programs.run("aman", ["monitor", home + "/public", "--folder", memory] + more)
    }

    /// The codes of what was found, in order.
    private func found(_ json: String) throws -> [String] {
        let report = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        let findings = try #require(report?["findings"] as? [[String: Any]])
        return findings.compactMap { $0["code"] as? String }
    }

    private func text(_ folder: String, _ name: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }
}

extension MonitorTests {
    /// Writes a log of letters as an office does, signed by no one.
    private func write(entries count: Int, to folder: URL) throws {
        var writer = TileWriter()
        for number in 0..<count {
            let digest = sha256(Array("letter \(number)".utf8))
            try writer.append(LogEntry.issued(digest: digest).encoded())
        }
        let origin = "log.example/aman/log/HER"
        let head = try TreeHead(origin: origin, size: writer.size, root: writer.root)
        let line = NoteSignature(
            name: origin,
            keyID: 1,
            signature: [UInt8](repeating: 7, count: 64)
        )
        let note = try SignedNote(text: head.body, signatures: [line]).encoded
        var files = [("checkpoint", Array(note.utf8))]
        files += try writer.takeTiles().map { ($0.address.path, $0.bytes) }
        for (path, bytes) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(bytes).write(to: file)
        }
    }

    /// Issues a letter; its number.
    private func letter(_ name: String, _ ticket: String, _ home: String) throws -> String {
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
        return try #require((report as? [String: Any])?["number"] as? String)
    }

    /// An office with one letter.
    private func founded(_ folder: URL) throws -> (home: String, number: String) {
        let home = folder.appending(path: "her").path
        let made = try Programs.run("aman", ["init", "--office", "HER", "--home", home])
        #expect(made.status == 0, "\(made.err)")
        return (home, try letter("Ahmad Shahidi", "1", home))
    }

    private func change(_ act: String, _ number: String, _ home: String) throws {
        let reason = act == "suspend" ? "under-review" : "review-ended"
        let words = ["--reason", reason, "--officer", "A", "--second", "B", "--home", home]
        let done = try Programs.run("aman", [act, number] + words)
        #expect(done.status == 0, "\(done.err)")
    }
}
