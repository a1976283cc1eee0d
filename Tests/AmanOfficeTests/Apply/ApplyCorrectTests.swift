import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("Correcting an application")
struct ApplyCorrectTests {
    @Test("a name that was missing is added, and the person is compared again")
    func nameAdded() async throws {
        let desk = try await Desk()
        _ = try await desk.granted("Ahmad Shahidi", home: "AF-KDZ")
        var person = Person()
        person.fatherName = "Mirwais"
        person.birthYear = 1990
        let request = ApplyRequest(homeProvince: "AF-KDZ", person: person)
        let id = try await desk.office.apply(request, officer: "Sharifa").id
        var correction = Correction()
        correction.person.fullName = " Ahmad  Shahidi "
        _ = try await desk.office.screenAgain(id)
        _ = try await desk.office.correct(
            id,
            correction,
            because: .mistyped,
            remark: "name missing",
            officer: "Sharifa",
            seen: nil
        )
        let compared = try await desk.office.screenUnscreened { _ in }
        #expect(compared.screened == 2 && compared.withHits == 2)
        let opened = try #require(try await desk.records.openedApplication(id))
        #expect(opened.person.fullName == "Ahmad Shahidi")
        #expect(opened.person.fatherName == "Mirwais")
        let entry = try #require(try await desk.records.auditEntries(from: 0, limit: 99).last).entry
        #expect(entry.act == .correct && entry.reason == "mistyped")
        let remarks = try await desk.records.correctionRemarks(on: id)
        #expect(remarks.map { $0?.text } == ["name missing"])
        #expect(try await desk.office.checkAudit().firstBroken == nil)
        _ = try await desk.office.decide(id, .grant, officer: "Nasim", seen: nil)
        _ = try await desk.office.issue(id, officer: "Omid")
    }

    @Test("an empty text takes a field away, and what is not given stays")
    func fields() async throws {
        let desk = try await Desk()
        var person = Person()
        person.fullName = "Ahmad Shahidi"
        person.contact = "0700 000 000"
        person.birthYear = 1990
        let request = ApplyRequest(homeProvince: "AF-KDZ", person: person)
        let id = try await desk.office.apply(request, officer: "Sharifa").id
        let json = Array(#"{"contact": "", "province": "AF-HER", "notes": null}"#.utf8)
        _ = try await desk.office.correct(
            id,
            try Correction.parse(json: json),
            because: .mistyped,
            remark: "moved",
            officer: "Sharifa",
            seen: nil
        )
        let opened = try #require(try await desk.records.openedApplication(id))
        person.contact = nil
        #expect(opened.person == person)
        #expect(opened.application.homeProvince == "AF-HER")
        #expect(opened.application.channel == .inPerson)
    }

    @Test("a date is added to a year that was given in the Solar Hijri calendar")
    func dateAdded() async throws {
        let desk = try await Desk()
        let taken = try await desk.office.apply(request(born: 1366), officer: "Sharifa")
        _ = try await desk.office.correct(
            taken.id,
            try Correction.parse(json: Array(#"{"birthDate": "19880115"}"#.utf8)),
            because: .paper,
            remark: "brought the tazkira",
            officer: "Sharifa",
            seen: nil
        )
        let opened = try #require(try await desk.records.openedApplication(taken.id))
        #expect(opened.person.birthDate == "19880115")
        #expect(opened.person.birthYear == 1988)
    }

    @Test("what is wrong in a correction is refused, and nothing changes")
    func refused() async throws {
        let desk = try await Desk()
        let applied = request(name: "Ahmad Shahidi")
        let id = try await desk.office.apply(applied, officer: "Sharifa").id
        var correction = Correction()
        correction.person.fullName = "احمد"
        await #expect(throws: ApplyError.field(.fullName, .notLatin)) {
            try await desk.office.correct(
                id,
                correction,
                because: .mistyped,
                remark: "name",
                officer: "Sharifa",
                seen: nil
            )
        }
        await #expect(throws: ApplyError.field(.province, .unknownProvince)) {
            let moved = Correction(homeProvince: "AF-XXX")
            return try await desk.office.correct(
                id,
                moved,
                because: .mistyped,
                remark: "moved",
                officer: "Sharifa",
                seen: nil
            )
        }
        await #expect(throws: ApplyError.badReason) {
            try await desk.office.correct(
                id,
                correction,
                because: .mistyped,
                remark: "a\u{7}b",
                officer: "Sharifa",
                seen: nil
            )
        }
        #expect(try await desk.records.openedApplication(id)?.person == applied.person)
    }

    @Test("votes that rest on what was wrong count no longer, and officers decide again")
    func votesWithdrawn() async throws {
        let desk = try await Desk()
        let id = try await desk.granted()
        #expect(try await desk.records.application(id)?.state == .granted)
        let corrected = try await desk.correct(id) { $0.person.fullName = "Ahmad Shaheedi" }
        #expect(corrected.state == .received)
        let said = try await desk.records.decisions(on: id)
        #expect(said.last?.outcome == .correct && said.last?.officer == "Sharifa")
        #expect(EffectiveVotes(said).votes.isEmpty)
        await #expect(throws: IssueError.notGranted(.received)) {
            try await desk.office.issue(id, officer: "Omid")
        }
        // The very officer who granted it before may look again.
        _ = try await desk.office.decide(id, .grant, officer: said[0].officer, seen: nil)
        _ = try await desk.office.issue(id, officer: "Omid")
        #expect(try await desk.office.checkAudit().firstBroken == nil)
    }

    @Test("what no vote rests on is corrected without asking officers again")
    func votesStay() async throws {
        let desk = try await Desk()
        let id = try await desk.granted()
        let corrected = try await desk.correct(id) { correction in
            correction.person.notes = "comes on Mondays"
            correction.person.fullName = "Ahmad Shahidi"  // as it is already
        }
        #expect(corrected.state == .granted)
        _ = try await desk.office.issue(id, officer: "Omid")
    }

    @Test("of two people who correct one case the second is refused, and so is one after a vote")
    func twoAtOnce() async throws {
        let desk = try await Desk()
        let id = try await desk.office.apply(request(name: "Ahmad"), officer: "Sharifa").id
        let seen = try await desk.seen(id)
        // Within the same second; notes leave no entry among the votes.
        _ = try await desk.correct(id, seen: seen) { $0.person.notes = "one" }
        await #expect(throws: ApplyError.changedMeanwhile) {
            try await desk.correct(id, seen: seen) { $0.person.fullName = "Ahmed" }
        }
        let later = try await desk.seen(id)
        _ = try await desk.office.decide(
            id,
            .refuse(reason: "withdrawn"),
            officer: "Ana",
            seen: later
        )
        await #expect(throws: ApplyError.changedMeanwhile) {
            try await desk.correct(id, seen: later) { $0.person.fullName = "Ahmed" }
        }
        #expect(try await desk.records.openedApplication(id)?.person.fullName == "Ahmad")
        // And a vote on what was corrected meanwhile.
        let refused = try await desk.seen(id)
        #expect(try await desk.correct(id) { $0.person.fullName = "Ahmed" }.state == .received)
        await #expect(throws: DecideError.changedMeanwhile) {
            try await desk.office.decide(id, .grant, officer: "Ana", seen: refused)
        }
    }

    @Test("nothing is granted before there is a name")
    func nameless() async throws {
        let desk = try await Desk()
        let id = try await desk.office.apply(request(), officer: "Sharifa").id
        await #expect(throws: DecideError.nameMissing) {
            try await desk.office.decide(id, .grant, officer: "Ana", seen: nil)
        }
        _ = try await desk.correct(id) { $0.person.secondName = "احمد" }
        let granted = try await desk.office.decide(id, .grant, officer: "Ana", seen: nil)
        #expect(granted.state == .granted)
    }

    @Test("once a letter is made it stays, and is replaced for the correction, not as a lost one")
    func afterLetter() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter(home: "AF-HER")
        let id = try #require(issued.record.application)
        await #expect(throws: IssueError.notCorrected(issued.record.number)) {
            try await desk.office.replaceCorrected(
                issued.record.number,
                officer: "Omid",
                second: "Nasim"
            )
        }
        let corrected = try await desk.correct(id) { $0.person.fullName = "Ahmad Shaheedi" }
        #expect(corrected.state == .issued)
        #expect(try await desk.guardReads(issued.text).verdict == .inForce)
        await #expect(throws: IssueError.correctedSince(issued.record.number)) {
            try await desk.office.replaceLost(
                issued.record.number,
                officer: "Omid",
                second: "Nasim"
            )
        }
    }

    @Test("the letter that says it right has the kind and the time of the one with the mistake")
    func replacedCorrected() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter(home: "AF-HER")
        let id = try #require(issued.record.application)
        _ = try await desk.correct(id) { $0.person.fullName = "Ahmad Shaheedi" }
        let new = try await desk.office.replaceCorrected(
            issued.record.number,
            officer: "Omid",
            second: "Nasim"
        )
        let read = try await desk.guardReads(new.text)
        #expect(read.verdict == .inForce)
        #expect(
            new.record.kind == issued.record.kind && new.record.expires == issued.record.expires
        )
        #expect(try await desk.guardReads(issued.text).verdict == .revoked)
        let change = try await desk.records.statusChanges(of: issued.record.number).last
        #expect(change?.reason == StandingReason.issuedInError)
        #expect(new.record.replaces == issued.record.digest)
    }

    @Test("an application that another office decides on is corrected there")
    func elsewhere() async throws {
        let desk = try await Desk()
        let id = try await desk.office.apply(request(name: "Ahmad"), officer: "Sharifa").id
        let other = try OfficeCode("KDZ")
        _ = try await desk.office.decide(id, .refer(other), officer: "Ana", seen: nil)
        await #expect(throws: ApplyError.alreadyDecided(.referred)) {
            try await desk.correct(id) { $0.person.fullName = "Ahmed" }
        }
    }
}

extension Desk {
    /// Corrects an application as Sharifa would.
    fileprivate func correct(
        _ id: ApplicationID,
        seen: CaseVersion? = nil,
        _ change: (inout Correction) -> Void
    ) async throws -> Application {
        var correction = Correction()
        change(&correction)
        return try await office.correct(
            id,
            correction,
            because: .mistyped,
            remark: "",
            officer: "Sharifa",
            seen: seen
        )
    }

    fileprivate func seen(_ id: ApplicationID) async throws -> CaseVersion {
        let application = try #require(try await records.application(id))
        return CaseVersion(application, try await records.decisions(on: id))
    }
}
