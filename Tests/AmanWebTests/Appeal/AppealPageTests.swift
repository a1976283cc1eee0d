import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("Appeals on the office's pages")
struct AppealPageTests {
    /// An office whose two signers have revoked a letter for a reason that is not urgent.
    private struct Revoked {
        let staffed: StaffedSite
        let first: StaffBrowser
        let caller: StaffBrowser
        let letter: LetterRecord
        var form: String { "/appeals/letter/\(letter.number.text)" }

        init() async throws {
            staffed = try await StaffedSite()
            letter = try await staffed.office.letter().record
            first = try await staffed.browser("sharifa", [.signer])
            let second = try await staffed.browser("omid", [.signer])
            caller = try await staffed.browser("lida", [.caller])
            let asked = [
                ("form", String(repeating: "0f", count: 16)), ("act", "revoke"),
                ("reason", "condition-broken"), ("when", "now"), ("confirmed", "yes"),
            ]
            let address = "/revoke/letter/\(letter.number.text)"
            let shown = try await first.follow(
                try await first.post(address, Array(asked.dropLast()))
            )
            // The letter is in force for the safe-exit days, and the page says so beforehand.
            #expect(shown.text.contains("Monday 30 November 2026"))
            #expect(shown.text.contains("The letter is in force."))
            _ = try await first.post(address, asked)
            #expect(try await second.post("/change-requests/1/approve").status == 303)
            // Until it ends its holder may need the paper; an urgent reason may end it sooner.
            let page = try await first.get("/letter/\(letter.number.text)").text
            #expect(page.contains("/issue/print"))
            #expect(try await first.get(address).text.contains(#"value="revoke""#))
        }

        func appeal() async throws -> LetterAppeal? {
            try await staffed.office.records.appeals(of: letter.number).first
        }
    }

    @Test("the holder's words are filed by ticket or number; others answer, and the letter holds")
    func story() async throws {
        let office = try await Revoked()
        let caller = office.caller
        for typed in ["\(office.letter.ticket.number)", office.letter.number.text] {
            let found = try await caller.post("/appeals", [("number", typed)])
            #expect(found.headers[.location]?.hasPrefix(office.form) == true, "\(typed)")
        }
        #expect(try await caller.post("/appeals", [("number", "9999")]).status == 422)
        #expect(try await caller.post(office.form, [("text", "x")]).status == 422)
        #expect(try await caller.get(office.form).text.contains("stays in force"))
        let filing = [("channel", "holder"), ("text", "من در خانه بودم.")]
        for _ in 0..<2 {
            let filed = try await caller.post(office.form, filing)
            #expect(filed.status == 303 && filed.headers[.location] == "/appeals/1?lang=eng")
        }
        let words = OfficeTexts.of(.english).appeals
        let page = try await caller.get("/appeals/1").text
        #expect(page.contains(words.isHeld) && !page.contains("خانه"))
        #expect(!page.contains("/appeals/1/propose") && !page.contains("/appeals/1/text"))
        #expect(try await caller.post("/appeals/1/text").status == 403)
        #expect(try await caller.get("/case/1").text.contains(words.isHeld))
        try await answered(office)
    }

    /// Those who decided are refused, and two others answer.
    private func answered(_ office: Revoked) async throws {
        let (words, caller) = (OfficeTexts.of(.english).appeals, office.caller)
        let own = try await office.first.get("/appeals/1").text
        #expect(own.contains(words.tookPart) && !own.contains("/appeals/1/propose"))
        let refused = try await office.first.post("/appeals/1/propose", [("answer", "uphold")])
        #expect(refused.status == 409 && refused.text.contains(words.faults.tookPart.happened))

        let third = try await office.staffed.browser("daud", [.signer])
        let fourth = try await office.staffed.browser("laila", [.signer])
        let opened = try await third.post("/appeals/1/text")
        #expect(opened.status == 200 && opened.text.contains("من در خانه بودم."))
        #expect(try await third.post("/appeals/1/propose").status == 409)
        let proposed = try await third.post("/appeals/1/propose", [("answer", "reinstate")])
        #expect(proposed.status == 303)
        #expect(try await third.post("/appeals/1/confirm").status == 409)
        #expect(try await fourth.get("/revoke").text.contains(words.waitsForSecond))
        let confirm = "/appeals/1/confirm"
        #expect(try await fourth.post(confirm, [("answer", "uphold")]).status == 409)
        #expect(try await fourth.get("/appeals/1").text.contains(#"value="reinstate""#))
        #expect(try await fourth.post(confirm, [("answer", "reinstate")]).status == 303)
        #expect(try await office.appeal()?.ending == .reinstated)
        let letter = try await fourth.get("/letter/\(office.letter.number.text)").text
        #expect(letter.contains("In force") && letter.contains(words.reasons.granted))
        let notice = try await caller.get("/letter/\(office.letter.number.text)/notice")
        #expect(notice.headers[.contentType] == "application/pdf")
        let front = try await office.staffed.served.ask("/").text
        #expect(front.contains(words.numbers.reinstated))
        #expect(!front.contains(words.numbers.overdue))
    }

    @Test("an overdue appeal is on Today, in the list and on the page of its case")
    func overdue() async throws {
        let office = try await Revoked()
        _ = try await office.caller.post(office.form, [("channel", "paper")])
        let words = OfficeTexts.of(.english).appeals
        #expect(try await !office.caller.get("/").text.contains(words.overdueCount(count: 1)))
        office.staffed.pass(14 * 86_400)
        let later = try await office.staffed.browser("lida")
        #expect(try await later.get("/").text.contains(words.overdueCount(count: 1)))
        #expect(try await later.get("/appeals").text.contains(words.overdue))
        #expect(try await later.get("/case/1").text.contains(words.isOverdue))
        #expect(try await later.get("/appeals/1").text.contains(words.isOverdue))
        let front = try await office.staffed.served.ask("/").text
        #expect(!front.contains(words.overdueCount(count: 1)))
    }

    @Test("an answer on a later day is typed by the office's clock, and bad days are refused")
    func later() async throws {
        let office = try await Revoked()
        _ = try await office.caller.post(office.form, [("channel", "representative")])
        let third = try await office.staffed.browser("daud", [.signer])
        for day in ["", "2026-11-24", "2027-11-24", "tomorrow"] {
            let form = [("answer", "later"), ("date", day), ("time", "12:00")]
            #expect(try await third.post("/appeals/1/propose", form).status == 409, "\(day)")
        }
        let form = [("answer", "later"), ("date", "2026-12-24"), ("time", "12:00")]
        #expect(try await third.post("/appeals/1/propose", form).status == 303)
        // Noon in Kabul.
        let moment = try #require(Instant(rfc3339: "2026-12-24T07:30:00Z"))
        #expect(try await office.appeal()?.proposal?.answer == .later(moment))
        #expect(try await third.post("/appeals/1/decline").status == 303)
        #expect(try await office.appeal()?.proposal == nil)
    }
}
