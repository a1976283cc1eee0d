import Foundation
import TestSupport
import Testing

/// Goal: an office on PostgreSQL with two servers has its day, and one of them is killed at noon.
///
/// Method: the real programs, over a private database for the records and another for the keys. A
/// stranger's curl and the verifier ask either server.
@Suite(
    "A day on PostgreSQL with two servers",
    .enabled(if: PrivatePostgres.isThere, "this machine has no PostgreSQL to start")
)
struct TwoServersTests {
    @Test("one is killed at noon: nothing is lost, and both show one log in the evening")
    func day() throws {
        try Programs.withFolder { folder in
            let day = try ServersDay(folder)
            // Morning: a letter is made at the first server's machine, and both know it.
            let (first, firstPlace) = try day.serve(day.first)
            defer { first.stop() }
            let (second, secondPlace) = try day.serve(day.second)
            defer { second.stop() }
            let opening = try day.size(of: day.head(at: firstPlace))
            let morning = try day.letter("Ahmad Shahidi", at: day.first)
            let early = try day.sharedHead(at: [firstPlace, secondPlace], over: opening)
            try day.isInForce(morning, bundleOf: secondPlace)

            // Noon: the first server is gone. The second one works, and what was made stays good.
            kill(first.process.processIdentifier, SIGKILL)
            first.process.waitUntilExit()
            let noon = try day.letter("Zahra Karimi", at: day.second)
            let later = try day.sharedHead(at: [secondPlace], over: day.size(of: early))
            try day.isInForce(noon, bundleOf: secondPlace)
            try day.isInForce(morning, bundleOf: secondPlace)

            // Evening: the first one is back, and has missed nothing.
            let (again, againPlace) = try day.serve(day.first)
            defer { again.stop() }
            let evening = try day.letter("Omid Noorzai", at: day.first)
            let places = [againPlace, secondPlace]
            _ = try day.sharedHead(at: places, over: day.size(of: later))
            for letter in [morning, noon, evening] {
                try day.isInForce(letter, bundleOf: againPlace)
                try day.isInForce(letter, bundleOf: secondPlace)
            }
            #expect(Set([morning, noon, evening]).count == 3)
            again.stop()
            second.stop()
            try day.checkBoth()
        }
    }
}

/// An office with two folders on two machines, as far as one machine can play two.
private struct ServersDay {
    let folder: URL
    let first: String
    let second: String

    /// The log and the records, as each folder's commands find them.
    func checkBoth() throws {
        for home in [first, second] {
            try aman(["log", "check", "--home", home])
            try aman(["check", "--home", home])
        }
    }

    init(_ folder: URL) throws {
        self.folder = folder
        first = folder.appending(path: "first").path
        second = folder.appending(path: "second").path
        let (records, keys) = (
            try PrivatePostgres.shared(.fast).get(), try PrivatePostgres.shared(.real).get()
        )
        try aman([
            "init", "--home", first, "--office", "HER", "--database",
            records.address(try records.database(), as: "aman_owner"), "--keys-database",
            keys.address(try keys.database(), as: "aman_owner"),
        ])
        // The second machine gets the folder as it is, and makes its own published files.
        try FileManager.default.copyItem(atPath: first, toPath: second)
        try FileManager.default.removeItem(atPath: second + "/public")
    }

    @discardableResult
    func aman(_ arguments: [String]) throws -> Programs.Answer {
        let answer = try Programs.run("aman", arguments)
        try #require(answer.status == 0, "\(arguments): \(answer.out)\(answer.err)")
        return answer
    }

    /// Starts a server; where it listens.
    func serve(_ home: String) throws -> (ServeTests.Served, String) {
        let served = try ServeTests.Served(
            ["--home", home, "--listen", "127.0.0.1:0"],
            folder: folder
        )
        let said = try served.says("127.0.0.1:")
        let port = try #require(said.firstMatch(of: /127\.0\.0\.1:([0-9]+)/)?.1)
        return (served, "http://127.0.0.1:\(port)")
    }

    /// Registers, decides and issues; the letter's text.
    func letter(_ name: String, at home: String) throws -> String {
        let applied = try aman([
            "apply", "--home", home, "--province", "AF-KDZ", "--full-name", name, "--birth-year",
            "1990", "--json",
        ])
        let ticket = String(try #require(applied.out.firstMatch(of: /"ticket":([0-9]+)/)?.1))
        try aman(["decide", ticket, "--home", home, "--grant", "--officer", "A"])
        let issued = try aman(["issue", ticket, "--home", home, "--officer", "B", "--json"])
        let number = try #require(issued.out.firstMatch(of: /"number":"([^"]+)"/)?.1)
        return try aman(["letter", String(number), "--home", home, "--text"]).out
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The tree head that a server shows now.
    func head(at place: String) throws -> String { try get("\(place)/log/checkpoint") }

    /// The tree head that all of some servers show, once it has more leaves than some size.
    ///
    /// While one server publishes, the others show what was signed before: they are asked again
    /// for two minutes, longer than a killed server keeps its turn.
    func sharedHead(at places: [String], over least: Int) throws -> String {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(120)
        var heads: [String] = []
        while clock.now < end {
            let before = heads
            heads = try places.map(head)
            for (old, new) in zip(before, heads) { #expect(try size(of: old) <= size(of: new)) }
            if Set(heads).count == 1, try size(of: heads[0]) > least { return heads[0] }
            Thread.sleep(forTimeInterval: 0.5)
        }
        throw Unshared(heads: heads)
    }

    /// Servers whose tree heads did not become one.
    struct Unshared: Error { let heads: [String] }

    /// Leaves under a tree head: its second line.
    func size(of head: String) throws -> Int {
        try #require(Int(head.split(separator: "\n")[1]))
    }

    /// Whether a guard with the bundle of a server reads that a letter is in force.
    func isInForce(_ letter: String, bundleOf place: String) throws {
        let bundle = folder.appending(path: "bundle-\(UUID().uuidString)").path
        try Data().write(to: URL(fileURLWithPath: bundle))
        let fetched = try Programs.run(
            "/usr/bin/curl",
            ["--silent", "--fail", "--max-time", "120", "--output", bundle, "\(place)/bundle"]
        )
        try #require(fetched.status == 0, "\(place): \(fetched.err)")
        let read = try Programs.run("aman-verify", ["--bundle", bundle, "--json", letter])
        #expect(read.out.contains("\"inForce\""), "\(read.out)\(read.err)")
    }

    private func get(_ address: String) throws -> String {
        let answer = try Programs.run(
            "/usr/bin/curl",
            ["--silent", "--fail", "--max-time", "120", address]
        )
        try #require(answer.status == 0, "\(address): \(answer.err)")
        return answer.out
    }
}
