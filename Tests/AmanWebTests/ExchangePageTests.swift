import AmanLetter
import AmanOffice
import HTTPTypes
import Synchronization
import Testing

@testable import AmanVerdict
@testable import AmanWeb

@Suite("The exchange desk")
struct ExchangePageTests {
    @Test("a letter is looked at first: its verdict, the doubts, what the new one would say")
    func look() async throws {
        let (staffed, browser) = try await desk()
        let page = try await browser.post("/exchange", [("text", "LETTER OK")])
        #expect(page.status == 200)
        for said in [
            "In force", "Ahmad Shahidi", "احمد شهیدی", "Kunduz", "Letter of Safe Conduct",
            "newest list is not at hand", "value=\"LETTER OK\"",
        ] {
            #expect(page.text.contains(said), "\(said)")
        }
        #expect(page.headers[.cacheControl] == "no-store")
        #expect(staffed.exchanging.exchanged.isEmpty)
        #expect(try await !browser.get("/exchange").text.contains("LETTER OK"))
    }

    @Test("it is exchanged once; the same form again gives the same letter, never an address")
    func once() async throws {
        let (staffed, browser) = try await desk()
        let form = [("form", String(repeating: "0a", count: 16)), ("text", "LETTER OK")]
        for _ in 0..<2 {
            let answer = try await browser.post("/exchange/confirm", form)
            #expect(answer.status == 303)
            let to = try #require(answer.headers[.location])
            #expect(to.hasPrefix("/letter/\(sampleNumber(1).text)"))
            #expect(!to.contains("LETTER"))
        }
        #expect(staffed.exchanging.exchanged == ["Officer zahra"])
    }

    @Test("the same letter handed in again is told with the ticket of its first exchange")
    func again() async throws {
        let (_, browser) = try await desk()
        _ = try await browser.post("/exchange/confirm", [("text", "LETTER OK")])
        for path in ["/exchange", "/exchange/confirm"] {
            let told = try await browser.post(path, [("text", "LETTER OK")])
            #expect(told.status == 409)
            #expect(told.text.contains("This letter was exchanged here before."))
            #expect(told.text.contains("The new one has ticket 1,"))
            #expect(!told.text.contains("/exchange/confirm"))
        }
    }

    @Test("what cannot be exchanged is said with what the person can do, and holds nobody")
    func refused() async throws {
        let (_, browser) = try await desk()
        let told = try await browser.post("/exchange", [("text", "REVOKED")])
        #expect(told.status == 409 && told.text.contains("may still travel to safety"))
        #expect(try await browser.post("/exchange").status == 400)
        let long = String(repeating: "A", count: 9_000)
        #expect(try await browser.post("/exchange", [("text", long)]).status == 413)
        #expect(try await browser.post("/exchange/confirm").status == 400)
    }

    @Test("what no letter says can be added, and is not lost when some of it is refused")
    func addition() async throws {
        let (staffed, browser) = try await desk()
        let look = try await browser.post("/exchange", [("text", "LETTER OK")])
        #expect(look.text.contains("name=\"identityPaper\""))
        // What was signed is shown, and no field lets anybody write over it.
        #expect(!look.text.contains("name=\"fullName\""))
        let long = String(repeating: "0", count: 300)
        let typed = [("text", "LETTER OK"), ("district", "Imam Sahib"), ("contact", long)]
        let refused = try await browser.post("/exchange/confirm", typed)
        #expect(refused.status == 422 && refused.text.contains("value=\"Imam Sahib\""))
        #expect(staffed.exchanging.exchanged.isEmpty)
        let mended = [("text", "LETTER OK"), ("district", "Imam Sahib"), ("notes", "")]
        #expect(try await browser.post("/exchange/confirm", mended).status == 303)
        #expect(staffed.exchanging.added == [ExchangeAddition(district: "Imam Sahib")])
    }

    @Test("a photo is read here, and what is no picture is told on the page that takes the next")
    func photo() async throws {
        let (_, browser) = try await desk()
        let read = try await browser.post(
            "/exchange",
            [("text", "")],
            photo: [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]
        )
        #expect(read.status == 200 && read.text.contains("value=\"LETTER\""))
        let told = try await browser.post(
            "/exchange",
            [("text", "")],
            photo: Array("GIF89a".utf8)
        )
        #expect(told.status == 415 && told.text.contains("type=\"file\""))
    }

    @Test("the camera is offered only where the verifier page's scanner is served")
    func scanner() async throws {
        let (_, browser) = try await desk()
        #expect(try await !browser.get("/exchange").text.contains("data-scanner"))
        let staffed = try StaffedCounter()
        try await staffed.member("zahra", [.exchangeDesk])
        let signedIn = try await staffed.browser("zahra")
        var counter = staffed.counter
        counter.verifierSite = VerifierSite(files: ["scanner.js": [1]])
        let page = try await ask(
            counter,
            "/exchange",
            headers: [
                .cookie: signedIn.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
            ]
        )
        #expect(page.text.contains("data-scanner=\"/verify/\""))
        // The page itself may run nothing but our own scripts; the worker has its own policy.
        let policy = try #require(HTTPField.Name("Content-Security-Policy"))
        #expect(page.headers[policy]?.contains("wasm-unsafe-eval") == false)
    }

    @Test("is whole in each language", arguments: PageLanguage.allCases)
    func languages(language: PageLanguage) async throws {
        let (_, browser) = try await desk()
        let lang = "?lang=\(language.rawValue)"
        let pages = [
            try await browser.get("/exchange\(lang)"),
            try await browser.post("/exchange\(lang)", [("text", "LETTER OK")]),
            try await browser.post("/exchange\(lang)", [("text", "REVOKED")]),
        ]
        for page in pages {
            #expect(page.text.contains("dir=\"\(language.direction)\""))
            #expect(!page.text.contains(" style=") && !page.text.contains(" #"))
        }
    }

    private func desk() async throws -> (StaffedCounter, StaffBrowser) {
        let staffed = try StaffedCounter()
        try await staffed.member("zahra", [.exchangeDesk])
        return (staffed, try await staffed.browser("zahra"))
    }
}

/// Exchanges in memory: every text but `REVOKED` is one and the same good letter.
final class ExchangingInMemory: Sendable {
    private let officers = Mutex<[String]>([])
    private let additions = Mutex<[ExchangeAddition]>([])

    var added: [ExchangeAddition] { additions.withLock { $0 } }

    var exchanged: [String] { officers.withLock { $0 } }

    var tools: ExchangeTools {
        ExchangeTools(
            look: { text in try self.look(text) },
            exchange: { text, addition, officer in
                guard (addition.contact ?? "").count < 300 else {
                    throw ExchangeError.addition(
                        .field(.contact, .tooLong(byteCount: 300, limit: 299))
                    )
                }
                self.additions.withLock { $0.append(addition) }
                return try self.officers.withLock { officers in
                    guard officers.isEmpty else {
                        throw ExchangeError.alreadyExchanged(sampleNumber(2))
                    }
                    officers.append(officer)
                    return sampleRecord(1)
                }
            }
        )
    }

    private func look(_ text: String) throws -> ExchangeLook {
        if text == "REVOKED" {
            return ExchangeLook(
                judgement: try sampleJudgement(.status(.revoked)),
                plan: .failure(.revoked(sampleNumber(2))),
                earlier: nil
            )
        }
        let isDone = officers.withLock { !$0.isEmpty }
        return ExchangeLook(
            judgement: try sampleJudgement(isDone ? .status(.exchanged) : .inForce),
            plan: isDone ? .failure(.alreadyExchanged(sampleNumber(2))) : .success(samplePlan()),
            earlier: isDone ? sampleRecord(1) : nil
        )
    }

    private func samplePlan() -> Exchangeable {
        var person = Person()
        person.fullName = "Ahmad Shahidi"
        person.secondName = "احمد شهیدی"
        person.birthYear = 1990
        return Exchangeable(
            number: sampleNumber(2),
            digest: [UInt8](repeating: 2, count: 32),
            office: sampleOfficeCode,
            own: nil,
            person: person,
            homeProvince: "AF-KDZ",
            doubts: [.statusNotAtHand]
        )
    }
}
