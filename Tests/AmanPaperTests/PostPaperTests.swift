import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import TestSupport
import Testing

@testable import AmanPaper

@Suite("Paper for a post without electronics")
struct PostPaperTests {
    private func list(_ count: Int, of offices: [String] = ["HER"]) throws -> HotList {
        var dice = SplitMix64(seed: 21)
        let statuses: [LetterStatus] = [.revoked, .suspended, .exchanged]
        let codes = try offices.map { try OfficeCode($0) }
        let entries = (0..<count).map { place in
            HotListEntry(
                number: LetterNumber(
                    office: codes[place * codes.count / max(count, 1)],
                    randomBytes: (0..<5).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
                ),
                status: statuses[place % 3]
            )
        }
        return HotList(office: codes[0], serial: 12, madeAt: Samples.noon, entries: entries)
    }

    @Test("every number is on the hot list once, in order", arguments: [0, 1, 194, 195, 2_000])
    func everyNumber(count: Int) throws {
        let list = try list(count, of: ["HER", "KBL"])
        let plan = HotListPlan(list, first: 38, further: 56)
        var printed: [String] = []
        for column in plan.pages.joined() {
            for case .number(let number, _) in column { printed.append(number) }
        }
        #expect(printed == list.entries.map(\.number.text))
        #expect(plan.pages.joined().allSatisfy { $0.count <= 56 })
        #expect(plan.pages[0].allSatisfy { $0.count <= 38 })
        #expect(plan.pages.count == max(1, plan.pages.count { !$0.isEmpty }))
    }

    @Test("an office's name is never alone at the foot of a column")
    func headings() throws {
        let list = try list(500, of: ["HER", "KBL", "KDZ", "BLH"])
        for lines in 3...40 {
            let plan = HotListPlan(list, first: lines, further: lines)
            let columns = Array(plan.pages.joined())
            for column in columns {
                guard case .number = column.last else {
                    Issue.record("a column of \(lines) lines ends with an office")
                    return
                }
            }
        }
    }

    @Test("a hot list is printed for every sample programme", arguments: Samples.programmes)
    func hotList(name: String) throws {
        let programme = try Samples.programme(name)
        var list = try list(300)
        list.office = programme.offices[0].code
        let pdf = try HotListPrinter(programme: programme).pdf(list)
        let pages = try PDFPages(pdf)
        #expect(pages.count == 2)
        list.entries = []
        #expect(try PDFPages(HotListPrinter(programme: programme).pdf(list)).count == 1)
    }

    @Test("a guard's card is one page in every language", arguments: GuardCardPrinter.languages)
    func card(language: String) throws {
        for name in Samples.programmes {
            let programme = try Samples.programme(name)
            let printer = try GuardCardPrinter(programme: programme, language: language)
            let pdf = try printer.pdf(madeAt: Samples.noon)
            #expect(try PDFPages(pdf).count == 1)
        }
    }

    @Test(
        "a card has words for all ten verdicts and three steps",
        arguments: GuardCardPrinter.languages
    )
    func words(language: String) {
        let words = PaperLanguage(language).texts.guardCard
        #expect(words.meanings.count == Verdict.allCases.count)
        #expect(words.look.count == 3)
        #expect(Set(GuardCardPrinter.verdicts) == Set(Verdict.allCases))
    }

    @Test(
        "a card's headlines are the phone's, word for word",
        arguments: GuardCardPrinter.languages
    )
    func headlines(language: String) throws {
        let programme = try Samples.programme("herat")
        let card = try GuardCardPrinter(programme: programme, language: language)
        let printed = try Poppler.words(card.pdf(madeAt: Samples.noon)).map(\.text)
        let phone = Words.of(language)
        for verdict in Verdict.allCases where !phone.isRightToLeft {
            for word in phone.usualHeadline(verdict).split(separator: " ") {
                #expect(printed.contains(String(word)), "\(word)")
            }
        }
        #expect(Set(Verdict.allCases.map(phone.usualHeadline)).count == Verdict.allCases.count)
    }

    @Test("the mark of the root is on the card and on notices, to read and to scan")
    func rootMark() throws {
        let programme = try Samples.programme("herat")
        let mark = try Samples.mark()
        let card = try GuardCardPrinter(programme: programme, language: "eng", mark: mark)
        let office = programme.offices[0].code
        let notice = try PostNoticePrinter(programme: programme, office: office, mark: mark)
        let pages = [
            try card.pdf(madeAt: Samples.noon), try notice.pdf(Samples.postNotice(programme)),
        ]
        for page in pages {
            #expect(try QRReader.read(page) == [mark.codeText])
            let printed = try Poppler.words(page).map(\.text)
            for group in mark.written.split(separator: " ") {
                #expect(printed.contains(String(group)))
            }
        }
    }

    @Test("the longest notice to posts fits on one page in every language of the programme")
    func notice() throws {
        for name in Samples.programmes {
            let programme = try Samples.programme(name)
            let office = try #require(programme.offices.first?.code)
            let words = String(repeating: "چهارراه road ", count: 100).prefix(postNoticeLengthMax)
            let notice = PostNotice(
                serial: 12,
                at: Samples.noon,
                officer: "Tariq",
                texts: Dictionary(
                    uniqueKeysWithValues: programme.languages.map { ($0, "\(words)") }
                ),
                withdraws: 11
            )
            let printer = try PostNoticePrinter(programme: programme, office: office)
            let pdf = try printer.pdf(notice)
            #expect(try PDFPages(pdf).count == 1)
            #expect(try PostNoticePrinter(programme: programme, office: office).pdf(notice) == pdf)
        }
    }

    @Test("the letter has its own check code printed below its number")
    func checkCode() throws {
        let programme = try Samples.programme("herat")
        let claims = try Samples.claims(programme, .transit)
        // A text that is no letter has no code to print.
        #expect(try LetterSheet(claims: claims, text: Samples.text()).checkCode == nil)
    }
}
