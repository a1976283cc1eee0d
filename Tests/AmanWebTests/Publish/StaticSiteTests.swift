import AmanLetter
import AmanOffice
import AmanTexts
import Testing

@testable import AmanWeb

@Suite("The site on a stick")
struct StaticSiteTests {
    @Test("has each page in each language of the programme, and every link leads to a file of it")
    func links() async throws {
        let staffed = try await StaffedSite()
        try await staffed.office.publish()
        let files = try await staffed.site.staticFiles(server: "https://herat.example")
        let pages = files.filter { $0.key.hasSuffix(".html") }
        #expect(pages.count == StaticPage.allCases.count * staffed.site.languages.count)
        #expect(files["log/checkpoint"] != nil && files["log/vkey"] != nil)
        #expect(files["bundle"] != nil && files["style.css"] != nil)
        for (name, bytes) in pages {
            let text = String(decoding: bytes, as: UTF8.self)
            for link in attributes("href", in: text) + attributes("src", in: text) {
                guard !link.hasPrefix("#"), link != "data:," else { continue }
                guard !link.hasPrefix("https://herat.example/") else { continue }
                #expect(files[link] != nil, "\(name): \(link)")
            }
            #expect(!text.contains("<script"), "\(name)")
            #expect(text.contains("content=\"\(escaped(staticPolicy))\""), "\(name)")
        }
        let dari = String(decoding: try #require(files["index.prs.html"]), as: UTF8.self)
        #expect(dari.contains("<html lang=\"fa-AF\" dir=\"rtl\">"))
    }

    @Test("shows the same numbers and coverage as the office, and no officer or holder")
    func contents() async throws {
        let staffed = try await StaffedSite()
        for _ in 0..<10 { _ = try await staffed.office.letter() }
        let wanted = CoverageRequest(
            about: nil,
            word: .claimed,
            province: "AF-KDZ",
            place: "Imam Sahib <b>",
            since: 20_770,
            source: "Radio & press"
        )
        _ = try await staffed.office.office.report(wanted, form: [1], officer: "Sharifa")
        staffed.office.world.pass(8 * 86_400)
        #expect(try await staffed.office.office.publishWeeks() == 1)
        try await staffed.office.publish()
        let files = try await staffed.site.staticFiles(server: nil)
        let numbers = String(decoding: try #require(files["numbers.html"]), as: UTF8.self)
        #expect(numbers.contains(">10</td>") && numbers.contains("href=\"numbers.csv\""))
        let csv = try await staffed.served.ask("/numbers.csv").text
        #expect(files["numbers.csv"] == Array(csv.utf8))
        let coverage = String(decoding: try #require(files["coverage.html"]), as: UTF8.self)
        #expect(coverage.contains("Imam Sahib &lt;b&gt;") && coverage.contains("Radio &amp; press"))
        for (name, bytes) in files where name.hasSuffix(".html") {
            let text = String(decoding: bytes, as: UTF8.self)
            for person in ["Sharifa", "Nasim", "Omid", "Ahmad", "Shahidi"] {
                #expect(!text.contains(person), "\(name): \(person)")
            }
        }
    }

    @Test("is the same, byte for byte, until the office does something")
    func same() async throws {
        let staffed = try await StaffedSite()
        try await staffed.office.publish()
        let first = try await staffed.site.staticFiles(server: nil)
        staffed.office.world.pass(3_600)
        #expect(try await staffed.site.staticFiles(server: nil) == first)
        _ = try await staffed.office.letter()
        try await staffed.office.publish()
        #expect(try await staffed.site.staticFiles(server: nil) != first)
    }

    @Test("brings the page for phones along, where it was built, without what was packed")
    func verifier() async throws {
        let staffed = try await StaffedSite()
        try await staffed.office.publish()
        var site = staffed.site
        site.verifierSite = VerifierSite(files: [
            "index.html": [1], "index.html.gz": [2], "source/README.txt": [3],
        ])
        let files = try await site.staticFiles(server: nil)
        #expect(files["verify/index.html"] == [1] && files["verify/source/README.txt"] == [3])
        #expect(files["verify/index.html.gz"] == nil)
        let start = String(decoding: try #require(files["index.html"]), as: UTF8.self)
        #expect(start.contains("href=\"verify/index.html\""))
        let without = try await staffed.site.staticFiles(server: nil)
        let alone = String(decoding: try #require(without["index.html"]), as: UTF8.self)
        #expect(!alone.contains("verify/index.html"))
    }

    /// The values of an attribute, as they are in the markup.
    private func attributes(_ name: String, in text: String) -> [String] {
        text.split(separator: " \(name)=\"").dropFirst().map { rest in
            String(rest.prefix { $0 != "\"" })
        }
    }
}
