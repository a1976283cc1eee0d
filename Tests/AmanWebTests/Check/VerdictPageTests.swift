import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import Testing

@testable import AmanWeb

/// A verdict in a language, named by both.
struct VerdictCase: Sendable, CustomTestStringConvertible {
    var reason: Reason
    var language: PageLanguage
    var testDescription: String { "\(reason.verdict.rawValue) in \(language.rawValue)" }

    static let all = sampleReasons.flatMap { reason in
        PageLanguage.allCases.map { VerdictCase(reason: reason, language: $0) }
    }
}

@Suite("The verdict page")
struct VerdictPageTests {
    @Test(
        "says each verdict in words, tint and shape, in each language",
        arguments: VerdictCase.all
    )
    func everyVerdict(shown: VerdictCase) async throws {
        let judgement = try sampleJudgement(shown.reason)
        var site = try await sampleSite()
        site.judge = { _ in judgement }
        let page = try await check(site, [.text("A")], language: shown.language.rawValue)
        let words = Words.of(shown.language.rawValue, paper: site.programme.paper)
        let look = VerdictLook(shown.reason.verdict)
        #expect(page.status == 200)
        #expect(page.text.contains("<body class=\"\(look.field)\""))
        #expect(page.text.contains(look.icon.text))
        let (headline, advice) = (words.headline(judgement), words.advice(judgement))
        #expect(page.text.contains(escaped(headline)))
        // A number to call is a link of its own within the advice.
        let advised = advice.split(separator: "(").first.map { String($0.suffix(12)) } ?? ""
        #expect(page.text.contains(escaped(advised)))
        #expect(page.text.contains("dir=\"\(shown.language.direction)\""))
        // Only what a signature proves is shown.
        #expect(page.text.contains("Ahmad Shahidi") == (judgement.letter != nil))
        #expect(page.text.contains("HER-") == (judgement.letter != nil))
    }

    @Test("only a letter in force is green")
    func green() {
        for verdict in Verdict.allCases {
            let isGreen = VerdictLook(verdict).field == "verdict good"
            #expect(isGreen == (verdict == .inForce))
        }
    }

    @Test("shows both names, the year, the road, the end in both calendars, and what is left")
    func everything() async throws {
        let page = try await check(sampleSite(), [.text("A")]).text
        #expect(page.contains("<bdi lang=\"fa-AF\" translate=\"no\">احمد شهیدی</bdi>"))
        #expect(page.contains("<bdi lang=\"und-Latn\" translate=\"no\">Ahmad Shahidi</bdi>"))
        #expect(page.contains("b. 1990"))
        #expect(page.contains("<bdi>Herat</bdi>"))
        #expect(page.contains("<bdi>Kunduz</bdi>"))
        #expect(page.contains("until Thursday 26 November 2026, 16:30"))
        #expect(page.contains("5 Qaws 1405"))
        #expect(page.contains("3 days left"))
        #expect(page.contains("list 3 days old"))
        #expect(page.contains("in the public log"))
        #expect(page.contains("dir=\"ltr\" translate=\"no\">HER-"))
    }

    @Test("puts the reader's own calendar first")
    func calendarOrder() async throws {
        let page = try await check(sampleSite(), [.text("A")], language: "prs").text
        #expect(page.contains("<p>تا پنجشنبه ۵ قوس ۱۴۰۵، ۱۶:۳۰</p><p>۲۶ نومبر ۲۰۲۶</p>"))
        #expect(page.contains("متولد ۱۹۹۰"))
    }

    @Test("shows a hostile name as text")
    func hostileName() async throws {
        let name = "<script>alert(1)</script>\"'&"
        let judgement = try sampleJudgement(
            .inForce,
            claims: sampleClaims(fullName: name, secondName: "<img src=x onerror=y>")
        )
        var site = try await sampleSite()
        site.judge = { _ in judgement }
        let page = try await check(site, [.text("A")]).text
        #expect(!page.contains("<script>alert"))
        #expect(!page.contains("<img"))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"))
    }

    @Test("says in the page's own dates when a letter ended, began, or may still be used")
    func dates() async throws {
        var site = try await sampleSite()
        let ended = try sampleJudgement(.ended)
        site.judge = { _ in ended }
        let english = try await check(site, [.text("A")]).text
        #expect(english.contains("Expired on 26 November 2026</h1>"))
        let dari = try await check(site, [.text("A")], language: "prs").text
        #expect(dari.contains("۵ قوس ۱۴۰۵"))
        for page in [english, dari] {
            #expect(!page.contains("UTC"))
        }
        let later = try sampleJudgement(.beginsLater)
        site.judge = { _ in later }
        let begins = try await check(site, [.text("A")]).text
        #expect(begins.contains("Begins on 23 November 2026, 16:30."))
    }

    @Test("keeps a telephone number whole inside a sentence that runs the other way")
    func isolatedNumber() async throws {
        var site = try await sampleSite()
        let suspended = try sampleJudgement(.status(.suspended))
        site.judge = { _ in suspended }
        let page = try await check(site, [.text("A")], language: "prs").text
        #expect(
            page.contains(
                "(<a href=\"tel:+93000000000\"><bdi dir=\"ltr\">+93 00 000 0000</bdi></a>)"
            )
        )
    }

    @Test("is whole when the letter says no more than it must")
    func sparse() async throws {
        var claims = try sampleClaims(fullName: nil, secondName: nil)
        claims.safeConduct?.birthYear = nil
        claims.safeConduct?.fromProvince = nil
        claims.safeConduct?.toProvince = nil
        let judgement = try sampleJudgement(.inForce, claims: claims)
        var site = try await sampleSite()
        site.judge = { _ in judgement }
        let page = try await check(site, [.text("A")]).text
        #expect(!page.contains("class=\"who\""))
        #expect(page.contains("verdict good"))
    }
}
