import AmanLetter
import AmanRecords
import Testing

@testable import AmanOffice

@Suite("Signing in")
struct PeopleSignInTests {
    @Test("name and password begin a session, and a known browser")
    func plain() async throws {
        let world = try PeopleWorld()
        let member = try await world.member("farid")
        let signedIn = try await world.people.signIn(world.attempt(" FARID "))
        #expect(signedIn.member.id == member.id)
        let session = try await world.session(signedIn.token)
        #expect(session.state == .open && session.member.officer == "Officer farid")
        let again = try await world.people.signIn(
            world.attempt("farid", device: signedIn.device, session: signedIn.token)
        )
        #expect(again.device == nil, "the browser is known already")
        #expect(again.token != signedIn.token)
        #expect(try await world.people.session(signedIn.token) == nil, "the old token is over")
    }

    @Test("whatever does not fit is answered alike, after the same work")
    func alike() async throws {
        let world = try PeopleWorld()
        let left = try await world.member("left")
        _ = try await world.member("aziz", [.administrator])
        _ = try await world.member("farid")
        try await world.people.disable(left.id, because: .left, by: .folder(name: "aziz"))
        let invited = try await world.people.addMember(
            signInName: "new",
            officer: "New",
            roles: [.caller],
            by: "aziz"
        )
        #expect(!invited.member.hasPassword)
        let tries = [
            world.attempt("farid", "not the password"), world.attempt("nobody"),
            world.attempt("left"), world.attempt("new"), world.attempt("'; DROP TABLE staff"),
            world.attempt(String(repeating: "a", count: 5_000)), world.attempt("", ""),
        ]
        for (index, attempt) in tries.enumerated() {
            #expect(await world.refusal(attempt) == .doesNotFit)
            #expect(world.passwords.comparisonCount == index + 1)
        }
    }

    @Test("the second factor is needed once it is set up, and a code counts once")
    func secondFactor() async throws {
        let world = try PeopleWorld(secondFactorRequired: true)
        _ = try await world.member("farid")
        let first = try await world.people.signIn(world.attempt("farid"))
        let waiting = try await world.session(first.token)
        #expect(waiting.state == .needsSecondFactor)
        let secret = waiting.token.offeredSecret
        func code() -> String {
            OneTimeCode.code(secret, step: OneTimeCode.step(atSecond: world.now.seconds))
        }
        await #expect(throws: PeopleError.secondFactorDoesNotFit) {
            _ = try await world.people.takeSecondFactor(
                waiting,
                code: "000000",
                proof: .password
            )
        }
        let taken = try await world.people.takeSecondFactor(
            waiting,
            code: code(),
            proof: .password
        )
        #expect(taken.recoveryCodes.count == 10)
        #expect(try await world.people.session(first.token) == nil, "a new token")
        #expect(try await world.session(taken.signedIn.token).state == .open)

        #expect(await world.refusal(world.attempt("farid")) == .doesNotFit)
        #expect(
            await world.refusal(world.attempt("farid", code: code())) == .doesNotFit,
            "the code that set it up does not count again"
        )
        world.pass(60)
        let once = code()
        #expect(await world.refusal(world.attempt("farid", code: once)) == nil)
        #expect(await world.refusal(world.attempt("farid", code: once)) == .doesNotFit)
    }

    @Test("a recovery code replaces the telephone, once")
    func recovery() async throws {
        let world = try PeopleWorld(secondFactorRequired: true)
        _ = try await world.member("farid")
        let first = try await world.people.signIn(world.attempt("farid"))
        let session = try await world.session(first.token)
        let step = OneTimeCode.step(atSecond: world.now.seconds)
        let taken = try await world.people.takeSecondFactor(
            session,
            code: OneTimeCode.code(session.token.offeredSecret, step: step),
            proof: .password
        )
        let paper = taken.recoveryCodes[0].written.lowercased()
        #expect(await world.refusal(world.attempt("farid", code: paper)) == nil)
        #expect(await world.refusal(world.attempt("farid", code: paper)) == .doesNotFit)
        let entries = try await world.records.auditEntries(from: 0, limit: 99)
        #expect(entries.contains { $0.entry.reason == "recovery-code" })
    }

    @Test("of many tries at once with one code only one signs in")
    func race() async throws {
        let world = try PeopleWorld(secondFactorRequired: true)
        _ = try await world.member("farid")
        let first = try await world.people.signIn(world.attempt("farid"))
        let session = try await world.session(first.token)
        let secret = session.token.offeredSecret
        let step = OneTimeCode.step(atSecond: world.now.seconds)
        _ = try await world.people.takeSecondFactor(
            session,
            code: OneTimeCode.code(secret, step: step),
            proof: .password
        )
        let next = OneTimeCode.code(secret, step: step + 1)
        let signedIn = await withTaskGroup(of: Bool.self) { group in
            for place in 0..<8 {
                group.addTask {
                    let attempt = world.attempt("farid", code: next, from: "10.0.1.\(place)")
                    return await world.refusal(attempt) == nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(signedIn == 1)
    }

    @Test("an idle session locks, opens by the password, and ends after the day")
    func idle() async throws {
        let world = try PeopleWorld()
        _ = try await world.member("farid")
        let token = try await world.people.signIn(world.attempt("farid")).token
        world.pass(599)
        #expect(try await world.session(token).state == .open)
        world.pass(600)
        let locked = try await world.session(token)
        #expect(locked.state == .locked)
        await #expect(throws: SignInError.doesNotFit) {
            try await world.people.unlock(locked, password: "not the password")
        }
        try await world.people.unlock(locked, password: PeopleWorld.password)
        #expect(try await world.session(token).state == .open)
        try await world.people.lock(locked)
        #expect(try await world.session(token).state == .locked)
        world.pass(12 * 3_600)
        #expect(try await world.people.session(token) == nil)
    }

    @Test("what a page asks automatically does not keep a session awake")
    func presence() async throws {
        let world = try PeopleWorld()
        _ = try await world.member("farid")
        let token = try await world.people.signIn(world.attempt("farid")).token
        for _ in 0..<10 {
            world.pass(60)
            _ = try await world.people.session(token, isPresence: false)
        }
        #expect(try await world.session(token).state == .locked)
    }
}

@Suite("Slowing down guessers")
struct PeopleThrottleTests {
    @Test("each further failure waits longer, and the right password then too")
    func growing() async throws {
        let world = try PeopleWorld()
        _ = try await world.member("farid")
        for _ in 0..<3 { #expect(await world.refusal(world.attempt("farid", "x")) == .doesNotFit) }
        #expect(await world.refusal(world.attempt("farid")) == .wait(seconds: 2))
        world.pass(2)
        #expect(await world.refusal(world.attempt("farid", "x")) == .doesNotFit)
        #expect(await world.refusal(world.attempt("farid")) == .wait(seconds: 4))
        world.pass(4)
        #expect(await world.refusal(world.attempt("farid")) == nil)
        #expect(await world.refusal(world.attempt("farid", "x")) == .doesNotFit, "forgiven")
    }

    @Test("an unknown name waits like a known one")
    func unknownName() async throws {
        let world = try PeopleWorld()
        for _ in 0..<3 { _ = await world.refusal(world.attempt("nobody", "x")) }
        #expect(await world.refusal(world.attempt("nobody", "x")) == .wait(seconds: 2))
    }

    @Test("strangers who fail in a colleague's name do not keep the colleague out")
    func nobodyIsLockedOut() async throws {
        let world = try PeopleWorld()
        _ = try await world.member("farid")
        let device = try await world.people.signIn(world.attempt("farid")).device
        // From the very same address, and from two hundred others.
        for _ in 0..<40 { _ = await world.refusal(world.attempt("farid", "x")) }
        for place in 0..<200 {
            _ = await world.refusal(world.attempt("farid", "x", from: "10.1.0.\(place)"))
        }
        let known = world.attempt("farid", device: device)
        #expect(await world.refusal(known) == nil, "the known browser is not slowed")
        // A new browser waits at most a minute, however many have failed.
        let fresh = world.attempt("farid", from: "10.2.0.1")
        guard case .wait(let seconds) = await world.refusal(fresh) else {
            Issue.record("a stranger was let in at once")
            return
        }
        #expect(seconds <= 60)
        world.pass(seconds)
        #expect(await world.refusal(fresh) == nil)
    }

    @Test("a known browser is slowed by its own failures, and helps at no other account")
    func device() async throws {
        let world = try PeopleWorld()
        _ = try await world.member("farid")
        _ = try await world.member("omid")
        let device = try await world.people.signIn(world.attempt("farid")).device
        for _ in 0..<5 {
            #expect(
                await world.refusal(world.attempt("farid", "x", device: device)) == .doesNotFit
            )
        }
        let known = world.attempt("farid", device: device)
        #expect(await world.refusal(known) == .wait(seconds: 2))
        for _ in 0..<3 { _ = await world.refusal(world.attempt("omid", "x", device: device)) }
        let other = world.attempt("omid", device: device)
        #expect(await world.refusal(other) == .wait(seconds: 2), "counted as a stranger's")
    }

    @Test("one address that tries many names is slowed as a whole")
    func spraying() async throws {
        let world = try PeopleWorld()
        for place in 0..<30 { _ = await world.refusal(world.attempt("name\(place)", "x")) }
        guard case .wait = await world.refusal(world.attempt("another", "x")) else {
            Issue.record("the thirty-first name was tried")
            return
        }
        #expect(await world.refusal(world.attempt("another", "x", from: "10.9.9.9")) == .doesNotFit)
    }

    @Test("failures are reported to the audit as counts, without addresses")
    func audit() async throws {
        let world = try PeopleWorld()
        _ = try await world.member("farid")
        for _ in 0..<3 { _ = await world.refusal(world.attempt("farid", "x")) }
        for _ in 0..<2 { _ = await world.refusal(world.attempt("ghost", "x")) }
        try await world.people.noteFailures()
        try await world.people.noteFailures()
        let entries = try await world.records.auditEntries(from: 0, limit: 99).map(\.entry)
            .filter { $0.act == .signInRefused }
        #expect(entries.map(\.subject) == ["member 1", "unknown"])
        #expect(entries.map(\.reason) == ["3 times", "2 times"])
    }

    @Test(
        "an address of IPv6 counts as its network",
        arguments: [
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("2001:db8::1", "2001:db8::/64"),
            ("::1", "::/64"), ("::ffff:10.0.0.5", "10.0.0.5"), ("10.0.0.5", "10.0.0.5"),
            ("fe80::1%eth0", "fe80::/64"), ("", ""),
        ]
    )
    func networks(address: String, counted: String) {
        #expect(throttledAddress(address) == counted)
    }
}
