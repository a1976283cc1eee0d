package import AmanIncident

/// What the monitors see in the office: numbers, states and due days, never a report.
package struct IncidentQueue: Equatable, Sendable {
    package let reports: [QueuedIncident]
    /// Numbers of the reports that duplicates belong to.
    package let numbers: [ReportMark: Int]
    /// Whether only those are shown that wait for an answer.
    package let isWaiting: Bool
    /// The number after which the next page begins; nil on the last.
    package let next: Int?
}

/// A report in the queue.
package struct QueuedIncident: Equatable, Sendable {
    package let stored: StoredIncident
    package let weighing: Weighing
    package let due: IncidentDue
}

extension Office {
    /// Reports above a number, lowest first: those that wait longest come first.
    package func incidentQueue(
        after: Int,
        isWaiting: Bool,
        limit: Int
    ) async throws(RecordsError) -> IncidentQueue {
        let keys = monitorsKeys
        guard !keys.isEmpty else {
            return IncidentQueue(reports: [], numbers: [:], isWaiting: isWaiting, next: nil)
        }
        let stored = try await records.incidents(
            after: after,
            isWaiting: isWaiting,
            limit: limit + 1
        )
        let reports = stored.prefix(limit).map { incident in
            QueuedIncident(
                stored: incident,
                weighing: incident.weighing(by: keys),
                due: incident.due(on: today)
            )
        }
        let others = try await records.incidents(of: reports.compactMap(\.weighing.duplicateOf))
        return IncidentQueue(
            reports: reports,
            numbers: others.mapValues(\.number),
            isWaiting: isWaiting,
            next: stored.count > limit ? reports.last?.stored.number : nil
        )
    }
}
