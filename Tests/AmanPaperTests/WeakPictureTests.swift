import TestSupport
import Testing

@testable import AmanPaper

@Suite("Reading a weak picture")
struct WeakPictureTests {
    /// The upper code of a printed letter with its environment, and its text.
    private func code(dotsPerInch dots: Int) throws -> (GreyImage, String) {
        let programme = try Samples.programme("herat")
        let sheet = try Samples.sheet(programme)
        let png = try LetterPrinter(programme: programme).png(sheet, dotsPerInch: dots)
        let page = try PixbufDecoder.decode(
            png,
            .png,
            within: PictureBounds(
                pixelCountMax: QRReader.pixelCountMax,
                comfortablePixelCount: QRReader.pixelCountMax
            )
        ).grey()
        let found = try #require(ZXingScanner.codes(on: page).first { $0.y < page.height / 2 })
        let margin = found.side / 8
        let side = found.side + 2 * margin
        var pixels: [UInt8] = []
        for row in 0..<side {
            let start = (found.y - margin + row) * page.width + found.x - margin
            pixels += page.pixels[start..<start + side]
        }
        return (GreyImage(width: side, height: side, pixels: pixels), sheet.text)
    }

    private func dimmed(_ image: GreyImage, to share: Double, noise: Int) -> GreyImage {
        var dice = SplitMix64(seed: 3)
        let pixels = image.pixels.map { pixel in
            let shade = Int(Double(pixel) * share) + Int(dice.next() % UInt64(2 * noise + 1))
            return UInt8(min(max(shade - noise, 0), 255))
        }
        return GreyImage(width: image.width, height: image.height, pixels: pixels)
    }

    @Test("both readers read a clean code, and together they count it once")
    func clean() throws {
        let (image, text) = try code(dotsPerInch: 120)
        let scanner = try #require(CodeScanner())
        #expect(ZXingScanner.codes(on: image).map(\.text) == [text])
        #expect(scanner.codes(on: image).map(\.text) == [text])
    }

    @Test("a code in near darkness is read once the noise is taken out")
    func dark() throws {
        let (clean, text) = try code(dotsPerInch: 120)
        let image = dimmed(clean, to: 0.08, noise: 6)
        let scanner = try #require(CodeScanner())
        #expect(QRReader.search(image, with: scanner).map(\.text) == [text])
    }

    @Test("a blurred code that neither reader reads as it is is read once it is sharpened")
    func blurred() throws {
        let (clean, text) = try code(dotsPerInch: 120)
        let image = SoftImage(clean).blurred(by: 1.7).grey
        let scanner = try #require(CodeScanner())
        #expect(scanner.codes(on: image).isEmpty)
        #expect(QRReader.search(image, with: scanner).map(\.text) == [text])
    }

    @Test("sharpening brings back what a blur took, and stays within the shades")
    func sharpening() {
        let stripes = GreyImage(
            width: 24,
            height: 24,
            pixels: (0..<576).map { $0 / 3 % 2 == 0 ? 40 : 200 }
        )
        let soft = SoftImage(stripes).blurred(by: 1)
        let sharp = soft.sharpened(by: 1, rounds: 15)
        #expect(4 * distance(sharp.grey, stripes) < 3 * distance(soft.grey, stripes))
    }

    private func distance(_ one: GreyImage, _ other: GreyImage) -> Int {
        zip(one.pixels, other.pixels).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
    }

    @Test("the smallest pictures are doubled, blurred and searched without harm")
    func tiny() throws {
        let scanner = try #require(CodeScanner())
        for (width, height) in [(1, 1), (1, 40), (40, 1), (2, 2)] {
            let pixels = [UInt8](repeating: 128, count: width * height)
            let image = GreyImage(width: width, height: height, pixels: pixels)
            #expect(image.doubled().pixels == [UInt8](repeating: 128, count: width * height * 4))
            #expect(SoftImage(image).blurred(by: 2).grey.pixels == pixels)
            #expect(QRReader.search(image, with: scanner).isEmpty)
        }
    }

    @Test("every size of picture full of noise is searched to an end", arguments: [8, 33, 64])
    func noise(side: Int) throws {
        let scanner = try #require(CodeScanner())
        var dice = SplitMix64(seed: UInt64(side))
        let pixels = (0..<side * side).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
        let image = GreyImage(width: side, height: side, pixels: pixels)
        #expect(QRReader.search(image, with: scanner).isEmpty)
    }
}
