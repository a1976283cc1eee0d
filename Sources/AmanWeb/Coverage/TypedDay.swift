import AmanLetter
import AmanTexts

/// Most characters of a typed day: the ten of the longest, blanks, and a mark around each part.
let typedDayCharacterCountMax = 24

/// Reads a day as people type it: year, month, day, in any of the languages' digits, such as
/// `2026-11-23`, `1405/9/2` or `۱۴۰۵/۰۹/۰۲`.
///
/// A year below 1700 is one of the Solar Hijri calendar. Between the numbers is one mark twice: a
/// hyphen, a slash (as Dari and Pashto write it), a point. Direction marks, which come with a date
/// that was copied, say nothing. A day or a month in front is no day: 02/09 is read in two ways.
///
/// - Returns: Days since 1970-01-01; nil for what is no day.
package func typedDay(_ text: String) -> Int? {
    guard text.count <= typedDayCharacterCountMax else { return nil }
    let shown = text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
    let plain = plainDigits(String(String.UnicodeScalarView(shown)))
    let marks = Set(plain.filter { dayMarks.contains($0) })
    let parts = plain.split(omittingEmptySubsequences: false) { dayMarks.contains($0) }
        .map { part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil }
    guard marks.count == 1, parts.count == 3,
        let year = parts[0], let month = parts[1], let day = parts[2],
        (1_300...2_200).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    if year < 1_700 { return solarHijriDay(year, month, day) }
    let civil = CivilTime(year: year, month: month, day: day)
    return civil.exists ? Int(Instant(civil).seconds / 86_400) : nil
}

/// What is written between year, month and day; U+060D is the Arabic date separator.
private let dayMarks: Set<Character> = ["-", "/", ".", "\u{60D}"]

/// The day of a Solar Hijri date; nil where the month has no such day.
private func solarHijriDay(_ year: Int, _ month: Int, _ day: Int) -> Int? {
    // Within a day or two of the truth, because the years are of two lengths.
    let guess = (year - 1_348) * 1_461 / 4 + (month - 1) * 31 + day - 290
    return (guess - 14...guess + 14).first { days in
        let found = SolarHijriDay(daysSinceEpoch: days)
        return found.year == year && found.month == month && found.day == day
    }
}

/// A day as it is typed, in the Gregorian calendar.
func writtenDay(_ days: Int) -> String {
    String(Instant(seconds: Int64(days) * 86_400).rfc3339.prefix(10))
}
