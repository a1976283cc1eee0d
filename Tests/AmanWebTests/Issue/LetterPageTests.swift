import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("The page of one letter")
struct LetterPageTests {
    @Test("a number is found however it is written, and a mistake in it is noticed")
    func find() async throws {
        let staffed = try await StaffedSite()
        let browser = try await staffed.browser("nargis", [.caller])
        let number = try await staffed.office.letter().record.number.text
        let plain = number.lowercased().replacing("-", with: " ")
        let found = try await browser.post("/letter", [("number", plain)])
        #expect(found.status == 303)
        #expect(found.headers[.location]?.hasPrefix("/letter/\(number)") == true)
        let slip = try await browser.post("/letter", [("number", try swapped(number))])
        #expect(slip.status == 422 && slip.text.contains("two are swapped"))
        let none = try await browser.post("/letter", [("number", "<b>")])
        #expect(none.text.contains("not a letter number") && none.text.contains("&lt;b&gt;"))
        let other = LetterNumber(office: try OfficeCode("KBL"), randomBytes: [1, 1, 1, 1, 1])
        let elsewhere = try await browser.post("/letter", [("number", other.text)])
        #expect(elsewhere.status == 422 && elsewhere.text.contains("Kabul"))
    }

    /// A letter's number with two neighbours that differ changed over.
    private func swapped(_ number: String) throws -> String {
        var typed = Array(number)
        let place = try #require(
            typed.indices.dropFirst(5).first { place in
                typed.indices.contains(place + 1) && typed[place] != typed[place + 1]
                    && typed[place] != "-" && typed[place + 1] != "-"
            }
        )
        typed.swapAt(place, place + 1)
        return String(typed)
    }

    @Test("says the letter's state, its chain, its entry and its proof, and no name")
    func stands() async throws {
        let staffed = try await StaffedSite()
        let office = staffed.office.office
        let lost = try await staffed.office.letter().record.number
        _ = try await office.replaceLost(lost, officer: "Omid", second: "Nasim")
        let later = try #require(
            try await staffed.office.records.madePage(.first, length: 5, most: 5).rows.first?.record
        )
        _ = try await office.changeStatus(
            of: later.number,
            to: .suspended,
            reason: "under-review",
            effectiveAt: sampleNow.adding(seconds: 3_600),
            officer: "Omid",
            second: "Nasim"
        )
        try await staffed.office.publish()
        let size = try #require(try await staffed.office.records.treeHead()?.size)
        let browser = try await staffed.browser("sharifa", [.signer])
        let page = try await browser.get("/letter/\(later.number.text)").text
        for said in [
            "In force", "Letter of Safe Conduct", "Herat", "Kunduz",
            "Entry \(later.leafIndex) of the log", "log of \(size) entries",
            lost.text, "Replaces", "Suspended",
        ] {
            #expect(page.contains(said), "\(said)")
        }
        #expect(!page.contains("Ahmad") && !page.contains("شهیدی"))
        let proof = try await browser.get("/letter/\(later.number.text)/proof")
        #expect(proof.status == 200 && proof.text.hasPrefix("c2sp.org/tlog-proof@v1\n"))
        #expect(try await browser.get("/letter/HER-0000-0001").status == 404)
    }

    @Test("a letter that no tree head covers yet has no proof, and the page says so")
    func notCovered() async throws {
        let staffed = try await StaffedSite()
        let number = try await staffed.office.letter().record.number.text
        let browser = try await staffed.browser("sharifa", [.signer])
        #expect(try await browser.get("/letter/\(number)/proof").status == 404)
        let page = try await browser.get("/letter/\(number)").text
        #expect(page.contains(OfficeTexts.of(.english).letter.notCovered))
    }

    @Test("a name is shown only for a reason, in the answer alone")
    func open() async throws {
        let staffed = try await StaffedSite()
        let letter = try await staffed.office.letter().record
        let browser = try await staffed.browser("sharifa", [.signer])
        let path = "/letter/\(letter.number.text)"
        let none = try await browser.post(path + "/open", [("reason", "Ahmad asks for it")])
        #expect(none.status == 422 && !none.text.contains("Ahmad"))
        #expect(try await staffed.office.audit(.open).isEmpty)
        let opened = try await browser.post(path + "/open", [("reason", "answer")])
        #expect(opened.status == 200 && opened.text.contains("Ahmad Shahidi"))
        #expect(opened.headers[.cacheControl] == "no-store")
        let entries = try await staffed.office.audit(.open)
        #expect(entries.map(\.officer) == ["Officer sharifa"])
        #expect(entries.map(\.reason) == ["answer"])
        #expect(entries.map(\.subject) == [letter.application.map { AuditCode($0) }])
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
            subject: AuditCode(sampleNumber(1))
        )
    )
}
