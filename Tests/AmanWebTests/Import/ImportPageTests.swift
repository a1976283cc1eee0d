import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("A list is imported at the counter")
struct ImportPageTests {
    private func registrar() async throws -> (StaffedSite, StaffBrowser) {
        let staffed = try await StaffedSite()
        return (staffed, try await staffed.browser("nasim", [.registrar]))
    }

    /// Sends a list and follows to its columns; nil where it was refused.
    private func send(
        _ list: String,
        by browser: StaffBrowser,
        encoding: String = ""
    ) async throws -> (page: Answered, key: String?) {
        let fields = [("mark", browser.mark), ("encoding", encoding)]
        let parts =
            fields.map { FormPart(name: $0.0, isFile: false, bytes: Array($0.1.utf8)) }
            + [FormPart(name: "list", isFile: true, bytes: Array(list.utf8))]
        let answer = try await browser.post(
            "/import",
            multipart: multipartBody(parts, boundary: "----aman")
        )
        guard let way = answer.headers[.location] else { return (answer, nil) }
        return (try await browser.get(way), way.split(separator: "form=").last.map(String.init))
    }

    private let names = """
        Nom,اسم,Clan,Province
        Omid Noorzai,امید نورزی,Gozara,AF-HER
        Nasrin Karimi,نسرین کریمی,Injil,AF-HER
        ,,,AF-HER
        """

    @Test("columns are matched by the officer, what is wrong comes back, and nothing comes twice")
    func whole() async throws {
        let (staffed, browser) = try await registrar()
        let (page, found) = try await send(names, by: browser)
        let key = try #require(found)
        #expect(page.text.contains("Omid Noorzai") && page.text.contains("Clan"))
        #expect(page.headers[.cacheControl] == "no-store")
        #expect(try await staffed.office.audit(.importFile).isEmpty, "nothing is stored yet")
        let columns = ["full_name", "second_name", "", "province"].map { ("column", $0) }
        let begun = try await browser.post("/import/columns", [("form", key)] + columns)
        #expect(begun.headers[.location]?.hasPrefix("/import/job") == true)
        #expect(try await browser.post("/import/columns", [("form", key)] + columns).status == 303)
        let ended = await staffed.site.listImport.settled()
        #expect(ended?.registered == 2 && ended?.outcome?.rejects.count == 1)
        let told = try await browser.get("/import/job").text
        #expect(told.contains("2 rows of the list are registered"))
        #expect(told.contains("1 row to correct"))
        #expect(told.contains("Line 4") && told.contains("list of names. Destroy"))
        let rejects = try await browser.post("/import/job/rejects", [("form", key)])
        #expect(rejects.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(rejects.text.contains("reject_line") && rejects.text.contains(",,,AF-HER"))
        // Imported again, by the same hand.
        let (_, again) = try await send(names, by: browser)
        let repeatedKey = try #require(again)
        let second = [("form", repeatedKey)] + columns
        _ = try await browser.post("/import/columns", second)
        let repeated = await staffed.site.listImport.settled()
        #expect(repeated?.registered == 2)
        #expect(try await staffed.office.audit(.importFile).count == 2, "no row is stored twice")
        _ = try await browser.post("/import/job/forget", second)
        let forgotten = try await browser.post("/import/job/rejects", second)
        #expect(forgotten.status == 404)
    }

    @Test("short headers are chosen already, and what is wrong is quoted with what is near")
    func shortHeaders() async throws {
        let (staffed, browser) = try await registrar()
        let list = """
            نام;نام پدر;ولایت;سال تولد;Colour
            کریم;نبی;هرات;۱۳۶۶;
            زهرا;یونس;Hirat;۱۳۶۶;
            نادر;;Nowhere;۱۳۶۶;
            ن4در;;هرات;۱۳۶۶;
            رحیم;;هرات;13a6;
            """
        let (page, found) = try await send(list, by: browser)
        let chosen = page.text.split(separator: "<option ").filter { $0.contains(" selected") }
            .compactMap { $0.split(separator: "\"", omittingEmptySubsequences: false)[1] }
            .suffix(5)
        #expect(chosen == ["second_name", "father_second_name", "province", "birth_year", ""])
        let columns = chosen.map { ("column", String($0)) }
        let fields = [("form", try #require(found))] + columns
        _ = try await browser.post("/import/columns", fields)
        let ended = await staffed.site.listImport.settled()
        #expect(ended?.registered == 1)
        let told = try await browser.get("/import/job").text
            .filter { $0 != "\u{2068}" && $0 != "\u{2069}" }
            .replacing("&quot;", with: "\"").replacing("&#34;", with: "\"")
        #expect(told.contains("no province \"Hirat\". The nearest are: Herat (AF-HER)"))
        #expect(told.contains("\"Nowhere\". Write its name"))
        #expect(told.contains("\"ن4در\" is not a name"))
        #expect(told.contains("\"13a6\" is not a year"))
    }

    @Test("a registrar cannot ask by a list of one name whether a colleague's list has it")
    func hunter() async throws {
        let (staffed, browser) = try await registrar()
        let hunter = try await staffed.browser("rahima", [.registrar])
        func told(_ name: String, by browser: StaffBrowser) async throws -> String {
            let list = "province,full_name\nAF-HER,\(name)\n"
            let key = try #require(try await send(list, by: browser).key)
            let fields = [("form", key), ("column", "province"), ("column", "full_name")]
            _ = try await browser.post("/import/columns", fields)
            _ = await staffed.site.listImport.settled()
            return try await browser.get("/import/job").text.replacing(hunter.mark, with: "")
        }
        _ = try await told("Omid Noorzai", by: browser)
        let there = try await told("Omid Noorzai", by: hunter)
        let new = try await told("Nasrin Karimi", by: hunter)
        #expect(there == new && there.contains("1 row of the list is registered"))
    }

    @Test("without a province, with a field twice or from another member's list nothing is stored")
    func refused() async throws {
        let (staffed, browser) = try await registrar()
        let key = try #require(try await send(names, by: browser).key)
        func post(_ columns: [String], by browser: StaffBrowser) async throws -> Answered {
            let fields = columns.map { ("column", $0) }
            return try await browser.post("/import/columns", [("form", key)] + fields)
        }
        let missing = try await post(["full_name", "", "", ""], by: browser)
        #expect(missing.status == 422, "\(missing.status) \(missing.text.prefix(600))")
        #expect(missing.text.contains("No column is"))
        let twice = try await post(["full_name", "full_name", "", "province"], by: browser)
        #expect(twice.status == 422 && twice.text.contains("is chosen for two columns"))
        #expect(try await post(["full_name", "province"], by: browser).status == 422)
        let other = try await staffed.browser("rahima", [.registrar])
        let columns = ["full_name", "second_name", "", "province"]
        let told = try await post(columns, by: other)
        #expect(told.status == 404 && !told.text.contains("Omid Noorzai"))
        #expect(staffed.site.listImport.job == nil)
        staffed.office.world.pass(1_801)
        let pending = staffed.site.listImport
            .pending(key, officer: "Officer nasim", at: staffed.office.world.now)
        #expect(pending == nil, "it waited half an hour")
        #expect(try await staffed.office.audit(.importFile).isEmpty)
    }

    @Test(
        "a list that cannot be read is refused with what to do",
        arguments: [
            ("", "No list was chosen."),
            ("\n\n", "The list has no header line."),
            ("name,home\n\"A,B", "A quotation mark that opens on line"),
        ]
    )
    func unreadable(list: String, sentence: String) async throws {
        let (_, browser) = try await registrar()
        let answer = try await send(list, by: browser).page
        #expect(answer.status == 422 && answer.text.contains(sentence))
    }

    @Test("is whole in each language, and is not for those who do not register")
    func languages() async throws {
        let (staffed, browser) = try await registrar()
        for language in PageLanguage.allCases {
            for path in ["/import", "/import/job"] {
                let page = try await browser.get("\(path)?lang=\(language.rawValue)")
                #expect(page.status == 200 && !page.text.contains(" style="))
            }
        }
        let signer = try await staffed.browser("sharifa", [.signer])
        #expect(try await signer.get("/import").status == 403)
    }
}
