import AmanLetter
import AmanOffice
import Foundation
import GRDB
import Testing

@testable import AmanRecords

@Suite("Records of deciding: words that go back, appeals, notes")
struct ContractReview {
    @Test("a word taken back and an appeal stand beside what they undo")
    func kept() async throws {
        var open = try OpenRecords()
        let records = open.records
        let application = try #require(try await records.add([open.office.application()])[0])
        var words: [Decision] = []
        let steps: [(DecisionOutcome, ApplicationState)] = [
            (.grant, .recommended), (.takeBack, .received),
            (.refuse(reason: "excluded"), .refused), (.appeal, .received),
        ]
        for (outcome, to) in steps {
            let known = try #require(try await records.application(application.id))
            var change = open.office.grant(known)
            (change.decision.outcome, change.to, change.after) = (outcome, to, words.count)
            try await records.commit(change)
            words.append(change.decision)
        }
        #expect(try await records.decisions(on: application.id) == words)
        #expect(try await records.application(application.id)?.state == .received)
        #expect(try records.faults() == [])
    }

    @Test("a word planned before another one is not kept, though the state is the same")
    func after() async throws {
        var open = try OpenRecords()
        let records = open.records
        let application = try #require(try await records.add([open.office.application()])[0])
        var first = open.office.grant(application)
        (first.decision.outcome, first.to, first.after) = (
            .refuse(reason: "excluded"), .received, 0
        )
        try await records.commit(first)
        var late = open.office.grant(application)
        late.after = 0
        await expect(.conflict(.stateChanged)) { try await records.commit(late) }
        #expect(try await records.decisions(on: application.id) == [first.decision])
        #expect(try await records.auditEntries(from: 0, limit: 9).count == 2)
    }

    @Test("a referral taken back lies with this office again")
    func referral() async throws {
        var open = try OpenRecords()
        let records = open.records
        let application = try #require(try await records.add([open.office.application()])[0])
        var refer = open.office.grant(application)
        (refer.decision.outcome, refer.to) = (.refer(try OfficeCode("KBL")), .referred)
        try await records.commit(refer)
        let known = try #require(try await records.application(application.id))
        var back = open.office.grant(known)
        (back.decision.outcome, back.to) = (.takeBack, .received)
        try await records.commit(back)
        #expect(try await records.application(application.id)?.referredTo == nil)
    }

    @Test("a note is sealed, opens only for its case, and goes with the person")
    func notes() async throws {
        var open = try OpenRecords()
        let records = open.records
        let application = try #require(try await records.add([open.office.application()])[0])
        let note = CaseNote(kept: "her aunt came with her")
        var refuse = open.office.grant(application)
        (refuse.decision.outcome, refuse.to) = (.refuse(reason: "excluded"), .refused)
        refuse.note = note
        try await records.commit(refuse)
        #expect(try await records.caseNotes(on: application.id) == [0: note])
        let sealed = try #require(try records.stored("SELECT sealed FROM decision_note"))
        #expect(!String(decoding: sealed, as: UTF8.self).contains("aunt"))
        #expect(throws: (any Error).self) {
            try records.run("UPDATE decision_note SET sealed = x'00'")
        }
        var cutoffs = open.office.cutoffs()
        cutoffs.refused = open.office.now.adding(days: 1)
        let audit = open.office.audit(.thin, "1 records")
        try await records.commitThinning(
            [application.ticket],
            cutoffs,
            keepMatchKeys: false,
            audit
        )
        #expect(try await records.caseNotes(on: application.id) == [:])
        #expect(try records.stored("SELECT sealed FROM decision_note") == nil)
        // Nothing is left to seal a later note under; the word itself is refused with it.
        let known = try #require(try await records.application(application.id))
        var appeal = open.office.grant(known)
        (appeal.decision.outcome, appeal.to, appeal.note) = (.appeal, .received, note)
        await expect(.conflict(.stateChanged)) { try await records.commit(appeal) }
        #expect(try records.faults() == [])
    }
}

@Suite("Records of the desk")
struct ContractDesk {
    @Test("the same form sent twice is kept once, and finds what it gave before")
    func twice() async throws {
        var open = try OpenRecords()
        let records = open.records
        let form = Array("3:0123456789abcdef".utf8)
        let key = Array("form:".utf8) + form
        let change = open.office.application(importKey: key)
        let first = try #require(try await records.add([change])[0])
        #expect(try await records.add([open.office.application(importKey: key)]) == [nil])
        #expect(try await records.application(fromForm: form) == first)
        #expect(try await records.application(fromForm: [1]) == nil)
        let stored = try #require(try records.stored("SELECT import_key FROM application"))
        #expect(stored.count == 16 && !key.starts(with: stored))
    }

    @Test("a draft is its member's alone: sealed, replaced, dropped, forgotten when it is old")
    func drafts() async throws {
        let open = try OpenRecords()
        let records = open.records
        let (one, other) = (StaffID(number: 1), StaffID(number: 2))
        for staff in [one, other] {
            try records.run(
                """
                INSERT INTO staff (id, sign_in_name, officer, officer_folded, roles, active,
                    version, made_at) VALUES (?1, 'm' || ?1, 'M' || ?1, 'm' || ?1, 'registrar',
                    1, 1, 0)
                """,
                [staff.number]
            )
        }
        let typed = Array("احمد شهیدی".utf8)
        #expect(try await records.draft(of: one) == nil)
        try await records.keepDraft([1], of: one, at: SampleOffice.morning)
        try await records.keepDraft(typed, of: one, at: SampleOffice.morning)
        try await records.keepDraft([], of: other, at: SampleOffice.morning.adding(seconds: 9))
        #expect(try await records.draft(of: one) == typed)
        #expect(try await records.draft(of: other) == [])
        let sealed = try #require(
            try records.stored("SELECT sealed FROM draft WHERE staff = 1")
        )
        #expect(!String(decoding: sealed, as: UTF8.self).contains("احمد"))
        #expect(sealed.count > 1_000, "its length says nothing")
        // Another member's row does not open under the first one's number.
        try records.run("UPDATE draft SET sealed = (SELECT sealed FROM draft WHERE staff = 2)")
        await expect(.damaged(record: "draft")) { _ = try await records.draft(of: one) }
        try await records.dropDrafts(keptBefore: SampleOffice.morning.adding(seconds: 5))
        #expect(try await records.draft(of: one) == nil)
        #expect(try await records.draft(of: other) == [])
        try await records.dropDraft(of: other)
        #expect(try await records.draft(of: other) == nil)
        let most = [UInt8](repeating: 7, count: draftByteCountMax + 1)
        await expect(.damaged(record: "draft")) {
            try await records.keepDraft(most, of: one, at: SampleOffice.morning)
        }
    }
}
