import AmanLetter
import AmanOffice
import Testing

@Suite("Records contract: decisions")
struct ContractDecide {
    @Test("two officers' votes are in their order", arguments: everyRecords)
    func twoWords(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let application = try #require(try await records.add([office.application()])[0])
            var first = office.grant(application)
            first.to = .recommended
            try await records.commit(first)
            var second = office.grant(application, after: 1)
            second.from = .recommended
            second.decision.officer = "Latifa"
            try await records.commit(second)
            #expect(try await records.application(application.id)?.state == .granted)
            #expect(
                try await records.decisions(on: application.id)
                    == [first.decision, second.decision]
            )
        }
    }

    @Test("a decision finds the application and each vote on it", arguments: everyRecords)
    func snapshot(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let application = try #require(try await records.add([office.application()])[0])
            let before = try await records.decisionSnapshot(application.id, of: "Daud")
            #expect(before == DecisionSnapshot(application: application, decisions: []))
            try await records.commit(office.grant(application))
            let after = try #require(try await records.decisionSnapshot(application.id, of: "Daud"))
            #expect(after.application == (try await records.application(application.id)))
            #expect(after.decisions == (try await records.decisions(on: application.id)))
            let stranger = ApplicationID(randomBytes: Array(repeating: 7, count: 7))
            #expect(try await records.decisionSnapshot(stranger, of: "Daud") == nil)
        }
    }

    @Test("an application decided meanwhile is not decided again", arguments: everyRecords)
    func decidedMeanwhile(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let application = try #require(try await records.add([office.application()])[0])
            try await records.commit(office.grant(application))
            let late = office.grant(application)
            await expect(.conflict(.stateChanged)) {
                _ = try await records.commit(late)
            }
            #expect(try await records.decisions(on: application.id).count == 1)
            #expect(try await records.auditEntries(from: 0, limit: 10).count == 2)
        }
    }

    @Test("a referral and a refusal keep where to and why", arguments: everyRecords)
    func referredAndRefused(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let two = try await records.add([office.application(), office.application()])
            let (one, other) = (try #require(two[0]), try #require(two[1]))
            let kabul = try OfficeCode("KBL")
            var refer = office.grant(one)
            (refer.decision.outcome, refer.to) = (.refer(kabul), .referred)
            var refuse = office.grant(other)
            (refuse.decision.outcome, refuse.to) = (.refuse(reason: "not-covered"), .refused)
            try await records.commit(refer)
            try await records.commit(refuse)
            let referred = try await records.application(one.id)
            #expect(referred?.referredTo == kabul && referred?.state == .referred)
            #expect(referred?.changedAt == refer.decision.at)
            #expect(try await records.decisions(on: one.id) == [refer.decision])
            #expect(try await records.decisions(on: other.id) == [refuse.decision])
        }
    }
}
