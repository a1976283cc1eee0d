import Foundation
import Testing

/// `aman witness` with other people's logs and witnesses.
///
/// They need Python 3.12 or newer with aics-tlog and aics-witness: `make log-readers`.
@Suite("A witness among strangers")
struct WitnessStoryTests {
    static let python = LogReaders.python
    /// A conformance suite of others.
    static let conformance = LogReaders.script("witness_conformance.py")

    static let script = Programs.root
        .appending(path: "Tests/Stories/Oracles/log_and_witness.py").path

    @Test(
        "meets every rule that the conformance suite asks, over a kill and beside slow clients",
        .enabled(
            if: python != nil && conformance != nil,
            "\(LogReaders.missing)"
        )
    )
    func conforms() throws {
        try Programs.withFolder { folder in
            let python = try #require(Self.python)
            let suite = try #require(Self.conformance)
            let log = try lines(python, [suite, "--seed", "1", "--print-log"])
            let witness = try ServedWitness(in: folder)
            defer { witness.stop() }
            try witness.list(log[1])
            let answer = try Programs.run(
                python,
                [
                    suite, "--seed", "1", "--url", witness.url, "--witness-vkey", witness.vkey,
                    "--slow", "--restart", "sh '\(witness.restartScript)'",
                ]
            )
            #expect(answer.status == 0, "\(answer.out) \(answer.err)")
            #expect(answer.out.contains("not met: nothing"), "\(answer.out)")
        }
    }

    @Test(
        "cosigns a log that PyPI's aics-tlog makes, as it grows",
        .enabled(if: python != nil, "there is no .venv/log-readers: run make log-readers")
    )
    func strangersLog() throws {
        try Programs.withFolder { folder in
            let python = try #require(Self.python)
            let log = try lines(python, [Self.script, "print-log", "7"])
            let witness = try ServedWitness(in: folder)
            defer { witness.stop() }
            try witness.list(log[1])
            let fed = try Programs.run(
                python,
                [Self.script, "grow", "7", witness.url, witness.vkey]
            )
            #expect(fed.status == 0, "\(fed.out) \(fed.err)")
        }
    }

    @Test(
        "PyPI's aics-witness cosigns our log before and after it grows, and a copy of it",
        .enabled(if: python != nil, "there is no .venv/log-readers: run make log-readers")
    )
    func strangersWitness() throws {
        try Programs.withFolder { folder in
            let python = try #require(Self.python)
            let home = folder.appending(path: "her").path
            try issue(["Ahmad Shahidi", "Karim Rahimi"], in: home, first: 1)
            let log = home + "/public/log"
            let vkey = try lines(python, [Self.script, "vkey", log, home + "/keys/log.pem"])[0]
            let origin = try String(contentsOfFile: log + "/checkpoint", encoding: .utf8)
                .prefix { $0 != "\n" }
            let witness = try StrangersWitness(python, in: folder)
            defer { witness.stop() }
            try witness.serve(origin: String(origin), vkey: vkey)
            try feed(log, vkey, witness)
            try issue(["Zahra Noori"], in: home, first: 3)
            try feed(log, vkey, witness)
            let copy = folder.appending(path: "copy").path
            let mirrored = try Programs.run("aman", ["log", "mirror", log, copy, "--vkey", vkey])
            #expect(mirrored.status == 0, "\(mirrored.err)")
            try feed(copy, vkey, witness)
        }
    }

    private func feed(_ log: String, _ vkey: String, _ witness: StrangersWitness) throws {
        let python = try #require(Self.python)
        let fed = try Programs.run(
            python,
            [Self.script, "feed", log, vkey, witness.url, witness.vkey]
        )
        #expect(fed.status == 0, "\(fed.out) \(fed.err)")
    }

    private func issue(_ names: [String], in home: String, first: Int) throws {
        var commands: [[String]] = []
        if first == 1 { commands.append(["init", "--home", home, "--office", "HER"]) }
        for (place, name) in names.enumerated() {
            let ticket = "\(first + place)"
            commands += [
                [
                    "apply", "--home", home, "--province", "AF-HER", "--full-name", name,
                    "--birth-year", "1990",
                ],
                ["decide", ticket, "--home", home, "--grant", "--officer", "A"],
                ["issue", ticket, "--home", home, "--officer", "B"],
            ]
        }
        for command in commands {
            let answer = try Programs.run("aman", command)
            try #require(answer.status == 0, "\(command): \(answer.err)")
        }
    }

    private func lines(_ program: String, _ arguments: [String]) throws -> [String] {
        let answer = try Programs.run(program, arguments)
        try #require(answer.status == 0, "\(answer.err)")
        return answer.out.split(separator: "\n").map(String.init)
    }
}
