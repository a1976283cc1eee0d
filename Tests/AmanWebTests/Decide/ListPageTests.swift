import AmanLetter
import AmanOffice
import AmanTexts
import Testing

@testable import AmanWeb

@Suite("Pages of long lists")
struct ListPageTests {
    @Test("say which of how many they are, also where a list is too long to be counted")
    func places() {
        func place(_ before: Int, _ shown: Int, of count: Int) -> ListPlace {
            ListPlace(before: before, shown: shown, count: count, length: 25, most: 1_000)
        }
        #expect(place(0, 25, of: 170).page == 1 && place(0, 25, of: 170).pages == 7)
        #expect(place(150, 20, of: 170).page == 7 && place(150, 20, of: 170).isLast)
        #expect(place(30, 25, of: 170).page == 3, "rows before it were decided meanwhile")
        #expect(place(0, 0, of: 0).pages == 1)
        #expect(!place(975, 25, of: 1_001).isLast && !place(975, 25, of: 1_001).isCounted)
        #expect(place(1_001, 25, of: 1_001).page == nil)
        #expect(place(975, 25, of: 1_000).isLast)
    }

    /// The tickets of a list in the order of the page.
    private func tickets(_ page: String) -> [Int] {
        values(of: "value", in: page.components(splitBy: "<tbody>").last ?? "").compactMap(Int.init)
    }

    @Test("lead to the first, the previous, the next and the last one, in each order")
    func queue() async throws {
        let (_, browser) = try await reviewer(57)
        let first = try await browser.get("/review").text
        #expect(first.contains("Page 1 of 3") && tickets(first) == Array(1...25))
        #expect(!first.contains(">First page<") && first.contains("&amp;after=25\""))
        let second = try await browser.get("/review?after=25").text
        #expect(second.contains("Page 2 of 3") && tickets(second) == Array(26...50))
        #expect(second.contains("&amp;before=26\"") && second.contains(">First page<"))
        let last = try await browser.get("/review?page=last").text
        #expect(last.contains("Page 3 of 3") && tickets(last) == Array(51...57))
        #expect(!last.contains(">Next page<"))
        #expect(tickets(try await browser.get("/review?before=51").text) == Array(26...50))
        let newest = try await browser.get("/review?order=newest").text
        #expect(
            tickets(newest).prefix(2) == [57, 56] && newest.contains("order=newest&amp;after=33")
        )
        // Herat's own name comes before that of Kunduz.
        let provinces = try await browser.get("/review?order=province").text
        #expect(tickets(provinces) == (0..<25).map { 2 * $0 + 1 })
        let next = try await browser.get("/review/case/57?order=province").text
        #expect(next.contains("/review/case/2?lang=eng&amp;state=received&amp;order=province"))
        let strange = try await browser.get("/review?order=name&after=-1&before=x").text
        #expect(tickets(strange) == Array(1...25))
    }

    @Test("mark a ticket that was corrected since this officer saw it")
    func corrected() async throws {
        let (_, browser) = try await reviewer(2)
        _ = try await browser.post("/review/case/1", [("reason", "decide")])
        let form = try await browser.get("/desk/ticket/1/correct").text
        let seen = try #require(
            form.components(splitBy: "name=\"seen\" value=\"").last?.prefix { $0 != "\"" }
        )
        let sent = try await browser.post(
            "/desk/ticket/1/correct",
            [("seen", String(seen)), ("fullName", "Gulalai Omari"), ("reason", "mistyped")]
        )
        #expect(sent.status == 303)
        let list = try await browser.get("/review").text
        #expect(list.components(splitBy: "Corrected since you saw it").count == 2)
        _ = try await browser.post("/review/case/1", [("reason", "decide")])
        #expect(try await !browser.get("/review").text.contains("Corrected since you saw it"))
    }

    @Test("count the audit, and lead through it in both directions")
    func audit() async throws {
        let staffed = try await StaffedSite()
        for number in 0..<60 { try await staffed.office.register("Zalmai \(letters(number))") }
        let browser = try await staffed.browser("tariq", [.monitor])
        let count = try await staffed.auditCount()
        let first = try await browser.get("/audit").text
        #expect(first.contains("Page 1 of 2") && first.contains(">Last page<"))
        let last = try await browser.get("/audit?before=\(count - 50)").text
        #expect(last.contains("Page 2 of 2") && last.contains("&amp;before=\(count)\""))
        #expect(last.contains(">First page<") && !last.contains(">Next page<"))
        let filtered = try await browser.get("/audit?act=apply&before=40").text
        #expect(filtered.contains(">First page<") && !filtered.contains("Page "))
    }
}
