import AmanLetter
import AmanNumbers
import AmanOffice
import AmanVerdict
import Testing

@Suite("Publishing weeks")
struct PublishWeeksTests {
    @Test("a week is published once it has ended, rounded, and says the same for ever")
    func once() async throws {
        let desk = try await Desk()
        for home in ["AF-KDZ", "AF-KDZ", "AF-HER", "AF-BDG", "AF-KDZ", "AF-KDZ", "AF-KDZ"] {
            _ = try await desk.letter(home: home)
        }
        // Monday 23 November; where the Solar Hijri calendar is printed the week ends on Friday.
        #expect(try await desk.office.publishWeeks() == 0)
        desk.clock.advance(days: 4)
        #expect(try await desk.office.publishWeeks() == 0)
        #expect(try await desk.office.publishedWeeks() == [])
        // Midnight in Kabul is 19:30 in UTC.
        desk.clock.advance(seconds: 11 * 3_600 + 1_800)
        #expect(try await desk.office.publishWeeks() == 1)
        #expect(try await desk.office.publishWeeks() == 0)
        let week = try #require(try await desk.office.publishedWeeks().first)
        #expect(week.week.firstDay == 20_778 && week.week.lastDay == 20_784)
        let truth = ["AF-KDZ": 5, "AF-HER": 1, "AF-BDG": 1]
        for area in week.areas {
            let count = try #require(week.count(.letters, in: area))
            let exact = truth[area.code] ?? 0
            #expect(count % roundingBase == 0 && possibleCounts(of: count).contains(exact))
        }
        #expect(week.count(.letters, in: NumberArea(provinces: ["AF-KDZ"])) == 5)
        #expect(Set(week.counts.keys) == Set(CountedThing.allCases))
        // What is entered from now on is another week's, and the first stays.
        _ = try await desk.letter()
        desk.clock.advance(days: 7)
        #expect(try await desk.restarted.office.publishWeeks() == 1)
        let weeks = try await desk.restarted.office.publishedWeeks()
        #expect(weeks.count == 2 && weeks[0] == week)
        #expect(weeks[1].week == week.week.next)
        #expect(try await desk.office.publishedWeeks() == weeks)
    }

    @Test("revocations, suspensions, reinstatements and exchanges are counted where they are made")
    func things() async throws {
        let desk = try await Desk()
        var letters: [IssuedLetter] = []
        for _ in 0..<5 { letters.append(try await desk.letter()) }
        for letter in letters {
            try await desk.change(letter, to: .suspended, "under-review")
            try await desk.change(letter, to: .valid, "review-ended")
            try await desk.change(letter, to: .revoked, "issued-in-error")
        }
        let counts = try await desk.records.weekCounts(
            fromLeaf: 0,
            until: desk.clock.now.adding(days: 7)
        ).counts
        #expect(counts[.letters] == ["AF-KDZ": 5] && counts[.revocations] == ["AF-KDZ": 5])
        #expect(counts[.suspensions] == ["AF-KDZ": 5] && counts[.reinstatements] == ["AF-KDZ": 5])
        #expect(counts[.exchanges] == [:])
    }

    @Test("nothing is published while the clock is in doubt")
    func clock() async throws {
        let desk = try await Desk()
        _ = try await desk.letter()
        desk.clock.advance(days: 40)
        #expect(try await desk.office.clockDoubt() != nil)
        #expect(try await desk.office.publishWeeks() == 0)
        desk.clock.advance(days: -32)
        #expect(try await desk.office.publishWeeks() == 1)
    }

    @Test("weeks in which nothing happened are published too, a year at most in one run")
    func empty() async throws {
        let desk = try await Desk()
        _ = try await desk.letter()
        for _ in 0..<9 {
            desk.clock.advance(days: 8)
            _ = try await desk.granted()
        }
        #expect(try await desk.office.publishWeeks() == 10)
        let weeks = try await desk.office.publishedWeeks()
        #expect(weeks.dropFirst().allSatisfy { $0.sum(.letters) == 0 })
    }
}

@Suite("Planning a week")
struct PlanWeekTests {
    private let monday = DeskClock.morning

    @Test("there is none before the first letter, and none that has not ended")
    func none() throws {
        let programme = try Desk.herat()
        #expect(planClosedWeek(after: nil, firstIssue: nil, programme, at: monday) == nil)
        #expect(planClosedWeek(after: nil, firstIssue: monday, programme, at: monday) == nil)
    }

    @Test("a programme without the Solar Hijri calendar counts from Monday, by its own clocks")
    func start() throws {
        var programme = try Desk.herat()
        programme.calendars = [.gregorian]
        let later = monday.adding(days: 9)
        let plan = try #require(
            planClosedWeek(after: nil, firstIssue: monday, programme, at: later)
        )
        #expect(plan.week.firstDay == 20_780 && plan.fromLeaf == 0 && plan.place == 0)
        // Sunday's midnight in Kabul, at 4 hours 30 minutes ahead of UTC.
        #expect(plan.endsAt == Instant(seconds: 20_787 * 86_400 - 16_200))
    }

    @Test("the areas of a year stay, whatever the programme's file says meanwhile")
    func areas() throws {
        var programme = try Desk.herat()
        let stored = try stored(programme, firstDay: 20_778, place: 7)
        programme.joinedProvinces = [["AF-BDG", "AF-FRA"]]
        let later = monday.adding(days: 400)
        let same = try #require(
            planClosedWeek(after: stored, firstIssue: nil, programme, at: later)
        )
        #expect(same.areas == stored.published.areas && same.place == 8)
        #expect(same.fromLeaf == 42)
        let last = try self.stored(programme, firstDay: 20_813, place: 12)
        #expect(year(of: last.published.week) == 2026 && year(of: last.published.week.next) == 2027)
        var changed = programme
        changed.joinedProvinces = []
        let next = try #require(
            planClosedWeek(after: last, firstIssue: nil, changed, at: later)
        )
        #expect(next.areas != last.published.areas)
        #expect(next.areas.allSatisfy { $0.provinces.count <= 1 })
    }

    @Test("a first letter by a clock of 1970 begins ten years back at most")
    func brokenClock() throws {
        let plan = try #require(
            planClosedWeek(
                after: nil,
                firstIssue: Instant(seconds: 0),
                try Desk.herat(),
                at: monday
            )
        )
        #expect(plan.week.firstDay > 20_780 - 7 * (weeksBackMax + 1) && plan.fromLeaf == 0)
    }

    private func stored(
        _ programme: Programme,
        firstDay: Int,
        place: Int
    ) throws -> StoredWeek {
        let week = CalendarWeek(firstDay: firstDay)
        return StoredWeek(
            place: place,
            published: PublishedWeek(
                week,
                areas: numberAreas(
                    of: programme.provinces.map(\.code),
                    joined: programme.joinedProvinces
                ),
                exact: [:]
            ) { _ in 0 },
            endsAt: Instant(seconds: Int64(week.next.firstDay) * 86_400),
            leafCount: 42,
            publishedAt: monday
        )
    }
}
