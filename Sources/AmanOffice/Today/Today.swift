package import AmanLetter
package import AmanVerdict

/// The office today: counts, and how far the public log is signed.
package struct OfficeToday: Equatable, Sendable {
    package var counts: OfficeCounts
    /// When the newest tree head was signed; nil while there is none.
    package var treeHeadAt: Instant?
    /// How often letters were ended, appealed and reinstated.
    package var appeals: AppealCounts

    package init(counts: OfficeCounts, treeHeadAt: Instant?, appeals: AppealCounts) {
        self.counts = counts
        self.treeHeadAt = treeHeadAt
        self.appeals = appeals
    }
}

extension Office {
    /// The numbers of today: from midnight on, by the office's own clocks; some seconds old where a
    /// replica has them, except for the tree head.
    ///
    /// - Throws: When the records cannot be read.
    package func today() async throws(RecordsError) -> OfficeToday {
        let now = environment.now()
        var counts = try await stale.counts(
            since: midnight(before: now, by: programme.clock)
        )
        let treeHead = try await records.treeHead()
        // A log that shrinks looks like a forged one: its size never comes from a replica.
        counts.logSize = try await records.logSize()
        return OfficeToday(
            counts: counts,
            treeHeadAt: treeHead?.signedAt,
            appeals: try await stale.appealCounts(at: now)
        )
    }

    /// The counts of this moment, for a desk that calls people by them.
    ///
    /// - Throws: When the records cannot be read.
    package func countsNow() async throws(RecordsError) -> OfficeCounts {
        try await records.counts(since: midnight(before: environment.now(), by: programme.clock))
    }

    /// The lowest ticket of each queue that is not empty; some seconds old where a replica has it.
    ///
    /// - Throws: When the records cannot be read.
    package func longestWaits() async throws(RecordsError) -> [WaitingLine: LongestWait] {
        try await stale.longestWaits()
    }

    /// How the work went in the last `paceHours` hours, at most some seconds old.
    ///
    /// - Throws: When the records cannot be read.
    package func pace() async throws(RecordsError) -> OfficePace {
        try await paceCache.pace(at: environment.now(), by: programme.clock)
    }
}

/// The last midnight that a clock showed.
package func midnight(before now: Instant, by clock: ProgrammeClock) -> Instant {
    let local = clock.local(now)
    return clock.moment(showing: local.adding(seconds: -(local.seconds % 86_400)))
}
