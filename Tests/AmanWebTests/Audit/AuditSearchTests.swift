import AmanLetter
import AmanOffice
import AmanTexts
import Foundation
import HTTPTypes
import Testing

@testable import AmanRecords
@testable import AmanWeb

@Suite("Searching the audit")
struct AuditSearchTests {
    /// An office in which two members have worked on two tickets.
    private func worked() async throws -> (StaffedSite, StaffBrowser, IssuedLetter) {
        let staffed = try await StaffedSite()
        let office = staffed.office
        let letter = try await office.letter("Karim Wali")
        let other = try await office.register("Omid")
        let lida = try await staffed.member("lida", [.caller])
        try await staffed.member("laila", [.reviewer])
        for (officer, subject) in [
            (lida.officer, AuditCode(letter.record.number)), ("\(lida.officer) @ kiosk", "1"),
            ("Officer laila", AuditCode(other.id)),
        ] {
            let entry = AuditEntry(
                at: sampleNow,
                officer: officer,
                act: .look,
                subject: subject
            )
            try await office.records.append(entry)
        }
        return (staffed, try await staffed.browser("tariq", [.monitor]), letter)
    }

    /// Rows of the page's table.
    private func rows(_ page: Answered) -> [String] {
        page.text.components(splitBy: "<tr><td").dropFirst().map { row in
            row.components(splitBy: "</tr>").first ?? row
        }
    }

    @Test("it is filtered by ticket, with the handle and the letter's number of the same case")
    func byTicket() async throws {
        let (staffed, browser, letter) = try await worked()
        let id = try #require(letter.record.application)
        let page = try await browser.get("/audit?lang=eng&number=1")
        let found = rows(page)
        #expect(found.contains { $0.contains(letter.record.number.text) })
        #expect(found.contains { $0.contains(id.text) })
        #expect(found.contains { $0.contains("@ kiosk") })
        #expect(!found.contains { $0.contains("Officer laila") })
        let number = try await browser.get("/audit?lang=eng&number=\(letter.record.number.text)")
        #expect(rows(number).allSatisfy { $0.contains(letter.record.number.text) })
        #expect(rows(number).count >= 2)
        #expect(rows(try await browser.get("/audit?number=999")).isEmpty)
        #expect(try await staffed.office.audit(.look).count == 3, "reading the audit is no look")
    }

    @Test("it is filtered by member, also at a desk, together with act and day")
    func byMember() async throws {
        let (staffed, browser, _) = try await worked()
        let lida = try #require(
            try await staffed.people.staff().first { $0.officer.hasSuffix("lida") }
        )
        let address = "/audit?lang=eng&member=\(lida.id.number)"
        let found = rows(try await browser.get(address + "&act=look"))
        #expect(found.count == 2 && found.allSatisfy { $0.contains("Officer lida") })
        #expect(rows(try await browser.get(address + "&act=look&day=2026-11-23")).count == 2)
        #expect(rows(try await browser.get(address + "&act=look&day=2026-11-22")).isEmpty)
        #expect(rows(try await browser.get("/audit?member=99")).isEmpty)
        #expect(try await browser.get("/audit?member=lida").status == 400)
    }

    @Test("it says how many entries match, and shows them from either end")
    func counted() async throws {
        let (staffed, browser, _) = try await worked()
        let all = try await staffed.auditCount()
        let page = try await browser.get("/audit?lang=eng")
        #expect(page.text.contains("\(all) entries"))
        let looks = try await browser.get("/audit?lang=eng&act=look")
        #expect(looks.text.contains("3 entries"))
        let oldest = try await browser.get("/audit?lang=eng&act=look&order=oldest")
        #expect(rows(oldest) == rows(looks).reversed())
        #expect(oldest.text.contains("value=\"oldest\" selected"))
        let fields = [("act", "look"), ("order", "oldest")]
        let posted = try await browser.post("/audit?lang=eng", fields)
        #expect(posted.headers[.location] == "/audit?lang=eng&act=look&order=oldest")
    }

    @Test("the codes of reasons are said in the page's language")
    func reasons() async throws {
        let (staffed, browser, letter) = try await worked()
        let id = try #require(letter.record.application)
        _ = try await staffed.office.office.open(id, reason: .answer, officer: "Nasim")
        let words = OfficeTexts.of(.dari)
        let page = try await browser.get("/audit?lang=prs&act=open").text
        let place = try #require(OpeningReason.offered.firstIndex(of: .answer))
        #expect(page.contains(escaped(words.review.one.reasons[place])))
        #expect(!page.contains(">answer<"))
    }

    @Test("the form leads to an address of what was understood; a name gets into none")
    func form() async throws {
        let (_, browser, _) = try await worked()
        let answer = try await browser.post(
            "/audit?lang=eng",
            [("number", "HER ۱"), ("act", "look"), ("day", "۱۴۰۵/۹/۲"), ("member", "")]
        )
        #expect(answer.headers[.location] == "/audit?lang=eng&number=1&act=look&day=2026-11-23")
        for (field, text) in [("number", "Karim Wali"), ("day", "23.11.2026"), ("act", "none")] {
            let refused = try await browser.post("/audit?lang=eng", [(field, text)])
            #expect(refused.status == 400 && refused.headers[.location] == nil, "\(text)")
            #expect(
                refused.text.contains(escaped(OfficeTexts.of(.english).audit.unreadable.happened))
            )
            #expect(rows(refused).isEmpty)
        }
    }

    @Test("the export has the filtered entries and no name, of applicants or of staff")
    func export() async throws {
        let (staffed, browser, letter) = try await worked()
        let page = try await browser.get("/audit?lang=eng&number=1").text
        #expect(page.contains("href=\"/audit/entries.csv?lang=eng&amp;number=1\""))
        let file = try await browser.get("/audit/entries.csv?number=1")
        #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
        let lines = file.text.split(separator: "\r\n")
        #expect(lines.first == "entry,time,officer,second,act,subject,reason")
        #expect(lines.contains { $0.contains("\"look\",\"\(letter.record.number.text)\"") })
        // An officer is called what the pages and the subjects of entries call a member.
        let lida = try #require(
            try await staffed.people.staff().first { $0.officer.hasSuffix("lida") }
        )
        let looked = lines.filter { $0.contains(",\"look\",") }
        #expect(looked.count == 2, "at the desk and without it")
        #expect(looked.allSatisfy { $0.contains(",\"member \(lida.id.number)\",\"\",") })
        let oldest = try await browser.get("/audit/entries.csv?number=1&order=oldest").text
        #expect(Array(oldest.split(separator: "\r\n").dropFirst()) == lines.dropFirst().reversed())
        let all = try await browser.get("/audit/entries.csv").text
        #expect(all.split(separator: "\r\n").count == (try await staffed.auditCount()) + 1)
        for name in ["lida", "laila", "Nasim", "Omid", "Karim", "Sharifa", "kiosk"] {
            #expect(!all.localizedCaseInsensitiveContains(name), "\(name)")
        }
        #expect(try await browser.get("/audit/entries.csv?day=yesterday").status == 404)
    }

    @Test("where a member's row was changed by other means, the audit is shown with numbers")
    func staffChanged() async throws {
        let (staffed, browser, _) = try await worked()
        try await staffed.office.sqlite.write { db in
            _ = try db.change(
                """
                UPDATE staff SET roles = roles || ' '
                WHERE id = (SELECT min(id) FROM staff WHERE id > 0)
                """
            )
        }
        await #expect(throws: PeopleError.self) { try await staffed.people.staff() }
        let page = try await browser.get("/audit?lang=eng&act=look")
        #expect(page.status == 200 && rows(page).count == 3)
        #expect(try await browser.get("/audit?lang=eng&member=1").status == 200)
        let file = try await browser.get("/audit/entries.csv?act=look")
        #expect(file.status == 200)
        let lines = file.text.split(separator: "\r\n").dropFirst()
        #expect(lines.count == 3 && lines.allSatisfy { $0.contains(",\"officer ") })
    }
}
