import AmanLetter
import AmanNames
import AmanVerdict
import TestSupport
import Testing

@testable import AmanOffice

@Suite("An office asks about an outside list")
struct CompareWithListsTests {
    private let table = """
        full_name,father_name,birth_year,reference
        Ahmad Shahidi,Mirwais,1980,17
        Gul Popal,Karim,1990,18
        """

    @Test("a hit is stored for the reviewers, cleared with a reason, and does not come back")
    func story() async throws {
        let desk = try await Desk()
        let (hit, other) = try await twoApplicants(desk)
        var owner = try ListOwner(table)
        let list = try owner.list
        let asked = try await desk.office.ask(list, officer: "Laila")
        #expect(asked.applicantCount == 2 && !asked.hasMore)
        await #expect(throws: OutsideListError.nothingToAsk) {
            try await desk.office.ask(list, officer: "Laila")
        }
        let answer = try owner.answer(asked.question)
        let matched = try await desk.office.match(answer, with: list, officer: "Laila")
        #expect(matched == MatchedList(applicantCount: 2, tickets: [hit.ticket], newCount: 1))
        await #expect(throws: OutsideListError.unknownQuestion, "once") {
            try await desk.office.match(answer, with: list, officer: "Laila")
        }
        #expect(try await desk.office.ticketsWithOutsideHits() == [hit.ticket])
        let found = try await desk.office.outsideHits(of: hit, officer: "Laila")
        #expect(found.map(\.hit.reference) == ["17"] && found[0].cleared == nil)
        #expect(try await desk.office.outsideHits(of: other, officer: "Laila").isEmpty)
        #expect(try await desk.records.application(hit.id)?.state == .received, "no refusal")

        try await desk.office.clear(found[0].id, of: hit, reason: .otherPerson, officer: "Laila")
        await #expect(throws: OutsideListError.noSuchHit) {
            try await desk.office.clear(
                found[0].id,
                of: hit,
                reason: .listWrong,
                officer: "Laila"
            )
        }
        try await sealedAgain(desk, hit)
    }

    /// The owner seals the list again: other keys, other entries, the same reference.
    private func sealedAgain(_ desk: Desk, _ hit: Application) async throws {
        var later = try ListOwner(table, seed: 21)
        let again = try await desk.office.ask(try later.list, officer: "Laila")
        let newer = try await desk.office.match(
            try later.answer(again.question),
            with: try later.list,
            officer: "Laila"
        )
        #expect(newer.newCount == 0)
        #expect(try await desk.office.ticketsWithOutsideHits().isEmpty)
        let kept = try await desk.office.outsideHits(of: hit, officer: "Laila")
        #expect(
            kept.map(\.cleared?.reason) == [.otherPerson] && kept[0].cleared?.officer == "Laila"
        )
        let acts = try await desk.records.auditEntries(from: 0, limit: 99).map(\.entry)
        let own = acts.filter { $0.act.rawValue.hasPrefix("list-") }
        #expect(own.map(\.act) == [.askList, .matchList, .clearListHit, .askList, .matchList])
        #expect(own[0].reason?.text == "2 applicants" && own[1].reason?.text == "1 of 2")
        #expect(own[2].reason?.text == "other-person")
        #expect(try await rowsFit(desk))
    }

    @Test("a list is asked about three times a day, and a new applicant once")
    func counted() async throws {
        let desk = try await Desk()
        let list = try ListOwner(table).list
        for name in ["Zia Nuri", "Farid Nuri", "Gul Nuri"] {
            let request = request(name: name, father: "Omid", born: 1985)
            _ = try await desk.office.apply(request, officer: "Sharifa")
            let asked = try await desk.office.ask(list, officer: "Laila")
            #expect(asked.applicantCount == 1)
        }
        let last = request(name: "Omid Nuri", father: "Omid", born: 1985)
        _ = try await desk.office.apply(last, officer: "Sharifa")
        await #expect(throws: OutsideListError.askedEnough(limit: 3)) {
            try await desk.office.ask(list, officer: "Laila")
        }
        desk.clock.advance(days: 1)
        desk.clock.advance(seconds: 1)
        #expect(try await desk.office.ask(list, officer: "Laila").applicantCount == 1)
        await #expect(throws: OutsideListError.officerMissing) {
            try await desk.office.ask(list, officer: " ")
        }
    }

    @Test("who was corrected since is asked about again, and what was asked before finds nothing")
    func corrected() async throws {
        let desk = try await Desk()
        let (hit, _) = try await twoApplicants(desk)
        var owner = try ListOwner(table)
        let list = try owner.list
        let asked = try await desk.office.ask(list, officer: "Laila")
        _ = try await desk.office.correct(
            hit.id,
            Correction(person: listed(father: "Omid", born: 1960)),
            because: .mistyped,
            remark: "",
            officer: "Laila",
            seen: nil
        )
        let matched = try await desk.office.match(
            try owner.answer(asked.question),
            with: list,
            officer: "Laila"
        )
        #expect(matched.applicantCount == 1 && matched.tickets.isEmpty)
        #expect(try await desk.office.ask(list, officer: "Laila").applicantCount == 1)
    }

    @Test("two offices find a double application, and neither learns a name")
    func twoOffices() async throws {
        let herat = try await Desk()
        let kabul = try await Desk("KBL", founds: false, seed: 5, programme: herat.office.programme)
        let (double, _) = try await twoApplicants(herat)
        let same = request(second: "احمد شهیدی", born: 1981)
        _ = try await kabul.office.apply(same, officer: "Farida")
        let terms = OutsideListTerms(kind: .applications, owner: "Kabul office")
        let sealed = try await kabul.office.sealApplications(terms, officer: "Farida")
        var key = sealed.key
        let list = try OutsideList(reading: sealed.file)
        let asked = try await herat.office.ask(list, officer: "Laila")
        let answer = try key.answer(asked.question) { kabul.randomness.bytes($0) }
        let matched = try await herat.office.match(answer, with: list, officer: "Laila")
        #expect(matched.tickets == [double.ticket])
        let hit = try await herat.office.outsideHits(of: double, officer: "Laila").first?.hit
        #expect(hit?.kind == .applications && hit?.reference == "KBL-1")
        #expect(hit?.agreed == [.nameAndYear])
        let entry = try await kabul.records.auditEntries(from: 0, limit: 99).last?.entry
        #expect(entry?.act == .sealList && entry?.reason?.text == "1 applicants")
    }

    private func twoApplicants(_ desk: Desk) async throws -> (Application, Application) {
        let one = request(second: "احمد شهیدی", born: 1980)
        let other = request(name: "Latif Wardak", father: "Karim", born: 1977)
        return (
            try await desk.office.apply(one, officer: "Sharifa"),
            try await desk.office.apply(other, officer: "Sharifa")
        )
    }

    private func rowsFit(_ desk: Desk) async throws -> Bool {
        try await desk.records.checkRows(from: nil).findings.isEmpty
    }
}
