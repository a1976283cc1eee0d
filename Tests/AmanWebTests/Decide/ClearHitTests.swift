import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("Clearing a possible duplicate")
struct ClearHitPageTests {
    @Test("beside the compared records is a form with a reason, for who has opened both")
    func form() async throws {
        let (staffed, browser) = try await alike()
        let early = try await browser.post("/review/case/1/clear", fields)
        #expect(early.status == 409 && early.text.contains("You have not opened both records"))
        let opened = try await browser.post("/review/case/1", [("reason", "decide")]).text
        #expect(!opened.contains("Not the same person"))
        for language in PageLanguage.allCases {
            let words = OfficeTexts.of(language).review.one
            let path = "/review/case/1?lang=\(language.rawValue)"
            let both = try await browser.post(path, compare).text
            #expect(both.contains(words.clear) && both.contains(words.clearReasons[1]))
        }
        let unsaid = try await browser.post("/review/case/1/clear", [("other", "2")])
        #expect(unsaid.status == 422 && unsaid.text.contains("A reason is required."))
        #expect(try await browser.post("/review/case/1/clear", [("other", "x")]).status == 400)
        #expect(try await staffed.office.audit(.clearHit).isEmpty)
    }

    @Test("what is cleared asks no more, is listed on the opened case, and can ask again")
    func cleared() async throws {
        let (staffed, browser) = try await alike()
        _ = try await browser.post("/review/case/1", compare)
        let done = try await browser.post("/review/case/1/clear", fields)
        #expect(done.status == 303)
        let closed = try await browser.follow(done).text
        #expect(closed.contains("Possible duplicates: 0 · Cleared: 1"))
        #expect(!closed.contains("a relative"), "who it is, only on an opened record")
        let filtered = try await browser.get("/review?hits=1").text
        #expect(!filtered.contains("/review/case/1"))
        let opened = try await browser.post("/review/case/2", [("reason", "decide")]).text
        #expect(opened.contains("No earlier application resembles this one."))
        #expect(opened.contains("(a relative)") && opened.contains("Officer laila"))
        #expect(!opened.contains("Compare with ticket 1"))
        let auditor = try await staffed.browser("nadia", [.monitor])
        let audit = try await auditor.get("/audit?act=clear-hit").text
        #expect(audit.contains("possible duplicate cleared") && audit.contains("2: a relative"))
        let again = try await browser.post("/review/case/2/ask-again", [("other", "1")])
        #expect(again.status == 303)
        let asked = try await browser.follow(again).text
        #expect(asked.contains("Possible duplicates: 1") && !asked.contains("Cleared"))
        #expect(try await staffed.office.audit(.clearHit).map(\.subject.text) == ["1", "2"])
        #expect(try await staffed.office.audit(.askAgain).map(\.subject.text) == ["2", "1"])
    }

    private let fields = [("other", "2"), ("cleared", "relative")]
    private let compare = [("reason", "compare"), ("beside", "2")]

    /// A reviewer in an office with two records that resemble each other.
    private func alike() async throws -> (StaffedSite, StaffBrowser) {
        let (staffed, browser) = try await reviewer(0)
        try await staffed.office.register { $0.identityPaper = "Tazkira 17" }
        try await staffed.office.register { $0.birthYear = 1991 }
        _ = try await staffed.office.office.screenUnscreened { _ in }
        return (staffed, browser)
    }

    @Test("by the API the token's member clears what they have compared, and sees what is cleared")
    func api() async throws {
        let staffed = try await StaffedSite()
        let laila = try await staffed.member("laila", [.reviewer])
        let token = try await staffed.token(laila, [.review, .decide])
        for _ in 0..<2 { try await staffed.office.register() }
        _ = try await staffed.office.office.screenUnscreened { _ in }
        let body = #"{"other":2,"reason":"same-name"}"#
        func clear(_ body: String, _ key: String) async throws -> Answered {
            try await staffed.call("/applications/1/hits/clear", token, post: body, key: key)
        }
        let early = try await clear(body, "key-0000-1")
        #expect(early.status == 409 && early.text.contains("not-compared"))
        for ticket in 1...2 {
            _ = try await staffed.office.office.open(
                try await staffed.office.reviewCase(ticket).application.id,
                reason: .compare,
                officer: laila.officer
            )
        }
        let bad = try await clear(#"{"other":2,"reason":"mistyped"}"#, "key-0000-2")
        #expect(bad.status == 400 && bad.text.contains("papers-differ"))
        let cleared = try await clear(body, "key-0000-3")
        #expect(cleared.status == 200)
        #expect(cleared.text.hasPrefix(#"{"hits":[],"cleared":[{"ticket":2,"reason":"same-name""#))
        let read = try await staffed.call("/applications/2/hits", token)
        #expect(read.text.hasPrefix(#"{"hits":[],"cleared":[{"ticket":1,"#))
        let again = try await staffed.call(
            "/applications/2/hits/ask-again",
            token,
            post: #"{"other":1}"#,
            key: "key-0000-4"
        )
        #expect(again.status == 200 && again.text.contains(#""cleared":[]"#))
        #expect(again.text.hasPrefix(#"{"hits":[{"ticket":1,"#))
    }
}
