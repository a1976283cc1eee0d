import AmanLetter
import AmanLog
import AmanSignature
import AmanVerdict
import Testing

@Suite("Keys that are replaced")
struct RolloverTests {
    @Test("while two signers overlap both make letters; then only the new one does")
    func signers() throws {
        var world = try World()
        let next = SigningKey.generate(.es256)
        let made = World.now.adding(seconds: -3_600)
        var entry = world.trustList.signers[0]
        entry.validFrom = made.adding(days: -1)
        entry.publicKey = next.publicKey
        entry.keyID = next.keyID
        world.trustList.signers.append(entry)
        world.trustList.signers[0].noNewLettersAfter = made
        #expect(try world.judge(try world.letter()).verdict == .inForce)
        #expect(try world.judge(try world.letter(by: next)).verdict == .inForce)
        let late = try world.letter {
            $0.issuedAt = made.adding(seconds: 1)
            $0.notBefore = made.adding(seconds: 1)
        }
        #expect(try world.judge(late).reason == .signerRetired)
    }

    @Test("a status list counts by the old key until it ends and by the new one once it begins")
    func statusKeys() throws {
        var world = try World()
        let next = SigningKey.generate(.ed25519)
        let turn = world.statusIssuedAt
        world.trustList.statusLists[0].validUntil = turn
        world.trustList.statusLists.append(
            StatusListKey(
                uri: World.heratList,
                office: try herat(),
                algorithm: .ed25519,
                publicKey: next.publicKey,
                validFrom: turn
            )
        )
        let cose = try world.letter()
        var bundle = try world.bundle()
        func judged(_ list: [UInt8]) throws -> Judgement {
            bundle.statusLists = [list]
            let knowledge = try Knowledge.read(bundle) { world.checker.isValid($0) }
            return judge(cose: cose, knowledge: knowledge, now: World.now) {
                world.checker.isValid($0)
            }
        }
        #expect(try judged(try world.statusList(next)).verdict == .inForce)
        let early = BundleRefusal.part(.statusList(0), .keyOutOfTime)
        #expect(throws: early) { try judged(try world.statusList()) }
        world.statusIssuedAt = turn.adding(seconds: -1)
        #expect(try judged(try world.statusList()).verdict == .inForce)
        #expect(throws: early) { try judged(try world.statusList(next)) }
    }

    @Test("notices too are read only from a key that was in use when they were signed")
    func notices() throws {
        var world = try World()
        world.noticeLists = [try world.heratNotices()]
        world.trustList.statusLists[0].validUntil = World.now.adding(seconds: 1)
        _ = try world.knowledge()
        world.trustList.statusLists[0].validUntil = World.now
        #expect(throws: BundleRefusal.part(.noticeList(0), .keyOutOfTime)) {
            try world.knowledge()
        }
    }

    /// A world whose log continues under another name and key after its first letter.
    private func continued(_ letters: [[UInt8]], in world: inout World) throws -> SigningKey {
        let next = SigningKey.generate(.ed25519)
        world.trustList.logs[0].frozen = try world.logState(of: [letters[0]])
        world.trustList.logs.append(
            LogKey(
                office: try herat(),
                origin: World.origin + "/2",
                publicKey: next.publicKey,
                continues: World.origin
            )
        )
        return next
    }

    @Test("a log continues under a new key with all its leaves, old and new")
    func log() throws {
        var world = try World()
        let letters = [try world.letter(), try world.letter { $0.tokenID = [] + (1...16) }]
        let next = try continued(letters, in: &world)
        world.logParts = [try world.log(of: letters, origin: World.origin + "/2", key: next)]
        for (place, letter) in letters.enumerated() {
            #expect(try world.judge(letter).logStanding == .included(at: UInt64(place)))
        }
        let missing = try world.letter { $0.tokenID = [UInt8](repeating: 9, count: 16) }
        let stood = LogMoment(origin: World.origin + "/2", size: 2, at: World.now)
        world.noticeLists = [try world.heratNotices(logStood: stood)]
        #expect(try world.judge(missing).logStanding == .missing)
        world.trustList.signers[0].distrustedSince = World.now
        world.trustList.issuedAt = World.now
        world.trustList.vouched = [
            VouchedLog(
                origin: World.origin,
                state: try world.logState(of: [letters[0]]),
                seenAt: World.now.adding(seconds: -1)
            )
        ]
        #expect(try world.judge(letters[0]).verdict == .inForce)
        #expect(try world.judge(letters[1]).reason == .signerDistrusted)
    }

    @Test("the replaced key makes the old log no longer, and the new log may not leave it out")
    func frozen() throws {
        var world = try World()
        let letters = [try world.letter(), try world.letter { $0.tokenID = [] + (1...16) }]
        let next = try continued(letters, in: &world)
        world.logParts = [try world.log(of: [letters[0]])]
        _ = try world.knowledge()
        for part in [
            try world.log(of: letters),
            try world.log(of: [letters[1]]),
            try world.log(of: [letters[1], letters[0]], origin: World.origin + "/2", key: next),
            try world.log(of: [], origin: World.origin + "/2", key: next),
        ] {
            world.logParts = [part]
            #expect(throws: BundleRefusal.part(.log(0), .treeHead)) { try world.knowledge() }
        }
    }
}
