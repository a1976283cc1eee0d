import AmanOffice
import Testing

@testable import AmanPaper

@Suite("The printed form for reports")
struct IncidentFormTests {
    @Test(
        "is one page in every language, on every paper, with its monitors and no office",
        arguments: GuardCardPrinter.languages
    )
    func onePage(language: String) throws {
        for paper: PaperSize in [.a4, .usLetter, .folio] {
            var programme = try Samples.programme("herat")
            programme.paperSize = paper
            let printer = try IncidentFormPrinter(programme: programme, language: language)
            let pdf = try printer.pdf(madeAt: Samples.noon)
            #expect(try PDFPages(pdf).count == 1)
            let words = try Poppler.words(pdf).map(\.text)
            let contact = try #require(programme.incident.monitors?.contact)
            for word in contact.split(separator: " ") where word.utf8.allSatisfy({ $0 < 128 }) {
                #expect(words.contains { $0.contains(word) }, "\(word)")
            }
            #expect(!words.contains("HER"))
        }
    }
}
