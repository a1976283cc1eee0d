import AmanOffice
import Testing

@Suite("Records contract: correcting an application")
struct ContractCorrect {
    @Test(
        "the corrected person replaces the old one, and is found by the new facts",
        arguments: everyRecords
    )
    func corrected(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let (old, new) = (MatchKey(text: "old"), MatchKey(text: "new"))
            let application = try #require(try await records.add([office.application()])[0])
            try await records.list(application, under: [old])
            let change = office.correction(of: application)
            try await records.commit(change)
            let opened = try #require(try await records.openedApplication(application.id))
            #expect(opened.person == change.person)
            #expect(opened.application.homeProvince == "AF-BAL")
            #expect(opened.application.channel == .inPerson)
            #expect(opened.application.state == .received)
            var earlier = try await records.candidates(sharing: [[old]], limit: 9)
            #expect(earlier.map(\.application) == [application.id], "until they are compared")
            try await records.list(application, under: [new])
            earlier = try await records.candidates(sharing: [[old]], limit: 9)
            #expect(earlier.isEmpty)
            let found = try await records.candidates(sharing: [[new]], limit: 9)
            #expect(found.map(\.application) == [application.id])
            #expect(try await records.auditEntries(from: 0, limit: 9).last?.entry == change.audit)
        }
    }

    @Test(
        "nothing is corrected over another correction, or over a vote that was not read",
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
        "votes on what was corrected are followed by the correction, and the case is open again",
        arguments: everyRecords
    )
    func votes(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let granted = try await office.granted(records)
            let before = try await records.decisions(on: granted.id)
            let change = office.correction(
                of: granted,
                after: before.count,
                withdrawsVotes: true
            )
            try await records.commit(change)
            let open = try #require(try await records.application(granted.id))
            #expect(open.state == .received && open.changedAt > granted.changedAt)
            let said = try await records.decisions(on: granted.id)
            #expect(said.dropLast() == before[...] && said.last?.outcome == .correct)
            #expect(said.last?.officer == change.audit.officer)
            // One that leaves the votes alone leaves the state too, and needs no remark.
            var other = office.correction(of: open, after: said.count)
            other.remark = nil
            try await records.commit(other)
            #expect(try await records.decisions(on: granted.id) == said)
            #expect(
                try await records.correctionRemarks(on: granted.id).map { $0?.text }
                    == ["misheard", nil]
            )
        }
    }

    @Test(
        "with a letter made, the record is corrected and the place in the queue stays",
        arguments: everyRecords
    )
    func withLetter(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let granted = try await office.granted(records)
            _ = try await records.commit(office.letter(for: granted))
            let ticket = granted.ticket
            let found = try #require(try await records.application(ticket: ticket))
            let votes = try await records.decisions(on: found.id).count
            let place = try await records.place(of: ticket)
            try await records.commit(
                office.correction(of: found, after: votes, withdrawsVotes: true)
            )
            let now = try #require(try await records.application(found.id))
            #expect(now.state == .issued && now.changedAt == found.changedAt)
            #expect(try await records.place(of: ticket) == place)
            #expect(try await records.decisions(on: found.id).last?.outcome == .correct)
        }
    }

    @Test(
        "a person corrected since the reading is neither listed nor counted as compared",
        arguments: everyRecords
    )
    func meanwhile(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let (old, new) = (MatchKey(text: "old"), MatchKey(text: "new"))
            let kept = try #require(try await records.add([office.application()])[0])
            try await records.list(kept, under: [old])
            let read = try #require(try await records.candidate(kept.ticket))
            try await records.commit(office.correction(of: kept))
            let reading = try #require(read.reading)
            try await records.list([
                Listing(ticket: kept.ticket, reading: reading, matchKeys: [new])
            ])
            #expect(try await records.candidates(sharing: [[new]], limit: 9).isEmpty)
            try await records.keep([
                FoundHits(application: kept.id, hits: [kept.id], reading: reading)
            ])
            #expect(try await records.unscreened(limit: 9) == [kept.ticket])
            let now = try #require(try await records.candidate(kept.ticket))
            try await records.keep([
                FoundHits(application: kept.id, hits: [], reading: now.reading)
            ])
            #expect(try await records.unscreened(limit: 9).isEmpty)
        }
    }

    @Test("no one is listed who was forgotten since the reading", arguments: everyRecords)
    func forgotten(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let key = MatchKey(text: "glly|mrws")
            let letter = try await office.collected(records)
            let read = try #require(try await records.candidate(letter.ticket))
            let reading = try #require(read.reading)
            try await office.erase([letter], records)
            try await records.list([
                Listing(ticket: letter.ticket, reading: reading, matchKeys: [key])
            ])
            #expect(try await records.candidates(sharing: [[key]], limit: 9).isEmpty)
            #expect(try await records.candidate(letter.ticket)?.reading == nil)
        }
    }

    @Test(
        "who is corrected waits to be compared again, and raises those who resembled nobody",
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
            let filter = ReviewFilter(state: .received, onlyHits: true)
            let listed = try await records.reviewRows(
                filter,
                in: .longestWaiting,
                after: nil,
                limit: 5
            )
            #expect(listed.map(\.application.id) == [earlier.id, kept.id])
            #expect(listed.map(\.hitCount) == [1, 1])
        }
    }
}

extension ScreenRecords {
    /// Lists an application as it is under these keys.
    func list(_ application: Application, under keys: [MatchKey]) async throws {
        let reading = try #require(try await candidate(application.ticket)?.reading)
        try await list([Listing(ticket: application.ticket, reading: reading, matchKeys: keys)])
    }
}

extension SampleOffice {
    mutating func correction(
        of application: Application,
        after votes: Int = 0,
        withdrawsVotes: Bool = false
    ) -> CorrectChange {
        _ = tick()
        return CorrectChange(
            application: application.id,
            from: application.changedAt,
            state: application.state,
            votes: votes,
            homeProvince: "AF-BAL",
            channel: .inPerson,
            person: person("Gulali Stanikzai"),
            withdrawsVotes: withdrawsVotes,
            remark: CaseNote(kept: "misheard"),
            audit: audit(.correct, application.id.text)
        )
    }
}
