package import AmanLetter

/// How exactly a programme lets a report say when it happened.
package enum DayPrecision: String, CaseIterable, Sendable {
    case day, week, month
}

/// When something happened, as exactly as the programme allows and no more.
package struct IncidentDay: Hashable, Sendable {
    /// The first day of the span, counted from 1970-01-01, which is day 0.
    package let first: Int
    package let precision: DayPrecision

    /// Years that a report can name: what came before 2000 is no matter of a letter.
    package static let daysAllowed = 10_957...47_481

    /// - Returns: Nil outside `daysAllowed`.
    package init?(_ day: Int, _ precision: DayPrecision) {
        guard Self.daysAllowed.contains(day) else { return nil }
        switch precision {
        case .day: first = day
        case .week: first = mondayOfWeek(of: day)
        case .month: first = day - (Instant(seconds: Int64(day) * secondsPerDay).day - 1)
        }
        self.precision = precision
    }

    /// The first day as `2026-11-29`.
    package var text: String { dayText(first) }
}

/// The Monday on or before a day, both counted from 1970-01-01, which was a Thursday.
package func mondayOfWeek(of day: Int) -> Int {
    day - (day + 3) % 7
}

/// A day, counted from 1970-01-01, as `2026-11-29`.
package func dayText(_ day: Int) -> String {
    String(Instant(seconds: Int64(day) * secondsPerDay).rfc3339.prefix(10))
}

/// Reads `2026-11-29`; nil for anything else.
package func dayNumber(_ text: String) -> Int? {
    guard text.utf8.count == 10, let moment = Instant(rfc3339: text + "T00:00:00Z") else {
        return nil
    }
    return moment.dayNumber
}

extension Instant {
    /// The day of the moment in UTC, counted from 1970-01-01.
    package var dayNumber: Int {
        Int(seconds / secondsPerDay) - (seconds % secondsPerDay < 0 ? 1 : 0)
    }
}

private let secondsPerDay: Int64 = 86_400
