package import AmanLetter

/// The office today: counts, and how far the public log is signed.
package struct OfficeToday: Equatable, Sendable {
    package var counts: OfficeCounts
    /// When the newest tree head was signed; nil while there is none.
    package var treeHeadAt: Instant?

    package init(counts: OfficeCounts, treeHeadAt: Instant?) {
        self.counts = counts
        self.treeHeadAt = treeHeadAt
    }
}

extension Office {
    /// The numbers of today: from midnight on, by the office's own clocks.
    package func today() async throws(RecordsError) -> OfficeToday {
        let now = environment.now()
        let counts = try await records.counts(
            since: midnight(before: now, minutesEastOfUTC: programme.minutesEastOfUTC)
        )
        return OfficeToday(counts: counts, treeHeadAt: try await records.treeHead()?.signedAt)
    }

    /// How the work went in the last `paceHours` hours, at most some seconds old.
    package func pace() async throws(RecordsError) -> OfficePace {
        try await paceCache.pace(
            at: environment.now(),
            minutesEastOfUTC: programme.minutesEastOfUTC
        )
    }
}

/// The last midnight of clocks that are so many minutes ahead of UTC.
package func midnight(before now: Instant, minutesEastOfUTC: Int) -> Instant {
    let local = now.seconds + Int64(minutesEastOfUTC) * 60
    return now.adding(seconds: -(local % 86_400))
}
