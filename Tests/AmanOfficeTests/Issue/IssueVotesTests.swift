import AmanLetter
import AmanOffice
import Testing

@Suite("A letter and the votes for it")
struct IssueVotesTests {
    @Test("an application that is called granted, without the votes for it, gets no letter")
    func withoutVotes() async throws {
        let desk = try await Desk()
        var person = Person()
        person.fullName = "Ahmad Shahidi"
        let needed = desk.office.programme.decision.leastGrants
        #expect(throws: IssueError.votesMissing(found: 0, needed: needed)) {
            try desk.plan(person, votes: [])
        }
        let id = ApplicationID(text: "0123456789")
        let at = desk.clock.now
        let grant = Decision(application: id, outcome: .grant, officer: "Daud", at: at)
        let withdrawal = Decision(application: id, outcome: .withdraw, officer: "Daud", at: at)
        #expect(throws: IssueError.votesMissing(found: 0, needed: needed)) {
            try desk.plan(person, votes: [grant, withdrawal])
        }
    }
}
