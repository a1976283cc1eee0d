import AmanLetter
import AmanRecords
import Testing

@testable import AmanOffice

@Suite("Looking after the staff")
struct PeopleStaffTests {
    @Test("the first administrator needs the code from the terminal")
    func setUp() async throws {
        let world = try PeopleWorld()
        let code = world.people.makeSetUpCode()
        #expect(try await world.people.isWaitingForSetUp())
        func request(_ typed: String, _ password: String = PeopleWorld.password) -> BeginRequest {
            BeginRequest(
                name: "aziz",
                officer: "Aziz Rahimi",
                code: typed,
                password: password,
                passwordAgain: password,
                address: "10.0.0.1"
            )
        }
        await #expect(throws: PeopleError.codeDoesNotFit) {
            _ = try await world.people.setUp(request("0000-0000-0000-0000"), code: code)
        }
        await #expect(throws: PeopleError.password(.tooShort(least: 12))) {
            _ = try await world.people.setUp(request(code.written, "short"), code: code)
        }
        #expect(try await world.people.isWaitingForSetUp())
        let typed = code.written.lowercased()
        let signedIn = try await world.people.setUp(request(typed), code: code)
        #expect(signedIn.member.roles == [.administrator])
        #expect(try await world.session(signedIn.token).member.officer == "Aziz Rahimi")
        await #expect(throws: PeopleError.alreadySetUp) {
            _ = try await world.people.setUp(request(typed), code: code)
        }
    }

    @Test("of two who set the office up at once one learns that it is done")
    func setUpRace() async throws {
        let world = try PeopleWorld()
        let code = world.people.makeSetUpCode()
        let outcomes = await withTaskGroup(of: PeopleError?.self) { group in
            for place in 0..<4 {
                group.addTask {
                    let request = BeginRequest(
                        name: "aziz\(place)",
                        officer: "Aziz \(["One", "Two", "Three", "Four"][place])",
                        code: code.written,
                        password: PeopleWorld.password,
                        passwordAgain: PeopleWorld.password,
                        address: "10.0.0.\(place)"
                    )
                    do throws(PeopleError) {
                        _ = try await world.people.setUp(request, code: code)
                        return nil
                    } catch {
                        return error
                    }
                }
            }
            return await group.reduce(into: [PeopleError?]()) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == nil } == 1)
        #expect(outcomes.count { $0 == .alreadySetUp } == 3)
        #expect(try await world.people.staff().count == 1)
    }

    @Test("an invited member chooses a password once")
    func invitation() async throws {
        let world = try PeopleWorld()
        _ = try await world.member("aziz", [.administrator])
        let invited = try await world.people.addMember(
            signInName: "farid",
            officer: "Farid Karimi",
            roles: [.registrar],
            by: "Aziz"
        )
        func begin(_ name: String, _ code: String) -> BeginRequest {
            BeginRequest(
                name: name,
                code: code,
                password: PeopleWorld.password,
                passwordAgain: PeopleWorld.password,
                address: "10.0.0.7"
            )
        }
        let written = invited.invitation.code.written
        for wrong in [begin("farid", "0000-0000-0000"), begin("aziz", written)] {
            await #expect(throws: PeopleError.codeDoesNotFit) {
                _ = try await world.people.begin(wrong)
            }
        }
        let signedIn = try await world.people.begin(begin("farid", written))
        #expect(signedIn.member.officer == "Farid Karimi")
        await #expect(throws: PeopleError.codeDoesNotFit) {
            _ = try await world.people.begin(begin("farid", written))
        }
        #expect(await world.refusal(world.attempt("farid")) == nil)
        let reset = try await world.people.reset(invited.member.id, by: "Aziz")
        #expect(try await world.people.session(signedIn.token) == nil)
        world.pass(60)
        #expect(await world.refusal(world.attempt("farid")) == .doesNotFit)
        world.pass(3 * 86_400)
        await #expect(throws: PeopleError.codeDoesNotFit, "too old") {
            _ = try await world.people.begin(begin("farid", reset.invitation.code.written))
        }
    }

    @Test("new roles end the sessions of the old ones")
    func roles() async throws {
        let world = try PeopleWorld()
        let farid = try await world.member("farid", [.registrar])
        let token = try await world.people.signIn(world.attempt("farid")).token
        try await world.people.setRoles(farid.id, [.caller], by: "Aziz")
        #expect(try await world.people.session(token) == nil)
        #expect(try await world.people.member(farid.id).roles == [.caller])
    }

    @Test("an administrator opens no records, and one is always left")
    func administrators() async throws {
        let world = try PeopleWorld()
        let aziz = try await world.member("aziz", [.administrator])
        for role in Role.allCases where role.seesPersons {
            await #expect(throws: PeopleError.administratorSeesNoPersons) {
                try await world.people.setRoles(aziz.id, [.administrator, role], by: "Aziz")
            }
        }
        await #expect(throws: PeopleError.rolesMissing) {
            try await world.people.setRoles(aziz.id, [], by: "Aziz")
        }
        await #expect(throws: PeopleError.lastAdministrator) {
            try await world.people.disable(aziz.id, because: .left, by: .folder(name: "Aziz"))
        }
        await #expect(throws: PeopleError.lastAdministrator) {
            try await world.people.setRoles(aziz.id, [.monitor], by: "Aziz")
        }
        _ = try await world.member("omid", [.administrator])
        try await world.people.disable(aziz.id, because: .left, by: .folder(name: "Omid"))
        #expect(await world.refusal(world.attempt("aziz")) == .doesNotFit)
    }

    @Test("a member changes their own password with the old one, under a new token")
    func password() async throws {
        let world = try PeopleWorld()
        _ = try await world.member("farid")
        let token = try await world.people.signIn(world.attempt("farid")).token
        let session = try await world.session(token)
        let new = "quite another sentence"
        await #expect(throws: PeopleError.proofDoesNotFit) {
            let wrong = PresentProof(password: "x", code: "")
            _ = try await world.people.changePassword(session, proof: wrong, new: new, again: new)
        }
        let changed = try await world.people.changePassword(
            session,
            proof: .password,
            new: new,
            again: new
        )
        #expect(try await world.people.session(token) == nil)
        #expect(try await world.people.session(changed.token) != nil)
        #expect(await world.refusal(world.attempt("farid", new)) == nil)
    }

    @Test("every change to the staff is audited, without secrets")
    func audit() async throws {
        let world = try PeopleWorld()
        _ = try await world.member("aziz", [.administrator])
        let invited = try await world.people.addMember(
            signInName: "farid",
            officer: "Farid",
            roles: [.registrar],
            by: "Aziz"
        )
        try await world.people.setRoles(invited.member.id, [.caller], by: "Aziz")
        try await world.people.disable(invited.member.id, because: .left, by: .folder(name: "Aziz"))
        let again = try await world.people.enable(invited.member.id, by: "Aziz")
        let entries = try await world.records.auditEntries(from: 0, limit: 99).map(\.entry)
        #expect(entries.allSatisfy { $0.act == .staff })
        #expect(
            entries.map(\.reason) == [
                "sample", "added as registrar", "roles: caller", "disabled:left", "enabled",
            ]
        )
        let text = entries.map { "\($0)" }.joined()
        for code in [invited.invitation.code, again.invitation.code] {
            #expect(!text.contains(code.characters))
        }
    }

    @Test("each role may do what the design says, and no more")
    func table() {
        let expected: [Role: Set<Right>] = [
            .registrar: [.apply, .handOut], .reviewer: [.review, .decide],
            .signer: [.issue, .revoke], .caller: [.handOut],
            .exchangeDesk: [.apply, .handOut, .issue, .revoke, .exchange],
            .monitor: [.numbers, .incidents], .custodian: [.unseal],
            .administrator: [.staff, .numbers],
        ]
        for role in Role.allCases { #expect(role.rights == expected[role], "\(role)") }
        // No one alone registers, decides and issues by one role.
        for role in Role.allCases {
            #expect(!role.rights.isSuperset(of: [.apply, .decide]), "\(role)")
            #expect(!role.rights.isSuperset(of: [.decide, .issue]), "\(role)")
        }
    }
}
