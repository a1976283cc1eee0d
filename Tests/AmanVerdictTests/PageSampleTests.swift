import AmanLetter
import AmanOffice
import AmanSignature
import AmanVerdict
import Foundation
import Testing

/// One letter for each verdict and the bundle they are judged by, as they lie in
/// `Tests/Stories/Browser/samples.json` for the verifier page's stories.
///
/// `AMAN_WRITE_SAMPLES=1 swift test --filter PageSamples` makes them anew, with new keys.
struct PageSamples: Codable {
    var now: Int64
    var bundle: Data
    /// A later bundle of the same programme, and one of another.
    var newerBundle: Data
    var otherBundle: Data
    var letters: [String: String]
    /// A letter in force whose holder's name looks like markup.
    var markup: String

    static let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Stories/Browser/samples.json")
}

@Suite("Samples for the browser")
struct PageSampleTests {
    @Test("the kept samples give the ten verdicts they are named for")
    func kept() throws {
        if ProcessInfo.processInfo.environment["AMAN_WRITE_SAMPLES"] == "1" { try write() }
        let file = try Data(contentsOf: PageSamples.file)
        let samples = try JSONDecoder().decode(PageSamples.self, from: file)
        #expect(Set(samples.letters.keys) == Set(Verdict.allCases.map(\.rawValue)))
        let checker = SignatureChecker()
        let bundle = Array(samples.bundle)
        let knowledge = try Knowledge.read(bundle, pinnedRoot: nil) { checker.fits($0) }
        for (name, text) in samples.letters {
            let judgement = judge(text, knowledge: knowledge, now: Instant(seconds: samples.now)) {
                checker.fits($0)
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
            markup: text(of: try world.letter { $0.fullName = "<img src=x onerror=alert(1)>" })
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(samples).write(to: PageSamples.file)
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
