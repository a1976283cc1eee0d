import AmanLetter
import AmanOffice
import TestSupport
import Testing

@Suite("Compressing letters and lists")
struct IssueDeflateTests {
    @Test("whatever is deflated inflates to the same bytes, of every length around every limit")
    func roundTrip() throws {
        let deflater = Deflater()
        let randomness = SeededRandomness(seed: 7)
        let lengths =
            Array(0...40) + [255, 256, 257, 258, 259, 260, 600, 1_023, 1_024, 1_025, 8_000]
        for length in lengths {
            for variety in [1, 2, 5, 256] {
                let bytes = randomness.bytes(length).map { UInt8(Int($0) % variety) }
                let packed = deflater.deflate(bytes)
                #expect(try inflateZlib(packed, limit: 8_192) == bytes)
            }
        }
    }

    @Test("every length of a repeat and every distance to it is written rightly")
    func lengthsAndDistances() throws {
        let deflater = Deflater()
        let randomness = SeededRandomness(seed: 9)
        for length in 3...300 {
            let repeated = randomness.bytes(length)
            for gap in [0, 1, 3, 30, 200, 1_024 - 2 * length] where gap >= 0 {
                let bytes = repeated + randomness.bytes(gap) + repeated
                guard bytes.count <= 1_024 else { continue }
                let packed = deflater.deflate(bytes)
                #expect(try inflateZlib(packed, limit: 8_192) == bytes)
                // Two stored blocks at most: RFC 1950 and RFC 1951 section 3.2.4.
                #expect(packed.count <= bytes.count + 16)
            }
        }
    }

    @Test("repeats are found, and nothing is left at the end")
    func shrinks() throws {
        let deflater = Deflater()
        let text = Array("safe conduct, safe conduct, safe conduct, safe conduct".utf8)
        let packed = deflater.deflate(text)
        #expect(packed.count < text.count / 2)
        #expect(throws: (any Error).self) {
            try inflateZlib(Array(packed.dropLast()), limit: 8_192)
        }
        #expect(throws: (any Error).self) { try inflateZlib(packed + [0], limit: 8_192) }
    }

    @Test("a status list comes back to the byte, however many letters are not valid")
    func lists() throws {
        let deflater = Deflater()
        let randomness = SeededRandomness(seed: 11)
        for size in [1_025, 5_000, 262_144] {
            for notValid in [0, 1, 20, size / 100] {
                var list = [UInt8](repeating: 0, count: size)
                for _ in 0..<notValid {
                    let place = randomness.bytes(4).reduce(0) { $0 << 8 | Int($1) } % size
                    list[place] = 1 << UInt8(place % 4 * 2)
                }
                let packed = deflater.deflate(list)
                #expect(try inflateZlib(packed, limit: size) == list)
                #expect(packed.count < 64 + size / 100 + 4 * notValid)
            }
        }
    }
}
