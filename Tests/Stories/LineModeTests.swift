import Foundation
import Glibc
import Testing

/// `aman-verify -` as a scanner's computer runs it: one letter a line, one answer a line.
@Suite("aman-verify, line by line")
struct LineModeTests {
    @Test("each line is answered before the next one comes")
    func streams() throws {
        try withBundle { bundle, letter in
            let talk = try Talk(["--bundle", bundle, "--json", "-"])
            for line in [letter, "NOT A LETTER", letter] {
                try talk.send(line + "\r\n")
                let verdict = line == letter ? "inForce" : "unreadable"
                #expect(try talk.answer().contains("\"verdict\":\"\(verdict)\""))
            }
            // The last line needs no end.
            try talk.send(letter)
            try talk.endInput()
            #expect(try talk.answer().contains("inForce"))
            #expect(talk.status() == 1)
        }
    }

    @Test(
        "a line ends with a line feed, a carriage return or both",
        arguments: ["\n", "\r", "\r\n"]
    )
    func lineEnds(end: String) throws {
        try withBundle { bundle, letter in
            let input = letter + end + letter + end
            let answer = try Programs.run("aman-verify", ["--bundle", bundle, "-"], input: input)
            #expect(answer.status == 0, "\(answer.err)")
            #expect(answer.out.split(separator: "\n").count == 2)
        }
    }

    @Test("a line longer than any letter is one unreadable letter, and the next one is read")
    func overlong() throws {
        try withBundle { bundle, letter in
            let input = String(repeating: "A", count: 3_000_000) + "\n" + letter + "\n"
            let answer = try Programs.run(
                "aman-verify",
                ["--bundle", bundle, "--json", "-"],
                input: input
            )
            let lines = answer.out.split(separator: "\n")
            #expect(answer.status == 1)
            #expect(lines.count == 2)
            #expect(lines.first?.contains("\"verdict\":\"unreadable\"") == true)
            #expect(lines.last?.contains("\"verdict\":\"inForce\"") == true)
        }
    }

    @Test("without a letter nothing was judged, and that is reported")
    func empty() throws {
        try withBundle { bundle, _ in
            let answer = try Programs.run("aman-verify", ["--bundle", bundle, "-"], input: "")
            #expect(answer.status == 65)
            #expect(answer.err.contains("no letter was judged"))
        }
    }

    @Test("when no one reads the answers any more the program ends with a status of its own")
    func readerGone() throws {
        try withBundle { bundle, letter in
            let talk = try Talk(["--bundle", bundle, "-"])
            try talk.send(letter + "\n")
            _ = try talk.answer()
            try talk.stopListening()
            try talk.send(letter + "\n" + letter + "\n")
            try talk.endInput()
            #expect(talk.status() == 73)
        }
    }

    /// An office with one letter, and its bundle.
    private func withBundle(_ body: (String, String) throws -> Void) throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            let steps = [
                ["init", "--home", home, "--office", "HER"],
                ["apply", "--home", home, "--province", "AF-HER", "--full-name", "Farid Karimi"],
                ["decide", "1", "--home", home, "--grant", "--officer", "A"],
                ["issue", "1", "--home", home, "--officer", "B"],
            ]
            var text = ""
            for step in steps {
                let answer = try Programs.run("aman", step)
                try #require(answer.status == 0, "\(answer.err)")
                text = answer.out.trimmingCharacters(in: .newlines)
            }
            let bundle = folder.appending(path: "post.bundle").path
            _ = try Programs.run("aman", ["bundle", "--home", home, "--out", bundle])
            try body(bundle, text)
        }
    }
}

/// A running `aman-verify` that is spoken to over pipes.
private final class Talk {
    private let process: Process
    private let input = Pipe()
    private let output = Pipe()
    private var heard = Data()

    init(_ arguments: [String]) throws {
        // Writing to a program that has ended must not end the tests.
        signal(SIGPIPE, SIG_IGN)
        process = Programs.process("aman-verify", arguments)
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        try output.fileHandleForWriting.close()
        try input.fileHandleForReading.close()
    }

    func send(_ text: String) throws {
        try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    }

    /// The next line of the answer; waits for it.
    func answer() throws -> String {
        let newline = UInt8(ascii: "\n")
        while !heard.contains(newline) {
            let more = output.fileHandleForReading.availableData
            try #require(!more.isEmpty, "the program ended without an answer")
            heard += more
        }
        let line = heard.prefix { $0 != newline }
        heard = Data(heard.dropFirst(line.count + 1))
        return String(decoding: line, as: UTF8.self)
    }

    func endInput() throws { try input.fileHandleForWriting.close() }

    func stopListening() throws { try output.fileHandleForReading.close() }

    func status() -> Int32 {
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -1
    }
}
