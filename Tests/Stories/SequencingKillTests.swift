import AmanLog
import Foundation
import TestSupport
import Testing

/// Goal: no two tree heads that an office ever showed contradict each other, whenever it was killed
/// while it put entries in order and signed them.
///
/// Method: the real program issues a letter and is killed (SIGKILL) at a moment between nothing and
/// longer than a whole run; a stranger notes the tree head that is published then. In the end each
/// must be the root over the first entries of the log. `AMAN_KILLS=1000` kills a thousand times.
@Suite("Killing an office while its log grows")
struct SequencingKillTests {
    static let kills =
        ProcessInfo.processInfo.environment["AMAN_KILLS"].flatMap { Int($0) } ?? 24

    @Test("no two tree heads contradict each other, and every one is of the log at the end")
    func sequencing() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her")
            try run(["init", "--home", home.path, "--office", "HER"])
            let table = folder.appending(path: "applications.csv")
            try Data(rows(Self.kills + 1).utf8).write(to: table)
            try run(["import", table.path, "--home", home.path])
            // How long a whole run takes here, so that the moments cover all of it.
            let began = ContinuousClock.now
            try decide(1, home)
            try run(issue(1, home))
            let whole = ContinuousClock.now - began
            var random = SplitMix64(seed: 19)
            var shown = [try head(of: home)]
            for ticket in 2...Self.kills + 1 {
                try decide(ticket, home)
                let moment = whole * Double.random(in: 0...1.1, using: &random)
                try killed(issue(ticket, home), after: moment)
                let head = try head(of: home)
                if head != shown.last { shown.append(head) }
            }
            // Some runs end and some do not, or this test would prove nothing.
            #expect(shown.count > Self.kills / 8, "\(shown.count) tree heads")
            try run(["bundle", "--home", home.path, "--out", folder.path + "/after.bundle"])
            try run(["log", "check", "--home", home.path])
            shown.append(try head(of: home))
            try compare(shown, with: home)
        }
    }

    /// Each tree head is the root over so many of the entries that are published at the end.
    private func compare(_ shown: [TreeHead], with home: URL) throws {
        let last = try #require(shown.last)
        let tree = TiledTree(size: last.size) { (address: TileAddress) throws(NoTile) in
            guard
                let tile = try? Data(contentsOf: home.appending(path: "public/log/" + address.path))
            else { throw NoTile() }
            return [UInt8](tile)
        }
        var roots = [emptyRoot]
        var frontier = TreeFrontier()
        for bundle in 0...(last.size.value - 1) / UInt64(tileWidthMax) {
            for entry in try tree.entries(ofBundle: bundle) {
                frontier.append(leafHash(of: entry))
                roots.append(frontier.root)
            }
        }
        for (before, after) in zip(shown, shown.dropFirst()) {
            #expect(before.size.value <= after.size.value, "a tree head got smaller")
        }
        for head in shown { #expect(head.root == roots[Int(head.size.value)], "\(head.size)") }
    }

    private struct NoTile: Error {}

    /// What a stranger sees of the log now.
    private func head(of home: URL) throws -> TreeHead {
        let note = try Data(contentsOf: home.appending(path: "public/log/checkpoint"))
        return try TreeHead.parse(SignedNote.parse([UInt8](note)).text)
    }

    private func decide(_ ticket: Int, _ home: URL) throws {
        try run(["decide", "\(ticket)", "--home", home.path, "--grant", "--officer", "A"])
    }

    private func issue(_ ticket: Int, _ home: URL) -> [String] {
        ["issue", "\(ticket)", "--home", home.path, "--officer", "B"]
    }

    private func run(_ arguments: [String]) throws {
        let answer = try Programs.run("aman", arguments)
        try #require(answer.status == 0, "\(answer.err)")
    }

    private func killed(_ arguments: [String], after moment: Duration) throws {
        let process = Programs.process("aman", arguments)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32(moment / .microseconds(1)))
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }

    private func rows(_ count: Int) -> String {
        "province,full_name,birth_year\n"
            + (1...count).map { place in
                // Names have no digits.
                let name = String(place).compactMap(\.wholeNumberValue)
                    .map { String(UnicodeScalar(UInt8(97 + $0))) }.joined()
                return "AF-HER,Sample A\(name),\(1_950 + place % 50)\n"
            }.joined()
    }
}
