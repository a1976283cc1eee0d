import AmanLetter
import AmanOffice
import Testing

/// The rules of `OfficeRecords` that hold for every step.
@Suite("Records contract: order")
struct ContractOrder {
    /// More at once than any pool of connections has.
    private static let writerCount = 24

    @Test("writers at once get leaves and tickets without gaps", arguments: everyRecords)
    func dense(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let changes = (0..<Self.writerCount).map { _ in office.application() }
            let kept = try await all(changes) { try await records.add([$0])[0] }
            let tickets = kept.compactMap { $0?.ticket.number }.sorted()
            #expect(tickets == Array(1...Self.writerCount))
            var letters: [IssueChange] = []
            for application in kept {
                let application = try #require(application)
                try await records.commit(office.grant(application))
                letters.append(office.letter(for: application))
            }
            let leaves = try await all(letters) { try await records.commit($0) }
            #expect(leaves.sorted() == Array(0..<UInt64(Self.writerCount)))
            let log = try await records.leaves(from: 0, limit: Self.writerCount + 1)
            for (letter, leaf) in zip(letters, leaves) { #expect(log[Int(leaf)] == letter.leaf) }
            let entries = try await records.auditEntries(from: 0, limit: 1_000)
            #expect(entries.count == 3 * Self.writerCount)
        }
    }

    @Test("a refused write takes no ticket, no leaf and no entry", arguments: everyRecords)
    func refusedTakesNothing(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let letter = try await office.issue(records)
            let granted = try await office.granted(records)
            let entries = try await records.auditEntries(from: 0, limit: 99).count
            var twin = office.application()
            twin.id = granted.id
            let pair = [office.application(), twin]
            await expect(.conflict(.stateChanged)) { _ = try await records.add(pair) }
            var taken = office.letter(for: granted)
            taken.record.number = letter.number
            let refused = taken
            await expect(.conflict(.letterNumberTaken)) { _ = try await records.commit(refused) }
            #expect(try await records.auditEntries(from: 0, limit: 99).count == entries)
            #expect(try await records.add([office.application()])[0]?.ticket.number == 3)
            #expect(try await records.commit(office.letter(for: granted)) == 1)
        }
    }

    @Test("who reads on from the last ticket and leaf misses nothing", arguments: everyRecords)
    func readingOn(records: RecordsUnderTest) async throws {
        try await records { records, office in
            var granted: [Application] = []
            for _ in 0..<Self.writerCount { granted.append(try await office.granted(records)) }
            let letters = granted.map { office.letter(for: $0) }
            let changes = letters.map { _ in office.application() }
            let total = granted.count + changes.count
            async let written = all(Array(zip(letters, changes))) { letter, change in
                _ = try await records.add([change])
                return try await records.commit(letter)
            }
            var (tickets, leaves): ([Ticket], [[UInt8]]) = ([], [])
            // Every read may fall between two commits; the last one comes after all of them.
            while tickets.count < total || leaves.count < letters.count {
                let more = try await records.leaves(from: UInt64(leaves.count), limit: 5)
                leaves += more
                let later = try await records.applications(in: nil, after: tickets.last, limit: 5)
                tickets += later.map(\.ticket)
                if more.isEmpty, later.isEmpty { await Task.yield() }
                guard tickets.map(\.number) == Array(1..<(tickets.count + 1)) else { break }
            }
            #expect(try await written.count == letters.count)
            #expect(tickets.map(\.number) == Array(1...total))
            #expect(try await records.leaves(from: 0, limit: total) == leaves)
        }
    }

    @Test("what was committed is read at once, from any task", arguments: everyRecords)
    func readYourWrites(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let changes = (0..<Self.writerCount).map { _ in office.application() }
            let seen = try await all(changes) { change in
                let kept = try await records.add([change])[0]
                let read = try await records.application(change.id)
                let listed = try await records.applications(
                    in: .received,
                    after: nil,
                    limit: Self.writerCount
                )
                return kept != nil && kept == read && listed.contains { $0.id == change.id }
            }
            #expect(seen == changes.map { _ in true })
        }
    }
}

/// Does the same to all of them at once, and gives the results in their order.
private func all<Input: Sendable, Output: Sendable>(
    _ inputs: [Input],
    _ work: @escaping @Sendable (Input) async throws -> Output
) async throws -> [Output] {
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
        for (index, input) in inputs.enumerated() {
            group.addTask { (index, try await work(input)) }
        }
        var outputs: [(Int, Output)] = []
        for try await output in group { outputs.append(output) }
        return outputs.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
