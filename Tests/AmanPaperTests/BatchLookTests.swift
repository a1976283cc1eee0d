import AmanOffice
import Testing

@testable import AmanPaper

@Suite("A page of a batch")
struct BatchLookTests {
    @Test("looks like the letter printed alone", arguments: Samples.programmes)
    func looksAlike(name: String) throws {
        let programme = try Samples.programme(name)
        let sheet = try Samples.sheet(programme)
        let printer = try LetterPrinter(programme: programme)
        let batch = try LetterBatch(by: printer, madeAt: Samples.noon)
        try batch.add(sheet)
        try batch.add(sheet)
        try batch.finish()
        let pages = try PDFPages(batch.taken())
        let alone = try ink(PDFPages(printer.pdf(sheet)), page: 0)
        for page in 0..<2 {
            let found = try ink(pages, page: page)
            #expect(found.count == alone.count)
            // Shapes are a hair thinner than a font's letters; a missing text is not a hair.
            for (row, (one, other)) in zip(found, alone).enumerated() {
                #expect(abs(one - other) <= 0.1 * other + 6, "\(name), band \(row)")
            }
        }
    }

    /// Dots to a point of the page.
    ///
    /// With one, small letters of a font are moved to whole dots as on a screen, and shapes are
    /// not: a line of text then lies in two bands of the one page and in one of the other. Paper
    /// has four or more.
    private static let dotsPerPoint = 3

    /// How much ink each band of twelve points carries, in wholly black squares of a point.
    private func ink(_ pages: PDFPages, page: Int) throws -> [Double] {
        let picture = try pages.picture(of: page, dotsPerInch: Double(72 * Self.dotsPerPoint))
        let rowCount = 12 * Self.dotsPerPoint
        return stride(from: 0, to: picture.height, by: rowCount).map { top in
            let rows = top..<min(top + rowCount, picture.height)
            let dots = picture.pixels[
                (rows.lowerBound * picture.width)..<(rows.upperBound * picture.width)
            ]
            let dark = dots.reduce(0) { $0 + 255 - Int($1) }
            return Double(dark) / Double(255 * Self.dotsPerPoint * Self.dotsPerPoint)
        }
    }
}
