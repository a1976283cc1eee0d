import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("Asking for a change of a letter, and approving it")
struct RevokePageTests {
    /// An office with one letter, and two signers' browsers.
    private struct Signers {
        let staffed: StaffedSite
        let first: StaffBrowser
        let second: StaffBrowser
        let number: LetterNumber
        var form: String { "/revoke/letter/\(number.text)" }

        init() async throws {
            staffed = try await StaffedSite()
            number = try await staffed.office.letter().record.number
            first = try await staffed.browser("sharifa", [.signer])
            second = try await staffed.browser("omid", [.signer])
        }

        /// What was asked for, oldest first.
        func asked() async throws -> [ChangeRequest] {
            try await staffed.office.records.changeRequests(of: number, limit: 9).reversed()
        }

        func status() async throws -> LetterStatus? {
            try await staffed.office.records.letter(number)?.status
        }
    }

    private let asked = [
        ("form", String(repeating: "0f", count: 16)), ("act", "revoke"), ("reason", "wrong-holder"),
        ("when", "later"), ("date", "2026-11-25"), ("time", "18:00"),
    ]

    @Test("what would be asked for is shown with its dates before it is, and asked once")
    func ask() async throws {
        let signers = try await Signers()
        let browser = signers.first
        let shown = try await browser.follow(try await browser.post(signers.form, asked))
        #expect(shown.status == 200)
        #expect(try await signers.asked().isEmpty)
        for said in [
            "Wednesday 25 November 2026 · 4 Qaws 1405, 18:00", "for 7 days",
            "Wednesday 2 December 2026", "another person than its holder",
        ] {
            #expect(shown.text.contains(said), "\(said)")
        }
        for _ in 0..<2 {
            let kept = try await browser.post(signers.form, asked + [("confirmed", "yes")])
            #expect(kept.status == 303 && kept.headers[.location] == "/change-requests/1?lang=eng")
        }
        let stored = try await signers.asked()
        #expect(stored.count == 1)
        // 18:00 in Kabul.
        #expect(stored.first?.effectiveAt?.rfc3339 == "2026-11-25T13:30:00Z")
        let moved = try await browser.get("/revoke/wish/1")
        #expect(moved.status == 303 && moved.headers[.location] == "/change-requests/1?lang=eng")
        #expect(try await browser.get("/revoke/wish/2").status == 404)
        let page = try await browser.get("/change-requests/1").text
        #expect(page.contains("another officer must approve it"))
        #expect(!page.contains("/approve") && page.contains("/withdraw"))
        #expect(try await browser.get("/revoke").text.contains(signers.number.text))
    }

    @Test(
        "what is missing in the form is told, and nothing is asked",
        arguments: [
            ("act", ""), ("reason", ""), ("reason", "exchanged"), ("date", "tomorrow"),
            ("time", "25:61"),
        ]
    )
    func missing(field: String, value: String) async throws {
        let signers = try await Signers()
        let form = asked.map { $0.0 == field ? (field, value) : $0 } + [("confirmed", "yes")]
        #expect(try await signers.first.post(signers.form, form).status == 422)
        #expect(try await signers.asked().isEmpty)
    }

    @Test("another officer approves from their own sign-in; sent twice, it is done once")
    func approve() async throws {
        let signers = try await Signers()
        let (first, second) = (signers.first, signers.second)
        let form = asked.map { $0.0 == "when" ? ("when", "now") : $0 } + [("confirmed", "yes")]
        _ = try await first.post(signers.form, form)
        let own = try await first.post("/change-requests/1/approve")
        #expect(own.status == 409 && own.text.contains("You requested this change yourself."))
        #expect(try await signers.status() == .valid)
        #expect(
            try await second.get("/change-requests/1").text.contains("Approve: revoke the letter")
        )
        for _ in 0..<2 {
            #expect(try await second.post("/change-requests/1/approve").status == 303)
        }
        let records = signers.staffed.office.records
        let changes = try await records.statusChanges(of: signers.number)
        #expect(changes.count == 1)
        #expect(changes.first?.audit.officer == "Officer sharifa")
        #expect(changes.first?.audit.second == "Officer omid")
        #expect(try await signers.status() == .revoked)
        let late = try await first.post("/change-requests/1/withdraw")
        #expect(late.status == 409 && late.text.contains("A colleague was faster."))
        let page = try await second.get("/change-requests/1").text
        #expect(page.contains("Approved by Officer omid"))
        #expect(page.contains("/letter/\(signers.number.text)/notice"))
        let notice = try await second.get("/letter/\(signers.number.text)/notice")
        #expect(notice.headers[.contentType] == "application/pdf")
    }

    @Test("who asks neither approves nor declines it, and only who asks withdraws it")
    func eachTheirs() async throws {
        let signers = try await Signers()
        _ = try await signers.first.post(signers.form, asked + [("confirmed", "yes")])
        for act in ["approve", "decline"] {
            #expect(try await signers.first.post("/change-requests/1/\(act)").status == 409)
        }
        #expect(try await signers.second.post("/change-requests/1/withdraw").status == 409)
        #expect(try await signers.asked().map(\.ending) == [nil])
        #expect(try await signers.second.post("/change-requests/1/decline").status == 303)
        #expect(try await signers.asked().map(\.ending) == [.declined])
        #expect(try await signers.status() == .valid)
    }

    @Test("a replacement leads to the new letter, which can be printed at once")
    func replacement() async throws {
        let signers = try await Signers()
        let form = [("act", "replace"), ("when", "later"), ("confirmed", "yes")]
        _ = try await signers.first.post(signers.form, form)
        let stored = try await signers.asked().first
        #expect(stored?.reason == "lost" && stored?.effectiveAt == nil)
        _ = try await signers.second.post("/change-requests/1/approve")
        let page = try await signers.second.get("/change-requests/1").text
        let records = signers.staffed.office.records
        let made = try await records.madePage(.first, length: 5, most: 5).rows.map(\.record)
        let new = try #require(made.first { $0.number != signers.number })
        #expect(page.contains("/letter/\(new.number.text)"))
        let letter = try await signers.second.get("/letter/\(new.number.text)").text
        #expect(letter.contains("/issue/print?lang=eng&amp;letter=\(new.number.text)"))
        let lost = try await signers.second.get("/letter/\(signers.number.text)").text
        #expect(!lost.contains("/issue/print"), "a revoked letter is not offered for printing")
        #expect(try await signers.status() == .revoked)
    }

    @Test("what has ended, or is no number, is not found")
    func notFound() async throws {
        let signers = try await Signers()
        for id in ["0", "-1", "2", "99999999999999999999", "x"] {
            #expect(try await signers.first.get("/change-requests/\(id)").status == 404, "\(id)")
        }
        #expect(try await signers.first.get("/letter/HER-0000-0001/notice").status == 404)
        #expect(
            try await signers.first.get("/letter/\(signers.number.text)/notice").status == 404,
            "nothing has changed"
        )
        let office = signers.staffed.office
        let refused = try await office.register("Karim Zadran")
        _ = try await office.office.decide(
            refused.id,
            .refuse(reason: "withdrawn"),
            officer: "Nasim",
            seen: nil
        )
        let reviewer = try await signers.staffed.browser("laila", [.reviewer])
        #expect(try await reviewer.get("/decision/\(refused.ticket)/notice").status == 200)
        #expect(try await reviewer.get("/decision/1/notice").status == 404)
        #expect(try await reviewer.get("/decision/8/notice").status == 404)
    }

    @Test("are whole in each language", arguments: PageLanguage.allCases)
    func languages(language: PageLanguage) async throws {
        let signers = try await Signers()
        _ = try await signers.first.post(signers.form, asked + [("confirmed", "yes")])
        let letter = "/letter/\(signers.number.text)"
        for path in ["/revoke", signers.form, "/change-requests/1", letter] {
            for reader in [signers.first, signers.second] {
                let page = try await reader.get("\(path)?lang=\(language.rawValue)")
                #expect(page.status == 200)
                #expect(!page.text.contains(" style=") && !page.text.contains(" #"), "\(path)")
            }
        }
    }
}
