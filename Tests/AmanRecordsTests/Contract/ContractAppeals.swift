import AmanLetter
import AmanOffice
import AmanVerdict
import TestSupport
import Testing

@Suite("Records contract: appeals")
struct ContractAppeals {
    @Test("an appeal is stored as it was filed, once for a change", arguments: everyRecords)
    func filed(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let (filing, number) = try await office.filing(records)
            let appeal = try await records.file(filing)
            #expect(appeal.letter == number && appeal.change.leafIndex == filing.change)
            #expect(appeal.change.to == .revoked && appeal.change.officers == ["Sharifa"])
            #expect(appeal.dueAt == filing.dueAt && appeal.isHeld && appeal.hasText)
            #expect(appeal.ending == nil && appeal.proposal == nil)
            #expect(try await records.appeal(appeal.id) == appeal)
            #expect(try await records.appeals(of: number) == [appeal])
            #expect(try await records.appealGround(of: number)?.appeal == appeal)
            #expect(try await records.appealText(of: appeal.id) == filing.text)
            #expect(try await records.letter(number)?.status == .valid)
            #expect(try await records.logSize() == 3)
            await expect(.conflict(.stateChanged)) { _ = try await records.file(filing) }
            #expect(try await records.appeals(of: number).count == 1)
        }
    }

    @Test("an answer is proposed once, by an officer who took no part", arguments: everyRecords)
    func proposed(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let appeal = try await records.file(try await office.filing(records).0)
            let member = try await SampleCrew().add("omid", [.signer], records)
            var proposal = AppealProposal(
                answer: .later(office.now.adding(days: 9)),
                proposer: member.id,
                officer: "Sharifa",
                at: office.tick()
            )
            let audit = office.audit(.proposeAnswer, appeal.letter.text)
            await expect(.conflict(.tookPart)) {
                try await records.propose(proposal, replacing: nil, on: appeal.id, audit)
            }
            proposal.officer = member.officer
            try await records.propose(proposal, replacing: nil, on: appeal.id, audit)
            #expect(try await records.appeal(appeal.id)?.proposal == proposal)
            await expect(.conflict(.stateChanged)) {
                try await records.propose(proposal, replacing: nil, on: appeal.id, audit)
            }
            let decline = office.audit(.decline, appeal.letter.text)
            try await records.propose(nil, replacing: proposal, on: appeal.id, decline)
            #expect(try await records.appeal(appeal.id) == appeal)
        }
    }

    @Test("an appeal ends once, in one commit with its letter", arguments: everyRecords)
    func ended(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let appeal = try await records.file(try await office.filing(records).0)
            let letter = try #require(try await records.letter(appeal.letter))
            let again = office.change(letter, to: .revoked)
            await expect(.conflict(.appealOpen)) { _ = try await records.commit(again) }
            let end = try await office.answer(appeal, records, "Daud", "Laila")
            let leaf = try await records.commit(end)
            let ended = try #require(try await records.appeal(appeal.id))
            #expect(ended.ending == .reinstated && ended.endedAt == end.at)
            #expect(ended.leafIndex == leaf)
            await expect(.conflict(.stateChanged)) { _ = try await records.commit(end) }
            #expect(try await records.openAppeals(limit: 5) == [])
            _ = try await records.commit(again)

            let other = try await records.file(try await office.filing(records).0)
            let held = try #require(try await records.letter(other.letter))
            _ = try await records.commit(office.change(held, to: .exchanged))
            #expect(try await records.appeal(other.id)?.ending == .overtaken)
        }
    }

    @Test("those that are open come soonest due first", arguments: everyRecords)
    func order(records: RecordsUnderTest) async throws {
        try await records { records, office in
            var ids: [LetterAppealID] = []
            for days in [9, 3, 6] {
                var filing = try await office.filing(records).0
                filing.dueAt = filing.status.audit.at.adding(days: days)
                ids.append(try await records.file(filing).id)
            }
            let open = try await records.openAppeals(limit: 2)
            #expect(open.map(\.id) == [ids[1], ids[2]])
            let counts = try await records.appealCounts(at: office.now.adding(days: 4))
            #expect(counts.open == 3 && counts.overdue == 1 && counts.appeals == 3)
            #expect(counts.revocations == 3)
        }
    }

    @Test("a week's steps are counted by province, each in its own week", arguments: everyRecords)
    func weeks(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let start = office.now
            let first = try await records.file(try await office.filing(records).0)
            let second = try await records.file(try await office.filing(records).0)
            let answer = try await office.answer(first, records, "Daud", "Laila")
            _ = try await records.commit(answer)
            let paused = try await office.issue(records)
            _ = try await records.commit(office.change(paused, to: .suspended))
            var lost = office.change(try await office.issue(records), to: .revoked)
            lost.audit.act = .replace
            _ = try await records.commit(lost)
            let end = office.now.adding(seconds: 1)
            office.now = end
            let late = try await office.answer(second, records, "Daud", "Laila")
            _ = try await records.commit(late)

            #expect(try await records.dueProcessCounts(from: end, until: end) == [])
            let earlier = start.adding(days: -7)
            #expect(try await records.dueProcessCounts(from: earlier, until: start) == [])
            let counts = { (step: DueProcessStep, count: Int) in
                DueProcessCount(homeProvince: "AF-KDZ", step: step, count: count)
            }
            let week = try await records.dueProcessCounts(from: start, until: end)
            #expect(
                week == [
                    counts(.appealed, 2), counts(.reinstated, 1), counts(.revoked, 2),
                    counts(.suspended, 1),
                ]
            )
            let next = try await records.dueProcessCounts(from: end, until: end.adding(days: 7))
            #expect(next == [counts(.reinstated, 1)])
        }
    }
}
