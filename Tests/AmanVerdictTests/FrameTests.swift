import AmanLetter
import TestSupport
import Testing

@testable import AmanVerdict

@Suite("A bundle as a sequence of printed codes")
struct FrameTests {
    @Test("frames in any order, more than once and mixed with other codes, make the bundle")
    func anyOrder() throws {
        var source = SplitMix64(seed: 5)
        let bundle = sampleBytes(4_000, &source)
        let frames = try bundleFrames(of: bundle, deflate: zlibStored)
        #expect(frames.count == 7)
        var texts = frames.map(\.text) + frames.map(\.text) + ["NCFOXN%TS3DH", ""]
        texts.shuffle(using: &source)
        var collector = FrameCollector()
        let outcomes = texts.map { collector.take($0) }
        #expect(outcomes.filter { if case .taken = $0 { true } else { false } }.count == 7)
        #expect(outcomes.filter { if case .known = $0 { true } else { false } }.count == 7)
        #expect(outcomes.filter { $0 == .notAFrame(.otherCode) }.count == 2)
        #expect(try collector.bundle() == bundle)
    }

    @Test("every frame fits one alphanumeric code of version 20-M")
    func fitsACode() throws {
        var source = SplitMix64(seed: 6)
        let frames = try bundleFrames(of: sampleBytes(2_000, &source), deflate: zlibStored)
        let alphabet = Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)
        for frame in frames {
            #expect(frame.text.utf8.count <= 970)
            #expect(frame.text.utf8.allSatisfy(alphabet.contains))
            #expect(try CodeFrame.parse(frame.text) == frame)
        }
    }

    @Test("frames that have not come yet are named")
    func missing() throws {
        var source = SplitMix64(seed: 7)
        let frames = try bundleFrames(of: sampleBytes(2_000, &source), deflate: zlibStored)
        var collector = FrameCollector()
        #expect(throws: CollectError.missing([])) { try collector.bundle() }
        #expect(collector.take(frames[2].text) == .taken(index: 2))
        #expect(collector.count == frames.count)
        #expect(throws: CollectError.missing([0, 1, 3])) { try collector.bundle() }
    }

    @Test("a frame of an older sheet is named and left alone")
    func otherBundle() throws {
        var source = SplitMix64(seed: 8)
        let ours = try bundleFrames(of: sampleBytes(900, &source), deflate: zlibStored)
        let older = try bundleFrames(of: sampleBytes(900, &source), deflate: zlibStored)
        var collector = FrameCollector()
        _ = collector.take(ours[0].text)
        #expect(collector.take(older[1].text) == .otherBundle(index: 1))
        #expect(collector.missing == [1])
    }

    @Test("a frame that was read wrongly anywhere is refused")
    func misread() throws {
        var source = SplitMix64(seed: 9)
        let text = try bundleFrames(of: sampleBytes(300, &source), deflate: zlibStored)[0].text
        let characters = Array(text.utf8)
        let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)
        for place in characters.indices {
            var changed = characters
            repeat {
                changed[place] = try #require(alphabet.randomElement(using: &source))
            } while changed[place] == characters[place]
            #expect(throws: FrameRefusal.self) {
                try CodeFrame.parse(String(decoding: changed, as: UTF8.self))
            }
        }
        for count in characters.indices {
            #expect(throws: FrameRefusal.self) {
                try CodeFrame.parse(String(decoding: characters[..<count], as: UTF8.self))
            }
        }
        #expect(throws: FrameRefusal.self) { try CodeFrame.parse(text + "0") }
        #expect(throws: FrameRefusal.self) {
            try CodeFrame.parse(text + String(repeating: "0", count: 2_000))
        }
    }

    @Test("a forged frame that bears the right name is reported, and cannot make another bundle")
    func forged() throws {
        var source = SplitMix64(seed: 10)
        let frames = try bundleFrames(of: sampleBytes(900, &source), deflate: zlibStored)
        var chunk = frames[1].chunk
        chunk[20] ^= 1
        let forged = CodeFrame(
            sequenceID: frames[1].sequenceID,
            index: 1,
            count: frames.count,
            chunk: chunk
        )
        var collector = FrameCollector()
        _ = collector.take(frames[0].text)
        _ = collector.take(forged.text)
        #expect(collector.take(frames[1].text) == .contradicts(index: 1))
        #expect(throws: CollectError.damaged) { try collector.bundle() }
    }

    @Test("a bundle that would take too many codes is refused before any is made")
    func tooLarge() throws {
        var source = SplitMix64(seed: 11)
        let large = sampleBytes(frameCountMax * frameChunkByteCountMax + 1, &source)
        #expect(throws: FramingError.self) { try bundleFrames(of: large, deflate: zlibStored) }
        let whole = [UInt8](repeating: 0, count: framedBundleByteCountMax + 1)
        #expect(throws: FramingError.self) { try bundleFrames(of: whole) { _ in [] } }
    }
}

private func sampleBytes(_ count: Int, _ source: inout SplitMix64) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &source) }
}
