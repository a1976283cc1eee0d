package import AmanLetter
import AmanVerdict

/// What was done in one day of the office's calendar.
package struct DayCount: Equatable, Sendable {
    /// Its midnight.
    package var from: Instant
    package var applications: Int
    package var letters: Int
    package var handedOut: Int

    package init(from: Instant, applications: Int, letters: Int, handedOut: Int) {
        self.from = from
        self.applications = applications
        self.letters = letters
        self.handedOut = handedOut
    }
}

/// What one desk has done today.
package struct DeskCount: Equatable, Sendable {
    /// Nil where the office has one only.
    package var desk: CallingDesk?
    package var handedOut: Int
    package var lastCalledAt: Instant?

    package init(desk: CallingDesk?, handedOut: Int, lastCalledAt: Instant?) {
        self.desk = desk
        self.handedOut = handedOut
        self.lastCalledAt = lastCalledAt
    }
}

/// A queue of the office in which applications wait.
package enum WaitingLine: CaseIterable, Hashable, Sendable {
    /// For the first officer.
    case received
    /// For the next of several officers.
    case recommended
    /// For their letter.
    case granted
    /// To be called.
    case ready
    /// At the end of the queue, because they did not come when called.
    case noShow
}

/// Who has waited longest in a queue: a ticket, and since when the person applied.
package struct LongestWait: Equatable, Sendable {
    package var ticket: Ticket
    package var appliedAt: Instant

    package init(ticket: Ticket, appliedAt: Instant) {
        self.ticket = ticket
        self.appliedAt = appliedAt
    }
}

/// The last days and the desks of today.
package struct OfficeDays: Equatable, Sendable {
    /// Newest first.
    package var days: [DayCount]
    /// In the order of their numbers; those that called or handed out today.
    package var desks: [DeskCount]

    package init(days: [DayCount], desks: [DeskCount]) {
        self.days = days
        self.desks = desks
    }
}

/// Days shown on the page of today: a fortnight.
package let officeDaysCount = 14

/// What the page of today asks of the records about days, desks and queues.
package protocol DayRecords: Sendable {
    /// Counts between each moment and the next, by indexes: one fewer than there are moments.
    func days(between moments: [Instant]) async throws(RecordsError) -> [DayCount]
    /// The desks that have called or handed out since a moment, in the order of their numbers.
    func desks(since moment: Instant) async throws(RecordsError) -> [DeskCount]
    /// The lowest ticket of each queue that is not empty.
    func longestWaits() async throws(RecordsError) -> [WaitingLine: LongestWait]
}

/// Caches the days for a minute: only the newest of them changes.
actor DayCache {
    private let records: any DayRecords
    private var cached: (days: OfficeDays, at: Instant)?

    /// Seconds after which the days are counted again.
    private static let secondsMax: Int64 = 60

    init(_ records: any DayRecords) {
        self.records = records
    }

    /// The last `officeDaysCount` days, today included.
    func days(at now: Instant, by clock: ProgrammeClock) async throws(RecordsError) -> OfficeDays {
        if let cached, abs(now.seconds - cached.at.seconds) < Self.secondsMax { return cached.days }
        let days = OfficeDays(
            days: try await records.days(between: midnights(before: now, by: clock)).reversed(),
            desks: try await records.desks(since: midnight(before: now, by: clock))
        )
        cached = (days, now)
        return days
    }
}

/// The midnights that begin the last `officeDaysCount` days, oldest first, and the one to come.
func midnights(before now: Instant, by clock: ProgrammeClock) -> [Instant] {
    let local = clock.local(now)
    let today = local.adding(seconds: -(local.seconds % 86_400))
    return (1 - officeDaysCount...1).map { clock.moment(showing: today.adding(days: $0)) }
}

extension Office {
    /// The last days, and what each desk has done today; at most a minute old.
    ///
    /// - Throws: When the records cannot be read.
    package func days() async throws(RecordsError) -> OfficeDays {
        try await dayCache.days(at: environment.now(), by: programme.clock)
    }
}
