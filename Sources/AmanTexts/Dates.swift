public import AmanLetter

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
    /// A moment: "2026-11-25 18:00 UTC"; in Dari and Pashto in both calendars.
    public func date(_ moment: Instant) -> String {
        let local = moment.adding(seconds: Int64(offsetMinutes) * 60)
        let civil = local.civil
        var text: [UInt8] = []
        text.reserveCapacity(64)
        if writesPersianDigits {
            appendSolarHijri(Instant(civil), to: &text)
            append(" (", to: &text)
        }
        appendDigits(civil.year, 4, to: &text)
        append("-", to: &text)
        appendDigits(civil.month, 2, to: &text)
        append("-", to: &text)
        appendDigits(civil.day, 2, to: &text)
        append(writesPersianDigits ? ") " : " ", to: &text)
        appendDigits(civil.hour, 2, to: &text)
        append(":", to: &text)
        appendDigits(civil.minute, 2, to: &text)
        append(" ", to: &text)
        appendZone(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    private func appendSolarHijri(_ moment: Instant, to text: inout [UInt8]) {
        // Before 1970 the division must round towards the past.
        let days = Int(moment.seconds / 86_400) - (moment.seconds < 0 ? 1 : 0)
        let hijri = SolarHijriDay(daysSinceEpoch: days)
        append(number(Int64(hijri.day)), to: &text)
        append(" ", to: &text)
        append(phrases.solarHijriMonths[hijri.month - 1], to: &text)
        append(" ", to: &text)
        append(number(Int64(hijri.year)), to: &text)
    }

    /// The zone in ASCII digits in every language: it is a name.
    private func appendZone(to text: inout [UInt8]) {
        append("UTC", to: &text)
        guard offsetMinutes != 0 else { return }
        let ahead = abs(offsetMinutes)
        append(offsetMinutes < 0 ? "-" : "+", to: &text)
        Digits.ascii.append(ahead / 60, 2, to: &text)
        append(":", to: &text)
        Digits.ascii.append(ahead % 60, 2, to: &text)
    }

    /// The last `width` digits of a number that is not negative.
    private func appendDigits(_ value: Int, _ width: Int, to text: inout [UInt8]) {
        digits.append(value, width, to: &text)
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
