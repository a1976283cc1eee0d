import AmanLetter
import AmanOffice
import AmanVerdict
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("Before letters are issued, the signer sees what will be signed")
struct IssueCheckPageTests {
    private func signer(
        programme change: (inout Programme) -> Void = { _ in }
    ) async throws -> (StaffedSite, StaffBrowser) {
        let staffed = try await StaffedSite(programme: change)
        try await staffed.office.granted("Omid Noorzai")
        try await staffed.office.granted("Nasrin Karimi")
        return (staffed, try await staffed.browser("sharifa", [.signer]))
    }

    @Test("kinds come with their counts, and only the chosen tickets that still wait are counted")
    func counts() async throws {
        let (staffed, browser) = try await signer()
        let titles = staffed.office.office.programme.kinds.map { $0.titles.text("eng") }
        let all = try await browser.get("/issue/check?all=yes").text
        #expect(titles.contains { all.contains("<dt>\($0)</dt><dd>2</dd>") })
        let one = try await browser.get("/issue/check?ticket=2&ticket=77&ticket=x").text
        #expect(titles.contains { one.contains("<dt>\($0)</dt><dd>1</dd>") })
        #expect(one.contains("Issue 1 letter") && one.contains("name=\"ticket\" value=\"2\""))
        _ = try await browser.post("/issue", [("ticket", "2")])
        _ = try await staffed.ended(browser)
        #expect(try await browser.get("/issue/check?ticket=2").status == 422)
        #expect(try await browser.get("/issue/check").status == 422)
    }

    @Test("a preview shows the person, and is counted and recorded as an opening")
    func preview() async throws {
        let (staffed, browser) = try await signer { $0.quotas.openingsPerDay = 1 }
        let pdf = try await browser.post("/issue/preview", [("ticket", "1")])
        #expect(pdf.status == 200 && pdf.text == "%PDF-preview Omid Noorzai")
        #expect(pdf.headers[.cacheControl] == "no-store")
        let opened = try await staffed.office.audit(.open)
        #expect(opened.map(\.reason) == ["preview"])
        let second = try await browser.post("/issue/preview", [("ticket", "2")])
        #expect(second.status == 422 && second.text.contains("one officer can open 1"))
        #expect(!second.text.contains("Nasrin"))
        #expect(try await browser.post("/issue/preview", [("ticket", "77")]).status == 404)
        #expect(try await staffed.office.issuedTickets() == [], "nothing was made")
    }

    @Test("a preview of what cannot be issued says why")
    func noPreview() async throws {
        let (staffed, browser) = try await signer()
        let waiting = try await staffed.office.register("Karim Zadran")
        let ticket = "\(waiting.ticket.number)"
        let told = try await browser.post("/issue/preview", [("ticket", ticket)])
        #expect(told.status == 422 && told.text.contains("A colleague changed or issued it"))
        #expect(!told.text.contains("Karim"))
    }
}

@Suite("Printing letters, and saying that they are good")
struct PrintPageTests {
    @Test("a letter counts as printed when an officer says that it came out well, not before")
    func well() async throws {
        let staffed = try await StaffedSite()
        let number = try await staffed.office.letter("Omid Noorzai").record.number.text
        let browser = try await staffed.browser("sharifa", [.signer])
        let page = try await browser.get("/issue/print?letter=\(number)")
        #expect(page.status == 200 && page.text.contains("Printed well?"))
        #expect(try await browser.post("/issue/print", [("letter", number)]).status == 200)
        #expect(try await browser.get("/issue/letters").text.contains("Not printed yet"))
        let said = try await browser.post("/issue/print/well", [("letter", number)])
        let way = try #require(said.headers[.location])
        let list = try await browser.get(way).text
        #expect(list.contains("1 letter is marked as printed."))
        #expect(!list.contains("Not printed yet"))
        #expect(try await staffed.office.audit(.printedWell).map(\.subject.text) == [number])
    }

    @Test("only letters of the run that was just made are ticked, and none of them beforehand")
    func ticks() async throws {
        let staffed = try await StaffedSite()
        let before = try await staffed.office.letter("Omid Noorzai").record.number.text
        try await staffed.office.granted("Nasrin Karimi")
        let browser = try await staffed.browser("sharifa", [.signer])
        let key = String(repeating: "c3", count: 16)
        _ = try await browser.post("/issue", [("form", key), ("all", "yes")])
        _ = try await staffed.ended(browser)
        let list = try await browser.get("/issue/letters?job=\(key)").text
        #expect(list.ranges(of: " checked").count == 1)
        #expect(!list.contains("value=\"\(before)\" checked"))
        #expect(try await !browser.get("/issue/letters").text.contains(" checked"))
    }

    @Test("a revoked letter is not offered for printing, and not printed when asked for")
    func revoked() async throws {
        let staffed = try await StaffedSite()
        let number = try await staffed.office.letter("Omid Noorzai").record.number
        _ = try await staffed.office.office.changeStatus(
            of: number,
            to: .revoked,
            reason: "issued-in-error",
            officer: "Nasim",
            second: "Rahim"
        )
        let browser = try await staffed.browser("sharifa", [.signer])
        let list = try await browser.get("/issue/letters").text
        #expect(list.contains(number.text) && !list.contains("name=\"letter\""))
        #expect(try await browser.get("/issue/print?letter=\(number.text)").status == 422)
        let posted = try await browser.post("/issue/print", [("letter", number.text)])
        #expect(posted.status == 422 && posted.text.contains("There is nothing to print."))
        #expect(try await staffed.office.audit(.print).isEmpty)
    }
}
