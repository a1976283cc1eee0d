import AmanLetter
import AmanOffice
import AmanTexts

/// Writes moments as a reader of one language, at one place, reads them.
struct PageDates: Sendable {
    var language: PageLanguage
    /// Minutes the place's clocks are ahead of UTC.
    var minutesEastOfUTC: Int
    /// Calendars of the programme, in its order.
    var calendars: [ProgrammeCalendar]

    /// The date in each calendar, the reader's own first.
    func dates(_ moment: Instant) -> [String] {
        let local = local(moment)
        var written = days(local)
        // The weekday is said once, with the first.
        if let first = written.first {
            // 1970-01-01 was a Thursday, the fifth day counted from Sunday.
            let index = (dayNumber(local) + 4) % 7
            written[0] = OfficeTexts.of(language).dates.weekdays[index] + " " + first
        }
        return written
    }

    /// The day in the reader's own calendar, as `25 November 2026`.
    func day(_ moment: Instant) -> String { days(local(moment)).first ?? "" }

    /// A day of the office's calendar, counted from 1970-01-01, in each calendar.
    func plainDay(_ count: Int) -> String {
        days(Instant(seconds: Int64(count) * 86_400)).joined(separator: " · ")
    }

    /// The day and the time, as `25 November 2026, 18:00`.
    func dayAndTime(_ moment: Instant) -> String {
        day(moment) + (language.isRightToLeft ? "، " : ", ") + time(moment)
    }

    private func days(_ local: Instant) -> [String] {
        let written = calendars.map { calendar in
            switch calendar {
            case .gregorian: gregorian(local)
            case .solarHijri: solarHijri(local)
            }
        }
        let ownIsFirst = !language.isRightToLeft || calendars.first != .gregorian
        return ownIsFirst ? written : written.reversed()
    }

    /// Hours and minutes, as `18:00`.
    func time(_ moment: Instant) -> String {
        let civil = local(moment).civil
        let (hour, minute) = (civil.hour, civil.minute)
        return language.digits("\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)")
    }

    /// Hours and minutes, and behind them the day where it is another one than today's, as
    /// `18:00 (25 November 2026)`.
    func time(_ moment: Instant, seenAt now: Instant) -> String {
        let isToday = dayNumber(local(moment)) == dayNumber(local(now))
        return time(moment) + (isToday ? "" : " (\(day(moment)))")
    }

    /// The moment by the office's clocks; a moment before 1970 is a broken clock, shown as it is.
    private func local(_ moment: Instant) -> Instant {
        let local = moment.adding(seconds: Int64(minutesEastOfUTC) * 60)
        return min(max(local, Instant(seconds: 0)), .latestWritten)
    }

    /// Days since 1970-01-01.
    private func dayNumber(_ local: Instant) -> Int { Int(local.seconds / 86_400) }

    private func gregorian(_ local: Instant) -> String {
        let civil = local.civil
        return written(
            civil.day,
            OfficeTexts.of(language).dates.gregorian[civil.month - 1],
            civil.year
        )
    }

    private func solarHijri(_ local: Instant) -> String {
        let date = SolarHijriDay(daysSinceEpoch: dayNumber(local))
        return written(
            date.day,
            OfficeTexts.of(language).dates.solarHijri[date.month - 1],
            date.year
        )
    }

    private func written(_ day: Int, _ month: String, _ year: Int) -> String {
        language.digits("\(day) ") + month + language.digits(" \(year)")
    }
}
