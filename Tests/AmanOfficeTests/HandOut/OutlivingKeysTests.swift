import AmanLetter
import Testing

@testable import AmanOffice

@Suite("Match keys that outlive a person's record")
struct OutlivingKeysTests {
    /// An office whose match keys outlive records, with a letter that may be erased.
    private func office() async throws -> (desk: Desk, letter: LetterRecord) {
        var programme = try sampleProgramme("herat")
        programme.retention.matchKeysOutliveErasure = true
        let desk = try await Desk(programme: programme)
        let letter = try await desk.letter(home: "AF-HER").record
        _ = try await desk.office.handOut(letter.number, officer: "Lida")
        desk.clock.advance(days: 8)
        return (desk, letter)
    }

    @Test("where they cannot be stored no one is erased, and they are the next time")
    func notStored() async throws {
        let (desk, letter) = try await office()
        let id = try #require(letter.application)
        let person = try #require(try await desk.records.openedApplication(id)).person
        let failing = desk.failing(Fault(.listing, kept: false))
        await #expect(throws: EraseError.records(.cannotWrite(code: 5))) {
            try await failing.office.erase(officer: "Lida")
        }
        #expect(try await desk.records.openedApplication(id)?.person == person)
        #expect(try await failing.office.erase(officer: "Lida") == 1)
        let keys = searchedMatchKeys(of: person, province: "AF-HER")
        let found = try await desk.records.candidates(sharing: keys, limit: 9)
        #expect(found.map(\.application) == [id] && found.allSatisfy { $0.person == nil })
    }

    @Test("of people who moved on while they were to be erased none are left")
    func movedOn() async throws {
        let (desk, letter) = try await office()
        let id = try #require(letter.application)
        let person = try #require(try await desk.records.openedApplication(id)).person
        let keys = searchedMatchKeys(of: person, province: "AF-HER")
        let meanwhile = Meanwhile {
            let listed = try? await desk.records.candidates(sharing: keys, limit: 9)
            #expect(listed?.count == 1, "they are stored before the erasure")
            _ = try? await desk.office.replaceLost(letter.number, officer: "Omid", second: "Nasim")
        }
        let erasing = desk.failing(Fault(.issue, kept: false), beforeErasure: meanwhile)
        #expect(try await erasing.office.erase(officer: "Lida") == 0)
        #expect(try await desk.records.openedApplication(id)?.person == person)
        #expect(try await desk.records.candidates(sharing: keys, limit: 9).isEmpty)
    }

    @Test("a paper is found as an earlier version stored it: with all digits, as it was written")
    func earlierPaper() async throws {
        let (desk, letter) = try await office()
        let read = try #require(try await desk.records.candidate(letter.ticket)?.reading)
        let key = MatchKey(text: "paper|tazkira001400117")
        let listing = Listing(ticket: letter.ticket, reading: read, matchKeys: [key])
        try await desk.records.list([listing])
        try await desk.records.commitErasure(
            [letter.ticket],
            erasurePolicy(desk.office.programme, at: desk.clock.now),
            keepMatchKeys: true,
            AuditEntry(
                at: desk.clock.now,
                officer: "Lida",
                act: .erase,
                subject: AuditCode(erased: [letter.ticket])
            )
        )
        for (name, paper, count) in [
            ("Latif Wardak", "Tazkira ۰۰۱۴۰۰-۱۱۷", 1), ("Zia Nuri", "Tazkira 001400118", 0),
        ] {
            let again = request(name: name) { $0.person.identityPaper = paper }
            let taken = try await desk.office.apply(again, officer: "Sharifa")
            #expect(try await desk.office.screenAgain(taken.id).count == count, "\(name)")
        }
    }
}
