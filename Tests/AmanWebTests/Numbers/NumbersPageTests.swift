import AmanLetter
import AmanOffice
import AmanTexts
import Foundation
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("The public numbers")
struct NumbersPageTests {
    @Test("are for everybody, in each language, with a table and a chart in words")
    func languages() async throws {
        let staffed = try await StaffedSite()
        try await staffed.office.twoWeeks()
        for language in PageLanguage.allCases {
            let page = try await staffed.served.ask("/numbers?lang=\(language.rawValue)")
            let words = OfficeTexts.of(language).numbers
            #expect(page.status == 200)
            #expect(page.text.contains(words.rounded) && page.text.contains(words.once))
            #expect(page.text.contains("<svg class=\"bars\" role=\"img\""))
            // Ten letters from Kunduz: a multiple of five is published as it is.
            let kunduz = "<td data-head=\"\(words.letters)\">\(language.count(10))</td>"
            #expect(page.text.contains(kunduz), "\(language)")
            #expect(!page.text.contains("href=\"http"))
        }
    }

    @Test("say before the first week that there are none")
    func none() async throws {
        let page = try await ask(sampleSite(), "/numbers?lang=eng").text
        #expect(page.contains(OfficeTexts.of(.english).numbers.nothingYet))
        let csv = try await ask(sampleSite(), "/numbers.csv").text
        #expect(csv == "week_from,week_to,area,counted,count\r\n")
    }

    @Test("are files too, with every week and province, and nothing that was not rounded")
    func files() async throws {
        let staffed = try await StaffedSite()
        try await staffed.office.twoWeeks()
        let csv = try await staffed.served.ask("/numbers.csv")
        #expect(csv.headers[.contentType] == "text/csv; charset=utf-8")
        let lines = csv.text.split(separator: "\r\n").dropFirst()
        #expect(lines.contains("2026-11-21,2026-11-27,AF-KDZ,letters,10"))
        #expect(lines.contains("2026-11-28,2026-12-04,AF-KDZ,letters,0"))
        // Two weeks, 34 provinces and elsewhere.
        #expect(lines.filter { $0.contains(",letters,") }.count == 2 * 35)
        for line in lines {
            let count = try #require(line.split(separator: ",").last.flatMap { Int($0) })
            #expect(count % 5 == 0)
        }
        let json = try await staffed.served.ask("/numbers.json")
        #expect(json.headers[.contentType] == "application/json")
        let read = try JSONSerialization.jsonObject(with: Data(json.text.utf8))
        let weeks = (read as? [String: Any])?["weeks"] as? [[String: Any]]
        #expect(weeks?.map { $0["from"] as? String } == ["2026-11-21", "2026-11-28"])
    }

    @Test("are all that anyone signed out sees: the exact hours are behind the sign-in")
    func today() async throws {
        let staffed = try await StaffedSite()
        for _ in 0..<3 { _ = try await staffed.office.letter() }
        let front = try await staffed.served.ask("/?lang=eng").text
        let words = OfficeTexts.of(.english)
        #expect(front.contains("href=\"/numbers?lang=eng\""))
        let today = try await staffed.today(.english).text
        for exact in [words.pace.title, words.today.lettersByKind, words.today.byDay] {
            #expect(!front.contains(exact))
            #expect(today.contains(exact))
        }
    }
}

extension TestOffice {
    /// Ten letters from Kunduz in one week, none in the next; both are published.
    fileprivate func twoWeeks() async throws {
        for _ in 0..<10 { _ = try await letter() }
        world.pass(8 * 86_400)
        _ = try await register()
        world.pass(5 * 86_400)
        #expect(try await office.publishWeeks() == 2)
    }
}
