package import AmanLetter
package import AmanVerdict

/// A moment as the clocks and calendars of one place show it, for pages and paper.
package struct LocalTime: Equatable, Sendable {
    /// Days since 1970-01-01 at that place.
    package let dayNumber: Int
    /// The date in the Gregorian calendar, and the time.
    package let civil: CivilTime

    /// - Parameters:
    ///   - moment: One before 1970 there is a broken clock, and becomes the first of 1970.
    ///   - clock: The place's clock.
    package init(_ moment: Instant, by clock: ProgrammeClock) {
        let local = min(max(clock.local(moment), Instant(seconds: 0)), .latestWritten)
        dayNumber = Int(local.seconds / 86_400)
        civil = local.civil
    }

    /// The date in the Solar Hijri calendar.
    package var solarHijri: SolarHijriDay { SolarHijriDay(daysSinceEpoch: dayNumber) }

    /// Days since Sunday, 0 to 6.
    package var weekday: Int {
        // 1970-01-01 was a Thursday.
        (dayNumber + 4) % 7
    }

    /// Hours and minutes in 24 hours and in ASCII digits, as `09:05`.
    package var time: String { twoDigits(civil.hour) + ":" + twoDigits(civil.minute) }
}

/// A number from 0 to 99 in two ASCII digits.
package func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
