import AmanOffice
import AmanTexts
import Foundation
import Testing

@testable import AmanWeb

/// English made strange by `Tools/texts`: every letter has an accent, every text is in brackets.
@Suite("The pseudo-language")
struct PseudoLanguageTests {
    /// Pages that anyone may open, and what the sample shows on them that is not a text of ours.
    static let paths = [
        "/", "/check", "/board", "/coverage", "/numbers", "/notices-to-posts", "/set-up",
    ]

    @Test("no page has a text that did not come from the catalogue", arguments: paths)
    func pages(path: String) async throws {
        let staffed = try await StaffedSite()
        let page = try await staffed.served.ask("\(path)?lang=qps")
        #expect(page.status == 200)
        #expect(page.text.contains("<html lang=\"en-x-pseudo\""))
        let ours = Self.programmeWords(staffed.site.programme)
        let left = Self.plainWords(page.text).subtracting(ours)
        #expect(left.isEmpty, "\(path): \(left.sorted())")
    }

    @Test("a text that is written into a page by hand would be found")
    func noticed() {
        #expect(Self.plainWords("<p class=\"quiet\">Nobody <b>[ŵáíţš]</b></p>") == ["Nobody"])
        #expect(
            Self.plainWords("<script>let x = 'plain'</script><p aria-label=\"Close\">×</p>") == [
                "Close"
            ]
        )
    }

    @Test("every accent has its plain letter, and every text its brackets")
    func made() {
        let title = OfficeTexts.of(.pseudo).desk.title
        #expect(title.hasPrefix("[") && title.hasSuffix("]"))
        #expect(title.count > OfficeTexts.of(.english).desk.title.count * 4 / 3)
        #expect(OfficeTexts.of(.pseudo).tokens.until(day: "x7").contains("x7"))
    }

    /// Words of three Latin letters and more without an accent, where people see or hear them.
    static func plainWords(_ page: String) -> Set<String> {
        var text = page
        for name in ["script", "style", "svg"] {
            while let open = text.range(of: "<\(name)"),
                let close = text.range(of: "</\(name)>", range: open.upperBound..<text.endIndex)
            {
                text.removeSubrange(open.lowerBound..<close.upperBound)
            }
        }
        // What is marked as English is meant to be: the board has each language of the programme.
        text = text.replacing(/<([a-z]+) lang="en"[^>]*>[^<]*<\/[a-z]+>/, with: " ")
        var shown: String = text.replacing(/<[^>]*>/, with: " ")
        shown = shown.replacing(/&[a-z#0-9]+;/, with: " ")
        for match in text.matches(of: /(?:aria-label|placeholder|title|alt|data-head)="([^"]*)"/) {
            shown += " " + String(match.1)
        }
        var words: Set<String> = []
        for word in shown.split(whereSeparator: { !($0.isLetter || $0 == "'") }) {
            let isPlain = word.utf8.allSatisfy { $0 < 0x80 }
            if word.utf8.count > 2, isPlain { words.insert(String(word)) }
        }
        return words
    }

    /// Names and texts of the programme, and names of languages and formats.
    static func programmeWords(_ programme: Programme) -> Set<String> {
        var texts = [programme.names.text("eng"), "English Filipino JPEG PNG MB UTC AF"]
        texts += programme.offices.map { $0.names.text("eng") }
        texts += programme.kinds.map { $0.titles.text("eng") }
        texts += programme.provinces.map { $0.names.text("eng") }
        return plainWords(texts.joined(separator: " "))
    }
}
