package import AmanLetter
package import AmanOffice

/// Answers what may be some seconds old from a replica of the office's database.
///
/// It has the questions of `StaleRecords` and no others, so that no step can decide by a replica.
package struct StaleReadings: StaleRecords {
    private let records: DatabaseRecords
    private let watch: ReplicaWatch

    /// Why the replica is passed over at present; nil while it answers, or was not asked yet.
    package var trouble: ReplicaTrouble? { watch.trouble }

    fileprivate init(_ records: DatabaseRecords, _ watch: ReplicaWatch) {
        (self.records, self.watch) = (records, watch)
    }

    package func counts(since midnight: Instant) async throws(RecordsError) -> OfficeCounts {
        try await records.counts(since: midnight)
    }

    package func appealCounts(at now: Instant) async throws(RecordsError) -> AppealCounts {
        try await records.appealCounts(at: now)
    }

    package func pace(from: Instant, hours: Int) async throws(RecordsError) -> OfficePace {
        try await records.pace(from: from, hours: hours)
    }

    package func days(between moments: [Instant]) async throws(RecordsError) -> [DayCount] {
        try await records.days(between: moments)
    }

    package func desks(since moment: Instant) async throws(RecordsError) -> [DeskCount] {
        try await records.desks(since: moment)
    }

    package func longestWaits() async throws(RecordsError) -> [WaitingLine: LongestWait] {
        try await records.longestWaits()
    }

    package func auditPage(_ question: AuditQuestion) async throws(RecordsError) -> AuditPage {
        try await records.auditPage(question)
    }

    package func auditMatches(
        _ question: AuditQuestion
    ) async throws(RecordsError) -> AuditMatches {
        try await records.auditMatches(question)
    }

    package func auditUse(
        from: Instant,
        until: Instant,
        limit: Int
    ) async throws(RecordsError) -> [AuditUse] {
        try await records.auditUse(from: from, until: until, limit: limit)
    }

    package func auditCount() async throws(RecordsError) -> Int { try await records.auditCount() }
}

extension DatabaseRecords {
    /// What may be some seconds old, from a replica of these records' database.
    ///
    /// - Parameter replica: With the role that works with the records; it may be gone, and is asked
    ///   when it is needed.
    /// - Returns: Nil where the records are a file.
    package func stale(at replica: RecordsDatabase) -> StaleReadings? {
        guard let primary = engine as? PostgresEngine else { return nil }
        let aside = ReplicaEngine(replica.tables(of: office).connector, beside: primary)
        let records = DatabaseRecords(engine: aside, key: key, keys: keys, office: office)
        return StaleReadings(records, aside.watch)
    }
}
