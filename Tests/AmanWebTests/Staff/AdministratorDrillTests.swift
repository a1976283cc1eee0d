import AmanLetter
import AmanTexts
import HTTPTypes
import TestSupport
import Testing

@testable import AmanOffice
@testable import AmanWeb

@Suite("The administrator's drill: one administrator alone")
struct AdministratorDrillTests {
    /// An office that is set up and works with two pairs of eyes; one application waits.
    private struct Working {
        let staffed: StaffedSite
        let application: Application
        let browser: StaffBrowser

        init() async throws {
            staffed = try await StaffedSite(officers: 2)
            application = try await staffed.office.register()
            browser = try await staffed.browser("aziz", [.administrator])
            for (name, roles) in colleagues { try await staffed.member(name, roles) }
        }

        private let colleagues: [(String, Set<Role>)] = [
            ("laila", [.reviewer]), ("daud", [.reviewer]), ("sharifa", [.signer]),
            ("farid", [.registrar]), ("tariq", [.monitor]), ("zahra", [.exchangeDesk]),
        ]

        /// Nothing of what a pair of eyes is for has happened.
        func expectNothingHappened() async throws {
            let records = staffed.office.records
            #expect(try await records.madePage(.first, length: 10, most: 10).rows.isEmpty)
            let kept = try await records.application(ticket: application.ticket)
            #expect(kept?.state == .received)
            // Looking a number up is for every member, and shows nothing of the person.
            let acts: Set<AuditAct> = [
                .open, .screen, .decide, .issue, .print, .exchange, .replace, .correct,
            ]
            let done = try await staffed.office.audit().filter { acts.contains($0.act) }
            #expect(done.isEmpty)
        }

        /// Types a code at the page for invited members, as everyone here in turn.
        func begins(with code: String) async throws -> Bool {
            for member in try await staffed.people.staff() {
                let fields = [
                    ("name", member.signInName.text), ("code", code),
                    ("password", "a sentence of the administrator"),
                    ("again", "a sentence of the administrator"),
                ]
                staffed.pass(3_600)
                if try await StaffBrowser(staffed.served).post("/begin", fields).status == 303 {
                    return true
                }
            }
            return false
        }
    }

    @Test("accounts, roles and resets that are asked for open nothing, whatever is typed")
    func becoming() async throws {
        let working = try await Working()
        let (staffed, browser) = (working.staffed, working.browser)
        var pages: [String] = []
        let new = [("officer", "Omid"), ("name", "omid"), ("roles", "signer")]
        pages.append(try await browser.post("/staff", new).text)
        let second = [("officer", "Aziz"), ("name", "aziz2"), ("roles", "administrator")]
        pages.append(try await browser.post("/staff", second).text)
        let staff = try await staffed.people.staff()
        for member in staff {
            let address = "/staff/\(member.id.number)"
            pages.append(try await browser.post(address + "/reset").text)
            let roles = [("roles", "reviewer"), ("roles", "signer")]
            pages.append(try await browser.post(address + "/roles", roles).text)
            pages.append(try await browser.post(address + "/enable").text)
        }
        for role in ["reviewer", "signer"] {
            let both = [("roles", "administrator"), ("roles", role)]
            #expect(try await browser.post("/staff/1/roles", both).status == 422)
        }
        let halves = pages.flatMap(codes)
        #expect(halves.count >= 6)
        for half in halves {
            #expect(try await !working.begins(with: half))
        }
        #expect(try await !working.begins(with: halves[0] + halves[1]))
        #expect(try await !working.begins(with: halves[2] + halves[2]))
        let proof = [("old", StaffedSite.password)]
        let own = try await staffed.browser("aziz")
        for request in try await staffed.people.staffRequests() {
            let address = "/staff-requests/\(request.id.number)/confirm"
            #expect(try await own.post(address, proof).status == 403)
        }
        for member in staff where member.hasPassword {
            #expect(try await staffed.people.member(member.id).roles == member.roles)
            let signedIn = try await StaffBrowser(staffed.served).signIn(member.signInName.text)
            #expect(signedIn.status == 303, "nobody lost a password")
        }
        try await working.expectNothingHappened()
    }

    @Test("nor does what is asked for at the office's own computer, under any name")
    func folder() async throws {
        let working = try await Working()
        let people = working.staffed.people
        let aziz = try await people.member(named: "aziz")
        let laila = try await people.member(named: "laila")
        for name in ["Officer laila", "officer LAILA ", "administrator", "root"] {
            let outcome = try await people.requestChange(
                .reset,
                of: laila.id,
                by: .folder(name: name)
            )
            guard case .pending(let request, let half?) = outcome else {
                Issue.record("not pending")
                return
            }
            #expect(try await !working.begins(with: half.written))
            await #expect(throws: PeopleError.notTheSecond) {
                _ = try await people.confirm(request.id, by: aziz)
            }
            try await people.decline(request.id, by: .member(aziz))
        }
        try await working.expectNothingHappened()
    }

    @Test("nor do tokens of desks, the API, and every form of every page in any order")
    func everywhere() async throws {
        let working = try await Working()
        let (staffed, browser) = (working.staffed, working.browser)
        let proof = ("old", StaffedSite.password)
        for (id, scope) in [(2, "decide"), (3, "decide"), (4, "issue"), (5, "apply")] {
            let desk = [("desk", "desk-\(id)"), ("scopes", scope), ("days", "30")]
            #expect(try await browser.post("/staff/\(id)/tokens", desk).status == 303)
        }
        for id in 1...4 {
            #expect(try await browser.post("/account/desks/\(id)/make", [proof]).status == 404)
        }
        let session = browser.cookies.first { $0.key.hasSuffix("aman-session") }?.value
        for token in [nil, session, "aman_" + String(repeating: "0", count: 64)] {
            let decide = #"{"outcome":"grant"}"#
            for path in ["/applications/1/decisions", "/letters", "/exchanges"] {
                let answer = try await staffed.call(path, token, post: decide)
                #expect((400..<500).contains(answer.status))
            }
            #expect(try await staffed.call("/applications/1", token).status == 401)
        }
        var dice = SplitMix64(seed: 16)
        for _ in 0..<2 {
            for rule in routeRules.shuffled(using: &dice) {
                try await send(rule, as: "aziz", &dice, staffed)
            }
        }
        try await working.expectNothingHappened()
    }

    /// Opens a page, and posts its form with numbers that exist, in a session of its own.
    private func send(
        _ rule: RouteRule,
        as name: String,
        _ dice: inout SplitMix64,
        _ staffed: StaffedSite
    ) async throws {
        // The board's stream never ends.
        guard rule.access != .token, !rule.pattern.hasSuffix("/events") else { return }
        let browser = try await staffed.browser(name)
        let number = Int.random(in: 1...8, using: &dice)
        let path = rule.pattern.split(separator: "/").map { part in
            part.hasPrefix("{") || part == "**" ? "\(number)" : String(part)
        }.joined(separator: "/")
        if rule.givesPages { _ = try await browser.get("/" + path) }
        guard rule.takesForms else { return }
        let fields = [
            ("old", StaffedSite.password), ("password", StaffedSite.password),
            ("again", StaffedSite.password), ("outcome", "grant"), ("reason", "answer"),
            ("ticket", "1"), ("all", "yes"), ("roles", "monitor"), ("province", "AF-KDZ"),
            ("number", "1"), ("confirm", "no"),
        ]
        let answer = try await browser.post("/" + path, fields)
        #expect(answer.status < 500, "\(rule.pattern)")
        staffed.pass(700)
    }

    /// The codes that a page shows.
    private func codes(in page: String) -> [String] {
        page.components(splitBy: #"<p class="shown"><bdi class="number" dir="ltr">"#).dropFirst()
            .map { String($0.prefix { $0 != "<" }) }
    }
}

@Suite("No letter before the set-up has ended")
struct SetUpLetterTests {
    @Test("neither the page, nor the API, nor the office itself makes one; afterwards each does")
    func letters() async throws {
        let staffed = try await StaffedSite(isSetUp: false)
        let granted = [
            try await staffed.office.granted("Omid Noorzai"),
            try await staffed.office.granted("Nasrin Karimi"),
            try await staffed.office.granted("Shirin Zadran"),
        ]
        let sharifa = try await staffed.browser("sharifa", [.signer])
        let laila = try await staffed.browser("laila", [.reviewer])
        let member = try await staffed.people.member(named: "sharifa")
        let token = try await staffed.token(member, [.issue])
        func post(_ ticket: Int, key: String) async throws -> Answered {
            try await staffed.call("/letters", token, post: "{\"ticket\":\(ticket)}", key: key)
        }
        _ = try await sharifa.post("/issue", [("ticket", "1")])
        let page = try await staffed.ended(sharifa)
        #expect(page.contains("No letter before the set-up has ended"))
        let refused = try await post(2, key: "key-0000-1")
        #expect(refused.status == 409 && refused.text.contains("office-not-ready"))
        await #expect(throws: IssueError.setUpNotEnded) {
            _ = try await staffed.office.office.issue(granted[2].id, officer: "Omid")
        }
        #expect(try await staffed.office.records.madePage(.first, length: 9, most: 9).rows.isEmpty)

        let own = [("old", StaffedSite.password)]
        _ = try await sharifa.post("/staff-requests/colleagues/2", own)
        _ = try await laila.post("/staff-requests/colleagues/1", own)
        _ = try await sharifa.post("/issue", [("ticket", "1")])
        _ = try await staffed.ended(sharifa)
        #expect(try await post(2, key: "key-0000-2").status == 201)
        _ = try await staffed.office.office.issue(granted[2].id, officer: "Omid")
        #expect(try await staffed.office.issuedTickets() == [1, 2, 3])
    }

    @Test("an office without staff makes letters as before")
    func withoutStaff() async throws {
        let office = try await TestOffice()
        #expect(try await office.records.setUpState() == .noStaff)
        _ = try await office.letter()
    }
}
