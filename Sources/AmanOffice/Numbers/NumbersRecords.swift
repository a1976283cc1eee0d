package import AmanLetter
package import AmanNumbers

/// A week as it was published, and up to where of the records it counts.
package struct StoredWeek: Equatable, Sendable {
    /// Counted from 0 without gaps.
    package var place: Int
    package var published: PublishedWeek
    /// The first moment after it, by the office's clocks.
    package var endsAt: Instant
    /// Leaves of the log up to its end: the next week counts from here, so that each entry is
    /// counted once, whatever the clock showed.
    package var leafCount: UInt64
    package var publishedAt: Instant

    package init(
        place: Int,
        published: PublishedWeek,
        endsAt: Instant,
        leafCount: UInt64,
        publishedAt: Instant
    ) {
        self.place = place
        self.published = published
        self.endsAt = endsAt
        self.leafCount = leafCount
        self.publishedAt = publishedAt
    }
}

/// The true counts of one week: never shown or stored.
package struct WeekCounts: Equatable, Sendable {
    /// Leaves of the log up to the week's end.
    package var leafCount: UInt64
    /// Of each thing, by ISO 3166-2 code of the home province; an empty code where none is known.
    package var counts: [CountedThing: [String: Int]]

    package init(leafCount: UInt64, counts: [CountedThing: [String: Int]]) {
        self.leafCount = leafCount
        self.counts = counts
    }
}

/// What the public numbers ask of the records.
package protocol NumbersRecords: Sendable {
    /// Published weeks from a place on, oldest first.
    ///
    /// - Throws: `notAuthentic` for a week that Aman did not write so.
    func publishedWeeks(from place: Int, limit: Int) async throws(RecordsError) -> [StoredWeek]
    /// The newest published week; nil before the first.
    func newestPublishedWeek() async throws(RecordsError) -> StoredWeek?
    /// When the first letter was issued; nil before.
    func firstIssue() async throws(RecordsError) -> Instant?
    /// What was entered into the log from a leaf on, up to the first leaf that was entered at `end`
    /// or later; incidents are not in the log.
    func weekCounts(
        fromLeaf leaf: UInt64,
        until end: Instant
    ) async throws(RecordsError) -> WeekCounts
    /// What the office's key gives for a name: the same name, the same draw.
    func draw(for name: String) -> UInt64
    /// One commit: the next week, as it is published.
    ///
    /// - Throws: `conflict(.newerStands)` where another program has published it.
    func publish(_ week: StoredWeek) async throws(RecordsError)
}
