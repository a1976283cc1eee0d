import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import Foundation
import Testing

@testable import AmanWeb

@Suite("Dates and digits")
struct DateTests {
    @Test("every week of 80 years has the same days as in Foundation's calendars")
    func calendars() throws {
        let utc = try #require(TimeZone(secondsFromGMT: 0))
        var persian = Calendar(identifier: .persian)
        var gregorian = Calendar(identifier: .gregorian)
        persian.timeZone = utc
        gregorian.timeZone = utc
        let dates = PageDates(
            language: .english,
            clock: .utc,
            calendars: [.gregorian, .solarHijri]
        )
        for day in stride(from: 3_650, to: 32_850, by: 7) {
            let date = Date(timeIntervalSince1970: Double(day) * 86_400)
            let solar = persian.dateComponents([.year, .day], from: date)
            let common = gregorian.dateComponents([.year, .day], from: date)
            let written = dates.dates(Instant(seconds: Int64(day) * 86_400))
            #expect(
                try ends(written[0].split(separator: " ").dropFirst()) == [common.day, common.year]
            )
            #expect(try ends(written[1].split(separator: " ")[...]) == [solar.day, solar.year])
        }
    }

    /// Day and year of "23 November 2026".
    private func ends(_ words: ArraySlice<Substring>) throws -> [Int?] {
        [Int(try #require(words.first)), Int(try #require(words.last))]
    }

    @Test("the day changes at midnight of the office, not of Greenwich")
    func localMidnight() {
        let dates = PageDates(
            language: .english,
            clock: .kabul,
            calendars: [.gregorian, .solarHijri]
        )
        let before = Instant(seconds: 1_795_435_200 + 27_000 - 60)
        #expect(dates.time(before) == "23:59")
        #expect(dates.dates(before) == ["Monday 23 November 2026", "2 Qaws 1405"])
        let after = before.adding(seconds: 60)
        #expect(dates.time(after) == "00:00")
        #expect(dates.dates(after) == ["Tuesday 24 November 2026", "3 Qaws 1405"])
    }

    @Test("a time of another day says which day, so that yesterday's is not taken for today's")
    func otherDay() {
        let dates = PageDates(
            language: .english,
            clock: .kabul,
            calendars: [.gregorian, .solarHijri]
        )
        let before = Instant(seconds: 1_795_435_200 + 27_000 - 60)
        let after = before.adding(seconds: 60)
        #expect(dates.time(before, seenAt: before) == "23:59")
        #expect(dates.time(before, seenAt: after) == "23:59 (23 November 2026)")
        #expect(dates.time(after, seenAt: after) == "00:00")
    }

    @Test("no moment brings it down")
    func extremes() {
        for seconds in [Int64.min, -1, 0, Int64.max] {
            let dates = PageDates(
                language: .pashto,
                clock: .kabul,
                calendars: [.gregorian, .solarHijri]
            )
            #expect(dates.dates(Instant(seconds: seconds)).count == 2)
            #expect(dates.time(Instant(seconds: seconds)).count == 5)
        }
    }

    @Test("counts are grouped, in the language's digits")
    func counts() {
        #expect(PageLanguage.english.count(1_234_567) == "1,234,567")
        #expect(PageLanguage.english.count(999) == "999")
        #expect(PageLanguage.dari.count(1_204) == "۱٬۲۰۴")
    }
}

@Suite("Choosing a language")
struct LanguageTests {
    @Test(
        "the address first, then the browser, then English",
        arguments: [
            ("prs", "ps", PageLanguage.dari), (nil, "ps-AF, en;q=0.5", .pashto),
            (nil, "tl, en;q=0.8", .filipino), ("xx", "en;q=0.1, fa;q=0.2", .dari),
            (nil, "de", .english), (nil, "fa;q=0", .english), (nil, ",;q=,en;q=x,ps;q=2", .english),
            (nil, nil, .english),
        ] as [(String?, String?, PageLanguage)]
    )
    func choosing(asked: String?, accept: String?, expected: PageLanguage) {
        #expect(pageLanguage(asked: asked, accept: accept, fallback: .english) == expected)
    }
}

@Suite("Writing HTML")
struct MarkupTests {
    @Test("what comes from outside is text, wherever it is shown")
    func escapes() {
        let outside = "<a href=\"x\" onclick='y'>&amp;</a>\u{0}\u{1B}"
        let markup: Markup = "<p title=\"\(outside)\">\(outside)</p>"
        let written =
            "&lt;a href=&quot;x&quot; onclick=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;\u{FFFD}\u{FFFD}"
        #expect(markup.text == "<p title=\"\(written)\">\(written)</p>")
    }

    @Test("markup inside markup stays what it is")
    func nesting() {
        let inner: Markup = "<b>\("<")</b>"
        let none: Markup? = nil
        let outer: Markup = "<p>\(inner)\([inner, inner])\(none)</p>"
        #expect(outer.text == "<p><b>&lt;</b><b>&lt;</b><b>&lt;</b></p>")
    }
}

@Suite("Where the counter listens")
struct ListenAddressTests {
    @Test("an address and a port are read, and nothing else")
    func reading() {
        #expect(ListenAddress(reading: "127.0.0.1:8080")?.port == 8_080)
        #expect(ListenAddress(reading: "[::1]:0")?.host == "::1")
        #expect(ListenAddress(reading: ":9000")?.host == "127.0.0.1")
        for text in ["8080", "", "host:", "host:65536", "host:-1", "host:x"] {
            #expect(ListenAddress(reading: text) == nil, "\(text)")
        }
    }
}
