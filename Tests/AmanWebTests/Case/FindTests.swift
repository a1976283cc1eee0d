import AmanLetter
import AmanOffice
import AmanTexts
import Foundation
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("Finding a case")
struct FindTests {
    private let words = OfficeTexts.of(.english)

    /// Types into the field of the top bar, and follows where it leads.
    private func find(_ text: String, _ browser: StaffBrowser) async throws -> Answered {
        let answer = try await browser.post("/case?lang=eng", [(searchField, text)])
        guard answer.status == 303, let address = answer.headers[.location] else { return answer }
        return try await browser.get(address)
    }

    @Test(
        "every role finds where a case is, by ticket, handle and letter, and sees no name",
        arguments: Role.allCases
    )
    func everyRole(role: Role) async throws {
        let staffed = try await StaffedSite()
        let letter = try await staffed.office.letter("Shirin Zadran").record
        let id = try #require(letter.application)
        let browser = try await staffed.browser("someone", [role])
        let short = String(letter.number.text.dropFirst(4))
        for typed in ["1", "۱", "HER-1", id.text, letter.number.text, short] {
            let page = try await find(typed, browser)
            #expect(page.status == 200, "\(typed)")
            #expect(page.text.contains("<h1>\(words.desk.ticket) 1</h1>"))
            #expect(page.text.contains(escaped(words.caseFile.waitsForCall)))
            #expect(page.text.contains(letter.number.text))
            for name in ["Zadran", "احمد", "Mirwais", "Nasim", "AF-KDZ", "Kunduz"] {
                #expect(!page.text.contains(name), "\(name)")
            }
        }
        let looks = try await staffed.office.audit(.look)
        #expect(looks.map(\.subject.text) == ["1", id.text, letter.number.text])
        #expect(looks.allSatisfy { $0.officer == "Officer someone" })
    }

    @Test("the page says where the case waits, and offers what the member's roles can do")
    func wayThrough() async throws {
        let staffed = try await StaffedSite()
        let reviewer = try await staffed.browser("laila", [.reviewer])
        let signer = try await staffed.browser("omid", [.signer])
        let caller = try await staffed.browser("karima", [.caller])
        let application = try await staffed.office.register()
        func sees(_ sentence: String, _ way: String?, _ browser: StaffBrowser) async throws {
            let page = try await find("1", browser).text
            #expect(page.contains(escaped(sentence)))
            let main = page.components(splitBy: "<main")[1]
            if let way {
                #expect(main.contains("href=\"\(way)?lang=eng\""), "\(way)")
            } else {
                #expect(main.contains(escaped(words.caseFile.nothingToDo)))
            }
        }
        try await sees(words.caseFile.waitsForDecision, "/review/case/1", reviewer)
        try await sees(words.caseFile.waitsForDecision, nil, caller)
        let office = staffed.office.office
        _ = try await office.decide(application.id, .grant, officer: "Nasim", seen: nil)
        try await sees(words.caseFile.waitsForLetter, "/issue", signer)
        let letter = try await office.issue(application.id, officer: "Omid").record
        try await sees(words.caseFile.waitsForCall, "/call/ticket/1", caller)
        try await sees(words.caseFile.waitsForCall, "/letter/\(letter.number.text)", signer)
        _ = try await office.callNext(to: CallingDesk(number: 3), officer: "Lida")
        try await sees(words.caseFile.calledTo(desk: "3"), "/call/ticket/1", caller)
        _ = try await office.handOut(letter.number, officer: "Lida")
        try await sees(words.caseFile.handedOut, "/revoke/letter/\(letter.number.text)", signer)
        let page = try await find(letter.number.text, caller).text
        #expect(page.components(splitBy: "<li class=\"done\">").count == 6, "five steps are done")
        #expect(!page.contains(escaped(words.caseFile.notYet)))
    }

    @Test("what is no number is refused with a sentence, and reaches no address, log or audit")
    func names() async throws {
        let lines = Heard()
        let staffed = try await StaffedSite(change: { $0.log = heardLog(lines) })
        let browser = try await staffed.browser("sharifa", [.registrar])
        let before = try await staffed.auditCount()
        let long = String(repeating: "شهیدی", count: 800)
        for (typed, fault) in [
            ("Ahmad Shahidi", words.search.notANumber), ("احمد شهیدی", words.search.notANumber),
            ("9%' OR 1=1", words.search.notANumber), (long, words.search.tooLong),
            ("", words.search.empty),
            ("KDZ-12", words.search.ticketOfOther(office: "Kunduz Office")),
        ] {
            let answer = try await browser.post("/case?lang=eng", [(searchField, typed)])
            #expect(answer.status == 422 && answer.headers[.location] == nil)
            #expect(answer.text.contains(escaped(fault.happened)), "\(typed.prefix(20))")
        }
        #expect(try await staffed.auditCount() == before)
        #expect(!lines.all.contains { $0.contains("hahidi") || $0.contains("شهیدی") })
    }

    @Test("a name that is written like a number reaches no address, log or audit either")
    func likeANumber() async throws {
        let lines = Heard()
        let staffed = try await StaffedSite(
            programme: { $0.quotas.looksPerDay = 3 },
            change: { $0.log = heardLog(lines) }
        )
        let browser = try await staffed.browser("sharifa", [.registrar])
        // Ten characters, as a handle has; eight, of which the last one may fit.
        for typed in ["Farid Popal", "Zahra 13690", "Karim Wali\u{200F}0"] {
            let answer = try await browser.post("/case?lang=eng", [(searchField, typed)])
            #expect(answer.status == 404 && answer.headers[.location] == nil, "\(typed)")
        }
        let looks = try await staffed.office.audit(.look)
        #expect(looks.map(\.subject.text) == ["unknown", "unknown", "unknown"])
        let fourth = try await browser.post("/case?lang=eng", [(searchField, "Farid Popal")])
        #expect(fourth.status == 429, "each of them counts")
        #expect(!lines.all.contains { $0.localizedLowercase.contains("popal") })
    }

    @Test("that there is no such number is an answer too: counted, and said where it is known")
    func nobodys() async throws {
        let staffed = try await StaffedSite(programme: { $0.quotas.looksPerDay = 3 })
        let browser = try await staffed.browser("sharifa", [.registrar])
        let other = LetterNumber(office: try OfficeCode("KDZ"), randomBytes: [1, 2, 3, 4, 5])
        let none = try await find("999", browser)
        #expect(none.status == 404)
        #expect(none.text.contains(escaped(words.search.noTicket(ticket: "999").happened)))
        let foreign = try await find(other.text, browser)
        let said = words.search.letterOfOther(office: "Kunduz Office").happened
        #expect(foreign.status == 404 && foreign.text.contains(escaped(said)))
        #expect(try await staffed.office.audit(.look).last?.subject == "unknown")
        #expect(try await find("999", browser).status == 404, "the same look again is one")
        #expect(try await find("998", browser).status == 404)
        #expect(try await find("997", browser).status == 429, "a list of tickets ends at the quota")
        #expect(try await staffed.office.audit(.look).count == 3)
    }

    @Test("a letter whose code is scanned is found, and a made-up code is none")
    func scanned() async throws {
        let staffed = try await StaffedSite()
        let made = try await staffed.office.letter()
        let office = staffed.office.office
        let permit = try await office.permitPrinting(of: [made.record.number], officer: "Omid")
        let opened = try await office.open(made.record.number, by: permit)
        let browser = try await staffed.browser("karima", [.caller])
        let text = office.text(of: opened)
        let page = try await find(text, browser)
        #expect(page.status == 200 && page.text.contains(made.record.number.text))
        let answer = try await browser.post("/case", [(searchField, String(text.dropLast(9)))])
        #expect(answer.status == 422)
    }

    @Test("the field is on every page of a member, and on none of anyone signed out")
    func everywhere() async throws {
        let staffed = try await StaffedSite()
        let browser = try await staffed.browser("lida", [.caller])
        let field = "name=\"\(searchField)\""
        for path in ["/", "/call", "/account", "/case", "/coverage", "/staff", "/nothing"] {
            #expect(try await browser.get(path).text.contains(field), "\(path)")
        }
        for path in ["/", "/check", "/coverage", "/sign-in"] {
            #expect(try await !staffed.served.ask(path).text.contains(field), "\(path)")
        }
    }
}
