import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("The registrar's desk")
struct DeskTests {
    @Test("a form is stored once, however often it is sent, and shows its ticket")
    func once() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        let page = try await browser.get("/desk").text
        let key = try #require(
            values(of: "value", in: page).first { $0.count == 32 && $0 != browser.mark }
        )
        let fields = [("form", key), ("province", "AF-KDZ"), ("secondName", "احمد شهیدی")]
        let first = try await browser.post("/desk", fields)
        let second = try await browser.post("/desk", fields)
        #expect(first.status == 303 && second.status == 303)
        #expect(first.headers[.location] == second.headers[.location])
        let stored = try await staffed.stored()
        #expect(stored.count == 1)
        #expect(stored.first?.secondName == "احمد شهیدی")
    }

    @Test("the page of a ticket says the same of every application")
    func ticketPage() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        let sentence = "A reviewer compares this application with earlier ones."
        // The second is the same person again; the office has found that out.
        let fields = [
            ("province", "AF-KDZ"), ("fullName", "Ahmad Shahidi"), ("fatherName", "Mirwais"),
            ("birthYear", "1990"),
        ]
        for _ in 0..<2 { #expect(try await browser.post("/desk", fields).status == 303) }
        _ = try await staffed.office.office.screenUnscreened { _ in }
        #expect(try await staffed.office.reviewCase(2).hitCount == 1)
        let (one, other) = (
            try await browser.get("/desk/ticket/1"), try await browser.get("/desk/ticket/2")
        )
        for page in [one, other] { #expect(page.status == 200 && page.text.contains(sentence)) }
        // But for the digits of the ticket, the two pages are one.
        let (first, second) = (
            one.text.filter { !"12".contains($0) }, other.text.filter { !"12".contains($0) }
        )
        #expect(first == second)
        #expect(try await browser.get("/desk/ticket/9").status == 404)
    }

    @Test("what was typed wrongly comes back with what is wrong, and is stored as a draft")
    func fault() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        let answer = try await browser.post(
            "/desk",
            [("province", "AF-KDZ"), ("secondName", "<b>احمد"), ("birthYear", "19a0")]
        )
        #expect(answer.status == 422)
        #expect(answer.text.contains("Year of birth.") && answer.text.contains("19a0"))
        #expect(answer.text.contains("&lt;b&gt;احمد") && !answer.text.contains("<b>احمد"))
        #expect(try await staffed.stored().isEmpty)
        // Another tab of the same member continues with it; another member never sees it.
        #expect(try await browser.get("/desk").text.contains("19a0"))
        try await staffed.member("zahra", [.exchangeDesk])
        #expect(try await !staffed.browser("zahra").get("/desk").text.contains("19a0"))
        _ = try await browser.post("/desk/clear")
        #expect(try await !browser.get("/desk").text.contains("19a0"))
    }

    @Test("a name with a letter that no font has is refused with that letter")
    func unprintable() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        for (typed, said) in [
            ("王小明", "王 (U+738B)"), ("م\u{651}\u{64E}\u{670}\u{655}", "three marks"),
        ] {
            let answer = try await browser.post(
                "/desk",
                [("province", "AF-KDZ"), ("secondName", typed)]
            )
            #expect(answer.status == 422)
            #expect(answer.text.contains(said))
        }
        #expect(try await staffed.stored().isEmpty)
    }

    @Test("a photo that cannot be printed is refused at the desk, and nothing is stored")
    func photo() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        func hand(_ photo: [UInt8]) async throws -> Answered {
            let fields = [("province", "AF-KDZ"), ("notes", "came early")]
            return try await browser.post("/desk", fields, photo: photo)
        }
        let unprintable = try await hand([0xFF, 0xD8, 0xFF, 0xE0])
        #expect(unprintable.status == 422 && unprintable.text.contains("This is not a JPEG or PNG"))
        #expect(unprintable.text.contains("came early"))
        #expect(try await staffed.stored().isEmpty)
        let printable: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4, 5]
        #expect(try await hand(printable).status == 303)
        #expect(try await staffed.stored().map(\.photo) == [printable])
    }

    @Test("while the registrar types the office saves a draft and suggests spellings, nothing else")
    func drafts() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        let fields = [("secondName", "محمد شهیدی"), ("province", "")]
        let answer = try await browser.post("/desk/draft", fields)
        #expect(answer.status == 200)
        #expect(answer.text == #"{"latin":"Mohammad Shahidi","fatherLatin":null}"# + "\n")
        #expect(try await browser.get("/desk").text.contains("محمد شهیدی"))
        #expect(try await browser.post("/desk/look", fields).status == 404)
    }

    @Test("a full date of birth is taken where it is known")
    func birthDate() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        let fields = [("province", "AF-KDZ"), ("birthDate", "۱۹۹۰۰۱۳۱")]
        #expect(try await browser.post("/desk", fields).status == 303)
        #expect(try await staffed.stored().first?.birthDate == "19900131")
    }

    @Test("a draft reads back as it was, and nothing else is a draft")
    func draft() {
        var form = DeskForm(key: [UInt8](repeating: 9, count: 16))
        form.typed = [.secondName: "احمد", .birthYear: "13", .notes: "two\nlines"]
        #expect(DeskForm(draft: form.draft) == form)
        var bytes = form.draft
        for count in 0..<bytes.count { #expect(DeskForm(draft: Array(bytes.prefix(count))) == nil) }
        bytes.append(0)
        #expect(DeskForm(draft: bytes) == nil)
    }

    @Test("is whole in each language", arguments: PageLanguage.allCases)
    func languages(language: PageLanguage) async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        let page = try await browser.get("/desk?lang=\(language.rawValue)")
        #expect(page.status == 200)
        #expect(page.text.contains("<h1>\(OfficeTexts.of(language).desk.title)</h1>"))
        #expect(!page.text.contains(" style="))
    }
}

extension StaffedSite {
    /// The people of all applications, lowest ticket first.
    func stored() async throws -> [Person] {
        var people: [Person] = []
        let all = try await office.records.applications(in: nil, after: nil, limit: 100)
        for application in all {
            let opened = try await office.records.openedApplication(application.id)
            people.append(try #require(opened).person)
        }
        return people
    }
}
