import AmanLetter
import AmanOffice
import AmanVerdict
import HTTPTypes
import Synchronization
import Testing

@testable import AmanWeb

@Suite("Issuing letters at the counter")
struct IssuePageTests {
    @Test("all that wait are issued once, however often the form is sent, and can be printed")
    func all() async throws {
        let staffed = try StaffedCounter()
        try await staffed.member("sharifa", [.signer])
        let browser = try await staffed.browser("sharifa")
        let page = try await browser.get("/issue").text
        #expect(page.contains("Issue all 36 letters"))
        #expect(page.contains("<td>9 hours</td>"), "the list says how long each has waited")
        #expect(!page.contains("Ahmad"))
        let key = try #require(values(of: "value", in: page).first { isKey($0) })
        let form = [("form", key), ("all", "yes")]
        let first = try await browser.post("/issue", form)
        let second = try await browser.post("/issue", form)
        #expect(first.status == 303 && second.status == 303)
        let ended = try await staffed.ended(browser)
        #expect(ended.contains("3 letters are made, kept, and in the log."))
        #expect(staffed.issuing.issued == [1, 2, 3])
        #expect(staffed.issuing.publications == 1)
        let pdf = try await browser.post("/issue/print", [("job", key)])
        #expect(pdf.status == 200 && pdf.headers[.contentType] == "application/pdf")
        #expect(pdf.text.hasPrefix("%PDF-") && pdf.headers[.cacheControl] == "no-store")
        #expect(staffed.issuing.permitted == [3])
    }

    @Test("only the ticked ones are issued, and nothing at all without a tick")
    func some() async throws {
        let staffed = try StaffedCounter()
        try await staffed.member("sharifa", [.signer])
        let browser = try await staffed.browser("sharifa")
        #expect(try await browser.post("/issue").status == 422)
        _ = try await browser.post("/issue", [("ticket", "2"), ("ticket", "x"), ("ticket", "-4")])
        _ = try await staffed.ended(browser)
        #expect(staffed.issuing.issued == [2])
    }

    @Test("one run at a time: the second officer is told who is at work, and can go on after it")
    func oneAtATime() async throws {
        let staffed = try StaffedCounter()
        try await staffed.member("sharifa", [.signer])
        try await staffed.member("omid", [.signer])
        let (first, second) = (
            try await staffed.browser("sharifa"), try await staffed.browser("omid")
        )
        staffed.issuing.holdAt(ticket: 2)
        _ = try await first.post("/issue", [("all", "yes")])
        await staffed.issuing.reached()
        let told = try await second.post("/issue", [("all", "yes")])
        #expect(told.status == 409 && told.text.contains("Officer sharifa is issuing letters"))
        let state = try await second.get("/issue/job/state").text
        #expect(state.contains("\"done\":1") && state.contains("1 of 3 done"))
        staffed.issuing.goOn()
        _ = try await staffed.ended(first)
        #expect(try await second.post("/issue", [("ticket", "1")]).status == 303)
    }

    @Test("a run that is stopped finishes the letter at hand and leaves the rest as it was")
    func stopped() async throws {
        let staffed = try StaffedCounter()
        try await staffed.member("sharifa", [.signer])
        let browser = try await staffed.browser("sharifa")
        staffed.issuing.holdAt(ticket: 2)
        let key = String(repeating: "a1", count: 16)
        _ = try await browser.post("/issue", [("form", key), ("all", "yes")])
        await staffed.issuing.reached()
        // A form of an older run stops nothing.
        _ = try await browser.post("/issue/job/stop", [("form", "older")])
        _ = try await browser.post("/issue/job/stop", [("form", key)])
        #expect(try await browser.get("/issue/job").text.contains("Stopping."))
        staffed.issuing.goOn()
        let ended = try await staffed.ended(browser)
        #expect(ended.contains("It was stopped as asked."))
        #expect(staffed.issuing.issued == [1, 2])
    }

    @Test("what cannot be made is said by ticket and cause; the office's own fault ends the run")
    func faults() async throws {
        let staffed = try StaffedCounter()
        try await staffed.member("sharifa", [.signer])
        let browser = try await staffed.browser("sharifa")
        staffed.issuing.refuse(ticket: 1, .nameMissing)
        staffed.issuing.refuse(ticket: 2, .records(.cannotWrite(code: 13)))
        _ = try await browser.post("/issue", [("all", "yes")])
        let ended = try await staffed.ended(browser)
        #expect(ended.contains("There is no name yet."))
        #expect(ended.contains("The office itself could not go on."))
        #expect(staffed.issuing.issued == [])
    }

    @Test("a printing beyond the quota, or of nothing, is told and prints nothing")
    func quota() async throws {
        let staffed = try StaffedCounter()
        try await staffed.member("sharifa", [.signer])
        let browser = try await staffed.browser("sharifa")
        let number = sampleNumber(1).text
        let list = try await browser.get("/issue/letters").text
        #expect(list.contains(number) && list.contains("Not printed yet"))
        staffed.issuing.printsMax.withLock { $0 = 0 }
        let told = try await browser.post("/issue/print", [("letter", number)])
        #expect(told.status == 429 && told.text.contains("prints 0 letters a day"))
        #expect(try await browser.post("/issue/print", [("letter", "HER-1")]).status == 422)
    }

    @Test("are whole in each language", arguments: PageLanguage.allCases)
    func languages(language: PageLanguage) async throws {
        let staffed = try StaffedCounter()
        try await staffed.member("sharifa", [.signer])
        let browser = try await staffed.browser("sharifa")
        for path in ["/issue", "/issue/letters", "/issue/job", "/letter"] {
            let page = try await browser.get("\(path)?lang=\(language.rawValue)")
            #expect(page.status == 200)
            #expect(!page.text.contains(" style=") && !page.text.contains("#</"))
        }
    }

    @Test("the pace of a run is letters in a minute and minutes left")
    func pace() {
        var job = IssueJob(
            key: "",
            officer: "",
            cases: [IssueCase](
                repeating: IssueCase(
                    id: ApplicationID(text: "0123456789"),
                    ticket: Ticket(number: 1)
                ),
                count: 300
            ),
            begunAt: sampleNow
        )
        #expect(job.pace(at: sampleNow) == nil)
        job.done = 100
        let pace = job.pace(at: sampleNow.adding(seconds: 30))
        #expect(pace?.perMinute == 200 && pace?.minutesLeft == 1)
    }
}

extension StaffedCounter {
    /// The page of the run, once it has ended.
    func ended(_ browser: StaffBrowser) async throws -> String {
        _ = await counter.issuing?.desk.settled()
        return try await browser.get("/issue/job").text
    }
}

func sampleNumber(_ ticket: Int) -> LetterNumber {
    LetterNumber(office: sampleOfficeCode, randomBytes: [9, 8, 7, 6, UInt8(ticket)])
}

let sampleOfficeCode = sampleLetterNumber.office

private let sampleLetterNumber: LetterNumber = {
    do {
        return try sampleClaims().number
    } catch {
        preconditionFailure("the sample has a number")
    }
}()

/// Issues to three tickets, in memory; may be held at one of them.
final class IssuingInMemory: Sendable {
    private struct State {
        var issued: [Int] = []
        var refusals: [Int: IssueError] = [:]
        var permitted: [Int] = []
        var publications = 0
    }

    private let state = Mutex(State())
    private let heldTicket = Mutex<Int?>(nil)
    private let (reachedStream, reachedEnd) = AsyncStream.makeStream(of: Void.self)
    private let (goStream, goEnd) = AsyncStream.makeStream(of: Void.self)
    let printsMax = Mutex(10)

    var issued: [Int] { state.withLock { $0.issued } }
    var permitted: [Int] { state.withLock { $0.permitted } }
    var publications: Int { state.withLock { $0.publications } }

    func refuse(ticket: Int, _ error: IssueError) {
        state.withLock { $0.refusals[ticket] = error }
    }

    func holdAt(ticket: Int) { heldTicket.withLock { $0 = ticket } }
    func reached() async { for await _ in reachedStream { return } }
    func goOn() { goEnd.yield() }

    var tools: IssueTools {
        IssueTools(
            waiting: { after, limit in
                let first = (after?.number ?? 0) + 1
                guard first <= 3 else { return [] }
                return try (first...3).prefix(limit).map(sampleGranted)
            },
            application: { ticket in
                (1...3).contains(ticket.number) ? try sampleGranted(ticket.number) : nil
            },
            issue: { id, _ in try await self.issue(id) },
            publish: { self.state.withLock { $0.publications += 1 } },
            made: { before, _ in
                before == nil ? [MadeLetter(record: sampleRecord(1), isPrinted: false)] : []
            },
            permit: { numbers, _ in
                let limit = self.printsMax.withLock { $0 }
                guard numbers.count <= limit else {
                    throw OpenError.quotaReached(.print, limit: limit)
                }
                self.state.withLock { $0.permitted.append(numbers.count) }
                return PermittedPrinting { write in
                    try await write(Array("%PDF-".utf8))
                    for number in numbers { try await write(Array(number.text.utf8)) }
                }
            }
        )
    }

    private func issue(_ id: ApplicationID) async throws -> LetterRecord {
        let ticket = Int(String(id.text.suffix(1))) ?? 0
        if heldTicket.withLock({ $0 == ticket }) {
            reachedEnd.yield()
            for await _ in goStream { break }
        }
        if let refusal = state.withLock({ $0.refusals[ticket] }) { throw refusal }
        state.withLock { $0.issued.append(ticket) }
        return sampleRecord(ticket)
    }
}

private func sampleGranted(_ ticket: Int) throws -> Application {
    Application(
        id: ApplicationID(text: "000000000\(ticket)"),
        ticket: Ticket(number: ticket),
        office: try OfficeCode("HER"),
        homeProvince: "AF-KDZ",
        channel: .inPerson,
        state: .granted,
        receivedAt: sampleNow.adding(seconds: -9 * 3_600),
        changedAt: sampleNow
    )
}

/// A letter of the sample office, without a person.
func sampleRecord(_ ticket: Int) -> LetterRecord {
    LetterRecord(
        number: sampleNumber(ticket),
        application: ApplicationID(text: "000000000\(ticket)"),
        ticket: Ticket(number: ticket),
        digest: [UInt8](repeating: UInt8(ticket), count: 32),
        kind: .transit,
        fromProvince: "AF-HER",
        toProvince: "AF-KDZ",
        issuedAt: sampleNow,
        notBefore: sampleNow,
        expires: sampleNow.adding(days: 3),
        statusIndex: UInt64(ticket),
        status: .valid,
        leafIndex: UInt64(ticket),
        replaces: nil,
        handedOutAt: nil
    )
}
