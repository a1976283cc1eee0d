import AmanOffice
import Testing

@Suite("Records contract: mending an application")
struct ContractCorrect {
    @Test(
        "the mended person replaces the old one, and is found by the new facts",
        arguments: everyRecords
    )
    func mended(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let (old, new) = (MatchKey(text: "old"), MatchKey(text: "new"))
            let application = try #require(
                try await records.add([office.application(matchKeys: [old])])[0]
            )
            let change = office.correction(of: application, [new])
            try await records.commit(change)
            let opened = try #require(try await records.openedApplication(application.id))
            #expect(opened.person == change.person)
            #expect(opened.application.homeProvince == "AF-BAL")
            #expect(opened.application.channel == .inPerson)
            #expect(opened.application.state == .received)
            #expect(try await records.candidates(sharing: [[old]], limit: 9).isEmpty)
            let found = try await records.candidates(sharing: [[new]], limit: 9)
            #expect(found.map(\.application) == [application.id])
            #expect(try await records.auditEntries(from: 0, limit: 9).last?.entry == change.audit)
        }
    }

    @Test(
        "nothing is mended after a word of an officer, or over another mending",
        arguments: everyRecords
    )
    func tooLate(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let application = try #require(try await records.add([office.application()])[0])
            let stale = office.correction(of: application)
            try await records.commit(office.correction(of: application))
            await expect(.conflict(.stateChanged)) { try await records.commit(stale) }
            var spoken = try #require(try await records.add([office.application()])[0])
            var word = office.grant(spoken)
            word.decision.outcome = .refuse(reason: "outside")
            // The programme may ask for more refusals: the state stays, the word is said.
            word.to = .received
            try await records.commit(word)
            spoken = try #require(try await records.application(spoken.id))
            await expect(.conflict(.stateChanged)) {
                try await records.commit(office.correction(of: spoken))
            }
            let granted = try await office.granted(records)
            await expect(.conflict(.stateChanged)) {
                try await records.commit(office.correction(of: granted))
            }
        }
    }

    @Test(
        "who is mended waits to be compared again, and raises those who resembled nobody",
        arguments: everyRecords
    )
    func hits(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let earlier = try #require(try await records.add([office.application()])[0])
            let kept = try #require(try await records.add([office.application()])[0])
            for alone in [earlier, kept] {
                try await records.keep([FoundHits(application: alone.id, hits: [])])
            }
            try await records.commit(office.correction(of: kept))
            #expect(try await records.unscreened(limit: 5) == [kept.ticket])
            try await records.keep([FoundHits(application: kept.id, hits: [earlier.id])])
            #expect(try await records.unscreened(limit: 5).isEmpty)
            let sqlite = try #require(records as? any ReviewRecords)
            let filter = ReviewFilter(state: .received, onlyHits: true)
            let listed = try await sqlite.reviewRows(filter, after: nil, limit: 5)
            #expect(listed.map(\.application.id) == [earlier.id, kept.id])
            #expect(listed.map(\.hitCount) == [1, 1])
        }
    }
}

extension SampleOffice {
    mutating func correction(
        of application: Application,
        _ matchKeys: [MatchKey] = []
    ) -> CorrectChange {
        _ = tick()
        return CorrectChange(
            application: application.id,
            from: application.changedAt,
            homeProvince: "AF-BAL",
            channel: .inPerson,
            person: person("Gulali Stanikzai"),
            matchKeys: matchKeys,
            audit: audit(.correct, application.id.text)
        )
    }
}
