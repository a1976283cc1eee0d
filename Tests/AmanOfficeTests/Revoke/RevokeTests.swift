import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("Revoking, suspending and reinstating")
struct RevokeTests {
    @Test("a revoked letter says so to a guard, with its reason and the time to travel to safety")
    func revoked() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter(home: "AF-HER")
        let outcome = try await desk.change(issued, to: .revoked, "wrong-holder")
        let leaf = try await desk.leaves()[Int(outcome.leafIndex)]
        #expect(
            leaf
                == .status(
                    digest: issued.record.digest,
                    status: .revoked,
                    reason: "wrong-holder",
                    effective: desk.clock.now,
                    listed: StatusPlace(counted: issued.record.statusIndex).listed
                )
        )
        let judgement = try await desk.guardReads(issued.text)
        #expect(judgement.verdict == .revoked)
        #expect(judgement.notice?.reason == "wrong-holder")
        #expect(judgement.notice?.safeExitUntil == desk.clock.now.adding(days: 7))
    }

    @Test("a suspended letter can be reinstated, and so can a revoked one after an appeal")
    func reinstated() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter(home: "AF-HER")
        for (status, reason) in [
            (LetterStatus.suspended, "under-review"), (.revoked, "issued-in-error"),
        ] {
            _ = try await desk.change(issued, to: status, reason)
            #expect(try await desk.guardReads(issued.text).verdict != .inForce)
            desk.clock.advance(seconds: 60)
            _ = try await desk.change(issued, to: .valid, "review-ended")
            #expect(try await desk.guardReads(issued.text).verdict == .inForce)
        }
        #expect(try await desk.office.checkLog(against: desk.files).findings.isEmpty)
    }

    @Test(
        "a change in the future holds from then on; posts hear of it before if no appeal holds it",
        arguments: [true, false]
    )
    func later(appealHolds: Bool) async throws {
        var programme = try Desk.herat()
        programme.revocation.appealHolds = appealHolds
        let desk = try await Desk(programme: programme)
        let issued = try await desk.letter(home: "AF-HER")
        _ = try await desk.office.changeStatus(
            of: issued.record.number,
            to: .revoked,
            reason: "wrong-holder",
            effectiveAt: desk.clock.now.adding(days: 5),
            officer: "Omid",
            second: "Nasim"
        )
        let before = try await desk.guardReads(issued.text)
        #expect(before.verdict == .inForce)
        #expect(before.notice?.reason == (appealHolds ? nil : "wrong-holder"))
        desk.clock.advance(days: 6)
        #expect(try await desk.guardReads(issued.text).verdict == .revoked)
        let refusal = RevokeError.effectiveInThePast
        let other = try await desk.letter()
        await #expect(throws: refusal) {
            try await desk.office.changeStatus(
                of: other.record.number,
                to: .revoked,
                reason: "wrong-holder",
                effectiveAt: desk.clock.now.adding(seconds: -1),
                officer: "Omid",
                second: "Nasim"
            )
        }
    }

    @Test("two different officers and a reason of the programme are needed")
    func dueProcess() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter()
        let requests: [(String, String, String, RevokeError)] = [
            ("Omid", "OMID", "wrong-holder", .sameOfficer),
            ("Omid", "", "wrong-holder", .officerMissing),
            ("Omid", "Nasim", "because", .unknownReason("because")),
            ("Omid", "Nasim", "exchanged", .unknownReason("exchanged")),
        ]
        for (first, second, reason, refusal) in requests {
            await #expect(throws: refusal) {
                try await desk.office.changeStatus(
                    of: issued.record.number,
                    to: .revoked,
                    reason: reason,
                    officer: first,
                    second: second
                )
            }
        }
        #expect(try await desk.guardReads(issued.text).verdict == .inForce)
    }

    @Test("the audit names both officers")
    func audited() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter()
        _ = try await desk.change(issued, to: .suspended, "under-review")
        let last = try #require(
            try await desk.records.auditEntries(from: 0, limit: 1_000).last?.entry
        )
        #expect(last.officer == "Omid")
        #expect(last.second == "Nasim")
        #expect(last.act == .suspend)
        #expect(last.subject == AuditCode(issued.record.number))
    }

    @Test("a letter does not come back into force because it was lost")
    func lostIsNoReturn() async throws {
        let desk = try await Desk()
        let number = try await desk.letter().record.number
        _ = try await desk.office.changeStatus(
            of: number,
            to: .suspended,
            reason: "under-review",
            officer: "Omid",
            second: "Nasim"
        )
        await #expect(throws: RevokeError.lostIsNoReturn) {
            try await desk.office.changeStatus(
                of: number,
                to: .valid,
                reason: "lost",
                officer: "Omid",
                second: "Nasim"
            )
        }
    }

    @Test("a letter that another one replaces stays revoked")
    func lostStaysRevoked() async throws {
        let desk = try await Desk()
        let lost = try await desk.letter()
        _ = try await desk.office.replaceLost(
            lost.record.number,
            officer: "Omid",
            second: "Nasim"
        )
        await #expect(throws: RevokeError.replacedAfterLoss) {
            try await desk.change(lost, to: .valid, "review-ended")
        }
    }

    @Test("only the changes of the table are allowed")
    func table() {
        let allowed: [(LetterStatus, LetterStatus)] = [
            (.valid, .revoked), (.valid, .suspended), (.suspended, .valid),
            (.suspended, .revoked), (.revoked, .valid),
        ]
        for from in LetterStatus.allCases {
            for to in LetterStatus.allCases {
                let expected = allowed.contains { $0 == (from, to) }
                #expect(mayChange(from: from, to: to) == expected, "\(from) to \(to)")
            }
        }
    }

    @Test(
        "when the disk fails, status, log and audit agree afterwards",
        arguments: [false, true]
    )
    func fault(kept: Bool) async throws {
        let desk = try await Desk()
        let issued = try await desk.letter()
        let failing = desk.failing(Fault(.status, kept: kept))
        await #expect(throws: RevokeError.records(.cannotWrite(code: 5))) {
            try await failing.change(issued, to: .revoked, "wrong-holder")
        }
        let verdict = try await desk.guardReads(issued.text).verdict
        #expect(verdict == (kept ? .revoked : .inForce))
        #expect(try await desk.office.checkLog(against: desk.files).findings.isEmpty)
        #expect(try await desk.office.checkAudit().firstBroken == nil)
    }
}

extension Desk {
    /// A status change by Omid and Nasim.
    @discardableResult
    func change(
        _ issued: IssuedLetter,
        to status: LetterStatus,
        _ reason: String
    ) async throws -> StatusOutcome {
        try await office.changeStatus(
            of: issued.record.number,
            to: status,
            reason: reason,
            officer: "Omid",
            second: "Nasim"
        )
    }
}
