import AmanPaper
import TestSupport
import Testing

@Suite("Reading a picture from outside")
struct QRReaderTests {
    @Test("a picture of too many pixels is refused by its decoder before any is decoded")
    func pixelBomb() {
        let png = Pictures.pngHead(width: 10_000, height: 10_000)
        #expect(
            throws: ImageRefusal.tooManyPixels(width: 10_000, height: 10_000, limit: 40_000_000)
        ) { try QRReader.read(png) }
        let jpeg = Pictures.jpegHead(width: 65_000, height: 65_000)
        #expect(
            throws: ImageRefusal.tooManyPixels(width: 65_000, height: 65_000, limit: 40_000_000)
        ) { try QRReader.read(jpeg) }
        let wide = Pictures.pngHead(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF)
        #expect(throws: ImageRefusal.self) { try QRReader.read(wide) }
    }

    @Test("a JPEG with a second, small frame header is judged by the one its decoder finds")
    func twoHeads() {
        #expect(
            throws: ImageRefusal.tooManyPixels(width: 40_000, height: 40_000, limit: 40_000_000)
        ) { try QRReader.read(Pictures.jpegOfTwoHeads(side: 40_000)) }
    }

    @Test("a file that breaks off before its picture is damaged")
    func truncated() throws {
        let programme = try Samples.programme("herat")
        let png = try LetterPrinter(programme: programme).png(
            Samples.sheet(programme),
            dotsPerInch: 72
        )
        for length in [8, 20, 24, 40] {
            #expect(throws: ImageRefusal.damaged) { try QRReader.read(Array(png.prefix(length))) }
        }
        for length in [3, 10, 20] {
            let jpeg = Array(Pictures.jpegHead(width: 64, height: 64).prefix(length))
            #expect(throws: ImageRefusal.damaged) { try QRReader.read(jpeg) }
        }
    }

    @Test("a photo that breaks off below its upper code still gives that code")
    func halfAPhoto() throws {
        let programme = try Samples.programme("herat")
        let sheet = try Samples.sheet(programme)
        let png = try LetterPrinter(programme: programme).png(sheet, dotsPerInch: 100)
        #expect(try QRReader.read(Array(png.prefix(png.count * 3 / 4))) == [sheet.text])
    }

    @Test("a PDF of 1,000 pages is refused by its page count")
    func manyPages() {
        #expect(throws: ImageRefusal.tooManyPages(count: 1_000, limit: 32)) {
            try QRReader.read(Pictures.pdf(pages: 1_000, side: 100))
        }
    }

    @Test("a page as large as a wall is refused")
    func hugePage() {
        #expect(
            throws: ImageRefusal.pageTooLarge(
                widthPoints: 14_400,
                heightPoints: 14_400,
                limit: 1_684
            )
        ) { try QRReader.read(Pictures.pdf(pages: 1, side: 14_400)) }
    }

    @Test("a file over 16 MiB is refused by its size")
    func largeFile() {
        let bytes = [UInt8](repeating: 0xFF, count: 16_777_217)
        #expect(throws: ImageRefusal.tooLarge(byteCount: 16_777_217, limit: 16_777_216)) {
            try QRReader.read(bytes)
        }
    }

    @Test("other formats and random bytes are no image")
    func otherFormats() {
        for text in [
            "GIF89a......", "<svg xmlns='http://www.w3.org/2000/svg'/>", "BM....", "", "%PD",
        ] {
            #expect(throws: ImageRefusal.notAnImage) { try QRReader.read(Array(text.utf8)) }
        }
        var dice = SplitMix64(seed: 11)
        for _ in 0..<200 {
            let bytes = (0..<Int(dice.next() % 300)).map { _ in
                UInt8(truncatingIfNeeded: dice.next())
            }
            #expect(throws: ImageRefusal.self) { try QRReader.read(bytes) }
        }
    }

    @Test("random bytes after a valid beginning are always refused")
    func honestBeginning() {
        var dice = SplitMix64(seed: 12)
        let heads: [[UInt8]] = [
            Pictures.pngHead(width: 50, height: 50),
            Pictures.jpegHead(width: 50, height: 50),
            Array("%PDF-1.5\n".utf8),
        ]
        for head in heads {
            for _ in 0..<30 {
                let bytes = (0..<200).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
                #expect(throws: ImageRefusal.self) { try QRReader.read(head + bytes) }
            }
        }
    }

    @Test("a PDF that comes over the network is not opened")
    func pdfFromNetwork() {
        #expect(throws: ImageRefusal.notAnImage) {
            try QRReader.read(Pictures.pdf(pages: 1, side: 100), accepting: .pictures)
        }
    }

    @Test("an empty page has no code")
    func noCode() {
        #expect(throws: ImageRefusal.noCode) {
            try QRReader.read(Pictures.pdf(pages: 1, side: 100))
        }
    }
}

/// Files made by hand, byte by byte.
enum Pictures {
    /// A grey PNG that ends where its pixels begin.
    static func pngHead(width: Int, height: Int) -> [UInt8] {
        let head = Array("IHDR".utf8) + pngSize(width, height)
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + head
            + bigEndian(Int(crc(head)), 4) + [0, 0, 1, 0] + Array("IDAT".utf8)
    }

    private static func pngSize(_ width: Int, _ height: Int) -> [UInt8] {
        bigEndian(width, 4) + bigEndian(height, 4) + [8, 0, 0, 0, 0]
    }

    /// The check of a PNG chunk.
    ///
    /// Source: PNG specification, annex D.
    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        var rest: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            rest ^= UInt32(byte)
            for _ in 0..<8 { rest = rest & 1 == 1 ? 0xEDB8_8320 ^ (rest >> 1) : rest >> 1 }
        }
        return ~rest
    }

    /// A JPEG of which a marker without a length, taken for one with a length, hides the frame
    /// header that counts: the one in the comment after it says 64 by 64.
    ///
    /// Source: ISO/IEC 10918-1, B.1.1.3.
    static func jpegOfTwoHeads(side: Int) -> [UInt8] {
        let counts = frameHead(width: side, height: side)
        let other = frameHead(width: 64, height: 64)
        let comment: [UInt8] = [0xFF, 0xFE] + bigEndian(other.count + 2, 2)
        // Read as a length, the two bytes after FF 01 lead into the comment; read as the standard
        // says they are none, and the decoder finds the frame header behind them.
        let jump = bigEndian(counts.count + comment.count + 2, 2)
        return [0xFF, 0xD8, 0xFF, 0x01] + jump + counts + comment + other + scanHead
    }

    private static func frameHead(width: Int, height: Int) -> [UInt8] {
        [0xFF, 0xC0, 0, 11, 8] + bigEndian(height, 2) + bigEndian(width, 2) + [1, 1, 0x11, 0]
    }

    /// The start of a scan of one component.
    private static let scanHead: [UInt8] = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0]

    /// A grey JPEG that ends where its pixels begin.
    static func jpegHead(width: Int, height: Int) -> [UInt8] {
        [0xFF, 0xD8] + frameHead(width: width, height: height) + scanHead
    }

    /// A PDF of empty square pages; its cross-reference table is left for the reader to find.
    static func pdf(pages: Int, side: Int) -> [UInt8] {
        var text = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
        let kids = (0..<pages).map { "\($0 + 3) 0 R" }.joined(separator: " ")
        text += "2 0 obj\n<</Type/Pages/Count \(pages)/Kids[\(kids)]>>\nendobj\n"
        for page in 0..<pages {
            text += "\(page + 3) 0 obj\n"
            text += "<</Type/Page/Parent 2 0 R/MediaBox[0 0 \(side) \(side)]>>\nendobj\n"
        }
        return Array((text + "trailer\n<</Root 1 0 R>>\n%%EOF\n").utf8)
    }

    private static func bigEndian(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(number >> ($0 * 8) & 0xFF) }
    }
}
