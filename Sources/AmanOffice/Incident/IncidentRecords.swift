package import AmanIncident

/// What reports of incidents ask of the records.
///
/// The records have no word of a report: a sealed form, the day it arrived, and what the monitors
/// signed.
package protocol IncidentRecords: Sendable {
    /// The receipt of a form, the same whenever the form is sent.
    func receipt(form: [UInt8]) -> Receipt

    /// Stores a sealed report, once: a report whose receipt has one already is that one.
    ///
    /// - Returns: Its number; numbers count from 1. Nil, and nothing is stored, where the office
    ///   has `limit` reports.
    func add(_ incident: NewIncident, limit: Int) async throws(RecordsError) -> Int?

    /// Reports that are not erased.
    func incidentCount() async throws(RecordsError) -> Int

    /// The report that a receipt opens; nil for any other, and once it was erased.
    func incident(handle: [UInt8]) async throws(RecordsError) -> StoredIncident?

    /// The reports of these marks that the office has, also erased ones.
    func incidents(
        of marks: [ReportMark]
    ) async throws(RecordsError) -> [ReportMark: StoredIncident]

    /// Reports above `after`, lowest first; where `isWaiting`, only those without an answer, and
    /// none that was erased.
    func incidents(
        after: Int,
        isWaiting: Bool,
        limit: Int
    ) async throws(RecordsError) -> [StoredIncident]

    /// The sealed answers to a report, in their order.
    func answers(to number: Int) async throws(RecordsError) -> [SealedAnswer]

    /// One commit: sealed reports above `after` for the monitors, noted as seen, with its entry.
    func takeReports(
        after: Int,
        limit: Int,
        day: Int,
        _ audit: AuditEntry
    ) async throws(RecordsError) -> [ReportFile.Item]

    /// One commit: everything that a file of the monitors brings.
    ///
    /// - Throws: `conflict(.stateChanged)` where a report got other steps or answers meanwhile.
    func commit(_ replies: PlannedReplies) async throws(RecordsError)

    /// One commit: who works on a report, nil for no one any more.
    ///
    /// - Throws: `conflict(.stateChanged)` where there is no such report.
    func assign(
        _ number: Int,
        to officer: String?,
        _ audit: AuditEntry
    ) async throws(RecordsError)

    /// Reports that arrived before a day and are not erased, oldest first.
    func erasableIncidents(
        arrivedBefore day: Int,
        limit: Int
    ) async throws(RecordsError) -> [Int]

    /// One commit: destroys sealed reports and answers of these numbers; their numbers, days and
    /// steps stay. The receipts open nothing then.
    func eraseIncidents(
        _ numbers: [Int],
        _ audit: AuditEntry
    ) async throws(RecordsError)

    /// Reports with a step that the office stored on one of these days, by number.
    func incidents(weighedOn days: Range<Int>) async throws(RecordsError) -> [StoredIncident]

    /// What the log said last of the reports that had arrived; nil before the first time.
    func lastFilings() async throws(RecordsError) -> LoggedFilings?

    /// Reports above `after`, lowest first, up to the first that arrived on `day` or later.
    func newFilings(
        after: Int,
        arrivedBefore day: Int,
        limit: Int
    ) async throws(RecordsError) -> [NewFiling]

    /// One commit: the log's entry, and what is behind it.
    ///
    /// - Throws: `conflict(.newerStands)` where the last entry is not at `previous`.
    func keep(
        _ filings: LoggedFilings,
        after previous: UInt64?,
        entry: [UInt8]
    ) async throws(RecordsError)

    /// What opens the digest of the report that a receipt opens, and where that is in the log; nil
    /// for any other receipt, and once the report was erased.
    func filed(handle: [UInt8]) async throws(RecordsError) -> FiledIncident?
}

/// A report that is not in the log yet.
package struct NewFiling: Equatable, Sendable {
    package var number: Int
    package var opening: FilingOpening

    package init(number: Int, opening: FilingOpening) {
        (self.number, self.opening) = (number, opening)
    }
}

/// A report whose filing may be in the log.
package struct FiledIncident: Equatable, Sendable {
    package var opening: FilingOpening
    /// Nil until the log says so.
    package var filings: LoggedFilings?

    package init(opening: FilingOpening, filings: LoggedFilings?) {
        (self.opening, self.filings) = (opening, filings)
    }
}

/// A sealed report to be stored.
package struct NewIncident: Equatable, Sendable {
    /// What the receipt gives; the records store a keyed hash of it.
    package var handle: [UInt8]
    package var sealed: SealedReport
    /// Counted from 1970-01-01: no time of day is stored.
    package var arrived: Int

    package init(handle: [UInt8], sealed: SealedReport, arrived: Int) {
        (self.handle, self.sealed, self.arrived) = (handle, sealed, arrived)
    }
}

/// A report as it is stored, without its sealed form.
package struct StoredIncident: Equatable, Sendable {
    package var number: Int
    /// Counted from 1970-01-01.
    package var arrived: Int
    package var mark: ReportMark
    package var steps: [SignedStep]
    /// The day on which the office stored each step.
    package var stepDays: [Int]
    /// The days of the answers.
    package var answerDays: [Int]
    /// When the monitors got it first; nil before.
    package var seen: Int?
    /// Who works on it.
    package var worker: String?
    package var isErased: Bool

    package init(
        number: Int,
        arrived: Int,
        mark: ReportMark,
        steps: [SignedStep],
        stepDays: [Int],
        answerDays: [Int],
        seen: Int?,
        worker: String?,
        isErased: Bool
    ) {
        (self.number, self.arrived, self.mark, self.steps) = (number, arrived, mark, steps)
        (self.stepDays, self.answerDays) = (stepDays, answerDays)
        (self.seen, self.worker) = (seen, worker)
        self.isErased = isErased
    }
}

/// What a file of the monitors brings, verified.
package struct PlannedReplies: Equatable, Sendable {
    package var replies: [Reply]
    package var recorded: [NewIncident]
    package var audit: AuditEntry

    package init(replies: [Reply], recorded: [NewIncident], audit: AuditEntry) {
        (self.replies, self.recorded, self.audit) = (replies, recorded, audit)
    }

    /// New steps and answers of one report.
    package struct Reply: Equatable, Sendable {
        package var number: Int
        /// How many there were when they were planned.
        package var stepsBefore: Int
        package var answersBefore: Int
        package var steps: [SignedStep]
        package var answers: [SealedAnswer]
        /// The day on which they arrive.
        package var day: Int

        package init(
            number: Int,
            stepsBefore: Int,
            answersBefore: Int,
            steps: [SignedStep],
            answers: [SealedAnswer],
            day: Int
        ) {
            (self.number, self.stepsBefore) = (number, stepsBefore)
            (self.answersBefore, self.steps) = (answersBefore, steps)
            (self.answers, self.day) = (answers, day)
        }
    }
}

/// Most reports that an office stores beside erased ones: sealed in their largest size they take
/// 1.7 GB.
package let incidentCountMax = 100_000
/// Reports that monitors may bring beyond those: a flood does not close the telephone.
package let recordedIncidentCountMax = 1_000
/// Highest number of a report.
package let incidentNumberMax = Int(Int32.max)
