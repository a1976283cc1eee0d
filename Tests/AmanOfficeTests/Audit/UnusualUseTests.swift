import AmanLetter
import Testing

@testable import AmanOffice

@Suite("Unusual use of the register")
struct UnusualUseTests {
    /// Noon in Kabul, by the sample programme's clock.
    private let noon = Instant(seconds: 1_795_392_000 + 27_000)

    private func use(
        _ act: AuditAct,
        _ ticket: Int?,
        by officer: String = "Laila",
        seconds: Int64 = 0
    ) -> AuditUse {
        AuditUse(at: noon.adding(seconds: seconds), officer: officer, act: act, ticket: ticket)
    }

    private func report(_ entries: [AuditUse], openings: Int = 200) throws -> [OfficerUse] {
        var programme = try Desk.herat()
        programme.quotas.openingsPerDay = openings
        let newestFirst = entries.sorted { $0.at > $1.at }
        return planUse(newestFirst, from: noon.adding(seconds: -3_600), by: programme)
    }

    @Test("a day's work of opening and deciding has no sign")
    func work() throws {
        let entries = (1...150).flatMap { ticket in
            [.look, .open, .screen, .decide].map { use($0, ticket, seconds: Int64(ticket)) }
        }
        let rows = try report(entries)
        #expect(rows.count == 1 && rows[0].signs.isEmpty)
        #expect(rows[0].counts == [.look: 150, .open: 150, .screen: 150])
        #expect(rows[0].ticketCount == 150 && rows[0].withoutActCount == 0 && rows[0].run == nil)
    }

    @Test("questions that no act follows, and one ticket after the other, are signs")
    func hunting() throws {
        let scattered = try report((1...20).map { use(.open, 7 * $0) })
        #expect(scattered[0].signs == [.withoutAct])
        let run = try report((1...10).map { use(.look, 40 + $0) })
        #expect(run[0].signs == [.consecutiveNumbers] && run[0].run == 41...50)
        let worked = (1...20).flatMap { [use(.open, 7 * $0), use(.decide, 7 * $0)] }
        #expect(try report(worked + (1...9).map { use(.look, 40 + $0) })[0].signs.isEmpty)
    }

    @Test("another officer's act does not make a question harmless")
    func otherHands() throws {
        let asked = (1...30).map { use(.open, 2 * $0) }
        let acted = (1...30).map { use(.decide, 2 * $0, by: "Daud") }
        let rows = try report(asked + acted)
        #expect(rows.map(\.officer) == ["Laila"] && rows[0].signs == [.withoutAct])
    }

    @Test("the hours of night are the programme's clock's, from nine to five")
    func night() throws {
        // Noon, and nine hours later; at half past four, and at five.
        for (hour, isNight) in [(0, false), (8.9, false), (9, true), (16.5, true), (17, false)] {
            let seconds = Int64(hour * 3_600)
            let rows = try report((1...5).map { use(.look, 2 * $0, seconds: seconds) })
            #expect(rows[0].signs == (isNight ? [.night] : []), "\(hour) hours after noon")
        }
    }

    @Test("a quota is used up where its entries lie within one day, also across midnight")
    func quotas() throws {
        let over = try report(
            (0..<4).map { use(.open, $0, seconds: Int64(-50_000 + 20_000 * $0)) },
            openings: 4
        )
        #expect(over[0].quotasReached == [.open] && over[0].signs.contains(.quotaReached))
        let apart = try report(
            (0..<4).map { use(.open, $0, seconds: Int64(30_000 * $0)) },
            openings: 4
        )
        #expect(apart[0].quotasReached.isEmpty)
        // A quota that was used up before the report begins is another report's.
        let earlier = try report(
            (0..<4).map { use(.open, $0, seconds: Int64(-10_000 - 100 * $0)) },
            openings: 4
        )
        #expect(earlier.isEmpty)
    }

    @Test("a member's desks are the member")
    func desks() throws {
        let rows = try report([use(.look, 1), use(.look, 2, by: "laila @ kiosk", seconds: 1)])
        #expect(rows.map(\.officer) == ["laila"] && rows[0].ticketCount == 2)
    }
}
