package import AmanIncident

/// One step that places an incident in the public numbers.
package struct CountedIncident: Hashable, Sendable {
    /// The report's number in the office.
    package let number: Int
    /// ISO 3166-2, as the monitors say.
    package let province: String
    /// The Monday of the week in which the office stored the step: a week that has closed never
    /// changes, and what is weighed late counts where it was entered.
    package let week: Int
    package let state: AccountState
    /// Whether the incident was in no week before.
    package let isFirst: Bool
}

extension Office {
    /// What the public numbers count of incidents, by the days on which the office stored it.
    ///
    /// Each account counts once as an incident (`isFirst`), and once in each state that it comes to
    /// with a place. Only steps that verify under the monitors' key count.
    package func countedIncidents(
        storedOn days: Range<Int>
    ) async throws(RecordsError) -> [CountedIncident] {
        let keys = monitorsKeys
        guard !keys.isEmpty else { return [] }
        return try await records.incidents(weighedOn: days).flatMap { incident in
            counted(incident, by: keys).filter { days.contains($0.day) }.map(\.counted)
        }
    }
}

/// The steps of one report that count, each with the day on which the office stored it.
private func counted(
    _ incident: StoredIncident,
    by keys: [MonitorsPublicKey]
) -> [(day: Int, counted: CountedIncident)] {
    var (states, counted) = (Set<AccountState>(), [(day: Int, counted: CountedIncident)]())
    for (step, day) in zip(incident.weighing(by: keys).steps, incident.stepDays) {
        guard let place = step.counted, !states.contains(step.state) else { continue }
        let one = CountedIncident(
            number: incident.number,
            province: place.province,
            week: mondayOfWeek(of: day),
            state: step.state,
            isFirst: states.isEmpty
        )
        states.insert(step.state)
        counted.append((day, one))
    }
    return counted
}
