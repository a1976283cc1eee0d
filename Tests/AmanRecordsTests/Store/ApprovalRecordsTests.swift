import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@testable import AmanRecords

@Suite("Asked-for changes in the records")
struct ApprovalRecordsTests {
    @Test("what has ended stays ended, and what was asked for stays as asked, whoever writes")
    func fixed() async throws {
        var open = try OpenRecords()
        let asked = try await open.asked()
        let end = AskedEnd(id: asked.id, ending: .declined, by: "Nasim", at: open.office.tick())
        try await open.records.end(end, open.office.audit(.decline, asked.letter.text))
        for change in [
            "UPDATE asked_change SET ending = NULL, ended_at = NULL",
            "UPDATE asked_change SET ending = 'done'", "DELETE FROM asked_change",
            "UPDATE asked_change SET act = 'suspend'",
        ] {
            #expect(throws: (any Error).self, "\(change)") { try open.records.run(change) }
        }
        await expect(.conflict(.stateChanged)) { [open, end] in
            let audit = open.office.audit(.decline, asked.letter.text)
            try await open.records.end(end, audit)
        }
        #expect(try await open.records.askedChange(asked.id)?.ending == .declined)
    }

    @Test("the change and the end of the wish are one commit: where one fails, neither is kept")
    func together() async throws {
        var open = try OpenRecords()
        let asked = try await open.asked()
        let letter = try #require(try await open.records.letter(asked.letter))
        let late = AskedEnd(id: asked.id, ending: .done, by: "Nasim", at: asked.standsUntil)
        let change = open.office.change(letter, to: .revoked)
        await expect(.conflict(.stateChanged)) { [open] in
            _ = try await open.records.commit(change, ending: late)
        }
        #expect(try await open.records.letter(asked.letter)?.status == .valid)
        #expect(try await open.records.statusChanges(of: asked.letter).isEmpty)
        let end = AskedEnd(id: asked.id, ending: .done, by: "Nasim", at: open.office.tick())
        let leaf = try await open.records.commit(change, ending: end)
        #expect(try await open.records.askedChange(asked.id)?.leafIndex == leaf)
        let again = open.office.change(letter, to: .suspended)
        await expect(.conflict(.stateChanged)) { [open] in
            _ = try await open.records.commit(again, ending: end)
        }
        #expect(try open.records.faults() == [])
    }
}

extension OpenRecords {
    fileprivate mutating func asked() async throws -> AskedChange {
        try await askForChange(records, &office)
    }
}

private func askForChange(
    _ records: SQLiteRecords,
    _ office: inout SampleOffice
) async throws -> AskedChange {
    let letter = try await office.issue(records)
    let member = try await records.add(
        NewStaff(
            signInName: try #require(SignInName(reading: "omid")),
            officer: "Omid",
            roles: [.signer],
            passwordHash: nil,
            invitation: nil,
            madeAt: office.now,
            onlyAsFirst: false,
            audit: office.audit(.staff, "omid")
        )
    )
    let at = office.tick()
    let answer = try await records.keep(
        Asking(
            letter: letter.number,
            act: .revoke,
            reason: "error",
            effectiveAt: nil,
            asker: member.id,
            officer: "Omid",
            askedAt: at,
            standsUntil: at.adding(days: 2),
            form: office.chance.bytes(16),
            audit: office.audit(.ask, letter.number.text)
        )
    )
    switch answer {
    case .asked(let asked), .anotherWaits(let asked): return asked
    }
}

/// Runs every step of asking, approving and the letters' pages once.
func everyApprovalStep(
    _ records: SQLiteRecords,
    _ office: inout SampleOffice
) async throws {
    let asked = try await askForChange(records, &office)
    _ = try await records.askedChange(asked.id)
    _ = try await records.askedChanges(waitingAt: office.now, limit: 5)
    _ = try await records.askedChangeCount(waitingAt: office.now)
    _ = try await records.askedChanges(of: asked.letter, limit: 5)
    _ = try await records.madeLetters(before: nil, limit: 5)
    _ = try await records.letters(replacing: office.chance.bytes(32))
    let letter = try #require(try await records.letter(asked.letter))
    let end = AskedEnd(id: asked.id, ending: .done, by: "Nasim", at: office.tick())
    _ = try await records.commit(office.change(letter, to: .revoked), ending: end)
}
