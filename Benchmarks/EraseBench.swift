import AmanLetter
import AmanOffice
import AmanRecords
import Foundation
import Logging

/// A desk that registers people while a hundred thousand others are erased, and while none are.
struct EraseBench {
    let erasedCount = 100_000
    /// Applications in each turn.
    let writes = 200
    let rounds = 9

    func run() async throws -> [Rounds.Finding] {
        try await Workplace.with { folder in
            let office = try await Sample(.es256, in: folder).office
            try await fill(office)
            let later = try await after31Days(office)
            var (alone, beside): ([Double], [Double]) = ([], [])
            for round in 0...rounds {
                let first = try await register(later, round * 2)
                let erasing = Task { try await erase(later) }
                let second = try await register(later, round * 2 + 1)
                erasing.cancel()
                _ = await erasing.result
                guard round > 0 else { continue }
                alone.append(first)
                beside.append(second)
            }
            return [finding(alone, beside, left: try await erasable(later))]
        }
    }

    /// People sent to another office: forgotten after the programme's thirty days.
    private func fill(_ office: Office) async throws {
        guard let other = office.programme.offices.first(where: { $0.code != office.code }) else {
            throw Missing()
        }
        let crowd = Crowd(of: office)
        try await crowd.fill(erasedCount, over: 3_600)
        var after: Ticket?
        while true {
            let waiting = try await office.records.applications(
                in: .received,
                after: after,
                limit: 500
            )
            guard let last = waiting.last else { return }
            for one in waiting {
                _ = try await office.decide(one.id, .refer(other.code), officer: "B", seen: nil)
            }
            after = last.ticket
        }
    }

    private struct Missing: Error {}

    private func after31Days(_ office: Office) async throws -> Office {
        let environment = OfficeEnvironment(
            now: { Sample.environment.now().adding(days: 31) },
            randomBytes: Sample.environment.randomBytes
        )
        let later = Office(
            programme: office.programme,
            code: office.code,
            keys: office.keys,
            records: office.records,
            environment: environment,
            log: office.log
        )
        _ = try await later.confirmClock(officer: "A", second: "B")
        return later
    }

    /// As `aman serve` does, until it is cancelled.
    private func erase(_ office: Office) async throws {
        let clock = ContinuousClock()
        while true {
            let start = clock.now
            _ = try await office.eraseNext(officer: "A", limit: erasedAtOnceBesideDesks)
            try await Task.sleep(for: (clock.now - start) * restAfterErasing)
        }
    }

    /// Seconds that the desk's turn took.
    private func register(_ office: Office, _ turn: Int) async throws -> Double {
        let clock = ContinuousClock()
        let taken = try await clock.measure {
            for place in 0..<writes {
                let request = ReviewBench.request(turn * writes + place)
                _ = try await office.apply(request, officer: "A")
            }
        }
        return taken / .seconds(1)
    }

    private func erasable(_ office: Office) async throws -> Int {
        let policy = erasurePolicy(office.programme, at: office.environment.now())
        return try await office.records.erasable(policy, limit: erasedCount).count
    }

    private func finding(_ alone: [Double], _ beside: [Double], left: Int) -> Rounds.Finding {
        let ratio = median(zip(beside, alone).map { $0 / $1 })
        return Rounds.Finding(
            name: "an application posted while \(erasedCount) people are erased, against without",
            ratio: ratio,
            subjectPerSecond: Double(writes) / median(beside),
            yardstickPerSecond: Double(writes) / median(alone),
            target: "<= 1.1x",
            isMet: ratio <= 1.1 && left > 0,
            note: "\(Int(Double(writes) / median(beside))) against "
                + "\(Int(Double(writes) / median(alone))) a second; \(left) were left to erase"
        )
    }
}
