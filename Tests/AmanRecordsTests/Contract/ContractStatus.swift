import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("Records contract: status changes")
struct ContractStatus {
    @Test("a change is stored with its leaf, and the letter says it", arguments: everyRecords)
    func kept(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let letter = try await office.issue(records)
            let first = office.change(letter, to: .suspended)
            let second = office.change(letter, to: .valid, from: .suspended)
            #expect(try await records.commit(first) == 1)
            #expect(try await records.letter(letter.number)?.status == .suspended)
            #expect(try await records.commit(second) == 2)
            #expect(try await records.letter(letter.number)?.status == .valid)
            #expect(try await records.statusChanges(of: letter.number) == [first, second])
            #expect(try await records.leaves(from: 1, limit: 9) == [first.leaf, second.leaf])
        }
    }

    @Test("of two officers at once, the second is refused", arguments: everyRecords)
    func told(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let letter = try await office.issue(records)
            _ = try await records.commit(office.change(letter, to: .revoked))
            let late = office.change(letter, to: .suspended)
            await expect(.conflict(.stateChanged)) { _ = try await records.commit(late) }
            #expect(try await records.logSize() == 2)
            #expect(try await records.statusChanges(of: letter.number).count == 1)
        }
    }

    @Test("a letter of ours is exchanged once", arguments: everyRecords)
    func exchangedOnce(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let letter = try await office.issue(records)
            _ = try await records.commit(office.change(letter, to: .exchanged))
            let again = office.change(letter, to: .exchanged)
            await expect(.conflict(.alreadyExchanged)) { _ = try await records.commit(again) }
        }
    }

    @Test("the status list shows what is in effect, the last word first", arguments: everyRecords)
    func inEffect(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let revoked = try await office.issue(records)
            let soon = try await office.issue(records)
            let reinstated = try await office.issue(records)
            _ = try await office.issue(records)
            _ = try await records.commit(office.change(revoked, to: .revoked))
            _ = try await records.commit(office.change(soon, to: .revoked, effectiveIn: 3_600))
            _ = try await records.commit(office.change(reinstated, to: .suspended))
            let back = office.change(reinstated, to: .valid, from: .suspended, effectiveIn: 60)
            _ = try await records.commit(back)
            let now = office.now
            let standing = try await records.statusSnapshot(at: now)
            #expect(standing.logSize == 8)
            let entries = standing.entries
            #expect(
                Set(entries.map(\.index)) == [revoked.statusIndex, reinstated.statusIndex]
            )
            let later = try await records.statusSnapshot(at: now.adding(seconds: 7_200)).entries
            #expect(Set(later.map(\.index)) == [revoked.statusIndex, soon.statusIndex])
            #expect(later.allSatisfy { $0.status == .revoked })
            let changes = try await records.standingStatusChanges(at: now)
            #expect(changes.map(\.number) == [revoked.number, reinstated.number])
            #expect(changes.map(\.to) == [.revoked, .suspended])
        }
    }

    @Test("before anything is in effect the status list is empty", arguments: everyRecords)
    func empty(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let letter = try await office.issue(records)
            _ = try await records.commit(office.change(letter, to: .revoked, effectiveIn: 9))
            #expect(try await records.statusSnapshot(at: office.now).entries.isEmpty)
            #expect(try await records.standingStatusChanges(at: office.now).isEmpty)
        }
    }
}
