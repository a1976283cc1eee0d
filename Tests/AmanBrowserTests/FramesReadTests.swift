import AmanBrowser
import AmanVerdict
import Testing

@Suite("A list on paper, in the page")
struct FramesReadTests {
    /// 1,500 bytes that do not shrink: three frames.
    private let list = (0..<1_500).map { UInt8(truncatingIfNeeded: ($0 &* 7_919) >> 3 ^ $0) }

    private func texts() throws -> [String] {
        // A stored block of zlib is a zlib stream too: the page must not care how it was packed.
        try bundleFrames(of: list, deflate: stored).map(\.text)
    }

    @Test("codes come in any order, and say how far the list has come")
    func anyOrder() throws {
        let page = Verifier()
        let texts = try texts()
        #expect(texts.count == 3)
        let first = #"{"outcome":"taken","count":3,"have":1}"#
        #expect(page.takeFrame(texts[2]).json == first)
        let again = #"{"outcome":"known","count":3,"have":1}"#
        #expect(page.takeFrame(texts[2]).json == again)
        #expect(page.takeFrame(texts[0]).have == 2)
        #expect(page.takeFrame(texts[1]).have == 3)
        #expect(page.framed() == list)
    }

    @Test("codes that are not whole make no list, and the next one begins again")
    func missing() throws {
        let page = Verifier()
        let texts = try texts()
        _ = page.takeFrame(texts[0])
        #expect(page.framed() == nil)
        #expect(page.takeFrame(texts[1]).have == 1)
    }

    @Test("a code of another list is named and left alone")
    func another() throws {
        let page = Verifier()
        let texts = try texts()
        let strange = try bundleFrames(of: [1, 2, 3], deflate: stored).map(\.text)
        _ = page.takeFrame(texts[0])
        let other = #"{"outcome":"other","count":3,"have":1}"#
        #expect(page.takeFrame(strange[0]).json == other)
        let letter = #"{"outcome":"notAFrame","count":3,"have":1}"#
        #expect(page.takeFrame("NCFOXN%TS3DH").json == letter)
    }
}

/// A zlib stream of one stored block.
private func stored(_ bytes: [UInt8]) -> [UInt8] {
    let count = UInt16(bytes.count)
    var low: UInt32 = 1
    var high: UInt32 = 0
    for byte in bytes {
        low = (low + UInt32(byte)) % 65_521
        high = (high + low) % 65_521
    }
    let check = high << 16 | low
    let head: [UInt8] = [
        0x78, 0x01, 0x01, UInt8(count & 0xff), UInt8(count >> 8), UInt8(~count & 0xff),
        UInt8(~count >> 8),
    ]
    return head + bytes + (0..<4).map { UInt8(truncatingIfNeeded: check >> (24 - 8 * $0)) }
}
