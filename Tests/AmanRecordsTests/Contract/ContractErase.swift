import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("Records contract: erasure")
struct ContractErase {
    @Test("an erased record keeps the letter and loses the person", arguments: everyRecords)
    func erased(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let letter = try await office.collected(records)
            let found = try await records.erasable(office.policy(days: 1), limit: 9)
            #expect(found == [letter.ticket])
            try await office.erase([letter], records)
            let kept = try #require(try await records.letter(letter.number))
            #expect(kept.application == nil && kept.digest == letter.digest)
            #expect(kept.status == .valid && kept.handedOutAt != nil)
            #expect(try await records.openedLetter(letter.number) == nil)
            let id = try #require(letter.application)
            #expect(try await records.openedApplication(id) == nil)
            #expect(try await records.application(id)?.state == .collected)
            let again = try await records.erasable(office.policy(days: 1), limit: 9)
            #expect(again.isEmpty)
            let numbers = try await records.letterNumbers(since: SampleOffice.morning, limit: 9)
            #expect(numbers.isEmpty)
        }
    }

    @Test(
        "only what is in the holder's hand for long enough can be erased",
        arguments: everyRecords
    )
    func notYet(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let first = try await office.collected(records)
            let second = try await office.collected(records)
            var policy = office.policy()
            policy.handedOut = try #require(second.handedOutAt)
            #expect(try await records.erasable(policy, limit: 9) == [first.ticket])
            await expect(.conflict(.stateChanged)) {
                let entry = office.audit(.erase, "2 records")
                let both = [first.ticket, second.ticket]
                try await records.commitErasure(both, policy, keepMatchKeys: false, entry)
            }
            // Both or none: the first is not erased without the second.
            #expect(try await records.openedLetter(first.number) != nil)
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
            var later = office.policy(days: 1)
            later.uncollected = change.record.issuedAt
            #expect(try await records.erasable(later, limit: 9).isEmpty)
            let new = change.record.number
            try await records.commitHandOut(new, at: office.tick(), office.audit(.handOut, "1"))
            #expect(try await records.erasable(later, limit: 9) == [lost.ticket])
            try await office.erase([lost], records)
            // Both letters were sealed under the person's key, and both are gone.
            #expect(try await records.openedLetter(lost.number) == nil)
            #expect(try await records.letter(lost.number)?.application == nil)
        }
    }

    @Test(
        "a refused or referred application loses its person after its time",
        arguments: everyRecords
    )
    func decidedOtherwise(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let refused = try await office.decided(.refuse(reason: "outside"), .refused, records)
            let sentOn = try await office.decided(
                .refer(try OfficeCode("KBL")),
                .referred,
                records
            )
            let waits = try #require(try await records.add([office.application()])[0])
            var policy = office.policy()
            policy.refused = refused.changedAt
            policy.referred = sentOn.changedAt
            // What happened at the cutoff itself still exists.
            #expect(try await records.erasable(policy, limit: 9).isEmpty)
            policy = office.policy(days: 1)
            let found = try await records.erasable(policy, limit: 9)
            #expect(found == [refused.ticket, sentOn.ticket])
            #expect(try await records.erasable(policy, limit: 1) == [refused.ticket])
            let entry = office.audit(.erase, "2 records")
            try await records.commitErasure(found, policy, keepMatchKeys: false, entry)
            #expect(try await records.openedApplication(refused.id) == nil)
            #expect(try await records.application(refused.id)?.state == .refused)
            #expect(try await records.openedApplication(sentOn.id) == nil)
            #expect(try await records.openedApplication(waits.id) != nil)
            #expect(try await records.erasable(policy, limit: 9).isEmpty)
        }
    }

    @Test("a letter no one collects loses its person and leaves the queue", arguments: everyRecords)
    func neverCollected(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let letter = try await office.issue(records)
            var policy = office.policy(days: 1)
            policy.uncollected = letter.issuedAt
            #expect(try await records.erasable(policy, limit: 9).isEmpty)
            let place = try #require(try await records.nextToCall())
            _ = try await office.giveUp(try await office.call(place, records), records)
            try await office.erase([letter], records)
            #expect(try await records.openedLetter(letter.number) == nil)
            #expect(try await records.nextToCall() == nil)
            #expect(try await records.place(of: letter.ticket) == nil)
            let id = try #require(letter.application)
            #expect(try await records.application(id)?.state == .issued)
            // The paper may be printed: it is still handed out, once.
            let entry = office.audit(.handOut, letter.number.text)
            try await records.commitHandOut(letter.number, at: office.tick(), entry)
            #expect(try await records.application(id)?.state == .collected)
            #expect(try await records.erasable(office.policy(days: 1), limit: 9).isEmpty)
        }
    }

    @Test("while an appeal can be heard the person's record exists", arguments: everyRecords)
    func appeal(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let collected = try await office.collected(records)
            let waiting = try await office.issue(records)
            for letter in [collected, waiting] {
                _ = try await records.commit(office.change(letter, to: .revoked))
            }
            var policy = office.policy(days: 1)
            policy.revoked = office.now.adding(seconds: -1)
            #expect(try await records.erasable(policy, limit: 9).isEmpty)
            policy.revoked = office.now
            #expect(try await records.erasable(policy, limit: 9) == [collected.ticket])
            policy.revoked = office.now.adding(seconds: 1)
            let found = try await records.erasable(policy, limit: 9)
            #expect(found == [collected.ticket, waiting.ticket])
        }
    }

    @Test("match keys outlive a person only where the programme says so", arguments: everyRecords)
    func matchKeys(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let key = MatchKey(text: "glly|mrws")
            let kept = try await office.collected(records, matchKeys: [key])
            let gone = try await office.collected(records, matchKeys: [key])
            try await office.erase([gone], records)
            var found = try await records.candidates(sharing: [[key]], limit: 9)
            #expect(found.map(\.ticket) == [kept.ticket])
            try await office.erase([kept], keepMatchKeys: true, records)
            found = try await records.candidates(sharing: [[key]], limit: 9)
            #expect(found.map(\.ticket) == [kept.ticket])
            #expect(found.map(\.person) == [nil])
        }
    }

    @Test("an erased application gets no further letter", arguments: everyRecords)
    func noFurtherLetter(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let letter = try await office.collected(records)
            let application = try #require(try await records.application(ticket: letter.ticket))
            try await office.erase([letter], records)
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
        let application = try #require(try await records.add([application()])[0])
        if !matchKeys.isEmpty { try await records.list(application, under: matchKeys) }
        try await records.commit(grant(application))
        let change = letter(for: application)
        _ = try await records.commit(change)
        let number = change.record.number
        try await records.commitHandOut(number, at: tick(), audit(.handOut, number.text))
        return try #require(try await records.letter(number))
    }

    /// Takes one person to a decision that gives no letter.
    mutating func decided(
        _ outcome: DecisionOutcome,
        _ state: ApplicationState,
        _ records: any OfficeRecords
    ) async throws -> Application {
        let application = try #require(try await records.add([self.application()])[0])
        var change = grant(application)
        change.decision.outcome = outcome
        change.to = state
        try await records.commit(change)
        return try #require(try await records.application(application.id))
    }

    /// Cutoffs so many days after now, under which everything until then may be erased.
    func policy(days: Int = 0) -> ErasurePolicy {
        let moment = now.adding(days: days)
        return ErasurePolicy(
            handedOut: moment,
            refused: moment,
            referred: moment,
            uncollected: moment,
            revoked: moment
        )
    }

    mutating func erase(
        _ letters: [LetterRecord],
        keepMatchKeys: Bool = false,
        _ records: any OfficeRecords
    ) async throws {
        _ = tick()
        try await records.commitErasure(
            letters.map(\.ticket),
            policy(days: 1),
            keepMatchKeys: keepMatchKeys,
            audit(.erase, "\(letters.count) records")
        )
    }
}
