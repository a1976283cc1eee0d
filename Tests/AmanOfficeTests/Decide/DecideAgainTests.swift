import AmanLetter
import AmanRecords
import Testing

@testable import AmanOffice

@Suite("Withdrawing a vote")
struct WithdrawTests {
    @Test("an officer withdraws a vote while it waits for another's, and may vote again")
    func waiting() throws {
        let programme = try sampleProgramme("philippines-2025")
        var office = try SpokenCase(programme)
        try office.say(.grant, "Ana")
        #expect(office.state == .recommended)
        #expect(try office.withdrawalEnd("ana ") == .nextVote)
        try office.say(.withdraw, "Ana")
        #expect(office.state == .received)
        #expect(office.said.count == 2)
        #expect(EffectiveVotes(office.said).votes.isEmpty)
        try office.say(.refuse(reason: "excluded"), "Ana")
        try office.say(.grant, "Ben")
        #expect(office.state == .recommended)
    }

    @Test("no one withdraws a vote once another officer has voted")
    func actedOn() throws {
        var office = try SpokenCase(sampleProgramme("philippines-2025"))
        try office.say(.refuse(reason: "excluded"), "Ana")
        try office.say(.grant, "Ben")
        #expect(throws: DecideError.actedOn) { try office.say(.withdraw, "Ana") }
        #expect(throws: DecideError.nothingToWithdraw) { try office.say(.withdraw, "Cora") }
        // Ben can; then Ana's is the present newest, and yet not the newest that was said.
        try office.say(.withdraw, "Ben")
        #expect(office.state == .received)
        #expect(throws: DecideError.actedOn) { try office.say(.withdraw, "Ana") }
    }

    @Test("what two officers granted together is no longer one officer's to undo")
    func together() throws {
        var office = try SpokenCase(sampleProgramme("philippines-2025"))
        try office.say(.grant, "Ana")
        try office.say(.grant, "Ben")
        #expect(office.state == .granted)
        for officer in ["Ben", "Ana"] {
            #expect(throws: DecideError.self) { try office.say(.withdraw, officer) }
        }
    }

    @Test(
        "a word that decided alone is taken back for a quarter of an hour, and no longer",
        arguments: [.grant, .refuse(reason: "withdrawn"), .refer(officeCode("KBL"))]
            as [DecisionOutcome]
    )
    func alone(outcome: DecisionOutcome) throws {
        var office = try SpokenCase(sampleProgramme("herat"))
        try office.say(outcome, "Karima")
        let until = office.now.adding(seconds: withdrawalSecondsMax)
        #expect(try office.withdrawalEnd("Karima") == .at(until))
        var late = office
        late.now = until.adding(seconds: 1)
        #expect(throws: DecideError.tooLateToWithdraw(until)) { try late.say(.withdraw, "Karima") }
        office.now = until
        try office.say(.withdraw, "Karima")
        #expect(office.state == .received)
    }

    @Test("after the letter is made nothing is withdrawn")
    func issued() throws {
        var office = try SpokenCase(sampleProgramme("herat"))
        try office.say(.grant, "Karima")
        office.state = .issued
        #expect(throws: DecideError.alreadyDecided(.issued)) { try office.say(.withdraw, "Karima") }
    }
}

@Suite("Appealing a refusal")
struct AppealTests {
    @Test("a refusal is opened again within the programme's days, and no other decision")
    func opened() throws {
        let programme = try sampleProgramme("herat")
        var office = try SpokenCase(programme)
        try office.say(.refuse(reason: "withdrawn"), "Karima")
        let end = office.now.adding(days: programme.decision.appealDays)
        var late = office
        late.now = end.adding(seconds: 1)
        #expect(throws: DecideError.appealTooLate(end)) { try late.say(.appeal, "Nasim") }
        office.now = end
        try office.say(.appeal, "Nasim")
        #expect(office.state == .received)
        try office.say(.grant, "Nasim")
        #expect(throws: DecideError.notRefused(.granted)) { try office.say(.appeal, "Nasim") }
    }

    @Test("an officer who refused does not decide the appeal where there are others")
    func others() throws {
        var office = try SpokenCase(sampleProgramme("herat"))
        office.members = ["Karima", "Nasim"]
        try office.say(.refuse(reason: "withdrawn"), "Karima")
        try office.say(.appeal, "Karima")
        for outcome in [DecisionOutcome.grant, .refuse(reason: "withdrawn")] {
            #expect(throws: DecideError.refusedBefore) { try office.say(outcome, " karima") }
        }
        try office.say(.grant, "Nasim")
        #expect(office.state == .granted)
    }

    @Test("where there is no one else, the same officer decides it")
    func nobodyElse() throws {
        var office = try SpokenCase(sampleProgramme("herat"))
        office.members = ["KARIMA"]
        try office.say(.refuse(reason: "withdrawn"), "Karima")
        try office.say(.appeal, "Karima")
        try office.say(.grant, "Karima")
        #expect(office.state == .granted)
    }

    @Test("a vacant post does not hold an appeal up: then they may grant, and still not refuse")
    func vacant() throws {
        let programme = try sampleProgramme("philippines-2025")
        var office = try SpokenCase(programme)
        let no = DecisionOutcome.refuse(reason: "excluded")
        for officer in ["Ana", "Ben"] { try office.say(no, officer) }
        #expect(office.state == .refused)
        try office.say(.appeal, "Cora")
        #expect(throws: DecideError.refusedBefore) { try office.say(.grant, "Ana") }
        let hours = Int64(try #require(programme.decision.vacancyHours))
        office.now = office.now.adding(seconds: hours * 3_600)
        #expect(throws: DecideError.refusedBefore) { try office.say(no, "Ana") }
        try office.say(.grant, "Ana")
        #expect(office.state == .recommended)
    }

    @Test("words from before the appeal count no longer")
    func anew() throws {
        var office = try SpokenCase(sampleProgramme("philippines-2025"))
        let no = DecisionOutcome.refuse(reason: "excluded")
        try office.say(.grant, "Cora")
        for officer in ["Ana", "Ben"] { try office.say(no, officer) }
        try office.say(.appeal, "Cora")
        #expect(office.state == .received)
        // Cora granted before: she has not decided on the appeal yet, and her old word is no vote.
        try office.say(.grant, "Cora")
        #expect(office.state == .recommended)
        try office.say(.grant, "Dan")
        #expect(office.state == .granted)
    }
}

@Suite("Two officers on one case")
struct CaseVersionTests {
    @Test("a vote on a page drawn before another person's is not stored, and is reported")
    func stale() async throws {
        let desk = try await Desk("DAV", programme: sampleProgramme("philippines-2025"))
        let id = try await desk.applied()
        let seen = try await desk.version(id)
        _ = try await desk.office.decide(id, .grant, officer: "Ana", seen: seen, unopened: true)
        await #expect(throws: DecideError.changedMeanwhile) {
            try await desk.office.decide(id, .grant, officer: "Ben", seen: seen)
        }
        #expect(try await desk.records.decisions(on: id).map(\.officer) == ["Ana"])
        let now = try await desk.version(id)
        _ = try await desk.office.open(id, reason: .decide, officer: "Ben")
        let granted = try await desk.office.decide(id, .grant, officer: "Ben", seen: now)
        #expect(granted.state == .granted)
    }

    @Test("a form sent twice is stored once, and answered with the first result")
    func twice() async throws {
        let desk = try await Desk()
        let id = try await desk.applied()
        let seen = try await desk.version(id)
        let note = try #require(try CaseNote(typed: "spoke with her aunt"))
        let no = DecisionOutcome.refuse(reason: "withdrawn")
        let answers = try await withThrowingTaskGroup(of: Application.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    try await desk.office.decide(id, no, officer: "Ana", note: note, seen: seen)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.allSatisfy { $0.state == .refused })
        #expect(try await desk.records.decisions(on: id).count == 1)
        // The same page cannot be used for another word.
        await #expect(throws: DecideError.changedMeanwhile) {
            try await desk.office.decide(id, .grant, officer: "Ana", seen: seen)
        }
        #expect(try await desk.sqlite.caseNotes(on: id) == [0: note])
    }

    @Test("a record corrected meanwhile is noticed like a vote")
    func corrected() async throws {
        let desk = try await Desk()
        let id = try await desk.applied()
        let seen = try await desk.version(id)
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
        await #expect(throws: DecideError.changedMeanwhile) {
            try await desk.office.decide(id, .grant, officer: "Ana", seen: seen)
        }
    }

    @Test("what a page carries reads back, and nothing else does")
    func reading() async throws {
        let desk = try await Desk()
        let seen = try await desk.version(try await desk.applied())
        #expect(CaseVersion(reading: seen.description) == seen)
        for text in [
            "", "1", "1.", ".1", "1.-1", "1.2.3", "a.b", String(repeating: "1", count: 40),
        ] {
            #expect(CaseVersion(reading: text) == nil, "\(text)")
        }
    }

    @Test("a note is tidied, bounded, and never printed")
    func notes() throws {
        #expect(try CaseNote(typed: " \u{200F}\n ") == nil)
        #expect(throws: DecideError.noteTooLong) {
            try CaseNote(typed: String(repeating: "a", count: caseNoteByteCountMax + 1))
        }
        #expect(throws: DecideError.noteNotPlain) { try CaseNote(typed: "a\u{0}b") }
        let note = try #require(try CaseNote(typed: "two\nlines"))
        #expect(note.text == "two\nlines")
        #expect(!"\(note)".contains("lines"))
    }
}

/// A case on which words are said one after the other, without records.
private struct SpokenCase {
    let programme: Programme
    var state = ApplicationState.received
    var said: [Decision] = []
    var now = monday
    /// Names of members who decide; empty for an office without staff.
    var members: [String] = []

    init(_ programme: Programme) throws {
        self.programme = programme
    }

    mutating func say(_ outcome: DecisionOutcome, _ officer: String) throws {
        let known = application(state)
        let decision = Decision(
            application: known.id,
            outcome: outcome,
            officer: officer,
            at: now
        )
        let ids = members.indices.map { StaffID(number: Int64($0)) }
        let snapshot = DecisionSnapshot(
            application: known,
            decisions: said,
            member: members.firstIndex { foldedOfficer($0) == foldedOfficer(officer) }
                .map { StaffID(number: Int64($0)) },
            deciders: members.isEmpty ? nil : Set(ids)
        )
        let change = try planDecision(decision, on: snapshot, programme)
        #expect(change.after == said.count && change.from == state)
        said.append(change.decision)
        state = change.to
    }

    func withdrawalEnd(_ officer: String) throws -> WithdrawalEnd {
        try AmanOffice.withdrawalEnd(
            of: Voter(officer: officer, member: nil),
            on: application(state),
            after: said,
            programme
        )
    }
}

extension Desk {
    fileprivate func applied() async throws -> ApplicationID {
        let province = try #require(office.entry?.seat)
        return try await office.apply(request(province, name: "Ana"), officer: "Sharifa").id
    }

    fileprivate func version(_ id: ApplicationID) async throws -> CaseVersion {
        let application = try #require(try await records.application(id))
        return CaseVersion(application, try await records.decisions(on: id))
    }
}
