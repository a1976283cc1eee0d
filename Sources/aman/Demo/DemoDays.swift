import AmanLetter
import AmanOffice
import AmanVerdict

/// Lives through the days of a sample office, by the same steps that real officers use.
struct DemoDays {
    /// Days the sample office has been open; longer than a transit letter holds.
    static let dayCount = 6

    let office: Office
    let second: Office?
    let world: DemoWorld
    let closing: Instant
    let meter: Meter
    private let people: DemoPeople
    private let officers = ["R. Noorzai", "S. Karimi", "M. Safi", "L. Amini"]

    init(office: Office, second: Office?, world: DemoWorld, closing: Instant, meter: Meter) {
        self.office = office
        self.second = second
        self.world = world
        self.closing = closing
        self.meter = meter
        people = DemoPeople(programme: office.programme, world: world)
    }

    /// Runs all days with `count` applications in all.
    func run(applications count: Int) async throws {
        var taken = 0
        for day in 0..<Self.dayCount {
            let share = count * (day + 1) / Self.dayCount - taken
            let isLast = day == Self.dayCount - 1
            // A day ends at the hour of the closing time and began ten hours earlier.
            let morning = closing.adding(days: day - Self.dayCount + 1).adding(seconds: -36_000)
            let waiting = try await take(share, from: morning, after: taken, of: count)
            taken += share
            _ = try await office.screenUnscreened { _ in }
            let granted = try await decide(waiting, at: morning.adding(seconds: 16_000), isLast)
            let issued = try await issue(granted, at: morning.adding(seconds: 22_000), isLast)
            let collected = try await handOut(
                issued.count,
                at: morning.adding(seconds: 26_000),
                isLast
            )
            try await afterwards(collected, at: morning.adding(seconds: 33_000))
        }
        world.set(closing)
    }

    /// Registers the day's applications in the morning.
    private func take(
        _ share: Int,
        from morning: Instant,
        after taken: Int,
        of count: Int
    ) async throws -> [Application] {
        var waiting: [Application] = []
        for index in 0..<share {
            world.set(morning.adding(seconds: Int64(index * 15_000 / max(1, share))))
            let request = people.applicant(servedHere: office.entry?.provinces ?? [])
            waiting.append(try await office.apply(request, officer: world.pick(officers)))
            meter.advance(to: taken + index + 1, of: count)
        }
        return waiting
    }

    /// Decides most of them; on the last day a good part still waits.
    private func decide(
        _ waiting: [Application],
        at time: Instant,
        _ isLast: Bool
    ) async throws -> [ApplicationID] {
        var granted: [ApplicationID] = []
        for (index, application) in waiting.enumerated() {
            world.set(time.adding(seconds: Int64(index * 5_000 / max(1, waiting.count))))
            if world.happens(isLast ? 300 : 20) { continue }
            if world.happens(25), let code = office.programme.refusals.first?.code {
                try await say(.refuse(reason: code), to: application)
            } else if world.happens(25), let other = otherOffice() {
                try await say(.refer(other), to: application)
            } else if try await say(.grant, to: application) == .granted {
                granted.append(application.id)
            }
        }
        return granted
    }

    /// As many officers as the programme asks for say the same; now and then one is still missing.
    @discardableResult
    private func say(
        _ outcome: DecisionOutcome,
        to application: Application
    ) async throws -> ApplicationState {
        var state = application.state
        for officer in officers {
            let decided = try await office.decide(
                application.id,
                outcome,
                officer: officer,
                seen: nil
            )
            state = decided.state
            guard state == .recommended, !world.happens(40) else { return state }
        }
        return state
    }

    private func issue(
        _ granted: [ApplicationID],
        at time: Instant,
        _ isLast: Bool
    ) async throws -> [LetterNumber] {
        var issued: [LetterNumber] = []
        for (index, id) in granted.enumerated() {
            world.set(time.adding(seconds: Int64(index * 3_000 / max(1, granted.count))))
            if isLast, world.happens(120) { continue }
            issued.append(try await office.issue(id, officer: world.pick(officers)).record.number)
        }
        return issued
    }

    private func otherOffice() -> OfficeCode? {
        let others = office.programme.offices.map(\.code).filter { $0 != office.code }
        return others.isEmpty ? nil : world.pick(others)
    }
}
