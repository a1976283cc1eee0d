import AmanLetter
import TestSupport
import Testing

@testable import AmanOffice

@Suite("Deciding with one officer")
struct DecideAloneTests {
    @Test("one word grants, refers or refuses")
    func outcomes() throws {
        let programme = try sampleProgramme("herat")
        #expect(try plan(.grant, by: "Karima", programme).to == .granted)
        #expect(try plan(.refer(officeCode("KBL")), by: "Karima", programme).to == .referred)
        #expect(try plan(.refuse(reason: "withdrawn"), by: "Karima", programme).to == .refused)
    }

    @Test("a refusal needs a reason of the programme, a referral an office of it")
    func known() throws {
        let programme = try sampleProgramme("herat")
        #expect(throws: DecideError.unknownReason("looks-bad")) {
            try plan(.refuse(reason: "looks-bad"), by: "Karima", programme)
        }
        #expect(throws: DecideError.unknownOffice(officeCode("XYZ"))) {
            try plan(.refer(officeCode("XYZ")), by: "Karima", programme)
        }
        #expect(throws: DecideError.referredToItself) {
            try plan(.refer(herat), by: "Karima", programme)
        }
    }

    @Test(
        "what is decided stays decided",
        arguments: [.granted, .referred, .refused, .issued, .collected] as [ApplicationState],
        [.grant, .refuse(reason: "withdrawn"), .refer(officeCode("KBL"))] as [DecisionOutcome]
    )
    func over(state: ApplicationState, outcome: DecisionOutcome) throws {
        let programme = try sampleProgramme("herat")
        #expect(throws: DecideError.alreadyDecided(state)) {
            try plan(outcome, by: "Karima", programme, in: state)
        }
    }

    @Test("the audit says who, what and why, and no name of the applicant")
    func audit() throws {
        let programme = try sampleProgramme("herat")
        let change = try plan(.refuse(reason: "withdrawn"), by: "Karima", programme)
        let entry = AuditEntry(
            at: monday,
            officer: "Karima",
            act: .decide,
            subject: "0000000001",
            reason: "refuse:withdrawn"
        )
        #expect(change.audit == entry)
        #expect(change.from == .received)
    }
}

@Suite("Deciding with two pairs of eyes")
struct DecideTogetherTests {
    @Test("two officers grant")
    func two() throws {
        let programme = try sampleProgramme("philippines-2025")
        #expect(try plan(.grant, by: "Ana", programme).to == .recommended)
        let second = try plan(
            .grant,
            by: "Ben",
            programme,
            in: .recommended,
            after: [said(.grant, "Ana")]
        )
        #expect(second.to == .granted)
        #expect(second.from == .recommended)
    }

    @Test("what one officer granted before the programme asked for two gets a second grant, only")
    func grantedByTooFew() throws {
        var programme = try sampleProgramme("philippines-2025")
        programme.decision.vacancyHours = nil
        let first = [said(.grant, "Ana")]
        let second = try plan(.grant, by: "Ben", programme, in: .granted, after: first)
        #expect(second.from == .granted && second.to == .granted)
        #expect(throws: DecideError.alreadyDecided(.granted)) {
            let no = DecisionOutcome.refuse(reason: "excluded")
            _ = try plan(no, by: "Ben", programme, in: .granted, after: first)
        }
    }

    @Test("a panel of three settles a difference")
    func difference() throws {
        let programme = try sampleProgramme("philippines-2025")
        let no = DecisionOutcome.refuse(reason: "excluded")
        let first = try plan(no, by: "Ana", programme)
        #expect(first.to == .received)
        let second = try plan(.grant, by: "Ben", programme, after: [said(no, "Ana")])
        #expect(second.to == .recommended)
        let both = [said(no, "Ana"), said(.grant, "Ben")]
        #expect(
            try plan(.grant, by: "Cora", programme, in: .recommended, after: both).to == .granted
        )
        #expect(try plan(no, by: "Cora", programme, in: .recommended, after: both).to == .refused)
    }

    @Test("a vacant post does not hold up protection forever")
    func vacancy() throws {
        let programme = try sampleProgramme("philippines-2025")
        let earlier = [said(.grant, "Ana")]
        let early = monday.adding(seconds: 72 * 3_600 - 1)
        #expect(throws: DecideError.sameOfficer) {
            try plan(.grant, by: "Ana", programme, in: .recommended, after: earlier, at: early)
        }
        let late = monday.adding(seconds: 72 * 3_600)
        let confirmed = try plan(
            .grant,
            by: "Ana",
            programme,
            in: .recommended,
            after: earlier,
            at: late
        )
        #expect(confirmed.to == .granted)
    }

    @Test("a clock set back does not make a post vacant")
    func clock() throws {
        let programme = try sampleProgramme("philippines-2025")
        #expect(throws: DecideError.sameOfficer) {
            try plan(
                .grant,
                by: "Ana",
                programme,
                in: .recommended,
                after: [said(.grant, "Ana")],
                at: monday.adding(days: -30)
            )
        }
    }

    @Test("whatever a full panel says, there is a decision", arguments: 0..<60)
    func always(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        var programme = try sampleProgramme("herat")
        let officers = Int.random(in: 1...4, using: &generator)
        let refusers = Int.random(in: 1...4, using: &generator)
        programme.decision.officers = officers
        programme.decision.refusalOfficers = refusers
        programme.decision.panel = officers + refusers - 1
        var state = ApplicationState.received
        var earlier: [Decision] = []
        for officer in 0..<programme.decision.panel
        where state == .received || state == .recommended {
            let grants = Bool.random(using: &generator)
            let outcome = grants ? DecisionOutcome.grant : .refuse(reason: "excluded")
            let change = try plan(outcome, by: "\(officer)", programme, in: state, after: earlier)
            earlier.append(change.decision)
            state = change.to
        }
        #expect(state == .granted || state == .refused)
        let grants = earlier.count { $0.outcome == .grant }
        #expect((state == .granted) == (grants >= officers))
    }
}

@Suite("Who may decide")
struct DecideRightsTests {
    @Test(
        "the same officer is no second pair of eyes",
        arguments: ["Ana", " ana ", "ANA", "Ana\u{200F}"]
    )
    func twice(name: String) throws {
        let programme = try sampleProgramme("philippines-2025")
        #expect(throws: DecideError.sameOfficer) {
            try plan(.grant, by: name, programme, in: .recommended, after: [said(.grant, "Ana")])
        }
        let no = DecisionOutcome.refuse(reason: "excluded")
        #expect(throws: DecideError.sameOfficer) {
            try plan(no, by: name, programme, after: [said(no, "Ana")])
        }
        #expect(throws: DecideError.sameOfficer) {
            try plan(no, by: name, programme, in: .recommended, after: [said(.grant, "Ana")])
        }
    }

    @Test(
        "an officer has a name",
        arguments: ["", "  ", "\u{200B}", String(repeating: "a", count: 129)]
    )
    func named(officer: String) throws {
        let programme = try sampleProgramme("herat")
        #expect(throws: DecideError.officerName) { try plan(.grant, by: officer, programme) }
    }
}

private func said(_ outcome: DecisionOutcome, _ officer: String) -> Decision {
    Decision(application: application(.received).id, outcome: outcome, officer: officer, at: monday)
}

private func plan(
    _ outcome: DecisionOutcome,
    by officer: String,
    _ programme: Programme,
    in state: ApplicationState = .received,
    after earlier: [Decision] = [],
    at now: Instant = monday
) throws -> DecideChange {
    let decision = Decision(
        application: application(state).id,
        outcome: outcome,
        officer: officer,
        at: now
    )
    return try planDecision(
        decision,
        on: DecisionSnapshot(application: application(state), decisions: earlier),
        programme
    )
}
