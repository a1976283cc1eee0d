import AmanLetter
import AmanOffice
import AmanVerdict
import TestSupport
import Testing

@Suite("Records contract: change requests")
struct ContractChangeRequests {
    @Test("what has ended stays ended", arguments: everyRecords)
    func ended(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let asked = try await askForChange(records, &office)
            let end = ChangeRequestEnd(
                id: asked.id,
                ending: .declined,
                by: "Nasim",
                at: office.tick()
            )
            let audit = office.audit(.decline, asked.letter.text)
            try await records.end(end, audit)
            await expect(.conflict(.stateChanged)) { try await records.end(end, audit) }
            #expect(try await records.changeRequest(asked.id)?.ending == .declined)
            #expect(try await records.changeRequest(asked.id)?.endedBy == "Nasim")
        }
    }

    @Test(
        "the change and the end of the request are one commit: where one fails, neither is kept",
        arguments: everyRecords
    )
    func together(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let asked = try await askForChange(records, &office)
            let letter = try #require(try await records.letter(asked.letter))
            let late = ChangeRequestEnd(
                id: asked.id,
                ending: .approved,
                by: "Nasim",
                at: asked.standsUntil
            )
            let change = office.change(letter, to: .revoked)
            await expect(.conflict(.stateChanged)) {
                _ = try await records.commit(change, ending: late)
            }
            #expect(try await records.letter(asked.letter)?.status == .valid)
            #expect(try await records.statusChanges(of: asked.letter).isEmpty)
            let end = ChangeRequestEnd(
                id: asked.id,
                ending: .approved,
                by: "Nasim",
                at: office.tick()
            )
            let leaf = try await records.commit(change, ending: end)
            #expect(try await records.changeRequest(asked.id)?.leafIndex == leaf)
            let again = office.change(letter, to: .suspended)
            await expect(.conflict(.stateChanged)) {
                _ = try await records.commit(again, ending: end)
            }
        }
    }

    @Test("one form asks once, one letter has one request waiting", arguments: everyRecords)
    func once(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let letter = try await office.issue(records)
            let member = try await SampleCrew().add("omid", [.signer], records)
            let request = office.asking(letter.number, member)
            guard case .pending(let asked) = try await records.keep(request) else {
                Issue.record("nothing waited before")
                return
            }
            #expect(try await records.keep(request) == .pending(asked))
            let other = office.asking(letter.number, member)
            #expect(try await records.keep(other) == .anotherPending(asked))
            #expect(try await records.changeRequests(of: letter.number, limit: 9) == [asked])
            #expect(try await records.changeRequestCount(waitingAt: office.now) == 1)
            #expect(try await records.changeRequestCount(waitingAt: asked.standsUntil) == 0)
        }
    }

    @Test("those that wait come soonest to expire first", arguments: everyRecords)
    func order(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let member = try await SampleCrew().add("omid", [.signer], records)
            var ids: [ChangeRequestID] = []
            for days in [3, 1, 2] {
                let letter = try await office.issue(records)
                var request = office.asking(letter.number, member)
                request.standsUntil = request.askedAt.adding(days: days)
                guard case .pending(let asked) = try await records.keep(request) else { continue }
                ids.append(asked.id)
            }
            let waiting = try await records.changeRequests(waitingAt: office.now, limit: 2)
            #expect(waiting.map(\.id) == [ids[1], ids[2]])
        }
    }
}

/// Asks for the revocation of a letter that is made for it.
func askForChange(
    _ records: any OfficeRecords,
    _ office: inout SampleOffice
) async throws -> ChangeRequest {
    let letter = try await office.issue(records)
    let member = try await SampleCrew().add("omid", [.signer], records)
    switch try await records.keep(office.asking(letter.number, member)) {
    case .pending(let asked), .anotherPending(let asked): return asked
    }
}

extension SampleOffice {
    /// A revocation to be asked for, by a form of its own.
    mutating func asking(_ letter: LetterNumber, _ member: StaffMember) -> NewChangeRequest {
        let at = tick()
        return NewChangeRequest(
            letter: letter,
            act: .revoke,
            reason: "error",
            effectiveAt: nil,
            asker: member.id,
            officer: member.officer,
            askedAt: at,
            standsUntil: at.adding(days: 2),
            form: randomness.bytes(16),
            audit: audit(.ask, letter.text)
        )
    }
}
