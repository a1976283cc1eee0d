import Crypto
import TestSupport
import Testing

@testable import AmanLog

@Suite("Hashing")
struct HashTests {
    @Test("every length up to three blocks gives the hash swift-crypto gives")
    func lengths() {
        var randomness = SplitMix64(seed: 1)
        for count in 0...200 {
            let message = randomness.bytes(count)
            #expect(sha256(message) == Array(SHA256.hash(data: message)), "\(count) bytes")
        }
    }

    @Test("a long message gives the hash swift-crypto gives")
    func long() {
        var randomness = SplitMix64(seed: 2)
        let message = randomness.bytes(100_003)
        #expect(sha256(message) == Array(SHA256.hash(data: message)))
    }

    @Test("it does not matter in which pieces a message arrives")
    func pieces() {
        var randomness = SplitMix64(seed: 3)
        for _ in 0..<200 {
            let message = randomness.bytes(Int.random(in: 0...400, using: &randomness))
            var stream = SHA256Stream()
            var rest = message[...]
            while !rest.isEmpty {
                let piece = rest.prefix(Int.random(in: 0...130, using: &randomness))
                stream.update(Array(piece))
                rest = rest.dropFirst(piece.count)
            }
            #expect(stream.finish() == sha256(message))
        }
    }

    @Test("the example of FIPS 180-4 comes out")
    func example() {
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(sha256(Array("abc".utf8)) == bytes(hex: expected))
    }

    @Test("a leaf is never mistaken for a node")
    func domains() throws {
        let left = leafHash(of: [1])
        let right = leafHash(of: [2])
        #expect(nodeHash(left, right).bytes == sha256([1] + left.bytes + right.bytes))
        #expect(leafHash(of: left.bytes + right.bytes) != nodeHash(left, right))
        #expect(nodeHash(left, right) != nodeHash(right, left))
    }

    @Test("a hash is 32 bytes and preserves every one of them")
    func hashBytes() throws {
        var randomness = SplitMix64(seed: 4)
        let original = randomness.bytes(32)
        let hash = try LogHash(original)
        #expect(hash.bytes == original)
        for place in original.indices {
            var changed = original
            changed[place] ^= 1
            #expect(try LogHash(changed) != hash)
        }
        for count in [0, 31, 33] {
            #expect(throws: LogRefusal.wrongHashLength(byteCount: count)) {
                try LogHash(randomness.bytes(count))
            }
        }
    }
}
