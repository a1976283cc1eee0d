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
                #expect(abs(one - other) <= 0.25 * other + 12, "\(name), band \(row)")
            }
        }
    }

    /// How much ink each band of twelve rows carries, in wholly black dots.
    private func ink(_ pages: PDFPages, page: Int) throws -> [Double] {
        let picture = try pages.picture(of: page, dotsPerInch: 72)
        return stride(from: 0, to: picture.height, by: 12).map { top in
            let rows = top..<min(top + 12, picture.height)
            let dots = picture.pixels[
                (rows.lowerBound * picture.width)..<(rows.upperBound * picture.width)
            ]
            return dots.reduce(0.0) { $0 + Double(255 - $1) / 255 }
        }
    }
}
