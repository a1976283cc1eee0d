import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("Issuing letters at the counter")
struct IssuePageTests {
    /// An office where three people wait for their letters, and a signer's browser.
    private func signer(
        _ hold: Hold? = nil
    ) async throws -> (StaffedSite, StaffBrowser) {
        let staffed = try await StaffedSite(change: { site in
            guard let hold else { return }
            site.issueRun = IssueRun(of: site.office, publishingTo: site.published) {
                await hold.pass()
            }
        })
        for name in ["Omid Noorzai", "Nasrin Karimi", "Shirin Zadran"] {
            try await staffed.office.granted(name)
        }
        return (staffed, try await staffed.browser("sharifa", [.signer]))
    }

    @Test("all that wait are issued once, however often the form is sent, and can be printed")
    func all() async throws {
        let (staffed, browser) = try await signer()
        let list = try await browser.get("/issue").text
        #expect(list.contains("Check all 3 letters") && list.contains("/issue/check"))
        #expect(list.contains("<td>2 hours</td>"), "the list says how long each has waited")
        let page = try await browser.get("/issue/check?all=yes").text
        #expect(page.contains("Issue 3 letters"))
        #expect(!list.contains("Omid") && !page.contains("Omid"))
        let key = try #require(values(of: "value", in: page).first { isKey($0) })
        let form = [("form", key), ("all", "yes")]
        let first = try await browser.post("/issue", form)
        let second = try await browser.post("/issue", form)
        #expect(first.status == 303 && second.status == 303)
        let ended = try await staffed.ended(browser)
        #expect(ended.contains("3 letters are issued, stored, and in the log."))
        #expect(ended.contains("/issue/print?lang=eng&amp;job=\(key)"))
        #expect(try await staffed.office.issuedTickets() == [1, 2, 3])
        let size = try await staffed.office.records.logSize()
        #expect(try await staffed.office.records.treeHead()?.size == size, "all is published")
        let pdf = try await browser.post("/issue/print", [("job", key)])
        #expect(pdf.status == 200 && pdf.headers[.contentType] == "application/pdf")
        #expect(pdf.text.hasPrefix("%PDF-") && pdf.headers[.cacheControl] == "no-store")
        #expect(try await staffed.office.audit(.print).count == 3)
    }

    @Test("only the ticked ones are issued, and nothing at all without a tick")
    func some() async throws {
        let (staffed, browser) = try await signer()
        #expect(try await browser.post("/issue").status == 422)
        _ = try await browser.post("/issue", [("ticket", "2"), ("ticket", "x"), ("ticket", "-4")])
        _ = try await staffed.ended(browser)
        #expect(try await staffed.office.issuedTickets() == [2])
    }

    @Test("one run at a time: the second officer reads who is at work, and can continue after it")
    func oneAtATime() async throws {
        let hold = Hold(beforeLetter: 2)
        let (staffed, first) = try await signer(hold)
        let second = try await staffed.browser("omid", [.signer])
        _ = try await first.post("/issue", [("all", "yes")])
        await hold.reached()
        let told = try await second.post("/issue", [("all", "yes")])
        #expect(told.status == 409 && told.text.contains("Officer sharifa is issuing letters"))
        let state = try await second.get("/issue/job/state").text
        #expect(state.contains("\"done\":1") && state.contains("1 of 3 done"))
        await hold.open()
        _ = try await staffed.ended(first)
        #expect(try await second.post("/issue", [("ticket", "1")]).status == 303)
        _ = try await staffed.ended(second)
        #expect(try await staffed.office.issuedTickets() == [1, 2, 3])
    }

    @Test("a run that is stopped finishes the letter at hand and leaves the rest as it was")
    func stopped() async throws {
        let hold = Hold(beforeLetter: 2)
        let (staffed, browser) = try await signer(hold)
        let key = String(repeating: "a1", count: 16)
        _ = try await browser.post("/issue", [("form", key), ("all", "yes")])
        await hold.reached()
        // A form of an older run stops nothing.
        _ = try await browser.post("/issue/job/stop", [("form", "older")])
        #expect(try await !browser.get("/issue/job").text.contains("Stopping."))
        _ = try await browser.post("/issue/job/stop", [("form", key)])
        #expect(try await browser.get("/issue/job").text.contains("Stopping."))
        await hold.open()
        let ended = try await staffed.ended(browser)
        #expect(ended.contains("The run was stopped as requested."))
        #expect(try await staffed.office.issuedTickets() == [1, 2])
    }

    @Test("what cannot be made is said by ticket and cause; the office's own fault ends the run")
    func faults() async throws {
        let staffed = try await StaffedSite()
        let ticket = "\(try await staffed.office.register().ticket.number)"
        let browser = try await staffed.browser("sharifa", [.signer])
        _ = try await browser.post("/issue", [("ticket", ticket)])
        let told = try await staffed.ended(browser)
        #expect(told.contains("Ticket \(ticket)") && told.contains("A colleague changed or issued"))
        #expect(try await staffed.office.issuedTickets() == [])
        // An office whose signer is on no trust list any more makes no letter at all.
        try await staffed.office.granted()
        let keys = staffed.office.office.keys
        let now = staffed.office.world.now
        _ = try await staffed.office.office.changeTrust(
            .distrust(keys.signerID, since: now, vouching: true),
            officers: try OfficerPair("Farida", "Rahim")
        )
        _ = try await browser.post("/issue", [("all", "yes")])
        #expect(
            try await staffed.ended(browser).contains("The office could not continue.")
        )
    }

    @Test("a printing beyond the quota, or of nothing, is refused and prints nothing")
    func quota() async throws {
        let staffed = try await StaffedSite(programme: { $0.quotas.printsPerDay = 1 })
        let numbers = [
            try await staffed.office.letter("Omid Noorzai").record.number.text,
            try await staffed.office.letter("Nasrin Karimi").record.number.text,
        ]
        let browser = try await staffed.browser("sharifa", [.signer])
        let list = try await browser.get("/issue/letters").text
        #expect(list.contains(numbers[0]) && list.contains("Not printed yet"))
        let told = try await browser.post("/issue/print", numbers.map { ("letter", $0) })
        #expect(told.status == 429 && told.text.contains("can print 1 letter"))
        #expect(try await browser.post("/issue/print", [("letter", "HER-1")]).status == 422)
        #expect(try await staffed.office.audit(.print).isEmpty)
    }

    @Test("are whole in each language", arguments: PageLanguage.allCases)
    func languages(language: PageLanguage) async throws {
        let (_, browser) = try await signer()
        for path in [
            "/issue?", "/clock?", "/issue/letters?", "/issue/job?", "/letter?",
            "/issue/check?all=yes&",
        ] {
            let page = try await browser.get("\(path)lang=\(language.rawValue)")
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

extension StaffedSite {
    /// The page of the run, once it has ended.
    func ended(_ browser: StaffBrowser) async throws -> String {
        _ = await site.issueRun.settled()
        return try await browser.get("/issue/job").text
    }
}

/// Holds a run before one of its letters until a test lets it continue.
actor Hold {
    private let letter: Int
    private var count = 0
    private var isOpen = false
    private var held: CheckedContinuation<Void, Never>?
    private var waiting: CheckedContinuation<Void, Never>?

    /// - Parameter letter: Before which letter of the run, counted from 1.
    init(beforeLetter letter: Int) {
        self.letter = letter
    }

    /// Comes back at once, or once the test has opened where this is the letter.
    func pass() async {
        count += 1
        guard count == letter, !isOpen else { return }
        waiting?.resume()
        waiting = nil
        await withCheckedContinuation { held = $0 }
    }

    /// Waits until the run is held.
    func reached() async {
        guard held == nil else { return }
        await withCheckedContinuation { waiting = $0 }
    }

    func open() {
        isOpen = true
        held?.resume()
        held = nil
    }
}

/// What an English page knows of a request that no one sent.
func englishSetting() -> PageSetting {
    PageSetting(
        language: .english,
        languages: [.english],
        programmeName: "Programme",
        officeName: "Office",
        isSample: true,
        path: "/"
    )
}

extension TestOffice {
    /// Tickets whose letters are made, lowest first.
    func issuedTickets() async throws -> [Int] {
        try await records.madePage(.first, length: 100, most: 100).rows.map(\.record.ticket.number)
            .sorted()
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
