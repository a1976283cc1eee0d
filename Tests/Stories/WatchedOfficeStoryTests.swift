import AmanLog
import Foundation
import GRDB
import Testing

/// The whole story of the public log: an office, its witnesses, a mirror and a monitor, each a
/// process of its own, from the first letter to a rewritten history.
@Suite("An office that is watched")
struct WatchedOfficeStoryTests {
    @Test("cannot deny a letter, withdraw one without a trace, or rewrite its log")
    func watched() throws {
        try Programs.withFolder { folder in
            let town = try Town(in: folder)
            defer { town.stop() }
            let letter = try town.issue("Farid Karimi", "1")
            try town.publish()
            try endAndReinstate(letter, in: town)

            // From here the office has two histories: the one it shows, and one without Zahra.
            let fork = folder.appending(path: "fork").path
            try FileManager.default.copyItem(atPath: town.home, toPath: fork)
            let denied = try town.issue("Zahra Noori", "2")
            try town.publish()
            let proof = try town.proof(of: denied.number)
            try town.issue("Karim Rahimi", "2", in: fork)

            try holds(denied, proof, in: town)
            try refuse(fork, in: town)
            try changeRecords(in: town)
        }
    }

    /// Revoked by two, appealed, reinstated by two others; the log has each step, and all fits.
    private func endAndReinstate(_ letter: Town.Letter, in town: Town) throws {
        let number = letter.number
        try town.aman([
            "revoke", number, "--reason", "wrong-holder", "--officer", "A", "--second", "B",
        ])
        try town.publish()
        #expect(try town.verify(letter.text).out.contains("\"verdict\":\"revoked\""))
        let filed = try town.aman([
            "appeal", "file", number, "--by", "holder", "--officer", "F", "--json",
        ])
        let appeal = try #require(filed.out.firstMatch(of: /"appeal":"?([^",}]+)/)?.1)
        let own = try Programs.run(
            "aman",
            [
                "appeal", "answer", String(appeal), "reinstate", "--home", town.home,
                "--officer", "A", "--second", "C",
            ]
        )
        #expect(own.status == 1, "\(own.err)")
        try town.aman([
            "appeal", "answer", String(appeal), "reinstate", "--officer", "C", "--second", "D",
        ])
        try town.publish()
        #expect(try town.verify(letter.text).out.contains("\"verdict\":\"inForce\""))
    }

    /// The holder needs neither the office nor a network, and no other letter has this proof.
    private func holds(_ letter: Town.Letter, _ proof: String, in town: Town) throws {
        let file = town.folder.appending(path: "letter.tlog-proof").path
        try proof.write(toFile: file, atomically: true, encoding: .utf8)
        let shown = try town.verify(letter.text, ["--proof", file])
        #expect(shown.status == 0, "\(shown.out) \(shown.err)")
        #expect(shown.out.contains("\"proof\":\"proven\""), "\(shown.out)")
        let seen = "\"cosigned\":\(town.witnessCount),\"required\":2"
        #expect(shown.out.contains(seen), "\(shown.out)")
    }

    /// The other history is signed by the office's own key, and is refused by all who watch.
    private func refuse(_ fork: String, in town: Town) throws {
        let asked = try Programs.run("aman", ["log", "ask-witness", "--home", fork])
        #expect(asked.status == 75, "\(asked.out)\(asked.err)")
        #expect(!asked.out.contains("cosigned"), "\(asked.out)")
        for witness in town.witnesses {
            let request = town.folder.appending(path: "fork.request").path
            let known = try town.size(of: town.home)
            let head = try Data(contentsOf: URL(filePath: fork + "/public/log/checkpoint"))
            try (Data("old \(known)\n\n".utf8) + head).write(to: URL(filePath: request))
            let refused = try Programs.run(
                "aman",
                ["witness", "answer", request, "--state", witness.state]
            )
            #expect(refused.status == 1 && refused.out.isEmpty, "\(refused.out)\(refused.err)")
            let shown = try Programs.run("aman", ["witness", "show", "--state", witness.state])
            let file = try #require(shown.out.firstMatch(of: /evidence\t(\S+)/)?.1)
            let said = try Programs.run("aman", ["log", "check", "--evidence", String(file)])
            #expect(said.out.contains("They contradict each other."), "\(said.out)")
        }
        let mirrored = try Programs.run("aman", ["log", "mirror", fork + "/public/log", town.copy])
        #expect(mirrored.status == 1, "\(mirrored.err)")
        let found = try town.monitor(fork)
        #expect(found.status == 1 && found.err.contains("does not fit"), "\(found.err)")
        let names = try FileManager.default.contentsOfDirectory(atPath: town.memory)
        #expect(names.contains { $0.hasPrefix("proof-") }, "\(names)")
    }

    /// An entry changed in the records, past the program: nothing more is signed.
    private func changeRecords(in town: Town) throws {
        let records = try DatabaseQueue(path: town.home + "/records.sqlite")
        try records.write { db in
            try db.execute(sql: "DROP TRIGGER leaf_stays")
            try db.execute(sql: "UPDATE leaf SET entry = x'80' WHERE place = 1")
        }
        try records.close()
        let before = try town.size(of: town.home)
        let checked = try Programs.run("aman", ["log", "check", "--home", town.home])
        #expect(checked.status != 0, "\(checked.out)")
        let whole = try Programs.run("aman", ["check", "--home", town.home])
        #expect(whole.status != 0, "\(whole.out)")
        #expect(try town.size(of: town.home) == before)
    }
}

/// The office of Herat among those who watch it.
private struct Town {
    typealias Letter = (number: String, text: String)

    let folder: URL
    let home: String
    /// The mirror's copy, and what the monitor remembers.
    let copy: String
    let memory: String
    let witnesses: [ServedWitness]
    private let stranger: StrangersWitness?
    private let bundle: String

    var witnessCount: Int { witnesses.count + (stranger == nil ? 0 : 1) }

    init(in folder: URL) throws {
        self.folder = folder
        home = folder.appending(path: "her").path
        copy = folder.appending(path: "copy").path
        memory = folder.appending(path: "memory").path
        bundle = folder.appending(path: "her.bundle").path
        witnesses = try ["w1", "w2"].map { try ServedWitness(in: folder, named: $0) }
        stranger = try LogReaders.python.map { try StrangersWitness($0, in: folder) }
        let programme = folder.appending(path: "programme.toml").path
        try programmeText().write(toFile: programme, atomically: true, encoding: .utf8)
        try aman(["init", "--office", "HER", "--programme", programme])
        try aman(["trust", "witnesses", "--officer", "A", "--second", "B"])
        let vkey = try vkey()
        for witness in witnesses { try witness.list(vkey) }
        let origin = vkey.prefix { $0 != "+" }
        try stranger?.serve(origin: String(origin), vkey: vkey)
    }

    private func programmeText() throws -> String {
        let sample = Programs.root.appending(path: "Programmes/herat.toml")
        let listed =
            witnesses.map { ($0.vkey, $0.url) } + (stranger.map { [($0.vkey, $0.url)] } ?? [])
        return try listed.reduce(
            String(contentsOf: sample, encoding: .utf8) + "\n[witnesses]\nneeded = 2\n"
        ) { text, witness in
            text + "\n[[witness]]\nkey = \"\(witness.0)\"\naddress = \"\(witness.1)\"\n"
        }
    }

    func stop() {
        for witness in witnesses { witness.stop() }
        stranger?.stop()
    }

    @discardableResult
    func issue(_ name: String, _ ticket: String, in place: String? = nil) throws -> Letter {
        try aman(
            ["apply", "--province", "AF-HER", "--full-name", name, "--birth-year", "1990"],
            in: place
        )
        try aman(["decide", ticket, "--grant", "--officer", "A"], in: place)
        let issued = try aman(["issue", ticket, "--officer", "B", "--json"], in: place)
        let report = try JSONSerialization.jsonObject(with: Data(issued.out.utf8))
        let letter = try #require(report as? [String: Any])
        return (
            try #require(letter["number"] as? String), try #require(letter["text"] as? String)
        )
    }

    /// All that happens after a change: witnesses are asked, the log is copied, a monitor comes by.
    func publish() throws {
        let asked = try aman(["log", "ask-witness"])
        #expect(asked.out.matches(of: /\tcosigned\n/).count == witnessCount, "\(asked.out)")
        try aman(["bundle", "write", "--out", bundle])
        let mirrored = try Programs.run(
            "aman",
            ["log", "mirror", home + "/public/log", copy, "--vkey", vkey()]
        )
        #expect(mirrored.status == 0, "\(mirrored.err)")
        let visit = try monitor(home)
        #expect(visit.status == 0, "\(visit.out)\(visit.err)")
    }

    func monitor(_ home: String) throws -> Programs.Answer {
        let isFirst = !FileManager.default.fileExists(atPath: memory)
        return try Programs.run(
            "aman",
            ["monitor", home + "/public", "--folder", memory] + (isFirst ? ["--first-sight"] : [])
        )
    }

    func proof(of number: String) throws -> String {
        try aman(["log", "proof", number]).out
    }

    func verify(_ text: String, _ more: [String] = []) throws -> Programs.Answer {
        try Programs.run("aman-verify", ["--bundle", bundle, "--json"] + more + [text])
    }

    func size(of home: String) throws -> UInt64 {
        let note = try Data(contentsOf: URL(filePath: home + "/public/log/checkpoint"))
        return try TreeHead.parse(SignedNote.parse([UInt8](note)).text).size.value
    }

    private func vkey() throws -> String {
        let text = try String(contentsOfFile: home + "/public/log/vkey", encoding: .utf8)
        return String(try #require(text.split(separator: "\n").first))
    }

    @discardableResult
    func aman(_ arguments: [String], in place: String? = nil) throws -> Programs.Answer {
        let answer = try Programs.run("aman", arguments + ["--home", place ?? home])
        try #require(answer.status == 0, "\(arguments): \(answer.err)")
        return answer
    }
}
