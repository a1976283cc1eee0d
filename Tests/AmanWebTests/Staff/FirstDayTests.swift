import AmanLetter
import AmanTexts
import HTTPTypes
import Testing

@testable import AmanOffice
@testable import AmanWeb

@Suite("The first day")
struct FirstDayTests {
    private let words = OfficeTexts.of(.english)

    @Test("a new office says where to begin, and a wrong code where to find the right one")
    func newOffice() async throws {
        let staffed = try await StaffedSite(isSetUp: false)
        let stranger = StaffBrowser(staffed.served)
        let page = try await stranger.get("/?lang=eng").text
        #expect(page.contains(escaped(words.front.isNew)))
        #expect(page.contains("href=\"/set-up?lang=eng\""))
        let wrong = try await stranger.post(
            "/set-up?lang=eng",
            [
                ("code", "AAAA-AAAA-AAAA"), ("officer", "Aziz"), ("name", "aziz"),
                ("password", StaffedSite.password), ("again", StaffedSite.password),
            ]
        )
        let said = words.people.setUpCodeDoesNotFit
        #expect(wrong.text.contains(escaped(said.happened)))
        #expect(wrong.text.contains(escaped(said.advice)))
        try await staffed.member("aziz", [.administrator])
        #expect(try await !stranger.get("/?lang=eng").text.contains(escaped(words.front.isNew)))
    }

    static let work: [(roles: Set<Role>, path: String)] = [
        ([.administrator], "/staff"), ([.registrar], "/desk"), ([.reviewer], "/review"),
        ([.signer], "/issue"), ([.caller], "/call"), ([.exchangeDesk], "/exchange"),
        ([.monitor], "/"), ([.custodian], "/"), ([.registrar, .caller], "/desk"),
        ([.reviewer, .signer], "/review"),
    ]

    @Test("each role begins at its own work", arguments: work)
    func home(roles: Set<Role>, path: String) async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("someone", roles)
        let browser = StaffBrowser(staffed.served)
        let answer = try await browser.signIn("someone")
        #expect(answer.headers[.location] == "\(path)?lang=eng")
        #expect(try await browser.get(path).status == 200)
    }

    @Test("where a second factor is needed, signing in leads to it, and it to the work")
    func secondFactor() async throws {
        let staffed = try await StaffedSite(secondFactorRequired: true)
        try await staffed.member("laila", [.reviewer])
        let browser = StaffBrowser(staffed.served)
        let fields = [("name", "laila"), ("password", StaffedSite.password), ("code", "")]
        let answer = try await browser.post("/sign-in?lang=eng&to=/review", fields)
        #expect(answer.headers[.location] == "/second-factor?lang=eng")
    }

    @Test("closing an account asks first and why, and the reason is at the member's row")
    func closing() async throws {
        let staffed = try await StaffedSite()
        let laila = try await staffed.member("laila", [.reviewer])
        let browser = try await staffed.browser("aziz", [.administrator])
        let address = "/staff/\(laila.id.number)"
        let page = try await browser.get("\(address)?lang=eng").text
        #expect(page.contains("href=\"\(address)/disable?lang=eng\""))
        #expect(!page.contains("action=\"\(address)/disable"), "not with one press")
        let question = try await browser.get("\(address)/disable?lang=eng").text
        #expect(question.contains(escaped(words.staff.closeQuestion)))
        #expect(question.contains("href=\"\(address)?lang=eng\""), "a way back")
        #expect(try await staffed.people.member(laila.id).isActive)
        for reason in ["", "She left", "disabled"] {
            let refused = try await browser.post("\(address)/disable", [("reason", reason)])
            #expect(
                refused.status == 422 && refused.text.contains(escaped(words.staff.closeReason))
            )
        }
        #expect(try await staffed.people.member(laila.id).isActive)
        let closed = try await browser.post("\(address)/disable?lang=eng", [("reason", "away")])
        #expect(try await !staffed.people.member(laila.id).isActive)
        #expect(try await browser.follow(closed).text.contains("Closed: Away for long · "))
        #expect(try await browser.get("/staff").text.contains("Away for long · "))
        #expect(try await staffed.office.audit(.staff).last?.reason == "disabled:away")
        let notices = try await staffed.people.accountNotices(of: laila)
        #expect(notices.map(\.act) == [.closedAway])
        // Opened again, she reads why it was closed, and the row no longer says so.
        _ = try await staffed.people.enable(laila.id, by: "root")
        #expect(try await !browser.get("/staff").text.contains("Away for long"))
    }
}
