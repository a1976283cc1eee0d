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
        let time = [pad(civil.hour, 2), pad(civil.minute, 2)].joined(separator: ":")
        let zone = zoneName
        let gregorian = [pad(civil.year, 4), pad(civil.month, 2), pad(civil.day, 2)]
            .joined(separator: "-")
        guard writesPersianDigits else { return gregorian + " " + time + " " + zone }
        // Before 1970 the division must round towards the past.
        let days = Int(Instant(civil).seconds / 86_400) - (Instant(civil).seconds < 0 ? 1 : 0)
        let hijri = SolarHijriDay(daysSinceEpoch: days)
        let month = phrases.solarHijriMonths[hijri.month - 1]
        let written =
            number(Int64(hijri.day)) + " " + month + " " + number(Int64(hijri.year))
        return written + " (" + persianDigits(gregorian) + ") " + persianDigits(time) + " " + zone
    }

    private var zoneName: String {
        guard offsetMinutes != 0 else { return "UTC" }
        let ahead = abs(offsetMinutes)
        let sign = offsetMinutes < 0 ? "-" : "+"
        return "UTC" + sign + pad(ahead / 60, 2) + ":" + pad(ahead % 60, 2)
    }

    /// A number in the digits of the language.
    func number(_ value: Int64) -> String {
        writesPersianDigits ? persianDigits(String(value)) : String(value)
    }
}

private func pad(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

private func persianDigits(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
        if byte >= 0x30, byte <= 0x39 {
            // U+06F0 to U+06F9.
            bytes += [0xdb, 0xb0 + (byte - 0x30)]
        } else {
            bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
