import AmanLetter
import AmanTexts
import HTTPTypes
import Testing

@testable import AmanOffice
@testable import AmanWeb

/// Two members as a sentence names them.
private let (azizApart, lailaApart) = (apart("Officer aziz"), apart("Officer laila"))

@Suite("Pages: changes to the staff that wait for a second member")
struct StaffRequestPageTests {
    /// An office that is set up: an administrator, a reviewer and a registrar at their browsers.
    private struct Crew {
        let staffed: StaffedSite
        let aziz: StaffBrowser
        let laila: StaffBrowser
        let farid: StaffMember

        static let own = [("old", StaffedSite.password)]

        init() async throws {
            staffed = try await StaffedSite()
            farid = try await staffed.member("farid", [.registrar])
            aziz = try await staffed.browser("aziz", [.administrator])
            laila = try await staffed.browser("laila", [.reviewer])
        }

        /// The half of a code that a page shows.
        func half(in page: String) throws -> String {
            let shown = try #require(
                page.components(splitBy: "<p class=\"shown\">").dropFirst().first
            )
            let code = try #require(shown.components(splitBy: "dir=\"ltr\">").dropFirst().first)
            return String(code.prefix { $0 != "<" })
        }
    }

    @Test("a reset asked by one is confirmed by another, each with half of the code")
    func reset() async throws {
        let crew = try await Crew()
        let asked = try await crew.aziz.post("/staff/\(crew.farid.id.number)/reset")
        #expect(asked.status == 200)
        let first = try crew.half(in: asked.text)
        let list = try await crew.laila.get("/staff-requests").text
        #expect(list.contains("Officer farid") && list.contains("asked by \(azizApart)"))
        #expect(!list.contains(first))
        let own = try await crew.aziz.get("/staff-requests").text
        #expect(own.contains("/staff-requests/1/decline") && !own.contains("/1/confirm"))
        let confirm = "/staff-requests/1/confirm"
        #expect(try await crew.aziz.post(confirm, Crew.own).status == 403)
        #expect(try await crew.laila.post(confirm).status == 422, "without a password")
        let confirmed = try await crew.laila.post(confirm, Crew.own)
        #expect(confirmed.status == 200)
        let second = try crew.half(in: confirmed.text)
        #expect(try await crew.laila.get("/staff-requests").status == 200, "still signed in")
        #expect(try await crew.laila.post(confirm, Crew.own).status == 404)

        let farid = StaffBrowser(crew.staffed.served)
        func begin(_ code: String) async throws -> Int {
            try await farid.post(
                "/begin",
                [
                    ("name", "farid"), ("code", code), ("password", StaffedSite.password),
                    ("again", StaffedSite.password),
                ]
            ).status
        }
        #expect(try await begin(first) == 422)
        #expect(try await begin(second) == 422)
        #expect(try await begin(first + second) == 303)
    }

    @Test(
        "the member sees at the next sign-in what was done to the account, until they have read it"
    )
    func notices() async throws {
        let crew = try await Crew()
        let roles = [("roles", "registrar"), ("roles", "caller"), ("roles", "signer")]
        _ = try await crew.aziz.post("/staff/\(crew.farid.id.number)/roles", roles)
        let waits = try await crew.aziz.get("/staff-requests?done=1").text
        #expect(waits.contains("waits for a second member"))
        #expect(try await crew.laila.post("/staff-requests/1/confirm", Crew.own).status == 303)
        let confirmed = try await crew.laila.get("/staff-requests?done=1").text
        #expect(confirmed.contains("confirmed. The change applies now."))
        let farid = StaffBrowser(crew.staffed.served)
        let came = try await farid.signIn("farid")
        #expect(came.headers[.location] == "/account/changes?lang=eng")
        let page = try await farid.get("/account/changes").text
        #expect(page.contains("asked by \(azizApart), confirmed by \(lailaApart)"))
        #expect(page.contains("<strong>New</strong>"))
        #expect(try await farid.post("/account/changes").status == 303)
        #expect(try await farid.signIn("farid").headers[.location] == "/desk?lang=eng")
        #expect(try await !farid.get("/account/changes").text.contains("<strong>New"))
    }

    @Test("what no second member confirmed is said on the page of today, to those who work here")
    func today() async throws {
        let crew = try await Crew()
        let line = "no second member confirmed: 1"
        #expect(try await !crew.laila.get("/").text.contains(line))
        _ = try await crew.staffed.people.reset(crew.farid.id, by: "root")
        #expect(try await crew.laila.get("/").text.contains(line))
        #expect(try await !StaffBrowser(crew.staffed.served).get("/").text.contains(line))
        crew.staffed.pass(Int64(aloneChangeDays + 1) * 86_400)
        let later = try await crew.staffed.browser("laila")
        #expect(try await !later.get("/").text.contains(line))
    }

    @Test("members confirm each other on the page, and that ends the set-up")
    func setUp() async throws {
        let staffed = try await StaffedSite(isSetUp: false)
        let aziz = try await staffed.browser("aziz", [.administrator])
        let laila = try await staffed.browser("laila", [.reviewer])
        let tariq = try await staffed.browser("tariq", [.monitor])
        #expect(try await tariq.get("/staff-requests").status == 403)
        #expect(try await aziz.get("/staff-requests").text.contains("/colleagues/2"))
        let own = [("old", StaffedSite.password)]
        #expect(try await aziz.post("/staff-requests/colleagues/2").status == 422)
        #expect(try await aziz.post("/staff-requests/colleagues/3", own).status == 403)
        let first = try await aziz.post("/staff-requests/colleagues/2", own)
        #expect(try await aziz.follow(first).text.contains("You confirmed \(lailaApart)"))
        let second = try await laila.post("/staff-requests/colleagues/1", own)
        #expect(try await laila.follow(second).text.contains("The set-up has ended"))
        #expect(try await !laila.get("/staff-requests").text.contains("Finish the set-up"))
    }

    @Test("every page is whole in each language", arguments: PageLanguage.allCases)
    func languages(language: PageLanguage) async throws {
        let crew = try await Crew()
        _ = try await crew.aziz.post("/staff/\(crew.farid.id.number)/reset")
        let query = "?lang=\(language.rawValue)"
        let words = OfficeTexts.of(language).staffRequests
        for (path, title) in [
            ("/staff-requests", words.title), ("/account/changes", words.ownTitle),
        ] {
            let page = try await crew.laila.get(path + query)
            #expect(page.status == 200 && page.text.contains("<h1>\(title)"))
        }
    }
}
