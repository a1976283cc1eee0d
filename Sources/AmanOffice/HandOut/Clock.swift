package import AmanLetter

/// The newest moment at which the office's clock was right, as far as its own records can say.
///
/// Every entry of the audit has a moment. One that lies close after those before it moves the trail
/// on; one that jumps does not, and neither do those that follow the jump, until officers have said
/// that the clock is right: one after a holiday, two where the clock went back or far ahead.
package struct ClockTrail: Equatable, Sendable {
    /// The newest moment that fits; nil while nothing was recorded.
    package private(set) var newest: Instant?
    /// Place of the last entry that was looked at; -1 when none was.
    package private(set) var place: Int
    /// The first of two officers who find right a clock that jumped far; nil where no one waits.
    package private(set) var first: ClockConfirmation?
    /// Entries looked at since the trail was stored.
    private var entryCount = 0

    /// The longest time without an entry after which no one has to say that the clock is right, in
    /// days: two weekends and the public holidays between them.
    package static let daysAheadMax = 10
    /// The longest after which one officer is enough, in days.
    package static let daysAheadOfOneMax = 30
    /// Programs write the entries of one moment in either order, and a clock is corrected a little.
    static let secondsBehindMax: Int64 = 300
    /// The second of two officers confirms within an hour of the first, by the clock in doubt.
    static let secondsBetweenOfficersMax: Int64 = 3_600
    /// Entries after which it is worth a commit to store the trail: a letter reads it from there.
    private static let entryCountMax = 200

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
    ///   - confirmation: Who says by this entry that the clock is right; nil for other entries.
    package mutating func follow(
        _ moment: Instant,
        at place: Int,
        _ confirmation: ClockConfirmation? = nil
    ) {
        if fits(moment) {
            newest = newest.map { max($0, moment) } ?? moment
            // The clock was set right: no one is waited for.
            first = nil
        } else if let confirmation {
            confirm(confirmation)
        }
        self.place = place
        entryCount += 1
    }

    private mutating func confirm(_ confirmation: ClockConfirmation) {
        let isEnough =
            confirmation.isOfTwo || officersNeeded(at: confirmation.at) == 1
            || first.map { $0.isCompleted(by: confirmation) } == true
        newest = isEnough ? confirmation.at : newest
        first = isEnough ? nil : confirmation
    }

    /// Whether a clock that shows this moment fits what was recorded.
    package func fits(_ now: Instant) -> Bool { officersNeeded(at: now) == 0 }

    /// How many officers have to say that the clock is right when it shows this moment.
    package func officersNeeded(at now: Instant) -> Int {
        guard let newest else { return 0 }
        if now.seconds < newest.seconds - Self.secondsBehindMax { return 2 }
        if now <= newest.adding(days: Self.daysAheadMax) { return 0 }
        return now <= newest.adding(days: Self.daysAheadOfOneMax) ? 1 : 2
    }

    /// What is in doubt about a clock that shows this moment; nil where it fits.
    package func doubt(at now: Instant) -> ClockDoubt? {
        let needed = officersNeeded(at: now)
        guard let newest, needed > 0 else { return nil }
        let first = first.flatMap { $0.isFresh(at: now) ? $0 : nil }
        return ClockDoubt(newest: newest, now: now, officersNeeded: needed, first: first?.officer)
    }

    /// Whether so many entries were looked at that the next look should begin later.
    ///
    /// Not while a second officer is waited for: what is stored does not have the first.
    var isLong: Bool { entryCount > Self.entryCountMax && first == nil }
}

/// An entry of the audit by which officers say that the clock is right.
package struct ClockConfirmation: Equatable, Sendable {
    package let at: Instant
    package let officer: String
    package let second: String?

    package init(at: Instant, officer: String, second: String?) {
        self.at = at
        self.officer = officer
        self.second = second
    }

    fileprivate var isOfTwo: Bool {
        second.map { foldedOfficer($0) != foldedOfficer(officer) } ?? false
    }

    fileprivate func isFresh(at now: Instant) -> Bool {
        let passed = now.seconds - at.seconds
        return passed >= -ClockTrail.secondsBehindMax
            && passed <= ClockTrail.secondsBetweenOfficersMax
    }

    fileprivate func isCompleted(by other: ClockConfirmation) -> Bool {
        isFresh(at: other.at) && foldedOfficer(officer) != foldedOfficer(other.officer)
    }
}

/// A clock that does not fit what the office has recorded: it may be wrong, or there was a holiday.
package struct ClockDoubt: Equatable, Sendable {
    /// The newest moment that fits.
    package let newest: Instant
    /// What the clock shows.
    package let now: Instant
    /// Officers who have to say that it is right: 1 or 2.
    package let officersNeeded: Int
    /// Who has said so within the hour, where two have to; nil where no one has.
    package let first: String?

    package init(newest: Instant, now: Instant, officersNeeded: Int, first: String?) {
        self.newest = newest
        self.now = now
        self.officersNeeded = officersNeeded
        self.first = first
    }

    /// Whether this officer is the one who has said so: another one has to.
    package func waits(forOtherThan officer: String) -> Bool {
        first.map { foldedOfficer($0) == foldedOfficer(officer) } ?? false
    }
}

/// What the clock's trail needs from the records.
package protocol ClockRecords: Sendable {
    /// The trail up to the newest entry of the audit.
    func clockTrail() async throws(RecordsError) -> ClockTrail
    /// Stores the trail, so that the next look begins after it.
    func keep(_ trail: ClockTrail) async throws(RecordsError)
}

extension Office {
    /// What is in doubt about the office's clock now; nil where it fits what was recorded.
    package func clockDoubt() async throws(RecordsError) -> ClockDoubt? {
        let now = environment.now()
        let trail = try await records.clockTrail()
        if trail.isLong { try await records.keep(trail) }
        return trail.doubt(at: now)
    }

    /// Notes that officers have compared the office's clock with another and found it right.
    ///
    /// - Parameters:
    ///   - officer: Who compared it.
    ///   - second: Who compared it too, where both are here; else the second does the same within
    ///     the hour.
    /// - Returns: What is still in doubt: nil, or that another officer has to say so too. By the
    ///   records before this entry and by the entry itself: nothing is asked after it is stored, so
    ///   what fails here has stored nothing. What another officer says meanwhile is not in it.
    /// - Throws: What the records say.
    package func confirmClock(
        officer: String,
        second: String? = nil
    ) async throws(RecordsError) -> ClockDoubt? {
        var trail = try await records.clockTrail()
        let entry = AuditEntry(
            at: environment.now(),
            officer: officerName(officer),
            second: second.map(officerName),
            act: .clock,
            subject: "clock"
        )
        try await records.append(entry)
        let confirmation = ClockConfirmation(
            at: entry.at,
            officer: entry.officer,
            second: entry.second
        )
        trail.follow(entry.at, at: trail.place + 1, confirmation)
        return trail.doubt(at: entry.at)
    }
}
