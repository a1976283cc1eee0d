import AmanLetter
import AmanRecords
import Testing

@testable import AmanOffice

@Suite("Signing in at a terminal")
struct TerminalSignInTests {
    @Test("takes what a page takes, and makes no browser known")
    func plain() async throws {
        let world = try PeopleWorld()
        let member = try await world.member("farid")
        let signedIn = try await world.signInAtTerminal("farid")
        #expect(signedIn.member.id == member.id && signedIn.device == nil)
        #expect(try await world.terminal.session(signedIn.token)?.state == .open)
    }

    @Test("a token copied from the file of a command opens no page, nor a page's a command")
    func kinds() async throws {
        let world = try PeopleWorld()
        _ = try await world.member("farid")
        let terminal = try await world.signInAtTerminal("farid").token
        #expect(try await world.people.session(terminal) == nil)
        let browser = try await world.people.signIn(world.attempt("farid")).token
        #expect(try await world.terminal.session(browser) == nil)
        // Neither ends the other.
        #expect(try await world.terminal.session(terminal)?.state == .open)
        #expect(try await world.people.session(browser)?.state == .open)
    }

    @Test("asks for the second factor, and a code counts once")
    func secondFactor() async throws {
        let world = try PeopleWorld(secondFactorRequired: true)
        _ = try await world.member("farid")
        let first = try await world.signInAtTerminal("farid")
        let waiting = try #require(try await world.terminal.session(first.token))
        #expect(waiting.state == .needsSecondFactor)
        let secret = waiting.token.offeredSecret
        func code() -> String {
            OneTimeCode.code(secret, step: OneTimeCode.step(atSecond: world.now.seconds))
        }
        _ = try await world.people.takeSecondFactor(waiting, code: code(), proof: .password)
        world.pass(60)
        #expect(await world.terminalRefusal("farid") == .doesNotFit, "no code was given")
        let used = code()
        _ = try await world.signInAtTerminal("farid", code: used)
        #expect(await world.terminalRefusal("farid", code: used) == .doesNotFit)
    }

    @Test("the fourth try waits, right or wrong, though each is a program of its own")
    func throttled() async throws {
        let world = try PeopleWorld()
        _ = try await world.member("farid")
        for _ in 0..<3 {
            #expect(await world.terminalRefusal("farid", "not the password") == .doesNotFit)
        }
        let compared = world.passwords.comparisonCount
        #expect(await world.terminalRefusal("farid", "not the password") == .wait(seconds: 2))
        #expect(await world.terminalRefusal(" FARID ") == .wait(seconds: 2))
        #expect(world.passwords.comparisonCount == compared, "nothing was compared")
        world.pass(2)
        _ = try await world.signInAtTerminal("farid")
        #expect(await world.terminalRefusal("farid", "not the password") == .doesNotFit)
    }

    @Test("failures are in the audit, without the name that was typed")
    func audited() async throws {
        let world = try PeopleWorld()
        let member = try await world.member("farid")
        _ = await world.terminalRefusal("farid", "not the password")
        _ = await world.terminalRefusal("nobody here")
        let entries = try await world.records.auditEntries(from: 0, limit: 100).map(\.entry)
            .filter { $0.act == .signInRefused }
        #expect(entries.map(\.subject) == [AuditCode(member.id), nobodysSignIn])
        #expect(entries.allSatisfy { $0.reason == terminalFailure })
    }

    @Test("the wait is as on a page: 3 tries at one account, 30 at all, doubled up to the limit")
    func waits() throws {
        let now = Instant(seconds: 1_000_000)
        let account = ThrottleKey.accountAt(
            account: ThrottledAccount(typed: "farid"),
            address: "terminal"
        )
        func wait(_ count: Int, _ key: ThrottleKey, ago: Int64 = 0) -> Int64 {
            var tally: SignInTally?
            for _ in 0..<count { tally = .charged(tally, at: now.adding(seconds: -ago)) }
            return tally?.wait(key, at: now) ?? 0
        }
        #expect(wait(0, account) == 0)
        #expect(wait(2, account) == 0)
        #expect(wait(3, account) == 2)
        #expect(wait(6, account) == 16)
        #expect(wait(40, account) == 900)
        #expect(wait(6, account, ago: 10) == 6)
        #expect(wait(6, account, ago: 1_801) == 0, "forgotten")
        #expect(wait(6, account, ago: -500) == 16, "the clock was set back")
        let anyone = ThrottleKey.address("terminal")
        #expect(wait(29, anyone) == 0)
        #expect(wait(30, anyone) == 2)
        #expect(wait(80, anyone) == 300)
    }

    @Test("a command's session ends after an hour, however often it is used")
    func anHour() async throws {
        let world = try PeopleWorld()
        _ = try await world.member("farid")
        let people = world.terminal
        let token = try await world.signInAtTerminal("farid").token
        for _ in 0..<5 {
            world.pass(700)
            #expect(try await people.session(token)?.state == .open)
        }
        world.pass(100)
        #expect(try await people.session(token) == nil)
    }
}

extension PeopleWorld {
    /// The same staff, as a command that has just started has them.
    fileprivate var terminal: People {
        People(
            records: people.records,
            passwords: people.passwords,
            environment: people.environment,
            rule: .atTerminal(secondFactorRequired: people.rule.secondFactorRequired),
            office: people.office
        )
    }

    /// Signs in as a command does: with people that remember nothing of the command before.
    fileprivate func signInAtTerminal(
        _ name: String,
        _ password: String = PeopleWorld.password,
        code: String = ""
    ) async throws(SignInError) -> SignedIn {
        let typed = TerminalSignIn(name: name, password: password, code: code)
        return try await terminal.signIn(atTerminal: typed)
    }

    fileprivate func terminalRefusal(
        _ name: String,
        _ password: String = PeopleWorld.password,
        code: String = ""
    ) async -> SignInError? {
        do throws(SignInError) {
            _ = try await signInAtTerminal(name, password, code: code)
            return nil
        } catch {
            return error
        }
    }
}
