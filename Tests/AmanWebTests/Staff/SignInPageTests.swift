import AmanTexts
import HTTPTypes
import Hummingbird
import Testing

@testable import AmanOffice
@testable import AmanWeb

@Suite("Signing in at the counter")
struct SignInPageTests {
    @Test("the cookie is the browser's alone, and under TLS this host's alone")
    func cookies() async throws {
        for isSecure in [false, true] {
            let staffed = try await StaffedSite(isSecure: isSecure)
            try await staffed.member("farid", [.registrar])
            let browser = StaffBrowser(staffed.served)
            let answer = try await browser.signIn("farid")
            let lines = answer.headers[values: .setCookie]
            #expect(lines.count == 2)
            for line in lines {
                #expect(line.hasPrefix(isSecure ? "__Host-aman-" : "aman-"))
                #expect(line.contains("HttpOnly") && line.contains("SameSite=Strict"))
                #expect(line.contains("Path=/") && !line.contains("Domain"))
                #expect(line.contains("Secure") == isSecure)
            }
            #expect(answer.headers[.cacheControl] == "no-store")
        }
    }

    @Test("no one signs in under a token they were given")
    func fixation() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let browser = StaffBrowser(staffed.served)
        let planted = SessionToken(randomBytes: [UInt8](repeating: 7, count: 32))
        browser.hold("aman-session", planted.text)
        _ = try await browser.signIn("farid")
        #expect(browser.cookies["aman-session"] != planted.text)
        #expect(try await staffed.people.session(planted) == nil)
        // A second sign-in ends the first, too.
        let first = try #require(browser.cookies["aman-session"])
        _ = try await browser.signIn("farid")
        #expect(browser.cookies["aman-session"] != first)
        let ended = try #require(SessionToken(reading: first))
        #expect(try await staffed.people.session(ended) == nil)
    }

    @Test(
        "a cookie that was touched is nobody's",
        arguments: [
            "", "x", "00", String(repeating: "0", count: 64), String(repeating: "f", count: 65),
            "'; DROP TABLE session", String(repeating: "é", count: 32),
        ]
    )
    func tampered(value: String) async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("aziz", [.administrator])
        let browser = try await staffed.browser("aziz")
        browser.hold("aman-session", value.isEmpty ? nil : value)
        #expect(try await browser.get("/staff").status == 303)
        #expect(try await browser.get("/").status == 200, "public pages stay public")
    }

    @Test("one character changed in a token is another token")
    func oneCharacter() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("aziz", [.administrator])
        let browser = try await staffed.browser("aziz")
        var token = try #require(browser.cookies["aman-session"])
        token.replaceSubrange(
            token.startIndex...token.startIndex,
            with: token.first == "0" ? "1" : "0"
        )
        browser.hold("aman-session", token)
        #expect(try await browser.get("/staff").status == 303)
    }

    @Test("a form without the session's mark, or from elsewhere, does nothing")
    func crossSite() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("aziz", [.administrator])
        let browser = try await staffed.browser("aziz")
        let other = try await staffed.browser("aziz")
        let fields = [("officer", "Farid"), ("name", "farid"), ("roles", "registrar")]
        for mark in ["", "0", other.mark, String(browser.mark.dropLast())] {
            let answer = try await browser.post("/staff", fields + [("mark", mark)])
            #expect(answer.status == 403)
        }
        let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
        let elsewhere: [HTTPFields] = [
            [.origin: "https://evil.example"], [.origin: "null"], [site: "cross-site"],
            [site: "same-site"], [.origin: "http://localhost.evil.example"],
        ]
        for headers in elsewhere {
            #expect(try await browser.post("/staff", fields, headers: headers).status == 403)
            // Not even a sign-in may come from elsewhere: it could sign a victim in as another.
            let stranger = StaffBrowser(staffed.served)
            let answer = try await stranger.post(
                "/sign-in",
                [("name", "aziz"), ("password", StaffedSite.password)],
                headers: headers
            )
            #expect(answer.status == 403 && stranger.cookies.isEmpty)
        }
        #expect(try await staffed.people.staff().count == 1)
        let own: HTTPFields = [.origin: "http://localhost", site: "same-origin"]
        #expect(try await browser.post("/staff", fields, headers: own).status == 200)
        #expect(try await staffed.people.staff().count == 2)
    }

    @Test("a name, a password and a code that do not fit are answered alike")
    func alike() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let wrong = try await StaffBrowser(staffed.served).signIn("farid", "not the password")
        let nobody = try await StaffBrowser(staffed.served).signIn("nobody")
        #expect(wrong.status == 403 && nobody.status == 403)
        #expect(
            wrong.text.replacing("farid", with: "") == nobody.text.replacing("nobody", with: "")
        )
        #expect(!wrong.text.contains("not the password"))
    }

    @Test("who tries too often reads how long to wait, in words and in a header")
    func waiting() async throws {
        let staffed = try await StaffedSite()
        for _ in 0..<3 { _ = try await StaffBrowser(staffed.served).signIn("farid", "x") }
        let answer = try await StaffBrowser(staffed.served).signIn("farid", "x")
        #expect(answer.status == 429 && answer.headers[.retryAfter] == "2")
        #expect(answer.text.contains("Wait 2 seconds"))
    }

    @Test("colleagues on known browsers come in while strangers are slowed")
    func knownBrowser() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        for _ in 0..<50 { _ = try await StaffBrowser(staffed.served).signIn("farid", "x") }
        #expect(try await StaffBrowser(staffed.served).signIn("farid").status == 429)
        _ = try await browser.post("/sign-out")
        #expect(browser.cookies["aman-session"] == nil)
        #expect(try await browser.signIn("farid").status == 303)
    }

    @Test("signing out ends the session at the server too")
    func signOut() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("aziz", [.administrator])
        let browser = try await staffed.browser("aziz")
        let token = try #require(browser.cookies["aman-session"])
        _ = try await browser.post("/sign-out")
        browser.hold("aman-session", token)
        #expect(try await browser.get("/staff").status == 303)
        let ended = try #require(SessionToken(reading: token))
        #expect(try await staffed.people.session(ended) == nil)
    }

    @Test("header and cookie lines cannot be made by what is typed")
    func injection() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let typed = "farid\r\nSet-Cookie: aman-session=x"
        for uri in [
            "/sign-in", "/sign-in?to=/staff%0d%0aSet-Cookie:%20a=b", "/sign-in?lang=%0d%0a",
        ] {
            let answer = try await StaffBrowser(staffed.served).post(
                uri,
                [("name", typed), ("password", typed), ("code", typed)]
            )
            #expect(answer.headers[values: .setCookie].isEmpty)
            #expect(answer.status == 403)
            let right = try await StaffBrowser(staffed.served).post(
                uri,
                [("name", "farid"), ("password", StaffedSite.password)]
            )
            let location = right.headers[.location] ?? ""
            #expect(!location.contains("\r") && !location.contains("\n"))
            #expect(location.hasPrefix("/"))
        }
    }

    @Test("the office is set up once, with the terminal's code")
    func setUp() async throws {
        let staffed = try await StaffedSite()
        let browser = StaffBrowser(staffed.served)
        #expect(try await browser.get("/sign-in").headers[.location] == "/set-up?lang=eng")
        var fields = [
            ("code", "0000-0000-0000-0000"), ("officer", "Aziz"), ("name", "aziz"),
            ("password", StaffedSite.password), ("again", StaffedSite.password),
        ]
        let wrong = try await browser.post("/set-up", fields)
        #expect(wrong.status == 422, "\(wrong.text)")
        fields[0].1 = staffed.setUpCode.written
        let done = try await browser.post("/set-up", fields)
        #expect(done.status == 303 && done.headers[.location] == "/staff?lang=eng")
        #expect(try await browser.get("/staff").status == 200)
        #expect(try await StaffBrowser(staffed.served).get("/set-up").status == 303)
        let second = try await StaffBrowser(staffed.served).post("/set-up", fields)
        #expect(second.status == 409)
    }

    @Test("a member is added, chooses a password, and sets a telephone up")
    func wholeWay() async throws {
        let staffed = try await StaffedSite(secondFactorRequired: true)
        try await staffed.member("aziz", [.administrator])
        let invited = try await staffed.people.addMember(
            signInName: "farid",
            officer: "Farid",
            roles: [.registrar],
            by: "Aziz"
        )
        let browser = StaffBrowser(staffed.served)
        let code = invited.invitation.code.written
        let begun = try await browser.post(
            "/begin",
            [
                ("name", "farid"), ("code", code), ("password", StaffedSite.password),
                ("again", StaffedSite.password),
            ]
        )
        #expect(begun.status == 303)
        #expect(try await browser.get("/account").headers[.location] == "/second-factor?lang=eng")
        let page = try await browser.get("/second-factor").text
        #expect(page.contains("<svg class=\"qr\""))
        #expect(try await browser.post("/second-factor", [("code", "000000")]).status == 422)
        #expect(page.contains("name=\"old\"") && !page.contains("name=\"present\""))
        let before = try #require(browser.cookies["aman-session"])
        let token = try #require(SessionToken(reading: before))
        let session = try #require(try await staffed.people.session(token))
        let typed = staffed.people.offeredSecondFactor(session).typed.replacing(" ", with: "")
        #expect(page.replacing(" ", with: "").contains(typed))
    }

    @Test("every page of people is whole in each language", arguments: PageLanguage.allCases)
    func languages(language: PageLanguage) async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("aziz", [.administrator])
        let browser = try await staffed.browser("aziz")
        let words = OfficeTexts.of(language)
        let titles = [
            "/staff": words.staff.title, "/staff/1": "Officer aziz",
            "/account": words.account.title, "/second-factor": words.account.setUpSecondFactor,
        ]
        for (path, title) in titles {
            let page = try await browser.get("\(path)?lang=\(language.rawValue)")
            #expect(page.status == 200)
            #expect(page.text.contains("<h1>\(title)") || page.text.contains("<bdi>\(title)"))
            #expect(page.text.contains("lang=\"\(language.tag)\" dir=\"\(language.direction)\""))
            #expect(page.text.components(splitBy: "name=\"mark\"").count > 2)
            #expect(!page.text.contains(" style=") && !page.text.contains("<style"))
        }
    }

    @Test("no secret is ever written back into a page or the log")
    func noSecrets() async throws {
        let lines = Heard()
        let staffed = try await StaffedSite()
        var site = staffed.site
        site.log = heardLog(lines)
        try await staffed.member("aziz", [.administrator])
        let browser = StaffBrowser(site)
        _ = try await browser.signIn("aziz")
        let token = try #require(browser.cookies["aman-session"])
        for path in ["/staff", "/account", "/second-factor", "/"] {
            let page = try await browser.get(path).text
            #expect(!page.contains(token) && !page.contains(StaffedSite.password))
        }
        _ = try await browser.signIn("aziz", "a wrong secret")
        #expect(!lines.all.joined().contains("a wrong secret"))
        #expect(!lines.all.joined().contains(token))
        #expect(try await !staffed.office.audit().map { "\($0)" }.joined().contains(token))
    }
}
