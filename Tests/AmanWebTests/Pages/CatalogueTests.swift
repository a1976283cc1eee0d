import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import Testing

@testable import AmanWeb

@Suite("The catalogue of words")
struct CatalogueTests {
    @Test("every act of the audit has a text of its own", arguments: PageLanguage.allCases)
    func acts(language: PageLanguage) {
        let acts = OfficeTexts.of(language).audit.acts
        #expect(Set(AuditAct.allCases.map { acts[$0] }).count == AuditAct.allCases.count)
    }

    @Test("values go where their placeholders are, and are not filled in themselves")
    func values() {
        let words = OfficeTexts.of(.english).revoke
        let line = words.askedLine(officer: "{time}", time: "noon")
        #expect(line.contains("{time}") && line.contains("noon") && !line.contains("{officer}"))
    }

    @Test("a count is said in the plural form and the digits of the language")
    func plurals() {
        #expect(OfficeTexts.of(.english).issue.printAll(count: 1) == "Print 1 letter")
        #expect(OfficeTexts.of(.english).issue.printAll(count: 1_200) == "Print 1,200 letters")
        #expect(OfficeTexts.of(.dari).issue.printAll(count: 1_200).contains("۱٬۲۰۰"))
    }

    @Test("pages say of a translation that it waits for a reader, and not of English")
    func review() async throws {
        for language in PageLanguage.allCases {
            let page = try await ask(sampleSite(), "/?lang=\(language.rawValue)").text
            let isMarked = page.contains(OfficeTexts.of(language).frame.awaitsReview)
            #expect(isMarked == (language != .english))
        }
    }

    @Test("each month and day has its name in each language", arguments: PageLanguage.allCases)
    func months(language: PageLanguage) {
        func names(_ calendar: ProgrammeCalendar) -> [String] {
            let dates = PageDates(
                language: language,
                clock: .utc,
                calendars: [calendar]
            )
            // 21 March 2026 was the first of Hamal 1405: every 30 days another month, for a year.
            return (0..<13).map { month in
                let parts = dates.plainDay(20_533 + month * 30).split(separator: " ")
                return parts.dropFirst().dropLast().joined(separator: " ")
            }
        }
        #expect(Set(names(.gregorian)).count == 12)
        #expect(Set(names(.solarHijri)).count == 12)
        let dates = PageDates(language: language, clock: .utc, calendars: [.gregorian])
        let week = (0..<7).map { day in
            dates.dates(sampleNow.adding(days: day))[0].split(separator: " ")[0]
        }
        #expect(Set(week).count == 7)
    }

    @Test("digits and calendars are those of the language", arguments: PageLanguage.allCases)
    func digits(language: PageLanguage) {
        let dates = PageDates(
            language: language,
            clock: .kabul,
            calendars: [.gregorian, .solarHijri]
        )
        let own = language.isRightToLeft
        #expect(language.digits("2026") == (own ? "۲۰۲۶" : "2026"))
        #expect(dates.day(sampleNow).contains(language.digits(own ? "1405" : "2026")))
        #expect(dates.dates(sampleNow).count == 2)
        #expect(dates.time(sampleNow) == language.digits("16:30"))
    }
}
