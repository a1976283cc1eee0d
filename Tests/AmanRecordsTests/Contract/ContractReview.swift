import AmanLetter
import AmanOffice
import Testing

@Suite("Records contract: votes that are withdrawn, appeals, notes")
struct ContractReview {
    @Test(
        "a withdrawn vote and an appeal are stored beside what they undo",
        arguments: everyRecords
    )
    func kept(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let application = try #require(try await records.add([office.application()])[0])
            var votes: [Decision] = []
            let steps: [(DecisionOutcome, ApplicationState)] = [
                (.grant, .recommended), (.withdraw, .received),
                (.refuse(reason: "excluded"), .refused), (.appeal, .received),
            ]
            for (outcome, to) in steps {
                let known = try #require(try await records.application(application.id))
                var change = office.grant(known)
                (change.decision.outcome, change.to, change.after) = (outcome, to, votes.count)
                try await records.commit(change)
                votes.append(change.decision)
            }
            #expect(try await records.decisions(on: application.id) == votes)
            #expect(try await records.application(application.id)?.state == .received)
        }
    }

    @Test(
        "a vote planned before another one is not stored, though the state is the same",
        arguments: everyRecords
    )
    func after(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let application = try #require(try await records.add([office.application()])[0])
            var first = office.grant(application)
            (first.decision.outcome, first.to, first.after) = (
                .refuse(reason: "excluded"), .received, 0
            )
            try await records.commit(first)
            var late = office.grant(application)
            late.after = 0
            await expect(.conflict(.stateChanged)) { try await records.commit(late) }
            #expect(try await records.decisions(on: application.id) == [first.decision])
            #expect(try await records.auditEntries(from: 0, limit: 9).count == 2)
        }
    }

    @Test("a withdrawn referral lies with this office again", arguments: everyRecords)
    func referral(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let application = try #require(try await records.add([office.application()])[0])
            var refer = office.grant(application)
            (refer.decision.outcome, refer.to) = (.refer(try OfficeCode("KBL")), .referred)
            try await records.commit(refer)
            let known = try #require(try await records.application(application.id))
            var back = office.grant(known, after: 1)
            (back.decision.outcome, back.to) = (.withdraw, .received)
            try await records.commit(back)
            #expect(try await records.application(application.id)?.referredTo == nil)
        }
    }

    @Test("a note opens for its case, and goes with the person", arguments: everyRecords)
    func notes(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let application = try #require(try await records.add([office.application()])[0])
            let note = CaseNote(kept: "her aunt came with her")
            var refuse = office.grant(application)
            (refuse.decision.outcome, refuse.to) = (.refuse(reason: "excluded"), .refused)
            refuse.note = note
            try await records.commit(refuse)
            #expect(try await records.caseNotes(on: application.id) == [0: note])
            var policy = office.policy()
            policy.refused = office.now.adding(days: 1)
            let audit = office.audit(.erase, "1 records")
            let tickets = [application.ticket]
            try await records.commitErasure(tickets, policy, keepMatchKeys: false, audit)
            #expect(try await records.caseNotes(on: application.id) == [:])
            // Nothing is left to seal a later note under; the vote itself is refused with it.
            let known = try #require(try await records.application(application.id))
            var appeal = office.grant(known, after: 1)
            (appeal.decision.outcome, appeal.to, appeal.note) = (.appeal, .received, note)
            await expect(.conflict(.stateChanged)) { try await records.commit(appeal) }
        }
    }
}
