import AmanLetter
import AmanSignature
import TestSupport
import Testing

@testable import AmanVerdict

@Suite("What offices tell each other")
struct NoticeTests {
    private func notice(
        _ cose: [UInt8],
        _ status: LetterStatus,
        _ reason: String = "obtained-by-deceit",
        effectiveAt: Instant = World.now.adding(seconds: -60),
        safeExitUntil: Instant? = nil
    ) throws -> StatusNotice {
        StatusNotice(
            digest: try digest(of: cose),
            status: status,
            reason: reason,
            effectiveAt: effectiveAt,
            safeExitUntil: safeExitUntil
        )
    }

    @Test("an exchange reported by the destination's office counts")
    func exchangedElsewhere() throws {
        var world = try World()
        let cose = try world.letter()
        world.noticeLists = [try world.kabulNotices([try notice(cose, .exchanged, "exchanged")])]
        let judgement = try world.judge(cose)
        #expect(judgement.verdict == .exchanged)
        #expect(judgement.reason == .notice(.exchanged))
    }

    @Test("an exchange counts even without the letter's own status list")
    func exchangedWithoutList() throws {
        var world = try World()
        let cose = try world.letter()
        world.hasStatusList = false
        world.noticeLists = [try world.kabulNotices([try notice(cose, .exchanged, "exchanged")])]
        #expect(try world.judge(cose).verdict == .exchanged)
    }

    @Test(
        "another office can neither take back nor pause a letter",
        arguments: [
            LetterStatus.revoked, .suspended,
        ]
    )
    func foreignRevocation(status: LetterStatus) throws {
        var world = try World()
        let cose = try world.letter()
        world.noticeLists = [try world.kabulNotices([try notice(cose, status)])]
        #expect(try world.judge(cose).verdict == .inForce)
    }

    @Test("the letter's own office can, with a reason and time to reach safety")
    func ownRevocation() throws {
        var world = try World()
        let cose = try world.letter()
        let exit = World.now.adding(days: 14)
        let told = try notice(cose, .revoked, safeExitUntil: exit)
        world.noticeLists = [try world.heratNotices([told])]
        let judgement = try world.judge(cose)
        #expect(judgement.verdict == .revoked)
        #expect(judgement.reason == .notice(.revoked))
        #expect(judgement.notice?.safeExitUntil == exit)
    }

    @Test("a notice changes nothing before it takes effect, and is shown")
    func later() throws {
        var world = try World()
        let cose = try world.letter()
        let moment = World.now.adding(days: 1)
        world.noticeLists = [
            try world.heratNotices([try notice(cose, .revoked, effectiveAt: moment)])
        ]
        let judgement = try world.judge(cose)
        #expect(judgement.verdict == .inForce)
        #expect(judgement.notice?.effectiveAt == moment)
        #expect(try world.judge(cose, at: moment).verdict == .revoked)
    }

    @Test("a status list signed after the notice and its effect says who was reinstated")
    func reinstated() throws {
        var world = try World()
        let cose = try world.letter()
        let past = World.now.adding(days: -5)
        let told = try notice(cose, .suspended, effectiveAt: past)
        world.noticeLists = [try world.heratNotices([told], issuedAt: past)]
        #expect(try world.judge(cose).verdict == .inForce)
        // Signed after the notice, but before it takes effect, the list cannot know.
        let coming = World.now.adding(seconds: -60)
        let announced = try notice(cose, .suspended, effectiveAt: coming)
        world.noticeLists = [try world.heratNotices([announced], issuedAt: past)]
        #expect(try world.judge(cose).verdict == .suspended)
    }

    @Test("the status list comes first, and the notice lends it reason and dates")
    func listFirst() throws {
        var world = try World()
        let cose = try world.letter()
        world.statusEntries = [(42, .revoked)]
        let exit = World.now.adding(days: 3)
        world.noticeLists = [
            try world.heratNotices([try notice(cose, .revoked, safeExitUntil: exit)]),
            try world.kabulNotices([try notice(cose, .exchanged, "exchanged")]),
        ]
        let judgement = try world.judge(cose)
        #expect(judgement.reason == .status(.revoked))
        #expect(judgement.notice?.safeExitUntil == exit)
    }

    @Test(
        "why a letter was taken back only its own office says",
        arguments: [
            LetterStatus.revoked, .suspended,
        ]
    )
    func foreignReason(status: LetterStatus) throws {
        var world = try World()
        let cose = try world.letter()
        world.statusEntries = [(42, status)]
        let foreign = try notice(cose, status, safeExitUntil: World.now.adding(days: 9))
        world.noticeLists = [try world.kabulNotices([foreign])]
        let judgement = try world.judge(cose)
        #expect(judgement.reason == .status(status))
        #expect(judgement.notice == nil)
    }

    @Test("a distrusted office exchanges no letters from that moment on")
    func distrustedOffice() throws {
        var world = try World()
        let cose = try world.letter()
        let told = try notice(cose, .exchanged, "exchanged")
        world.noticeLists = [try world.kabulNotices([told])]
        world.trustList.signers[1].distrustedSince = told.effectiveAt
        #expect(try world.judge(cose).verdict == .inForce)
        world.trustList.signers[1].distrustedSince = told.effectiveAt.adding(seconds: 1)
        #expect(try world.judge(cose).verdict == .exchanged)
    }

    @Test("an office with one trusted signer still speaks, a retired one does not speak for it")
    func oneTrustedSigner() throws {
        var world = try World()
        let cose = try world.letter()
        let told = try notice(cose, .exchanged, "exchanged")
        world.noticeLists = [try world.kabulNotices([told])]
        world.trustList.signers[1].distrustedSince = told.effectiveAt
        var second = world.trustList.signers[0]
        second = Signer(
            algorithm: .es256,
            publicKey: SigningKey.generate(.es256).publicKey,
            office: try kabul(),
            provinces: second.provinces,
            kinds: second.kinds,
            validFrom: second.validFrom,
            validUntil: second.validUntil
        )
        world.trustList.signers.append(second)
        #expect(try world.judge(cose).verdict == .exchanged)
        world.trustList.signers[2].noNewLettersAfter = told.effectiveAt.adding(days: -1)
        #expect(try world.judge(cose).verdict == .inForce)
        // Retired signers alone were never distrusted.
        world.trustList.signers[1].distrustedSince = nil
        world.trustList.signers[1].noNewLettersAfter = told.effectiveAt.adding(days: -1)
        #expect(try world.judge(cose).verdict == .exchanged)
    }

    @Test("a notice is found among thousands, and only the letter's own")
    func many() throws {
        var world = try World()
        let cose = try world.letter()
        var source = SplitMix64(seed: 5)
        var notices = (0..<2_000).map { _ in
            StatusNotice(
                digest: (0..<32).map { _ in UInt8.random(in: 0...255, using: &source) },
                status: .exchanged,
                reason: "exchanged",
                effectiveAt: World.now
            )
        }
        world.noticeLists = [try world.kabulNotices(notices)]
        #expect(try world.judge(cose).verdict == .inForce)
        notices.append(try notice(cose, .exchanged, "exchanged"))
        world.noticeLists = [try world.kabulNotices(notices)]
        #expect(try world.judge(cose).verdict == .exchanged)
    }

    @Test("a letter with the other half of its signature is known by the same notice")
    func malleated() throws {
        var world = try World()
        let cose = try world.letter()
        let twin = otherHalf(of: cose)
        #expect(twin != cose)
        #expect(try digest(of: twin) == digest(of: cose))
        #expect(try world.judge(twin).verdict == .inForce)
        world.noticeLists = [try world.kabulNotices([try notice(cose, .exchanged, "exchanged")])]
        #expect(try world.judge(twin).verdict == .exchanged)
    }
}

/// The same letter with n - s for s.
func otherHalf(of cose: [UInt8]) -> [UInt8] {
    let order = bytes(
        hex: "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"
    )
    var twin = cose
    var borrow = 0
    for place in stride(from: 31, through: 0, by: -1) {
        let at = cose.count - 32 + place
        let difference = Int(order[place]) - Int(cose[at]) - borrow
        borrow = difference < 0 ? 1 : 0
        twin[at] = UInt8(difference + borrow * 256)
    }
    return twin
}
