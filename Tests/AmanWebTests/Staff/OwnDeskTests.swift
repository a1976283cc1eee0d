import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("The desks that act in a member's name")
struct OwnDeskTests {
    /// The token's secret that a page shows.
    private func secret(in page: String) -> String? {
        page.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" })
            .map(String.init).first { DeskTokenSecret(reading: $0) != nil }
    }

    @Test("an administrator allows a desk; the member makes the token, and only they see it")
    func making() async throws {
        let staffed = try await StaffedSite()
        let farid = try await staffed.member("farid", [.registrar])
        let administrator = try await staffed.browser("aziz", [.administrator])
        let fields = [("desk", "kiosk-1"), ("scopes", "apply"), ("days", "30")]
        let way = "/staff/\(farid.id.number)/tokens"
        let allowed = try await administrator.post(way, fields)
        #expect(allowed.status == 303 && secret(in: allowed.text) == nil)
        #expect(try await staffed.office.office.tokens.all().isEmpty)
        let page = try await administrator.get("/staff/\(farid.id.number)").text
        #expect(page.contains("kiosk-1") && page.contains("has to be made by"))

        // Neither the administrator nor a colleague makes it.
        let make = "/account/desks/1/make"
        let own = [("old", StaffedSite.password)]
        #expect(try await administrator.post(make, own).status == 404)
        let colleague = try await staffed.browser("zahra", [.registrar])
        #expect(try await colleague.post(make, own).status == 404)

        let member = try await staffed.browser("farid")
        #expect(try await member.get("/account/desks").text.contains("kiosk-1"))
        let wrong = try await member.post(make, [("old", "four words of others")])
        #expect(wrong.status != 200 && secret(in: wrong.text) == nil)
        let made = try await member.post(make, own)
        #expect(made.status == 200)
        let token = try #require(secret(in: made.text))
        let body = #"{"province":"AF-KDZ"}"#
        let answer = try await staffed.call("/applications", token, post: body)
        #expect(answer.status == 201)
        let applied = try await staffed.office.audit(.apply)
        #expect(applied.map(\.officer) == ["Officer farid @ kiosk-1"])
        #expect(try await member.post(make, own).status == 404)
        // The member ends it as well.
        #expect(try await member.post("/account/desks/1/drop").status == 303)
        let ended = try await staffed.call("/applications", token, post: body)
        #expect(ended.status == 401)
    }

    @Test("an administrator withdraws what they allowed")
    func withdrawing() async throws {
        let staffed = try await StaffedSite()
        let farid = try await staffed.member("farid", [.registrar])
        let administrator = try await staffed.browser("aziz", [.administrator])
        let way = "/staff/\(farid.id.number)/tokens"
        _ = try await administrator.post(way, [("desk", "k1"), ("scopes", "apply"), ("days", "9")])
        let member = try await staffed.browser("farid")
        #expect(try await member.get("/account/desks").text.contains("k1"))
        #expect(try await administrator.post(way + "/allowed/1/drop").status == 303)
        #expect(try await administrator.post(way + "/allowed/1/drop").status == 404)
        #expect(try await member.get("/account/desks").text.contains("No desk is allowed"))
    }
}
