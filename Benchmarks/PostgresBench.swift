import AmanLetter
import AmanOffice
import AmanRecords
import Foundation
import TestSupport

/// An office with its records in PostgreSQL, server and database on this machine together.
///
/// The office is used in this process; `Tools/bench-postgres` measures the program with its pages.
struct PostgresBench {
    let operations = 400
    let rounds = 5
    /// From the issue: milliseconds of processor time, both processes counted.
    static let letterMillisecondsMax = 4.0
    static let applicationMillisecondsMax = 2.0
    /// From the issue: a second, and how long the slowest in a hundred may take.
    let letterRate = 100
    let applicationRate = 200
    static let slowestMax = 0.15
    /// Seconds of the steady load.
    let loadSeconds = 20

    func run() async throws -> [Rounds.Finding] {
        let place: PostgresPlace
        do {
            place = try PostgresPlace()
        } catch {
            return [.missing("an office in PostgreSQL", "no private server: \(error)")]
        }
        defer { place.server.stop() }
        return try await Workplace.with { folder in
            let sample = try await Sample(.es256, in: folder, records: place.address)
            let office = sample.office
            var findings = try await processorTimes(office, place)
            findings.append(try await together(office))
            findings.append(try await bare(office, place))
            return findings + (try await steadyLoad(office, place))
        }
    }

    /// Milliseconds of processor time of each step, the office's and the server's.
    private func processorTimes(
        _ office: Office,
        _ place: PostgresPlace
    ) async throws -> [Rounds.Finding] {
        var (both, server): ([[Double]], [[Double]]) = ([[], [], []], [[], [], []])
        for round in 0...rounds {
            var marks = [(try place.processorSeconds(), try place.serverSeconds())]
            func mark() throws {
                marks.append((try place.processorSeconds(), try place.serverSeconds()))
            }
            let registered = try await Sample.register(operations, at: office)
            try mark()
            for id in registered {
                _ = try await office.decide(id, .grant, officer: "A", seen: nil)
            }
            try mark()
            for id in registered { _ = try await office.issue(id, officer: "B") }
            try mark()
            guard round > 0 else { continue }
            for step in both.indices {
                let share = 1_000 / Double(operations)
                both[step].append((marks[step + 1].0 - marks[step].0) * share)
                server[step].append((marks[step + 1].1 - marks[step].1) * share)
            }
        }
        return zip(both, server).enumerated().map { step, times in
            finding(of: step, both: median(times.0), server: median(times.1))
        }
    }

    private func finding(of step: Int, both: Double, server: Double) -> Rounds.Finding {
        let (name, most) = [
            ("an application registered", Self.applicationMillisecondsMax),
            ("a decision taken", Self.letterMillisecondsMax),
            ("a letter issued", Self.letterMillisecondsMax),
        ][step]
        return Rounds.Finding(
            name: "\(name) in PostgreSQL, milliseconds of processor time, both processes",
            ratio: both,
            subjectPerSecond: 0,
            yardstickPerSecond: 0,
            target: "<= \(most)",
            isMet: both <= most,
            note: "\(figure(server)) of it the database's; \(operations) a round, one commit each"
        )
    }

    /// Letters with 64 under way against the same number with 8.
    private func together(_ office: Office) async throws -> Rounds.Finding {
        var ratios: [Double] = []
        var rates: [[Double]] = [[], []]
        for round in 0...rounds {
            var seconds: [Double] = []
            // Which of them is first changes.
            for width in round % 2 == 0 ? [8, 64] : [64, 8] {
                let granted = try await Sample.grant(operations, at: office)
                seconds.append(try await issue(granted, at: office, underWay: width))
            }
            if round % 2 == 1 { seconds.reverse() }
            guard round > 0 else { continue }
            ratios.append(seconds[1] / seconds[0])
            for width in rates.indices { rates[width].append(Double(operations) / seconds[width]) }
        }
        return Rounds.Finding(
            name: "\(operations) letters in PostgreSQL, 64 under way, against 8: time in all",
            ratio: median(ratios),
            subjectPerSecond: median(rates[1]),
            yardstickPerSecond: median(rates[0]),
            target: "<= 1.05x",
            isMet: median(ratios) <= 1.05,
            note: "\(Int(median(rates[1]))) against \(Int(median(rates[0]))) letters a second"
        )
    }

    private func issue(
        _ granted: [ApplicationID],
        at office: Office,
        underWay width: Int
    ) async throws -> Double {
        let taken = try await ContinuousClock().measure {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (place, id) in granted.enumerated() {
                    if place >= width { try await group.next() }
                    group.addTask { _ = try await office.issue(id, officer: "B") }
                }
                try await group.waitForAll()
            }
        }
        return taken / .seconds(1)
    }

    /// Letters one after another against bare commits of one row; reported, and no target.
    private func bare(_ office: Office, _ place: PostgresPlace) async throws -> Rounds.Finding {
        var (ours, theirs): ([Double], [Double]) = ([], [])
        for _ in 0..<rounds {
            let granted = try await Sample.grant(operations, at: office)
            let seconds = try await issue(granted, at: office, underWay: 1)
            ours.append(Double(operations) / seconds)
            theirs.append(try place.bareCommitsPerSecond())
        }
        let ratio = median(zip(ours, theirs).map { $0 / $1 })
        return Rounds.Finding(
            name: "letters in PostgreSQL against pgbench's commits of one row",
            ratio: ratio,
            subjectPerSecond: median(ours),
            yardstickPerSecond: median(theirs),
            target: "-",
            isMet: true,
            note: "\(Int(median(ours))) against \(Int(median(theirs))) a second; no target"
        )
    }
}

extension PostgresBench {
    /// Letters and applications at their rates, whether or not those before them are done: how long
    /// each took from the moment it was due.
    private func steadyLoad(
        _ office: Office,
        _ place: PostgresPlace
    ) async throws -> [Rounds.Finding] {
        let granted = try await Sample.grant(letterRate * loadSeconds, at: office)
        let before = try place.processorSeconds()
        let start = ContinuousClock.now
        async let letters = atRate(letterRate, from: start) { turn in
            _ = try await office.issue(granted[turn], officer: "B")
        }
        async let applications = atRate(applicationRate, from: start) { _ in
            _ = try await Sample.register(1, at: office)
        }
        let taken = try await [("letters", letters), ("applications", applications)]
        let used = try place.processorSeconds() - before
        return taken.map { kind, seconds in
            let sorted = seconds.sorted()
            let slowest = sorted[sorted.count * 99 / 100]
            return Rounds.Finding(
                name: "\(kind) at \(letterRate) letters and \(applicationRate) applications "
                    + "a second in PostgreSQL, p99 in milliseconds",
                ratio: slowest * 1_000,
                subjectPerSecond: 0,
                yardstickPerSecond: 0,
                target: "<= 150",
                isMet: slowest <= Self.slowestMax,
                note: "\(sorted.count) in \(loadSeconds) s, "
                    + "\(figure(median(sorted) * 1_000)) ms in the middle; both kinds together "
                    + "\(figure(used / Double(loadSeconds))) s of processor time a second"
            )
        }
    }

    private func atRate(
        _ rate: Int,
        from start: ContinuousClock.Instant,
        _ act: @escaping @Sendable (Int) async throws -> Void
    ) async throws -> [Double] {
        try await withThrowingTaskGroup(of: Double.self) { group in
            for turn in 0..<(rate * loadSeconds) {
                let due = start + .seconds(1) * turn / rate
                try await Task.sleep(until: due, clock: .continuous)
                group.addTask {
                    try await act(turn)
                    return (ContinuousClock.now - due) / .seconds(1)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }
}

/// The search of the top bar by ticket, among a million applications in PostgreSQL.
struct PostgresMillionBench {
    let count = 1_000_000
    let searches = 2_000
    /// From the issue.
    static let slowestMax = 0.025

    func run() async throws -> [Rounds.Finding] {
        let place: PostgresPlace
        do {
            place = try PostgresPlace()
        } catch {
            return [.missing("a million in PostgreSQL", "no private server: \(error)")]
        }
        defer { place.server.stop() }
        return try await Workplace.with { folder in
            let sample = try await Sample(.es256, in: folder, records: place.address)
            let filling = try await ContinuousClock().measure {
                try await Crowd(of: sample.office).fill(count)
            }
            try place.server.query("VACUUM ANALYZE", in: PostgresPlace.database)
            var seconds: [Double] = []
            for search in 0..<searches {
                // The members change, so that no quota ends them.
                let member = "Member \(search / 400)"
                let ticket = Ticket(number: 1 + search * 7_919 % count)
                let taken = try await ContinuousClock().measure {
                    _ = try await sample.office.findCase(.ticket(ticket), officer: member)
                }
                seconds.append(taken / .seconds(1))
            }
            return [finding(seconds.sorted(), filling / .seconds(1))]
        }
    }

    private func finding(_ sorted: [Double], _ filling: Double) -> Rounds.Finding {
        let slowest = sorted[sorted.count * 99 / 100]
        return Rounds.Finding(
            name: "a search by ticket among 1 M applications in PostgreSQL with its audit entry, "
                + "p99 in milliseconds",
            ratio: slowest * 1_000,
            subjectPerSecond: 1 / slowest,
            yardstickPerSecond: 40,
            target: "<= 25 ms",
            isMet: slowest <= Self.slowestMax,
            note: "\(sorted.count) searches, \(figure(median(sorted) * 1_000)) ms in the middle; "
                + "the million loaded in \(Int(filling)) s"
        )
    }
}
