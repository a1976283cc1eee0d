internal import AmanOffice
internal import AmanTexts

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
    let texts: OfficeTexts

    /// The fixed texts of letters and slips.
    var words: PaperTexts { texts.paper }

    /// BCP 47 tag for the shaping of letters.
    let tag: String

    init(_ code: String) {
        self.code = code
        rightToLeft = Self.isRightToLeft(code)
        // A programme may name a language there are no texts in; its paper says them in English.
        let language = PageLanguage(rawValue: code) ?? .english
        texts = OfficeTexts.of(language)
        tag = language.tag
        gregorianMonths = texts.dates.gregorian
        shortMonths = texts.dates.gregorianShort
        solarHijriMonths = texts.dates.solarHijri
        // Seven long Latin day names do not fit beside a date; the short ones are plain enough.
        weekdays = texts.dates.weekdaysShort
    }

    static func == (left: PaperLanguage, right: PaperLanguage) -> Bool { left.code == right.code }

    func hash(into hasher: inout Hasher) { hasher.combine(code) }

    static func isRightToLeft(_ code: String) -> Bool {
        ["prs", "pus", "pes", "fas", "ara", "urd", "uig", "bal"].contains(code)
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
