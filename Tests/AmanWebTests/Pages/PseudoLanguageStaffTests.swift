import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Testing

@testable import AmanWeb

/// Every page of the rights table that a member can open, in the pseudo-language; a new page is
/// covered as soon as it has its row.
@Suite("The pseudo-language behind the sign-in")
struct PseudoLanguageStaffTests {
    /// What an office with one letter and one open case shows that is no text of ours: people's
    /// names, the names of keys, and the audit's stored codes.
    private static let shown: Set<String> = [
        "Officer", "Sharifa", "Nasim", "Karima", "Omid", "Ahmad", "Shahidi", "Mirwais", "Bilal",
        "Zari",
        "Farida", "Rahim", "zari", "Enter", "Ctrl", "found", "grant",
    ]

    private func paths(_ number: String) -> [String] {
        routeRules.filter { rule in
            rule.givesPages && !rule.isQuiet && !rule.pattern.contains("**")
                && !rule.pattern.hasPrefix("/api/")
        }.flatMap { rule in
            // A ticket's number, and a letter's.
            rule.pattern.contains("{")
                ? ["1", "2", number].map { id in
                    rule.pattern.split(separator: "/", omittingEmptySubsequences: false)
                        .map { $0.hasPrefix("{") ? id : String($0) }.joined(separator: "/")
                }
                : [rule.pattern]
        }
    }

    @Test("no page has a text that did not come from the catalogue", arguments: Role.allCases)
    func pages(role: Role) async throws {
        let staffed = try await StaffedSite()
        let letter = try await staffed.office.letter()
        try await staffed.office.register("Bilal Zari")
        let browser = try await staffed.browser("zari", [role])
        let ours = PseudoLanguageTests.programmeWords(staffed.site.programme)
            .union(Self.shown)
            .union(PseudoLanguageTests.plainWords(staffed.site.programme.source))
        var openedCount = 0
        for path in paths(letter.record.number.text) {
            let answer = try await browser.get("\(path)?lang=qps")
            guard answer.status == 200 || answer.status == 404,
                answer.headers[.contentType]?.hasPrefix("text/html") == true
            else { continue }
            openedCount += 1
            let left = PseudoLanguageTests.plainWords(answer.text).subtracting(ours)
                // Letters' numbers, secrets and codes are in capitals.
                .filter { $0 != $0.uppercased() }
            #expect(left.isEmpty, "\(path) to \(role): \(left.sorted())")
        }
        #expect(openedCount > 8, "pages that \(role) may open")
    }
}
