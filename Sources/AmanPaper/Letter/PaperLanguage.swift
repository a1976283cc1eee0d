internal import AmanOffice
internal import Foundation

/// What a language asks of the page: direction, face, digits, names of months and days.
struct PaperLanguage: Hashable {
    /// ISO 639-3.
    let code: String
    let rightToLeft: Bool
    /// Names of months by calendar, and of the days from Sunday on.
    private let gregorianMonths: [String]
    private let shortMonths: [String]
    private let solarHijriMonths: [String]
    let weekdays: [String]
    let words: PaperWords

    /// Months of the Solar Hijri year as Afghans say them, in Latin letters.
    private static let afghanMonths = [
        "Hamal", "Sawr", "Jawza", "Saratan", "Asad", "Sunbula", "Mizan", "Aqrab", "Qaws", "Jadi",
        "Dalw", "Hut",
    ]

    init(_ code: String) {
        self.code = code
        rightToLeft = Self.isRightToLeft(code)
        let locale = Locale(identifier: Self.locale(code))
        var gregorian = Calendar(identifier: .gregorian)
        gregorian.locale = locale
        var solarHijri = Calendar(identifier: .persian)
        solarHijri.locale = locale
        gregorianMonths = gregorian.monthSymbols
        shortMonths =
            Self.isRightToLeft(code) ? gregorian.monthSymbols : gregorian.shortMonthSymbols
        // Only these locales carry the Afghan names; all others would give the Iranian ones.
        solarHijriMonths =
            Self.isRightToLeft(code) ? solarHijri.monthSymbols : Self.afghanMonths
        // Seven long Latin day names do not fit beside a date; the short ones are plain enough.
        weekdays =
            Self.isRightToLeft(code) ? gregorian.weekdaySymbols : gregorian.shortWeekdaySymbols
        words = PaperWords.of(code)
    }

    static func isRightToLeft(_ code: String) -> Bool {
        ["prs", "pus", "pes", "fas", "ara", "urd", "uig", "bal"].contains(code)
    }

    private static func locale(_ code: String) -> String {
        switch code {
        case "prs": "fa_AF"
        case "pus": "ps_AF"
        case "fil": "fil_PH"
        default: "en_GB"
        }
    }

    /// BCP 47 tag for the shaping of letters.
    var tag: String {
        switch code {
        case "prs": "fa-AF"
        case "pus": "ps-AF"
        case "fil": "fil"
        default: "en"
        }
    }

    var usesSolarHijri: Bool { rightToLeft }

    var comma: String { rightToLeft ? "، " : ", " }

    func months(_ calendar: ProgrammeCalendar, short: Bool) -> [String] {
        guard calendar == .gregorian else { return solarHijriMonths }
        return short ? shortMonths : gregorianMonths
    }

    /// Latin digits as this language writes them.
    func digits(_ text: String) -> String {
        guard rightToLeft else { return text }
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    guard (0x30...0x39).contains(scalar.value) else { return scalar }
                    return Unicode.Scalar(scalar.value - 0x30 + 0x06F0) ?? scalar
                }
            )
        )
    }

    /// A text that stays left to right inside any sentence, such as a letter number.
    func leftToRight(_ text: String) -> String {
        rightToLeft ? "\u{2066}\(text)\u{2069}" : text
    }

    /// The style of running text in this language.
    func style(_ size: Double, bold: Bool = false) -> TextStyle {
        TextStyle(
            face: rightToLeft ? .sansArabic : .sans,
            size: size,
            bold: bold,
            alignment: rightToLeft ? .right : .left,
            rightToLeft: rightToLeft,
            language: tag
        )
    }
}
