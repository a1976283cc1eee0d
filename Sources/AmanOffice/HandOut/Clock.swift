package import AmanLetter

/// The newest moment at which the office's clock was right, as far as its own records can say.
///
/// Every entry of the audit has a moment. One that lies close after those before it moves the trail
/// on; one that jumps does not, and neither do those that follow the jump, until two officers have
/// said that the clock is right.
package struct ClockTrail: Equatable, Sendable {
    /// The newest moment that fits; nil while nothing was recorded.
    package private(set) var newest: Instant?
    /// Place of the last entry that was looked at; -1 when none was.
    package private(set) var place: Int
    /// Entries looked at since the trail was stored.
    private var entryCount = 0

    /// The longest holiday after which no one has to say that the clock is right, in days.
    package static let daysAheadMax = 30
    /// Programs write the entries of one moment in either order, and a clock is corrected a little.
    static let secondsBehindMax: Int64 = 300
    /// Entries after which it is worth a commit to store the trail.
    private static let entryCountMax = 1_000

    /// - Parameters:
    ///   - newest: As it was stored.
    ///   - place: The last entry before those that follow.
    package init(newest: Instant?, place: Int) {
        self.newest = newest
        self.place = place
    }

    /// Takes the next entry in.
    ///
    /// - Parameters:
    ///   - moment: When it was written, by the clock of then.
    ///   - place: Its place in the audit.
    ///   - isConfirmed: Whether the entry says that two officers found the clock right.
    package mutating func follow(_ moment: Instant, at place: Int, isConfirmed: Bool) {
        if isConfirmed {
            newest = moment
        } else if fits(moment) {
            newest = newest.map { max($0, moment) } ?? moment
        }
        self.place = place
        entryCount += 1
    }

    /// Whether a clock that shows this moment fits what was recorded.
    package func fits(_ now: Instant) -> Bool {
        guard let newest else { return true }
        return now.seconds >= newest.seconds - Self.secondsBehindMax
            && now <= newest.adding(days: Self.daysAheadMax)
    }

    /// Whether so many entries were looked at that the next look should begin later.
    var isLong: Bool { entryCount > Self.entryCountMax }
}

/// What the clock's trail needs from the records.
package protocol ClockRecords: Sendable {
    /// The trail up to the newest entry of the audit.
    func clockTrail() async throws(RecordsError) -> ClockTrail
    /// Stores the trail, so that the next look begins after it.
    func keep(_ trail: ClockTrail) async throws(RecordsError)
}

extension Office {
    /// Notes that two officers have compared the office's clock with another and found it right.
    ///
    /// - Returns: The moment that now counts.
    package func confirmClock(_ officers: OfficerPair) async throws(RecordsError) -> Instant {
        let now = environment.now()
        try await records.append(
            AuditEntry(
                at: now,
                officer: officers.first,
                second: officers.second,
                act: .clock,
                subject: "clock"
            )
        )
        return now
    }
}
