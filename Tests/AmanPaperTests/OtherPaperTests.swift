import AmanLetter
import AmanOffice
import Testing

@testable import AmanPaper

/// A letter for one paper, printed at its own size on another.
struct Misprint: Sendable, CustomStringConvertible {
    enum Alignment: String, CaseIterable {
        case topLeft, topCentred, centred
    }

    let programme: String
    let page: PaperSize
    let paper: PaperSize
    let alignment: Alignment

    /// Each programme's letter for each page.
    static let pages: [(programme: String, page: PaperSize)] = Samples.programmes.flatMap { name in
        PaperSize.allCases.map { (name, $0) }
    }

    /// A page on every paper.
    static func all(of programme: String, _ page: PaperSize) -> [Misprint] {
        PaperSize.allCases.flatMap { paper in
            // Paper of the page's own size is one case, however the page lies on it.
            (page == paper ? [.centred] : Alignment.allCases).map { alignment in
                Misprint(programme: programme, page: page, paper: paper, alignment: alignment)
            }
        }
    }

    var description: String {
        "\(programme), \(page.rawValue) on \(paper.rawValue), \(alignment.rawValue)"
    }

    /// What a printer that leaves 6 mm white prints of the page, in the page's millimetres.
    var printed: Sheet {
        let (page, paper) = (PageFrame(page), PageFrame(paper))
        let wider = (page.width - paper.width) / 1.0.mm
        let longer = (page.height - paper.height) / 1.0.mm
        let left = alignment == .topLeft ? 0 : wider / 2
        let top = alignment == .centred ? longer / 2 : 0
        let white = 6.0
        return Sheet(
            left: max(0, left + white),
            top: max(0, top + white),
            right: min(page.width / 1.0.mm, left + paper.width / 1.0.mm - white),
            bottom: min(page.height / 1.0.mm, top + paper.height / 1.0.mm - white)
        )
    }
}

@Suite("A letter printed on another paper than its own")
struct OtherPaperTests {
    @Test(
        "still has a code with its number, the names, the dates and whom to call",
        arguments: Misprint.pages
    )
    func essentials(name: String, page: PaperSize) throws {
        var programme = try Samples.programme(name)
        programme.paperSize = page
        let sheet = try Samples.sheet(programme, textLength: 970)
        let pdf = try LetterPrinter(programme: programme).pdf(sheet)
        let words = try Poppler.words(pdf)
        let needed = Self.needed(sheet, programme)
        let labels = words.filter { $0.text == "until" || $0.text == "hanggang" }
        #expect(!labels.isEmpty)
        for misprint in Misprint.all(of: name, page) {
            let printed = misprint.printed
            let missing = needed.filter { needed in
                !words.contains { $0.text == needed && printed.holds($0) }
            }
            #expect(missing.isEmpty, "\(misprint): \(missing)")
            #expect(labels.allSatisfy(printed.holds), "\(misprint)")
            let codes = try Self.numberedCodes(pdf, sheet, words, in: printed)
            #expect(codes >= 1, "\(misprint)")
        }
    }

    /// Words that must be whole: the names, the last day, the number to call.
    private static func needed(_ sheet: LetterSheet, _ programme: Programme) -> [String] {
        let dates = PaperDates(programme: programme)
        let last = dates.days(sheet.claims.expires, PaperLanguage("eng"), form: .short)
        let texts =
            [sheet.claims.fullName ?? "", sheet.claims.guardianName ?? ""] + last
            + [programme.incident.contact, programme.incident.texts.text("eng")]
        return texts.flatMap { $0.split(separator: " ").map(String.init) }
    }

    /// Codes that are read from what is printed and have the letter's number at their side.
    private static func numberedCodes(
        _ pdf: [UInt8],
        _ sheet: LetterSheet,
        _ words: [Poppler.Word],
        in printed: Sheet
    ) throws -> Int {
        let numbers = words.filter {
            $0.text == sheet.claims.number.text && printed.holds($0)
        }
        let codes = try QRReader.codes(Poppler.picture(pdf, of: printed))
        return codes.count { code in
            guard code.text == sheet.text else { return false }
            let dots = Poppler.dotsPerMillimetre
            let top = printed.top + Double(code.y) / dots
            let left = printed.left + Double(code.x) / dots
            let side = Double(code.side) / dots
            return numbers.contains { number in
                let middle = (number.left + number.right) / 2
                let isBelow = (0...9).contains(number.top - (top + side))
                let isAbove = (0...15).contains(top - number.bottom)
                return (left...left + side).contains(middle) && (isBelow || isAbove)
            }
        }
    }
}

@Suite("Paper of every size")
struct PaperSizeTests {
    /// Hairs of a rounded line may reach one dot further.
    private static let margin = Int(6 * Poppler.dotsPerMillimetre) - 1

    @Test("a letter leaves 6 mm white at every edge", arguments: Samples.programmes)
    func letterMargins(name: String) throws {
        for paper in PaperSize.allCases {
            var programme = try Samples.programme(name)
            programme.paperSize = paper
            for rule in programme.kinds {
                let sheet = try Samples.sheet(programme, rule.kind, textLength: 970)
                let pdf = try LetterPrinter(programme: programme).pdf(sheet)
                let dots = try Poppler.dots(pdf)
                #expect(dots.inked(within: Self.margin) == 0, "\(paper) \(rule.kind)")
                #expect(dots.inked(within: 5 * Self.margin) > 0)
            }
        }
    }

    @Test("every other page follows the programme's paper and leaves 6 mm white")
    func otherPages() throws {
        let mark = try Samples.mark()
        for paper in PaperSize.allCases {
            var programme = try Samples.programme("herat")
            programme.paperSize = paper
            let office = programme.offices[0].code
            let card = try GuardCardPrinter(programme: programme, language: "prs", mark: mark)
            let notice = try PostNoticePrinter(programme: programme, office: office, mark: mark)
            let frames = try FramePrinter(title: "codes", madeAt: Samples.noon, paper: paper)
            let list = HotList(office: office, serial: 1, madeAt: Samples.noon, entries: [])
            let pages = [
                try card.pdf(madeAt: Samples.noon),
                try notice.pdf(Samples.postNotice(programme)),
                try frames.pdf((0..<6).map { Samples.text(length: 900, seed: $0) }),
                try HotListPrinter(programme: programme).pdf(list),
            ]
            let frame = PageFrame(paper)
            for (place, page) in pages.enumerated() {
                let dots = try Poppler.dots(page)
                let dot = (1 / Poppler.dotsPerMillimetre).mm
                #expect(abs(Double(dots.width) - frame.width / dot) <= 1, "\(place)")
                #expect(abs(Double(dots.height) - frame.height / dot) <= 1, "\(place)")
                #expect(dots.inked(within: Self.margin) == 0, "\(paper) \(place)")
            }
        }
    }

    @Test("the codes keep off the folds of a sheet folded in two, three or four")
    func folds() throws {
        for paper in PaperSize.allCases {
            var programme = try Samples.programme("herat")
            programme.paperSize = paper
            let sheet = try Samples.sheet(programme, textLength: 970)
            let png = try LetterPrinter(programme: programme).png(sheet, dotsPerInch: 254)
            let height = PageFrame(paper).height / 1.0.mm
            let folds = [height / 2, height / 3, height / 1.5, height / 4, height * 0.75]
            let codes = try QRReader.codes(png)
            #expect(codes.count == 2)
            for code in codes {
                let (top, bottom) = (Double(code.y) / 10, Double(code.y + code.side) / 10)
                #expect(!folds.contains { (top...bottom).contains($0) }, "\(paper)")
            }
        }
    }

    @Test("texts that fit only the earlier page for A4 are printed on it, and it is said")
    func earlierForm() throws {
        var programme = try Samples.programme("herat")
        programme.kinds[0].effects = try Self.effects(in: programme)
        let kind = programme.kinds[0].kind
        let office = programme.offices[0].code
        #expect(try paperFindings(programme, at: office) == [.earlierForm(kind)])
        let sheet = try Samples.sheet(programme, kind)
        let pdf = try LetterPrinter(programme: programme).pdf(sheet)
        #expect(try QRReader.read(pdf) == [sheet.text])
        programme.paperSize = .usLetter
        #expect(try paperFindings(programme, at: office) == [.textsTooLong(kind, .body)])
        #expect(throws: PaperError.textsTooLong(kind, .body)) {
            try LetterPrinter(programme: programme).pdf(sheet)
        }
    }

    /// As many sentences as the earlier page takes and the present one does not.
    ///
    /// The two differ by less than a line, but by more than the air after a few sentences: so some
    /// number of short ones before a long one meets it.
    private static func effects(in programme: Programme) throws -> [Texts] {
        var programme = programme
        programme.kinds = [programme.kinds[0]]
        let office = programme.offices[0].code
        for count in 0...10 {
            func finding(_ words: Int) throws -> PaperFinding? {
                let long = Texts(["eng": String(repeating: "word ", count: words)])
                let short = [Texts](repeating: Texts(["eng": "word"]), count: count)
                programme.kinds[0].effects = short + [long]
                return try paperFindings(programme, at: office).first
            }
            var (fits, fails) = (1, 512)
            while fails - fits > 1 {
                let middle = (fits + fails) / 2
                if try finding(middle) == nil { fits = middle } else { fails = middle }
            }
            if try finding(fails) == .earlierForm(programme.kinds[0].kind) {
                return programme.kinds[0].effects
            }
        }
        return []
    }

    @Test("the sample programmes fit every paper", arguments: Samples.programmes)
    func samplesFit(name: String) throws {
        for paper in PaperSize.allCases {
            var programme = try Samples.programme(name)
            programme.paperSize = paper
            for office in programme.offices {
                #expect(try paperFindings(programme, at: office.code) == [])
            }
        }
    }
}

@Suite("Letters of a name")
struct PaperFontsTests {
    @Test("of the languages we serve can be printed")
    func known() {
        let fonts = PaperFonts()
        let names = "Ahmad Ñuñez O'Neil ʿAlī احمد شهیدی ښاغلی ځوان څرخي ګل ڼ ې ۱۳۶۶"
        for letter in names.unicodeScalars {
            #expect(fonts.have(letter), "U+\(String(letter.value, radix: 16))")
        }
    }

    @Test("that no font has are known for it, and asking again gives the same answer")
    func unknown() {
        let fonts = PaperFonts()
        // Not assigned in any version of Unicode so far, so that no font has it.
        for _ in 0..<2 { #expect(!fonts.have("\u{0378}")) }
        #expect(fonts.have("\u{0379}") == false)
    }

    @Test("are in the printed file: no machine that prints it needs the office's fonts")
    func embedded() throws {
        let programme = try Samples.programme("herat")
        let pdf = try LetterPrinter(programme: programme).pdf(Samples.sheet(programme))
        let fonts = try Poppler.fonts(pdf)
        #expect(fonts.count >= 3)
        // name, type in two words, encoding, then whether it is embedded.
        for font in fonts { #expect(font.suffix(5).first == "yes", "\(font)") }
    }
}
