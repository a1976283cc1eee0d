import AmanLetter
import Foundation
import HTTPTypes
import Testing

@testable import AmanOffice
@testable import AmanWeb

@Suite("Who may ask the API")
struct ApiRightsTests {
    private func path(_ operation: ApiOperation) -> String {
        operation.path.replacing("{ticket}", with: "1")
            .replacing("{number}", with: sampleNumber(1).text)
    }

    @Test(
        "each role's token passes where its scopes lead, and nowhere else",
        arguments: Role.allCases
    )
    func eachRole(role: Role) async throws {
        let staffed = try await StaffedSite()
        let member = try await staffed.member("someone", [role])
        let scopes = role.rights.intersection(deskTokenScopes)
        // A custodian's desk has nothing to ask.
        guard !scopes.isEmpty else {
            await #expect(throws: DeskTokenError.scopesMissing) {
                _ = try await staffed.token(member, scopes)
            }
            return
        }
        let token = try await staffed.token(member, scopes)
        for operation in ApiOperation.all {
            guard let wanted = operation.scopes else { continue }
            let may = wanted.isEmpty || !scopes.isDisjoint(with: wanted)
            let before = try await staffed.auditCount()
            let answer = try await staffed.call(
                path(operation),
                token,
                post: operation.method == .post ? "{}" : nil
            )
            let what = "\(role) at \(operation.act): \(answer.status)"
            #expect((answer.status == 403) == !may, "\(what)")
            // An answer of the gate before this one would say nothing of the scopes.
            #expect(![401, 429, 503].contains(answer.status), "\(what)")
            if !may { #expect(try await staffed.auditCount() == before) }
        }
    }

    @Test("without a token, with a wrong one or with a cookie no one passes")
    func withoutToken() async throws {
        let staffed = try await StaffedSite()
        try await staffed.office.publish()
        try await staffed.member("zahra", [.exchangeDesk])
        let browser = try await staffed.browser("zahra")
        let cookies = browser.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        let wrong = "aman-" + String(repeating: "0", count: 64)
        let several: [HTTPFields] = [
            [:], [.cookie: cookies], [.authorization: "Bearer " + wrong],
            [.authorization: "Basic eDp5"], [.authorization: wrong],
        ]
        for operation in ApiOperation.all {
            for headers in several {
                let answer = try await ask(
                    staffed.site,
                    apiRoot + path(operation),
                    method: operation.method,
                    headers: headers,
                    body: operation.method == .post ? Array("{}".utf8) : nil
                )
                if operation.scopes == nil {
                    #expect(answer.status == 200, "\(operation.act)")
                } else {
                    #expect(answer.status == 401, "\(operation.act)")
                    #expect(answer.headers[.wwwAuthenticate] == "Bearer", "\(operation.act)")
                }
            }
        }
    }

    @Test("a token opens no page")
    func pages() async throws {
        let staffed = try await StaffedSite()
        let member = try await staffed.member("farid", [.registrar])
        let token = try await staffed.token(member, [.apply])
        let headers: HTTPFields = [.authorization: "Bearer " + token, .accept: "text/html"]
        let page = try await staffed.served.ask("/desk", headers: headers)
        #expect(page.status == 303 && page.headers[.location]?.hasPrefix("/sign-in") == true)
        let post = try await staffed.served.ask("/desk", method: .post, headers: headers)
        #expect(post.status >= 400)
    }

    @Test("a token that was revoked, has ended, or whose member has left opens nothing")
    func ended() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("aziz", [.administrator])
        let farid = try await staffed.member("farid", [.registrar])
        let laila = try await staffed.member("laila", [.reviewer])
        let first = try await staffed.token(farid, [.apply], desk: "first")
        let second = try await staffed.token(farid, [.apply], desk: "second")
        let third = try await staffed.token(laila, [.review], desk: "third")
        #expect(try await staffed.call("/today", first).status == 200)
        let id = try #require(try await staffed.office.records.tokens().first).id
        try await staffed.office.office.tokens.drop(id, by: "aziz")
        #expect(try await staffed.call("/today", first).status == 401)
        #expect(try await staffed.call("/today", second).status == 200)
        try await staffed.people.disable(farid.id, because: .left, by: .folder(name: "aziz"))
        #expect(try await staffed.call("/today", second).status == 401)
        try await staffed.people.setRoles(laila.id, [.caller], by: "aziz")
        #expect(try await staffed.call("/today", third).status == 401)
        try await staffed.people.setRoles(laila.id, [.reviewer], by: "aziz")
        #expect(try await staffed.call("/today", third).status == 200)
        staffed.pass(Int64(DeskTokenLimits.daysUsual) * 86_400)
        #expect(try await staffed.call("/today", third).status == 401)
    }

    @Test("a token that asks too often is asked to wait, and another is not held up")
    func pace() async throws {
        let staffed = try await StaffedSite()
        let farid = try await staffed.member("farid", [.registrar])
        let fast = try await staffed.token(farid, [.apply], desk: "fast")
        let slow = try await staffed.token(farid, [.apply], desk: "slow")
        for _ in 0..<DeskTokenLimits.burst {
            #expect(try await staffed.call("/today", fast).status == 200)
        }
        let answer = try await staffed.call("/today", fast)
        #expect(answer.status == 429 && answer.headers[.retryAfter] == "1")
        #expect(try await staffed.call("/today", slow).status == 200)
        staffed.pass(1)
        #expect(try await staffed.call("/today", fast).status == 200)
    }

    @Test("a member makes an allowed token, which is shown once and may be ended")
    func onThePage() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("aziz", [.administrator])
        let farid = try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("aziz")
        let address = "/staff/\(farid.id.number)"
        let allowed = try await browser.post(
            address + "/tokens",
            [("desk", "kiosk-1"), ("scopes", "apply"), ("days", "۳۰")]
        )
        #expect(allowed.status == 303)
        let made = try await staffed.browser("farid").post(
            "/account/desks/1/make",
            [("old", StaffedSite.password)]
        )
        let text = try #require(made.text.firstMatch(of: /aman-[0-9a-f]{64}/))
        let secret = String(text.output)
        #expect(made.status == 200)
        #expect(try await staffed.call("/today", secret).status == 200)
        let page = try await browser.get(address)
        #expect(page.text.contains("kiosk-1") && !page.text.contains(secret))
        for fields in [
            [("desk", "x"), ("scopes", "apply"), ("days", "30")],
            [("desk", "kiosk-2"), ("days", "30")],
            [("desk", "kiosk-2"), ("scopes", "decide"), ("days", "30")],
            [("desk", "kiosk-2"), ("scopes", "apply"), ("days", "0")],
        ] {
            #expect(try await browser.post(address + "/tokens", fields).status == 422)
        }
        let taken = [("desk", "kiosk-1"), ("scopes", "apply"), ("days", "30")]
        #expect(try await browser.post(address + "/tokens", taken).status == 409)
        #expect(try await browser.post(address + "/tokens/1/drop").status == 303)
        #expect(try await staffed.call("/today", secret).status == 401)
        #expect(try await browser.post("/staff/1/tokens/1/drop").status == 404)
    }
}
