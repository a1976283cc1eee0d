import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("An appeal against the end of a letter")
struct LetterAppealTests {
    @Test("in time it holds a revocation, and other officers put the letter back in force")
    func heldAndReinstated() async throws {
        let (desk, staff, issued) = try await revoked("condition-broken")
        let appeal = try await desk.appeal(issued, "I was at home.")
        #expect(appeal.isHeld && appeal.hasText && appeal.change.to == .revoked)
        #expect(appeal.dueAt == desk.clock.now.adding(days: 14))
        // The day on which it would have ended passes.
        desk.clock.advance(days: 8)
        #expect(try await desk.guardReads(issued.text).verdict == .inForce)
        for member in staff[..<2] {
            await #expect(throws: AppealError.tookPart(officer: member.officer)) {
                try await desk.office.proposeAnswer(.reinstate, to: appeal.id, by: member)
            }
        }
        try await desk.office.proposeAnswer(.reinstate, to: appeal.id, by: staff[2])
        // Another answer than the one that was read is not confirmed.
        await #expect(throws: AppealError.otherProposal) {
            try await desk.office.confirmAnswer(.uphold, to: appeal.id, by: staff[3])
        }
        await #expect(throws: AppealError.sameOfficer) {
            try await desk.office.confirmAnswer(.reinstate, to: appeal.id, by: staff[2])
        }
        await #expect(throws: AppealError.tookPart(officer: staff[0].officer)) {
            try await desk.office.confirmAnswer(.reinstate, to: appeal.id, by: staff[0])
        }
        let ended = try await desk.office.confirmAnswer(.reinstate, to: appeal.id, by: staff[3])
        #expect(ended.ending == .reinstated && ended.endedAt == desk.clock.now)
        #expect(try await desk.guardReads(issued.text).verdict == .inForce)
        #expect(
            try await desk.reasons(of: issued)
                == ["condition-broken", "appeal-filed", "appeal-granted"]
        )
        await #expect(throws: AppealError.endedBefore(.reinstated)) {
            try await desk.office.confirmAnswer(.reinstate, to: appeal.id, by: staff[4])
        }
        try await desk.isWhole()
    }

    @Test("upheld, the letter ends after another time to travel, and is not appealed again")
    func heldAndUpheld() async throws {
        let (desk, staff, issued) = try await revoked("condition-broken")
        let stale = try await desk.fresh()
        let appeal = try await desk.appeal(issued)
        desk.clock.advance(days: 10)
        // A post that has not heard of the appeal does not end the letter either.
        #expect(try desk.guardReads(issued.text, with: stale).verdict != .revoked)
        // A later day leaves the days to travel once more.
        await #expect(throws: AppealError.badMoment) {
            let soon = desk.clock.now.adding(days: 6)
            try await desk.office.proposeAnswer(.later(soon), to: appeal.id, by: staff[2])
        }
        try await desk.answer(.uphold, appeal, staff[2], staff[3])
        let last = try await desk.records.statusChanges(of: issued.record.number).last
        #expect(last?.safeExitUntil == desk.clock.now.adding(days: 7))
        #expect(try await desk.guardReads(issued.text).verdict == .inForce)
        desk.clock.advance(days: 7)
        #expect(try await desk.guardReads(issued.text).verdict == .revoked)
        await #expect(throws: AppealError.answeredBefore(issued.record.number)) {
            try await desk.appeal(issued)
        }
        try await desk.isWhole()
    }

    @Test("an urgent revocation holds until it is answered, and the answer can be a later day")
    func urgentAndLater() async throws {
        let (desk, staff, issued) = try await revoked("wrong-holder")
        let appeal = try await desk.appeal(issued)
        #expect(!appeal.isHeld)
        #expect(try await desk.guardReads(issued.text).verdict == .revoked)
        await #expect(throws: AppealError.badMoment) {
            try await desk.office.proposeAnswer(
                .later(desk.clock.now),
                to: appeal.id,
                by: staff[2]
            )
        }
        let later = desk.clock.now.adding(days: 20)
        try await desk.answer(.later(later), appeal, staff[2], staff[3])
        #expect(try await desk.guardReads(issued.text).verdict == .inForce)
        desk.clock.advance(days: 20)
        #expect(try await desk.guardReads(issued.text).verdict == .revoked)
        let counts = try await desk.records.appealCounts(at: desk.clock.now)
        #expect(counts.revocations == 1 && counts.appeals == 1 && counts.open == 0)
        #expect(counts.endings[.changedTime] == 1)
        try await desk.isWhole()
    }

    @Test("against the end of a letter that was suspended before, it leaves the letter suspended")
    func suspendedBefore() async throws {
        let (desk, staff) = try await Desk.staffed(
            officers: ["Omid Rahimi", "Nasim Karimi", "Daud Noori", "Laila Azizi"]
        )
        let issued = try await desk.letter(home: "AF-HER")
        for (form, act, reason) in [
            (1, ChangeRequestAct.suspend, "wrong-holder"), (2, .revoke, "condition-broken"),
        ] {
            let request = try await desk.asked(act, reason, issued, by: staff[0], form: UInt8(form))
            _ = try await desk.office.approveChange(request.id, by: staff[1])
        }
        let stored = try #require(try await desk.records.letter(issued.record.number))
        let notice = try #require(try await desk.office.notice(of: stored))
        #expect(!notice.isInForceUntilThen)
        let appeal = try await desk.appeal(issued)
        #expect(appeal.isHeld)
        desk.clock.advance(days: 10)
        #expect(try await desk.guardReads(issued.text).verdict == .suspended)
        let later = desk.clock.now.adding(days: 20)
        try await desk.answer(.later(later), appeal, staff[2], staff[3])
        #expect(try await desk.guardReads(issued.text).verdict == .suspended)
        desk.clock.advance(days: 20)
        #expect(try await desk.guardReads(issued.text).verdict == .revoked)
        try await desk.isWhole()
    }

    @Test("an appeal that is not answered in time is overdue, and listed first")
    func overdue() async throws {
        let (desk, _, issued) = try await revoked("wrong-holder")
        let appeal = try await desk.appeal(issued)
        desk.clock.advance(days: 13)
        #expect(try await desk.records.appealCounts(at: desk.clock.now).overdue == 0)
        desk.clock.advance(days: 1)
        let counts = try await desk.records.appealCounts(at: desk.clock.now)
        #expect(counts.overdue == 1 && counts.open == 1)
        let open = try await desk.records.openAppeals(limit: 10)
        #expect(open.map(\.id) == [appeal.id] && open[0].isOverdue(at: desk.clock.now))
    }

    @Test("while it is open those who ended the letter may reinstate it, and nothing else")
    func overtaken() async throws {
        let (desk, staff, issued) = try await revoked("condition-broken")
        let appeal = try await desk.appeal(issued)
        for act in [ChangeRequestAct.revoke, .suspend] {
            await #expect(throws: ChangeRequestError.revoke(.appealOpen)) {
                _ = try await desk.asked(act, "wrong-holder", issued, by: staff[0], form: 7)
            }
        }
        await #expect(throws: RevokeError.appealOpen) {
            try await desk.change(issued, to: .suspended, "under-review")
        }
        let suspended = try await desk.letter(home: "AF-HER")
        try await desk.change(suspended, to: .suspended, "under-review")
        let second = try await desk.appeal(suspended)
        try await desk.change(suspended, to: .valid, "review-ended")
        let ended = try #require(try await desk.records.appeal(second.id))
        #expect(ended.ending == .overtaken && ended.leafIndex != nil)
        #expect(try await desk.records.appeal(appeal.id)?.ending == nil)
        // Who loses a letter that is held gets another.
        let number = issued.record.number
        _ = try await desk.office.replaceLost(number, officer: "Omid", second: "Nasim")
        #expect(try await desk.records.appeal(appeal.id)?.ending == .overtaken)
        try await desk.isWhole()
    }

    @Test("it is filed once, in time, against a decision of two officers, in plain words")
    func refused() async throws {
        let (desk, _, issued) = try await revoked("wrong-holder")
        let (number, other) = (issued.record.number, try await desk.letter(home: "AF-HER"))
        await #expect(throws: AppealError.nothingToAppeal(other.record.number, .valid)) {
            try await desk.appeal(other)
        }
        await #expect(throws: AppealError.textNotPlain) { try await desk.appeal(issued, "a\u{0}b") }
        await #expect(throws: AppealError.textTooLong) {
            try await desk.appeal(issued, String(repeating: "ا", count: caseNoteByteCountMax))
        }
        desk.clock.advance(days: 31)
        let end = desk.clock.now.adding(days: -1)
        await #expect(throws: AppealError.tooLate(end)) { try await desk.appeal(issued) }
        desk.clock.advance(days: -1)
        let appeal = try await desk.appeal(issued)
        await #expect(throws: AppealError.filedBefore(appeal.id)) { try await desk.appeal(issued) }
        #expect(try await desk.records.appeals(of: number).count == 1)
    }

    @Test("in an office without staff two other names answer, however they are spelled")
    func withoutStaff() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter(home: "AF-HER")
        try await desk.change(issued, to: .revoked, "wrong-holder")
        let appeal = try await desk.appeal(issued)
        for (first, second) in [("Daud", " OMID "), ("nasim", "Daud")] {
            let (daud, office) = ("Daud", desk.office)
            let took = officerName(first == daud ? second : first)
            await #expect(throws: AppealError.tookPart(officer: took)) {
                try await office.answerAppeal(
                    appeal.id,
                    .reinstate,
                    officer: first,
                    second: second
                )
            }
        }
        let ended = try await desk.office.answerAppeal(
            appeal.id,
            .reinstate,
            officer: "Daud",
            second: "Laila"
        )
        #expect(ended.ending == .reinstated)
        #expect(try await desk.guardReads(issued.text).verdict == .inForce)
    }

    @Test("what the person said is opened and counted, and goes when their record is erased")
    func text() async throws {
        let (desk, staff, issued) = try await revoked("wrong-holder", handedOut: true)
        let appeal = try await desk.appeal(issued, "I lent it to no one.")
        let read = try await desk.office.openAppealText(of: appeal.id, officer: staff[2].officer)
        #expect(read?.text == "I lent it to no one.")
        let audit = try await desk.records.auditEntries(from: 0, limit: 1_000).map(\.entry)
        #expect(audit.last?.act == .open && audit.last?.reason == "appeal")
        // An open appeal keeps the person's record; answered, it goes on the programme's day.
        try await desk.live(days: 40)
        #expect(try await desk.office.erase(officer: "Aziz") == 0)
        try await desk.answer(.uphold, appeal, staff[2], staff[3])
        #expect(try await desk.office.erase(officer: "Aziz") == 1)
        let kept = try #require(try await desk.records.appeal(appeal.id))
        #expect(!kept.hasText && kept.ending == .upheld)
        #expect(try await desk.records.appealText(of: appeal.id) == nil)
        try await desk.isWhole()
    }

    @Test(
        "when the disk fails, appeal, status, log and audit agree afterwards",
        arguments: [false, true]
    )
    func fault(kept: Bool) async throws {
        let (desk, staff, issued) = try await revoked("condition-broken")
        let failing = desk.failing(Fault(.appeal, kept: kept))
        await #expect(throws: AppealError.records(.cannotWrite(code: 5))) {
            try await failing.appeal(issued)
        }
        let filed = try await desk.records.appeals(of: issued.record.number)
        #expect(filed.count == (kept ? 1 : 0))
        #expect(try await desk.reasons(of: issued).count == (kept ? 2 : 1))
        let appeal = kept ? filed[0] : try await desk.appeal(issued)
        let answering = desk.failing(Fault(.appeal, kept: kept))
        await #expect(throws: AppealError.records(.cannotWrite(code: 5))) {
            try await answering.answer(.reinstate, appeal, staff[2], staff[3])
        }
        let ended = try #require(try await desk.records.appeal(appeal.id))
        #expect(ended.ending == (kept ? .reinstated : nil))
        try await desk.isWhole()
    }

    /// An office with five signers, the first two of whom have revoked a letter.
    private func revoked(
        _ reason: String,
        handedOut: Bool = false
    ) async throws -> (Desk, [StaffMember], IssuedLetter) {
        let (desk, staff) = try await Desk.staffed(
            officers: ["Omid Rahimi", "Nasim Karimi", "Daud Noori", "Laila Azizi", "Farid Sediqi"]
        )
        let issued = try await desk.letter(home: "AF-HER")
        if handedOut {
            _ = try await desk.office.handOut(issued.record.number, officer: "Aziz")
        }
        let request = try await desk.asked(.revoke, reason, issued, by: staff[0])
        _ = try await desk.office.approveChange(request.id, by: staff[1])
        return (desk, staff, issued)
    }
}
