import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("The caller's console")
struct CallTests {
    /// An office with three letters to hand out, and a caller's browser.
    private func caller(
        programme: (inout Programme) -> Void = { _ in }
    ) async throws -> (StaffedSite, StaffBrowser) {
        let staffed = try await StaffedSite(programme: programme)
        for ticket in 1...3 { try await staffed.office.letter("Omid \(letters(ticket))") }
        return (staffed, try await staffed.browser("lida", [.caller]))
    }

    /// What the form with this action carries under a name.
    private func hidden(_ name: String, of action: String, in page: String) throws -> String {
        let form = try #require(
            page.components(splitBy: "<form ").first { $0.contains("\"\(action)?") }
        )
        let field = try #require(form.components(splitBy: "name=\"\(name)\" ").dropFirst().first)
        return try #require(values(of: "value", in: " " + field).first)
    }

    @Test("one press of next sent twice calls one ticket, and shows it both times")
    func nextOnce() async throws {
        let (staffed, browser) = try await caller()
        let seen = try await hidden("seen", of: "/call/next", in: browser.get("/call").text)
        let first = try await browser.post("/call/next", [("seen", seen)])
        let second = try await browser.post("/call/next", [("seen", seen)])
        #expect(first.status == 303 && second.status == 303)
        #expect(first.headers[.location] == "/call?lang=eng&done=1")
        #expect(second.headers[.location] == first.headers[.location])
        #expect(try await staffed.office.audit(.call).map(\.subject) == ["1"])
        #expect(try await browser.get("/call").text.contains("<b>1</b>"))
    }

    @Test("its navigation counts what waits there and for a second officer, as other pages do")
    func navigation() async throws {
        let staffed = try await StaffedSite()
        let browser = try await staffed.browser("zahra", [.exchangeDesk])
        let page = try await browser.get("/call").text
        for name in ["Hand out", "Revoke"] {
            let steps = page.components(splitBy: "<li>").dropFirst()
            let step = try #require(steps.first { $0.contains(name) })
            #expect(step.contains("<b>"), "\(name)")
        }
    }

    @Test("the desk's number is remembered by the browser, and refused when it is none")
    func desk() async throws {
        let (staffed, browser) = try await caller()
        #expect(try await browser.post("/call/desk", [("desk", "۷")]).status == 303)
        #expect(browser.cookies["aman-desk"] == "7")
        _ = try await browser.post("/call/next", [("seen", "")])
        let called = try await staffed.office.office.callBoard().now
        #expect(called?.desk == CallingDesk(number: 7))
        for wrong in ["0", "100", "x", "-1", "7; path=/"] {
            let answer = try await browser.post("/call/desk", [("desk", wrong)])
            #expect(answer.status == 422)
            #expect(browser.cookies["aman-desk"] == "7")
        }
        browser.hold("aman-desk", "999")
        #expect(try await browser.get("/call").status == 200, "a made-up cookie is no desk")
    }

    @Test("the letter of another ticket is not handed over, and the page says whose it is")
    func wrongLetter() async throws {
        let (staffed, browser) = try await caller()
        _ = try await browser.post("/call/next", [("seen", "")])
        let other = try await staffed.office.letterRecord(ticket: 2).number.text
        let answer = try await browser.post("/call/hand-out", [("ticket", "1"), ("letter", other)])
        #expect(answer.status == 409)
        #expect(answer.text.contains("This letter belongs to ticket 2"))
        #expect(try await staffed.office.audit(.handOut).isEmpty)
        let right = try await staffed.office.letterRecord(ticket: 1).number.text.lowercased()
        for _ in 0..<2 {
            let done = try await browser.post(
                "/call/hand-out",
                [("ticket", "1"), ("letter", right)]
            )
            #expect(done.headers[.location] == "/call?lang=eng&done=1")
        }
        #expect(try await staffed.office.handedOut() == [1])
        #expect(try await browser.get("/call?done=1").text.contains("ticket 1 is handed out"))
    }

    @Test(
        "what is neither a letter's number nor the code of a proven letter hands nothing over",
        arguments: ["", "HER-0000-0000", "<script>", String(repeating: "A", count: 300)]
    )
    func notALetter(text: String) async throws {
        let (staffed, browser) = try await caller()
        let answer = try await browser.post("/call/hand-out", [("ticket", "1"), ("letter", text)])
        #expect(answer.status == 422)
        #expect(!answer.text.contains("<script>"))
        #expect(try await staffed.office.audit(.handOut).isEmpty)
    }

    @Test("a scanned letter is handed over by its own signed number")
    func scanned() async throws {
        let staffed = try await StaffedSite()
        let issued = try await staffed.office.letter()
        try await staffed.office.publish()
        let browser = try await staffed.browser("lida", [.caller])
        // One character changed, and the signature does not fit any more: nothing is handed over.
        var spoilt = Array(issued.text)
        spoilt[spoilt.count / 2] = spoilt[spoilt.count / 2] == "A" ? "B" : "A"
        let forged = [("ticket", "1"), ("letter", String(spoilt))]
        #expect(try await browser.post("/call/hand-out", forged).status == 422)
        let scan = issued.text
        let answer = try await browser.post("/call/hand-out", [("ticket", "1"), ("letter", scan)])
        #expect(answer.status == 303)
        #expect(try await staffed.office.handedOut() == [1])
    }

    @Test("the name is shown only on the opened record, once it was asked for and noted")
    func name() async throws {
        let (staffed, browser) = try await caller()
        _ = try await browser.post("/call/next", [("seen", "")])
        for path in ["/call", "/call/ticket/1", "/call?done=1", "/board"] {
            #expect(try await !browser.get(path).text.contains("شهیدی"), "\(path)")
        }
        #expect(try await staffed.office.audit(.open).isEmpty)
        let opened = try await browser.post("/call/open", [("ticket", "1")])
        #expect(opened.status == 200)
        #expect(opened.text.contains("احمد شهیدی"))
        #expect(opened.text.contains("data-clears-to=\"/call?lang=eng\""))
        #expect(opened.headers[.cacheControl] == "no-store")
        let entries = try await staffed.office.audit(.open)
        #expect(entries.map(\.officer) == ["Officer lida"])
        #expect(entries.map(\.reason) == ["hand-out"])
    }

    @Test("the photo is shown with the name, to the session that opened the record and no other")
    func photo() async throws {
        let staffed = try await StaffedSite()
        let photo: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]
        let id = try await staffed.office.register { $0.photo = photo }.id
        _ = try await staffed.office.office.decide(id, .grant, officer: "Nasim", seen: nil)
        _ = try await staffed.office.office.issue(id, officer: "Omid")
        let browser = try await staffed.browser("lida", [.caller])
        #expect(try await browser.get("/call/photo/1").status == 404)
        let opened = try await browser.post("/call/open", [("ticket", "1")]).text
        #expect(opened.contains("src=\"/call/photo/1\""))
        let shown = try await browser.get("/call/photo/1")
        #expect(shown.status == 200 && shown.headers[.contentType] == "image/jpeg")
        let other = try await staffed.browser("omid", [.caller])
        #expect(try await other.get("/call/photo/1").status == 404)
        staffed.pass(61)
        #expect(try await browser.get("/call/photo/1").status == 404)
    }

    @Test("a key that can do nothing has its reason on the page")
    func silentKeys() async throws {
        let (_, browser) = try await caller()
        let empty = try await browser.get("/call").text
        for key in ["F4", "F8", "F9"] { #expect(empty.contains("data-why=\"\(key)\" hidden")) }
        #expect(empty.contains("No ticket is called at this desk."))
        _ = try await browser.post("/call/next", [("seen", "")])
        let called = try await browser.get("/call").text
        #expect(called.contains("data-why=\"F8\" hidden") && !called.contains("data-why=\"F4\""))
        #expect(called.contains("The ticket must be called more often first."))
    }

    @Test("an officer who has opened as many records as allowed reads so, and sees no name")
    func quota() async throws {
        let (_, browser) = try await caller { $0.quotas.openingsPerDay = 1 }
        #expect(try await browser.post("/call/open", [("ticket", "2")]).status == 200)
        let answer = try await browser.post("/call/open", [("ticket", "1")])
        #expect(answer.status == 429)
        #expect(answer.text.contains("the daily limit of opened records"))
        #expect(!answer.text.contains("شهیدی"))
    }

    @Test("a no-show by mistake is called back from the page that says so")
    func noShowUndone() async throws {
        let (_, browser) = try await caller()
        _ = try await browser.post("/call/next", [("seen", "")])
        for _ in 0..<2 {
            let page = try await browser.get("/call").text
            #expect(!page.contains("/call/no-show"), "not before the programme's calls")
            let seen = try hidden("seen", of: "/call/again", in: page)
            _ = try await browser.post("/call/again", [("seen", seen)])
        }
        let seen = try await hidden("seen", of: "/call/no-show", in: browser.get("/call").text)
        for _ in 0..<2 {
            let answer = try await browser.post("/call/no-show", [("seen", seen)])
            #expect(answer.headers[.location] == "/call?lang=eng&done=1")
        }
        let said = try await browser.get("/call?done=1").text
        #expect(said.contains("nothing is lost"))
        let back = try hidden("seen", of: "/call/again", in: said)
        _ = try await browser.post("/call/again", [("seen", back)])
        #expect(try await browser.get("/call").text.contains("<b>1</b>"))
    }

    @Test("a page that is older than the queue does nothing and shows the queue as it is")
    func stale() async throws {
        let (staffed, browser) = try await caller()
        _ = try await browser.post("/call/next", [("seen", "")])
        let old = try await hidden("seen", of: "/call/again", in: browser.get("/call").text)
        _ = try await browser.post("/call/again", [("seen", old)])
        let late = try await browser.post("/call/again", [("seen", old)])
        #expect(late.headers[.location] == "/call?lang=eng&done=1")
        #expect(try await staffed.office.audit(.call).map(\.subject) == ["1", "1"])
        #expect(try await browser.post("/call/again", [("seen", "x")]).status == 400)
    }

    @Test(
        "somebody who comes later is found by ticket, in any digits",
        arguments: ["2", " ۲ ", "٢"]
    )
    func find(text: String) async throws {
        let (_, browser) = try await caller()
        let answer = try await browser.post("/call/find", [("ticket", text)])
        #expect(answer.headers[.location] == "/call/ticket/2?lang=eng")
        #expect(try await browser.get("/call/ticket/2").status == 200)
        for none in ["99", "", "0", "99999999999999999999", "a"] {
            #expect(try await browser.post("/call/find", [("ticket", none)]).status == 422)
            let path = "/call/ticket/\(none.isEmpty ? "-" : none)"
            #expect(try await browser.get(path).status == 404)
        }
    }

    @Test("every board hears of a call made here at once")
    func board() async throws {
        let (staffed, browser) = try await caller()
        let office = staffed.office.office
        let places = NetworkQuota(NetworkShares(total: 1, perNetwork: 1))
        let feed = BoardFeed(places: places, read: office.callBoard)
        var board = try await feed.open(for: .unknown).makeAsyncIterator()
        #expect(await board.next() == CallBoard(open: [], before: []))
        let served = ServedSite(staffed.site, boards: feed)
        let again = StaffBrowser(served, cookies: browser.cookies)
        _ = try await again.post("/call/next", [("seen", "")])
        #expect(await board.next()?.now?.ticket == Ticket(number: 1))
    }

    @Test("is whole in each language", arguments: PageLanguage.allCases)
    func languages(language: PageLanguage) async throws {
        let (_, browser) = try await caller()
        _ = try await browser.post("/call/next", [("seen", "")])
        let page = try await browser.get("/call?lang=\(language.rawValue)")
        #expect(page.status == 200)
        #expect(page.text.contains("<h1>\(OfficeTexts.of(language).call.title)</h1>"))
        #expect(page.text.contains("<b>\(language.digits("1"))</b>"))
        #expect(!page.text.contains(" style="))
    }
}

extension TestOffice {
    /// Tickets whose letters are in the holder's hand.
    fileprivate func handedOut() async throws -> [Int] {
        try await records.madePage(.first, length: 100, most: 100).rows.map(\.record)
            .filter { $0.handedOutAt != nil }.map(\.ticket.number)
    }
}
