import AmanLetter
import AmanTexts

/// Reads a day as people type it, `2026-11-23` or `1405-09-02`, in any of the languages' digits.
///
/// A year below 1700 is one of the Solar Hijri calendar.
///
/// - Returns: Days since 1970-01-01; nil for what is no day.
func typedDay(_ text: String) -> Int? {
    let parts = plainDigits(text).split(separator: "-", omittingEmptySubsequences: false)
        .map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
        (1_300...2_200).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    if year < 1_700 { return solarHijriDay(year, month, day) }
    let civil = CivilTime(year: year, month: month, day: day)
    return civil.exists ? Int(Instant(civil).seconds / 86_400) : nil
}

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
