import AmanLetter
import AmanOffice
import AmanTexts
import Testing

@testable import AmanWeb

@Suite("A change to a letter that waits, on the page of its case")
struct PendingChangeTests {
    @Test("is said to every role, and which one it is to those who may approve it")
    func roles() async throws {
        let staffed = try await StaffedSite()
        let letter = try await staffed.office.letter().record
        let sharifa = try await staffed.browser("sharifa", [.signer])
        let omid = try await staffed.browser("omid", [.signer])
        let lida = try await staffed.browser("lida", [.caller])
        let page = "/case/\(letter.ticket.number)"
        let words = OfficeTexts.of(.english).caseFile
        #expect(try await !lida.get(page).text.contains(words.pending))
        let asked = [
            ("act", "revoke"), ("reason-revoke", "wrong-holder"), ("when", "now"),
            ("form", String(repeating: "0a", count: 16)), ("confirmed", "yes"),
        ]
        let sent = try await sharifa.post("/revoke/letter/\(letter.number.text)", asked)
        #expect(sent.status == 303)
        let caller = try await lida.get(page).text
        #expect(caller.contains(words.pending) && caller.contains(words.pendingUnnamed))
        #expect(caller.contains("Nothing changes before another officer approves it."))
        #expect(!caller.contains("Revoke the letter") && !caller.contains("/change-requests/"))
        let other = try await omid.get(page).text
        #expect(other.contains(words.pendingChange(what: "Revoke the letter")))
        #expect(other.contains("/change-requests/1") && !other.contains(words.pendingYours))
        #expect(try await sharifa.get(page).text.contains(words.pendingYours))
        _ = try await omid.post("/change-requests/1/decline")
        #expect(try await !omid.get(page).text.contains(words.pending))
    }

    @Test("is no longer said once the time to approve it is over")
    func expired() async throws {
        let staffed = try await StaffedSite()
        let letter = try await staffed.office.letter().record
        let sharifa = try await staffed.member("sharifa", [.signer])
        let draft = ChangeRequestDraft(act: .suspend, reason: "under-review", effectiveAt: nil)
        let form = [UInt8](repeating: 4, count: 16)
        _ = try await staffed.office.office.requestChange(
            draft,
            of: letter.number,
            by: sharifa,
            form: form
        )
        let lida = try await staffed.browser("lida", [.caller])
        let words = OfficeTexts.of(.english).caseFile
        #expect(try await lida.get("/case/1").text.contains(words.pending))
        staffed.pass(changeRequestSecondsMax + 1)
        let later = try await staffed.browser("lida")
        #expect(try await !later.get("/case/1").text.contains(words.pending))
    }
}
