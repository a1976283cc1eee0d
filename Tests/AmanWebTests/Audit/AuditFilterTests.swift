import AmanLetter
import AmanOffice
import Foundation
import Testing

@testable import AmanWeb

@Suite("The audit's filter")
struct AuditFilterTests {
    @Test(
        "the audit shows the day that was typed, as people write it in either calendar",
        arguments: [
            "2026-11-23", "2026/11/23", "2026.11.23", "1405/09/02", "1405/9/2", "۱۴۰۵/۹/۲",
            "١٤٠٥/٠٩/٠٢",
            "\u{200F}۱۴۰۵/۰۹/۰۲", "\u{2066}1405/09/02\u{2069}", " 1405 / 9 / 2 ", "۱۴۰۵؍۹؍۲",
        ]
    )
    func auditDay(_ day: String) async throws {
        let staffed = try await StaffedSite()
        let office = staffed.office
        try await office.records.append(entry("HER-YESTERDAY", daysAgo: 1))
        try await office.records.append(entry("HER-TODAY", daysAgo: 0))
        let browser = try await administrator(of: staffed)
        let asked = try #require(day.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
        let page = try await browser.get("/audit?day=\(asked)").text
        #expect(page.contains("HER-TODAY") && !page.contains("HER-YESTERDAY"))
        #expect(!page.contains("could not be read"))
    }

    @Test(
        "a filter of the audit that means nothing is said so, and shows nothing",
        arguments: [
            "day=2026-13-01", "day=02/09/1405", "day=1405/09-02", "day=23.11.2026", "day=yesterday",
            "day=1405/12/31", "day=2026-11-23-1", "act=none", "day=2026-11-23&act=none",
            "day=1405/%2B9/2",
            "day=2026-11-23-and-a-text-that-is-much-too-long", "day=%2F%2F", "day=2026--11--23",
        ]
    )
    func unreadableFilter(_ asked: String) async throws {
        let staffed = try await StaffedSite()
        let browser = try await administrator(of: staffed)
        try await staffed.office.records.append(entry("HER-60", daysAgo: 0))
        let answer = try await browser.get("/audit?" + asked)
        #expect(answer.status == 400)
        #expect(answer.text.contains("This filter could not be read, so no entries are shown."))
        #expect(!answer.text.contains("HER-60") && !answer.text.contains("<tbody>"))
        let all = try await browser.get("/audit?day=&act=&before=x")
        #expect(all.status == 200 && all.text.contains("HER-60"))
    }

    private func administrator(of staffed: StaffedSite) async throws -> StaffBrowser {
        try await staffed.member("someone", [.administrator])
        return try await staffed.browser("someone")
    }

    private func entry(_ subject: AuditCode, daysAgo days: Int) -> AuditEntry {
        AuditEntry(
            at: sampleNow.adding(days: -days),
            officer: "Lida",
            act: .handOut,
            subject: subject
        )
    }
}
