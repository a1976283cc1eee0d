import AmanLetter
import AmanOffice
import AmanPaper
import Foundation
import Testing

@Suite("A printed letter")
struct LetterPageTests {
    @Test("is read back from paper by both of its codes", arguments: Samples.programmes)
    func readBack(name: String) throws {
        let programme = try Samples.programme(name)
        let sheet = try Samples.sheet(programme)
        let pdf = try LetterPrinter(programme: programme).pdf(sheet)
        let codes = try QRReader.codes(pdf)
        #expect(codes.map(\.text) == [sheet.text, sheet.text])
        #expect(try QRReader.read(pdf) == [sheet.text])
    }

    @Test("is read back from a picture of 100 and of 150 dots to the inch", arguments: [100, 150])
    func readBackFromPicture(dots: Int) throws {
        let programme = try Samples.programme("herat")
        let sheet = try Samples.sheet(programme, .standing)
        let png = try LetterPrinter(programme: programme).png(sheet, dotsPerInch: dots)
        #expect(try QRReader.codes(png).map(\.text) == [sheet.text, sheet.text])
    }

    @Test("has modules of half a millimetre or more", arguments: [300, 450, 970])
    func modules(length: Int) throws {
        let programme = try Samples.programme("herat")
        let sheet = try Samples.sheet(programme, textLength: length)
        let png = try LetterPrinter(programme: programme).png(sheet, dotsPerInch: 254)
        let codes = try QRReader.codes(png)
        #expect(codes.count == 2)
        for code in codes {
            // 254 dots to the inch are ten to the millimetre.
            let modules = try #require(Self.modules(forCharacters: length))
            #expect(Double(code.side) / Double(modules) / 10 >= 0.49)
            #expect(code.side >= 450)
        }
    }

    /// Modules along a code's side: the smallest version at level M that holds the text.
    ///
    /// Source: ISO/IEC 18004:2015 table 7, alphanumeric mode.
    private static func modules(forCharacters count: Int) -> Int? {
        let held = [
            20, 38, 61, 90, 122, 154, 178, 221, 262, 311, 366, 419, 483, 528, 600, 656, 734, 816,
            909, 970,
        ]
        return held.firstIndex { $0 >= count }.map { 21 + 4 * $0 }
    }

    @Test("keeps its codes off the folds of a sheet folded in two, three or four")
    func folds() throws {
        let programme = try Samples.programme("herat")
        let sheet = try Samples.sheet(programme, textLength: 970)
        let png = try LetterPrinter(programme: programme).png(sheet, dotsPerInch: 254)
        let folds = [297.0 / 2, 297.0 / 3, 297.0 * 2 / 3, 297.0 / 4, 297.0 * 3 / 4]
        for code in try QRReader.codes(png) {
            let top = Double(code.y) / 10
            let bottom = Double(code.y + code.side) / 10
            #expect(!folds.contains { (top - 2...bottom + 2).contains($0) })
            #expect(!(Double(code.x) / 10...Double(code.x + code.side) / 10).contains(105))
        }
    }

    @Test("takes one page even with the longest names", arguments: Samples.programmes)
    func longestNames(name: String) throws {
        let programme = try Samples.programme(name)
        for rule in programme.kinds {
            var claims = try Samples.claims(programme, rule.kind)
            claims.fullName = String(repeating: "Abdulrahman ", count: 11).trimmed(to: 128)
            claims.guardianName = String(repeating: "Mohammadullah ", count: 10).trimmed(to: 128)
            claims.secondName = String(repeating: "عبدالرحمن ", count: 7).trimmed(to: 128)
            let sheet = try LetterSheet(
                claims: claims,
                text: Samples.text(length: 970),
                guardianSecondName: String(repeating: "محمدالله ", count: 8).trimmed(to: 128)
            )
            let pdf = try LetterPrinter(programme: programme).pdf(sheet)
            #expect(pageCount(pdf) == 1)
            #expect(try QRReader.read(pdf) == [sheet.text])
        }
    }

    @Test("is refused, naming the part, when the programme's own texts overflow the page")
    func overflow() throws {
        var programme = try Samples.programme("herat")
        let long = String(repeating: "A sentence nobody will read to its end. ", count: 50)
        programme.kinds[0].effects = Array(repeating: Texts(["eng": long]), count: 32)
        let sheet = try Samples.sheet(programme, programme.kinds[0].kind)
        #expect(throws: PaperError.textsTooLong(programme.kinds[0].kind, .body)) {
            try LetterPrinter(programme: programme).pdf(sheet)
        }
    }

    @Test("comes out the same twice")
    func sameTwice() throws {
        let programme = try Samples.programme("herat")
        let sheet = try Samples.sheet(programme)
        let first = try LetterPrinter(programme: programme).pdf(sheet)
        let printer = try LetterPrinter(programme: programme)
        _ = try printer.pdf(Samples.sheet(programme, .standing, seed: 9))
        #expect(try printer.pdf(sheet) == first)
    }

    @Test("has no red on it: no dot is redder than it is green", arguments: Samples.programmes)
    func noRed(name: String) throws {
        let programme = try Samples.programme(name)
        let printer = try LetterPrinter(programme: programme)
        let png = try printer.png(Samples.sheet(programme), dotsPerInch: 40)
        let dots = try PNGDots(png)
        #expect(dots.count > 100_000)
        #expect(dots.redder == 0)
        #expect(dots.greener > 500)
    }

    @Test("is refused when the text is longer than a version 20-M code holds")
    func tooLong() throws {
        let programme = try Samples.programme("herat")
        let sheet = try Samples.sheet(programme, textLength: 971)
        #expect(throws: PaperError.codeTooLong(characterCount: 971, limit: 970)) {
            try LetterPrinter(programme: programme).pdf(sheet)
        }
    }

    @Test("is refused when a condition has no wording")
    func unknownCondition() throws {
        let programme = try Samples.programme("herat")
        var claims = try Samples.claims(programme, .transit)
        claims.safeConduct?.conditions = [1, 4_711]
        let sheet = try LetterSheet(claims: claims, text: Samples.text())
        #expect(throws: PaperError.unknownCondition(4_711)) {
            try LetterPrinter(programme: programme).pdf(sheet)
        }
    }
}

extension String {
    /// At most this many bytes, cut between letters.
    func trimmed(to byteCount: Int) -> String {
        var text = self
        while text.utf8.count > byteCount { text.removeLast() }
        return text.trimmingCharacters(in: .whitespaces)
    }
}

/// Pages of a PDF, counted in the file's own page objects.
func pageCount(_ pdf: [UInt8]) -> Int {
    String(decoding: pdf, as: UTF8.self).components(separatedBy: "/Type /Page %").count - 1
}
