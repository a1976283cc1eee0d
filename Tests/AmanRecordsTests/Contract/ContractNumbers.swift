import AmanLetter
import AmanNumbers
import AmanOffice
import AmanVerdict
import Testing

@Suite("Records contract: public numbers")
struct ContractNumbers {
    @Test(
        "what was entered is counted by home province, up to the first entry of the next week",
        arguments: everyRecords
    )
    func counts(records: RecordsUnderTest) async throws {
        try await records { records, office in
            #expect(try await records.firstIssue() == nil)
            var letters: [LetterRecord] = []
            for _ in 0..<3 { letters.append(try await office.issue(records)) }
            #expect(try await records.firstIssue() == letters[0].issuedAt)
            _ = try await records.commit(office.change(letters[0], to: .revoked))
            let end = office.now.adding(seconds: 1)
            office.now = end
            _ = try await office.issue(records)
            let week = try await records.weekCounts(fromLeaf: 0, until: end)
            #expect(week.leafCount == 4)
            #expect(week.counts[.letters] == ["AF-KDZ": 3])
            #expect(week.counts[.revocations] == ["AF-KDZ": 1])
            #expect(week.counts[.suspensions] == [:] && week.counts[.exchanges] == [:])
            #expect(week.counts[.appeals] == [:] && week.counts[.incidents] == nil)
            let later = office.now.adding(days: 7)
            let next = try await records.weekCounts(fromLeaf: week.leafCount, until: later)
            #expect(next.leafCount == 5 && next.counts[.letters] == ["AF-KDZ": 1])
        }
    }

    @Test(
        "what a clock that was set back enters late is in the week in which it was entered",
        arguments: everyRecords
    )
    func late(records: RecordsUnderTest) async throws {
        try await records { records, office in
            _ = try await office.issue(records)
            let end = office.now.adding(seconds: 1)
            let week = try await records.weekCounts(fromLeaf: 0, until: end)
            #expect(week.leafCount == 1 && week.counts[.letters] == ["AF-KDZ": 1])
            office.now = SampleOffice.morning.adding(days: -30)
            _ = try await office.issue(records)
            let next = try await records.weekCounts(
                fromLeaf: week.leafCount,
                until: end.adding(days: 7)
            )
            #expect(next.leafCount == 2 && next.counts[.letters] == ["AF-KDZ": 1])
        }
    }

    @Test("a week is published once, in its place, and read as it was", arguments: everyRecords)
    func publishes(records: RecordsUnderTest) async throws {
        try await records { records, office in
            #expect(try await records.newestPublishedWeek() == nil)
            let weeks = (0..<3).map { office.publishedWeek($0, records) }
            await expect(.conflict(.newerStands)) { try await records.publish(weeks[1]) }
            for week in weeks { try await records.publish(week) }
            for week in weeks {
                await expect(.conflict(.newerStands)) { try await records.publish(week) }
            }
            #expect(try await records.newestPublishedWeek() == weeks[2])
            #expect(try await records.publishedWeeks(from: 0, limit: 9) == weeks)
            #expect(try await records.publishedWeeks(from: 1, limit: 1) == [weeks[1]])
            #expect(try await records.publishedWeeks(from: 3, limit: 9) == [])
        }
    }

    @Test("a name has one draw, and another name another", arguments: everyRecords)
    func draws(records: RecordsUnderTest) async throws {
        try await records { records, _ in
            let draws = (0..<100).map { records.draw(for: "cell \($0)") }
            #expect(Set(draws).count == 100)
            #expect(draws == (0..<100).map { records.draw(for: "cell \($0)") })
            // All five remainders come up: the rounding is a fair one.
            #expect(Set(draws.map { $0 % 5 }).count == 5)
        }
    }
}

extension SampleOffice {
    /// A week of 12 letters from Kunduz.
    func publishedWeek(_ place: Int, _ records: any OfficeRecords) -> StoredWeek {
        let week = CalendarWeek(firstDay: 20_778 + 7 * place)
        return StoredWeek(
            place: place,
            published: PublishedWeek(
                week,
                areas: [NumberArea(provinces: ["AF-KDZ"]), .other],
                exact: [.letters: ["AF-KDZ": 12]],
                draw: records.draw
            ),
            endsAt: Instant(seconds: Int64(week.next.firstDay) * 86_400),
            leafCount: UInt64(12 * place),
            publishedAt: now
        )
    }
}
