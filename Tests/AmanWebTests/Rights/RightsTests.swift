import AmanLetter
import AmanOffice
import HTTPTypes
import Hummingbird
import Testing

@testable import AmanWeb

@Suite("Who may pass to which page")
struct RightsTests {
    @Test("every address the router knows has an access rule, and every rule an address")
    func table() async throws {
        let staffed = try await StaffedSite()
        let routes = Set(staffed.site.router().routes.map { "\($0.path)" })
        let rules = Set(routeRules.map(\.pattern))
        #expect(routes.subtracting(rules) == [], "given to nobody")
        #expect(rules.subtracting(routes) == [], "leads nowhere")
        #expect(rules.count == routeRules.count, "each once")
        for route in staffed.site.router().routes {
            let methods = routeRules.first { $0.pattern == "\(route.path)" }?.methods ?? []
            #expect(methods.contains(route.method), "\(route.method) \(route.path)")
        }
    }

    /// Addresses that ask for a session; what asks for a desk's token is in `ApiRightsTests`.
    static let guarded = routeRules.filter { $0.access != .everybody && $0.access != .token }

    private static func mayPass(_ role: Role, _ rule: RouteRule) -> Bool {
        switch rule.access {
        case .right(let right): role.rights.contains(right)
        case .anyRight(let rights): !role.rights.isDisjoint(with: rights)
        default: true
        }
    }

    private static func path(_ rule: RouteRule) -> String {
        rule.pattern.replacing("{id}", with: "1")
            .replacing("{ticket}", with: "1").replacing("{token}", with: "1")
            .replacing("{number}", with: sampleNumber(1).text)
    }

    @Test("each role passes where its rights lead", arguments: Role.allCases)
    func passes(role: Role) async throws {
        let passing = Self.guarded.filter { Self.mayPass(role, $0) }
        #expect(!passing.isEmpty)
        var browser = try await StaffedSite().browser("someone", [role])
        for rule in passing where rule.givesPages {
            let status = try await browser.get(Self.path(rule)).status
            #expect(status != 403 && status != 401, "GET \(rule.pattern) by \(role): \(status)")
        }
        for rule in passing where rule.takesForms {
            // A member with the right reads what is missing in the empty form.
            let status = try await browser.post(Self.path(rule)).status
            let what = "POST \(rule.pattern) by \(role): \(status)"
            #expect(status != 401 && (status != 403 || rule.pattern == "/unlock"), "\(what)")
            // What was sent may have changed the office or ended the session: then the next
            // address is asked in an office of its own.
            if try await browser.get("/account").status != 200 {
                browser = try await StaffedSite().browser("someone", [role])
            }
        }
    }

    @Test("no role passes anywhere else", arguments: Role.allCases)
    func refused(role: Role) async throws {
        let staffed = try await StaffedSite()
        let browser = try await staffed.browser("someone", [role])
        for rule in Self.guarded where !Self.mayPass(role, rule) {
            let path = Self.path(rule)
            if rule.givesPages {
                #expect(try await browser.get(path).status == 403, "GET \(path) by \(role)")
            }
            if rule.takesForms {
                #expect(try await browser.post(path).status == 403, "POST \(path) by \(role)")
            }
        }
    }

    @Test("no one passes without signing in")
    func signedOut() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("aziz", [.administrator])
        for rule in Self.guarded {
            let (stranger, path) = (StaffBrowser(staffed.served), Self.path(rule))
            if rule.givesPages {
                let answer = try await stranger.get(path + "?lang=prs")
                #expect(answer.status == 303, "\(path)")
                let way = answer.headers[.location]
                #expect(way?.hasPrefix("/sign-in?lang=prs") == true, "\(path)")
            }
            if rule.takesForms {
                #expect(try await stranger.post(path).status == 401, "\(path)")
            }
        }
    }

    @Test(
        "the navigation offers a section to the roles that may open it, and to no other",
        arguments: Role.allCases
    )
    func sections(role: Role) async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("someone", [role])
        let browser = try await staffed.browser("someone")
        let today = try await browser.get("/").text
        for path in sectionPaths() {
            let isOpened = try await browser.get(path).status == 200
            let isOffered = today.contains("href=\"\(path)?lang=")
            #expect(isOffered == isOpened, "\(path) to \(role)")
        }
    }

    @Test("anyone signed out is offered the sections that are for everybody")
    func sectionsSignedOut() async throws {
        let staffed = try await StaffedSite()
        let today = try await StaffBrowser(staffed.served).get("/").text
        let offered = sectionPaths().filter { today.contains("href=\"\($0)?lang=") }
        #expect(
            offered == ["/incident", "/coverage", "/numbers", "/notices-to-posts", "/programme"]
        )
        #expect(today.contains("href=\"/check?lang=") && today.contains("href=\"/sign-in?lang="))
        for step in Step.allCases { #expect(!today.contains("href=\"\(step.path)?lang=")) }
        #expect(!today.contains("</b>"), "how many wait where is for staff")
    }

    @Test("staff see the steps they may take and no other", arguments: Role.allCases)
    func steps(role: Role) async throws {
        let staffed = try await StaffedSite()
        let today = try await staffed.browser("someone", [role]).get("/").text
        for step in Step.allCases {
            let isOffered = today.contains("<li><a href=\"\(step.path)?lang=")
            // Where one officer decides, reviewing and deciding are one list.
            let isTheirs = role.rights.contains(step.right) && step != .decide
            #expect(isOffered == isTheirs, "\(step) to \(role)")
        }
        #expect(!today.contains("<li><span>"), "no step is there that leads nowhere")
    }

    @Test("a page that is not a member's leaves them in their own frame, as an unknown one does")
    func ownFrame() async throws {
        let staffed = try await StaffedSite()
        let browser = try await staffed.browser("lida", [.caller])
        for (path, status) in [("/staff", 403), ("/nothing", 404)] {
            let page = try await browser.get(path)
            #expect(page.status == status)
            #expect(page.text.contains("Officer lida") && page.text.contains("href=\"/call?lang="))
            #expect(!page.text.contains("href=\"/sign-in?lang="))
        }
    }

    @Test("a locked session passes nowhere but to its lock and out")
    func locked() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("aziz", [.administrator])
        let browser = try await staffed.browser("aziz")
        staffed.pass(600)
        let page = try await browser.get("/staff")
        #expect(page.status == 303)
        #expect(page.headers[.location] == "/unlock?lang=eng&to=/staff")
        #expect(try await browser.post("/staff").status == 423)
        #expect(try await browser.get("/second-factor").status == 303)
        let wrong = try await browser.post("/unlock", [("password", "x")])
        #expect(wrong.status == 403)
        let right = try await browser.post(
            "/unlock?to=/staff",
            [("password", StaffedSite.password)]
        )
        #expect(right.status == 303 && right.headers[.location] == "/staff?lang=eng")
        #expect(try await browser.get("/staff").status == 200)
    }

    @Test("where a second factor is needed, nothing else is given before it")
    func secondFactorFirst() async throws {
        let staffed = try await StaffedSite(secondFactorRequired: true)
        try await staffed.member("aziz", [.administrator])
        let browser = try await staffed.browser("aziz")
        for path in ["/staff", "/account"] {
            let page = try await browser.get(path)
            #expect(page.headers[.location] == "/second-factor?lang=eng", "\(path)")
            #expect(try await browser.post(path).status == 403)
        }
        #expect(try await browser.get("/second-factor").status == 200)
    }

    @Test(
        "no address of a stranger's choosing follows a sign-in",
        arguments: [
            "//evil.example", "https://evil.example", "/\\evil.example", "/staff?x=1",
            "/staff%0d%0aX",
            "/nothing", "/sign-out", "staff", "/own/../staff",
        ]
    )
    func onward(to: String) async throws {
        #expect(ownPath(to) == nil)
    }
}

/// The addresses that the navigation may lead to, in its order.
private func sectionPaths() -> [String] {
    var paths: [String] = []
    for section in siteSections { paths.append(section.path) }
    return paths
}
