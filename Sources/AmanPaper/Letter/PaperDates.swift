internal import AmanLetter
internal import AmanOffice
internal import AmanTexts
internal import Foundation

/// Dates and times as the letter's languages write them, in the programme's zone.
struct PaperDates {
    /// Seconds east of UTC.
    let offset: Int
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
    private let gregorian: Calendar
    private let solarHijri: Calendar

    init(programme: Programme) {
        offset = programme.minutesEastOfUTC * 60
        calendars = programme.calendars.isEmpty ? [.gregorian] : programme.calendars
        gregorian = Self.calendar(.gregorian, offset: offset)
        solarHijri = Self.calendar(.persian, offset: offset)
    }

    private static func calendar(_ identifier: Calendar.Identifier, offset: Int) -> Calendar {
        var calendar = Calendar(identifier: identifier)
        calendar.timeZone = TimeZone(secondsFromGMT: offset) ?? .gmt
        return calendar
    }

    /// Such as `UTC+04:30`.
    var zone: String {
        guard offset != 0 else { return "UTC" }
        let minutes = abs(offset) / 60
        return "UTC" + (offset < 0 ? "-" : "+") + pad(minutes / 60) + ":" + pad(minutes % 60)
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
        let parts = parts(instant, gregorian, [.hour, .minute])
        return language.digits(pad(parts.hour ?? 0) + ":" + pad(parts.minute ?? 0))
    }

    private func day(
        _ instant: Instant,
        in calendar: ProgrammeCalendar,
        _ language: PaperLanguage,
        _ form: Form,
        first: Bool
    ) -> String {
        let chosen = calendar == .solarHijri ? solarHijri : gregorian
        let parts = parts(instant, chosen, [.year, .month, .day, .weekday])
        let month = language.months(calendar, short: form == .short)[(parts.month ?? 1) - 1]
        let text = language.digits("\(parts.day ?? 0) \(month) \(parts.year ?? 0)")
        guard first, form != .long else { return text }
        return language.weekdays[(parts.weekday ?? 1) - 1] + language.comma + text
    }

    private func parts(
        _ instant: Instant,
        _ calendar: Calendar,
        _ wanted: Set<Calendar.Component>
    ) -> DateComponents {
        calendar.dateComponents(
            wanted,
            from: Date(timeIntervalSince1970: TimeInterval(instant.seconds))
        )
    }

    private func pad(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
