import AmanLetter
import AmanOffice
import Testing

@testable import AmanPaper

@Suite("Custodians' sheets")
struct CustodySheetTests {
    private let shares = (1...3).map { place in
        CustodianShare(
            set: [7, 4, 1, 1, 8],
            place: place,
            threshold: 2,
            bytes: (0..<32).map { UInt8($0 * 5 + place) }
        )
    }

    @Test(
        "are a page for each share, on which words, rows and code are the same share",
        arguments: Samples.programmes
    )
    func readable(name: String) throws {
        let programme = try Samples.programme(name)
        let office = programme.offices[0].code
        let printer = try CustodySheetPrinter(programme: programme, office: office)
        let pdf = try printer.pdf(shares, madeAt: Samples.noon)
        #expect(try PDFPages(pdf).count == 3)
        let printed = try Poppler.words(pdf)
        let texts = printed.map(\.text)
        let first = shares[0]
        for row in first.rows { #expect(texts.contains(row), "\(row)") }
        let words = first.wordRows.flatMap(\.self)
        #expect(texts.filter { words.contains($0) } == words)
        // Nothing runs over the code or off the page.
        let page = Double(PageFrame(programme.paperSize).width) / 1.0.mm
        for word in printed where words.contains(word.text) {
            #expect(word.left > page / 2 - 91 + 62 && word.right < page - 6, "\(word)")
        }
        let whole = Sheet(left: 0, top: 0, right: page, bottom: 200)
        let picture = try Poppler.picture(pdf, of: whole)
        #expect(try QRReader.read(picture).contains(first.text))
    }
}
