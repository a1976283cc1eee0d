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
    ) async throws -> (StaffedSite, String) {
        let staffed = try await StaffedSite()
        let member = try await staffed.member("laila", roles)
        return (staffed, try await staffed.token(member, scopes))
    }

    /// A caller's desk in an office with so many letters to hand out.
    private func callingDesk(_ letterCount: Int) async throws -> (StaffedSite, String) {
        let (staffed, token) = try await desk([.caller], [.handOut])
        for number in 0..<letterCount {
            try await staffed.office.letter("Omid \(letters(number))")
        }
        return (staffed, token)
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
        #expect(answer.headers[.location] == "/api/v1/applications/1")
        let entries = try await staffed.office.audit(.apply)
        #expect(entries.map(\.officer) == ["Officer laila @ kiosk"])
        #expect(answer.text.hasPrefix(#"{"application":{"ticket":1,"state":"received","#))
        #expect(!answer.text.contains("احمد"))
        #expect(answer.headers[.cacheControl] == "no-store")
    }

    @Test("a token that only registers reads its own tickets, and no letter or other person")
    func onlyRegisters() async throws {
        let (staffed, kiosk) = try await desk([.registrar], [.apply])
        let farid = try await staffed.member("farid", [.registrar])
        let other = try await staffed.token(farid, [.apply], desk: "other")
        // Another member's ticket answers like one that does not exist.
        try await staffed.office.register()
        let nobody = try await staffed.call("/applications/9999", kiosk)
        let foreign = try await staffed.call("/applications/1", kiosk)
        #expect(foreign.status == 404 && foreign.text == nobody.text)
        let made = try await staffed.call("/applications", kiosk, post: #"{"province":"AF-KDZ"}"#)
        #expect(made.status == 201 && !made.text.contains("letter") && !made.text.contains("hits"))
        let path = "/applications/2"
        var named = Correction()
        named.person.fullName = "Omid Noorzai"
        let office = staffed.office.office
        let id = try await staffed.office.reviewCase(2).application.id
        _ = try await office.correct(
            id,
            named,
            because: .mistyped,
            remark: "named",
            officer: "Sharifa",
            seen: nil
        )
        _ = try await office.decide(id, .grant, officer: "Nasim", seen: nil)
        let letter = try await office.issue(id, officer: "Omid").record.number.text
        let own = try await staffed.call(path, kiosk)
        #expect(own.status == 200 && !own.text.contains("letter"))
        #expect(try await staffed.call(path, other).text == nobody.text)
        #expect(try await staffed.call(path + "/hits", kiosk).status == 403)
        // Who works with letters and decisions follows any ticket.
        let karim = try await staffed.member("karim", [.registrar, .caller])
        let caller = try await staffed.token(karim, [.apply, .handOut], desk: "caller")
        #expect(try await staffed.call(path, caller).text.contains(letter))
    }

    @Test("a photo no letter could be printed with is refused here as at the desk")
    func photo() async throws {
        let (staffed, token) = try await desk([.registrar], [.apply])
        let body = #"{"province":"AF-KDZ","photo":"/9j/4A=="}"#
        let answer = try await staffed.call("/applications", token, post: body)
        #expect(answer.status == 400, "\(answer.text)")
        #expect(answer.text.contains(#""where":"/photo""#), "\(answer.text)")
        #expect(try await staffed.office.audit(.apply).isEmpty)
    }

    @Test("the same key twice gives the first answer, and nothing happens twice")
    func once() async throws {
        let (staffed, token) = try await callingDesk(2)
        let first = try await staffed.call("/calls", token, post: #"{"desk":3}"#)
        let again = try await staffed.call("/calls", token, post: #"{"desk":3}"#)
        #expect(first.status == 200 && again.text == first.text)
        #expect(try await staffed.office.audit(.call).map(\.subject) == ["1"])
        #expect(again.headers.contains { $0.name.canonicalName == "idempotency-replayed" })
        let other = try await staffed.call("/calls", token, post: #"{"desk":4}"#)
        #expect(other.status == 422 && other.text.contains(#""code":"idempotency-key-taken""#))
        let next = try await staffed.call("/calls", token, post: "{}", key: "key-0000-2")
        #expect(next.status == 200)
        #expect(try await staffed.office.audit(.call).map(\.subject) == ["1", "2"])
    }

    @Test("an application, a decision, a letter and an exchange are answered the same once more")
    func madeOnce() async throws {
        let (staffed, applying) = try await desk([.registrar], [.apply])
        let reviewer = try await staffed.member("daud", [.reviewer])
        let exchanger = try await staffed.member("zahra", [.exchangeDesk])
        let deciding = try await staffed.token(reviewer, [.decide], desk: "review")
        let issuing = try await staffed.token(exchanger, [.issue, .exchange], desk: "letters")
        let exchanged = try await staffed.office.letter("Omid Noorzai").text
        let asked = [
            ("/applications", applying, #"{"province":"AF-KDZ","fullName":"Gulalai Noor"}"#),
            ("/applications/2/decisions", deciding, #"{"outcome":"grant"}"#),
            ("/letters", issuing, #"{"ticket":2}"#),
            ("/exchanges", issuing, #"{"text":"\#(exchanged)"}"#),
        ]
        for (number, (path, token, body)) in asked.enumerated() {
            let key = "key-0000-\(number)"
            let first = try await staffed.call(path, token, post: body, key: key)
            #expect(first.status == 200 || first.status == 201, "\(path): \(first.text)")
            let count = try await staffed.auditCount()
            let again = try await staffed.call(path, token, post: body, key: key)
            #expect(again.text == first.text && again.status == first.status, "\(path)")
            #expect(again.headers.contains { $0.name.canonicalName == "idempotency-replayed" })
            #expect(try await staffed.auditCount() == count)
        }
    }

    @Test("what was refused is tried again under the same key")
    func refusedOnce() async throws {
        let (staffed, token) = try await desk([.reviewer], [.decide])
        try await staffed.office.register()
        let path = "/applications/1/decisions"
        let wrong = try await staffed.call(
            path,
            token,
            post: #"{"outcome":"refuse","reason":"never"}"#
        )
        #expect(wrong.status == 422 && wrong.text.contains(#""where":"/reason""#))
        let right = try await staffed.call(path, token, post: #"{"outcome":"grant"}"#)
        #expect(right.status == 200)
        #expect(try await staffed.office.reviewCase(1).application.state == .granted)
    }

    @Test(
        "a posted request says which request it is",
        arguments: [nil, "short", "with space", "ü23456789"]
    )
    func keys(key: String?) async throws {
        let (staffed, token) = try await callingDesk(1)
        let answer = try await staffed.call("/calls", token, post: "{}", key: key)
        #expect(answer.status == 400 && answer.text.contains(#""where":"Idempotency-Key""#))
        #expect(try await staffed.office.audit(.call).isEmpty)
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
        ("/calls/no-show", #"{"ticket":1}"#, "called-too-seldom", nil),
    ]

    @Test("what is wrong is said with code and place", arguments: bad)
    func problems(path: String, body: String, code: String, place: String?) async throws {
        let (staffed, token) = try await callingDesk(1)
        if code == "called-too-seldom" {
            _ = try await staffed.office.office.callNext(officer: "Lida")
        }
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

    @Test("lists continue where the last page ended, each ticket once")
    func pages() async throws {
        let (staffed, token) = try await desk([.reviewer], [.review])
        for _ in 0..<250 { try await staffed.office.register() }
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
        let number = try await staffed.office.letter().record.number.text
        try await staffed.office.publish()
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
