import Foundation
import Testing

/// Goal: nothing acknowledged is lost when a program is killed at any moment.
///
/// Method: start the real program, kill it (SIGKILL) after a delay that grows from nothing to
/// longer than a whole run takes on this machine now, and look at what the next run finds.
@Suite("Killing the program in the middle of its work")
struct KillTests {
    /// Delays as parts of a whole run, from before the first line to after the last.
    static let delays = stride(from: 0, through: 2.2, by: 0.2).map { $0 }

    @Test("an acknowledged letter is never lost and no leaf or number is used twice")
    func issuing() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            try found(home)
            try importRows(Self.delays.count + 1, into: home, folder)
            var acknowledged: [String] = []
            let began = ContinuousClock.now
            try decide("1", home)
            let issued = try Programs.run("aman", issue("1", home))
            #expect(issued.status == 0, "\(issued.err)")
            let whole = ContinuousClock.now - began
            for (index, part) in Self.delays.enumerated() {
                let ticket = String(index + 2)
                try decide(ticket, home)
                let out = try killed(issue(ticket, home), after: whole * part, in: folder)
                if let number = number(in: out) { acknowledged.append(number) }
            }
            // The longest delays outlast the program, or this test would prove nothing.
            #expect(!acknowledged.isEmpty)
            #expect(Set(acknowledged).count == acknowledged.count)
            for number in acknowledged {
                let answer = try Programs.run("aman", ["letter", number, "--home", home, "--text"])
                #expect(answer.status == 0, "\(number): \(answer.err)")
            }
            try settles(home, folder)
        }
    }

    @Test("an import that dies has stored whole slices, and stores the rest when it is repeated")
    func importing() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            try found(home)
            let table = folder.appending(path: "rows.csv")
            try Data(rows(400).utf8).write(to: table)
            var before = 0
            let began = ContinuousClock.now
            try found(folder.appending(path: "other").path)
            let whole = ContinuousClock.now - began
            for part in Self.delays {
                let delay = whole * part
                _ = try killed(["import", table.path, "--home", home], after: delay, in: folder)
                let count = try applications(home)
                // A slice is 200 rows; what was stored stays, and nothing is stored twice.
                #expect([0, 200, 400].contains(count), "after \(delay) there were \(count)")
                #expect(count >= before)
                before = count
            }
            let again = try Programs.run("aman", ["import", table.path, "--home", home])
            #expect(again.status == 0, "\(again.err)")
            #expect(try applications(home) == 400)
            try settles(home, folder)
        }
    }

    /// The next run completes what was left, and the log and the audit fit together.
    private func settles(_ home: String, _ folder: URL) throws {
        let bundle = folder.appending(path: "after.bundle").path
        let bundled = try Programs.run("aman", ["bundle", "--home", home, "--out", bundle])
        #expect(bundled.status == 0, "\(bundled.err)")
        let checked = try Programs.run("aman", ["log", "check", "--home", home])
        #expect(checked.status == 0, "\(checked.err)")
        let audited = try Programs.run("aman", ["audit", "--home", home, "--limit", "1"])
        #expect(audited.status == 0, "\(audited.err)")
    }

    private func found(_ home: String) throws {
        let answer = try Programs.run("aman", ["init", "--home", home, "--office", "HER"])
        try #require(answer.status == 0, "\(answer.err)")
    }

    private func importRows(_ count: Int, into home: String, _ folder: URL) throws {
        let table = folder.appending(path: "applications.csv")
        try Data(rows(count).utf8).write(to: table)
        let answer = try Programs.run("aman", ["import", table.path, "--home", home])
        try #require(answer.status == 0, "\(answer.err)")
    }

    private func rows(_ count: Int) -> String {
        "province,full_name,birth_year\n"
            + (1...count).map { "AF-HER,Sample \(word($0)),\(1_950 + $0 % 50)\n" }.joined()
    }

    /// A made-up name for a number; names have no digits.
    private func word(_ number: Int) -> String {
        String(String(number).map { Character(UnicodeScalar(49 + ($0.asciiValue ?? 48))) })
    }

    private func applications(_ home: String) throws -> Int {
        let answer = try Programs.run(
            "aman",
            ["application", "list", "--home", home, "--limit", "100000"]
        )
        #expect(answer.status == 0, "\(answer.err)")
        return answer.out.split(separator: "\n").count
    }

    private func decide(_ ticket: String, _ home: String) throws {
        let decided = try Programs.run(
            "aman",
            ["decide", ticket, "--home", home, "--grant", "--officer", "A"]
        )
        #expect(decided.status == 0, "\(decided.err)")
    }

    private func issue(_ ticket: String, _ home: String) -> [String] {
        ["issue", ticket, "--home", home, "--officer", "B", "--json"]
    }

    /// Starts the program, kills it after a while, and gives what it had said.
    private func killed(
        _ arguments: [String],
        after delay: Duration,
        in folder: URL
    ) throws -> String {
        let out = folder.appending(path: UUID().uuidString)
        try Data().write(to: out)
        let process = Programs.process("aman", arguments)
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32(delay / .microseconds(1)))
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return String(decoding: try Data(contentsOf: out), as: UTF8.self)
    }

    /// The number of the letter that the program acknowledged on a whole line.
    private func number(in out: String) -> String? {
        guard out.hasSuffix("\n"), let line = out.split(separator: "\n").first else { return nil }
        let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return object?["number"] as? String
    }
}
