import AmanLog
import Foundation
import Testing

/// What strangers' software takes of our log, and what an office makes of witnesses that misbehave.
@Suite("The log and its witnesses")
struct WitnessTests {
    /// A witness with one of 28 faults, of other people's making.
    static let badWitness = LogReaders.script("bad_witness.py")
    static let python = LogReaders.python

    /// What each fault must come to: the outcome, and whether the line was stored.
    static let outcomes: [String: String] = [
        "none": "cosigned", "both": "cosigned", "twice": "cosigned", "mldsa": "cosigned",
        "many": "cosigned",
        "down": "unreachable", "slow": "unreachable", "trickle": "unreachable",
        "503": "busy", "429": "busy", "500": "refused", "404": "unknown-log",
        "redirect": "refused",
        "huge": "malformed", "html": "malformed", "empty": "malformed", "crlf": "malformed",
        "no-newline": "malformed", "409-text": "malformed", "409-type": "malformed",
        "other-key": "no-signature", "stranger": "no-signature", "zero": "no-signature",
        "other-root": "no-signature", "stale": "wrong-time", "future": "wrong-time",
        "behind": "changing-sizes", "loop": "changing-sizes",
        "ahead": "ahead",
    ]

    @Test("tree head and proof are written as C2SP has them, and older records make no letter")
    func files() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            let made = try aman(["init", "--home", home, "--office", "HER"])
            #expect(made.err.contains("herat.example/aman/log/HER"))
            let copy = folder.appending(path: "older").path
            let number = try letter("1", in: home)
            let head = try aman(["log", "head", "--home", home])
            let published = try String(
                contentsOfFile: home + "/public/log/checkpoint",
                encoding: .utf8
            )
            #expect(head.out == published)
            #expect(try SignedNote.parse(head.out).signatures.count == 1)
            let key = try String(contentsOfFile: home + "/public/log/vkey", encoding: .utf8)
            let lines = key.split(separator: "\n").map(String.init)
            #expect(try VerifierKey(reading: lines[0]).name == "herat.example/aman/log/HER")
            for line in lines { #expect(head.err.contains(line.replacing("SHA-256 ", with: ""))) }
            let proof = try aman(["log", "proof", number, "--home", home])
            #expect(try InclusionProof.parse(proof.out).text == proof.out)

            // The records of now beside the public folder of later.
            try FileManager.default.copyItem(atPath: home, toPath: copy)
            _ = try letter("2", in: home)
            try FileManager.default.removeItem(atPath: copy + "/public")
            try FileManager.default.copyItem(atPath: home + "/public", toPath: copy + "/public")
            for step in [
                ["apply", "--province", "AF-KDZ"], ["decide", "1", "--grant", "--officer", "A"],
            ] {
                let refused = try Programs.run("aman", step + ["--home", copy])
                #expect(refused.status == 70, "\(refused.err)")
            }
            #expect(try aman(["log", "head", "--home", copy]).out == published)
        }
    }

    @Test(
        "each fault of a witness is named, stops nothing, and stores no line that does not count",
        .enabled(if: python != nil && badWitness != nil, "\(LogReaders.missing)"),
        .timeLimit(.minutes(5))
    )
    func faults() throws {
        try Programs.withFolder { folder in
            let port = OwnPort.next()
            let witness = try BadWitness(fault: "none", port)
            witness.stop()
            let programme = folder.appending(path: "programme.toml").path
            try sample(naming: witness.key, at: port).write(
                toFile: programme,
                atomically: true,
                encoding: .utf8
            )
            let whole = folder.appending(path: "whole").path
            _ = try aman(["init", "--home", whole, "--office", "HER", "--programme", programme])
            _ = try aman(["trust", "witnesses", "--home", whole])
            _ = try letter("1", in: whole)
            for (fault, outcome) in Self.outcomes.sorted(by: { $0.key < $1.key }) {
                let home = folder.appending(path: fault).path
                try FileManager.default.copyItem(atPath: whole, toPath: home)
                let bad = try BadWitness(fault: fault, port)
                defer { bad.stop() }
                let asked = try Programs.run("aman", ["log", "ask-witness", "--home", home])
                #expect(asked.out == "witness.example/bad\t\(outcome)\n", "\(fault): \(asked.err)")
                #expect(asked.status == (outcome == "cosigned" ? 0 : 75), "\(fault)")
                let note = try SignedNote.parse(
                    Array(Data(contentsOf: URL(filePath: home + "/public/log/checkpoint")))
                )
                #expect(note.signatures.count == (outcome == "cosigned" ? 2 : 1), "\(fault)")
                let next = try Programs.run(
                    "aman",
                    ["apply", "--home", home, "--province", "AF-KDZ"]
                )
                #expect(next.status == (outcome == "ahead" ? 70 : 0), "\(fault): \(next.err)")
                try FileManager.default.removeItem(atPath: home)
            }
        }
    }

    /// The sample programme with one witness.
    private func sample(naming key: String, at port: Int) throws -> String {
        let text = try String(
            contentsOf: Programs.root.appending(path: "Programmes/herat.toml"),
            encoding: .utf8
        )
        return text + """

            [witnesses]
            needed = 1

            [[witness]]
            key = "\(key)"
            address = "http://127.0.0.1:\(port)"

            """
    }

    /// Makes the letter of a new application, and answers its number.
    private func letter(_ ticket: String, in home: String) throws -> String {
        _ = try aman([
            "apply", "--home", home, "--province", "AF-KDZ", "--full-name", "Ahmad Shahidi",
            "--name-second", "احمد شهیدی", "--language-second", "prs", "--birth-year", "1990",
        ])
        _ = try aman(["decide", ticket, "--home", home, "--grant", "--officer", "A"])
        let issued = try aman(["issue", ticket, "--home", home, "--officer", "B", "--json"])
        let read = try JSONSerialization.jsonObject(with: Data(issued.out.utf8)) as? [String: Any]
        return try #require(read?["number"] as? String)
    }

    private func aman(_ arguments: [String]) throws -> Programs.Answer {
        let answer = try Programs.run("aman", arguments)
        try #require(answer.status == 0, "\(arguments): \(answer.err)")
        return answer
    }
}

/// The witness that misbehaves, as a process.
private struct BadWitness {
    let process: Process
    /// Its key, as it prints it.
    let key: String

    init(fault: String, _ port: Int) throws {
        process = Process()
        process.executableURL = URL(filePath: try #require(WitnessTests.python))
        process.arguments = [
            try #require(WitnessTests.badWitness), "--listen", "127.0.0.1:\(port)", "--fault",
            fault,
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        // Two lines, once it listens: its key and its address.
        var said = Data()
        while said.count(where: { $0 == UInt8(ascii: "\n") }) < 2 {
            let part = output.fileHandleForReading.availableData
            guard !part.isEmpty else { break }
            said += part
        }
        let lines = String(decoding: said, as: UTF8.self).split(separator: "\n")
        key = lines.first.map(String.init) ?? ""
    }

    func stop() {
        // It does not end when it is asked to.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
