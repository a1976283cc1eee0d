/// A moment's date and time of day in the Gregorian calendar, in UTC.
public struct CivilTime: Hashable, Sendable {
    /// The year; 0 is the year before 1.
    public var year: Int
    /// 1 to 12.
    public var month: Int
    /// 1 to 31.
    public var day: Int
    /// 0 to 23.
    public var hour: Int
    /// 0 to 59.
    public var minute: Int
    /// 0 to 59.
    public var second: Int

    /// Takes the parts as they are, unchecked.
    public init(
        year: Int,
        month: Int,
        day: Int,
        hour: Int = 0,
        minute: Int = 0,
        second: Int = 0
    ) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    /// True when the calendar has such a date and the day such a time; leap seconds do not count.
    public var exists: Bool {
        (0...9_999).contains(year) && (1...12).contains(month)
            && (1...daysInMonth(month, of: year)).contains(day) && (0...23).contains(hour)
            && (0...59).contains(minute) && (0...59).contains(second)
    }
}

extension Instant {
    /// The first second of the year 0, the earliest that RFC 3339 can write.
    public static let earliestWritten = Instant(seconds: -62_167_219_200)
    /// The last second of the year 9999, the latest that RFC 3339 can write.
    public static let latestWritten = Instant(seconds: 253_402_300_799)

    /// The moment of a date and time in UTC, which must exist.
    public init(_ civil: CivilTime) {
        precondition(civil.exists)
        let days = daysSinceEpoch(year: civil.year, month: civil.month, day: civil.day)
        let time = civil.hour * 3_600 + civil.minute * 60 + civil.second
        // In 64 bits, also where an Int has 32: in a browser an Int is too small for 2038.
        self.init(seconds: Int64(days) * 86_400 + Int64(time))
    }

    /// The date and time in UTC; beyond the years 0 to 9999, the nearest moment in them.
    public var civil: CivilTime {
        let kept = min(max(self, .earliestWritten), .latestWritten)
        let time = Int(kept.seconds % 86_400 + 86_400) % 86_400
        let days = Int((kept.seconds - Int64(time)) / 86_400)
        var civil = dateOf(daysSinceEpoch: days)
        civil.hour = time / 3_600
        civil.minute = time / 60 % 60
        civil.second = time % 60
        return civil
    }

    /// The year in UTC.
    public var year: Int { civil.year }
    /// The month in UTC, 1 to 12.
    public var month: Int { civil.month }
    /// The day of the month in UTC.
    public var day: Int { civil.day }
    /// The hour in UTC.
    public var hour: Int { civil.hour }
    /// The minute in UTC.
    public var minute: Int { civil.minute }

    /// The moment as `2026-11-23T08:00:00Z`; beyond the years 0 to 9999, the nearest one in them.
    public var rfc3339: String {
        let civil = civil
        var ascii: [UInt8] = []
        appendDigits(civil.year, count: 4, to: &ascii)
        for (mark, value) in [
            (UInt8(ascii: "-"), civil.month), (UInt8(ascii: "-"), civil.day),
            (UInt8(ascii: "T"), civil.hour), (UInt8(ascii: ":"), civil.minute),
            (UInt8(ascii: ":"), civil.second),
        ] {
            ascii.append(mark)
            appendDigits(value, count: 2, to: &ascii)
        }
        ascii.append(UInt8(ascii: "Z"))
        return String(decoding: ascii, as: UTF8.self)
    }

    /// Reads `2026-11-23T08:00:00Z` or `2026-11-23T12:30:00+04:30`, and nothing looser.
    ///
    /// Fractions of a second and leap seconds are refused, because no letter can state them.
    /// Source: RFC 3339 section 5.6.
    public init?(rfc3339 text: String) {
        let ascii = Array(text.utf8.prefix(26))
        guard ascii.count == 20 || ascii.count == 25, ascii.count == text.utf8.count else {
            return nil
        }
        let marks: [(Int, UInt8)] = [(4, 0x2d), (7, 0x2d), (10, 0x54), (13, 0x3a), (16, 0x3a)]
        guard marks.allSatisfy({ ascii[$0.0] == $0.1 }) else { return nil }
        let parts = [(0, 4), (5, 2), (8, 2), (11, 2), (14, 2), (17, 2)].map {
            digits(ascii[$0.0..<($0.0 + $0.1)])
        }
        let civil = CivilTime(
            year: parts[0],
            month: parts[1],
            day: parts[2],
            hour: parts[3],
            minute: parts[4],
            second: parts[5]
        )
        guard civil.exists, let offset = zoneOffset(ascii[19...]) else { return nil }
        let moment = Instant(civil).adding(seconds: -Int64(offset))
        guard moment >= .earliestWritten, moment <= .latestWritten else { return nil }
        self = moment
    }
}

/// Seconds by which a zone is ahead of UTC: `Z`, or a sign, hours, a colon and minutes.
private func zoneOffset(_ zone: ArraySlice<UInt8>) -> Int? {
    let ascii = Array(zone)
    if ascii == [UInt8(ascii: "Z")] { return 0 }
    guard ascii.count == 6, ascii[3] == UInt8(ascii: ":") else { return nil }
    let hours = digits(ascii[1...2])
    let minutes = digits(ascii[4...5])
    guard (0...23).contains(hours), (0...59).contains(minutes) else { return nil }
    let offset = hours * 3_600 + minutes * 60
    switch ascii[0] {
    case UInt8(ascii: "+"): return offset
    // RFC 3339 reserves -00:00 for "the offset is not known", which is no moment to rely on.
    case UInt8(ascii: "-"): return offset == 0 ? nil : -offset
    default: return nil
    }
}

/// The number that some digits write, or -1 when one of them is none.
func digits(_ ascii: ArraySlice<UInt8>) -> Int {
    digits(ascii.span)
}

func digits(_ ascii: Span<UInt8>) -> Int {
    var value = 0
    for place in 0..<ascii.count {
        guard isDigit(ascii[place]) else { return -1 }
        value = value * 10 + Int(ascii[place] - 0x30)
    }
    return value
}

private func appendDigits(_ value: Int, count: Int, to ascii: inout [UInt8]) {
    var divisor = 1
    for _ in 1..<count { divisor *= 10 }
    while divisor > 0 {
        ascii.append(UInt8(value / divisor % 10) + 0x30)
        divisor /= 10
    }
}

func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
}

// Both count years from March, so that the leap day comes last, in cycles of 400 years.
// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
private func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
    let marchYear = year - (month <= 2 ? 1 : 0)
    let cycle = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfCycle = marchYear - cycle * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * 146_097 + dayOfCycle - 719_468
}

private func dateOf(daysSinceEpoch days: Int) -> CivilTime {
    let shifted = days + 719_468
    let cycle = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfCycle = shifted - cycle * 146_097
    let yearOfCycle =
        (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return CivilTime(
        year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
        month: month,
        day: dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
}
