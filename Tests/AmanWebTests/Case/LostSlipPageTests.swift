import AmanLetter
import AmanOffice
import AmanTexts
import Testing

@testable import AmanWeb

@Suite("The page of a lost slip")
struct LostSlipPageTests {
    private let words = OfficeTexts.of(.english).lostSlip

    @Test(
        "a registrar finds the ticket by what the person says; the page shows no name and no count"
    )
    func found() async throws {
        let staffed = try await StaffedSite()
        for year in [1970, 1980, 1990, 1990, 1990] {
            _ = try await staffed.office.register { $0.birthYear = year }
        }
        _ = try await staffed.office.office.screenUnscreened { _ in }
        let browser = try await staffed.browser("farid", [.registrar])
        let form = try await browser.get("/lost-slip?lang=eng")
        #expect(form.status == 200 && form.text.contains(escaped(words.lead)))
        let one = try await browser.post("/lost-slip?lang=eng", typed(year: "1980"))
        #expect(one.status == 200 && one.text.contains("/case/2?lang=eng"))
        for other in ["/case/1?", "/case/3?", "Shahidi", "احمد", "Mirwais"] {
            #expect(!one.text.contains(other), "\(other)")
        }
        let many = try await browser.post("/lost-slip?lang=eng", typed(father: "Mirwais"))
        #expect(many.text.contains(escaped(words.tooMany)) && !many.text.contains("/case/1?"))
        let none = try await browser.post("/lost-slip?lang=eng", typed(year: "1955"))
        #expect(none.text.contains(escaped(words.nothing)))
        let alone = try await browser.post("/lost-slip?lang=eng", typed())
        #expect(alone.status == 422 && alone.text.contains(escaped(words.tooLittle.happened)))
        #expect(alone.text.contains("Ahmad Shahidi"), "what was typed is there to be completed")
        let entries = try await staffed.office.audit(.findSlip)
        #expect(entries.map(\.subject.text) == ["slip", "slip", "slip"])
        #expect(entries.allSatisfy { $0.reason?.text == "lost" && $0.officer == "Officer farid" })
        let reviewer = try await staffed.browser("laila", [.reviewer])
        #expect(try await reviewer.get("/lost-slip").status == 403)
    }

    private func typed(father: String = "", year: String = "") -> [(String, String)] {
        [
            ("name", "Ahmad Shahidi"), ("father", father), ("year", year), ("paper", ""),
            ("province", ""), ("reason", "lost"),
        ]
    }
}
