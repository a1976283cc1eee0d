import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

/// Writes moments as a reader of one language, at one place, reads them.
struct PageDates: Sendable {
    var language: PageLanguage
    /// The place's clock.
    var clock: ProgrammeClock
    /// Calendars of the programme, in its order.
    var calendars: [ProgrammeCalendar]

    /// The date in each calendar, the reader's own first.
    func dates(_ moment: Instant) -> [String] {
        let local = local(moment)
        var written = days(local)
        // The weekday is said once, with the first.
        if let first = written.first {
            written[0] = OfficeTexts.of(language).dates.weekdays[local.weekday] + " " + first
        }
        return written
    }

    /// The day in the reader's own calendar, as `25 November 2026`.
    func day(_ moment: Instant) -> String { days(local(moment)).first ?? "" }

    /// A day of the office's calendar, counted from 1970-01-01, in each calendar.
    func plainDay(_ count: Int) -> String {
        days(LocalTime(Instant(seconds: Int64(count) * 86_400), by: .utc))
            .joined(separator: " · ")
    }

    /// The day and the time, as `25 November 2026, 18:00`.
    func dayAndTime(_ moment: Instant) -> String {
        day(moment) + (language.isRightToLeft ? "، " : ", ") + time(moment)
    }

    private func days(_ local: LocalTime) -> [String] {
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
    func time(_ moment: Instant) -> String { language.digits(local(moment).time) }

    /// Hours and minutes, and behind them the day where it is another one than today's, as
    /// `18:00 (25 November 2026)`.
    func time(_ moment: Instant, seenAt now: Instant) -> String {
        let isToday = local(moment).dayNumber == local(now).dayNumber
        return time(moment) + (isToday ? "" : " (\(day(moment)))")
    }

    private func local(_ moment: Instant) -> LocalTime {
        LocalTime(moment, by: clock)
    }

    private func gregorian(_ local: LocalTime) -> String {
        let civil = local.civil
        return written(
            civil.day,
            OfficeTexts.of(language).dates.gregorian[civil.month - 1],
            civil.year
        )
    }

    private func solarHijri(_ local: LocalTime) -> String {
        let date = local.solarHijri
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
