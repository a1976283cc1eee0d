import AmanLetter
import AmanOffice
import GRDB
import Testing

@testable import AmanRecords

// What the contract suites cannot see: how the file itself holds what is secret.
@Suite("What is sealed in the file")
struct SealedTests {
    @Test("a note on a case is sealed, cannot be rewritten, and leaves the file with the person")
    func notes() async throws {
        var open = try OpenRecords()
        let records = open.records
        let application = try #require(try await records.add([open.office.application()])[0])
        var refuse = open.office.grant(application)
        (refuse.decision.outcome, refuse.to) = (.refuse(reason: "excluded"), .refused)
        refuse.note = CaseNote(kept: "her aunt came with her")
        try await records.commit(refuse)
        let sealed = try #require(try records.stored("SELECT sealed FROM decision_note"))
        #expect(!String(decoding: sealed, as: UTF8.self).contains("aunt"))
        #expect(throws: (any Error).self) {
            try records.run("UPDATE decision_note SET sealed = x'00'")
        }
        var policy = open.office.policy()
        policy.refused = open.office.now.adding(days: 1)
        let audit = open.office.audit(.erase, "1 records")
        let tickets = [application.ticket]
        try await records.commitErasure(tickets, policy, keepMatchKeys: false, audit)
        #expect(try records.stored("SELECT sealed FROM decision_note") == nil)
        #expect(try records.faults() == [])
    }

    @Test("why a record was corrected is sealed, and leaves the file with the person")
    func remarks() async throws {
        var open = try OpenRecords()
        let records = open.records
        let application = try #require(try await records.add([open.office.application()])[0])
        var change = open.office.correction(of: application)
        change.remark = CaseNote(kept: "her aunt spelled it")
        try await records.commit(change)
        for file in ["records.sqlite", "records.sqlite-wal"] {
            #expect(!holds(open.folder.bytes(file), "aunt"), "\(file)")
        }
        let remarks = try await records.correctionRemarks(on: application.id)
        #expect(remarks == [CaseNote(kept: "her aunt spelled it")])
        #expect(throws: (any Error).self) {
            try records.run("UPDATE correction_remark SET sealed = x'00'")
        }
        try records.run("DELETE FROM person WHERE ticket = ?", [application.ticket.number])
        #expect(try records.stored("SELECT sealed FROM correction_remark") == nil)
        #expect(try await records.correctionRemarks(on: application.id) == [])
    }

    @Test("a form's key is stored as 16 bytes that say nothing of it")
    func formKeys() async throws {
        var open = try OpenRecords()
        let key = Array("form:3:0123456789abcdef".utf8)
        _ = try await open.records.add([open.office.application(importKey: key)])
        let stored = try #require(
            try open.records.stored("SELECT import_key FROM application")
        )
        #expect(stored.count == 16 && !key.starts(with: stored))
    }

    @Test("a draft is sealed under its member's number, and its length says nothing")
    func drafts() async throws {
        let open = try OpenRecords()
        let (records, crew) = (open.records, SampleCrew())
        let one = try await crew.add("farid", [.registrar], records).id
        let other = try await crew.add("laila", [.registrar], records).id
        try await records.keepDraft(Array("احمد".utf8), of: one, at: SampleOffice.morning)
        try await records.keepDraft([], of: other, at: SampleOffice.morning)
        let sealed = try #require(
            try records.stored("SELECT sealed FROM draft WHERE staff = \(one.number)")
        )
        #expect(!String(decoding: sealed, as: UTF8.self).contains("احمد"))
        #expect(sealed.count > 1_000)
        // Another member's row does not open under the first one's number.
        try records.run(
            "UPDATE draft SET sealed = (SELECT sealed FROM draft WHERE staff = ?)",
            [other.number]
        )
        await expect(.damaged(record: "draft")) { _ = try await records.draft(of: one) }
    }

    @Test("an answer of the API is sealed")
    func answers() async throws {
        let open = try OpenRecords()
        let (records, crew) = (open.records, SampleCrew())
        let member = try await crew.add("laila", [.registrar], records)
        let token = try await records.add(
            NewDeskToken(
                secret: DeskTokenSecret(randomBytes: systemRandomBytes(32)),
                desk: try #require(SignInName(reading: "kiosk")),
                member: member,
                scopes: [.apply],
                madeAt: SampleOffice.morning,
                endsAt: SampleOffice.morning.adding(days: 9),
                after: 0,
                audit: open.office.audit(.staff, "kiosk")
            )
        )
        let answer = KeptAnswer(
            asked: [UInt8](repeating: 3, count: 32),
            status: 201,
            location: "/api/v1/letters/1",
            body: Array(#"{"secretly":"stored"}"#.utf8)
        )
        let key = AnswerKey(token: token.id, key: "key-0000-1")
        try await records.keep(answer, to: key, at: SampleOffice.morning)
        for file in ["records.sqlite", "records.sqlite-wal"] {
            #expect(!holds(open.folder.bytes(file), "secretly"), "\(file)")
        }
        #expect(try await records.answer(to: key) == answer)
    }
}
