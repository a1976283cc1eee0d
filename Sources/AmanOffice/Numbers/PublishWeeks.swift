import AmanIncident
package import AmanLetter
package import AmanNumbers
import AmanVerdict

/// A week that has ended and was not published.
package struct ClosedWeek: Equatable, Sendable {
    /// Its place among the published weeks.
    package var place: Int
    package var week: CalendarWeek
    package var areas: [NumberArea]
    /// The first leaf that no earlier week counts.
    package var fromLeaf: UInt64
    /// The first moment after it.
    package var endsAt: Instant
}

/// The next week to publish; nil while it has not ended.
///
/// A week is Monday to Sunday, or Saturday to Friday where the programme prints the Solar Hijri
/// calendar, by the programme's clocks; once one was published, the next follows it. The areas are
/// those of the first week of its year that was published: a change of the programme file waits for
/// the next year, so that no week can be compared under two divisions.
///
/// - Parameters:
///   - last: The newest published week.
///   - firstIssue: When the first letter was issued; there is no week before it.
///   - programme: The programme as it is now.
///   - now: By a clock that fits what the office has recorded.
/// - Returns: The week, with where its entries begin.
package func planClosedWeek(
    after last: StoredWeek?,
    firstIssue: Instant?,
    _ programme: Programme,
    at now: Instant
) -> ClosedWeek? {
    guard let week = last?.published.week.next ?? firstIssue.map({ firstWeek($0, programme, now) })
    else { return nil }
    let nextDay = Instant(seconds: Int64(week.next.firstDay) * secondsOfDay)
    let endsAt = programme.clock.moment(showing: nextDay)
    guard endsAt <= now else { return nil }
    let areas: [NumberArea]
    if let last, year(of: last.published.week) == year(of: week) {
        areas = last.published.areas
    } else {
        areas = numberAreas(
            of: programme.provinces.map(\.code),
            joined: programme.joinedProvinces
        )
    }
    return ClosedWeek(
        place: last.map { $0.place + 1 } ?? 0,
        week: week,
        areas: areas,
        fromLeaf: last?.leafCount ?? 0,
        endsAt: endsAt
    )
}

/// The Gregorian year that a week belongs to: that of its middle day.
package func year(of week: CalendarWeek) -> Int {
    Instant(seconds: Int64(week.middleDay) * secondsOfDay).civil.year
}

/// The week of the first letter, or a later one where the clock of then was far off.
private func firstWeek(_ issue: Instant, _ programme: Programme, _ now: Instant) -> CalendarWeek {
    let start: WeekStart = programme.calendars.contains(.solarHijri) ? .saturday : .monday
    let earliest = now.adding(days: -7 * weeksBackMax)
    let local = programme.clock.local(max(issue, earliest))
    return CalendarWeek(containing: Int(local.seconds / secondsOfDay), beginning: start)
}

extension Office {
    /// Publishes the counts of the weeks that have ended and were not published, oldest first.
    ///
    /// Where the clock does not fit what was recorded nothing is published: a week that was closed
    /// too early is closed for good.
    ///
    /// - Returns: How many were published, at most `weeksAtOnceMax`.
    /// - Throws: When the records cannot be read or written.
    @discardableResult
    package func publishWeeks() async throws(RecordsError) -> Int {
        let now = environment.now()
        var last = try await records.newestPublishedWeek()
        let firstIssue = last == nil ? try await records.firstIssue() : nil
        var count = 0
        while count < weeksAtOnceMax,
            let closed = planClosedWeek(after: last, firstIssue: firstIssue, programme, at: now)
        {
            if count == 0 {
                guard try await clockDoubt() == nil else { return 0 }
            }
            let exact = try await exactCounts(of: closed)
            let week = StoredWeek(
                place: closed.place,
                published: PublishedWeek(
                    closed.week,
                    areas: closed.areas,
                    exact: exact.counts,
                    draw: records.draw
                ),
                endsAt: closed.endsAt,
                leafCount: exact.leafCount,
                publishedAt: now
            )
            do {
                try await records.publish(week)
            } catch .conflict(.newerStands) {
                // Another program was faster: what it published is the same.
                return count
            }
            last = week
            count += 1
        }
        return count
    }

    /// The true counts of a week: what is in the log, and what the monitors have weighed.
    private func exactCounts(of closed: ClosedWeek) async throws(RecordsError) -> WeekCounts {
        var exact = try await records.weekCounts(
            fromLeaf: closed.fromLeaf,
            until: closed.endsAt
        )
        // Without monitors nothing is said of incidents: a 0 would say that there are none.
        guard monitorsKey != nil else { return exact }
        for thing in CountedThing.ofIncidents { exact.counts[thing] = [:] }
        let days = closed.week.firstDay..<closed.week.next.firstDay
        for incident in try await countedIncidents(storedOn: days) {
            let first: CountedThing? = incident.isFirst ? .incidents : nil
            for thing in [first, CountedThing(incident.state)].compactMap(\.self) {
                exact.counts[thing, default: [:]][incident.province, default: 0] += 1
            }
        }
        return exact
    }

    /// Every published week, oldest first.
    ///
    /// - Throws: `notAuthentic` where a week is not as Aman wrote it.
    package func publishedWeeks() async throws(RecordsError) -> [PublishedWeek] {
        try await weekCache.weeks()
    }
}

extension CountedThing {
    /// What only monitors say.
    fileprivate static let ofIncidents =
        [CountedThing.incidents] + AccountState.allCases.compactMap { CountedThing($0) }

    /// What an account comes to; nil for what is not counted.
    fileprivate init?(_ state: AccountState) {
        switch state {
        case .corroborated: self = .incidentsCorroborated
        case .disputed: self = .incidentsDisputed
        case .notEstablished: self = .incidentsNotEstablished
        case .acknowledged: self = .incidentsAcknowledged
        case .received, .duplicate, .notIncident: return nil
        }
    }
}

/// Published weeks, in memory: a week that was published never changes.
actor WeekCache {
    private let records: any OfficeRecords
    private var cached: [PublishedWeek] = []

    init(_ records: any OfficeRecords) {
        self.records = records
    }

    func weeks() async throws(RecordsError) -> [PublishedWeek] {
        var more = true
        while more, cached.count < weeksShownMax {
            let from = cached.count
            let found = try await records.publishedWeeks(from: from, limit: weeksAtOnceMax)
            // Another question may have read the same meanwhile.
            guard cached.count == from else { continue }
            cached += found.map(\.published)
            more = found.count == weeksAtOnceMax
        }
        return cached
    }
}

/// Weeks that one run publishes: a year.
package let weeksAtOnceMax = 53

/// Weeks before today that the first publication begins at: ten years.
package let weeksBackMax = 522

/// Weeks that pages and files show: thirty years.
package let weeksShownMax = 1_600

private let secondsOfDay: Int64 = 86_400
