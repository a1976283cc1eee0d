import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("Records contract: audit and counts")
struct ContractAudit {
    @Test("the chain binds each entry to all before it", arguments: everyRecords)
    func chain(records: RecordsUnderTest) async throws {
        try await records { records, office in
            _ = try await office.collected(records)
            let alone = AuditEntry(
                at: office.tick(),
                officer: "Latifa",
                second: "Daud",
                act: .open,
                subject: "1",
                reason: "appeal"
            )
            try await records.append(alone)
            let kept = try await records.auditEntries(from: 0, limit: 99)
            #expect(kept.map(\.index) == Array(0..<5))
            #expect(kept.map(\.entry.act) == [.apply, .decide, .issue, .handOut, .open])
            #expect(kept.last?.entry == alone)
            var head = auditChainStart
            for entry in kept {
                let bytes = entry.entry.encoded(officer: entry.officer, second: entry.second)
                head = records.auditKey.hash(after: head, of: bytes)
                #expect(entry.hash == head)
            }
            let page = try await records.auditEntries(from: 2, limit: 2)
            #expect(page == Array(kept[2...3]))
        }
    }

    @Test(
        "a quota counts one officer's acts of a day, however the name is spelled",
        arguments: everyRecords
    )
    func quota(records: RecordsUnderTest) async throws {
        try await records { records, office in
            try await records.append(office.audit(.open, "yesterday"))
            _ = office.tick()
            let since = office.now
            try await records.append(office.audit(.print, "another act"))
            for (count, officer) in ["Sharifa", " sharifa", "SHARIFA "].enumerated() {
                var entry = office.audit(.open, "\(count)")
                entry.officer = officer
                #expect(try await records.append(within: Quota([entry], limit: 3, since: since)))
            }
            var entry = office.audit(.open, "one more")
            #expect(try await !records.append(within: Quota([entry], limit: 3, since: since)))
            entry.officer = "Daud"
            #expect(try await records.append(within: Quota([entry], limit: 3, since: since)))
            let kept = try await records.auditEntries(from: 0, limit: 99)
            #expect(kept.count == 6)
            #expect(kept.last?.entry == entry)
        }
    }

    @Test(
        "of several entries a quota keeps all or none, and notes what was done before",
        arguments: everyRecords
    )
    func quotaOfMany(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let first = ["HER-1", "HER-2"].map { office.audit(.print, $0) }
            let since = office.tick()
            func quota(_ entries: [AuditEntry], _ limit: Int) -> Quota {
                Quota(entries, limit: limit, since: since, againSince: SampleOffice.morning)
            }
            #expect(try await !records.append(within: quota(first, 1)))
            #expect(try await records.auditEntries(from: 0, limit: 9).isEmpty)
            #expect(try await records.append(within: quota(first, 2)))
            _ = office.tick()
            let second = ["HER-2", "HER-3"].map { office.audit(.print, $0) }
            #expect(try await records.append(within: quota(second, 4)))
            let reasons = try await records.auditEntries(from: 0, limit: 9).map(\.entry.reason)
            #expect(reasons == [nil, nil, doneAgain, nil])
        }
    }

    @Test("the page of today counts what happened", arguments: everyRecords)
    func counts(records: RecordsUnderTest) async throws {
        try await records { records, office in
            _ = try await office.collected(records)
            let midnight = office.tick()
            let letter = try await office.collected(records)
            _ = try await records.commit(office.change(letter, to: .revoked))
            _ = try await office.issue(records)
            _ = try await office.issue(records)
            let place = try #require(try await records.nextToCall())
            _ = try await office.giveUp(try await office.call(place, records), records)
            _ = try await records.add([office.application()])
            let counts = try await records.counts(since: midnight)
            #expect(counts.applicationsByState[.collected] == 2)
            #expect(counts.applicationsByState[.issued] == 2)
            #expect(counts.applicationsByState[.received] == 1)
            #expect(counts.applicationsToday == 4)
            #expect(counts.lettersByKind[.transit] == 4 && counts.lettersToday == 3)
            #expect(counts.lettersByStatus == [0: 3, 1: 1, 2: 0, 3: 0])
            #expect(counts.handedOutToday == 1)
            #expect(counts.waitingToBeCalled == 1 && counts.noShows == 1)
            #expect(counts.logSize == 5)
        }
    }
}
