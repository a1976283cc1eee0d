import AmanLetter
import AmanLog
import AmanSignature
import AmanVerdict
import Testing

@Suite("Letters of a distrusted signer that the root vouches for")
struct VouchedTests {
    private static let lost = World.now.adding(seconds: -600)

    /// Three letters in the log; the root saw the log while it had the first two.
    private func world(
        seenAt: Instant = VouchedTests.lost.adding(seconds: -1),
        logged: Int = 3
    ) throws -> (World, [[UInt8]]) {
        var world = try World()
        let letters = try (0..<3).map { place in
            try world.letter { $0.tokenID = [UInt8](repeating: UInt8(place), count: 16) }
        }
        world.trustList.witnesses = WitnessPolicy(keys: [], quorum: 0)
        world.trustList.issuedAt = World.now
        world.trustList.signers[0].distrustedSince = Self.lost
        world.trustList.vouched = [
            VouchedLog(
                origin: World.origin,
                state: try world.logState(of: Array(letters.prefix(2))),
                seenAt: seenAt
            )
        ]
        if logged > 0 { world.logParts = [try world.log(of: Array(letters.prefix(logged)))] }
        return (world, letters)
    }

    @Test("what was in the log before the key was lost stays good, what came later does not")
    func beforeAndAfter() throws {
        let (world, letters) = try world()
        for letter in letters.prefix(2) {
            #expect(try world.judge(letter).verdict == .inForce)
        }
        #expect(try world.judge(letters[2]).reason == .signerDistrusted)
        let backdated = try world.letter { $0.issuedAt = World.now.adding(days: -9) }
        #expect(try world.judge(backdated).reason == .signerDistrusted)
    }

    @Test("a tree head seen at the moment the key was lost, or later, proves nothing")
    func seenTooLate() throws {
        let (world, letters) = try world(seenAt: Self.lost)
        #expect(try world.judge(letters[0]).reason == .signerDistrusted)
    }

    @Test("with no log here, or too short a one, nothing is proven")
    func noLog() throws {
        for logged in [0, 1] {
            let (world, letters) = try world(logged: logged)
            #expect(try world.judge(letters[0]).reason == .signerDistrusted)
        }
    }

    @Test("a log that differs from the one the root saw is refused, not believed")
    func otherLog() throws {
        var (world, letters) = try world()
        letters.swapAt(0, 1)
        world.logParts = [try world.log(of: letters)]
        #expect(throws: BundleRefusal.part(.log(0), .treeHead)) { try world.knowledge() }
    }

    @Test("the word of the root for one office's log is no word for another's")
    func otherOffice() throws {
        var (world, letters) = try world()
        let stranger = SigningKey.generate(.ed25519)
        world.trustList.logs.append(
            LogKey(office: try kabul(), origin: "log.example/kbl", publicKey: stranger.publicKey)
        )
        world.trustList.vouched[0].origin = "log.example/kbl"
        #expect(try world.judge(letters[0]).reason == .signerDistrusted)
    }
}
