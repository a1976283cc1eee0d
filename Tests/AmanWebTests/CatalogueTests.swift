import AmanLetter
import AmanOffice
import Testing

@testable import AmanWeb

@Suite("The catalogue of words")
struct CatalogueTests {
    /// Every text of a language by the path to it: `call.faults.movedOn.happened`.
    static func texts(_ language: PageLanguage) -> [String: String] {
        var found: [String: String] = [:]
        collect(PageWords.of(language), "", into: &found)
        return found
    }

    private static func collect(_ value: Any, _ path: String, into found: inout [String: String]) {
        if let text = value as? String {
            found[path] = text
            return
        }
        let mirror = Mirror(reflecting: value)
        for (place, child) in mirror.children.enumerated() {
            // A dictionary has no order: its entries are known by their keys.
            let pair = Mirror(reflecting: child.value).children.map(\.value)
            if mirror.displayStyle == .dictionary, pair.count == 2 {
                collect(pair[1], path + ".\(pair[0])", into: &found)
            } else {
                let name = child.label ?? "\(place)"
                collect(child.value, path.isEmpty ? name : path + "." + name, into: &found)
            }
        }
    }

    static let translations = PageLanguage.allCases.filter { $0 != .english }

    @Test("every struct of words is looked into")
    func reach() {
        let english = Self.texts(.english)
        #expect(english.count > 450)
        for key in ["call.faults.movedOn.happened", "frame.today", "audit.acts.handOut"] {
            #expect(english[key] != nil, "\(key)")
        }
    }

    @Test("no text is missing and none is empty", arguments: PageLanguage.allCases)
    func whole(language: PageLanguage) {
        let texts = Self.texts(language)
        let wanted = Set(Self.texts(.english).keys)
        // Only translations say that they wait for a reader.
        let own = Set(texts.keys).subtracting(["frame.awaitsReview", "frame.awaitsReview.some"])
        #expect(own == wanted)
        for (key, text) in texts {
            #expect(text.contains { !$0.isWhitespace }, "\(key)")
            #expect(text.first?.isWhitespace == false, "\(key) begins with a space")
            #expect(text.last?.isWhitespace == false, "\(key) ends with a space")
        }
    }

    @Test("every act of the audit has a word", arguments: PageLanguage.allCases)
    func acts(language: PageLanguage) {
        #expect(Set(PageWords.of(language).audit.acts.keys) == Set(AuditAct.allCases))
    }

    /// Texts that are the same word in Filipino and English, as people there say them.
    static let alike: Set = [
        "signIn.password", "frame.or", "staff.invited", "desk.gregorian", "desk.solarHijri",
    ]

    /// What stands on a key of the keyboard is the same everywhere.
    private static func isKey(_ path: String) -> Bool { path.hasSuffix(".key") }

    @Test("no translation was forgotten and left in English", arguments: translations)
    func translated(language: PageLanguage) {
        let english = Self.texts(.english)
        for (key, text) in Self.texts(language) where text == english[key] && !Self.isKey(key) {
            #expect(Self.alike.contains(key), "\(key): \(text)")
        }
    }

    @Test("each place for a value stands in each language", arguments: translations)
    func marks(language: PageLanguage) {
        let texts = Self.texts(language)
        for (key, english) in Self.texts(.english) {
            let wanted = english.filter { $0 == "#" }.count
            #expect(texts[key]?.filter { $0 == "#" }.count == wanted, "\(key)")
        }
    }

    @Test("texts of the Arabic script are written in it", arguments: [PageLanguage.dari, .pashto])
    func script(language: PageLanguage) {
        for (key, text) in Self.texts(language) where !Self.isKey(key) {
            let arabic = text.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
            #expect(arabic, "\(key): \(text)")
        }
    }

    @Test("translations say that they wait for a reader, and English does not")
    func review() {
        for language in PageLanguage.allCases {
            let isMarked = PageWords.of(language).frame.awaitsReview != nil
            #expect(isMarked == (language != .english))
        }
    }

    @Test("each month and day has its name in each language", arguments: PageLanguage.allCases)
    func months(language: PageLanguage) {
        func names(_ calendar: ProgrammeCalendar) -> [String] {
            let dates = PageDates(
                language: language,
                minutesEastOfUTC: 0,
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
        let dates = PageDates(language: language, minutesEastOfUTC: 0, calendars: [.gregorian])
        let week = (0..<7).map { day in
            dates.dates(sampleNow.adding(days: day))[0].split(separator: " ")[0]
        }
        #expect(Set(week).count == 7)
    }

    @Test("digits and calendars are those of the language", arguments: PageLanguage.allCases)
    func digits(language: PageLanguage) {
        let dates = PageDates(
            language: language,
            minutesEastOfUTC: 270,
            calendars: [.gregorian, .solarHijri]
        )
        let own = language.isRightToLeft
        #expect(language.digits("2026") == (own ? "۲۰۲۶" : "2026"))
        #expect(dates.day(sampleNow).contains(language.digits(own ? "1405" : "2026")))
        #expect(dates.dates(sampleNow).count == 2)
        #expect(dates.time(sampleNow) == language.digits("16:30"))
    }
}
