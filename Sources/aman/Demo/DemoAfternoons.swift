import AmanLetter
import AmanOffice
import AmanVerdict

extension DemoDays {
    /// Calls tickets in the afternoon and hands letters out; some people do not come.
    func handOut(_ count: Int, at time: Instant, _ isLast: Bool) async throws -> [LetterNumber] {
        let called = isLast ? count * 7 / 10 : count
        var collected: [LetterNumber] = []
        for index in 0..<called {
            world.set(time.adding(seconds: Int64(index * 6_000 / max(1, called))))
            let place = try await office.callNext(officer: "caller")
            if world.happens(30) {
                try await missed(place)
            } else {
                _ = try await office.handOut(place.letter, officer: "M. Safi")
                collected.append(place.letter)
            }
        }
        return collected
    }

    /// Calls a ticket as often as the programme asks, then notes that no one came.
    private func missed(_ place: QueuePlace) async throws {
        for _ in 1..<max(1, office.programme.collection.callsBeforeNoShow) {
            _ = try await office.callAgain(place.ticket, officer: "caller")
        }
        _ = try await office.markNoShow(place.ticket, officer: "caller")
    }

    /// What happens to letters later: lost, exchanged at the second office, revoked, suspended.
    func afterwards(_ collected: [LetterNumber], at time: Instant) async throws {
        for (index, number) in collected.enumerated() {
            world.set(time.adding(seconds: Int64(index * 2_500 / max(1, collected.count))))
            if world.happens(12) {
                _ = try await office.replaceLost(number, officer: "S. Karimi", second: "L. Amini")
            } else if world.happens(6) {
                try await change(number, to: .revoked)
            } else if world.happens(6) {
                try await change(number, to: .suspended)
                if world.happens(400) { try await change(number, to: .valid) }
            } else if world.happens(60) {
                try await exchange(number)
            }
        }
    }

    private func change(_ number: LetterNumber, to status: LetterStatus) async throws {
        guard let act = ChangeRequestAct(status) else { return }
        // The office gives this one automatically.
        let reasons = office.programme.statusReasons(for: act).map(\.code)
            .filter { $0 != StandingReason.lost }
        guard !reasons.isEmpty else { return }
        _ = try await office.changeStatus(
            of: number,
            to: status,
            reason: world.pick(reasons),
            officer: "R. Noorzai",
            second: "L. Amini"
        )
    }

    /// The holder of a transit letter exchanges it at the second office.
    private func exchange(_ number: LetterNumber) async throws {
        guard let second, let letter = try await office.records.openedLetter(number),
            letter.record.kind == .transit
        else { return }
        _ = try await second.exchange(office.text(of: letter), officer: "F. Wardak")
    }
}
