import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Testing

@testable import AmanVerdict
@testable import AmanWeb

@Suite("The exchange desk")
struct ExchangePageTests {
    @Test("a letter is looked at first: its verdict, the doubts, what the new one would say")
    func look() async throws {
        let (staffed, browser, text) = try await desk()
        let page = try await browser.post("/exchange", [("text", text)])
        #expect(page.status == 200)
        for said in [
            "In force", "Ahmad Shahidi", "احمد شهیدی", "Kunduz", "Letter of Safe Conduct",
            "value=\"\(escaped(text))\"",
        ] {
            #expect(page.text.contains(said), "\(said)")
        }
        #expect(page.headers[.cacheControl] == "no-store")
        #expect(try await staffed.office.audit(.exchange).isEmpty)
        #expect(try await !browser.get("/exchange").text.contains(text))
    }

    @Test("it is exchanged once; the same form again gives the same letter, never an address")
    func once() async throws {
        let (staffed, browser, text) = try await desk()
        let form = [("form", String(repeating: "0a", count: 16)), ("text", text)]
        var places: Set<String> = []
        for _ in 0..<2 {
            let answer = try await browser.post("/exchange/confirm", form)
            #expect(answer.status == 303)
            places.insert(try #require(answer.headers[.location]))
        }
        let new = try await staffed.office.letterRecord(ticket: 2).number.text
        #expect(places == ["/exchange/done/\(new)?lang=eng"])
        let done = try await browser.get("/exchange/done/\(new)").text
        let old = try await staffed.office.letterRecord(ticket: 1).number.text
        for said in ["Exchanged", old, new, "/call/ticket/2", "/issue/print"] {
            #expect(done.contains(said), "\(said)")
        }
        #expect(try await browser.get("/exchange/done/KDZ-0000-0000").status == 404)
        #expect(try await staffed.office.issuedTickets() == [1, 2])
        let entries = try await staffed.office.audit(.exchange)
        #expect(Set(entries.map(\.officer)) == ["Officer zahra"])
        let size = try await staffed.office.records.logSize()
        #expect(try await staffed.office.records.treeHead()?.size == size, "it is published")
    }

    @Test("the same letter handed in again is answered with the ticket of its first exchange")
    func again() async throws {
        let (_, browser, text) = try await desk()
        _ = try await browser.post("/exchange/confirm", [("text", text)])
        for path in ["/exchange", "/exchange/confirm"] {
            let told = try await browser.post(path, [("text", text)])
            #expect(told.status == 409)
            #expect(told.text.contains("This letter was already exchanged here."))
            #expect(told.text.contains("The new letter has ticket 2,"))
            #expect(!told.text.contains("/exchange/confirm"))
        }
    }

    @Test("what cannot be exchanged is said with what the person can do, and holds no one")
    func refused() async throws {
        let (staffed, browser, text) = try await desk()
        try await staffed.revokeFirst()
        let told = try await browser.post("/exchange", [("text", text)])
        #expect(told.status == 409 && told.text.contains("may still travel to safety"))
        #expect(try await browser.post("/exchange").status == 400)
        let long = String(repeating: "A", count: 9_000)
        #expect(try await browser.post("/exchange", [("text", long)]).status == 413)
        #expect(try await browser.post("/exchange/confirm").status == 400)
    }

    @Test("what no letter says can be added, and is not lost when some of it is refused")
    func addition() async throws {
        let (staffed, browser, text) = try await desk()
        let look = try await browser.post("/exchange", [("text", text)])
        #expect(look.text.contains("name=\"identityPaper\""))
        // What was signed is shown, and no field lets anyone write over it.
        #expect(!look.text.contains("name=\"fullName\""))
        let long = String(repeating: "0", count: 600)
        let typed = [("text", text), ("district", "Imam Sahib"), ("contact", long)]
        let refused = try await browser.post("/exchange/confirm", typed)
        #expect(refused.status == 422 && refused.text.contains("value=\"Imam Sahib\""))
        #expect(try await staffed.office.audit(.exchange).isEmpty)
        let corrected = [("text", text), ("district", "Imam Sahib"), ("notes", "")]
        #expect(try await browser.post("/exchange/confirm", corrected).status == 303)
        let id = try #require(try await staffed.office.letterRecord(ticket: 2).application)
        let person = try await staffed.office.records.openedApplication(id)?.person
        #expect(person?.district == "Imam Sahib" && person?.notes == nil)
    }

    @Test("a photo is read here, and what is no picture is refused on the page that takes the next")
    func photo() async throws {
        let (_, browser, text) = try await desk()
        let read = try await browser.post(
            "/exchange",
            [("text", "")],
            photo: [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]
        )
        #expect(read.status == 200 && read.text.contains("value=\"\(escaped(text))\""))
        let told = try await browser.post(
            "/exchange",
            [("text", "")],
            photo: Array("GIF89a".utf8)
        )
        #expect(told.status == 415 && told.text.contains("type=\"file\""))
    }

    @Test("of several letters in one picture the desk chooses one, and no name is shown before")
    func several() async throws {
        let office = try await TestOffice()
        let texts = try await [office.letter().text, office.letter("Zalmai Karimi").text]
        try await office.publish()
        let codes = ["https://example.org", texts[0], texts[1], texts[0]]
        let staffed = try await StaffedSite(
            of: office,
            change: { $0.pictures = PlainPictures { _ in codes } }
        )
        let browser = try await staffed.browser("zahra", [.exchangeDesk])
        let photo: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]
        for page in [
            try await browser.post("/exchange", [("text", "")], photo: photo),
            // As the page's own camera sends what it read.
            try await browser.post("/exchange", codes.map { ("code", $0) }),
        ] {
            #expect(page.status == 200)
            for text in texts { #expect(page.text.contains("value=\"\(escaped(text))\"")) }
            #expect(!page.text.contains("/exchange/confirm"))
            #expect(!page.text.contains("Karimi") && !page.text.contains("Shahidi"))
        }
        let one = try await browser.post("/exchange", [("code", codes[0]), ("code", texts[1])])
        #expect(one.text.contains("/exchange/confirm") && one.text.contains("Karimi"))
        let long = String(repeating: "A", count: 9_000)
        #expect(try await browser.post("/exchange", [("code", long)]).status == 413)
    }

    @Test("the camera is offered only where the verifier page's scanner is served")
    func scanner() async throws {
        let (staffed, signedIn, _) = try await desk()
        #expect(try await !signedIn.get("/exchange").text.contains("data-scanner"))
        var site = staffed.site
        site.verifierSite = VerifierSite(files: ["scanner.js": [1]])
        let page = try await ask(
            site,
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
        let (staffed, browser, text) = try await desk()
        let lang = "?lang=\(language.rawValue)"
        var pages = [
            try await browser.get("/exchange\(lang)"),
            try await browser.post("/exchange\(lang)", [("text", text)]),
        ]
        try await staffed.revokeFirst()
        pages.append(try await browser.post("/exchange\(lang)", [("text", text)]))
        for page in pages {
            #expect(page.text.contains("dir=\"\(language.direction)\""))
            #expect(!page.text.contains(" style=") && !page.text.contains(" #"))
        }
    }

    /// An office with one letter in force, the browser of its exchange desk, and the letter's text,
    /// which is also what every picture shows.
    private func desk() async throws -> (StaffedSite, StaffBrowser, String) {
        let office = try await TestOffice()
        let text = try await office.letter().text
        try await office.publish()
        let staffed = try await StaffedSite(
            of: office,
            change: { $0.pictures = PlainPictures { _ in [text] } }
        )
        return (staffed, try await staffed.browser("zahra", [.exchangeDesk]), text)
    }
}

extension StaffedSite {
    /// Revokes the first letter, and publishes that.
    fileprivate func revokeFirst() async throws {
        let number = try await office.letterRecord(ticket: 1).number
        _ = try await office.office.changeStatus(
            of: number,
            to: .revoked,
            reason: "wrong-holder",
            officer: "Omid",
            second: "Nasim"
        )
        try await office.publish()
    }
}
