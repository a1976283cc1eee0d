import AmanLetter
import AmanLog
import AmanSignature
import Testing

@testable import AmanVerdict

/// Gives the same hash to every message, so that a judgement shows which SHA-256 it used.
private enum WrongSHA256: SHA256Hashing {
    static func hash(_ bytes: [UInt8]) -> [UInt8] { [UInt8](repeating: 1, count: 32) }
}

@Suite("A program's own SHA-256")
struct HashingTests {
    @Test("swift-crypto's SHA-256 and the one written here agree at every length to four blocks")
    func agree() {
        for count in 0...256 {
            let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            #expect(NativeSHA256.hash(message) == PureSHA256.hash(message), "\(count) bytes")
        }
    }

    @Test("a letter in the log is found there by swift-crypto's SHA-256, and by no wrong one")
    func judged() throws {
        var world = try World()
        let cose = try world.letter()
        world.logParts = [try world.log(of: [cose])]
        let knowledge = try world.knowledge()
        let checker = SignatureChecker()
        func standing<Hashing: SHA256Hashing>(_ hashing: Hashing.Type) -> LogStanding? {
            judge(
                cose: cose,
                knowledge: knowledge,
                now: World.now,
                hashing: hashing,
                ask: checker.isValid
            ).logStanding
        }
        #expect(standing(NativeSHA256.self) == .included(at: 0))
        #expect(standing(PureSHA256.self) == .included(at: 0))
        #expect(standing(WrongSHA256.self) != .included(at: 0))
    }

    @Test("a session judges by the SHA-256 it is handed, one code or several")
    func session() throws {
        var world = try World()
        let cose = try world.letter()
        world.logParts = [try world.log(of: [cose])]
        let session = CheckpointSession(knowledge: try world.knowledge())
        let checker = SignatureChecker()
        let text = letterText(cose: cose, deflate: zlibStored)
        let one = session.judge(
            text,
            at: .clock(World.now),
            hashing: WrongSHA256.self,
            ask: checker.isValid
        )
        let several = session.judgeLetters(
            among: [text],
            at: .clock(World.now),
            hashing: WrongSHA256.self,
            ask: checker.isValid
        )
        #expect(several == [one])
        #expect(one.logStanding != .included(at: 0))
    }
}
