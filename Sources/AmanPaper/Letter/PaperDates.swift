internal import AmanLetter
internal import AmanOffice
internal import AmanTexts
internal import AmanVerdict

/// Dates and times as the letter's languages write them, in the programme's zone.
struct PaperDates {
    private let clock: ProgrammeClock
    /// How much of a date is written.
    enum Form {
        /// Day, month, year.
        case long
        /// The same with the day of the week before the first.
        case full
        /// As `full`, with months cut short where the language does so.
        case short
    }

    private let calendars: [ProgrammeCalendar]

    init(programme: Programme) {
        clock = programme.clock
        calendars = programme.calendars.isEmpty ? [.gregorian] : programme.calendars
    }

    /// Such as `UTC+04:30`; `UTC` alone where the clock changes, and each time has its offset.
    var zone: String { clock.changes.isEmpty ? "UTC" + offset(clock.minutes) : "UTC" }

    private func offset(_ minutes: Int) -> String {
        guard minutes != 0 else { return "" }
        let size = abs(minutes)
        return (minutes < 0 ? "-" : "+") + twoDigits(size / 60) + ":" + twoDigits(size % 60)
    }

    /// The day in each of the programme's calendars, the language's own calendar first.
    func days(_ instant: Instant, _ language: PaperLanguage, form: Form) -> [String] {
        let own = language.usesSolarHijri ? ProgrammeCalendar.solarHijri : .gregorian
        let ordered = calendars.filter { $0 == own } + calendars.filter { $0 != own }
        return ordered.enumerated().map { place, calendar in
            day(instant, in: calendar, language, form, first: place == 0)
        }
    }

    /// The hour and minute, in 24 hours, such as `18:00`; behind it the offset of that moment where
    /// the programme's clock changes.
    func time(_ instant: Instant, _ language: PaperLanguage) -> String {
        let time = language.digits(local(instant).time)
        return clock.changes.isEmpty ? time : time + " " + offset(clock.minutes(at: instant))
    }

    private func local(_ instant: Instant) -> LocalTime {
        LocalTime(instant, by: clock)
    }

    private func day(
        _ instant: Instant,
        in calendar: ProgrammeCalendar,
        _ language: PaperLanguage,
        _ form: Form,
        first: Bool
    ) -> String {
        let local = local(instant)
        let (day, month, year) =
            switch calendar {
            case .gregorian: (local.civil.day, local.civil.month, local.civil.year)
            case .solarHijri:
                (local.solarHijri.day, local.solarHijri.month, local.solarHijri.year)
            }
        let name = language.months(calendar, short: form == .short)[month - 1]
        let text = language.digits("\(day) \(name) \(year)")
        guard first, form != .long else { return text }
        return language.weekdays[local.weekday] + language.comma + text
    }
}
