import AmanIncident
import AmanOffice

// What the faulty records pass on to the real ones unchanged, of incidents.
extension FaultyRecords {
    func receipt(form: [UInt8]) -> Receipt { whole.receipt(form: form) }

    func add(_ incident: NewIncident, limit: Int) async throws(RecordsError) -> Int? {
        try await whole.add(incident, limit: limit)
    }

    func incident(handle: [UInt8]) async throws(RecordsError) -> StoredIncident? {
        try await whole.incident(handle: handle)
    }

    func incidents(
        of marks: [ReportMark]
    ) async throws(RecordsError) -> [ReportMark: StoredIncident] {
        try await whole.incidents(of: marks)
    }

    func incidents(
        after: Int,
        isWaiting: Bool,
        limit: Int
    ) async throws(RecordsError) -> [StoredIncident] {
        try await whole.incidents(after: after, isWaiting: isWaiting, limit: limit)
    }

    func answers(to number: Int) async throws(RecordsError) -> [SealedAnswer] {
        try await whole.answers(to: number)
    }

    func takeReports(
        after: Int,
        limit: Int,
        day: Int,
        _ audit: AuditEntry
    ) async throws(RecordsError) -> [ReportFile.Item] {
        try await whole.takeReports(after: after, limit: limit, day: day, audit)
    }

    func commit(_ replies: PlannedReplies) async throws(RecordsError) {
        try await whole.commit(replies)
    }

    func assign(
        _ number: Int,
        to officer: String?,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await whole.assign(number, to: officer, audit)
    }

    func erasableIncidents(
        arrivedBefore day: Int,
        limit: Int
    ) async throws(RecordsError) -> [Int] {
        try await whole.erasableIncidents(arrivedBefore: day, limit: limit)
    }

    func eraseIncidents(
        _ numbers: [Int],
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await whole.eraseIncidents(numbers, audit)
    }

    func incidentCount() async throws(RecordsError) -> Int { try await whole.incidentCount() }

    func incidents(weighedOn days: Range<Int>) async throws(RecordsError) -> [StoredIncident] {
        try await whole.incidents(weighedOn: days)
    }

    func lastFilings() async throws(RecordsError) -> LoggedFilings? {
        try await whole.lastFilings()
    }

    func newFilings(
        after: Int,
        arrivedBefore day: Int,
        limit: Int
    ) async throws(RecordsError) -> [NewFiling] {
        try await whole.newFilings(after: after, arrivedBefore: day, limit: limit)
    }

    func keep(
        _ filings: LoggedFilings,
        after previous: UInt64?,
        entry: [UInt8]
    ) async throws(RecordsError) {
        try await whole.keep(filings, after: previous, entry: entry)
    }

    func filed(handle: [UInt8]) async throws(RecordsError) -> FiledIncident? {
        try await whole.filed(handle: handle)
    }
}
