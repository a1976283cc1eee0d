import AmanLetter
import AmanVerdict
import Testing

@testable import AmanOffice

@Suite("Erasure records")
struct EraseTests {
    @Test("after hand-out and grace the person is gone and the letter still verifies")
    func erased() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter(home: "AF-HER")
        let number = issued.record.number
        _ = try await desk.office.handOut(number, officer: "Lida")
        desk.clock.advance(days: 6)
        #expect(try await desk.office.erase(officer: "Lida") == 0)
        #expect(try await desk.records.openedLetter(number) != nil)
        desk.clock.advance(days: 2)
        #expect(try await desk.office.erase(officer: "Lida") == 1)
        #expect(try await desk.records.openedLetter(number) == nil)
        #expect(try await desk.office.erase(officer: "Lida") == 0)
        let record = try #require(try await desk.records.letter(number))
        #expect(record.digest == issued.record.digest)
        #expect(try await desk.guardReads(issued.text).verdict == .inForce)
        await #expect(throws: IssueError.erased(number)) {
            try await desk.office.replaceLost(number, officer: "Omid", second: "Nasim")
        }
    }

    @Test("where match keys outlive people, an application is listed before it is erased")
    func listedFirst() async throws {
        for outlives in [true, false] {
            var programme = try sampleProgramme("herat")
            programme.retention.matchKeysOutliveErasure = outlives
            let desk = try await Desk(programme: programme)
            let issued = try await desk.letter(home: "AF-HER")
            let id = try #require(issued.record.application)
            let person = try #require(try await desk.records.openedApplication(id)).person
            _ = try await desk.office.handOut(issued.record.number, officer: "Lida")
            desk.clock.advance(days: 8)
            // Before that nothing is stored by which the living could be compared.
            _ = try await desk.office.screenUnscreened { _ in }
            let keys = searchedMatchKeys(of: person, province: "AF-HER")
            #expect(try await desk.records.candidates(sharing: keys, limit: 9).isEmpty)
            #expect(try await desk.office.erase(officer: "Lida") == 1)
            let again = ApplyRequest(homeProvince: "AF-HER", person: person)
            let taken = try await desk.office.apply(again, officer: "Sharifa")
            let hits = try await desk.office.screenAgain(taken.id)
            #expect(hits.map(\.application) == (outlives ? [id] : []))
        }
    }

    @Test("a letter that waits to be collected keeps its person for ninety days")
    func waiting() async throws {
        let desk = try await Desk()
        let letter = try await desk.letter(home: "AF-HER")
        let number = letter.record.number
        try await desk.live(days: 90)
        #expect(try await desk.office.erase(officer: "Lida") == 0)
        #expect(try await desk.records.openedLetter(number) != nil)
        desk.clock.advance(days: 1)
        #expect(try await desk.office.erase(officer: "Lida") == 1)
        #expect(try await desk.records.openedLetter(number) == nil)
        await #expect(throws: HandOutError.nobodyWaiting) {
            try await desk.office.callNext(officer: "Lida")
        }
        // The letter itself stays good, and anyone who comes with the printed paper gets it.
        #expect(try await desk.guardReads(letter.text).verdict == .inForce)
        _ = try await desk.office.handOut(number, officer: "Lida")
    }

    @Test("a refused person is forgotten after the appeal's time and the grace, not before")
    func refused() async throws {
        let desk = try await Desk()
        let request = ApplyRequest(homeProvince: "AF-HER", person: named("Ahmad Shahidi"))
        let id = try await desk.office.apply(request, officer: "Sharifa").id
        let reason = try #require(desk.office.programme.refusals.first).code
        _ = try await desk.office.decide(id, .refuse(reason: reason), officer: "Nasim", seen: nil)
        try await desk.live(days: 60)
        #expect(try await desk.office.erase(officer: "Lida") == 0)
        desk.clock.advance(days: 1)
        #expect(try await desk.office.erase(officer: "Lida") == 1)
        #expect(try await desk.records.openedApplication(id) == nil)
        let entries = try await desk.records.auditEntries(from: 0, limit: 99)
        #expect(entries.last?.entry.subject == AuditCode(kept: "1 records: 1"))
        #expect(try await desk.office.checkAudit().firstBroken == nil)
    }

    @Test("a person sent to another office is forgotten here after thirty days")
    func referred() async throws {
        let desk = try await Desk()
        let request = ApplyRequest(homeProvince: "AF-KDZ", person: named("Ahmad Shahidi"))
        let id = try await desk.office.apply(request, officer: "Sharifa").id
        _ = try await desk.office.decide(
            id,
            .refer(try OfficeCode("KDZ")),
            officer: "Nasim",
            seen: nil
        )
        try await desk.live(days: 30)
        #expect(try await desk.office.erase(officer: "Lida") == 0)
        desk.clock.advance(days: 1)
        #expect(try await desk.office.erase(officer: "Lida") == 1)
        #expect(try await desk.records.openedApplication(id) == nil)
    }

    @Test("people who wait for a decision or a letter are never erased")
    func owed() async throws {
        let desk = try await Desk()
        let request = ApplyRequest(homeProvince: "AF-HER", person: named("Ahmad Shahidi"))
        _ = try await desk.office.apply(request, officer: "Sharifa")
        _ = try await desk.granted()
        desk.clock.advance(days: 3_000)
        #expect(try await desk.office.erase(officer: "Lida") == 0)
    }

    @Test("the holder of a letter revoked keeps their record until an appeal was possible")
    func revoked() async throws {
        let desk = try await Desk()
        let number = try await desk.letter(home: "AF-HER").record.number
        _ = try await desk.office.handOut(number, officer: "Lida")
        desk.clock.advance(days: 6)
        _ = try await desk.office.changeStatus(
            of: number,
            to: .revoked,
            reason: "issued-in-error",
            officer: "Omid",
            second: "Nasim"
        )
        try await desk.live(days: 30)
        #expect(try await desk.office.erase(officer: "Lida") == 0)
        desk.clock.advance(days: 1)
        #expect(try await desk.office.erase(officer: "Lida") == 1)
    }

    @Test("a clock that cannot be right erases no one", arguments: [400, 31, 11, -1, -20_000])
    func clock(days: Int) async throws {
        let desk = try await Desk()
        let number = try await desk.letter(home: "AF-HER").record.number
        _ = try await desk.office.handOut(number, officer: "Lida")
        try await desk.live(days: 20)
        let newest = desk.clock.now
        desk.clock.advance(days: days)
        // Signing in under the wrong clock does not make it right.
        try await desk.live(days: 0)
        if days > 0 {
            let doubt = ClockDoubt(
                newest: newest,
                now: desk.clock.now,
                officersNeeded: days > 30 ? 2 : 1,
                first: nil
            )
            await #expect(throws: EraseError.clockInDoubt(doubt)) {
                try await desk.office.erase(officer: "Lida")
            }
        } else {
            // By a clock behind, hardly anyone is due; no record goes either way.
            _ = try? await desk.office.erase(officer: "Lida")
        }
        #expect(try await desk.records.openedLetter(number) != nil)
        // The clock is set right: work continues without anyone being asked.
        desk.clock.advance(days: -days)
        #expect(try await desk.office.erase(officer: "Lida") == 1)
    }

    @Test("after a long absence two officers confirm the clock, and erasing continues")
    func holiday() async throws {
        let desk = try await Desk()
        let number = try await desk.letter(home: "AF-HER").record.number
        _ = try await desk.office.handOut(number, officer: "Lida")
        desk.clock.advance(days: 10)
        #expect(try await desk.office.clockDoubt() == nil)
        desk.clock.advance(days: 110)
        try await desk.live(days: 3)
        await #expect(throws: EraseError.self) { try await desk.office.erase(officer: "Lida") }
        #expect(try await desk.office.confirmClock(officer: "Omid", second: "Nasim") == nil)
        #expect(try await desk.office.erase(officer: "Lida") == 1)
        let entries = try await desk.records.auditEntries(from: 0, limit: 999)
        let confirmed = try #require(entries.last { $0.entry.act == .clock })
        #expect(confirmed.entry.officer == "Omid" && confirmed.entry.second == "Nasim")
    }

    @Test("a stored trail begins where the last look ended")
    func trail() async throws {
        let desk = try await Desk()
        for _ in 0..<30 { try await desk.live(days: 1) }
        let trail = try await desk.records.clockTrail()
        #expect(trail.newest == desk.clock.now)
        try await desk.records.keep(trail)
        #expect(try await desk.records.clockTrail().newest == trail.newest)
        try await desk.live(days: 1)
        let next = try await desk.records.clockTrail()
        #expect(next.newest == desk.clock.now && next.place == trail.place + 1)
        // An older trail that comes late changes nothing.
        try await desk.records.keep(next)
        try await desk.records.keep(trail)
        #expect(
            try await desk.records.clockTrail()
                == ClockTrail(newest: next.newest, place: next.place)
        )
    }

    @Test("a few at a time erase the same people as all at once")
    func fewAtATime() async throws {
        let desk = try await Desk()
        for _ in 0..<5 {
            let number = try await desk.letter(home: "AF-HER").record.number
            _ = try await desk.office.handOut(number, officer: "Lida")
        }
        try await desk.live(days: 20)
        var counts: [Int] = []
        while counts.last != 0 {
            counts.append(try await desk.office.eraseNext(officer: "Lida", limit: 2))
        }
        #expect(counts == [2, 2, 1, 0])
        let entries = try await desk.records.auditEntries(from: 0, limit: 999)
        let subjects = entries.filter { $0.entry.act == .erase }.map(\.entry.subject)
        #expect(subjects.map(\.text) == ["2 records: 1-2", "2 records: 3-4", "1 records: 5"])
    }

    @Test("no programme, however hasty, erases a person before an appeal could be heard")
    func cutoffsKeepAppeals() throws {
        var programme = try Desk.herat()
        programme.retention.refusedDays = 0
        let now = DeskClock.morning
        let policy = erasurePolicy(programme, at: now)
        #expect(policy.refused == now.adding(days: -programme.decision.appealDays))
        #expect(policy.revoked == now.adding(days: -programme.revocation.appealDays))
    }

    private func named(_ name: String) -> Person {
        var person = Person()
        person.fullName = name
        return person
    }
}

extension Desk {
    /// Days of an office that works: every few days something is written into the audit.
    func live(days: Int) async throws {
        var left = days
        repeat {
            let step = min(left, ClockTrail.daysAheadMax)
            clock.advance(days: step)
            left -= step
            let entry = AuditEntry(at: clock.now, officer: "Lida", act: .signIn, subject: "1")
            try await records.append(entry)
        } while left > 0
    }
}
