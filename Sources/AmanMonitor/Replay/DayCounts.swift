package import AmanLetter
import AmanVerdict

/// Letters and changes by day, as far as a log says when they happened.
///
/// Entries of letters carry no time. Those that do, a list or the head of the audit at least once a
/// day, close the day of what came before them.
package struct DayCounts: Equatable, Sendable {
    /// What happened on one day.
    package struct Day: Equatable, Sendable {
        /// Days since 1970 began, in UTC.
        package let number: Int64
        package var letters = 0
        package var revoked = 0
        package var suspended = 0
        package var reinstated = 0
        package var exchanged = 0
        /// The longest time without a stated moment that ended on this day, in seconds.
        package var longestPause: Int64 = 0

        /// Letters that the day took from their holders, for good or for a time.
        package var withdrawn: Int { revoked + suspended }
    }

    /// Days with entries, oldest first; those after the last one are still open.
    package private(set) var closed: [Day] = []
    /// What came after the last entry with a time.
    package private(set) var open = Day(number: 0)
    /// The newest moment that the log states.
    package private(set) var newest: Instant?

    mutating func countLetter() { open.letters += 1 }

    mutating func count(_ status: LetterStatus) {
        switch status {
        case .valid: open.reinstated += 1
        case .revoked: open.revoked += 1
        case .suspended: open.suspended += 1
        case .exchanged: open.exchanged += 1
        }
    }

    /// Puts what is open onto the day of a moment that the log states.
    ///
    /// A moment before the newest one belongs to that day: clocks are set back, logs are not. One
    /// outside what calendars of this program know closes nothing.
    mutating func close(_ at: Instant) {
        guard dayRange.contains(at.seconds / secondsOfDay) else { return }
        let moment = max(at, newest ?? at)
        open.longestPause = moment.seconds - (newest ?? moment).seconds
        newest = moment
        let day = moment.seconds / secondsOfDay
        if let last = closed.last, last.number == day {
            closed[closed.count - 1] = sum(last, open)
        } else if closed.count < dayRange.count {
            closed.append(sum(Day(number: day), open))
        }
        open = Day(number: 0)
    }

    /// The days with entries, what came after the last entry with a time on the day of `now`.
    package func days(until now: Instant) -> [Day] {
        var counts = self
        counts.close(now)
        return open == Day(number: 0) ? closed : counts.closed
    }

    private func sum(_ day: Day, _ more: Day) -> Day {
        var day = day
        day.letters += more.letters
        day.revoked += more.revoked
        day.suspended += more.suspended
        day.reinstated += more.reinstated
        day.exchanged += more.exchanged
        day.longestPause = max(day.longestPause, more.longestPause)
        return day
    }
}

private let secondsOfDay: Int64 = 86_400

/// From 2001 to 2100: a log of ours states no other moment, and no more days are remembered.
private let dayRange: Range<Int64> = 11_323..<47_847
