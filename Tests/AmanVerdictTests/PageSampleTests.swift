import AmanLetter
import AmanOffice
import AmanSignature
import AmanVerdict
import Foundation
import Testing

/// One letter for each verdict and the bundle they are judged by, as they lie in
/// `Tests/Stories/Browser/samples.json` for the verifier page's stories.
///
/// `AMAN_WRITE_SAMPLES=1 swift test --filter PageSample` makes all of them with new keys, and
/// `AMAN_WRITE_SAMPLES=succession` only those of the succession.
struct PageSamples: Codable {
    var now: Int64
    var bundle: Data
    /// A later bundle of the same programme, and one of another.
    var newerBundle: Data
    var otherBundle: Data
    var letters: [String: String]
    /// A letter in force whose holder's name looks like markup.
    var markup: String
    /// A programme whose root is replaced.
    var succession: Succession?

    /// Bundles of one programme before and after its root named the next, and one that a thief of
    /// the first root made afterwards.
    struct Succession: Codable {
        var first: Data
        var second: Data
        var stolen: Data
        /// A letter in force, which the second bundle revokes.
        var letter: String
    }

    static let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Stories/Browser/samples.json")
}

@Suite("Samples for the browser")
struct PageSampleTests {
    @Test("the kept samples give the ten verdicts they are named for")
    func kept() throws {
        let asked = ProcessInfo.processInfo.environment["AMAN_WRITE_SAMPLES"]
        if asked == "1" { try write() }
        if asked == "succession" { try writeSuccession() }
        let file = try Data(contentsOf: PageSamples.file)
        let samples = try JSONDecoder().decode(PageSamples.self, from: file)
        #expect(Set(samples.letters.keys) == Set(Verdict.allCases.map(\.rawValue)))
        let checker = SignatureChecker()
        let bundle = Array(samples.bundle)
        let knowledge = try Knowledge.read(bundle, pinnedRoot: nil) { checker.isValid($0) }
        #expect(samples.succession != nil)
        for (name, text) in samples.letters {
            let judgement = judge(text, knowledge: knowledge, now: Instant(seconds: samples.now)) {
                checker.isValid($0)
            }
            #expect(judgement.verdict.rawValue == name, "\(judgement.reason)")
        }
    }

    private func write() throws {
        var world = try World()
        let letters = try letters(in: &world)
        var later = world
        later.trustList.sequence += 1
        later.trustList.issuedAt = World.now.adding(days: -1)
        later.statusIssuedAt = World.now.adding(days: -1)
        let samples = PageSamples(
            now: World.now.seconds,
            bundle: Data(try world.bundle().encoded()),
            newerBundle: Data(try later.bundle().encoded()),
            otherBundle: Data(try World().bundle().encoded()),
            letters: letters,
            markup: text(of: try world.letter { $0.fullName = "<img src=x onerror=alert(1)>" }),
            succession: try succession()
        )
        try store(samples)
    }

    /// Writes the succession alone: the other samples stay as the first page read them.
    private func writeSuccession() throws {
        let file = try Data(contentsOf: PageSamples.file)
        var samples = try JSONDecoder().decode(PageSamples.self, from: file)
        samples.succession = try succession()
        try store(samples)
    }

    private func store(_ samples: PageSamples) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(samples).write(to: PageSamples.file)
    }

    private func succession() throws -> PageSamples.Succession {
        var line = try RootLine()
        let letter = text(of: try line.world.letter())
        let first = try line.bundle(root: 0, sequence: 7)
        let stolen = try line.bundle(root: 0, sequence: 99)
        line.world.statusEntries = [(42, .revoked)]
        line.world.statusIssuedAt = World.now.adding(days: -1)
        let second = try line.bundle(root: 1, sequence: 11)
        return PageSamples.Succession(
            first: Data(first.encoded()),
            second: Data(second.encoded()),
            stolen: Data(stolen.encoded()),
            letter: letter
        )
    }

    private func letters(in world: inout World) throws -> [String: String] {
        var texts: [String: String] = ["unreadable": "<img src=x onerror=alert(1)> ۱۲۳"]
        var number: UInt8 = 0
        func letter(_ change: (inout LetterClaims) -> Void = { _ in }) throws -> [UInt8] {
            number += 1
            return try world.letter {
                $0.number = LetterNumber(office: try herat(), randomBytes: [9, 8, 7, 6, number])
                $0.tokenID = [UInt8](repeating: number, count: 16)
                $0.status = StatusReference(index: 100 + UInt64(number), uri: World.heratList)
                $0.safeConduct?.photoDigest = [UInt8](repeating: 0x3F + number, count: 16)
                change(&$0)
            }
        }
        texts["inForce"] = text(of: try letter())
        texts["notYetValid"] = text(of: try letter { last(&$0, from: 2, to: 5) })
        texts["expired"] = text(of: try letter { last(&$0, from: -9, to: -6) })
        // Kabul's list is not in the bundle.
        texts["cannotTell"] = text(
            of: try world.letter(by: world.kabulSigner) {
                $0.number = LetterNumber(office: try kabul(), randomBytes: [9, 8, 7, 6, 5])
                $0.status = StatusReference(index: 1, uri: World.kabulList)
                $0.safeConduct?.office = try kabul()
                $0.safeConduct?.fromProvince = "AF-KAB"
            }
        )
        for status in [LetterStatus.revoked, .suspended, .exchanged] {
            let cose = try letter()
            world.statusEntries.append((100 + UInt64(number), status))
            texts["\(status)"] = text(of: cose)
            if status == .revoked { try announce(cose, in: &world) }
        }
        let stranger = SigningKey.generate(.es256)
        texts["untrusted"] = text(of: try world.letter(by: stranger))
        var forged = try letter()
        forged[forged.count - 1] ^= 1
        texts["forged"] = text(of: forged)
        return texts
    }

    private func last(_ claims: inout LetterClaims, from: Int, to: Int) {
        claims.issuedAt = World.now.adding(days: min(from, -1))
        claims.notBefore = World.now.adding(days: from)
        claims.expires = World.now.adding(days: to)
    }

    private func announce(_ cose: [UInt8], in world: inout World) throws {
        let notice = StatusNotice(
            digest: try digest(of: cose),
            status: .revoked,
            reason: "obtained-by-deceit",
            effectiveAt: World.now.adding(days: -3),
            safeExitUntil: World.now.adding(days: 14)
        )
        world.noticeLists = [try world.heratNotices([notice])]
    }

    private func text(of cose: [UInt8]) -> String {
        letterText(cose: cose, deflate: Deflater().deflate)
    }
}
