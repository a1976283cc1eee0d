import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("When the disk fails while a letter is made")
struct IssueFaultTests {
    @Test("a letter whose write was lost does not exist, and can be made again")
    func lost() async throws {
        let desk = try await Desk()
        let id = try await desk.granted()
        let size = try await desk.records.logSize()
        let failing = desk.failing(Fault(.issue, kept: false))
        await #expect(throws: IssueError.records(.cannotWrite(code: 5))) {
            try await failing.office.issue(id, officer: "Omid")
        }
        #expect(try await desk.records.logSize() == size)
        let issued = try await desk.restarted.office.issue(id, officer: "Omid")
        #expect(try await desk.guardReads(issued.text).verdict == .inForce)
    }

    @Test("a letter that was stored though the answer was lost exists, once, and can be printed")
    func kept() async throws {
        let desk = try await Desk()
        let id = try await desk.granted()
        let failing = desk.failing(Fault(.issue, kept: true))
        await #expect(throws: IssueError.records(.cannotWrite(code: 5))) {
            try await failing.office.issue(id, officer: "Omid")
        }
        let restarted = desk.restarted
        await #expect(throws: IssueError.notGranted(.issued)) {
            try await restarted.office.issue(id, officer: "Omid")
        }
        let number = try #require(try await desk.records.application(id)?.letter)
        let opened = try #require(try await desk.records.openedLetter(number))
        let text = letterText(cose: opened.cose, deflate: Deflater().deflate)
        #expect(try await restarted.guardReads(text).verdict == .inForce)
        #expect(try await restarted.office.checkLog(against: desk.files).findings.isEmpty)
    }

    @Test(
        "a letter is never replaced by halves",
        arguments: [false, true]
    )
    func replacement(kept: Bool) async throws {
        let desk = try await Desk()
        let lost = try await desk.letter()
        let failing = desk.failing(Fault(.issue, kept: kept))
        await #expect(throws: IssueError.records(.cannotWrite(code: 5))) {
            try await failing.office.replaceLost(
                lost.record.number,
                officer: "Omid",
                second: "Nasim"
            )
        }
        let old = try await desk.guardReads(lost.text)
        #expect(old.verdict == (kept ? .revoked : .inForce))
        let issued = try await desk.leaves().filter { leaf in
            if case .issued = leaf { true } else { false }
        }
        #expect(issued.count == (kept ? 2 : 1))
        #expect(try await desk.office.checkAudit().firstBroken == nil)
    }
}

@Suite("Replacing a lost letter")
struct IssueReplacementTests {
    @Test("the lost letter is revoked and the new one holds for the time that was left")
    func replaced() async throws {
        let desk = try await Desk()
        let lost = try await desk.letter()
        desk.clock.advance(days: 1)
        let new = try await desk.office.replaceLost(
            lost.record.number,
            officer: "Omid",
            second: "Nasim"
        )
        #expect(new.record.kind == .replacement)
        #expect(new.record.expires == lost.record.expires)
        #expect(new.record.replaces == lost.record.digest)
        #expect(new.record.toProvince == "AF-KDZ")
        let bundle = try await desk.fresh()
        let old = try desk.guardReads(lost.text, with: bundle)
        #expect(old.verdict == .revoked)
        #expect(old.notice?.reason == "lost")
        #expect(try desk.guardReads(new.text, with: bundle).verdict == .inForce)
    }

    @Test("a letter made while the clock was ahead is replaced for no longer than it had")
    func clockAhead() async throws {
        let desk = try await Desk()
        desk.clock.advance(days: 2)
        let lost = try await desk.letter()
        desk.clock.advance(days: -2)
        #expect(try await desk.office.confirmClock(officer: "Omid", second: "Nasim") == nil)
        let new = try await desk.office.replaceLost(
            lost.record.number,
            officer: "Omid",
            second: "Nasim"
        )
        #expect(new.record.expires == lost.record.expires.adding(days: -2))
        #expect(new.record.replaces == lost.record.digest)
    }

    @Test("two different officers have to agree, however the name is written")
    func twoOfficers() async throws {
        let desk = try await Desk()
        let number = try await desk.letter().record.number
        await #expect(throws: IssueError.sameOfficer) {
            try await desk.office.replaceLost(number, officer: "Omid", second: " omid ")
        }
        await #expect(throws: IssueError.officerMissing) {
            try await desk.office.replaceLost(number, officer: "Omid", second: "")
        }
    }

    @Test("a letter that is over, revoked or unknown is not replaced")
    func refused() async throws {
        let desk = try await Desk()
        let letter = try await desk.letter()
        let number = letter.record.number
        _ = try await desk.office.replaceLost(number, officer: "Omid", second: "Nasim")
        await #expect(throws: IssueError.notValid(number, .revoked)) {
            try await desk.office.replaceLost(number, officer: "Omid", second: "Nasim")
        }
        let other = try await desk.letter()
        desk.clock.advance(days: 3)
        let refusal = IssueError.expired(other.record.number, since: other.record.expires)
        await #expect(throws: refusal) {
            try await desk.office.replaceLost(
                other.record.number,
                officer: "Omid",
                second: "Nasim"
            )
        }
        let unknown = LetterNumber(office: desk.office.code, randomBytes: [1, 2, 3, 4, 5])
        await #expect(throws: IssueError.unknownLetter(unknown)) {
            try await desk.office.replaceLost(unknown, officer: "Omid", second: "Nasim")
        }
    }
}
