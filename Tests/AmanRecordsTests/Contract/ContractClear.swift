import AmanLetter
import AmanOffice
import Testing

@Suite("Records contract: cleared hits")
struct ContractClear {
    @Test(
        "a cleared pair is known from both sides, audited, and waits to be compared again",
        arguments: everyRecords
    )
    func cleared(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let pair = try await office.pair(records)
            // Whichever comes first, the pair is one.
            let change = try await office.clearing(pair[1], pair[0], records)
            try await records.commit(change)
            #expect(try await records.unscreened(limit: 9) == pair.map(\.ticket))
            for (own, other) in [(pair[0], pair[1]), (pair[1], pair[0])] {
                let found = try await records.clearedHits(of: own.ticket)
                #expect(
                    found == [
                        ClearedDuplicate(
                            application: other.id,
                            ticket: other.ticket,
                            reason: .relative,
                            officer: "Sharifa",
                            at: change.at
                        )
                    ]
                )
            }
            let entries = try await records.auditEntries(from: 0, limit: 20).map(\.entry)
            #expect(entries.suffix(2) == change.audit[...])
            // Cleared again, for another reason: the later one counts.
            var again = change
            again.reason = .personAsked
            try await records.commit(again)
            #expect(
                try await records.clearedHits(of: pair[0].ticket).map(\.reason) == [.personAsked]
            )
        }
    }

    @Test("a cleared pair can be asked about again", arguments: everyRecords)
    func again(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let pair = try await office.pair(records)
            try await records.commit(try await office.clearing(pair[0], pair[1], records))
            for own in pair {
                try await records.keep([FoundHits(application: own.id, hits: [])])
            }
            #expect(try await records.unscreened(limit: 9).isEmpty)
            let undo = AskAgainChange(
                pair[1].ticket,
                pair[0].ticket,
                audit: [office.audit(.askAgain, "1")]
            )
            try await records.commit(undo)
            #expect(try await records.clearedHits(of: pair[0].ticket).isEmpty)
            #expect(try await records.clearedHits(of: pair[1].ticket).isEmpty)
            #expect(try await records.unscreened(limit: 9) == pair.map(\.ticket))
            #expect(
                try await records.auditEntries(from: 0, limit: 20).last?.entry == undo.audit.last
            )
        }
    }

    @Test(
        "a correction of either record asks again, and one since the reading is noticed",
        arguments: everyRecords
    )
    func corrected(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let pair = try await office.pair(records)
            for index in pair.indices {
                let change = try await office.clearing(pair[0], pair[1], records)
                try await records.commit(change)
                #expect(try await records.clearedHits(of: pair[0].ticket).count == 1)
                let now = try #require(try await records.application(pair[index].id))
                try await records.commit(office.correction(of: now))
                #expect(try await records.clearedHits(of: pair[0].ticket).isEmpty)
                #expect(try await records.clearedHits(of: pair[1].ticket).isEmpty)
                let count = try await records.auditCount()
                await expect(.conflict(.stateChanged)) { try await records.commit(change) }
                #expect(try await records.auditCount() == count)
            }
        }
    }

    @Test("it is erased with either of the two persons", arguments: everyRecords)
    func erased(records: RecordsUnderTest) async throws {
        try await records { records, office in
            for isLater in [false, true] {
                var before = try await office.pair(records)
                let letter = try await office.collected(records)
                let gone = try #require(try await records.application(ticket: letter.ticket))
                if isLater { before[1] = try await office.pair(records)[0] }
                let other = isLater ? before[1] : before[0]
                try await records.commit(try await office.clearing(gone, other, records))
                #expect(try await records.clearedHits(of: other.ticket).count == 1)
                try await office.erase([letter], records)
                #expect(try await records.clearedHits(of: other.ticket).isEmpty)
                #expect(try await records.clearedHits(of: gone.ticket).isEmpty)
            }
        }
    }
}

extension SampleOffice {
    /// Two applications that were compared with each other.
    mutating func pair(_ records: any OfficeRecords) async throws -> [Application] {
        var pair: [Application] = []
        for _ in 0..<2 { pair.append(try #require(try await records.add([application()])[0])) }
        for own in pair {
            try await records.keep([FoundHits(application: own.id, hits: pair.map(\.id))])
        }
        return pair
    }

    /// The clearing of two applications as they are.
    mutating func clearing(
        _ one: Application,
        _ other: Application,
        _ records: any OfficeRecords
    ) async throws -> ClearChange {
        let at = tick()
        var compared: [ComparedRecord] = []
        for ticket in [one.ticket, other.ticket] {
            let reading = try #require(try await records.candidate(ticket)?.reading)
            compared.append(ComparedRecord(ticket: ticket, reading: reading))
        }
        return ClearChange(
            compared[0],
            compared[1],
            reason: .relative,
            officer: "Sharifa",
            at: at,
            audit: [one, other].map { audit(.clearHit, $0.ticket.description) }
        )
    }
}
