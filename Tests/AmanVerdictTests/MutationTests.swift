import AmanLetter
import AmanSignature
import AmanVerdict
import TestSupport
import Testing

@Suite("A letter with one changed character")
struct MutationTests {
    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)

    @Test(
        "is never in force, wherever the change is",
        arguments: [
            SignatureAlgorithm.es256, .ed25519,
        ]
    )
    func neverInForce(algorithm: SignatureAlgorithm) throws {
        let world = try World(signer: algorithm)
        let knowledge = try world.knowledge()
        let text = Array(letterText(cose: try world.letter(), deflate: zlibStored).utf8)
        var source = SplitMix64(seed: 2_021)
        for place in text.indices {
            for _ in 0..<4 {
                var changed = text
                let other = Self.alphabet.filter { $0 != text[place] }
                changed[place] = other[Int.random(in: 0..<other.count, using: &source)]
                expectRefused(changed, knowledge, world)
            }
        }
    }

    @Test("is never in force with a character missing, doubled or swapped with the next")
    func slips() throws {
        let world = try World()
        let knowledge = try world.knowledge()
        let text = Array(letterText(cose: try world.letter(), deflate: zlibStored).utf8)
        for place in text.indices {
            var changed = text
            changed.remove(at: place)
            expectRefused(changed, knowledge, world)
            changed = text
            changed.insert(text[place], at: place)
            // One character more in front is a scanner's mark: the signed bytes are the same.
            if place > 0 { expectRefused(changed, knowledge, world) }
            guard place + 1 < text.count, text[place] != text[place + 1] else { continue }
            changed = text
            changed.swapAt(place, place + 1)
            expectRefused(changed, knowledge, world)
        }
    }

    @Test("is never in force with a changed bit of its signed bytes")
    func bits() throws {
        let world = try World()
        let knowledge = try world.knowledge()
        let cose = try world.letter()
        for place in cose.indices {
            for bit in UInt8(0)..<8 {
                var changed = cose
                changed[place] ^= 1 << bit
                let judgement = judge(
                    cose: changed,
                    knowledge: knowledge,
                    now: World.now,
                    ask: world.checker.isValid
                )
                expectRefused(judgement)
            }
        }
    }

    private func expectRefused(_ text: [UInt8], _ knowledge: Knowledge, _ world: World) {
        let judgement = judge(
            String(decoding: text, as: UTF8.self),
            knowledge: knowledge,
            now: World.now,
            ask: world.checker.isValid
        )
        expectRefused(judgement)
    }

    /// Unreadable or forged, or untrusted where the change hit the key's name.
    private func expectRefused(_ judgement: Judgement) {
        let refused: [Verdict] = [.unreadable, .forged, .untrusted]
        #expect(refused.contains(judgement.verdict))
        #expect(judgement.letter == nil)
    }
}
