import AmanLetter
import AmanOffice
import Foundation
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("The JSON API")
struct ApiTests {
    private func desk(
        _ roles: Set<Role>,
        _ scopes: Set<Right>
    ) async throws -> (StaffedCounter, String) {
        let staffed = try await StaffedCounter()
        let member = try await staffed.member("laila", roles)
        return (staffed, try await staffed.api.token(member, scopes))
    }

    @Test("a desk acts under its own name and its member's, and gives no name of a person")
    func officer() async throws {
        let (staffed, token) = try await desk([.registrar], [.apply])
        let answer = try await staffed.call(
            "/applications",
            token,
            post: #"{"province":"AF-KDZ","secondName":"احمد شهیدی"}"#
        )
        #expect(answer.status == 201)
        #expect(answer.headers[.location] == "/api/v1/applications/412")
        #expect(staffed.api.heard.all == ["apply Officer laila @ kiosk"])
        #expect(answer.text.hasPrefix(#"{"application":{"ticket":412,"state":"received","#))
        #expect(!answer.text.contains("احمد"))
        #expect(answer.headers[.cacheControl] == "no-store")
    }

    @Test("a token that only registers reads its own tickets, and no letter or other person")
    func onlyRegisters() async throws {
        let (staffed, kiosk) = try await desk([.registrar], [.apply])
        let farid = try await staffed.member("farid", [.registrar])
        let other = try await staffed.api.token(farid, [.apply], desk: "other")
        let path = "/applications/412"
        let before = try await staffed.call(path, kiosk)
        let nobody = try await staffed.call("/applications/9999", kiosk)
        #expect(before.status == 404 && before.text == nobody.text)
        let made = try await staffed.call("/applications", kiosk, post: #"{"province":"AF-KDZ"}"#)
        #expect(made.status == 201 && !made.text.contains("letter") && !made.text.contains("hits"))
        let own = try await staffed.call(path, kiosk)
        #expect(own.status == 200 && !own.text.contains("letter"))
        #expect(try await staffed.call(path, other).text == nobody.text)
        #expect(try await staffed.call(path + "/hits", kiosk).status == 403)
        // Who works with letters and decisions follows any ticket.
        let caller = try await staffed.api.token(farid, [.apply, .handOut], desk: "caller")
        #expect(try await staffed.call(path, caller).text.contains(#""letter":"HER-"#))
    }

    @Test("a photo no letter could be printed with is refused here as at the desk")
    func photo() async throws {
        let (staffed, token) = try await desk([.registrar], [.apply])
        let body = #"{"province":"AF-KDZ","photo":"/9j/4A=="}"#
        let answer = try await staffed.call("/applications", token, post: body)
        #expect(answer.status == 400, "\(answer.text)")
        #expect(answer.text.contains(#""where":"/photo""#), "\(answer.text)")
        #expect(staffed.api.heard.all.isEmpty)
    }

    @Test("the same key twice gives the first answer, and nothing happens twice")
    func once() async throws {
        let (staffed, token) = try await desk([.caller], [.handOut])
        let first = try await staffed.call("/calls", token, post: #"{"desk":3}"#)
        let again = try await staffed.call("/calls", token, post: #"{"desk":3}"#)
        #expect(first.status == 200 && again.text == first.text)
        #expect(staffed.api.heard.all.count == 1)
        #expect(again.headers.contains { $0.name.canonicalName == "idempotency-replayed" })
        let other = try await staffed.call("/calls", token, post: #"{"desk":4}"#)
        #expect(other.status == 422 && other.text.contains(#""code":"idempotency-key-taken""#))
        let next = try await staffed.call("/calls", token, post: "{}", key: "key-0000-2")
        #expect(next.status == 200 && staffed.api.heard.all.count == 2)
    }

    @Test("what was refused is tried anew under the same key")
    func refusedOnce() async throws {
        let (staffed, token) = try await desk([.reviewer], [.decide])
        let path = "/applications/412/decisions"
        let wrong = try await staffed.call(
            path,
            token,
            post: #"{"outcome":"refuse","reason":"never"}"#
        )
        #expect(wrong.status == 422 && wrong.text.contains(#""where":"/reason""#))
        let right = try await staffed.call(path, token, post: #"{"outcome":"grant"}"#)
        #expect(right.status == 200)
    }

    @Test(
        "a posted request says which request it is",
        arguments: [nil, "short", "with space", "ü23456789"]
    )
    func keys(key: String?) async throws {
        let (staffed, token) = try await desk([.caller], [.handOut])
        let answer = try await staffed.call("/calls", token, post: "{}", key: key)
        #expect(answer.status == 400 && answer.text.contains(#""where":"Idempotency-Key""#))
        #expect(staffed.api.heard.all == [])
    }

    /// What is posted where, and the code and place of its refusal.
    static let bad: [(path: String, body: String, code: String, place: String?)] = [
        ("/calls", "", "not-json", nil),
        ("/calls", "[]", "not-an-object", nil),
        ("/calls", #"{"desk":3,"desk":3}"#, "not-json", nil),
        ("/calls", #"{"desk":3.5}"#, "not-json", nil),
        ("/calls", #"{"desk":"3"}"#, "bad-field", "/desk"),
        ("/calls", #"{"desk":100}"#, "bad-field", "/desk"),
        ("/calls", #"{"dessk":3}"#, "unknown-field", "/dessk"),
        ("/calls", #"{"a/b~":3}"#, "unknown-field", "/a~1b~0"),
        ("/hand-outs", "{}", "missing-field", "/number"),
        ("/hand-outs", #"{"number":"x"}"#, "bad-field", "/number"),
        ("/calls/no-show", "{}", "nobody-called", nil),
        ("/calls/no-show", #"{"ticket":4}"#, "called-too-seldom", nil),
    ]

    @Test("what is wrong is said with code and place", arguments: bad)
    func problems(path: String, body: String, code: String, place: String?) async throws {
        let (staffed, token) = try await desk([.caller], [.handOut])
        let answer = try await staffed.call(path, token, post: body)
        let problem = try object(answer.text)
        #expect(problem["code"] as? String == code)
        #expect(problem["where"] as? String == place)
        #expect(problem["status"] as? Int == answer.status)
        #expect(answer.headers[.contentType] == "application/problem+json")
    }

    @Test("a body that is too large, or not announced as JSON, is refused before it is read")
    func bodies() async throws {
        let (staffed, token) = try await desk([.caller], [.handOut])
        let large = #"{"desk":"\#(String(repeating: "a", count: 20_000))"}"#
        #expect(try await staffed.call("/calls", token, post: large).status == 413)
        let form = try await staffed.call(
            "/calls",
            token,
            post: "desk=3",
            type: "application/x-www-form-urlencoded"
        )
        #expect(form.status == 415)
    }

    @Test("lists go on where the last page ended, each ticket once")
    func pages() async throws {
        let (staffed, token) = try await desk([.reviewer], [.review])
        var (seen, next): ([Int], Int?) = ([], 0)
        while let after = next {
            let answer = try await staffed.call(
                "/applications?state=received&limit=100&after=\(after)",
                token
            )
            let page = try object(answer.text)
            let list = try #require(page["applications"] as? [[String: Any]])
            seen += list.compactMap { $0["ticket"] as? Int }
            next = page["next"] as? Int
        }
        #expect(seen == Array(1...250))
        for query in ["limit=0", "limit=501", "state=x", "after=-1", "limit=5&limit=6"] {
            #expect(try await staffed.call("/applications?" + query, token).status == 400)
        }
        let unknown = try await staffed.call("/applications?name=x", token)
        #expect(unknown.text.contains(#""code":"unknown-parameter""#))
    }

    @Test("what is not there is said so, and so is a method an address does not take")
    func missing() async throws {
        let (staffed, token) = try await desk([.exchangeDesk], [.issue, .handOut])
        let number = try apiLetter().number.text
        #expect(try await staffed.call("/letters/\(number)", token).status == 200)
        #expect(try await staffed.call("/letters/\(number)/proof", token).status == 200)
        for path in ["/letters/HER-0000-0000", "/letters/x", "/applications/9999", "/nothing"] {
            let answer = try await staffed.call(path, token)
            #expect(answer.status == 404, "\(path)")
            #expect(answer.headers[.contentType] == "application/problem+json")
        }
        let wrong = try await staffed.call("/today", token, post: "{}")
        #expect(wrong.status == 405 && wrong.headers[.allow] == "GET, HEAD")
        #expect(wrong.headers[.contentType] == "application/problem+json")
    }

    private func object(_ text: String) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Array(text.utf8).asBytes)
        return try #require(value as? [String: Any])
    }
}

extension [UInt8] {
    /// As Foundation's readers take it.
    var asBytes: Foundation.Data { Foundation.Data(self) }
}
