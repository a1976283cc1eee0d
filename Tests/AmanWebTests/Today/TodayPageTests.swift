import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("The office today")
struct TodayPageTests {
    @Test("is written in each language, in its own direction", arguments: PageLanguage.allCases)
    func languages(language: PageLanguage) async throws {
        let staffed = try await StaffedSite()
        for number in 0..<12 { try await staffed.office.register("Omid \(letters(number))") }
        let page = try await staffed.today(language)
        let opening = "<html lang=\"\(language.tag)\" dir=\"\(language.direction)\">"
        #expect(page.status == 200)
        #expect(page.text.contains(opening))
        #expect(page.headers[.contentLanguage] == language.tag)
        #expect(page.text.contains(OfficeTexts.of(language).frame.today))
        #expect(page.text.contains(language.count(12)))
    }

    @Test("follows the browser's language when the address names none")
    func acceptLanguage() async throws {
        let page = try await ask(
            sampleSite(),
            "/",
            headers: [.acceptLanguage: "de, ps;q=0.7, fa-AF;q=0.9"]
        )
        #expect(page.text.contains("dir=\"rtl\""))
        #expect(page.headers[.contentLanguage] == "fa-AF")
        #expect(page.headers[.vary] == "Accept-Language")
    }

    @Test("shows the date in both calendars and the digits of the language")
    func dates() async throws {
        let english = try await ask(sampleSite(), "/?lang=eng").text
        #expect(english.contains("Monday 23 November 2026"))
        #expect(english.contains("2 Qaws 1405"))
        let dari = try await ask(sampleSite(), "/?lang=prs").text
        #expect(dari.contains("دوشنبه ۲ قوس ۱۴۰۵"))
        #expect(dari.contains("۲۳ نومبر ۲۰۲۶"))
    }

    @Test("shows how many wait at each step")
    func queues() async throws {
        let staffed = try await StaffedSite()
        for name in ["Omid", "Nasrin", "Shirin"] { try await staffed.office.register(name) }
        for name in ["Karim", "Zarina"] { try await staffed.office.granted(name) }
        try await staffed.office.letter()
        let page = try await staffed.today(.english, [.exchangeDesk, .reviewer]).text
        #expect(page.contains("Review <b>3<") && !page.contains("Decide <b>"))
        #expect(page.contains("Issue <b>2<"))
        #expect(page.contains("Hand out <b>1<"))
    }

    @Test("shows two queues where two officers decide")
    func twoPairsOfEyes() async throws {
        let staffed = try await StaffedSite(officers: 2)
        for name in ["Omid", "Nasrin", "Shirin"] { try await staffed.office.register(name) }
        let half = try await staffed.office.register("Karim")
        _ = try await staffed.office.office.decide(half.id, .grant, officer: "Nasim", seen: nil)
        let page = try await staffed.today(.english, [.reviewer]).text
        #expect(page.contains("Review <b>3<"))
        #expect(page.contains("Decide <b>1<"))
    }

    @Test("shows who has waited longest at each step, each desk of today, and the last fortnight")
    func daysAndDesks() async throws {
        let staffed = try await StaffedSite()
        let office = staffed.office
        try await office.before(days: 3) { _ in _ = try await office.register("Omid") }
        try await office.register("Nasrin")
        let letter = try await office.letter("Karim").record
        let calledTo = CallingDesk(number: 7)
        _ = try await office.office.callNext(to: calledTo, officer: "Lida")
        _ = try await office.office.handOut(letter.number, officer: "Lida")
        let page = try await staffed.today(.english).text
        #expect(page.contains("<a href=\"/case/1?lang=eng\">Ticket 1</a> · 3 days"))
        let rows = page.components(splitBy: "<tr>")
        let desk = try #require(rows.first { $0.contains("<th scope=\"row\">7</th>") })
        #expect(desk.contains(">1</td>") && desk.contains(">16:30</td>"))
        let today = try #require(
            rows.first { $0.contains("<th scope=\"row\">23 November 2026</th>") }
        )
        #expect(today.contains("\">2</td>") && today.contains("\">1</td>"))
        let earlier = try #require(rows.first { $0.contains(">20 November 2026</th>") })
        #expect(earlier.contains("\">1</td>"))
        #expect(page.contains(">10 November 2026</th>") && !page.contains(">9 November 2026</th>"))
        #expect(!page.contains("Omid") && !page.contains("Karim"))
    }

    @Test("says what will appear while there is nothing yet", arguments: PageLanguage.allCases)
    func empty(language: PageLanguage) async throws {
        let page = try await StaffedSite().today(language).text
        let words = OfficeTexts.of(language).today
        #expect(page.contains(escaped(words.nothingYet)))
        #expect(page.contains(escaped(words.noLettersYet)))
        #expect(page.contains(escaped(words.noTreeHead)))
        #expect(!page.contains("href=\"/bundle\""), "nothing is published yet")
    }

    @Test("anyone signed out sees the public pages and the log, and nothing of the work")
    func front() async throws {
        let staffed = try await StaffedSite()
        for name in ["Omid", "Nasrin", "Shirin"] { try await staffed.office.register(name) }
        try await staffed.office.letter()
        _ = try await staffed.office.office.publish(to: staffed.office.files)
        let page = try await staffed.served.ask("/?lang=eng").text
        let words = OfficeTexts.of(.english)
        #expect(page.contains(escaped(words.front.lead)) && page.contains("href=\"/bundle\""))
        for text in [words.today.applicationsToday, words.pace.title, words.today.lettersByKind] {
            #expect(!page.contains(escaped(text)), "\(text)")
        }
    }

    @Test("shows the mark of the root beside the files for checkpoints")
    func rootMark() async throws {
        let staffed = try await StaffedSite()
        _ = try await staffed.office.office.publish(to: staffed.office.files)
        let mark = try #require(try await staffed.office.office.rootMark())
        let page = try await staffed.served.ask("/?lang=eng").text
        #expect(page.contains(">\(mark.written)<"))
        #expect(page.contains(#"<svg class="qr""#))
        #expect(page.contains(escaped(OfficeTexts.of(.english).today.rootMark)))
    }

    @Test("links to nothing that does not answer")
    func noDeadLinks() async throws {
        var site = try await sampleSite(
            files: ["log/checkpoint": [1], "trust-list": [2], "status/1": [3]]
        )
        site.verifierSite = VerifierSite(files: ["index.html": [1]])
        for start in ["/", "/check", "/?lang=prs", "/nothing"] {
            let page = try await ask(site, start, headers: [.accept: "text/html"]).text
            let links = values(of: "href", in: page) + values(of: "src", in: page)
            #expect(!links.isEmpty)
            for link in links where !link.hasPrefix("#") {
                let answer = try await ask(site, link.replacing("&amp;", with: "&"))
                #expect(answer.status == 200, "\(link) on \(start)")
            }
        }
    }

    @Test("of a sample programme says that no one may rely on it")
    func sample() async throws {
        let sample = try await sampleSite()
        #expect(try await ask(sample, "/").text.contains(FrameTexts.sampleEnglish))
        let site = try await sampleSite(programme: { $0.sample = false })
        #expect(try await !ask(site, "/").text.contains(FrameTexts.sampleEnglish))
    }

    @Test("goes out of order in words, and logs the fault's sort only")
    func fault() async throws {
        struct SecretFault: Error { let name = "Ahmad Shahidi" }
        let lines = Heard()
        let staffed = try await StaffedSite(change: {
            $0.log = heardLog(lines)
            $0.printing = PlainPrinting { throw SecretFault() }
        })
        try await staffed.tellPosts()
        let browser = try await staffed.browser("tariq", [.monitor])
        let page = try await browser.get("/notices-to-posts/paper/1?lang=eng")
        #expect(page.status == 500)
        #expect(page.text.contains("Something went wrong on our side."))
        #expect(lines.all.contains { $0.contains("SecretFault") })
        #expect(!lines.all.contains { $0.contains("Shahidi") })
    }
}

extension StaffedSite {
    /// The page of today, as a new member sees it.
    func today(_ language: PageLanguage, _ roles: Set<Role> = [.monitor]) async throws -> Answered {
        try await browser("tariq", roles).get("/?lang=\(language.rawValue)")
    }

    /// Writes a notice to posts, whose paper staff may print.
    func tellPosts() async throws {
        _ = try await office.office.tellPosts(
            ["eng": "Two codes."],
            withdrawing: nil,
            form: [1],
            officer: "Tariq"
        )
    }
}

extension FrameTexts {
    fileprivate static var sampleEnglish: String { OfficeTexts.of(.english).frame.sample }
}
