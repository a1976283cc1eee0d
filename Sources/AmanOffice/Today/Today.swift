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
    /// The numbers of today: from midnight on, by the office's own clocks.
    ///
    /// - Throws: When the records cannot be read.
    package func today() async throws(RecordsError) -> OfficeToday {
        let now = environment.now()
        let counts = try await records.counts(
            since: midnight(before: now, by: programme.clock)
        )
        return OfficeToday(
            counts: counts,
            treeHeadAt: try await records.treeHead()?.signedAt,
            appeals: try await records.appealCounts(at: now)
        )
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
