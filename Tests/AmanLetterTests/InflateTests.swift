import AmanLetter
import Foundation
import TestSupport
import Testing

/// A stream that Python's zlib made: one line of a file, below the line that says what to expect.
struct DeflatedSample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var byteCount: Int
    var start: [UInt8]
    var stream: [UInt8]

    static let all: [DeflatedSample] = {
        let file = testFolder.appending(path: "Vectors/inflate/samples.tsv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").dropFirst().compactMap { line in
            let parts = line.split(separator: "\t").map(String.init)
            guard parts.count == 4, let count = Int(parts[1]) else { return nil }
            return DeflatedSample(
                testDescription: parts[0],
                byteCount: count,
                start: bytes(hex: parts[2]),
                stream: bytes(hex: parts[3])
            )
        }
    }()
}

@Suite("Inflating")
struct InflateTests {
    @Test("streams of another implementation come out right", arguments: DeflatedSample.all)
    func samples(_ sample: DeflatedSample) throws {
        let output = try inflateZlib(sample.stream, limit: sample.byteCount)
        #expect(output.count == sample.byteCount)
        #expect(output.starts(with: sample.start))
        // With one byte less of capacity there is no output at all.
        if sample.byteCount > 0 {
            #expect(throws: InflateRefusal.tooLong(limit: sample.byteCount - 1)) {
                try inflateZlib(sample.stream, limit: sample.byteCount - 1)
            }
        }
    }

    @Test("the samples are there, of every kind of block")
    func present() {
        let names = DeflatedSample.all.map { $0.testDescription }
        #expect(names.count >= 20)
        for kind in ["stored", "fixed", "dynamic", "long codes", "many blocks"] {
            #expect(names.contains { $0.contains(kind) })
        }
    }

    @Test("a stream with any one bit changed never comes out as something else")
    func everyBit() throws {
        for sample in DeflatedSample.all where sample.stream.count < 250 {
            for bit in 0..<(sample.stream.count * 8) {
                var changed = sample.stream
                changed[bit / 8] ^= 1 << UInt8(bit % 8)
                // A header may differ and mean the same; the content may not.
                if let output = try? inflateZlib(changed, limit: 100_000) {
                    #expect(output.count == sample.byteCount && output.starts(with: sample.start))
                }
            }
        }
    }

    @Test("every cut stream is refused")
    func everyCut() {
        for sample in DeflatedSample.all where sample.stream.count < 400 {
            for count in 0..<sample.stream.count {
                #expect(throws: InflateRefusal.self) {
                    try inflateZlib(Array(sample.stream[..<count]), limit: 100_000)
                }
            }
        }
    }

    @Test("random bytes are read to an end, whatever they are")
    func randomBytes() {
        var randomness = SplitMix64(seed: 6)
        for _ in 0..<3_000 {
            let stream =
                [0x78, 0xda] + randomness.bytes(Int.random(in: 0...80, using: &randomness))
            _ = try? inflateZlib(stream, limit: 1_000)
        }
    }

    @Test("stored streams come out as they went in")
    func storedStreams() throws {
        var randomness = SplitMix64(seed: 7)
        for count in [0, 1, 100, 65_535] {
            let bytes = randomness.bytes(count)
            #expect(try inflateZlib(stored(bytes), limit: count) == bytes)
        }
    }

    @Test(
        "codes that are ambiguous, incomplete or without an end are refused",
        arguments: [
            // Dynamic blocks: 287 literal codes; 31 distances; no lengths at all; a repeat first.
            "78daf500000000000001", "78da05df00000000000001", "78da050000000000000001",
            "78da05c0810000000000100000000000000000000000000001",
        ]
    )
    func badCodes(_ hex: String) throws {
        let stream = bytes(hex: hex)
        #expect(throws: InflateRefusal.self) { try inflateZlib(stream, limit: 1_000) }
    }
}
