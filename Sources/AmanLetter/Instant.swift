/// A moment, in whole seconds since 1970-01-01T00:00:00Z, as letters and tree heads state it.
///
/// Leap seconds are not counted, as in POSIX time. Source: RFC 8392 section 2 (NumericDate).
public struct Instant: Hashable, Comparable, Sendable {
    /// Seconds since the epoch; negative before 1970.
    public let seconds: Int64

    /// Wraps a count of seconds since the epoch.
    public init(seconds: Int64) {
        self.seconds = seconds
    }

    /// Orders moments, earlier first.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.seconds < right.seconds
    }

    /// The moment `seconds` later, or earlier when negative; stops at the ends of time.
    public func adding(seconds: Int64) -> Instant {
        let (sum, overflow) = self.seconds.addingReportingOverflow(seconds)
        guard overflow else { return Instant(seconds: sum) }
        return Instant(seconds: seconds < 0 ? .min : .max)
    }

    /// The moment `days` times 86 400 seconds later.
    public func adding(days: Int) -> Instant {
        adding(seconds: Int64(days) * 86_400)
    }
}
