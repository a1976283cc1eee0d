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
        // Both at once, each in the list above and at its field, with what was typed.
        let year = "\u{2068}19a0\u{2069}&quot; is not a year"
        #expect(answer.text.components(splitBy: year).count == 3)
        #expect(answer.text.components(splitBy: "is not a name").count == 3)
        #expect(answer.text.contains(##"<a href="#birthYear">Year of birth</a>"##))
        #expect(answer.text.components(splitBy: #"aria-invalid="true""#).count == 3)
        // The first of them has the focus, and nothing else.
        let focus = answer.text.split(separator: "<").filter { $0.contains(" autofocus") }
        #expect(focus.count == 1 && focus[0].contains(#"id="secondName""#))
        #expect(answer.text.contains("&lt;b&gt;احمد") && !answer.text.contains("<b>احمد"))
        #expect(try await staffed.stored().isEmpty)
    }

    @Test("what was typed and not sent is offered with its time, and never silently filled in")
    func draftOffered() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        // Lists that always have a choice are no draft of anyone.
        _ = try await browser.post("/desk/draft", [("channel", "in-person")])
        #expect(try await browser.get("/desk").text.contains(#"id="secondName""#))
        let key = String(repeating: "7", count: 32)
        let fields = [("form", key), ("secondName", "احمد"), ("province", "AF-KDZ")]
        _ = try await browser.post("/desk/draft", fields)
        let offer = try await browser.get("/desk").text
        #expect(offer.contains("not registered yet") && !offer.contains("احمد"))
        #expect(try await browser.get("/desk/draft").text.contains("احمد"))
        // Another member never sees it.
        try await staffed.member("zahra", [.exchangeDesk])
        let other = try await staffed.browser("zahra")
        #expect(try await other.get("/desk").text.contains(#"id="secondName""#))
        #expect(try await other.get("/desk/draft").status == 303)
        // The draft of a form that was registered is none any more, even if it came late.
        #expect(try await browser.post("/desk", fields).status == 303)
        _ = try await browser.post("/desk/draft", fields)
        #expect(try await browser.get("/desk").text.contains(#"id="secondName""#))
        #expect(try await browser.get("/desk/draft").status == 303)
        // And one that is given up is deleted.
        _ = try await browser.post("/desk/draft", [("secondName", "فرید")])
        _ = try await browser.post("/desk/clear")
        #expect(try await browser.get("/desk/draft").status == 303)
    }

    @Test(
        "what is seldom filled in is behind More, which is open where something in it is filled in"
    )
    func more() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        #expect(try await browser.get("/desk").text.contains(#"<details class="all more">"#))
        let opened = #"<details class="all more" open>"#
        _ = try await browser.post("/desk/draft", [("contact", "0700 000 000")])
        #expect(try await browser.get("/desk/draft").text.contains(opened))
        let date = [("province", "AF-KDZ"), ("birthDate", "1990")]
        let refused = try await browser.post("/desk", date)
        #expect(refused.status == 422 && refused.text.contains(opened))
        #expect(refused.text.contains("is not a day. Write eight digits"))
    }

    @Test("a photo is asked for again when the form comes back, as browsers do not send it back")
    func photoAgain() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        let photo: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4, 5]
        let answer = try await browser.post("/desk", [("birthYear", "1990")], photo: photo)
        #expect(answer.status == 422 && answer.text.contains("The photo was not saved"))
        #expect(try await staffed.stored().isEmpty)
    }

    @Test("provinces are in two groups, those of the office first, each in alphabetical order")
    func provinces() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let page = try await staffed.browser("farid").get("/desk?lang=eng").text
        let groups = page.components(splitBy: "<optgroup label=\"").dropFirst()
        let titles = groups.map { $0.prefix { $0 != "\"" } }
        #expect(titles == ["Served by this office", "Other provinces"])
        for group in groups {
            let options = group.components(splitBy: "</optgroup>")[0]
            let names = options.components(splitBy: "<option value=\"").dropFirst()
                .map { $0.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" } }
            #expect(names.count > 1 && names == names.sorted())
        }
    }

    @Test("Dari and Pashto are sorted by their own alphabets, not by the numbers of Unicode")
    func alphabet() {
        let sorted = [
            "ارزگان", "بادغیس", "بامیان", "پروان", "پکتیا", "تخار", "جوزجان", "خوست", "زابل",
            "سمنگان",
            "غزنی", "فراه", "کابل", "کندز", "لغمان", "میدان وردک", "نورستان", "نیمروز", "هرات",
            "یزد",
        ]
        let byAlphabet = sorted.reversed().sorted {
            alphabeticalOrder($0).lexicographicallyPrecedes(alphabeticalOrder($1))
        }
        #expect(byAlphabet == sorted)
        let pashto = [
            "ټانک", "جلال", "ځدراڼ", "ډنډ", "ړنګ", "زابل", "ږمنځ", "ښوروا", "ګردېز", "ڼه",
        ]
        #expect(
            pashto.reversed().sorted {
                alphabeticalOrder($0).lexicographicallyPrecedes(alphabeticalOrder($1))
            } == pashto
        )
    }

    @Test("a desk's printer is remembered by its browser")
    func slipPaper() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        _ = try await browser.post("/desk", [("province", "AF-KDZ")])
        #expect(try await browser.get("/desk/slip/1").text == "%PDF-slip 1 a6")
        let kept = try await browser.post(
            "/desk/slip-paper",
            [("ticket", "1"), ("paper", "roll-80")]
        )
        #expect(kept.status == 303)
        let slip = try await browser.get("/desk/slip/1")
        #expect(slip.text == "%PDF-slip 1 roll-80")
        // Its page may show it in a frame, to print it; no one else may.
        #expect(slip.headers[.contentSecurityPolicy]?.contains("frame-ancestors 'self'") == true)
        let page = try await browser.get("/desk/ticket/1")
        #expect(page.headers[.contentSecurityPolicy]?.contains("frame-src 'self'") == true)
        #expect(page.headers[.contentSecurityPolicy]?.contains("frame-ancestors 'none'") == true)
        let broken = [("ticket", "1"), ("paper", "a0")]
        #expect(try await browser.post("/desk/slip-paper", broken).status == 400)
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
        let spellings = #"{"latin":"Mohammad Shahidi","fatherLatin":null,"remarks":[]}"#
        #expect(answer.text == spellings + "\n")
        #expect(try await browser.get("/desk/draft").text.contains("محمد شهیدی"))
        // Only what is wrong or unusual in what was typed.
        let odd = [("secondName", "محمد"), ("fatherSecondName", "محمد"), ("birthYear", "2024")]
        let remarks = try await browser.post("/desk/draft", odd).text
        #expect(remarks.contains(#""field":"fatherSecondName""#) && remarks.contains("Age about 2"))
        let wrong = try await browser.post("/desk/draft", [("birthYear", "19a0")]).text
        #expect(wrong.contains("is not a year") && !wrong.contains("required"))
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
