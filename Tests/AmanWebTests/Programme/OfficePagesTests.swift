import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import HummingbirdCore
import Testing

@testable import AmanWeb

@Suite("The office's own pages")
struct OfficePagesTests {
    private func browser(_ staffed: StaffedSite, _ role: Role) async throws -> StaffBrowser {
        try await staffed.member("someone", [role])
        return try await staffed.browser("someone")
    }

    private func key(_ page: String) throws -> String {
        let field = try #require(page.components(splitBy: "name=\"form\"").dropFirst().first)
        return try #require(values(of: "value", in: field).first)
    }

    @Test("a report sent twice is one report, and everybody sees it with source and doubt")
    func report() async throws {
        let staffed = try await StaffedSite()
        let browser = try await browser(staffed, .monitor)
        let form = try await key(browser.get("/coverage/report").text)
        let fields = [
            ("form", form), ("province", "AF-KDZ"), ("place", "Market <b>"),
            ("since", "۱۴۰۵-۰۸-۲۰"), ("source", "Elders"),
        ]
        for _ in 0..<2 { #expect(try await browser.post("/coverage/report", fields).status == 303) }
        let stored = try await staffed.office.records.coverage(limit: 9)
        #expect(stored.map(\.since) == [20_768])
        let further = try await key(browser.get("/coverage/report/1").text)
        let doubt = [
            ("form", further), ("word", "3"), ("since", "2026-11-18"), ("source", "Post 9"),
        ]
        #expect(try await browser.post("/coverage/report/1", doubt).status == 303)
        let page = try await staffed.served.ask("/coverage").text
        #expect(page.contains("Market &lt;b&gt;") && page.contains("Kunduz"))
        #expect(page.contains("<title>Kunduz: disputed</title>"))
        #expect(page.contains("Elders") && page.contains("11 November 2026 · 20 Aqrab 1405"))
        #expect(!page.contains("/coverage/report"), "strangers only read")
        #expect(!page.contains("Officer someone"), "the page names nobody")
    }

    @Test("a report waits for a second officer, and its correction is shown beside it")
    func approval() async throws {
        let staffed = try await StaffedSite()
        let browser = try await browser(staffed, .monitor)
        let form = try await key(browser.get("/coverage/report").text)
        let fields = [
            ("form", form), ("province", "AF-KDZ"), ("since", "2026-11-02"),
            ("until", "2026-12-31"), ("authority", "District <office>"), ("source", "Elders"),
        ]
        #expect(try await browser.post("/coverage/report", fields).status == 303)
        let waiting = try await staffed.served.ask("/coverage").text
        #expect(waiting.contains("a second officer has not approved it yet"))
        #expect(waiting.contains("District &lt;office&gt;") && !waiting.contains("/approve/"))
        #expect(try await browser.get("/coverage").text.contains("/coverage/approve/1"))
        #expect(try await browser.get("/coverage/approve/9").status == 404)
        let own = try await browser.post("/coverage/approve/1", [])
        #expect(own.status == 422 && own.text.contains("You recorded this report yourself."))
        try await staffed.member("another", [.monitor])
        let second = try await staffed.browser("another")
        #expect(try await second.post("/coverage/approve/1", []).status == 303)
        let again = try await key(browser.get("/coverage/report/1").text)
        let correction = [
            ("form", again), ("word", "4"), ("since", "2026-11-03"), ("source", "Elders"),
            ("corrects", "1"), ("reason", "Another road"),
        ]
        let without = correction.filter { $0.0 != "reason" }
        #expect(try await browser.post("/coverage/report/1", without).status == 422)
        #expect(try await browser.post("/coverage/report/1", correction).status == 303)
        let page = try await staffed.served.ask("/coverage").text
        #expect(page.contains("in the lists for posts") && page.contains("Corrected "))
        #expect(page.contains("Another road"))
        #expect(!page.contains("Officer another"), "the page names nobody")
    }

    @Test("a report that cannot be so comes back with what is wrong, and nothing is stored")
    func badReports() async throws {
        let staffed = try await StaffedSite()
        let browser = try await browser(staffed, .monitor)
        let form = try await key(browser.get("/coverage/report").text)
        let good = [
            ("form", form), ("province", "AF-KDZ"), ("since", "2026-11-02"), ("source", "Radio"),
        ]
        for (name, value) in [
            ("since", "2027-01-01"), ("since", "2026-02-30"), ("since", "x"), ("since", ""),
            ("source", " "), ("province", "AF-XXX"), ("place", "a\u{7}b"),
        ] {
            let fields = good.filter { $0.0 != name } + [(name, value)]
            #expect(try await browser.post("/coverage/report", fields).status == 422, "\(name)")
        }
        let unkeyed = good.filter { $0.0 != "form" } + [("form", "x")]
        #expect(try await browser.post("/coverage/report", unkeyed).status == 400)
        #expect(try await browser.get("/coverage/report/9").status == 404)
        #expect(try await staffed.office.records.coverage(limit: 9).isEmpty)
    }

    @Test("a notice is public, kept once, and withdrawn only by a further one")
    func notices() async throws {
        let staffed = try await StaffedSite()
        let browser = try await browser(staffed, .monitor)
        let form = try await key(browser.get("/notices-to-posts/write").text)
        let fields = [("form", form), ("text-eng", "Two codes.\r\nEither <i>.")]
        for _ in 0..<2 {
            #expect(try await browser.post("/notices-to-posts/write", fields).status == 303)
        }
        let empty = try await browser.post(
            "/notices-to-posts/write",
            [("form", String(form.reversed()))]
        )
        #expect(empty.status == 422)
        let stored = try await staffed.office.records.postNotices(before: nil, limit: 9)
        #expect(stored.count == 1)
        let paper = try await browser.get("/notices-to-posts/paper/1")
        #expect(paper.headers[.contentType] == "application/pdf")
        #expect(try await browser.get("/notices-to-posts/paper/2").status == 404)
        let asked = try await browser.get("/notices-to-posts/withdraw/1").text
        #expect(asked.contains("Notice 1") && !asked.contains("is no longer valid"))
        let second = try key(asked)
        let withdrawal = [("form", second), ("text-eng", "One code again.")]
        #expect(try await browser.post("/notices-to-posts/withdraw/1", withdrawal).status == 303)
        let page = try await staffed.served.ask("/notices-to-posts").text
        #expect(page.contains("Either &lt;i&gt;."))
        #expect(page.contains("No longer valid: see notice 2."))
        #expect(!page.contains("/notices-to-posts/write"))
        let asking = try await browser.get("/notices-to-posts/correct/2").text
        #expect(asking.contains("One code again."))
        let third = [("form", try key(asking)), ("text-eng", "Two codes again.")]
        #expect(try await browser.post("/notices-to-posts/correct/2", third).status == 303)
        let corrected = try await staffed.served.ask("/notices-to-posts").text
        #expect(corrected.contains("Corrected: see notice 3."))
        #expect(corrected.contains("Corrects notice 2.") && corrected.contains("One code again."))
    }

    @Test("the audit is asked for a day by the office's clocks, an act and a place")
    func audit() async throws {
        let staffed = try await StaffedSite()
        let office = staffed.office
        func call(_ subject: AuditCode) -> AuditEntry {
            AuditEntry(at: office.world.now, officer: "Lida <b>", act: .handOut, subject: subject)
        }
        // The second last second of the day before in Kabul, then sixty of the day.
        try await office.records.append(
            AuditEntry(
                at: Instant(seconds: sampleNow.seconds - 16 * 3_600 - 30 * 60 - 1),
                officer: "Lida",
                act: .handOut,
                subject: "HER-YESTERDAY"
            )
        )
        let browser = try await browser(staffed, .administrator)
        for number in 1...60 { try await office.records.append(call("HER-" + AuditCode(number))) }
        let count = try await office.records.auditCount()
        let page = try await browser.get("/audit?day=1405-09-02&act=hand-out&before=90").text
        #expect(page.contains("Lida &lt;b&gt;") && page.contains("HER-60"))
        #expect(!page.contains("HER-YESTERDAY") && !page.contains("HER-10<"))
        #expect(page.contains("The chain is intact: all \(count) entries"))
        let more = "act=hand-out&amp;day=2026-11-23&amp;before=\(count - 50)"
        #expect(page.contains(more))
        let rest = try await browser.get("/audit?" + more.replacing("&amp;", with: "&")).text
        #expect(rest.contains("HER-10<") && !rest.contains("HER-YESTERDAY"))
    }

    @Test("refused sign-ins are shown in the reader's language")
    func refusedSignIns() async throws {
        let staffed = try await StaffedSite()
        let browser = try await browser(staffed, .monitor)
        for _ in 0..<3 { _ = try await StaffBrowser(staffed.served).signIn("nobody", "x") }
        try await staffed.people.noteFailures()
        let english = try await browser.get("/audit").text
        #expect(english.contains("an unknown name") && english.contains("3×"))
        let dari = try await browser.get("/audit?lang=prs").text
        #expect(dari.contains(OfficeTexts.of(.dari).audit.nobodysName) && dari.contains("۳×"))
        #expect(!dari.contains("unknown") && !dari.contains("3 times"))
    }

    @Test("a chain that does not hold, or is still being read, is said so")
    func chain() async throws {
        for (watch, said) in [
            (
                AuditWatchReport(checked: 3, count: 9, firstBroken: 3),
                "Entry 4 does not match"
            ),
            (
                AuditWatchReport(checked: 3, count: 9, firstBroken: nil),
                "3 of 9 entries match so far"
            ),
        ] {
            let view = AuditView(
                asked: AuditAsked([:], try sampleProgramme.get(), at: sampleOfficeCode),
                page: AuditPage(entries: [], next: nil),
                watch: watch,
                dates: PageDates(language: .english, clock: .kabul, calendars: [])
            )
            #expect(auditPage(view, englishSetting()).text.contains(said))
        }
    }

    @Test(
        "today shows its charts with the same numbers as a table",
        arguments: PageLanguage.allCases
    )
    func charts(language: PageLanguage) async throws {
        let staffed = try await StaffedSite()
        for number in 0..<12 { try await staffed.office.register("Omid \(letters(number))") }
        let letter = try await staffed.office.letter("Shirin Zadran").record
        _ = try await staffed.office.office.handOut(letter.number, officer: "Lida")
        let page = try await staffed.today(language).text
        #expect(page.components(splitBy: "<svg class=\"bars\" role=\"img\"").count == 4)
        #expect(page.contains("<td>\(language.count(13))</td>"))
        #expect(page.contains(OfficeTexts.of(language).pace.medianWait))
        #expect(!page.contains(" style="))
    }

    @Test("each page is whole in each language", arguments: PageLanguage.allCases)
    func languages(language: PageLanguage) async throws {
        let staffed = try await StaffedSite()
        let browser = try await browser(staffed, .monitor)
        let words = OfficeTexts.of(language)
        for (path, title) in [
            ("/coverage", words.coverage.title), ("/notices-to-posts", words.notices.title),
            ("/programme", words.programme.title), ("/audit", words.audit.title),
        ] {
            let page = try await browser.get("\(path)?lang=\(language.rawValue)")
            #expect(page.status == 200)
            #expect(page.text.contains("<h1>\(title)</h1>"), "\(path)")
            #expect(
                page.text.contains("aria-current=\"page\">\(title)"),
                "\(path) in the navigation"
            )
            #expect(!page.text.contains(" style="))
        }
    }

    @Test("every province has a tile of its own, also where the map is not known")
    func tiles() throws {
        let codes = try sampleProgramme.get().provinces.map(\.code)
        for country in ["AF", "PH", "XX"] {
            let tiles = tilePlaces(codes + ["AF-NEW"], country: country)
            #expect(tiles.count == codes.count + 1)
            #expect(Set(tiles.map { [$0.column, $0.row] }).count == tiles.count, "\(country)")
        }
    }

    @Test("every day of 40 years is read back as it is written, in both calendars")
    func days() {
        let solar = PageDates(
            language: .english,
            clock: .utc,
            calendars: [.solarHijri]
        )
        let months = [
            "Hamal", "Sawr", "Jawza", "Saratan", "Asad", "Sunbula", "Mizan", "Aqrab", "Qaws",
            "Jadi", "Dalw", "Hut",
        ]
        for day in stride(from: 7_305, to: 22_000, by: 1) {
            #expect(typedDay(writtenDay(day)) == day)
            let parts = solar.plainDay(day).split(separator: " ").map(String.init)
            let month = (months.firstIndex(of: parts[1]) ?? -1) + 1
            #expect(typedDay("\(parts[2])-\(month)-\(parts[0])") == day)
        }
        for text in ["", "1405-12-31", "1405-07-31", "2026-02-29", "26-1-1", "2026-1", "1-1-1-1"]
            + ["2026/11-23", "+2026-1-1", "2026- -1", "1-1-2026", "2026-11-2x", "\u{661}-1-1"]
        {
            #expect(typedDay(text) == nil, "\(text)")
        }
    }
}
