package import AmanLetter
package import AmanVerdict

/// How the work went in the last hours: counts per hour, and how long people waited.
package struct OfficePace: Equatable, Sendable {
    /// Start of the first hour.
    package var from: Instant
    /// Per hour, oldest first; all three are of one length.
    package var applications: [Int]
    package var letters: [Int]
    package var handedOut: [Int]
    /// Median time from application to hand-out, of the newest letters handed out today.
    package var medianWaitSeconds: Int64?

    package init(
        from: Instant,
        applications: [Int],
        letters: [Int],
        handedOut: [Int],
        medianWaitSeconds: Int64?
    ) {
        self.from = from
        self.applications = applications
        self.letters = letters
        self.handedOut = handedOut
        self.medianWaitSeconds = medianWaitSeconds
    }
}

/// Hours shown on the page of today.
package let paceHours = 12
/// Letters whose waiting time the median is of.
package let waitsMax = 501

/// What the page of today asks of the records beside the counts.
package protocol PaceRecords: Sendable {
    /// Counts per hour from a moment on, by index and no further.
    func pace(from: Instant, hours: Int) async throws(RecordsError) -> OfficePace
}

/// Caches the throughput for some seconds, so that a public page costs the records little.
actor PaceCache {
    private let records: any PaceRecords
    private var cached: (pace: OfficePace, at: Instant)?

    /// Seconds after which the pace is counted again.
    private static let secondsMax: Int64 = 20

    init(_ records: any PaceRecords) {
        self.records = records
    }

    /// The last `paceHours` hours, the present one included.
    func pace(
        at now: Instant,
        by clock: ProgrammeClock
    ) async throws(RecordsError)
        -> OfficePace
    {
        if let cached, abs(now.seconds - cached.at.seconds) < Self.secondsMax {
            return cached.pace
        }
        let from = paceBegin(now, clock)
        let pace = try await records.pace(from: from, hours: paceHours)
        cached = (pace, now)
        return pace
    }
}

/// The full hour by the office's clocks at which the pace begins.
package func paceBegin(_ now: Instant, _ clock: ProgrammeClock) -> Instant {
    let intoHour = clock.local(now).seconds % 3_600
    return now.adding(seconds: -intoHour - Int64(paceHours - 1) * 3_600)
}

/// The middle of values, the lower one of two.
package func median(_ values: [Int64]) -> Int64? {
    values.isEmpty ? nil : values.sorted()[(values.count - 1) / 2]
}
