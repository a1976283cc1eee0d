import AmanLetter
import AmanOffice
import AmanRecords
import AmanVerdict
import Testing

@Suite("Two officers, each from their own sign-in")
struct ChangeRequestTests {
    @Test("a change is carried out when another approves it, once, with both in the audit")
    func approved() async throws {
        let (desk, staff) = try await Desk.staffed()
        let issued = try await desk.letter(home: "AF-HER")
        let request = try await desk.asked(.revoke, "wrong-holder", issued, by: staff[0])
        #expect(try await desk.guardReads(issued.text).verdict == .inForce)
        await #expect(throws: ChangeRequestError.sameOfficer) {
            try await desk.office.approveChange(request.id, by: staff[0])
        }
        _ = try await desk.office.approveChange(request.id, by: staff[1])
        await #expect(throws: ChangeRequestError.endedBefore(.approved)) {
            try await desk.office.approveChange(request.id, by: staff[2])
        }
        #expect(try await desk.guardReads(issued.text).verdict == .revoked)
        let audit = try await desk.records.auditEntries(from: 0, limit: 1_000).map(\.entry)
        let revoked = try #require(audit.last { $0.act == .revoke })
        #expect(revoked.officer == staff[0].officer && revoked.second == staff[1].officer)
        #expect(audit.last { $0.act == .ask }?.reason == "revoke:wrong-holder")
        let kept = try #require(try await desk.sqlite.changeRequest(request.id))
        #expect(kept.ending == .approved && kept.endedBy == staff[1].officer)
        let changes = try await desk.records.statusChanges(of: issued.record.number)
        #expect(changes.count == 1)
    }

    @Test("two approvals at the same moment do it once")
    func atOnce() async throws {
        let (desk, staff) = try await Desk.staffed()
        let issued = try await desk.letter(home: "AF-HER")
        let request = try await desk.asked(.suspend, "under-review", issued, by: staff[0])
        let office = desk.office
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for member in [staff[1], staff[2]] {
                group.addTask { (try? await office.approveChange(request.id, by: member)) != nil }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(outcomes == 1)
        #expect(try await desk.records.statusChanges(of: issued.record.number).count == 1)
    }

    @Test("declined, withdrawn or expired: nothing changes, and it can no longer be approved")
    func ended() async throws {
        let (desk, staff) = try await Desk.staffed()
        let issued = try await desk.letter(home: "AF-HER")
        let declined = try await desk.asked(.suspend, "under-review", issued, by: staff[0])
        try await desk.office.declineChange(declined.id, by: staff[1])
        let taken = try await desk.asked(.suspend, "under-review", issued, by: staff[0], form: 2)
        await #expect(throws: ChangeRequestError.notTheRequester) {
            try await desk.office.withdrawChange(taken.id, by: staff[1])
        }
        try await desk.office.withdrawChange(taken.id, by: staff[0])
        let late = try await desk.asked(.suspend, "under-review", issued, by: staff[0], form: 3)
        desk.clock.advance(seconds: changeRequestSecondsMax)
        for (request, ending) in [
            (declined, ChangeRequestEnding.declined), (taken, .withdrawn), (late, .expired),
        ] {
            await #expect(throws: ChangeRequestError.endedBefore(ending)) {
                try await desk.office.approveChange(request.id, by: staff[2])
            }
        }
        // The letter is free for the next request, and nothing was done to it.
        _ = try await desk.asked(.suspend, "under-review", issued, by: staff[1], form: 4)
        #expect(try await desk.records.statusChanges(of: issued.record.number).isEmpty)
    }

    @Test("one request at a time for a letter, and the same form gives the same request")
    func oneAtATime() async throws {
        let (desk, staff) = try await Desk.staffed()
        let issued = try await desk.letter(home: "AF-HER")
        let first = try await desk.asked(.revoke, "wrong-holder", issued, by: staff[0])
        let again = try await desk.asked(.revoke, "wrong-holder", issued, by: staff[0])
        #expect(first == again)
        let request = ChangeRequestDraft(act: .suspend, reason: "under-review", effectiveAt: nil)
        let answer = try await desk.office.requestChange(
            request,
            of: issued.record.number,
            by: staff[1],
            form: [UInt8](repeating: 8, count: 16)
        )
        #expect(answer == .anotherPending(first))
        #expect(try await desk.sqlite.changeRequestCount(waitingAt: desk.clock.now) == 1)
    }

    @Test("a lost letter is replaced by two officers: the new one holds, the lost one does not")
    func replaced() async throws {
        let (desk, staff) = try await Desk.staffed()
        let issued = try await desk.letter(home: "AF-HER")
        let request = try await desk.asked(.replace, StandingReason.lost, issued, by: staff[0])
        let outcome = try await desk.office.approveChange(request.id, by: staff[1])
        guard case .replaced(let new) = outcome else {
            Issue.record("no new letter")
            return
        }
        #expect(try await desk.guardReads(new.text).verdict == .inForce)
        #expect(try await desk.guardReads(issued.text).verdict == .revoked)
        let later = try await desk.sqlite.letters(replacing: issued.record.digest)
        #expect(later.map(\.number) == [new.record.number])
        let chain = try await desk.office.chain(of: later[0])
        guard case .own(let earlier) = chain.earlier else {
            Issue.record("the chain is broken")
            return
        }
        #expect(earlier.number == issued.record.number)
        #expect(try await desk.sqlite.changeRequest(request.id)?.leafIndex == new.record.leafIndex)
    }

    @Test("a letter with a mistake is replaced by two officers once the record is corrected")
    func replacedCorrected() async throws {
        let (desk, staff) = try await Desk.staffed()
        let issued = try await desk.letter(home: "AF-HER")
        let reason = StandingReason.issuedInError
        await #expect(
            throws: ChangeRequestError.issue(.notCorrected(issued.record.number))
        ) {
            try await desk.asked(.replaceCorrected, reason, issued, by: staff[0])
        }
        var correction = Correction()
        correction.person.fullName = "Ahmad Shaheedi"
        _ = try await desk.office.correct(
            try #require(issued.record.application),
            correction,
            because: .paper,
            remark: "",
            officer: "Sharifa",
            seen: nil
        )
        desk.clock.advance(seconds: 1)
        await #expect(
            throws: ChangeRequestError.issue(.correctedSince(issued.record.number))
        ) {
            try await desk.asked(.replace, StandingReason.lost, issued, by: staff[0])
        }
        let request = try await desk.asked(.replaceCorrected, reason, issued, by: staff[0])
        let outcome = try await desk.office.approveChange(request.id, by: staff[1])
        guard case .replaced(let new) = outcome else {
            Issue.record("no new letter")
            return
        }
        #expect(try await desk.guardReads(new.text).verdict == .inForce)
        let audit = try await desk.records.auditEntries(from: 0, limit: 1_000).map(\.entry)
        let asked = audit.last { $0.act == .ask }
        #expect(asked?.reason == "replace-corrected:issued-in-error")
        let replaced = audit.last { $0.act == .replace }
        #expect(replaced?.officer == staff[0].officer && replaced?.second == staff[1].officer)
        // The new letter says what the record says: it is replaced as any other.
        _ = try await desk.asked(.replace, StandingReason.lost, new, by: staff[0], form: 2)
    }

    @Test("what cannot be is refused when it is asked for, not two days later")
    func refused() async throws {
        let (desk, staff) = try await Desk.staffed()
        let issued = try await desk.letter(home: "AF-HER")
        let far = desk.clock.now.adding(days: effectiveDaysMax + 1)
        let requests: [(ChangeRequestDraft, ChangeRequestError)] = [
            (
                ChangeRequestDraft(act: .reinstate, reason: "review-ended", effectiveAt: nil),
                .revoke(.notAllowed(from: .valid, to: .valid))
            ),
            (
                ChangeRequestDraft(act: .revoke, reason: "because", effectiveAt: nil),
                .revoke(.unknownReason("because"))
            ),
            (
                ChangeRequestDraft(act: .revoke, reason: "wrong-holder", effectiveAt: far),
                .effectiveTooLate
            ),
        ]
        for (request, refusal) in requests {
            await #expect(throws: refusal) {
                try await desk.office.requestChange(
                    request,
                    of: issued.record.number,
                    by: staff[0],
                    form: [UInt8](repeating: 1, count: 16)
                )
            }
        }
        #expect(try await desk.sqlite.changeRequestCount(waitingAt: desk.clock.now) == 0)
    }

    @Test("what should have begun by now begins with the approval, never before it")
    func notBackdated() async throws {
        let (desk, staff) = try await Desk.staffed()
        let issued = try await desk.letter(home: "AF-HER")
        let request = ChangeRequestDraft(
            act: .revoke,
            reason: "wrong-holder",
            effectiveAt: desk.clock.now.adding(seconds: 600)
        )
        let answer = try await desk.office.requestChange(
            request,
            of: issued.record.number,
            by: staff[0],
            form: [UInt8](repeating: 1, count: 16)
        )
        guard case .pending(let asked) = answer else {
            Issue.record("not asked")
            return
        }
        desk.clock.advance(seconds: 3_600)
        _ = try await desk.office.approveChange(asked.id, by: staff[1])
        let change = try await desk.records.statusChanges(of: issued.record.number)[0]
        #expect(change.effectiveAt == desk.clock.now)
        #expect(change.safeExitUntil == desk.clock.now.adding(days: 7))
    }

    @Test("letters made are listed newest first, and say whether they were printed")
    func made() async throws {
        let desk = try await Desk()
        let first = try await desk.letter(home: "AF-HER")
        let second = try await desk.letter(home: "AF-HER")
        _ = try await desk.office.permitPrinting(of: [first.record.number], officer: "Omid")
        let sent = try await desk.sqlite.madePage(.first, length: 9, most: 9).rows
        #expect(sent.map(\.isPrinted) == [false, false], "sent to a printer is not printed yet")
        try await desk.office.notePrinted([first.record.number], officer: "Omid")
        let made = try await desk.sqlite.madePage(.first, length: 9, most: 9).rows
        #expect(made.map(\.record.number) == [second.record.number, first.record.number])
        #expect(made.map(\.isPrinted) == [false, true])
        let rest = try await desk.sqlite.madePage(.last, length: 1, most: 9).rows
        #expect(rest.map(\.record.number) == [first.record.number])
    }

    @Test("two accounts are two officers, though their names are compared as one")
    func accounts() async throws {
        let (desk, staff) = try await Desk.staffed(officers: ["Omid", "Omid @ north", "Daud"])
        let issued = try await desk.letter(home: "AF-HER")
        let request = try await desk.asked(.revoke, "wrong-holder", issued, by: staff[0])
        _ = try await desk.office.approveChange(request.id, by: staff[1])
        #expect(try await desk.guardReads(issued.text).verdict == .revoked)
    }
}
