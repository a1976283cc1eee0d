import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("Records contract: thinning")
struct ContractThin {
    @Test("a thinned record keeps the letter and loses the person", arguments: everyRecords)
    func thinned(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let letter = try await office.collected(records)
            let found = try await records.thinnable(before: office.now.adding(days: 1), limit: 9)
            #expect(found == [letter.number])
            try await office.thin([letter.number], records)
            let kept = try #require(try await records.letter(letter.number))
            #expect(kept.application == nil && kept.digest == letter.digest)
            #expect(kept.status == .valid && kept.handedOutAt != nil)
            #expect(try await records.openedLetter(letter.number) == nil)
            let id = try #require(letter.application)
            #expect(try await records.openedApplication(id) == nil)
            #expect(try await records.application(id)?.state == .collected)
            let again = try await records.thinnable(before: office.now.adding(days: 1), limit: 9)
            #expect(again.isEmpty)
            let numbers = try await records.letterNumbers(since: SampleOffice.morning, limit: 9)
            #expect(numbers.isEmpty)
        }
    }

    @Test(
        "only what is in the holder's hand for long enough can be thinned",
        arguments: everyRecords
    )
    func notYet(records: RecordsUnderTest) async throws {
        try await records { records, office in
            _ = try await office.issue(records)
            let first = try await office.collected(records)
            let second = try await office.collected(records)
            let handedOutAt = try #require(second.handedOutAt)
            #expect(try await records.thinnable(before: handedOutAt, limit: 9) == [first.number])
        }
    }

    @Test(
        "a lost letter's record stands until its replacement is collected",
        arguments: everyRecords
    )
    func replacementFirst(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let lost = try await office.collected(records)
            let application = try #require(try await records.application(ticket: lost.ticket))
            var change = office.letter(for: application, from: .collected)
            change.superseded = office.change(lost, to: .revoked, reason: "lost")
            _ = try await records.commit(change)
            let later = office.now.adding(days: 1)
            #expect(try await records.thinnable(before: later, limit: 9).isEmpty)
            let new = change.record.number
            try await records.commitHandOut(new, at: office.tick(), office.audit(.handOut, "1"))
            #expect(try await records.thinnable(before: later, limit: 9) == [new])
            try await office.thin([new], records)
            // Both letters were sealed under the person's key, and both are gone.
            #expect(try await records.openedLetter(lost.number) == nil)
            #expect(try await records.letter(lost.number)?.application == nil)
        }
    }

    @Test("match keys outlive a person only where the programme says so", arguments: everyRecords)
    func matchKeys(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let key = MatchKey(text: "glly|mrws")
            let kept = try await office.collected(records, matchKeys: [key])
            let gone = try await office.collected(records, matchKeys: [key])
            try await office.thin([gone.number], records)
            var found = try await records.candidates(sharing: [key], limit: 9)
            #expect(found.map(\.application.ticket) == [kept.ticket])
            try await office.thin([kept.number], keepMatchKeys: true, records)
            found = try await records.candidates(sharing: [key], limit: 9)
            #expect(found.map(\.application.ticket) == [kept.ticket])
            #expect(found.map(\.person) == [Person()])
        }
    }

    @Test("a thinned application gets no further letter", arguments: everyRecords)
    func noFurtherLetter(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let letter = try await office.collected(records)
            let application = try #require(try await records.application(ticket: letter.ticket))
            try await office.thin([letter.number], records)
            let change = office.letter(for: application, from: .collected)
            await expect(.conflict(.stateChanged)) { _ = try await records.commit(change) }
        }
    }
}

extension SampleOffice {
    /// Takes one person through to a letter in their hand.
    mutating func collected(
        _ records: any OfficeRecords,
        matchKeys: [MatchKey] = []
    ) async throws -> LetterRecord {
        let kept = try await records.add([application(matchKeys: matchKeys)])
        let application = try #require(kept[0])
        try await records.commit(grant(application))
        let change = letter(for: application)
        _ = try await records.commit(change)
        let number = change.record.number
        try await records.commitHandOut(number, at: tick(), audit(.handOut, number.text))
        return try #require(try await records.letter(number))
    }

    mutating func thin(
        _ numbers: [LetterNumber],
        keepMatchKeys: Bool = false,
        _ records: any OfficeRecords
    ) async throws {
        _ = tick()
        let entry = audit(.thin, "\(numbers.count) letters")
        try await records.commitThinning(numbers, keepMatchKeys: keepMatchKeys, entry)
    }
}
