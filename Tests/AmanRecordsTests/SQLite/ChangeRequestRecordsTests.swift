import AmanLetter
import AmanOffice
import AmanVerdict
import TestSupport
import Testing

@testable import AmanRecords

@Suite("Change requests in the file")
struct ChangeRequestRecordsTests {
    @Test("what has ended stays ended, and a request stays as it was made, for every writer")
    func fixed() async throws {
        var open = try OpenRecords()
        let asked = try await askForChange(open.records, &open.office)
        let end = ChangeRequestEnd(
            id: asked.id,
            ending: .declined,
            by: "Nasim",
            at: open.office.tick()
        )
        try await open.records.end(end, open.office.audit(.decline, asked.letter.text))
        for change in [
            "UPDATE asked_change SET ending = NULL, ended_at = NULL",
            "UPDATE asked_change SET ending = 'done'", "DELETE FROM asked_change",
            "UPDATE asked_change SET act = 'suspend'",
        ] {
            #expect(throws: (any Error).self, "\(change)") { try open.records.run(change) }
        }
        #expect(try await open.records.changeRequest(asked.id)?.ending == .declined)
    }
}

/// Runs every step of asking, approving and the letters' pages once.
func everyChangeRequestStep(
    _ records: DatabaseRecords,
    _ office: inout SampleOffice
) async throws {
    let asked = try await askForChange(records, &office)
    _ = try await records.changeRequest(asked.id)
    _ = try await records.changeRequests(waitingAt: office.now, limit: 5)
    _ = try await records.changeRequestCount(waitingAt: office.now)
    _ = try await records.changeRequests(of: asked.letter, limit: 5)
    _ = try await records.madePage(.first, length: 5, most: 5).rows
    _ = try await records.letters(replacing: office.randomness.bytes(32))
    let letter = try #require(try await records.letter(asked.letter))
    let end = ChangeRequestEnd(id: asked.id, ending: .approved, by: "Nasim", at: office.tick())
    _ = try await records.commit(office.change(letter, to: .revoked), ending: end)
}
