import AmanOffice
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("The page of the office's clock")
struct ClockPageTests {
    /// An office where three people wait for their letters.
    private func waiting() async throws -> StaffedSite {
        let staffed = try await StaffedSite()
        for name in ["Omid Noorzai", "Nasrin Karimi", "Shirin Zadran"] {
            try await staffed.office.granted(name)
        }
        return staffed
    }

    @Test("after a holiday an officer compares the clock, and then letters are made")
    func holiday() async throws {
        let staffed = try await waiting()
        staffed.pass(12 * 86_400)
        let browser = try await staffed.browser("omid", [.signer])
        #expect(try await browser.get("/issue").text.contains("The clock does not fit"))
        #expect(
            try await browser.post("/issue", [("all", "yes")]).headers[.location]
                == "/clock?lang=eng"
        )
        let page = try await browser.get("/clock").text
        #expect(page.contains("This computer shows") && page.contains("Date and time are right"))
        #expect(page.contains("۱۴") || page.contains("140"), "the date in each calendar")
        _ = try await browser.post("/clock")
        // Pressed again, or by someone else meanwhile, nothing more is noted.
        _ = try await browser.post("/clock")
        #expect(try await staffed.office.audit(.clock).count == 1)
        #expect(try await browser.get("/clock").text.contains("The clock fits"))
        _ = try await browser.post("/issue", [("all", "yes")])
        #expect(try await staffed.ended(browser).contains("3 letters are issued"))
    }

    @Test("a clock far ahead is confirmed by two, each signed in, and one alone waits")
    func twoForAFarClock() async throws {
        let staffed = try await waiting()
        staffed.pass(400 * 86_400)
        let first = try await staffed.browser("omid", [.signer])
        _ = try await first.post("/clock")
        let page = try await first.get("/clock").text
        #expect(
            page.contains("You have confirmed it.") && !page.contains("Date and time are right")
        )
        _ = try await first.post("/clock")
        #expect(try await first.get("/issue").text.contains("The clock does not fit"))
        let second = try await staffed.browser("laila", [.signer])
        let confirmed = "\(apart("Officer omid")) has confirmed it."
        #expect(try await second.get("/clock").text.contains(confirmed))
        _ = try await second.post("/clock")
        #expect(try await !second.get("/issue").text.contains("The clock does not fit"))
    }
}
