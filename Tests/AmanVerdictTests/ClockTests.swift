import AmanLetter
import AmanSignature
import AmanTexts
import Testing

@testable import AmanVerdict

@Suite("The clock, and what is remembered")
struct ClockTests {
    @Test("without a memory, an older bundle and a clock set back let an ended letter pass")
    func withoutMemory() throws {
        let world = try World()
        let judgement = try world.judge(try world.letter())
        #expect(judgement.verdict == .inForce)
        #expect(!judgement.clockIsBehind)
    }

    @Test("with a memory, the same letter under the same clock is not vouched for")
    func withMemory() throws {
        let world = try World()
        let seen = World.now.adding(days: 30)
        let judgement = try world.judge(try world.letter(), remembering: seen)
        #expect(judgement.reason == .clockBehind)
        #expect(judgement.verdict == .cannotTell)
        #expect(judgement.clockIsBehind)
        #expect(judgement.at == seen)
    }

    @Test("a memory that agrees with the clock changes nothing")
    func agreeing() throws {
        let world = try World()
        for seconds: Int64 in [-86_400, 0, clockSkewSeconds] {
            let seen = World.now.adding(seconds: seconds)
            let judgement = try world.judge(try world.letter(), remembering: seen)
            #expect(judgement.verdict == .inForce)
            #expect(!judgement.clockIsBehind)
        }
        let beyond = World.now.adding(seconds: clockSkewSeconds + 1)
        #expect(try world.judge(try world.letter(), remembering: beyond).clockIsBehind)
    }

    @Test("a letter that the clock itself ended stays ended, whatever is remembered")
    func endedByTheClock() throws {
        let world = try World()
        let ended = World.now.adding(days: 4)
        let seen = World.now.adding(days: 30)
        let judgement = try world.judge(try world.letter(), at: ended, remembering: seen)
        #expect(judgement.reason == .ended)
    }

    @Test("to the second: a letter holds until the skew after its end, and not longer")
    func skew() throws {
        let world = try World()
        let end = try world.claims().expires
        let begin = try world.claims().notBefore
        let letter = try world.letter()
        let last = end.adding(seconds: clockSkewSeconds - 1)
        #expect(try world.judge(letter, at: last).verdict == .inForce)
        let over = end.adding(seconds: clockSkewSeconds)
        #expect(try world.judge(letter, at: over).reason == .ended)
        let first = begin.adding(seconds: -clockSkewSeconds)
        #expect(try world.judge(letter, at: first).verdict == .inForce)
        let before = begin.adding(seconds: -clockSkewSeconds - 1)
        #expect(try world.judge(letter, at: before).reason == .beginsLater)
    }

    @Test(
        "a bundle of months ago still answers, and says how old it is",
        arguments: [90, 300, 900]
    )
    func old(days: Int) throws {
        var world = try World()
        world.statusEntries = [(41, .revoked)]
        let now = World.now.adding(days: days)
        let held = try world.letter {
            $0.expires = now.adding(days: 1)
            $0.safeConduct?.kind = .standing
        }
        let judgement = try world.judge(held, at: now)
        #expect(judgement.verdict == .inForce)
        #expect(judgement.knowledgeIsOverdue)
        #expect(judgement.knowledgeAge == Int64(days + 3) * 86_400)
        let revoked = try world.letter {
            $0.expires = now.adding(days: 1)
            $0.safeConduct?.kind = .standing
            $0.status = StatusReference(index: 41, uri: World.heratList)
        }
        #expect(try world.judge(revoked, at: now).verdict == .revoked)
    }

    @Test("one office's wrong clock moves no time that is remembered for all")
    func trustedTime() throws {
        var world = try World()
        world.statusIssuedAt = World.now.adding(days: 3_000)
        #expect(try world.knowledge().trustedTime == world.trustList.issuedAt)
        world.noticeLists = [try world.kabulNotices([])]
        #expect(try world.knowledge().trustedTime == World.now)
        world.trustList.offices.removeLast()
        world.trustList.statusLists.removeLast()
        world.trustList.signers.removeLast()
        world.noticeLists = []
        world.statusIssuedAt = World.now
        #expect(try world.knowledge().trustedTime == World.now)
    }

    @Test("what cannot be told never reads as forged", arguments: Words.languages)
    func cannotTell(language: String) throws {
        let words = Words.of(language)
        let never = [
            "eng": ["forge", "fake", "false", "invalid", "detain", "arrest"],
            "prs": ["جعل", "تقلب", "دروغ", "باطل", "بازداشت", "توقیف", "گرفتار"],
            "pus": ["جعل", "جعلي", "دروغ", "باطل", "ونیس", "نیول", "توقیف"],
            "fil": ["peke", "huwad", "palsipikado", "hindi totoo", "arestuhin", "ikulong"],
        ]
        let forged = words.headline(try forgedJudgement())
        let stems = try #require(never[language]) + [forged.lowercased()]
        for judgement in try doubts() {
            #expect(judgement.verdict == .cannotTell)
            let said = words.report(judgement).joined(separator: "\n").lowercased()
            for stem in stems { #expect(!said.contains(stem), "\(language): \(said)") }
            #expect(words.headline(judgement) != forged)
        }
    }

    private func forgedJudgement() throws -> Judgement {
        let world = try World()
        var cose = try world.letter()
        cose[cose.count - 1] ^= 1
        let judgement = try world.judge(cose)
        #expect(judgement.verdict == .forged)
        return judgement
    }

    /// A judgement for every reason that leaves the verdict open.
    private func doubts() throws -> [Judgement] {
        var world = try World()
        let letter = try world.letter()
        let behind = try world.judge(letter, remembering: World.now.adding(days: 30))
        world.hasStatusList = false
        let unknown = try world.judge(letter)
        world.hasStatusList = true
        world.logParts = [try world.log(of: [try world.letter()])]
        let reached = LogMoment(origin: World.origin, size: 1, at: World.now)
        world.noticeLists = [try world.heratNotices(logStood: reached)]
        let missing = try world.judge(letter)
        #expect(
            [behind, unknown, missing].map(\.reason)
                == [.clockBehind, .statusListUnknown, .notInLog]
        )
        return [behind, unknown, missing]
    }
}

extension World {
    fileprivate func judge(
        _ cose: [UInt8],
        at now: Instant = World.now,
        remembering seen: Instant
    ) throws -> Judgement {
        AmanVerdict.judge(
            cose: cose,
            knowledge: try knowledge(),
            now: now,
            source: .clockOnceAt(seen),
            ask: checker.isValid
        )
    }
}
