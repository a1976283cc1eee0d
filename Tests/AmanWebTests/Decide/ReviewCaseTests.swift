import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("One case")
struct ReviewCaseTests {
    @Test("the person is shown only for a reason, and each opening is stored")
    func opening() async throws {
        let (staffed, browser) = try await reviewer(2)
        let closed = try await browser.get("/review/case/1")
        #expect(closed.status == 200 && !closed.text.contains("Gulalai"))
        for reason in ["", "because"] {
            let answer = try await browser.post("/review/case/1", [("reason", reason)])
            #expect(answer.status == 422 && !answer.text.contains("Gulalai"))
        }
        #expect(try await staffed.office.audit(.open).isEmpty)
        let opened = try await browser.post("/review/case/1", [("reason", "decide")])
        #expect(opened.status == 200)
        #expect(opened.text.contains("Gulalai \(letters(0))"))
        #expect(opened.text.contains("Tazkira &lt;i&gt;17&lt;/i&gt;"))
        #expect(opened.headers[.cacheControl] == "no-store")
        let entries = try await staffed.office.audit(.open)
        #expect(entries.map(\.officer) == ["Officer laila"])
        #expect(entries.map(\.reason) == ["decide"])
        let first = try await staffed.office.reviewCase(1).application.id
        #expect(entries.map(\.subject) == [AuditCode(first)])
        #expect(try await browser.get("/review/case/9").status == 404)
    }

    @Test("when the day's quota is spent the page says so, and shows no person")
    func quota() async throws {
        let (_, browser) = try await reviewer(1, programme: { $0.quotas.openingsPerDay = 1 })
        _ = try await browser.post("/review/case/1", [("reason", "decide")])
        let answer = try await browser.post("/review/case/1", [("reason", "decide")])
        #expect(answer.status == 429)
        #expect(answer.text.contains("daily limit of opened records: 1."))
        #expect(!answer.text.contains("Gulalai"))
    }

    @Test("a possible earlier application lies beside it, distinguished by words and signs")
    func beside() async throws {
        let (staffed, browser) = try await reviewer(0)
        try await staffed.office.register { $0.identityPaper = "Tazkira 17" }
        try await staffed.office.register { $0.birthYear = 1991 }
        _ = try await staffed.office.office.screenUnscreened { _ in }
        let opened = try await browser.post("/review/case/1", [("reason", "decide")]).text
        #expect(opened.contains("Compare with ticket 2"))
        let both = try await browser.post(
            "/review/case/1",
            [("reason", "compare"), ("beside", "2")]
        ).text
        #expect(both.components(splitBy: "Ahmad Shahidi").count > 2)
        #expect(both.contains("×</span> differs") && both.contains("=</span> same"))
        #expect(both.contains("Applied on") && both.contains("scope=\"row\">Letter"))
        #expect(both.contains("◐</span> only in one"))
        let entries = try await staffed.office.audit(.open)
        let ids = [
            AuditCode(try await staffed.office.reviewCase(1).application.id),
            AuditCode(try await staffed.office.reviewCase(2).application.id),
        ]
        #expect(entries.map(\.subject) == [ids[0], ids[0], ids[1]])
        #expect(entries.last?.reason == "compare")
    }

    @Test("a case is open to its reviewer although earlier applications cannot be found")
    func notCompared() async throws {
        let (staffed, browser) = try await reviewer(1)
        let nobody = "No earlier application resembles this one."
        let opened = try await browser.post("/review/case/1", [("reason", "decide")]).text
        #expect(opened.contains(nobody))
        var person = Person()
        person.fullName = "Gulalai"
        let view = CaseView(
            found: try await staffed.office.reviewCase(1),
            turn: CaseTurn(opened: OpenedCase(person: person, notes: [:], hits: nil)),
            isOpened: true,
            query: ReviewQuery(path: "/review", state: .received),
            programme: staffed.site.programme,
            outcomes: [],
            queues: [:],
            dates: staffed.site.dates(.english),
            now: sampleNow,
            isDone: false
        )
        let page = casePage(englishSetting(), view).text
        #expect(page.contains("Gulalai"))
        #expect(page.contains("The comparison with earlier applications is not available"))
        #expect(!page.contains(nobody))
    }

    @Test("a photo is given for a minute to anyone who opened the record, and to no one else")
    func photo() async throws {
        let (staffed, browser) = try await reviewer(0)
        try await staffed.office.register("Omid Noorzai") { $0.photo = [0xFF, 0xD8, 0xFF, 0] }
        try await staffed.office.register("Shirin Zadran")
        #expect(try await browser.get("/review/photo/1").status == 404)
        let opened = try await browser.post("/review/case/1", [("reason", "decide")]).text
        #expect(opened.contains("src=\"/review/photo/1\""))
        let picture = try await browser.get("/review/photo/1")
        #expect(picture.status == 200 && picture.headers[.contentType] == "image/jpeg")
        try await staffed.member("daud", [.reviewer])
        #expect(try await staffed.browser("daud").get("/review/photo/1").status == 404)
        #expect(try await browser.get("/review/photo/2").status == 404)
        let recent = RecentlyOpenedRecords(.opened, staffed.office.office.records)
        let token = SessionToken(randomBytes: [UInt8](repeating: 1, count: 32))
        await recent.note(Ticket(number: 1), for: token, at: sampleNow)
        let minute = sampleNow.adding(seconds: 60)
        #expect(await recent.holds(Ticket(number: 1), for: token, at: minute))
        #expect(await !recent.holds(Ticket(number: 1), for: token, at: minute.adding(seconds: 1)))
    }

    @Test("shows what was corrected, by whom and why")
    func corrected() async throws {
        let (staffed, browser) = try await reviewer(1)
        let office = staffed.office
        _ = try await office.office.correct(
            try await office.reviewCase(1).application.id,
            Correction(homeProvince: "AF-BAL"),
            because: .mistyped,
            remark: "misheard <the> district",
            officer: "Sharifa",
            seen: nil
        )
        let page = try await browser.get("/review/case/1").text
        #expect(page.contains("Sharifa") && !page.contains("misheard"), "sealed until it is opened")
        let opened = try await browser.post("/review/case/1", [("reason", "decide")]).text
        #expect(opened.contains("misheard &lt;the&gt; district") && opened.contains("Sharifa"))
    }
}

@Suite("An officer's vote on a case")
struct ReviewWordTests {
    @Test("is stored with its note, shown, and leads on to the next ticket")
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
        #expect(next.text.contains("Your decision is recorded.") && next.text.contains("refused:"))
        #expect(next.text.contains("/review/case/2?"))
        #expect(next.text.contains("/decision/1/notice"))
        #expect(try await staffed.notes(on: 1) == ["she came herself"])
        #expect(!next.text.contains("she came herself"))
    }

    @Test("sent twice it is stored once, and answered the same")
    func twice() async throws {
        let (staffed, browser) = try await reviewer(1)
        let page = try await browser.get("/review/case/1").text
        let seen = try #require(value(of: "seen", in: page))
        let fields = [("seen", seen), ("outcome", "grant"), ("unopened", "1")]
        let first = try await browser.post("/review/case/1/decide", fields)
        let second = try await browser.post("/review/case/1/decide", fields)
        #expect(first.status == 303 && second.status == 303)
        #expect(first.headers[.location] == second.headers[.location])
        #expect(try await staffed.office.reviewCase(1).decisions.count == 1)
    }

    @Test("after another vote it is not stored: that vote is shown, and the text stays")
    func meanwhile() async throws {
        let (staffed, browser) = try await reviewer(2, officers: 2)
        let page = try await browser.get("/review/case/1").text
        let seen = try #require(value(of: "seen", in: page))
        try await staffed.say(.grant, "Daud Safi", on: 1)
        let fields = [("seen", seen), ("outcome", "refuse:withdrawn"), ("note", "a long <text>")]
        let answer = try await browser.post("/review/case/1/decide", fields)
        #expect(answer.status == 409)
        #expect(answer.text.contains("A colleague changed this application"))
        #expect(answer.text.contains("Daud Safi</bdi> granted"))
        #expect(answer.text.contains("a long &lt;text&gt;</textarea>"))
        #expect(answer.text.contains("value=\"refuse:withdrawn\" checked"))
        #expect(try await staffed.office.reviewCase(1).decisions.count == 1)
        // Decided altogether meanwhile: no form is left, and the text is still there.
        try await staffed.say(.grant, "Omid", on: 1)
        let late = try await browser.post("/review/case/1/decide", fields)
        #expect(late.status == 409 && late.text.contains("a long &lt;text&gt;"))
    }

    @Test("nothing chosen, or what the programme does not know, is reported and loses nothing")
    func chosen() async throws {
        let (staffed, browser) = try await reviewer(1)
        let page = try await browser.get("/review/case/1").text
        let seen = try #require(value(of: "seen", in: page))
        for outcome in ["", "refuse:looks-bad", "refer", "withdraw"] {
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
        #expect(try await staffed.office.reviewCase(1).decisions.isEmpty)
    }

    @Test("a form without the session's mark opens nothing and decides nothing")
    func mark() async throws {
        let (staffed, browser) = try await reviewer(1)
        let page = try await browser.get("/review/case/1").text
        let seen = try #require(value(of: "seen", in: page))
        for path in ["", "/decide", "/withdraw", "/appeal"] {
            let fields = [
                ("mark", "x"), ("reason", "decide"), ("seen", seen), ("outcome", "grant"),
            ]
            #expect(try await browser.post("/review/case/1\(path)", fields).status == 403)
        }
        let several = [("mark", "x"), ("case", "1:\(seen)"), ("outcome", "grant")]
        #expect(try await browser.post("/review/decide", several).status == 403)
        #expect(try await staffed.office.audit(.open).isEmpty)
        #expect(try await staffed.office.reviewCase(1).decisions.isEmpty)
    }

    @Test("two pairs of eyes: the first waits and can withdraw it, the second decides")
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
        let decided = "You have already decided on this application."
        #expect(again.status == 409 && again.text.contains(decided))
        let back = try await browser.post("/review/case/1/withdraw", [("seen", seen)])
        #expect(back.status == 303)
        #expect(try await staffed.office.reviewCase(1).application.state == .received)
        #expect(try await browser.get("/review/case/1").text.contains("(no longer counts)"))
        try await decide("grant", browser)
        try await staffed.say(.grant, "Daud Safi", on: 1)
        let stale = try #require(value(of: "seen", in: waiting))
        let late = try await browser.post("/review/case/1/withdraw", [("seen", stale)])
        #expect(late.status == 303 || late.status == 409)
        #expect(try await staffed.office.reviewCase(1).application.state == .granted)
    }

    @Test("a refusal can be appealed; an officer who refused leaves it to others")
    func appeal() async throws {
        let (staffed, browser) = try await reviewer(1)
        try await decide("refuse:withdrawn", browser)
        let page = try await browser.get("/review/case/1").text
        #expect(page.contains("You can record an appeal until 23 December 2026."))
        let seen = try #require(value(of: "seen", in: page))
        let answer = try await browser.post(
            "/review/case/1/appeal",
            [("seen", seen), ("note", "I did not withdraw it")]
        )
        #expect(answer.status == 303)
        #expect(try await staffed.office.reviewCase(1).application.state == .received)
        #expect(try await staffed.notes(on: 1) == ["I did not withdraw it"])
        let open = try await browser.get("/review/case/1").text
        #expect(open.contains("recorded an appeal") && open.contains("(before the appeal)"))
    }

    private func decide(_ outcome: String, _ browser: StaffBrowser) async throws {
        let page = try await browser.get("/review/case/1").text
        let seen = try #require(value(of: "seen", in: page))
        let answer = try await browser.post(
            "/review/case/1/decide",
            [("seen", seen), ("outcome", outcome), ("unopened", "1")]
        )
        #expect(answer.status == 303)
    }
}

extension StaffedSite {
    /// Notes that were stored with the votes on a case, in order.
    fileprivate func notes(on ticket: Int) async throws -> [String] {
        let found = try await office.reviewCase(ticket)
        let notes = try await office.records.caseNotes(on: found.application.id)
        return notes.sorted { $0.key < $1.key }.map(\.value.text)
    }
}
