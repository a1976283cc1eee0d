import AmanLetter
import AmanOffice
import AmanVerdict
import HTTPTypes
import Synchronization
import Testing

@testable import AmanWeb

@Suite("The page of one letter")
struct LetterPageTests {
    @Test("a number is found however it is written, and a slip in it is told apart")
    func find() async throws {
        let staffed = try StaffedCounter()
        try await staffed.member("nargis", [.caller])
        let browser = try await staffed.browser("nargis")
        let number = sampleNumber(1).text
        let plain = number.lowercased().replacing("-", with: " ")
        let found = try await browser.post("/letter", [("number", plain)])
        #expect(found.status == 303)
        #expect(found.headers[.location]?.hasPrefix("/letter/\(number)") == true)
        var typed = Array(number)
        typed.swapAt(typed.count - 2, typed.count - 3)
        let slip = try await browser.post("/letter", [("number", String(typed))])
        #expect(slip.status == 422 && slip.text.contains("two have changed places"))
        let none = try await browser.post("/letter", [("number", "<b>")])
        #expect(none.text.contains("not a letter number") && none.text.contains("&lt;b&gt;"))
        let other = LetterNumber(office: try OfficeCode("KBL"), randomBytes: [1, 1, 1, 1, 1])
        let elsewhere = try await browser.post("/letter", [("number", other.text)])
        #expect(elsewhere.status == 422 && elsewhere.text.contains("Kabul"))
    }

    @Test("says how the letter stands, its chain, its entry and its proof, and no name")
    func stands() async throws {
        let staffed = try StaffedCounter()
        try await staffed.member("sharifa", [.signer])
        let browser = try await staffed.browser("sharifa")
        let page = try await browser.get("/letter/\(sampleNumber(1).text)").text
        for said in [
            "In force", "Letter of Safe Passage", "Herat", "Kunduz", "Entry 1 of the log",
            "over 3,024 entries",
            sampleNumber(2).text, "Takes the place of", "Paused",
        ] {
            #expect(page.contains(said), "\(said)")
        }
        #expect(!page.contains("Ahmad") && !page.contains("شهیدی"))
        let proof = try await browser.get("/letter/\(sampleNumber(1).text)/proof")
        #expect(proof.status == 200 && proof.text == "c2sp.org/tlog-proof@v1\n")
        #expect(try await browser.get("/letter/HER-0000-0001").status == 404)
    }

    @Test("a name is shown only for a reason, in the answer alone")
    func open() async throws {
        let staffed = try StaffedCounter()
        try await staffed.member("sharifa", [.signer])
        let browser = try await staffed.browser("sharifa")
        let path = "/letter/\(sampleNumber(1).text)"
        let none = try await browser.post(path + "/open", [("reason", " ")])
        #expect(none.status == 422 && !none.text.contains("Ahmad"))
        let opened = try await browser.post(path + "/open", [("reason", "asks for it")])
        #expect(opened.status == 200 && opened.text.contains("Ahmad Shahidi"))
        #expect(opened.headers[.cacheControl] == "no-store")
        #expect(staffed.letters.opened == ["0000000001 asks for it Officer sharifa"])
        #expect(try await !browser.get(path).text.contains("Ahmad"))
    }

    @Test("a state is that of the moment, and a later change is said beside it")
    func state() {
        let record = sampleRecord(1)
        func state(_ changes: [StatusChange], after seconds: Int64) -> LetterState {
            LetterState(record, changes, at: sampleNow.adding(seconds: seconds))
        }
        #expect(state([], after: 0).standing == .inForce)
        #expect(state([], after: -1).standing == .later)
        #expect(state([], after: 3 * 86_400).standing == .ended)
        let change = sampleChange(to: .revoked, effectiveIn: 60)
        #expect(state([change], after: 59).standing == .inForce)
        #expect(state([change], after: 59).next == change)
        #expect(state([change], after: 60).standing == .changed(.revoked))
        #expect(state([change], after: 60).next == nil)
    }
}

func sampleChange(to status: LetterStatus, effectiveIn seconds: Int64) -> StatusChange {
    StatusChange(
        number: sampleNumber(1),
        digest: sampleRecord(1).digest,
        from: .valid,
        to: status,
        reason: "under-review",
        effectiveAt: sampleNow.adding(seconds: seconds),
        safeExitUntil: status == .revoked ? sampleNow.adding(days: 7) : nil,
        leaf: [1],
        audit: AuditEntry(
            at: sampleNow,
            officer: "Omid",
            second: "Nasim",
            act: .suspend,
            subject: sampleNumber(1).text
        )
    )
}

/// Letters of tickets 1 to 3, in memory.
final class LettersInMemory: Sendable {
    private let heard = Mutex<[String]>([])

    var opened: [String] { heard.withLock { $0 } }

    var tools: LetterTools {
        LetterTools(
            letter: { number in (1...3).map(sampleRecord).first { $0.number == number } },
            standing: { _ in
                LetterHistory(
                    changes: [sampleChange(to: .suspended, effectiveIn: 3_600)],
                    chain: LetterChain(earlier: .own(sampleRecord(2)), later: [sampleRecord(3)]),
                    proof: .proven(size: 3_024, signedAt: sampleNow)
                )
            },
            proof: { _ in "c2sp.org/tlog-proof@v1\n" },
            open: { id, reason, officer in
                guard !officerName(reason).isEmpty else { throw OpenError.reasonMissing }
                self.heard.withLock { $0.append("\(id) \(reason) \(officer)") }
                var person = Person()
                person.fullName = "Ahmad Shahidi"
                return OpenedApplication(application: try sampleOpened(id), person: person)
            }
        )
    }
}

private func sampleOpened(_ id: ApplicationID) throws -> Application {
    Application(
        id: id,
        ticket: Ticket(number: 1),
        office: try OfficeCode("HER"),
        homeProvince: "AF-KDZ",
        channel: .inPerson,
        state: .issued,
        receivedAt: sampleNow,
        changedAt: sampleNow
    )
}
