import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("The safe-exit days before a letter ends")
struct SafeExitTests {
    @Test("a reason that is not urgent leaves the letter in force for the safe-exit days")
    func waits() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter(home: "AF-HER")
        let outcome = try await desk.change(issued, to: .revoked, "condition-broken")
        let days = desk.office.programme.revocation.safeExitDays
        let end = desk.clock.now.adding(days: days)
        #expect(days > 0 && outcome.change.effectiveAt == end)
        #expect(outcome.change.safeExitUntil == end)
        #expect(try await desk.guardReads(issued.text).verdict == .inForce)
        // The holder reads it meanwhile, and that the reason is given in person.
        let stored = try await desk.records.letter(issued.record.number)
        let record = try #require(stored)
        let notice = try #require(try await desk.office.notice(of: record))
        #expect(notice.decidedAt == desk.clock.now && notice.ground == nil && notice.appealHolds)
        #expect(notice.objectionUntil == end.adding(days: 30))
        desk.clock.advance(seconds: Int64(days) * 86_400)
        #expect(try await desk.guardReads(issued.text).verdict == .revoked)
    }

    @Test("an urgent reason takes effect at once, and travel to safety is still allowed")
    func urgent() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter(home: "AF-HER")
        let outcome = try await desk.change(issued, to: .revoked, "wrong-holder")
        let now = desk.clock.now
        #expect(outcome.change.effectiveAt == now)
        #expect(outcome.change.safeExitUntil == now.adding(days: 7))
        #expect(try await desk.guardReads(issued.text).verdict == .revoked)
        let stored = try await desk.records.letter(issued.record.number)
        let record = try #require(stored)
        #expect(try await desk.office.notice(of: record)?.ground == "wrong-holder")
    }

    @Test("in the safe-exit days the letter is handed out, and an urgent reason ends it at once")
    func meanwhile() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter(home: "AF-HER")
        try await desk.change(issued, to: .revoked, "condition-broken")
        _ = try await desk.office.handOut(issued.record.number, officer: "Aziz")
        await #expect(throws: RevokeError.notAllowed(from: .revoked, to: .revoked)) {
            try await desk.change(issued, to: .revoked, "condition-broken")
        }
        try await desk.change(issued, to: .revoked, "wrong-holder")
        #expect(try await desk.guardReads(issued.text).verdict == .revoked)
        await #expect(throws: RevokeError.notAllowed(from: .revoked, to: .revoked)) {
            try await desk.change(issued, to: .revoked, "wrong-holder")
        }
        #expect(try await desk.office.check(against: desk.files).isWhole)
    }

    @Test("an earlier moment than the safe-exit days allow is refused, with the first that is not")
    func tooSoon() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter(home: "AF-HER")
        let earliest = desk.clock.now.adding(days: 7)
        await #expect(throws: RevokeError.effectiveTooSoon(earliest)) {
            try await desk.office.changeStatus(
                of: issued.record.number,
                to: .revoked,
                reason: "condition-broken",
                effectiveAt: desk.clock.now.adding(days: 6),
                officer: "Omid",
                second: "Nasim"
            )
        }
    }

    @Test("days that pass until a second officer approves are not taken from the safe-exit days")
    func approvedLater() async throws {
        let (desk, staff) = try await Desk.staffed()
        let issued = try await desk.letter(home: "AF-HER")
        let answer = try await desk.office.requestChange(
            ChangeRequestDraft(
                act: .revoke,
                reason: "condition-broken",
                effectiveAt: desk.clock.now.adding(days: 7)
            ),
            of: issued.record.number,
            by: staff[0],
            form: [UInt8](repeating: 3, count: 16)
        )
        guard case .pending(let request) = answer else {
            Issue.record("another request is pending")
            return
        }
        desk.clock.advance(seconds: 86_400)
        let outcome = try await desk.office.approveChange(request.id, by: staff[1])
        guard case .changed(let changed) = outcome else {
            Issue.record("nothing was changed")
            return
        }
        #expect(changed.change.effectiveAt == desk.clock.now.adding(days: 7))
    }

    @Test("a programme says which reasons are urgent, and older files are read as they were meant")
    func read() throws {
        let programme = try Desk.herat()
        let urgent = programme.statusReasons.filter(\.isUrgent).map(\.code)
        #expect(urgent == ["lost", "issued-in-error", "wrong-holder", "under-review"])
        #expect(programme.statusReason("condition-broken")?.isOnNotice == false)
        #expect(programme.revocation.answerDays == 14 && programme.revocation.appealHolds)
    }
}
