import AmanOffice
import AmanTexts
import Testing

@testable import AmanWeb

@Suite("Granting with open eyes")
struct OpenEyesTests {
    @Test("a record that was not opened is granted only when the officer says so, and audited")
    func unopened() async throws {
        let (staffed, browser) = try await reviewer(0)
        for _ in 1...2 { try await staffed.office.register() }
        _ = try await staffed.office.office.screenUnscreened { _ in }
        for ticket in 1...2 {
            let path = "/review/case/\(ticket)"
            let page = try await browser.get(path).text
            #expect(page.contains("You have not opened this record."))
            // How many may be the same person, and not who.
            #expect(page.contains("Possible duplicates: 1") && !page.contains("Compare with"))
            let seen = try #require(value(of: "seen", in: page))
            let fields = [("seen", seen), ("outcome", "grant")]
            let asked = try await browser.post(path + "/decide", fields)
            #expect(asked.status == 422 && asked.text.contains("tick that you grant"))
            #expect(asked.text.contains("value=\"grant\" checked"))
            if ticket == 1 {
                let answer = try await browser.post(path + "/decide", fields + [("unopened", "1")])
                #expect(answer.status == 303)
            } else {
                let opened = try await browser.post(path, [("reason", "decide")]).text
                #expect(!opened.contains("You have not opened this record."))
                #expect(try await browser.post(path + "/decide", fields).status == 303)
            }
        }
        let reasons = try await staffed.office.audit(.decide).map(\.reason)
        #expect(reasons == ["grant:unopened", "grant"])
    }

    @Test("shows of each what speaks for a second look, and grants none unopened unasked")
    func secondLook() async throws {
        let (staffed, browser) = try await reviewer(0)
        try await staffed.office.register { $0.identityPaper = "Tazkira 17" }
        try await staffed.office.register { $0.identityPaper = "Tazkira 17" }
        try await staffed.office.register {
            ($0.fullName, $0.fatherName, $0.birthYear) = ("Zobair Qaderi", "Wais", 1950)
            ($0.secondName, $0.secondLanguage) = (nil, nil)
        }
        _ = try await staffed.office.office.screenUnscreened { _ in }
        _ = try await browser.post("/review/case/3", [("reason", "decide")])
        let fields = ["1", "2", "3"].map { ("ticket", $0) } + [("outcome", "grant")]
        let over = try await browser.lookOver(fields).text
        // The two that resemble each other are left to be opened: only the third is ticked.
        #expect(over.components(splitBy: " checked").count == 2)
        #expect(over.contains("Grant 1 application<") && over.contains("are not ticked"))
        #expect(over.components(splitBy: "not opened by you").count == 3)
        #expect(over.contains("name=\"unopened\""))
        let all = chosen(over) + [("outcome", "grant")]
        let asked = try await browser.post("/review/decide", all)
        #expect(asked.status == 422 && asked.text.contains("not opened some of these records"))
        #expect(try await staffed.office.reviewCase(3).application.state == .received)
        let third = chosen(over).suffix(1) + [("outcome", "grant")]
        let sent = try await browser.post("/review/decide", Array(third))
        let done = try await browser.follow(sent)
        #expect(done.text.contains("1 of 1 decided."))
        _ = try await browser.post("/review/decide", all + [("unopened", "1")])
        let reasons = try await staffed.office.audit(.decide).map(\.reason)
        #expect(reasons == ["grant", "grant:unopened", "grant:unopened"])
    }
}
