public import AmanLetter

/// What a programme prints on its paper and a telephone shows alike: clock, calendars, titles, the
/// number to call.
///
/// It is signed with the trust list, among the wordings of field 12, under codes that begin with
/// `aman-`. Readers that do not know them pass over them. Source: `docs/bundle-format.md`.
public struct ProgrammePaper: Equatable, Sendable {
    /// A calendar in which dates are printed.
    public enum Calendar: String, CaseIterable, Sendable {
        /// The calendar of 1582.
        case gregorian
        /// The calendar of Afghanistan and Iran.
        case solarHijri = "solar-hijri"
    }

    /// The programme's clock.
    public let clock: ProgrammeClock
    /// The calendars, in the programme's order; never empty.
    public let calendars: [Calendar]
    /// The number to call about a letter that is not honoured; empty where there is none.
    public let incidentNumber: String

    /// Notes what a programme prints.
    public init(clock: ProgrammeClock, calendars: [Calendar], incidentNumber: String = "") {
        self.clock = clock
        self.calendars = calendars.isEmpty ? [.gregorian] : calendars
        self.incidentNumber = incidentNumber
    }

    /// Reads it from a trust list's wordings; nil where they do not state a clock rightly.
    public init?(_ texts: [CodeText]) {
        guard let line = programmeLine("aman-clock", in: texts),
            let clock = ProgrammeClock(line: line)
        else { return nil }
        self.init(
            clock: clock,
            calendars: namedCalendars(programmeLine("aman-calendars", in: texts) ?? ""),
            incidentNumber: programmeLine("aman-incident", in: texts) ?? ""
        )
    }

    /// The wordings that state it, to be added to a trust list's.
    public var texts: [CodeText] {
        var names: [UInt8] = []
        for calendar in calendars {
            if !names.isEmpty { names.append(UInt8(ascii: " ")) }
            append(calendar.rawValue, to: &names)
        }
        var texts = [
            wording("aman-clock", clock.line),
            wording("aman-calendars", String(decoding: names, as: UTF8.self)),
        ]
        if !incidentNumber.utf8.isEmpty { texts.append(wording("aman-incident", incidentNumber)) }
        return texts
    }

    /// The code under which a trust list has the title that is printed on a kind of letter.
    public static func titleCode(of kind: LetterKind) -> String {
        concatenated("aman-title-", String(decoding: [0x30 + UInt8(kind.rawValue)], as: UTF8.self))
    }
}

extension Knowledge {
    /// What the programme prints on its paper; nil where its trust list does not say so.
    public var paper: ProgrammePaper? { ProgrammePaper(trustList.texts) }
}

/// The language of a wording that is for programs.
///
/// Source: ISO 639-2, "no linguistic content".
private let noLanguage = "zxx"

private func wording(_ code: String, _ line: String) -> CodeText {
    CodeText(code: code, texts: [LanguageText(language: noLanguage, text: line)])
}

/// What a code's wording says to programs; nil where there is none.
private func programmeLine(_ code: String, in texts: [CodeText]) -> String? {
    for text in texts where sameText(text.code, code) {
        for each in text.texts where sameText(each.language, noLanguage) { return each.text }
    }
    return nil
}

/// The calendars that a line names, in its order, without those that are not known here.
private func namedCalendars(_ line: String) -> [ProgrammePaper.Calendar] {
    var found: [ProgrammePaper.Calendar] = []
    for name in Array(line.utf8).split(separator: UInt8(ascii: " ")) {
        for calendar in ProgrammePaper.Calendar.allCases
        where Array(calendar.rawValue.utf8) == Array(name) && !found.contains(calendar) {
            found.append(calendar)
        }
    }
    return found
}
