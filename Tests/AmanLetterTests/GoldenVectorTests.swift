import AmanLetter
import Foundation
import TestSupport
import Testing

/// One text file of `Vectors`: what to read, and what must come of it.
///
/// Tools/letter-vectors.py makes them; any other implementation may use them.
struct GoldenVector: Sendable, CustomTestStringConvertible {
    var name: String
    var expect = ""
    var comment = ""
    var text: String?
    var cose: [UInt8]?
    var payload: [UInt8]?
    var number: String?
    var publicKey: [UInt8]?

    var testDescription: String { name }

    init(_ file: URL) throws {
        name = file.deletingPathExtension().lastPathComponent
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            guard let colon = line.firstRange(of: ":") else {
                throw Unready(reason: "\(name): a line without a key")
            }
            try take(
                String(line[..<colon.lowerBound]),
                String(line[colon.upperBound...].dropFirst())
            )
        }
    }

    private mutating func take(_ key: String, _ value: String) throws {
        switch key {
        case "expect": expect = value
        case "comment": comment = value
        case "text": text = value.replacing("\\r\\n", with: "\r\n")
        case "cose": cose = bytes(hex: value)
        case "payload": payload = bytes(hex: value)
        case "number": number = value
        case "public-key": publicKey = bytes(hex: value)
        default: throw Unready(reason: "\(name): unknown key \(key)")
        }
    }

    /// `ok`, or the code of the refusal.
    func outcome() throws -> String {
        do {
            if let number {
                do {
                    let read = try LetterNumber(strict: number)
                    #expect(read.text == number)
                } catch { return error.code }
            } else if let payload {
                try readAndWriteAgain(payload)
            } else {
                try readEnvelope()
            }
            return "ok"
        } catch let refusal as LetterRefusal {
            return refusal.code
        }
    }

    private func readEnvelope() throws {
        let letter: ScannedLetter
        if let text {
            letter = try ScannedLetter(text: text)
        } else if let cose {
            letter = try ScannedLetter(cose: cose)
        } else {
            throw Unready(reason: "\(name): nothing to read")
        }
        if let publicKey { #expect(try isValid(letter.envelope, publicKey: publicKey)) }
        let canonical = letter.envelope.canonicalBytes
        #expect(try ScannedLetter(cose: canonical).envelope == letter.envelope)
        try readAndWriteAgain(letter.envelope.payload)
    }

    private func readAndWriteAgain(_ payload: [UInt8]) throws {
        #expect(try LetterClaims.parse(payload).encoded() == payload)
    }
}

@Suite("Golden vectors")
struct GoldenVectorTests {
    static let all = files(testFolder.appending(path: "Vectors"), ending: ".txt")

    @Test("every vector reads as its file says", arguments: all)
    func vector(_ file: URL) throws {
        let vector = try GoldenVector(file)
        #expect(!vector.expect.isEmpty && !vector.comment.isEmpty)
        #expect(try vector.outcome() == vector.expect, "\(vector.name)")
    }

    @Test("the vectors are there")
    func present() {
        #expect(GoldenVectorTests.all.count > 130)
    }

    @Test("a vector with an unknown key is not taken")
    func unknownKey() throws {
        let file = FileManager.default.temporaryDirectory
            .appending(path: "aman-vector-\(ProcessInfo.processInfo.processIdentifier).txt")
        try "expect: ok\nsurprise: yes\n".write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(throws: Unready.self) { try GoldenVector(file) }
    }
}

@Suite("The letter's document")
struct LetterDocumentTests {
    private func example(_ number: Int) throws -> String {
        let root = testFolder.deletingLastPathComponent().deletingLastPathComponent()
        let document = try String(
            contentsOf: root.appending(path: "docs/letter-format.md"),
            encoding: .utf8
        )
        let blocks = document.components(separatedBy: "```\n")
        try #require(blocks.count > number * 2)
        return blocks[number * 2 - 1].replacing("\n", with: "")
    }

    @Test("its example is a letter that our reader accepts and whose signature is valid")
    func example() throws {
        let letter = try ScannedLetter(text: example(1))
        #expect(try letter.cose == bytes(hex: example(2)))
        #expect(try isValid(letter.envelope, publicKey: bytes(hex: example(4))))
        #expect(try letter.claims().number.text == "HER-7K4M-92Q3")
    }

    @Test("it lists every field that a refusal can name")
    func fields() throws {
        let root = testFolder.deletingLastPathComponent().deletingLastPathComponent()
        let document = try String(
            contentsOf: root.appending(path: "docs/letter-format.md"),
            encoding: .utf8
        )
        for field in LetterField.allCases {
            #expect(document.contains("`\(field.code)`"), "\(field.code)")
        }
    }
}
