import AmanLetter
import AmanOffice
import HTTPTypes
import Synchronization
import Testing

@testable import AmanWeb

@Suite("The registrar's desk")
struct DeskTests {
    @Test("a form is kept once, however often it is sent, and shows its ticket")
    func once() async throws {
        let staffed = try await StaffedCounter()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        let page = try await browser.get("/desk").text
        let key = try #require(
            values(of: "value", in: page).first { $0.count == 32 && $0 != browser.mark }
        )
        let fields = [("form", key), ("province", "AF-KDZ"), ("secondName", "احمد شهیدی")]
        let first = try await browser.post("/desk", fields)
        let second = try await browser.post("/desk", fields)
        #expect(first.status == 303 && second.status == 303)
        #expect(first.headers[.location] == second.headers[.location])
        #expect(staffed.desk.requests.count == 1)
        #expect(staffed.desk.requests[0].person.secondName == "احمد شهیدی")
    }

    @Test("the page of a ticket says the same of every application")
    func ticketPage() async throws {
        let staffed = try await StaffedCounter()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        let sentence = "A reviewer compares this application with earlier ones."
        let (one, other) = (
            try await browser.get("/desk/ticket/88"), try await browser.get("/desk/ticket/99")
        )
        for page in [one, other] { #expect(page.status == 200 && page.text.contains(sentence)) }
        #expect(one.text.replacing("88", with: "99") == other.text.replacing("88", with: "99"))
    }

    @Test("what was typed wrongly comes back with what is wrong, and is kept as a draft")
    func fault() async throws {
        let staffed = try await StaffedCounter()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        let answer = try await browser.post(
            "/desk",
            [("province", "AF-KDZ"), ("secondName", "<b>احمد"), ("birthYear", "19a0")]
        )
        #expect(answer.status == 422)
        #expect(answer.text.contains("Year of birth.") && answer.text.contains("19a0"))
        #expect(answer.text.contains("&lt;b&gt;احمد") && !answer.text.contains("<b>احمد"))
        #expect(staffed.desk.requests.isEmpty)
        // Another tab of the same member goes on with it; another member never sees it.
        #expect(try await browser.get("/desk").text.contains("19a0"))
        try await staffed.member("zahra", [.exchangeDesk])
        #expect(try await !staffed.browser("zahra").get("/desk").text.contains("19a0"))
        _ = try await browser.post("/desk/clear")
        #expect(try await !browser.get("/desk").text.contains("19a0"))
    }

    @Test("a photo no letter could be printed with is told at the desk, and nothing is kept")
    func photo() async throws {
        let staffed = try await StaffedCounter()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        func hand(_ photo: [UInt8]) async throws -> Answered {
            let fields = [("province", "AF-KDZ"), ("notes", "came early")]
            return try await browser.post("/desk", fields, photo: photo)
        }
        let unprintable = try await hand([0xFF, 0xD8, 0xFF, 0xE0])
        #expect(unprintable.status == 422 && unprintable.text.contains("This is no JPEG or PNG"))
        #expect(unprintable.text.contains("came early"))
        #expect(staffed.desk.requests.isEmpty)
        let printable: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4, 5]
        #expect(try await hand(printable).status == 303)
        #expect(staffed.desk.requests.map(\.person.photo) == [printable])
    }

    @Test("while somebody types the office saves a draft and suggests spellings, nothing else")
    func drafts() async throws {
        let staffed = try await StaffedCounter()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        let fields = [("secondName", "محمد شهیدی"), ("province", "")]
        let answer = try await browser.post("/desk/draft", fields)
        #expect(answer.status == 200)
        #expect(answer.text == #"{"latin":"Mohammad Shahidi","fatherLatin":null}"# + "\n")
        #expect(try await browser.get("/desk").text.contains("محمد شهیدی"))
        #expect(try await browser.post("/desk/look", fields).status == 404)
    }

    @Test("a full date of birth is taken where it is known")
    func birthDate() async throws {
        let staffed = try await StaffedCounter()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        let fields = [("province", "AF-KDZ"), ("birthDate", "۱۹۹۰۰۱۳۱")]
        #expect(try await browser.post("/desk", fields).status == 303)
        #expect(staffed.desk.requests.first?.person.birthDate == "19900131")
    }

    @Test("a draft reads back as it was, and nothing else is a draft")
    func draft() {
        var form = DeskForm(key: [UInt8](repeating: 9, count: 16))
        form.typed = [.secondName: "احمد", .birthYear: "13", .notes: "two\nlines"]
        #expect(DeskForm(draft: form.draft) == form)
        var bytes = form.draft
        for count in 0..<bytes.count { #expect(DeskForm(draft: Array(bytes.prefix(count))) == nil) }
        bytes.append(0)
        #expect(DeskForm(draft: bytes) == nil)
    }

    @Test("is whole in each language", arguments: PageLanguage.allCases)
    func languages(language: PageLanguage) async throws {
        let staffed = try await StaffedCounter()
        try await staffed.member("farid", [.registrar])
        let browser = try await staffed.browser("farid")
        let page = try await browser.get("/desk?lang=\(language.rawValue)")
        #expect(page.status == 200)
        #expect(page.text.contains("<h1>\(PageWords.of(language).desk.title)</h1>"))
        #expect(!page.text.contains(" style="))
    }
}

/// A desk that keeps what it is given, in memory.
final class DeskInMemory: Sendable {
    private struct State {
        var requests: [ApplyRequest] = []
        var kept: [[UInt8]: Application] = [:]
        var drafts: [StaffID: [UInt8]] = [:]
    }

    private let state = Mutex(State())

    var requests: [ApplyRequest] { state.withLock { $0.requests } }

    var tools: DeskTools {
        DeskTools(
            apply: { request, _, form in
                try self.state.withLock { state in
                    if let kept = state.kept[form] { return kept }
                    state.requests.append(request)
                    let application = try sampleApplication(ticket: state.requests.count)
                    state.kept[form] = application
                    return application
                }
            },
            application: { ticket in try sampleApplication(ticket: ticket.number) },
            isPhoto: { photo in photo.count > 4 },
            slip: { _ in Array("%PDF-".utf8) },
            keepDraft: { draft, staff in self.state.withLock { $0.drafts[staff] = draft } },
            draft: { staff in self.state.withLock { $0.drafts[staff] } },
            dropDraft: { staff in self.state.withLock { $0.drafts[staff] = nil } }
        )
    }
}

func sampleApplication(ticket: Int) throws -> Application {
    Application(
        id: ApplicationID(text: "0123456789"),
        ticket: Ticket(number: ticket),
        office: try OfficeCode("HER"),
        homeProvince: "AF-KDZ",
        channel: .inPerson,
        state: .received,
        receivedAt: sampleNow,
        changedAt: sampleNow
    )
}
