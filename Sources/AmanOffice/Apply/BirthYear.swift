import AmanLetter

/// Years in which someone who applies can have been born.
private let birthYearLeast = 1900

/// Solar Hijri years begin in March of the Gregorian year 621 later.
private let solarHijriYearsBehind = 621

/// A birth year, in the Gregorian calendar.
///
/// If the row names the calendar, that one is used. If it does not and the programme
/// uses the Solar Hijri calendar, the range decides: 1279 to 1405 are years of living people in
/// that calendar, 1900 to 2026 in the Gregorian, and no year is both. (Lunar Hijri years would be
/// mistaken for solar ones, which is why a programme without the Solar Hijri calendar refuses
/// them.) A Solar Hijri year covers parts of two Gregorian ones; the first, with nine of its twelve
/// months, is taken where no birth date says more, and Screen counts a year more or less as the
/// same.
///
/// - Parameters:
///   - year: As it was written.
///   - calendar: The calendar that was named with it, if any.
///   - byRange: True when the programme uses the Solar Hijri calendar.
///   - now: The latest possible birth.
/// - Returns: The Gregorian year.
/// - Throws: The range the year should have been in.
func gregorianBirthYear(
    _ year: Int,
    _ calendar: ProgrammeCalendar?,
    byRange: Bool,
    _ now: Instant
) throws(ApplyError) -> Int {
    let gregorian = birthYearLeast...now.year
    let solar = birthYearLeast - solarHijriYearsBehind...now.year - solarHijriYearsBehind
    switch calendar {
    case .gregorian: return try bounded(year, gregorian)
    case .solarHijri: return try bounded(year, solar) + solarHijriYearsBehind
    case nil:
        if byRange, solar.contains(year) { return year + solarHijriYearsBehind }
        return try bounded(year, gregorian)
    }
}

private func bounded(_ year: Int, _ range: ClosedRange<Int>) throws(ApplyError) -> Int {
    guard range.contains(year) else {
        let refusal = FieldRefusal.yearOutOfRange(least: range.lowerBound, most: range.upperBound)
        throw .field(.birthYear, refusal)
    }
    return year
}

/// A full birth date, YYYYMMDD, which must be a day that was.
func birthDay(ofDate text: String, _ now: Instant) throws(ApplyError) -> CivilTime {
    let digits = Array(text.utf8)
    guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
        throw .field(.birthDate, .notADate)
    }
    func number(_ range: Range<Int>) -> Int {
        digits[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    let day = CivilTime(year: number(0..<4), month: number(4..<6), day: number(6..<8))
    guard day.exists, Instant(day) <= now, day.year >= birthYearLeast else {
        throw .field(.birthDate, .notADate)
    }
    return day
}

/// Whether a day can be in a birth year.
///
/// The Solar Hijri year that begins in a Gregorian year ends in the next: 25 Jadi 1366 is 15
/// January 1988. Its first day is 20, 21 or 22 March; on these days both years are possible.
///
/// - Parameters:
///   - day: The birth date.
///   - year: The Gregorian year, or the one in which the Solar Hijri year began.
///   - canBeSolarHijri: Whether the year may have been one of that calendar.
/// - Returns: True where nothing speaks against it.
func isDay(_ day: CivilTime, in year: Int, canBeSolarHijri: Bool) -> Bool {
    if day.year == year { return true }
    guard canBeSolarHijri, day.year == year + 1 else { return false }
    return (day.month, day.day) <= (3, 21)
}
