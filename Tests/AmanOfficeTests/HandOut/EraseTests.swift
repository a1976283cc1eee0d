import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

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
        desk.clock.advance(days: 90)
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
        desk.clock.advance(days: 60)
        #expect(try await desk.office.erase(officer: "Lida") == 0)
        desk.clock.advance(days: 1)
        #expect(try await desk.office.erase(officer: "Lida") == 1)
        #expect(try await desk.records.openedApplication(id) == nil)
        let entries = try await desk.records.auditEntries(from: 0, limit: 99)
        #expect(entries.last?.entry.subject == "1 records")
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
        desk.clock.advance(days: 30)
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
        desk.clock.advance(days: 30)
        #expect(try await desk.office.erase(officer: "Lida") == 0)
        desk.clock.advance(days: 1)
        #expect(try await desk.office.erase(officer: "Lida") == 1)
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
