public import AmanLetter
import AmanVerdict

/// A day of the Solar Hijri calendar, as Afghanistan and Iran count it.
public struct SolarHijriDay: Equatable, Sendable {
    /// The year, such as 1405.
    public let year: Int
    /// 1 is Hamal (Farvardin), 12 is Hut (Esfand).
    public let month: Int
    /// 1 to 31.
    public let day: Int

    /// Converts from days since 1970-01-01.
    ///
    /// Uses the cycle of 33 years with 8 leap years, which agrees with the calendar's astronomical
    /// rule from 1300 to 1500. Source: Unicode ICU, `persncal.cpp`.
    public init(daysSinceEpoch: Int) {
        var year = floorDivide(daysSinceEpoch - Self.firstDay(of: 1), 366) + 1
        while Self.firstDay(of: year + 1) <= daysSinceEpoch { year += 1 }
        let dayOfYear = daysSinceEpoch - Self.firstDay(of: year)
        self.year = year
        // Six months of 31 days, then months of 30.
        if dayOfYear < 186 {
            month = dayOfYear / 31 + 1
            day = dayOfYear % 31 + 1
        } else {
            month = (dayOfYear - 186) / 30 + 7
            day = (dayOfYear - 186) % 30 + 1
        }
    }

    /// The first day of a year, in days since 1970-01-01.
    private static func firstDay(of year: Int) -> Int {
        // The calendar's first day is Julian day 1 948 320; 1970 began on 2 440 588.
        1_948_320 - 2_440_588 + 365 * (year - 1) + floorDivide(8 * year + 21, 33)
    }
}

private func floorDivide(_ number: Int, _ divisor: Int) -> Int {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
}

extension Words {
    /// A moment by the programme's clock and calendars, the language's own calendar first:
    /// "23 November 2027, 21:05 · 2 Qaws 1406"; with the offset from UTC where the clock is the
    /// device's own.
    public func date(_ moment: Instant) -> String {
        let local = paper.clock.local(moment)
        var text: [UInt8] = []
        text.reserveCapacity(96)
        let zone = paper.clock.minutes(at: moment)
        // In right-to-left lines digits after a Latin word are drawn on its other side: a day would
        // appear beside the time, so the zone comes last there.
        let isTimeLast = isDevicesClock && isRightToLeft
        for calendar in calendars {
            if !text.isEmpty { append(" · ", to: &text) }
            let isFirst = text.isEmpty
            appendDay(of: local, calendar, to: &text)
            if isFirst, !isTimeLast { appendTime(of: local, zone: zone, to: &text) }
        }
        if isTimeLast { appendTime(of: local, zone: zone, to: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The day and the time in the language's own calendar: "23 November 2027, 21:05".
    func dayAndTime(_ moment: Instant) -> String {
        var text = Array(day(moment).utf8)
        appendTime(
            of: paper.clock.local(moment),
            zone: paper.clock.minutes(at: moment),
            to: &text
        )
        return String(decoding: text, as: UTF8.self)
    }

    /// The day alone, in the language's own calendar: "23 November 2027".
    public func day(_ moment: Instant) -> String {
        var text: [UInt8] = []
        if let first = calendars.first {
            appendDay(of: paper.clock.local(moment), first, to: &text)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The programme's calendars, the language's own first.
    private var calendars: [ProgrammePaper.Calendar] {
        let own = writesPersianDigits ? ProgrammePaper.Calendar.solarHijri : .gregorian
        guard paper.calendars.count > 1, paper.calendars[0] != own else { return paper.calendars }
        return paper.calendars.reversed()
    }

    private func appendDay(
        of local: Instant,
        _ calendar: ProgrammePaper.Calendar,
        to text: inout [UInt8]
    ) {
        let (year, month, day): (Int, Int, Int)
        switch calendar {
        case .gregorian:
            let civil = local.civil
            (year, month, day) = (civil.year, civil.month, civil.day)
        case .solarHijri:
            // Before 1970 the division must round towards the past.
            let days = Int(local.seconds / 86_400) - (local.seconds % 86_400 < 0 ? 1 : 0)
            let hijri = SolarHijriDay(daysSinceEpoch: days)
            (year, month, day) = (hijri.year, hijri.month + 12, hijri.day)
        }
        append(number(Int64(day)), to: &text)
        append(" ", to: &text)
        append(phrases.months[month - 1], to: &text)
        append(" ", to: &text)
        append(number(Int64(year)), to: &text)
    }

    private func appendTime(of local: Instant, zone minutes: Int, to text: inout [UInt8]) {
        let civil = local.civil
        append(isRightToLeft ? "، " : ", ", to: &text)
        digits.append(civil.hour, 2, to: &text)
        append(":", to: &text)
        digits.append(civil.minute, 2, to: &text)
        guard isDevicesClock else { return }
        append(" UTC", to: &text)
        guard minutes != 0 else { return }
        // In ASCII digits in every language: it is a name.
        let ahead = abs(minutes)
        append(minutes < 0 ? "-" : "+", to: &text)
        Digits.ascii.append(ahead / 60, 2, to: &text)
        append(":", to: &text)
        Digits.ascii.append(ahead % 60, 2, to: &text)
    }

    private var digits: Digits { writesPersianDigits ? .persian : .ascii }

    /// A number in the digits of the language.
    func number(_ value: Int64) -> String {
        var text: [UInt8] = []
        for byte in decimal(value) {
            if byte == UInt8(ascii: "-") {
                text.append(byte)
            } else {
                digits.append(Int(byte - 0x30), 1, to: &text)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

/// The digits a language writes.
private enum Digits {
    case ascii, persian

    /// Adds the last `width` digits of a number that is not negative.
    func append(_ value: Int, _ width: Int, to text: inout [UInt8]) {
        var divisor = 1
        for _ in 1..<width { divisor *= 10 }
        while divisor > 0 {
            let digit = UInt8(value / divisor % 10)
            switch self {
            case .ascii: text.append(0x30 + digit)
            case .persian:
                // U+06F0 to U+06F9.
                text.append(0xdb)
                text.append(0xb0 + digit)
            }
            divisor /= 10
        }
    }
}

/// A number in ASCII digits; Swift's own way is generic and larger.
package func decimal(_ value: Int64) -> [UInt8] {
    var ascii: [UInt8] = []
    var rest = value.magnitude
    repeat {
        ascii.append(0x30 + UInt8(rest % 10))
        rest /= 10
    } while rest > 0
    if value < 0 { ascii.append(UInt8(ascii: "-")) }
    return backwards(ascii)
}

/// Some bytes, the last one first.
func backwards(_ bytes: [UInt8]) -> [UInt8] {
    var turned: [UInt8] = []
    var place = bytes.count
    while place > 0 {
        place -= 1
        turned.append(bytes[place])
    }
    return turned
}
