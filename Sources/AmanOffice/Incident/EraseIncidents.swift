import AmanIncident

extension Office {
    /// Destroys what the programme no longer stores of reports, some at a time.
    ///
    /// What the monitors found to be no incident goes a month after they said so: a flood of false
    /// reports does not fill the office. Also where the programme names no monitors any more.
    ///
    /// - Returns: How many were erased; 0 when none is left.
    /// - Throws: `clockInDoubt` where the clock does not fit what the office has recorded.
    package func eraseIncidents(officer: String) async throws(EraseError) -> Int {
        let keepDays = programme.incident.monitors?.keepDays ?? keepDaysUnlessSaid
        var numbers = try await erasing { () async throws(RecordsError) in
            try await records.erasableIncidents(
                arrivedBefore: today - keepDays,
                limit: incidentsErasedAtOnceMax
            )
        }
        if numbers.isEmpty { numbers = try await notIncidents() }
        guard !numbers.isEmpty else { return 0 }
        try await insistOnClock()
        let audit = AuditEntry(
            at: environment.now(),
            officer: officerName(officer),
            act: .incidents,
            subject: AuditCode(numbers.count),
            reason: "erase"
        )
        try await erasing { () async throws(RecordsError) in
            try await records.eraseIncidents(numbers, audit)
        }
        return numbers.count
    }

    /// Reports that the monitors found to be no incidents, and did not take up again in a month.
    private func notIncidents() async throws(EraseError) -> [Int] {
        let keys = monitorsKeys
        guard !keys.isEmpty else { return [] }
        let end = today - notIncidentKeepDays
        let weighed = try await erasing { () async throws(RecordsError) in
            try await records.incidents(weighedOn: end - erasedWithinDays..<end)
        }
        let ended = weighed.filter { incident in
            !incident.isErased && (incident.stepDays.last ?? end) < end
                && incident.weighing(by: keys).state == .notIncident
        }
        return ended.prefix(incidentsErasedAtOnceMax).map(\.number)
    }
}

/// Reports erased in one commit.
private let incidentsErasedAtOnceMax = 200
/// Days after which reports are erased where the programme no longer says.
private let keepDaysUnlessSaid = 730
/// Days after which what is no incident is erased.
private let notIncidentKeepDays = 30
/// Days within which the office erases at least once; what it missed goes with the others.
private let erasedWithinDays = 90
