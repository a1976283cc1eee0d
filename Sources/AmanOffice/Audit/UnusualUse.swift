package import AmanLetter
import AmanVerdict

/// From when on the use of the register is unusual: a question to a human, never a verdict.
package enum UnusualUseLimits {
    /// Days that a report covers where no other day is asked for.
    package static let days = 1
    /// The hour of the programme's clock from which on it is night.
    static let nightBegins = 21
    /// The hour at which the night is over.
    static let nightEnds = 5
    /// Fewest openings at night: one may be an officer who stayed a little longer.
    package static let nightMin = 5
    /// Shortest run of consecutive tickets, without another act on any of them.
    package static let runMin = 10
    /// Fewest tickets that an officer asked about and did nothing else on.
    package static let withoutActMin = 20
    /// Their least share of all tickets that the officer asked about, in percent.
    static let withoutActPercentMin = 50
    /// Most entries that one report reads: four days of the largest office known.
    package static let entryCountMax = 100_000
}

/// What a report of unusual use reads of an audit entry.
package struct AuditUse: Equatable, Sendable {
    package var at: Instant
    package var officer: String
    package var act: AuditAct
    /// The ticket that the entry is about, as far as it is about one.
    package var ticket: Int?

    package init(at: Instant, officer: String, act: AuditAct, ticket: Int?) {
        self.at = at
        self.officer = officer
        self.act = act
        self.ticket = ticket
    }
}

/// Why an officer's use of the register is unusual.
package enum UnusualSign: String, CaseIterable, Sendable {
    case quotaReached = "quota-reached"
    case night
    case consecutiveNumbers = "consecutive-numbers"
    case withoutAct = "without-act"
}

/// What one officer asked the register: figures, no name of an applicant.
package struct OfficerUse: Equatable, Sendable {
    /// As the newest of their entries has it, without the desk.
    package var officer: String
    /// Openings by act.
    package var counts: [AuditAct: Int]
    /// Acts whose quota was used up.
    package var quotasReached: [AuditAct]
    /// Openings in the hours of night.
    package var nightCount: Int
    /// Tickets asked about.
    package var ticketCount: Int
    /// Tickets asked about and not decided, called, printed or worked on in another way.
    package var withoutActCount: Int
    /// The longest run of two or more consecutive tickets among these.
    package var run: ClosedRange<Int>?

    /// What of it is unusual.
    package var signs: [UnusualSign] {
        typealias Limits = UnusualUseLimits
        return UnusualSign.allCases.filter { sign in
            switch sign {
            case .quotaReached: !quotasReached.isEmpty
            case .night: nightCount >= Limits.nightMin
            case .consecutiveNumbers: (run?.count ?? 0) >= Limits.runMin
            case .withoutAct:
                withoutActCount >= Limits.withoutActMin
                    && 100 * withoutActCount >= Limits.withoutActPercentMin * ticketCount
            }
        }
    }
}

/// Who asked the register for what in some days, those of unusual use first.
package struct UseReport: Equatable, Sendable {
    package var officers: [OfficerUse]
    /// Whether there were more entries than one report reads; the newest were read.
    package var isPartial: Bool

    package init(officers: [OfficerUse], isPartial: Bool) {
        self.officers = officers
        self.isPartial = isPartial
    }
}

extension Office {
    /// Who opened records, saw comparisons and looked up tickets and numbers.
    ///
    /// - Parameters:
    ///   - from: The first moment; nil for the last day.
    ///   - until: The moment after the last; nil for now.
    /// - Returns: One row for each officer who asked, or who used a quota up.
    /// - Throws: Why the records could not tell.
    package func use(
        from: Instant? = nil,
        until: Instant? = nil
    ) async throws(RecordsError) -> UseReport {
        // Also what is dated a moment ahead, by another computer of the office.
        let until = until ?? environment.now().adding(days: 1)
        let from = from ?? environment.now().adding(days: -UnusualUseLimits.days)
        // A quota looks one day back, so that the first hours have the day before them.
        let entries = try await stale.auditUse(
            from: from.adding(days: -1),
            until: until,
            limit: UnusualUseLimits.entryCountMax
        )
        return UseReport(
            officers: planUse(entries, from: from, by: programme),
            isPartial: entries.count == UnusualUseLimits.entryCountMax
        )
    }
}

/// Adds up each officer's use of the register, unusual ones first.
///
/// - Parameters:
///   - entries: Newest first, beginning one day before `from`.
///   - from: Where the report begins.
///   - programme: Its quotas and its clock.
/// - Returns: One row for each officer who asked, or who used a quota up.
func planUse(_ entries: [AuditUse], from: Instant, by programme: Programme) -> [OfficerUse] {
    var folded: [String: String] = [:]
    var byOfficer: [String: [AuditUse]] = [:]
    for entry in entries {
        let officer = folded[entry.officer] ?? foldedOfficer(entry.officer)
        folded[entry.officer] = officer
        byOfficer[officer, default: []].append(entry)
    }
    let rows = byOfficer.values.compactMap { officerUse($0, from: from, by: programme) }
    return rows.sorted { left, right in
        (right.signs.count, right.ticketCount, left.officer)
            < (left.signs.count, left.ticketCount, right.officer)
    }
}

/// One officer's use; nil where they asked nothing and used no quota up.
private func officerUse(
    _ entries: [AuditUse],
    from: Instant,
    by programme: Programme
) -> OfficerUse? {
    let openings = entries.filter { $0.at >= from && $0.act.isOpening }
    let reached = (AuditAct.openings + [.print]).filter { act in
        guard let limit = programme.quotas.limit(of: act) else { return false }
        return reaches(limit, entries.filter { $0.act == act }.map(\.at), from: from)
    }
    guard let newest = openings.first ?? (reached.isEmpty ? nil : entries.first) else { return nil }
    let asked = Set(openings.compactMap(\.ticket))
    let handled = Set(entries.filter { !$0.act.isOpening }.compactMap(\.ticket))
    let only = asked.subtracting(handled)
    return OfficerUse(
        officer: withoutDesk(newest.officer),
        counts: openings.reduce(into: [:]) { $0[$1.act, default: 0] += 1 },
        quotasReached: reached,
        nightCount: openings.count { isNight(programme.clock.local($0.at)) },
        ticketCount: asked.count,
        withoutActCount: only.count,
        run: longestRun(only)
    )
}

/// Whether so many entries fell into one day that ends in the report.
private func reaches(_ limit: Int, _ newestFirst: [Instant], from: Instant) -> Bool {
    let moments = newestFirst.map(\.seconds).sorted()
    guard limit > 0, moments.count >= limit else { return false }
    return (limit - 1..<moments.count).contains { last in
        moments[last] >= from.seconds && moments[last] - moments[last - limit + 1] <= 86_400
    }
}

private func isNight(_ local: Instant) -> Bool {
    let secondOfDay = ((local.seconds % 86_400) + 86_400) % 86_400
    let hour = Int(secondOfDay / 3_600)
    return hour >= UnusualUseLimits.nightBegins || hour < UnusualUseLimits.nightEnds
}

private func longestRun(_ tickets: Set<Int>) -> ClosedRange<Int>? {
    var (longest, current): (ClosedRange<Int>?, ClosedRange<Int>?)
    for ticket in tickets.sorted() {
        let first = current.flatMap { $0.upperBound + 1 == ticket ? $0.lowerBound : nil } ?? ticket
        let run = first...ticket
        if run.count > (longest?.count ?? 1) { longest = run }
        current = run
    }
    return longest
}
