import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("The reviewer's queue")
struct ReviewQueueTests {
    @Test("shows tickets and no names, page after page")
    func pages() async throws {
        let (staffed, browser) = try await reviewer(30)
        let first = try await browser.get("/review")
        #expect(first.status == 200)
        #expect(tickets(first.text) == Array(1...25))
        #expect(first.text.contains("In this list: 30") && first.text.contains("2 hours"))
        #expect(!first.text.contains("Gulalai"))
        let further = try #require(
            values(of: "href", in: first.text).first { $0.contains("after=25") }
        )
        let second = try await browser.get(further.replacing("&amp;", with: "&"))
        #expect(tickets(second.text) == Array(26...30))
        #expect(try await staffed.office.audit(.open).isEmpty)
    }

    @Test("asks for what the address says, and passes over what it does not know")
    func filters() async throws {
        let (staffed, browser) = try await reviewer(0)
        let office = staffed.office
        // The second is the one that is asked for; each of the others differs in one thing.
        let homes = ["AF-HER", "AF-KDZ", "AF-KDZ", "AF-KDZ", "AF-KDZ"]
        for (place, home) in homes.enumerated() {
            let name = "Gulalai \(letters(place))"
            let application =
                place == 4
                ? try await office.register(name, home: home)
                : try await office.before(days: 1, seconds: 3_600) { _ in
                    try await office.register(name, home: home)
                }
            if place != 2 {
                let hits = [ApplicationID(randomBytes: [1, 2, 3, 4, 5, 6, 7])]
                try await office.records.keep([
                    FoundHits(application: application.id, hits: hits)
                ])
            }
            if place != 3 {
                try await staffed.say(.refuse(reason: "withdrawn"), "Nasim", on: place + 1)
            }
        }
        let asked = "/review?state=refused&province=AF-KDZ&waiting=24&hits=1&lang=eng"
        let page = try await browser.get(asked).text
        #expect(page.contains("In this list: 1<") && page.contains("/review/case/2?"))
        #expect(page.contains("value=\"AF-KDZ\" selected"))
        let unknown = "/review?state=collected&province=X&waiting=7&hits=2&after=-3"
        #expect(try await tickets(browser.get(unknown).text) == [4])
    }

    @Test("in a programme of two officers one list waits for the second")
    func second() async throws {
        let (staffed, browser) = try await reviewer(3, officers: 2)
        try await staffed.say(.grant, "Somebody", on: 2)
        #expect(try await tickets(browser.get("/review").text) == [1, 3])
        #expect(try await tickets(browser.get("/decide").text) == [2])
        #expect(try await browser.get("/review").text.contains("Decide <b>1<"))
        // One's own vote waits for others, and is no work of one's own.
        for ticket in [1, 3] { try await staffed.say(.grant, "Officer laila", on: ticket) }
        #expect(try await tickets(browser.get("/decide").text) == [2])
        try await staffed.say(.withdraw, "Officer laila", on: 1)
        #expect(try await tickets(browser.get("/review").text) == [1])
        let page = try await browser.get("/review").text
        #expect(page.contains("Decide <b>1<"))
    }

    @Test("is one list where one officer decides")
    func oneList() async throws {
        let (_, browser) = try await reviewer(3)
        let page = try await browser.get("/review").text
        #expect(page.contains("Review <b>3<") && !page.contains("href=\"/decide"))
        #expect(try await tickets(browser.get("/decide").text) == [1, 2, 3])
    }

    @Test("the navigation leads to it, and only for those who review")
    func navigation() async throws {
        let (staffed, browser) = try await reviewer(1)
        #expect(try await browser.get("/review").text.contains("<b>1<"))
        try await staffed.member("farid", [.registrar])
        let desk = try await staffed.browser("farid").get("/desk").text
        #expect(!desk.contains("href=\"/review"))
        #expect(try await staffed.browser("farid").get("/review").status == 403)
    }

    @Test("is whole in each language", arguments: PageLanguage.allCases)
    func languages(language: PageLanguage) async throws {
        let (_, browser) = try await reviewer(2)
        let words = OfficeTexts.of(language).review
        for path in ["/review", "/review/case/1"] {
            let page = try await browser.get("\(path)?lang=\(language.rawValue)")
            #expect(page.status == 200)
            #expect(!page.text.contains(" style="))
        }
        let page = try await browser.get("/review?lang=\(language.rawValue)").text
        #expect(page.contains("<h1>\(words.title)</h1>"))
    }
}

@Suite("Deciding several at once")
struct ReviewBatchTests {
    @Test("is shown whole before anything is decided, then each is decided alone")
    func batch() async throws {
        let (staffed, browser) = try await reviewer(5)
        let over = try await browser.lookOver(
            [("ticket", "1"), ("ticket", "2"), ("ticket", "4"), ("outcome", "grant")]
        )
        #expect(over.status == 200)
        #expect(
            over.text.contains("3 selected") && over.text.contains("Grant 3 applications")
        )
        #expect(try await staffed.office.reviewCase(1).application.state == .received)
        try await staffed.say(.refuse(reason: "withdrawn"), "Somebody", on: 2)
        let send = chosen(over.text) + [("outcome", "grant"), ("unopened", "1")]
        let done = try await browser.follow(try await browser.post("/review/decide", send))
        #expect(done.status == 200 && done.text.contains("2 of 3 decided."))
        #expect(done.text.contains("A colleague changed this application"))
        #expect(try await staffed.office.reviewCase(1).application.state == .granted)
        #expect(try await staffed.office.reviewCase(2).application.state == .refused)
        // Sent twice, it says the same and changes nothing.
        let again = try await browser.follow(try await browser.post("/review/decide", send))
        #expect(again.text.contains("2 of 3 decided."))
        #expect(try await staffed.office.reviewCase(1).decisions.count == 1)
    }

    @Test("refusing several is needs a second confirmation")
    func refusal() async throws {
        let (staffed, browser) = try await reviewer(2)
        let fields = [("ticket", "1"), ("ticket", "2"), ("outcome", "refuse:withdrawn")]
        let over = try await browser.lookOver(fields).text
        #expect(over.contains("name=\"sure\""))
        #expect(over.contains("Refuse 2 applications"))
        let send = chosen(over) + [("outcome", "refuse:withdrawn")]
        let asked = try await browser.post("/review/decide", send)
        #expect(asked.status == 422 && asked.text.contains("needs a second confirmation"))
        #expect(try await staffed.office.reviewCase(1).application.state == .received)
        let sent = try await browser.post("/review/decide", send + [("sure", "1")])
        let done = try await browser.follow(sent)
        #expect(done.text.contains("2 of 2 decided."))
        #expect(try await staffed.office.reviewCase(2).application.state == .refused)
    }

    @Test("takes only what a page can hold, and what the programme knows")
    func bounds() async throws {
        let (_, browser) = try await reviewer(30)
        let many = (1...26).map { ("ticket", "\($0)") }
        for fields in [
            many + [("outcome", "grant")], [("outcome", "grant")], [("ticket", "1")],
            [("ticket", "1"), ("outcome", "refuse:looks-bad")],
            [("ticket", "1"), ("outcome", "refer:HER")],
        ] {
            #expect(try await browser.lookOver(fields).status == 422)
        }
        for cases in [[""], ["1"], ["1:x"], ["1:5.0", "1:5.0"], ["0:5.0"], ["1:5.0", ""]] {
            let fields = cases.map { ("case", $0) } + [("outcome", "grant")]
            #expect(try await browser.post("/review/decide", fields).status == 400, "\(cases)")
        }
        #expect(try await browser.post("/review/decide", [("outcome", "grant")]).status == 422)
    }
}

extension StaffBrowser {
    /// Sends the form of the list, which only asks: its fields are in the address.
    func lookOver(_ fields: [(String, String)]) async throws -> Answered {
        try await get("/review/batch?" + urlEncoded(fields))
    }
}

/// An office with so many applications, and a browser of a reviewer.
func reviewer(
    _ count: Int,
    officers: Int = 1,
    programme: (inout Programme) -> Void = { _ in }
) async throws -> (StaffedSite, StaffBrowser) {
    let staffed = try await StaffedSite(officers: officers, programme: programme)
    for number in 0..<count {
        try await staffed.office.register(
            "Gulalai \(letters(number))",
            home: number.isMultiple(of: 2) ? "AF-HER" : "AF-KDZ"
        ) { person in
            person.secondName = nil
            person.secondLanguage = nil
            person.fatherName = "Mirwais \(letters(number + 40))"
            person.birthYear = 1960 + number
            person.identityPaper = number == 0 ? "Tazkira <i>17</i>" : nil
        }
    }
    return (staffed, try await staffed.browser("laila", [.reviewer]))
}

extension StaffedSite {
    /// Says a word as another officer would at another desk.
    func say(_ outcome: DecisionOutcome, _ officer: String, on ticket: Int) async throws {
        let found = try await office.reviewCase(ticket)
        _ = try await office.office.decide(
            found.application.id,
            outcome,
            officer: officer,
            seen: nil
        )
    }
}

/// What the form of several cases sends of them.
func chosen(_ page: String) -> [(String, String)] {
    page.components(splitBy: "name=\"case\" value=\"").dropFirst()
        .map { ("case", $0.prefix { $0 != "\"" }.description) }
}

/// The tickets of a queue's page, in its order.
private func tickets(_ page: String) -> [Int] {
    values(of: "value", in: page.components(splitBy: "<tbody>").last ?? "").compactMap { Int($0) }
}

/// The value of a hidden field.
func value(of name: String, in page: String) -> String? {
    page.components(splitBy: "name=\"\(name)\" value=\"").dropFirst().first?
        .prefix { $0 != "\"" }.description
}
