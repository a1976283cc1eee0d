import AmanLetter
import AmanOffice
import Testing

@Suite("Deciding at the desk")
struct DecideStepTests {
    @Test("an officer is shown what the records then say")
    func told() async throws {
        let desk = try await Desk(programme: sampleProgramme("philippines-2025"), office: "DAV")
        let id = try await desk.applied()
        desk.clock.advance(seconds: 60)
        let first = try await desk.office.decide(id, .grant, officer: "Ana", seen: nil)
        #expect(first.state == .recommended)
        #expect(try await desk.records.application(id) == first)
        await #expect(throws: DecideError.sameOfficer) {
            try await desk.office.decide(id, .grant, officer: "ana", seen: nil)
        }
        let second = try await desk.office.decide(id, .grant, officer: "Ben", seen: nil)
        #expect(second.state == .granted)
        #expect(try await desk.records.application(id) == second)
        #expect(try await desk.records.decisions(on: id).map(\.officer) == ["Ana", "Ben"])
    }

    @Test("a referral says to which office")
    func referred() async throws {
        let desk = try await Desk()
        let id = try await desk.applied()
        let office = try OfficeCode("KBL")
        let referred = try await desk.office.decide(id, .refer(office), officer: "Nasim", seen: nil)
        #expect(referred.referredTo == office)
        #expect(try await desk.records.application(id) == referred)
    }

    @Test("after the letter is made, no one refers or refuses any more")
    func issued() async throws {
        let desk = try await Desk()
        let id = try await desk.granted()
        _ = try await desk.office.issue(id, officer: "Omid")
        for outcome in [DecisionOutcome.refuse(reason: "withdrawn"), .refer(try OfficeCode("KBL"))]
        {
            await #expect(throws: DecideError.alreadyDecided(.issued)) {
                try await desk.office.decide(id, outcome, officer: "Nasim", seen: nil)
            }
        }
    }

    @Test("two officers at the same moment never make one grant out of two, nor two of one")
    func together() async throws {
        let desk = try await Desk(programme: sampleProgramme("philippines-2025"), office: "DAV")
        for _ in 0..<5 {
            let id = try await desk.applied()
            let said = await withTaskGroup(of: Bool.self) { group in
                for officer in ["Ana", "Ben"] {
                    group.addTask {
                        (try? await desk.office.decide(id, .grant, officer: officer, seen: nil))
                            != nil
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            let state = try await desk.records.application(id)?.state
            #expect(state == (said == 2 ? .granted : .recommended))
        }
    }

    @Test("no one decides on a handle that was never given")
    func unknown() async throws {
        let desk = try await Desk()
        await #expect(throws: DecideError.notFound) {
            try await desk.office.decide(
                ApplicationID(text: "0000000000"),
                .grant,
                officer: "Nasim",
                seen: nil
            )
        }
    }

    @Test("an officer who refused does not decide the appeal, whichever way the decision comes in")
    func appealed() async throws {
        let desk = try await Desk()
        for (name, officer) in [("laila", "Laila"), ("daud", "Daud")] {
            _ = try await desk.records.add(try reviewer(name, officer))
        }
        let id = try await desk.applied()
        let no = DecisionOutcome.refuse(reason: "withdrawn")
        _ = try await desk.office.decide(id, no, officer: "Laila", seen: nil)
        _ = try await desk.office.decide(id, .appeal, officer: "Daud", seen: nil)
        for (outcome, officer) in [(no, "Laila"), (.grant, "laila"), (no, "Laila @ kiosk")] {
            await #expect(throws: DecideError.refusedBefore) {
                try await desk.office.decide(id, outcome, officer: officer, seen: nil)
            }
        }
        let decided = try await desk.office.decide(id, .grant, officer: "Daud", seen: nil)
        #expect(decided.state == .granted)
    }

    @Test("in an office with staff members are compared, not how their names are spelled")
    func members() async throws {
        let desk = try await Desk(programme: sampleProgramme("philippines-2025"), office: "DAV")
        // The second one's name begins with a Greek letter: the two look alike, and are two.
        for (name, officer) in [("omid", "Omid"), ("omid-n", "\u{39F}mid"), ("laila", "Laila")] {
            _ = try await desk.records.add(try reviewer(name, officer))
        }
        let id = try await desk.applied()
        _ = try await desk.office.decide(id, .grant, officer: "Omid", seen: nil)
        let votes = try await desk.records.decisions(on: id)
        #expect(votes.map(\.voter) == [.member(StaffID(number: 1))])
        for spelling in ["OMID", " omid ", "Omid @ kiosk"] {
            await #expect(throws: DecideError.sameOfficer, "\(spelling)") {
                try await desk.office.decide(id, .grant, officer: spelling, seen: nil)
            }
        }
        let granted = try await desk.office.decide(id, .grant, officer: "\u{39F}mid", seen: nil)
        #expect(granted.state == .granted)
    }

    @Test("a vote from before the office had staff is the member's whose name it bears")
    func before() async throws {
        let desk = try await Desk(programme: sampleProgramme("philippines-2025"), office: "DAV")
        let id = try await desk.applied()
        _ = try await desk.office.decide(id, .grant, officer: "laila karimi ", seen: nil)
        _ = try await desk.records.add(try reviewer("laila", "Laila Karimi"))
        await #expect(throws: DecideError.sameOfficer) {
            try await desk.office.decide(id, .grant, officer: "Laila Karimi", seen: nil)
        }
    }

    @Test("an appeal does not wait for a member who was invited and has no password yet")
    func invited() async throws {
        let desk = try await Desk()
        _ = try await desk.records.add(try reviewer("laila", "Laila"))
        var invited = try reviewer("daud", "Daud")
        invited.passwordHash = nil
        _ = try await desk.records.add(invited)
        let id = try await desk.applied()
        let no = DecisionOutcome.refuse(reason: "withdrawn")
        _ = try await desk.office.decide(id, no, officer: "Laila", seen: nil)
        _ = try await desk.office.decide(id, .appeal, officer: "Laila", seen: nil)
        let decided = try await desk.office.decide(id, .grant, officer: "Laila", seen: nil)
        #expect(decided.state == .granted)
    }

    @Test("what was corrected since it was opened was not opened; nor what another one opened")
    func openedBefore() async throws {
        let desk = try await Desk()
        let id = try await desk.applied()
        func grant() async throws {
            let application = try #require(try await desk.records.application(id))
            let seen = CaseVersion(application, try await desk.records.decisions(on: id))
            _ = try await desk.office.decide(id, .grant, officer: "Nasim", seen: seen)
        }
        _ = try await desk.office.open(id, reason: .decide, officer: "Karima")
        await #expect(throws: DecideError.notOpened) { try await grant() }
        _ = try await desk.office.open(id, reason: .decide, officer: "nasim @ window")
        desk.clock.advance(seconds: 1)
        let correction = Correction(homeProvince: "AF-BAL")
        _ = try await desk.office.correct(
            id,
            correction,
            because: .mistyped,
            remark: "misheard",
            officer: "Sharifa",
            seen: nil
        )
        await #expect(throws: DecideError.notOpened) { try await grant() }
        _ = try await desk.office.open(id, reason: .decide, officer: "Nasim")
        try await grant()
        let last = try await desk.records.auditEntries(from: 0, limit: 99).last
        #expect(last?.entry.reason == "grant")
    }

    private func reviewer(_ name: String, _ officer: String) throws -> NewStaff {
        let signInName = try #require(SignInName(reading: name))
        return NewStaff(
            signInName: signInName,
            officer: officer,
            roles: [.reviewer],
            passwordHash: [1],
            invitation: nil,
            madeAt: monday,
            onlyAsFirst: false,
            audit: AuditEntry(at: monday, officer: "Aziz", act: .staff, subject: "member")
        )
    }

    @Test("each decision is in the audit")
    func audit() async throws {
        let desk = try await Desk()
        let id = try await desk.applied()
        _ = try await desk.office.decide(
            id,
            .refuse(reason: "withdrawn"),
            officer: "Nasim",
            seen: nil
        )
        let entry = try await desk.records.auditEntries(from: 0, limit: 100).last?.entry
        #expect(entry?.act == .decide)
        #expect(entry?.subject == AuditCode(id))
        #expect(entry?.reason == "refuse:withdrawn")
    }
}

extension Desk {
    /// A desk of another programme, whose first office founds it.
    fileprivate init(programme: Programme, office: String) async throws {
        try await self.init(office, programme: programme)
    }

    fileprivate func applied() async throws -> ApplicationID {
        let province = try #require(office.entry?.seat)
        return try await office.apply(request(province, name: "Ana"), officer: "Sharifa").id
    }
}
