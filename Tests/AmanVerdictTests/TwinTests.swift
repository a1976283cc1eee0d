import AmanBrowser
import AmanLetter
import AmanSignature
import AmanTexts
import AmanVerdict
import Foundation
import Testing

/// Where `make site` built the page; the tests that run its module need it and node.
private let site = ProcessInfo.processInfo.environment["AMAN_SITE"]

@Suite(
    "The page's core and the native modules",
    .enabled(if: site != nil, "AMAN_SITE names no built page; make check sets it")
)
struct TwinTests {
    @Test("say the same of a hundred thousand mutated letters, word for word")
    func mutated() throws {
        let count = 100_000
        var writer = try TwinWriter(site: try #require(site))
        var mutations = try LetterMutations(seed: 2_021)
        for _ in 0..<count { try writer.letter(mutations.next(), mutations) }
        let result = try writer.finish()
        #expect(result.different == 0, "\(result.examples)")
        #expect(result.compared == count)
        // Two in five come as far as a signature, and one in six with one that fits.
        #expect(result.asked > count * 2 / 5)
        #expect(result.fitting > count / 6)
    }

    @Test(
        "say the same of every golden letter and of other people's codes",
        .enabled(if: SharedVectors.areHere, SharedVectors.whyDisabled)
    )
    func vectors() throws {
        var writer = try TwinWriter(site: try #require(site))
        let mutations = try LetterMutations(seed: 1)
        let texts = try goldenTexts() + claim169Texts()
        #expect(texts.count > 60)
        for text in texts {
            for language in Words.languages {
                let scan = Scan(
                    text: text,
                    now: World.now,
                    seen: nil,
                    language: language,
                    minutes: 0
                )
                try writer.letter(scan, mutations)
            }
        }
        let result = try writer.finish()
        #expect(result.different == 0, "\(result.examples)")
        #expect(result.compared == texts.count * Words.languages.count)
    }

    private func goldenTexts() throws -> [String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "AmanLetterTests/Vectors")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try names.filter { $0.hasSuffix(".txt") }.sorted().flatMap { name in
            try String(contentsOf: folder.appending(path: name), encoding: .utf8)
                .split(separator: "\n").compactMap { line in
                    line.split(separator: ": ", maxSplits: 1).last.map(String.init)
                }
        }
    }

    private func claim169Texts() throws -> [String] {
        let folder = SharedVectors.folder.appending(path: "idpass-claim-169/test-vectors")
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap {
            $0 as? String
        }
        return try (names ?? []).filter { $0.hasSuffix(".json") }.sorted().compactMap { name in
            let json = try JSONSerialization.jsonObject(
                with: Data(contentsOf: folder.appending(path: name))
            )
            return (json as? [String: Any])?["qr_data"] as? String
        }
    }
}

/// One letter as a page meets it.
struct Scan {
    var text: String
    var now: Instant
    /// The latest time the page remembers.
    var seen: Instant?
    var language: String
    var minutes: Int
}

/// What node found.
struct TwinResult: Decodable {
    let compared: Int
    let asked: Int
    let fitting: Int
    let different: Int
    let examples: [[String: TwinValue]]
}

/// A text or a number of an example.
enum TwinValue: Decodable, CustomStringConvertible {
    case text(String)
    case number(Double)

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let text = try? value.decode(String.self) {
            self = .text(text)
        } else {
            self = .number(try value.decode(Double.self))
        }
    }

    var description: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        }
    }
}

/// Judges letters natively and hands both, letter and answer, to node.
struct TwinWriter {
    private let node = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var pending = Data()
    /// What the page has open, and the time it was to remember.
    private var session: (asked: Instant?, opened: CheckpointSession)?

    init(site: String) throws {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "twin.mjs"
        )
        node.executableURL = URL(filePath: "/usr/bin/env")
        node.arguments = ["node", script.path, site]
        node.standardInput = input
        node.standardOutput = output
        try node.run()
    }

    /// Opens the page's list with what it remembers, where the next letter is to have another.
    private mutating func list(_ mutations: LetterMutations, remembering seen: Instant?) throws {
        if let session, session.asked == seen { return }
        let memory = CheckpointMemory(root: RootPin(mutations.world.root.keyID), trustedTime: seen)
        let opened = CheckpointSession(knowledge: mutations.knowledge, memory: memory)
        session = (seen, opened)
        try add(["list", hexadecimal(mutations.bundle), hexadecimal(memory.encoded)])
    }

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    mutating func letter(_ scan: Scan, _ mutations: LetterMutations) throws {
        try list(mutations, remembering: scan.seen)
        let judgement = try #require(session).opened.judge(
            scan.text,
            at: .clock(scan.now),
            ask: mutations.world.checker.isValid
        )
        let words = Words.of(scan.language, offsetMinutes: scan.minutes)
        let page = verdictForPage(judgement, knowledge: mutations.knowledge, words: words)
        let answer = String(decoding: page, as: UTF8.self)
        let now = Int(scan.now.seconds)
        try add(["letter", scan.text, now, scan.language, scan.minutes, answer])
    }

    private mutating func add(_ request: [Any]) throws {
        pending += try JSONSerialization.data(withJSONObject: request) + Data([10])
        guard pending.count > 1 << 20 else { return }
        try input.fileHandleForWriting.write(contentsOf: pending)
        pending = Data()
    }

    mutating func finish() throws -> TwinResult {
        try input.fileHandleForWriting.write(contentsOf: pending)
        try input.fileHandleForWriting.close()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        node.waitUntilExit()
        return try JSONDecoder().decode(TwinResult.self, from: answer)
    }
}
