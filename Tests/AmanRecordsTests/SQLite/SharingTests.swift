import AmanLetter
import AmanOffice
import Foundation
import TestSupport
import Testing

@testable import AmanRecords

@Suite("Several programs on one file")
struct SharingTests {
    @Test("two that issue at the same time share no leaf, number, ticket or status index")
    func twoPools() async throws {
        let open = try OpenRecords()
        let programs = [open.records, try open.openedAgain()]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (turn, records) in programs.enumerated() {
                group.addTask { try await issueMany(records, seed: UInt64(turn), count: 40) }
            }
            try await group.waitForAll()
        }
        #expect(try open.records.faults() == [])
        #expect(try await open.records.logSize() == 80)
        let applications = try await open.records.applications(in: .issued, after: nil, limit: 99)
        #expect(applications.map(\.ticket.number) == Array(1...80))
    }

    @Test("a command issues while the server does")
    func twoProcesses() async throws {
        let open = try OpenRecords()
        let (path, key) = (open.path, open.key.secret)
        let command = Task {
            _ = await #expect(processExitsWith: .success) {
                [path = path as String, key = key as [UInt8]] in
                let records = try DatabaseRecords.open(at: path, key: RegisterKey(bytes: key))
                try await issueMany(records, seed: 2, count: 30)
                try records.close()
            }
        }
        try await issueMany(open.records, seed: 3, count: 30)
        await command.value
        #expect(try open.records.faults() == [])
        #expect(try await open.records.logSize() == 60)
    }

    @Test("what one has kept, the other reads at once")
    func seen() async throws {
        var open = try OpenRecords()
        let other = try open.openedAgain()
        let letter = try await open.office.issue(open.records)
        #expect(try await other.letter(letter.number) == letter)
        #expect(try await other.openedLetter(letter.number) != nil)
    }

    @Test("a status index that both draw is given to one of them")
    func oneIndex() async throws {
        var open = try OpenRecords()
        let other = try open.openedAgain()
        let first = open.office.letter(for: try await open.office.granted(open.records))
        var second = open.office.letter(for: try await open.office.granted(open.records))
        second.record.statusIndex = first.record.statusIndex
        _ = try await open.records.commit(first)
        await expect(.conflict(.statusIndexTaken)) { _ = try await other.commit(second) }
        second.record.statusIndex += 1
        #expect(try await other.commit(second) == 1)
    }
}

/// Issues letters, drawing again from a small list when a status index is taken.
private func issueMany(_ records: DatabaseRecords, seed: UInt64, count: Int) async throws {
    var office = try SampleOffice(seed: 1_000 + seed)
    for _ in 0..<count {
        let application = try await office.granted(records)
        var change = office.letter(for: application)
        var kept = false
        while !kept {
            change.record.statusIndex = office.randomness.next() % 200
            do {
                _ = try await records.commit(change)
                kept = true
            } catch RecordsError.conflict(.statusIndexTaken) {
                continue
            }
        }
    }
}
