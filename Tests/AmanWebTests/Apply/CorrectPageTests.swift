import AmanOffice
import AmanTexts
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("Correcting at the counter")
struct CorrectPageTests {
    @Test("who registered a person corrects the name, and officers decide again")
    func registrar() async throws {
        let staffed = try await StaffedSite()
        let browser = try await staffed.browser("farid", [.registrar])
        _ = try await browser.post("/desk", [("province", "AF-KDZ"), ("birthYear", "1990")])
        let ticket = try await browser.get("/desk/ticket/1").text
        #expect(ticket.contains("There is no name yet."))
        #expect(ticket.contains("/desk/ticket/1/correct"))
        let page = try await browser.get("/desk/ticket/1/correct").text
        // Nothing of the record is on it.
        #expect(!page.contains("1990") || !page.contains(#"value="1990""#))
        let wrong = try await browser.post(
            "/desk/ticket/1/correct",
            [("seen", try #require(value(of: "seen", in: page))), ("fullName", "R2D2")]
        )
        #expect(wrong.status == 422 && wrong.text.contains("is not a name"))
        let answer = try await browser.post(
            "/desk/ticket/1/correct",
            [
                ("seen", try #require(value(of: "seen", in: page))),
                ("fullName", "Ahmad Shahidi"), ("reason", "missing"), ("remark", "came <b>back"),
            ]
        )
        #expect(answer.status == 303)
        let done = try await browser.get(try #require(answer.headers[.location])).text
        #expect(done.contains("The application is corrected."))
        #expect(!done.contains("There is no name yet."))
        #expect(try await staffed.stored().map(\.fullName) == ["Ahmad Shahidi"])
        #expect(try await staffed.stored().map(\.birthYear) == [1990])
        // Another registrar learns nothing of it, and of no ticket at all.
        let other = try await staffed.browser("omid", [.registrar])
        for address in ["/desk/ticket/1/correct", "/desk/ticket/9/correct"] {
            #expect(try await other.get(address).status == 404)
        }
        let monitor = try await staffed.browser("lida", [.monitor])
        #expect(try await monitor.get("/desk/ticket/1/correct").status == 403)
    }

    @Test("a page that is older than the last correction changes nothing and keeps what was typed")
    func olderPage() async throws {
        let staffed = try await StaffedSite()
        let browser = try await staffed.browser("farid", [.registrar])
        _ = try await browser.post("/desk", [("province", "AF-KDZ"), ("fullName", "Ahmad")])
        let page = try await browser.get("/desk/ticket/1/correct").text
        let named = [("seen", try #require(value(of: "seen", in: page))), ("fullName", "Ahmed")]
        #expect(try await browser.post("/desk/ticket/1/correct", named).status == 303)
        let again = try await browser.post(
            "/desk/ticket/1/correct",
            named
        )
        #expect(again.status == 409 && again.text.contains("since you opened the page"))
        #expect(again.text.contains(#"value="Ahmed""#))
        let nothing = try await browser.post(
            "/desk/ticket/1/correct",
            [("seen", try #require(value(of: "seen", in: again.text)))]
        )
        #expect(nothing.status == 422 && nothing.text.contains("Nothing is filled in"))
    }

    @Test("a reviewer sees that a name is missing, corrects it, and that votes were withdrawn")
    func reviewerCorrects() async throws {
        let (staffed, browser) = try await reviewer(0)
        try await staffed.office.register("") {
            $0.secondName = nil; $0.secondLanguage = nil
        }
        let page = try await browser.get("/review/case/1").text
        #expect(page.contains("There is no name yet."))
        let vote = [("outcome", "grant"), ("seen", try #require(value(of: "seen", in: page)))]
        let refused = try await browser.post("/review/case/1/decide", vote)
        #expect(refused.status == 409 && refused.text.contains("Correct the application first"))
        let form = try await browser.get("/desk/ticket/1/correct").text
        let fields = [
            ("seen", try #require(value(of: "seen", in: form))), ("secondName", "احمد"),
            ("reason", "missing"),
        ]
        let answer = try await browser.post("/desk/ticket/1/correct", fields)
        #expect(answer.status == 303)
        #expect(answer.headers[.location]?.hasPrefix("/review/case/1?") == true)
        let corrected = try await browser.get("/review/case/1").text
        #expect(!corrected.contains("There is no name yet."))
        #expect(corrected.contains("Earlier votes no longer count."))
        // What was corrected has to be opened before it is granted.
        let opened = try await browser.post("/review/case/1", [("reason", "decide")]).text
        let again = [
            ("outcome", "grant"), ("seen", try #require(value(of: "seen", in: opened))),
        ]
        #expect(try await browser.post("/review/case/1/decide", again).status == 303)
        #expect(try await staffed.office.reviewCase(1).application.state == .granted)
    }

    @Test("a dash empties a field, and an empty one stays")
    func dash() throws {
        let correction = try Correction(typed: [
            .contact: " - ", .fullName: "Ahmad", .notes: "", .birthYear: "1990",
        ])
        #expect(correction.person.contact == "" && correction.person.fullName == "Ahmad")
        #expect(correction.person.notes == nil && correction.homeProvince == nil)
        #expect(correction.channel == nil && correction.person.birthYear == 1990)
        #expect(try Correction(typed: [:]).isEmpty)
    }

    @Test("a program of a reviewer corrects too, and a wrong request changes nothing")
    func api() async throws {
        let staffed = try await StaffedSite()
        let laila = try await staffed.member("laila", [.reviewer])
        let token = try await staffed.token(laila, [.review, .decide], desk: "one")
        try await staffed.office.register()
        let path = "/applications/1/corrections"
        let named = #"{"reason":"mistyped","changes":{"fullName":"Ahmad Shaheedi"}}"#
        let answer = try await staffed.call(path, token, post: named)
        #expect(answer.status == 200 && answer.text.contains(#""state":"received""#))
        #expect(try await staffed.stored().map(\.fullName) == ["Ahmad Shaheedi"])
        let refusals = [
            (#"{"reason":"mistyped"}"#, "missing-field"),
            (#"{"reason":"why","changes":{}}"#, "bad-field"),
            (#"{"reason":"paper","changes":[]}"#, "bad-field"),
            (#"{"reason":"paper","changes":{"fullName":"R2D2"}}"#, "bad-field"),
            (#"{"reason":"paper","changes":{"surname":"X"}}"#, "unknown-field"),
        ]
        for (place, (body, code)) in refusals.enumerated() {
            let key = "key-refused-\(place)"
            let refused = try await staffed.call(path, token, post: body, key: key)
            #expect(refused.status == 422 || refused.status == 400, "\(body)")
            #expect(refused.text.contains(code), "\(body) \(refused.text)")
        }
    }
}
