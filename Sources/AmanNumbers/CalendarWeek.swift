/// The day on which a place's week begins.
package enum WeekStart: Sendable {
    case monday, saturday

    /// How many days after the begin of such a week the first day of 1970, a Thursday, was.
    fileprivate var epochOffset: Int {
        switch self {
        case .monday: 3
        case .saturday: 5
        }
    }
}

/// Seven days of a place's calendar, by its own clocks.
package struct CalendarWeek: Hashable, Comparable, Sendable {
    /// Days from 1970-01-01 to its first day.
    package let firstDay: Int

    /// The week that begins on a day.
    package init(firstDay: Int) {
        self.firstDay = firstDay
    }

    /// The week with a day, counted from 1970-01-01, in it.
    package init(containing day: Int, beginning start: WeekStart) {
        let into = (day + start.epochOffset) % dayCount
        firstDay = day - (into < 0 ? into + dayCount : into)
    }

    package var lastDay: Int { firstDay + dayCount - 1 }
    /// The day that says to which year the week belongs, as ISO 8601 has it for weeks from Monday.
    package var middleDay: Int { firstDay + dayCount / 2 }
    package var next: CalendarWeek { CalendarWeek(firstDay: firstDay + dayCount) }

    package static func < (first: Self, second: Self) -> Bool { first.firstDay < second.firstDay }
}

private let dayCount = 7
