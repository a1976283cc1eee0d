import AmanLetter
import AmanMonitor
import AmanVerdict
import Testing

@Suite("An office's own rate")
struct RateTests {
    private let day: Int64 = 86_400
    private let start: Int64 = 1_790_000_000 / 86_400 * 86_400

    /// The days of a log that states these moments, in seconds after the start.
    private func days(_ moments: [Int64]) throws -> DayCounts {
        var replay = LogReplay()
        for moment in moments {
            let at = Instant(seconds: start + moment)
            try replay.take(
                LogEntry.list(number: 1, digest: digest(Int(moment)), at: at, leaves: 0).encoded()
            )
        }
        return replay.days
    }

    /// Every hour of the working day, for some days.
    private func workingDays(_ count: Int64, restingEvery rest: Int64 = .max) -> [Int64] {
        (0..<count).filter { $0 % rest < rest - 1 }.flatMap { number in
            (8..<17).map { number * day + Int64($0) * 3_600 }
        }
    }

    @Test("before a week is known an office is late after two days")
    func unknown() throws {
        #expect(try days([]).lateAfter == 2 * day)
        #expect(try days([0, day, 2 * day]).lateAfter == 2 * day)
    }

    @Test("an office of every hour is not late after a night, nor one that rests after that day")
    func quietNights() throws {
        // Sixteen hours of each night are usual.
        #expect(try days(workingDays(30)).usualPause == 16 * 3_600)
        #expect(try days(workingDays(30)).lateAfter == 32 * 3_600)
        // One day of seven without a word is usual too.
        #expect(try days(workingDays(35, restingEvery: 7)).usualPause == 40 * 3_600)
        #expect(try days(workingDays(35, restingEvery: 7)).lateAfter == 80 * 3_600)
    }

    @Test("an office that never sleeps is late after a day, one of each day after two")
    func floor() throws {
        let hours = (0..<24 * 10).map { Int64($0) * 3_600 }
        #expect(try days(hours).lateAfter == day)
        #expect(try days((0..<20).map { $0 * day }).lateAfter == 2 * day)
    }

    @Test("one long pause is no new rule, and no office makes a month of silence usual")
    func ceiling() throws {
        let once = (0..<28).map { $0 * day }.filter { !(10 * day..<14 * day).contains($0) }
        #expect(try days(once).lateAfter == 2 * day)
        let rare = (0..<4).map { $0 * 25 * day }
        #expect(try days(rare).lateAfter == 14 * day)
    }
}
