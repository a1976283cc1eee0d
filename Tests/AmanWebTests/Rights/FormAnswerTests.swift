import AmanOffice
import AmanTexts
import HTTPTypes
import Testing

@testable import AmanWeb

/// That no form is answered otherwise is expected wherever a test sends one: `StaffBrowser`.
@Suite("What a form of staff is answered with")
struct FormAnswerTests {
    /// Forms that are answered by a page or a file itself.
    static let direct: [String: DirectAnswer] = [
        "/second-factor": .secret, "/account/desks/{token}/make": .secret,
        "/staff": .secret, "/staff/{id}/reset": .secret, "/staff/{id}/enable": .secret,
        "/staff-requests/{id}/confirm": .secret,
        "/review/case/{ticket}": .record, "/letter/{number}/open": .record,
        "/call/open": .record, "/lost-slip": .record, "/appeals/{id}/text": .record,
        "/exchange": .letter,
        "/issue/preview": .file, "/issue/print": .file, "/for-posts/hot-list": .file,
        "/import/job/rejects": .file, "/check/proof-slip": .file,
        "/issue/print/proof-slips": .file, "/other-offices/send": .file,
        "/incident": .secret, "/incident/receipt": .secret, "/incident/receipt/proof": .file,
        "/incident/queue/reports": .file,
        "/desk/draft": .script,
        "/seal": .seal,
    ]

    /// Forms of members, not of guards and programs.
    static let forms = routeRules.filter {
        $0.takesForms && $0.access != .token && $0.pattern != "/check"
    }

    @Test("is a redirect to a page, but for these, each with its reason")
    func table() {
        let direct = Self.forms.compactMap { rule in
            rule.directAnswer.map { (rule.pattern, $0) }
        }
        #expect(Dictionary(uniqueKeysWithValues: direct) == Self.direct)
        #expect(Self.forms.count > 3 * direct.count)
    }

    @Test("has links to the other languages that lead to a page", arguments: forms)
    func languages(form: RouteRule) {
        let address = form.pattern.replacing("{id}", with: "1").replacing("{ticket}", with: "1")
            .replacing("{token}", with: "1").replacing("{number}", with: "1")
        let page = pagePath(of: address)
        #expect(page != "/" || ["/lock", "/sign-out"].contains(address), "\(address)")
        #expect(allowedMethods(path: page).contains(.get) && address.hasPrefix(page))
    }

    @Test("a page keeps in another language what its address asks for, and nothing strange")
    func query() async throws {
        let (_, browser) = try await reviewer(1)
        let list = try await browser.get("/review?lang=eng&state=refused&waiting=24").text
        #expect(list.contains("href=\"/review?lang=prs&amp;state=refused&amp;waiting=24\""))
        let strange = try await browser.get("/review?state=%22&x='<b>").text
        #expect(strange.contains("href=\"/review?lang=prs\""))
        let opened = try await browser.post("/review/case/1", [("reason", "decide")]).text
        #expect(opened.contains("href=\"/review/case/1?lang=prs\""))
        let refused = try await browser.post("/review/case/1/decide?state=received").text
        #expect(refused.contains("href=\"/review/case/1?lang=prs&amp;state=received\""))
    }

    @Test("what was done is said by the next page, as often as it is loaded, in each language")
    func again() async throws {
        let staffed = try await StaffedSite()
        let laila = try await staffed.member("laila", [.reviewer, .caller])
        let browser = try await staffed.browser("aziz", [.administrator])
        let path = "/staff/\(laila.id.number)"
        let fewer = try await browser.post(path + "/roles", [("roles", "caller")])
        #expect(fewer.headers[.location] == path + "?lang=eng&done=1")
        for language in PageLanguage.allCases {
            let words = OfficeTexts.of(language)
            let page = try await browser.get("\(path)?lang=\(language.rawValue)&done=1").text
            #expect(page.contains(words.staff.rolesSaved))
        }
        #expect(
            try await !browser.get(path).text.contains("The roles are saved."),
            "later it is not said"
        )
        let other = try await staffed.browser("omid", [.administrator])
        let words = OfficeTexts.of(.english)
        #expect(try await !other.get(path + "?done=1").text.contains(words.staff.rolesSaved))
        let own = [
            ("old", StaffedSite.password), ("password", "five words of our own"),
            ("again", "five words of our own"),
        ]
        let changed = try await browser.post("/account", own)
        #expect(changed.headers[.location] == "/account?lang=eng&done=1")
        #expect(try await browser.follow(changed).text.contains(words.account.passwordChanged))
        let closed = try await browser.post(path + "/disable", [("reason", "left")])
        #expect(closed.headers[.location] == path + "?lang=eng")
        #expect(try await browser.follow(closed).text.contains(words.staff.left))
    }

    @Test("a decided batch is decided once, and forgotten after ten minutes")
    func batch() async throws {
        let (staffed, browser) = try await reviewer(2)
        let fields = [("ticket", "1"), ("ticket", "2"), ("outcome", "grant"), ("list", "decide")]
        let over = try await browser.lookOver(fields).text
        #expect(over.contains("href=\"/review/batch?lang=prs&amp;ticket=1&amp;ticket=2"))
        let send = chosen(over) + [("outcome", "grant"), ("unopened", "1")]
        let sent = try await browser.post("/review/decide?list=decide", send)
        for _ in 0..<2 {
            #expect(try await browser.follow(sent).text.contains("2 of 2 decided."))
        }
        let dari = try await browser.get("/review/decided?lang=prs&done=1").text
        #expect(dari.contains(OfficeTexts.of(.dari).review.batch.doneTitle))
        #expect(try await staffed.office.audit(.decide).count == 2)
        staffed.pass(601)
        let later = try await staffed.browser("laila").get("/review/decided?done=1")
        #expect(later.status == 303 && later.headers[.location]?.hasPrefix("/review?") == true)
    }
}
