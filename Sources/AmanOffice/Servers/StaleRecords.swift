package import AmanLetter

/// Questions whose answer may be some seconds old: figures, and searches of the audit.
///
/// An office may ask a replica of its database for these, and for nothing else. What a step reads
/// before it decides, what calls a person, and what is published are questions of other protocols:
/// no replica is ever asked for them, since nothing that reads a replica has them.
package protocol StaleRecords: PaceRecords, DayRecords, FigureRecords, AuditSearch {}

/// Figures of the office's page of today.
package protocol FigureRecords: Sendable {
    func counts(since midnight: Instant) async throws(RecordsError) -> OfficeCounts
    func appealCounts(at now: Instant) async throws(RecordsError) -> AppealCounts
}

/// What the audit's pages look for.
package protocol AuditSearch: Sendable {
    /// A page of entries, after looking at no more than `auditSortMax`.
    func auditPage(_ question: AuditQuestion) async throws(RecordsError) -> AuditPage
    /// How many entries a question is about, on whatever page.
    func auditMatches(_ question: AuditQuestion) async throws(RecordsError) -> AuditMatches
    /// Entries of some time with the tickets they are about, newest first.
    func auditUse(
        from: Instant,
        until: Instant,
        limit: Int
    ) async throws(RecordsError) -> [AuditUse]
    /// Entries stored so far.
    func auditCount() async throws(RecordsError) -> Int
}
