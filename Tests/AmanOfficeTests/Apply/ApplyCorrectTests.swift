import AmanOffice
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
            reason: "name missing",
            officer: "Sharifa"
        )
        let compared = try await desk.office.screenUnscreened { _ in }
        #expect(compared.screened == 2 && compared.withHits == 2)
        let opened = try #require(try await desk.records.openedApplication(id))
        #expect(opened.person.fullName == "Ahmad Shahidi")
        #expect(opened.person.fatherName == "Mirwais")
        let entry = try #require(try await desk.records.auditEntries(from: 0, limit: 99).last).entry
        #expect(entry.act == .correct && entry.reason == nil)
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
            reason: "moved",
            officer: "Sharifa"
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
            reason: "brought the tazkira",
            officer: "Sharifa"
        )
        let opened = try #require(try await desk.records.openedApplication(taken.id))
        #expect(opened.person.birthDate == "19880115")
        #expect(opened.person.birthYear == 1988)
    }

    @Test("what is wrong in a correction is refused, and nothing changes")
    func refused() async throws {
        let desk = try await Desk()
        var person = Person()
        person.fullName = "Ahmad Shahidi"
        let request = ApplyRequest(homeProvince: "AF-KDZ", person: person)
        let id = try await desk.office.apply(request, officer: "Sharifa").id
        var correction = Correction()
        correction.person.fullName = "احمد"
        await #expect(throws: ApplyError.field(.fullName, .notLatin)) {
            try await desk.office.correct(id, correction, reason: "name", officer: "Sharifa")
        }
        await #expect(throws: ApplyError.field(.province, .unknownProvince)) {
            let moved = Correction(homeProvince: "AF-XXX")
            return try await desk.office.correct(id, moved, reason: "moved", officer: "Sharifa")
        }
        await #expect(throws: ApplyError.reasonMissing) {
            try await desk.office.correct(id, correction, reason: " ", officer: "Sharifa")
        }
        await #expect(throws: ApplyError.badReason) {
            try await desk.office.correct(id, correction, reason: "a\u{7}b", officer: "Sharifa")
        }
        #expect(try await desk.records.openedApplication(id)?.person == person)
    }

    @Test("nothing is corrected once an officer has voted")
    func decided() async throws {
        let desk = try await Desk()
        let id = try await desk.granted()
        var correction = Correction()
        correction.person.fullName = "Ahmad Shaheedi"
        await #expect(throws: ApplyError.alreadyDecided(.granted)) {
            try await desk.office.correct(id, correction, reason: "spelling", officer: "Sharifa")
        }
    }
}
