import AmanLetter
import AmanRecords
import Testing

@testable import AmanOffice

@Suite("The end of the set-up")
struct SetUpEndTests {
    @Test("two members with second factors of their own end it by confirming each other")
    func ending() async throws {
        let world = try PeopleWorld(secondFactorRequired: true)
        #expect(try await world.people.setUpState() == .noStaff)
        let aziz = try await world.enrolled("aziz", [.administrator])
        let bare = try await world.member("bare", [.reviewer])
        #expect(try await world.people.setUpState() == .underWay)
        for (id, member) in [(bare.id, aziz), (aziz.id, bare), (aziz.id, aziz)] {
            await #expect(throws: PeopleError.notTheSecond, "without a telephone, or oneself") {
                _ = try await world.people.confirmColleague(id, by: member)
            }
        }
        let laila = try await world.enrolled("laila", [.reviewer])
        let tariq = try await world.enrolled("tariq", [.monitor])
        #expect(try await world.people.colleaguesToConfirm(by: aziz).map(\.id) == [laila.id])
        #expect(try await world.people.colleaguesToConfirm(by: tariq).isEmpty)
        #expect(try await world.people.confirmColleague(laila.id, by: aziz) == .underWay)
        #expect(try await world.people.colleaguesToConfirm(by: aziz).isEmpty)
        let ended = try await world.people.confirmColleague(aziz.id, by: laila)
        #expect(ended == .ended(world.now))
        #expect(try await world.people.colleaguesToConfirm(by: laila).isEmpty)
        let reasons = try await world.records.auditEntries(from: 0, limit: 99).map(\.entry.reason)
        #expect(reasons.suffix(2) == ["colleague confirmed", "set-up ended"])
        try await world.people.disable(laila.id, because: .left, by: .member(aziz))
        #expect(try await world.people.setUpState() == ended, "it never goes back")
    }

    @Test("three who each confirm another in a circle have not confirmed each other")
    func circle() async throws {
        let world = try PeopleWorld()
        let members = [
            try await world.member("aziz", [.administrator]),
            try await world.member("laila", [.reviewer]), try await world.member("omid", [.signer]),
        ]
        for (index, member) in members.enumerated() {
            let state = try await world.people.confirmColleague(
                members[(index + 1) % 3].id,
                by: member
            )
            #expect(state == .underWay)
        }
    }

    @Test("a reset or a closed account takes the member's confirmations away")
    func reset() async throws {
        let world = try PeopleWorld()
        let aziz = try await world.member("aziz", [.administrator])
        let laila = try await world.member("laila", [.reviewer])
        _ = try await world.people.confirmColleague(laila.id, by: aziz)
        // While no one else has worked here, the administrator's changes are made at once.
        let outcome = try await world.people.requestChange(
            .reset,
            of: laila.id,
            by: .member(aziz)
        )
        guard case .done(_, let invitation?) = outcome else {
            Issue.record("the reset waits")
            return
        }
        #expect(try await world.people.aloneChangeCount() == 1)
        _ = try await world.people.begin(
            BeginRequest(
                name: "laila",
                code: invitation.code.written,
                password: PeopleWorld.password,
                passwordAgain: PeopleWorld.password,
                address: "10.0.0.7"
            )
        )
        let again = try await world.people.member(laila.id)
        #expect(try await world.people.confirmColleague(aziz.id, by: again) == .underWay)
        #expect(try await world.people.confirmColleague(laila.id, by: aziz) != .underWay)
    }

    @Test("as soon as anyone else has worked here, changes wait, set up or not")
    func earlyWaiting() async throws {
        let world = try PeopleWorld()
        let aziz = try await world.member("aziz", [.administrator])
        let laila = try await world.member("laila", [.reviewer])
        _ = try await world.people.signIn(world.attempt("laila"))
        for actor in [StaffActor.member(aziz), .folder(name: "Aziz")] {
            let outcome = try await world.people.requestMember(
                signInName: actor.id == nil ? "omid" : "farid",
                officer: actor.id == nil ? "Omid" : "Farid",
                roles: [.signer],
                by: actor
            )
            guard case .pending = outcome else {
                Issue.record("done at once")
                return
            }
        }
        let monitor = try await world.people.requestMember(
            signInName: "tariq",
            officer: "Tariq",
            roles: [.monitor],
            by: .member(aziz)
        )
        guard case .done = monitor else {
            Issue.record("a monitor sees no person, and waits")
            return
        }
        #expect(try await world.people.staffRequests().count == 2)
        #expect(try await world.people.staffRequests()[0].asker?.id == aziz.id)
        #expect(laila.may(.decide))
    }
}
