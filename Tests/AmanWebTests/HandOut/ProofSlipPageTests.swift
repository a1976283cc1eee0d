import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("Printing the slip that proves a letter")
struct ProofSlipPageTests {
    @Test("who hands letters out prints it from the letter's page and from the console")
    func atTheDesk() async throws {
        let staffed = try await StaffedSite()
        let letter = try await staffed.office.letter().record
        let number = letter.number.text
        let browser = try await staffed.browser("lida", [.caller])
        // No tree head covers it yet: printing publishes first.
        let slip = try await browser.get("/letter/\(number)/proof-slip")
        #expect(slip.status == 200 && slip.text == "%PDF-proofs \(number)")
        #expect(slip.headers[.contentType] == "application/pdf")
        #expect(slip.headers[.cacheControl] == "no-store")
        let page = try await browser.get("/letter/\(number)").text
        #expect(page.contains("href=\"/letter/\(number)/proof-slip\""))
        let ticket = letter.ticket.number
        _ = try await browser.post("/call/next", [("seen", "")])
        let called = try await browser.get("/call").text
        #expect(called.contains("href=\"/call/proof-slip/\(ticket)\""))
        let handed = try await browser.post(
            "/call/hand-out",
            [("ticket", "\(ticket)"), ("letter", number)]
        )
        let done = try await browser.get(try #require(handed.headers[.location])).text
        #expect(done.contains("href=\"/call/proof-slip/\(ticket)\""))
        let later = try await browser.get("/call/proof-slip/\(ticket)")
        #expect(later.text == "%PDF-proofs \(number)")
        #expect(try await browser.get("/call/proof-slip/99").status == 404)
        #expect(try await browser.get("/letter/HER-0000-0001/proof-slip").status == 404)
        let reviewer = try await staffed.browser("omid", [.reviewer])
        #expect(try await reviewer.get("/letter/\(number)/proof-slip").status == 403)
        #expect(try await reviewer.get("/call/proof-slip/\(ticket)").status == 403)
    }

    @Test("slips of the letters that are printed come in one file")
    func withTheLetters() async throws {
        let staffed = try await StaffedSite()
        let numbers = [
            try await staffed.office.letter().record.number.text,
            try await staffed.office.letter("Karim Rahimi").record.number.text,
        ]
        let browser = try await staffed.browser("sharifa", [.signer])
        let page = try await browser.get("/issue/print?letter=\(numbers[0])&letter=\(numbers[1])")
        #expect(page.text.contains("formaction=\"/issue/print/proof-slips?lang=eng\""))
        let file = try await browser.post(
            "/issue/print/proof-slips",
            numbers.map { ("letter", $0) }
        )
        #expect(file.status == 200)
        #expect(file.text == "%PDF-proofs \(numbers.joined(separator: " "))")
        let none = try await browser.post("/issue/print/proof-slips", [("letter", "HER-0000-0001")])
        #expect(none.status == 404)
    }

    @Test("anyone prints it by number and check code, within the budget of look-ups")
    func byCheckCode() async throws {
        let office = try await TestOffice()
        var site = office.site(office.office.people(PlainPasswords()))
        let letter = try await office.letter()
        let other = try await office.letter("Karim Rahimi")
        try await office.publish()
        let code = try #require(CheckCode(letter: letter.text))
        let page = try await check(site, [.text(code.text)])
        #expect(page.text.contains("action=\"/check/proof-slip?lang=eng\""))
        let slip = try await post(code.text, site)
        #expect(slip.status == 200 && slip.text == "%PDF-proofs \(letter.record.number.text)")
        // Neither another letter's code nor a text that is none opens anything.
        let wrong = CheckCode(
            number: code.number,
            bits: try #require(CheckCode(letter: other.text)).bits
        )
        #expect(try await post(wrong.text, site).status == 404)
        #expect(try await post(letter.record.number.text, site).status == 404)
        #expect(try await post(String(repeating: "A", count: 2_000), site).status == 413)
        let unknown = try await check(site, [.text(wrong.text)])
        #expect(!unknown.text.contains("/check/proof-slip"))
        site.limits.lookUps = NetworkShares(total: 0, perNetwork: 0)
        #expect(try await post(code.text, site).status == 503)
        #expect(try await office.audit().allSatisfy { $0.act != .look })
    }

    private func post(_ text: String, _ site: OfficeSite) async throws -> Answered {
        let typed = text.replacing(" ", with: "+")
        return try await ask(
            site,
            "/check/proof-slip",
            method: .post,
            headers: [.contentType: "application/x-www-form-urlencoded"],
            body: Array("text=\(typed)".utf8)
        )
    }
}
