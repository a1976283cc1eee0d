import AmanLetter
import AmanOffice
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("One case")
struct ReviewCaseTests {
    @Test("the person is shown only for a reason, and each opening is kept")
    func opening() async throws {
        let (staffed, browser) = try await reviewer(2)
        let closed = try await browser.get("/review/case/1")
        #expect(closed.status == 200 && !closed.text.contains("Gulalai"))
        for reason in ["", "because"] {
            let answer = try await browser.post("/review/case/1", [("reason", reason)])
            #expect(answer.status == 422 && !answer.text.contains("Gulalai"))
        }
        #expect(staffed.review.openings.isEmpty)
        let opened = try await browser.post("/review/case/1", [("reason", "decide")])
        #expect(opened.status == 200)
        #expect(opened.text.contains("Gulalai &lt;i&gt;1&lt;/i&gt;"))
        #expect(opened.text.contains("Tazkira 17"))
        #expect(opened.headers[.cacheControl] == "no-store")
        #expect(
            staffed.review.openings
                == [.init(ticket: 1, reason: "decide", officer: "Officer laila")]
        )
        #expect(try await browser.get("/review/case/9").status == 404)
    }

    @Test("when the day's quota is spent the officer is told, and sees nobody")
    func quota() async throws {
        let (staffed, browser) = try await reviewer(1)
        staffed.review.allow(openings: 1)
        _ = try await browser.post("/review/case/1", [("reason", "decide")])
        let answer = try await browser.post("/review/case/1", [("reason", "decide")])
        #expect(answer.status == 429)
        #expect(answer.text.contains("one officer may in a day: 1."))
        #expect(!answer.text.contains("Gulalai"))
    }

    @Test("a possible earlier application lies beside it, told apart by words and signs")
    func beside() async throws {
        let (staffed, browser) = try await reviewer(2)
        staffed.review.screen([
            ScreeningHit(
                application: ApplicationID(text: "0000000002"),
                ticket: Ticket(number: 2),
                state: .received,
                score: 80,
                reasons: [.fatherSoundsAlike]
            )
        ])
        let opened = try await browser.post("/review/case/1", [("reason", "decide")]).text
        #expect(opened.contains("Compare with ticket 2"))
        let both = try await browser.post(
            "/review/case/1",
            [("reason", "compare"), ("beside", "2")]
        ).text
        #expect(both.contains("&lt;i&gt;1&lt;/i&gt;") && both.contains("&lt;i&gt;2&lt;/i&gt;"))
        #expect(both.contains("≠</span> differs") && both.contains("=</span> same"))
        #expect(both.contains("◐</span> only in one"))
        #expect(staffed.review.openings.map(\.ticket) == [1, 1, 2])
        #expect(staffed.review.openings.last?.reason == "compare")
    }

    @Test("a case is open to its reviewer although nobody can tell who applied before")
    func notCompared() async throws {
        let (staffed, browser) = try await reviewer(1)
        let nobody = "No earlier application looks like this one."
        let opened = try await browser.post("/review/case/1", [("reason", "decide")]).text
        #expect(opened.contains(nobody))
        staffed.review.screen(nil)
        let again = try await browser.post("/review/case/1", [("reason", "decide")])
        #expect(again.status == 200 && again.text.contains("Gulalai"))
        #expect(again.text.contains("It cannot be told just now whether this person applied"))
        #expect(!again.text.contains(nobody))
    }

    @Test("a photo is given for a minute to whoever opened the record, and to nobody else")
    func photo() async throws {
        let (staffed, browser) = try await reviewer(2)
        staffed.review.show(photo: [0xFF, 0xD8, 0xFF, 0])
        #expect(try await browser.get("/review/photo/1").status == 404)
        let opened = try await browser.post("/review/case/1", [("reason", "decide")]).text
        #expect(opened.contains("src=\"/review/photo/1\""))
        let picture = try await browser.get("/review/photo/1")
        #expect(picture.status == 200 && picture.headers[.contentType] == "image/jpeg")
        try await staffed.member("daud", [.reviewer])
        #expect(try await staffed.browser("daud").get("/review/photo/1").status == 404)
        #expect(try await browser.get("/review/photo/2").status == 404)
        let (shelf, token) = (
            OpenedShelf(), SessionToken(randomBytes: [UInt8](repeating: 1, count: 32))
        )
        await shelf.note(Ticket(number: 1), for: token, at: sampleNow)
        let minute = sampleNow.adding(seconds: 60)
        #expect(await shelf.holds(Ticket(number: 1), for: token, at: minute))
        #expect(await !shelf.holds(Ticket(number: 1), for: token, at: minute.adding(seconds: 1)))
    }

    @Test("shows what was mended, by whom and why")
    func mended() async throws {
        let (staffed, browser) = try await reviewer(1)
        staffed.review.mend(
            1,
            AuditEntry(
                at: sampleNow,
                officer: "Sharifa",
                act: .correct,
                subject: "0000000001",
                reason: "misheard <the> district"
            )
        )
        let page = try await browser.get("/review/case/1").text
        #expect(page.contains("misheard &lt;the&gt; district") && page.contains("Sharifa"))
    }
}

@Suite("An officer's word on a case")
struct ReviewWordTests {
    @Test("is kept with its note, shown, and leads on to the next ticket")
    func kept() async throws {
        let (staffed, browser) = try await reviewer(2)
        let page = try await browser.get("/review/case/1").text
        let answer = try await browser.post(
            "/review/case/1/decide",
            [
                ("seen", try #require(value(of: "seen", in: page))),
                ("outcome", "refuse:withdrawn"), ("note", "she came herself"),
            ]
        )
        #expect(answer.status == 303)
        let next = try await browser.get(try #require(answer.headers[.location]))
        #expect(next.text.contains("Your decision is kept.") && next.text.contains("refused:"))
        #expect(next.text.contains("/review/case/2?"))
        #expect(next.text.contains("/decision/1/notice"))
        #expect(staffed.review.notes == ["she came herself"])
        #expect(!next.text.contains("she came herself"))
    }

    @Test("sent twice it is kept once, and answered the same")
    func twice() async throws {
        let (staffed, browser) = try await reviewer(1)
        let page = try await browser.get("/review/case/1").text
        let seen = try #require(value(of: "seen", in: page))
        let fields = [("seen", seen), ("outcome", "grant")]
        let first = try await browser.post("/review/case/1/decide", fields)
        let second = try await browser.post("/review/case/1/decide", fields)
        #expect(first.status == 303 && second.status == 303)
        #expect(first.headers[.location] == second.headers[.location])
        #expect(staffed.review.found(1)?.decisions.count == 1)
    }

    @Test("after somebody else's, it is not kept: what they said is told, and the text stays")
    func meanwhile() async throws {
        let (staffed, browser) = try await reviewer(2, officers: 2)
        let page = try await browser.get("/review/case/1").text
        let seen = try #require(value(of: "seen", in: page))
        try staffed.review.say(.grant, "Daud Safi", on: 1)
        let fields = [("seen", seen), ("outcome", "refuse:withdrawn"), ("note", "a long <text>")]
        let answer = try await browser.post("/review/case/1/decide", fields)
        #expect(answer.status == 409)
        #expect(answer.text.contains("Somebody changed this case"))
        #expect(answer.text.contains("Daud Safi</bdi> granted"))
        #expect(answer.text.contains("a long &lt;text&gt;</textarea>"))
        #expect(answer.text.contains("value=\"refuse:withdrawn\" checked"))
        #expect(staffed.review.found(1)?.decisions.count == 1)
        // Decided altogether meanwhile: no form is left, and the text still stands.
        try staffed.review.say(.grant, "Omid", on: 1)
        let late = try await browser.post("/review/case/1/decide", fields)
        #expect(late.status == 409 && late.text.contains("a long &lt;text&gt;"))
    }

    @Test("nothing chosen, or what the programme does not know, is told and loses nothing")
    func chosen() async throws {
        let (staffed, browser) = try await reviewer(1)
        let page = try await browser.get("/review/case/1").text
        let seen = try #require(value(of: "seen", in: page))
        for outcome in ["", "refuse:looks-bad", "refer", "take-back"] {
            let answer = try await browser.post(
                "/review/case/1/decide",
                [("seen", seen), ("outcome", outcome), ("note", "stays")]
            )
            #expect(answer.status == 422 && answer.text.contains("stays</textarea>"))
        }
        let broken = [("seen", "yesterday"), ("outcome", "grant")]
        #expect(try await browser.post("/review/case/1/decide", broken).status == 400)
        let long = [("seen", seen), ("outcome", "grant")]
        let note = ("note", String(repeating: "a", count: 4_001))
        #expect(try await browser.post("/review/case/1/decide", long + [note]).status == 422)
        #expect(staffed.review.found(1)?.decisions.isEmpty == true)
    }

    @Test("a form without the session's mark opens nothing and decides nothing")
    func mark() async throws {
        let (staffed, browser) = try await reviewer(1)
        let page = try await browser.get("/review/case/1").text
        let seen = try #require(value(of: "seen", in: page))
        for path in ["", "/decide", "/take-back", "/appeal"] {
            let fields = [
                ("mark", "x"), ("reason", "decide"), ("seen", seen), ("outcome", "grant"),
            ]
            #expect(try await browser.post("/review/case/1\(path)", fields).status == 403)
        }
        let several = [("mark", "x"), ("cases", "1:\(seen)"), ("outcome", "grant")]
        #expect(try await browser.post("/review/decide", several).status == 403)
        #expect(staffed.review.openings.isEmpty)
        #expect(staffed.review.found(1)?.decisions.isEmpty == true)
    }

    @Test("two pairs of eyes: the first waits and can take it back, the second decides")
    func two() async throws {
        let (staffed, browser) = try await reviewer(1, officers: 2)
        try await decide("grant", browser)
        let waiting = try await browser.get("/review/case/1").text
        #expect(waiting.contains("1 of 2 officers have granted."))
        #expect(waiting.contains("Another officer is needed."))
        #expect(waiting.contains("Possible until another officer decides on it."))
        let seen = try #require(value(of: "seen", in: waiting))
        let again = try await browser.post(
            "/review/case/1/decide",
            [("seen", seen), ("outcome", "grant")]
        )
        #expect(again.status == 409 && again.text.contains("You have decided on this case."))
        let back = try await browser.post("/review/case/1/take-back", [("seen", seen)])
        #expect(back.status == 303)
        #expect(staffed.review.found(1)?.application.state == .received)
        #expect(try await browser.get("/review/case/1").text.contains("(counts no longer)"))
        try await decide("grant", browser)
        try staffed.review.say(.grant, "Daud Safi", on: 1)
        let stale = try #require(value(of: "seen", in: waiting))
        let late = try await browser.post("/review/case/1/take-back", [("seen", stale)])
        #expect(late.status == 303 || late.status == 409)
        #expect(staffed.review.found(1)?.application.state == .granted)
    }

    @Test("a refusal can be appealed; whoever refused leaves it to others")
    func appeal() async throws {
        let (staffed, browser) = try await reviewer(1)
        try await decide("refuse:withdrawn", browser)
        let page = try await browser.get("/review/case/1").text
        #expect(page.contains("An appeal can be taken down until 23 December 2026."))
        let seen = try #require(value(of: "seen", in: page))
        let answer = try await browser.post(
            "/review/case/1/appeal",
            [("seen", seen), ("note", "I did not withdraw it")]
        )
        #expect(answer.status == 303)
        #expect(staffed.review.found(1)?.application.state == .received)
        #expect(staffed.review.notes == ["I did not withdraw it"])
        let open = try await browser.get("/review/case/1").text
        #expect(open.contains("took down an appeal") && open.contains("(before the appeal)"))
    }

    private func decide(_ outcome: String, _ browser: StaffBrowser) async throws {
        let page = try await browser.get("/review/case/1").text
        let seen = try #require(value(of: "seen", in: page))
        let answer = try await browser.post(
            "/review/case/1/decide",
            [("seen", seen), ("outcome", outcome)]
        )
        #expect(answer.status == 303)
    }
}
