import AmanLetter
import AmanOffice

// What the faulty records pass on unchanged: the public numbers.
extension FaultyRecords {
    func publishedWeeks(
        from place: Int,
        limit: Int
    ) async throws(RecordsError) -> [StoredWeek] {
        try await whole.publishedWeeks(from: place, limit: limit)
    }

    func newestPublishedWeek() async throws(RecordsError) -> StoredWeek? {
        try await whole.newestPublishedWeek()
    }

    func firstIssue() async throws(RecordsError) -> Instant? {
        try await whole.firstIssue()
    }

    func weekCounts(
        fromLeaf leaf: UInt64,
        until end: Instant
    ) async throws(RecordsError) -> WeekCounts {
        try await whole.weekCounts(fromLeaf: leaf, until: end)
    }

    func draw(for name: String) -> UInt64 { whole.draw(for: name) }

    func publish(_ week: StoredWeek) async throws(RecordsError) {
        try await whole.publish(week)
    }
}
