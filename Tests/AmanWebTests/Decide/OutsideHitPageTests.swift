import AmanLetter
import AmanOffice
import AmanTexts
import Foundation
import Testing

@testable import AmanWeb

@Suite("A case whose applicant may be on an outside list")
struct OutsideHitPageTests {
    private let words = OfficeTexts.of(.english).review.outside

    @Test(
        "a closed case says that a list has a hit; an opened one says why, and it is cleared once"
    )
    func shownAndCleared() async throws {
        let staffed = try await StaffedSite()
        let office = staffed.office.office
        _ = try await staffed.office.register()
        _ = try await staffed.office.register("Latif Wardak") {
            ($0.secondName, $0.secondLanguage) = (nil, nil)
            ($0.fatherName, $0.birthYear) = ("Karim", 1977)
        }
        try await match(office)
        let browser = try await staffed.browser("laila", [.reviewer])
        let closed = try await browser.get("/review/case/1?lang=eng").text
        #expect(closed.contains("\(words.title): 1") && !closed.contains("17/1399"))
        #expect(!(try await browser.get("/review/case/2?lang=eng").text).contains(words.title))

        let opened = try await browser.post("/review/case/1?lang=eng", [("reason", "decide")])
        #expect(opened.text.contains("&lt;Herat&gt; court") && opened.text.contains("17/1399"))
        #expect(opened.text.contains(escaped(words.agrees(facts: words.nameAndYear))))
        #expect(opened.text.contains(escaped(words.differs(facts: words.father))) == false)
        let found = try #require(opened.text.firstMatch(of: /name="hit" value="([0-9a-f]{32})"/))
        let form = [("hit", String(found.output.1)), ("reason", "other-person")]
        #expect(try await browser.post("/review/case/1/list", [("hit", "00")]).status == 400)
        let cleared = try await browser.post("/review/case/1/list?lang=eng", form)
        #expect(cleared.status == 303)
        // The form comes twice: the second time nothing is left to do.
        #expect(try await browser.post("/review/case/1/list?lang=eng", form).status == 303)
        let again = try await browser.get("/review/case/1?lang=eng").text
        #expect(!again.contains(words.title))
        let kept = try await browser.post("/review/case/1?lang=eng", [("reason", "decide")]).text
        #expect(kept.contains(escaped("\(words.cleared): \(words.otherPerson)")))
        let entries = try await staffed.office.audit(.clearListHit)
        #expect(entries.map(\.officer) == ["Officer laila"])
        #expect(entries.map(\.subject.text) == ["1"])
        let caller = try await staffed.browser("karima", [.caller])
        #expect(try await caller.post("/review/case/1/list", form).status == 403)
    }

    @Test("the queue marks the case that a list has, not the others, until the hit is cleared")
    func queue() async throws {
        let staffed = try await StaffedSite()
        _ = try await staffed.office.register()
        _ = try await staffed.office.register("Latif Wardak") {
            ($0.secondName, $0.secondLanguage) = (nil, nil)
            ($0.fatherName, $0.birthYear) = ("Karim", 1977)
        }
        try await match(staffed.office.office)
        let browser = try await staffed.browser("laila", [.reviewer])
        let mark = escaped(OfficeTexts.of(.english).review.list.onOutsideList)
        let queue = try await browser.get("/review?lang=eng").text
        let rows = queue.components(separatedBy: "<tr>").dropFirst(2)
        #expect(rows.count == 2)
        for row in rows { #expect(row.contains(mark) == row.contains("/review/case/1")) }
        #expect(!queue.contains("17/1399") && !queue.contains("Shahidi"))
        // Several at once: it is not ticked, so that it is looked at alone.
        let chosen = "/review/batch?lang=eng&ticket=1&ticket=2&outcome=grant"
        let batch = try await browser.get(chosen).text
        let ticked = batch.components(separatedBy: "<tr>").filter { $0.contains(" checked") }
        #expect(ticked.count == 1 && ticked[0].contains("/review/case/2"))
        let office = staffed.office.office
        let id = try #require(try await office.records.application(ticket: Ticket(number: 1)))
        let hit = try #require(try await office.records.outsideHits(of: id.id).first)
        try await office.clear(hit.id, of: id, reason: .otherPerson, officer: "Laila")
        #expect(!(try await browser.get("/review?lang=eng").text).contains(mark))
    }

    private func match(_ office: Office) async throws {
        let csv = "full_name,birth_year,reference\nAhmad Shahidi,1990,17/1399\n"
        let now = office.environment.now()
        let table = try OutsideTable(reading: Array(csv.utf8), now: now)
        let sealed = try table.sealed(
            OutsideListTerms(kind: .exclusion, owner: "<Herat> court"),
            now: now,
            randomBytes: systemRandomBytes
        )
        var key = sealed.key
        let asked = try await office.ask(sealed.list, officer: "Laila")
        let answer = try key.answer(asked.question, randomBytes: systemRandomBytes)
        _ = try await office.match(answer, with: sealed.list, officer: "Laila")
    }
}
