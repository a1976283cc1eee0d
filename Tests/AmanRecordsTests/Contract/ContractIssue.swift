import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("Records contract: letters")
struct ContractIssue {
    @Test(
        "a letter, its leaf, its bytes and its audit entry are kept together",
        arguments: everyRecords
    )
    func together(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let application = try await office.granted(records)
            let change = office.letter(for: application)
            let leaf = try await records.commit(change)
            var expected = change.record
            expected.leafIndex = leaf
            #expect(leaf == 0)
            #expect(try await records.letter(expected.number) == expected)
            #expect(try await records.letter(digest: expected.digest) == expected)
            #expect(try await records.issuedLeaf(digest: expected.digest) == 0)
            #expect(try await records.leaves(from: 0, limit: 9) == [change.leaf])
            let opened = try #require(try await records.openedLetter(expected.number))
            #expect(opened.cose == change.cose && opened.record == expected)
            #expect(opened.person.fullName == "Gulalai Stanekzai")
            let now = try await records.application(application.id)
            #expect(now?.state == .issued && now?.letter == expected.number)
            #expect(
                try await records.auditEntries(from: 2, limit: 9).map(\.entry) == [change.audit]
            )
        }
    }

    @Test("a number, a status index or a digest is given once", arguments: everyRecords)
    func givenOnce(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let first = try await office.issue(records)
            let application = try await office.granted(records)
            var change = office.letter(for: application)
            let good = change
            change.record.number = first.number
            await expect(.conflict(.letterNumberTaken)) {
                _ = try await records.commit(change)
            }
            change = good
            change.record.statusIndex = first.statusIndex
            await expect(.conflict(.statusIndexTaken)) {
                _ = try await records.commit(change)
            }
            change = good
            change.record.digest = first.digest
            await expect(.conflict(.stateChanged)) {
                _ = try await records.commit(change)
            }
            // Nothing of the three was stored, so the next leaf follows the first.
            #expect(try await records.logSize() == 1)
            #expect(try await records.commit(good) == 1)
        }
    }

    @Test(
        "an application gets one letter, however many officers press the key",
        arguments: everyRecords
    )
    func oneLetter(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let application = try await office.granted(records)
            _ = try await records.commit(office.letter(for: application))
            let again = office.letter(for: application)
            await expect(.conflict(.stateChanged)) {
                _ = try await records.commit(again)
            }
            #expect(try await records.letter(again.record.number) == nil)
            #expect(try await records.logSize() == 1)
        }
    }

    @Test(
        "a lost letter and the one in its place change hands in one commit",
        arguments: everyRecords
    )
    func replaced(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let old = try await office.issue(records)
            let ticket = old.ticket
            try await records.commitHandOut(
                old.number,
                at: office.tick(),
                office.audit(.handOut, "")
            )
            let application = try #require(try await records.application(ticket: ticket))
            var change = office.letter(for: application, from: .collected)
            change.superseded = office.change(old, to: .revoked, reason: "lost")
            #expect(try await records.commit(change) == 1)
            #expect(try await records.logSize() == 3)
            #expect(try await records.letter(old.number)?.status == .revoked)
            let now = try await records.application(ticket: ticket)
            #expect(now?.state == .issued && now?.letter == change.record.number)
            let place = try await records.nextToCall()
            #expect(place?.letter == change.record.number && place?.calls == 0)
            #expect(try await records.openedLetter(old.number) != nil)
        }
    }

    @Test("if the old letter changed meanwhile, neither change is stored", arguments: everyRecords)
    func oldChangedMeanwhile(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let old = try await office.issue(records)
            _ = try await records.commit(office.change(old, to: .suspended))
            let application = try #require(try await records.application(ticket: old.ticket))
            var change = office.letter(for: application, from: .issued)
            change.superseded = office.change(old, to: .revoked, reason: "lost")
            await expect(.conflict(.stateChanged)) {
                _ = try await records.commit(change)
            }
            #expect(try await records.letter(change.record.number) == nil)
            #expect(try await records.logSize() == 2)
        }
    }

    @Test("letters since a moment come oldest first", arguments: everyRecords)
    func since(records: RecordsUnderTest) async throws {
        try await records { records, office in
            var letters: [LetterRecord] = []
            for _ in 0..<4 { letters.append(try await office.issue(records)) }
            let since = letters[1].issuedAt
            let found = try await records.letterNumbers(since: since, limit: 2)
            #expect(found == [letters[1].number, letters[2].number])
        }
    }

    @Test("what a letter is planned from is read at once, as it is", arguments: everyRecords)
    func snapshot(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let application = try await office.granted(records)
            let opened = try #require(try await records.openedApplication(application.id))
            let first = try #require(try await records.issueSnapshot(application.id))
            #expect(first.opened == opened && first.earlier == nil)
            #expect(first.logSize == 0 && first.trustSequence == nil)
            let part = KeptPart(name: PartName.trustList, sequence: 3, bytes: [1])
            try await records.keep(part, leaf: nil, nil)
            let change = office.letter(for: application)
            _ = try await records.commit(change)
            let second = try #require(try await records.issueSnapshot(application.id))
            #expect(second.opened.application.state == .issued)
            #expect(try await records.letter(change.record.number) == second.earlier)
            #expect(second.logSize == 1 && second.trustSequence == 3)
            let nobody = ApplicationID(text: "NOBODY")
            #expect(try await records.issueSnapshot(nobody) == nil)
        }
    }
}
