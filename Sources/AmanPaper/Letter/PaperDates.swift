internal import AmanLetter
internal import AmanOffice
internal import AmanTexts

/// Dates and times as the letter's languages write them, in the programme's zone.
struct PaperDates {
    private let minutesEastOfUTC: Int
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
        minutesEastOfUTC = programme.minutesEastOfUTC
        calendars = programme.calendars.isEmpty ? [.gregorian] : programme.calendars
    }

    /// Such as `UTC+04:30`.
    var zone: String {
        guard minutesEastOfUTC != 0 else { return "UTC" }
        let minutes = abs(minutesEastOfUTC)
        let sign = minutesEastOfUTC < 0 ? "-" : "+"
        return "UTC" + sign + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
    }

    /// The day in each of the programme's calendars, the language's own calendar first.
    func days(_ instant: Instant, _ language: PaperLanguage, form: Form) -> [String] {
        let own = language.usesSolarHijri ? ProgrammeCalendar.solarHijri : .gregorian
        let ordered = calendars.filter { $0 == own } + calendars.filter { $0 != own }
        return ordered.enumerated().map { place, calendar in
            day(instant, in: calendar, language, form, first: place == 0)
        }
    }

    /// The hour and minute, in 24 hours, such as `18:00`.
    func time(_ instant: Instant, _ language: PaperLanguage) -> String {
        language.digits(local(instant).time)
    }

    private func local(_ instant: Instant) -> LocalTime {
        LocalTime(instant, minutesEastOfUTC: minutesEastOfUTC)
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
