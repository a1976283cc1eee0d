import AmanLetter
import AmanRecords
import Testing

@testable import AmanOffice

@Suite("Tokens of desks")
struct DeskTokenTests {
    private func office(
        _ roles: Set<Role>
    ) async throws -> (PeopleWorld, DeskTokens, StaffMember) {
        let world = try PeopleWorld()
        let tokens = DeskTokens(
            records: world.records,
            environment: world.people.environment,
            limiter: TokenRateLimiter(world.records)
        )
        _ = try await world.people.addSampleMember(
            signInName: "aziz",
            officer: "Aziz",
            roles: [.administrator],
            password: PeopleWorld.password
        )
        let member = try await world.people.addSampleMember(
            signInName: "laila",
            officer: "Laila Karimi",
            roles: roles,
            password: PeopleWorld.password
        )
        return (world, tokens, member)
    }

    @Test("one person's desks never apply, decide and issue, one token or three")
    func oneHand() async throws {
        let (world, tokens, member) = try await office([.registrar, .reviewer, .signer])
        defer { withExtendedLifetime(world) {} }
        await #expect(throws: DeskTokenError.oneHandForAll) {
            _ = try await tokens.addSample(
                desk: "all",
                for: member,
                scopes: [.apply, .decide, .issue],
                by: "Aziz"
            )
        }
        _ = try await tokens.addSample(desk: "one", for: member, scopes: [.apply], by: "Aziz")
        let two = try await tokens.addSample(
            desk: "two",
            for: member,
            scopes: [.decide],
            by: "Aziz"
        )
        await #expect(throws: DeskTokenError.oneHandForAll) {
            _ = try await tokens.addSample(desk: "three", for: member, scopes: [.issue], by: "Aziz")
        }
        try await tokens.drop(two.token.id, by: "Aziz")
        _ = try await tokens.addSample(desk: "three", for: member, scopes: [.issue], by: "Aziz")
    }

    @Test("the member makes the token that an administrator allowed, once, and no one else does")
    func allowance() async throws {
        let (world, tokens, member) = try await office([.registrar])
        defer { withExtendedLifetime(world) {} }
        let aziz = try await world.people.member(named: "aziz")
        let allowed = try await tokens.allow(
            desk: "kiosk",
            for: member,
            scopes: [.apply],
            days: 7,
            by: "Aziz"
        )
        // Allowed again it is one allowance, the newer.
        let again = try await tokens.allow(desk: "kiosk", for: member, scopes: [.apply], by: "Aziz")
        #expect(try await tokens.allowances(of: member.id) == [again])
        #expect(try await tokens.all().isEmpty)
        for (id, maker) in [(allowed.id, member), (again.id, aziz)] {
            await #expect(throws: DeskTokenError.noSuchToken) {
                _ = try await tokens.make(id, by: maker)
            }
        }
        let made = try await tokens.make(again.id, by: member)
        #expect(made.token.scopes == [.apply] && made.token.desk.text == "kiosk")
        #expect(try await tokens.admit(made.secret)?.id == made.token.id)
        await #expect(throws: DeskTokenError.noSuchToken) {
            _ = try await tokens.make(again.id, by: member)
        }
        await #expect(throws: DeskTokenError.deskTaken) {
            _ = try await tokens.allow(desk: "kiosk", for: member, scopes: [.apply], by: "Aziz")
        }
        let entries = try await world.records.auditEntries(from: 0, limit: 99).map(\.entry)
        let staff = entries.filter { $0.reason?.text.hasPrefix("token") == true }
        #expect(staff.map(\.officer) == ["Aziz", "Aziz", "Laila Karimi"])
    }

    @Test("an allowance ends: withdrawn, after two weeks, and with the member's password")
    func allowanceEnds() async throws {
        let (world, tokens, member) = try await office([.registrar])
        func allow(_ desk: String) async throws -> DeskAllowanceID {
            try await tokens.allow(desk: desk, for: member, scopes: [.apply], by: "Aziz").id
        }
        func open() async throws -> Int { try await tokens.allowances(of: member.id).count }
        let withdrawn = try await allow("one")
        let late = try await allow("two")
        try await tokens.dropAllowance(withdrawn, of: member.id, by: "Aziz")
        #expect(try await open() == 1)
        world.pass(Int64(DeskTokenLimits.allowanceDays) * 86_400)
        #expect(try await open() == 0)
        for id in [withdrawn, late] {
            await #expect(throws: DeskTokenError.noSuchToken) {
                _ = try await tokens.make(id, by: member)
            }
        }
        _ = try await allow("three")
        _ = try await world.people.reset(member.id, by: "Aziz")
        #expect(try await open() == 0)
    }

    @Test(
        "no token gets what its member may not, or what no token may",
        arguments: [
            Right.decide, .staff, .unseal, .revoke,
        ]
    )
    func notTheirs(right: Right) async throws {
        let (world, tokens, member) = try await office([.registrar, .signer, .custodian])
        defer { withExtendedLifetime(world) {} }
        await #expect(throws: DeskTokenError.notTheirs) {
            _ = try await tokens.addSample(desk: "kiosk", for: member, scopes: [right], by: "Aziz")
        }
    }

    @Test("the desk and its member are one pair of eyes with the member")
    func onePairOfEyes() async throws {
        let (world, tokens, member) = try await office([.reviewer])
        defer { withExtendedLifetime(world) {} }
        let one = try await tokens.addSample(
            desk: "one",
            for: member,
            scopes: [.decide],
            by: "Aziz"
        )
        let two = try await tokens.addSample(
            desk: "two",
            for: member,
            scopes: [.decide],
            by: "Aziz"
        )
        #expect(one.token.officer == "Laila Karimi @ one")
        #expect(foldedOfficer(one.token.officer) == foldedOfficer("laila  karimi"))
        #expect(foldedOfficer(one.token.officer) == foldedOfficer(two.token.officer))
        #expect(throws: OfficerRefusal.same) {
            _ = try OfficerPair(one.token.officer, two.token.officer)
        }
    }

    @Test("a disabled or reset member answers for no desk, also after coming back")
    func reset() async throws {
        for change in ["disable", "reset"] {
            let (world, tokens, member) = try await office([.registrar])
            defer { withExtendedLifetime(world) {} }
            let made = try await tokens.addSample(
                desk: "kiosk",
                for: member,
                scopes: [.apply],
                by: "Aziz"
            )
            #expect(try await tokens.admit(made.secret)?.desk.text == "kiosk")
            if change == "disable" {
                try await world.people.disable(member.id, because: .left, by: .folder(name: "Aziz"))
                _ = try await world.people.enable(member.id, by: "Aziz")
            } else {
                _ = try await world.people.reset(member.id, by: "Aziz")
            }
            #expect(try await tokens.admit(made.secret) == nil)
            let kept = try #require(try await tokens.all().first)
            #expect(kept.droppedAt != nil)
        }
    }

    @Test("a use is noted by its day and by nothing finer")
    func day() async throws {
        let (world, tokens, member) = try await office([.registrar])
        defer { withExtendedLifetime(world) {} }
        let made = try await tokens.addSample(
            desk: "kiosk",
            for: member,
            scopes: [.apply],
            by: "Aziz"
        )
        #expect(made.token.usedDay == nil)
        _ = try await tokens.admit(made.secret)
        let kept = try #require(try await tokens.all().first)
        #expect(kept.usedDay == PeopleWorld.start.seconds / 86_400)
        #expect(kept.endsAt == PeopleWorld.start.adding(days: DeskTokenLimits.daysUsual))
    }

    @Test("only what is written as a token is read as one")
    func text() throws {
        let secret = DeskTokenSecret(randomBytes: (0..<32).map { UInt8($0) })
        #expect(DeskTokenSecret(reading: secret.text) == secret)
        #expect("\(secret)".contains("redacted"))
        for text in [
            "", "aman-", String(secret.text.dropFirst(5)), secret.text + "0",
            secret.text.uppercased(), " " + secret.text,
        ] {
            #expect(DeskTokenSecret(reading: text) == nil, "\(text)")
        }
    }

    @Test("a pace lets a burst through, then so many a second, whatever the clock does")
    func pace() {
        var pace = TokenPace(at: PeopleWorld.start)
        #expect(pace.take(upTo: 1_000, at: PeopleWorld.start) == DeskTokenLimits.burst)
        #expect(pace.take(upTo: 1, at: PeopleWorld.start) == 0)
        let later = PeopleWorld.start.adding(seconds: 1)
        #expect(pace.take(upTo: 1_000, at: later) == DeskTokenLimits.perSecond)
        #expect(pace.take(upTo: 1, at: later) == 0)
        let back = PeopleWorld.start.adding(seconds: -100_000)
        #expect(pace.take(upTo: 1, at: back) == 0)
        #expect(pace.take(upTo: 1, at: back.adding(seconds: 1)) == 1)
        #expect(TokenPace(pace.memo) == pace)
    }

    @Test("two servers together let a token make no more requests than one")
    func servers() async throws {
        let world = try PeopleWorld()
        let servers = [TokenRateLimiter(world.records), TokenRateLimiter(world.records)]
        let id = DeskTokenID(number: 7)
        var admitted = 0
        for turn in 0..<300 {
            let wait = try await servers[turn % 2].wait(id, at: PeopleWorld.start)
            if wait == 0 { admitted += 1 }
        }
        #expect(admitted == Int(DeskTokenLimits.burst))
    }
}
