import AmanLetter
import AmanRecords
import Testing

@testable import AmanOffice

@Suite("Changes to the staff that wait for a second member")
struct StaffRequestTests {
    /// An office whose set-up has ended: an administrator, two who see persons, and a monitor.
    private struct Crew {
        let world: PeopleWorld
        let aziz: StaffMember
        let laila: StaffMember
        let farid: StaffMember
        let tariq: StaffMember

        var people: People { world.people }

        init() async throws {
            world = try PeopleWorld()
            aziz = try await world.member("aziz", [.administrator])
            laila = try await world.member("laila", [.reviewer])
            farid = try await world.member("farid", [.registrar])
            tariq = try await world.member("tariq", [.monitor])
            _ = try await people.confirmColleague(laila.id, by: aziz)
            _ = try await people.confirmColleague(aziz.id, by: laila)
        }

        /// A request that waits, and the half of the code that its asker got.
        func asked(
            _ act: StaffRequestAct,
            of member: StaffMember,
            _ roles: Set<Role>? = nil,
            by actor: StaffActor? = nil
        ) async throws -> (request: StaffRequest, half: SecretCode?) {
            let outcome = try await people.requestChange(
                act,
                of: member.id,
                roles: roles,
                by: actor ?? .member(aziz)
            )
            guard case .pending(let request, let half) = outcome else {
                throw Unexpected(outcome: outcome)
            }
            return (request, half)
        }

        func begin(_ name: String, _ code: String) async throws -> SignedIn {
            // Wrong codes are slowed down.
            world.pass(600)
            return try await people.begin(
                BeginRequest(
                    name: name,
                    code: code,
                    password: PeopleWorld.password,
                    passwordAgain: PeopleWorld.password,
                    address: "10.0.0.7"
                )
            )
        }
    }

    private struct Unexpected: Error {
        let outcome: StaffRequestOutcome
    }

    @Test("a new account waits, and neither the asker's half of the code nor the other opens it")
    func adding() async throws {
        let crew = try await Crew()
        let outcome = try await crew.people.requestMember(
            signInName: "omid",
            officer: "Omid Wardak",
            roles: [.signer],
            by: .member(crew.aziz)
        )
        guard case .pending(let request, let first?) = outcome else {
            throw Unexpected(outcome: outcome)
        }
        #expect(!request.member.hasPassword && request.asker?.id == crew.aziz.id)
        for typed in [first.written, first.written + first.written] {
            await #expect(throws: PeopleError.codeDoesNotFit) {
                _ = try await crew.begin("omid", typed)
            }
        }
        let confirmed = try await crew.people.confirm(request.id, by: crew.laila)
        let second = try #require(confirmed.secondHalf)
        for typed in [first.written, second.written, second.written + first.written] {
            await #expect(throws: PeopleError.codeDoesNotFit) {
                _ = try await crew.begin("omid", typed)
            }
        }
        let signedIn = try await crew.begin("omid", first.written + " " + second.written)
        #expect(signedIn.member.officer == "Omid Wardak")
        #expect(try await crew.people.staffRequests().isEmpty)
        let notices = try await crew.people.accountNotices(of: signedIn.member)
        #expect(notices.map(\.act) == [.add] && notices[0].seenAt == nil)
        #expect(notices[0].asker == "Officer aziz" && notices[0].second == "Officer laila")
    }

    @Test("other roles and a reset change nothing until a second member confirms")
    func waiting() async throws {
        let crew = try await Crew()
        let token = try await crew.people.signIn(crew.world.attempt("farid")).token
        let roles = try await crew.asked(.roles, of: crew.farid, [.registrar, .signer])
        #expect(roles.half == nil)
        #expect(try await crew.people.member(crew.farid.id).roles == [.registrar])
        await #expect(throws: PeopleError.requestWaits) {
            _ = try await crew.asked(.reset, of: crew.farid)
        }
        #expect(try await crew.people.session(token) != nil)
        _ = try await crew.people.confirm(roles.request.id, by: crew.laila)
        #expect(try await crew.people.member(crew.farid.id).roles == [.registrar, .signer])
        #expect(try await crew.people.session(token) == nil, "no token outlives a right")
        let reset = try await crew.asked(.reset, of: crew.farid)
        #expect(await crew.world.refusal(crew.world.attempt("farid")) == nil)
        _ = try await crew.people.confirm(reset.request.id, by: crew.laila)
        #expect(await crew.world.refusal(crew.world.attempt("farid")) == .doesNotFit)
    }

    @Test("neither the asker nor the member concerned nor one who sees no person is the second")
    func seconds() async throws {
        let crew = try await Crew()
        let (request, _) = try await crew.asked(.reset, of: crew.farid)
        for member in [crew.aziz, crew.farid, crew.tariq] {
            await #expect(throws: PeopleError.notTheSecond) {
                _ = try await crew.people.confirm(request.id, by: member)
            }
        }
        var closed = crew.laila
        closed.isActive = false
        #expect(!crew.people.mayConfirm(request, closed))
        // The same person under another spelling is the same account, and another account with the
        // same spelling is another one: ids are compared, never names.
        var respelt = crew.aziz
        respelt.officer = "ΟFFICER  AZIZ"
        #expect(!crew.people.mayConfirm(request, respelt))
        var namesake = crew.laila
        namesake.officer = crew.aziz.officer
        #expect(crew.people.mayConfirm(request, namesake))
        _ = try await crew.people.confirm(request.id, by: crew.laila)
        await #expect(throws: PeopleError.noSuchRequest) {
            _ = try await crew.people.confirm(request.id, by: crew.laila)
        }
    }

    @Test("roles that are only taken away, and a closed account, wait for no one")
    func taking() async throws {
        let crew = try await Crew()
        let (request, _) = try await crew.asked(.roles, of: crew.farid, [.registrar, .signer])
        _ = try await crew.people.confirm(request.id, by: crew.laila)
        let less = try await crew.people.requestChange(
            .roles,
            of: crew.farid.id,
            roles: [.registrar],
            by: .member(crew.aziz)
        )
        guard case .done(let member, nil) = less else { throw Unexpected(outcome: less) }
        #expect(member.roles == [.registrar])
        _ = try await crew.asked(.reset, of: crew.farid)
        try await crew.people.disable(crew.farid.id, because: .left, by: .member(crew.aziz))
        #expect(try await crew.people.staffRequests().isEmpty, "about a closed account")
        #expect(try await crew.people.aloneChangeCount() == 0)
        _ = try await crew.asked(.enable, of: crew.farid)
    }

    @Test("what an administrator asked for ends with their account")
    func askerLeaves() async throws {
        let crew = try await Crew()
        let (request, _) = try await crew.asked(.roles, of: crew.tariq, [.administrator])
        _ = try await crew.people.confirm(request.id, by: crew.laila)
        let tariq = try await crew.people.member(crew.tariq.id)
        let (left, _) = try await crew.asked(.reset, of: crew.farid)
        try await crew.people.disable(crew.aziz.id, because: .left, by: .member(tariq))
        await #expect(throws: PeopleError.noSuchRequest) {
            _ = try await crew.people.confirm(left.id, by: crew.laila)
        }
    }

    @Test("a request ends when its time is over, when it is declined, and when it is withdrawn")
    func ending() async throws {
        let crew = try await Crew()
        let (first, _) = try await crew.asked(.reset, of: crew.farid)
        await #expect(throws: PeopleError.notTheSecond) {
            try await crew.people.decline(first.id, by: .member(crew.farid))
        }
        try await crew.people.decline(first.id, by: .member(crew.aziz))
        let (second, _) = try await crew.asked(.reset, of: crew.farid)
        try await crew.people.decline(second.id, by: .member(crew.laila))
        let (third, _) = try await crew.asked(.reset, of: crew.farid)
        crew.world.pass(Int64(staffRequestDays) * 86_400)
        #expect(try await crew.people.staffRequests().isEmpty)
        await #expect(throws: PeopleError.noSuchRequest) {
            _ = try await crew.people.confirm(third.id, by: crew.laila)
        }
        _ = try await crew.asked(.reset, of: crew.farid)
        let member = try #require(try await crew.world.records.staffMember(crew.farid.id))
        #expect(member.member.hasPassword, "nothing was changed")
    }

    @Test("no one confirms what was asked for at the office's own computer")
    func folder() async throws {
        let crew = try await Crew()
        let (request, _) = try await crew.asked(
            .reset,
            of: crew.farid,
            by: .folder(name: "Officer aziz")
        )
        for member in [crew.aziz, crew.laila, crew.farid] {
            await #expect(throws: PeopleError.notTheSecond) {
                _ = try await crew.people.confirm(request.id, by: member)
            }
        }
        try await crew.people.decline(request.id, by: .member(crew.aziz))
    }

    @Test("the last administrator is not asked away from a page")
    func lastAdministrator() async throws {
        let crew = try await Crew()
        await #expect(throws: PeopleError.lastAdministrator) {
            _ = try await crew.asked(.reset, of: crew.aziz)
        }
        await #expect(throws: PeopleError.lastAdministrator) {
            _ = try await crew.asked(.roles, of: crew.aziz, [.monitor, .custodian])
        }
        _ = try await crew.asked(.reset, of: crew.aziz, by: .folder(name: "Aziz"))
    }

    @Test("a request is audited with who asked and who confirmed, without secrets or names")
    func audit() async throws {
        let crew = try await Crew()
        let (request, half) = try await crew.asked(.reset, of: crew.farid)
        let confirmed = try await crew.people.confirm(request.id, by: crew.laila)
        let entries = try await crew.world.records.auditEntries(from: 0, limit: 99).map(\.entry)
        let last = entries.suffix(2)
        #expect(last.map(\.officer) == ["Officer aziz", "Officer laila"])
        #expect(last.map(\.reason) == ["asked: reset", "confirmed: reset"])
        #expect(last.allSatisfy { $0.subject == AuditCode(crew.farid.id) })
        let text = entries.map { "\($0)" }.joined()
        for code in [half, confirmed.secondHalf].compactMap({ $0 }) {
            #expect(!text.contains(code.characters))
        }
    }

    @Test("another telephone and another password are shown at the next sign-in")
    func ownChanges() async throws {
        let world = try PeopleWorld()
        let farid = try await world.member("farid")
        #expect(try await !world.people.hasUnseenNotices(farid))
        let first = try await world.session(
            try await world.people.signIn(world.attempt("farid")).token
        )
        let changed = try await world.people.changePassword(
            first,
            proof: .password,
            new: "quite another sentence",
            again: "quite another sentence"
        )
        #expect(try await world.people.hasUnseenNotices(farid))
        try await world.people.noteSeen(by: farid)
        #expect(try await !world.people.hasUnseenNotices(farid))
        func take(_ token: SessionToken, present: String) async throws -> SignedIn {
            let session = try await world.session(token)
            let step = OneTimeCode.step(atSecond: world.now.seconds)
            return try await world.people.takeSecondFactor(
                session,
                code: OneTimeCode.code(session.token.offeredSecret, step: step),
                proof: PresentProof(password: "quite another sentence", code: present)
            ).signedIn
        }
        let secret = changed.token.offeredSecret
        let signedIn = try await take(changed.token, present: "")
        #expect(try await !world.people.hasUnseenNotices(farid), "the first telephone")
        world.pass(60)
        let step = OneTimeCode.step(atSecond: world.now.seconds)
        _ = try await take(signedIn.token, present: OneTimeCode.code(secret, step: step))
        let notices = try await world.people.accountNotices(of: farid)
        #expect(notices.map(\.act) == [.secondFactor, .password])
        #expect(notices.map { $0.seenAt == nil } == [true, false])
    }
}
