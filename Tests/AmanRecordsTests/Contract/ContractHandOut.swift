import AmanLetter
import AmanOffice
import Testing

@Suite("Records contract: calling and handing out")
struct ContractHandOut {
    @Test(
        "tickets are called in order, then the no-shows, longest waiting first",
        arguments: everyRecords
    )
    func order(records: RecordsUnderTest) async throws {
        try await records { records, office in
            for _ in 0..<3 { _ = try await office.issue(records) }
            #expect(try await records.calledNow() == nil)
            for ticket in 1...3 {
                let next = try #require(try await records.nextToCall())
                #expect(next.ticket.number == ticket)
                let called = try await office.call(next, records)
                #expect(try await records.calledNow() == called)
                if ticket < 3 { _ = try await office.giveUp(called, records) }
            }
            // The third is being called; the first has waited longest of those who did not come.
            #expect(try await records.calledNow()?.ticket.number == 3)
            #expect(try await records.nextToCall()?.ticket.number == 1)
        }
    }

    @Test("a place that another desk has called is not called twice", arguments: everyRecords)
    func calledMeanwhile(records: RecordsUnderTest) async throws {
        try await records { records, office in
            _ = try await office.issue(records)
            let place = try #require(try await records.nextToCall())
            let called = try await office.call(place, records)
            await expect(.conflict(.stateChanged)) { _ = try await office.call(place, records) }
            #expect(try await records.place(of: place.ticket) == called)
            #expect(called.calls == 1)
        }
    }

    @Test(
        "the newest calls come first, with their desks, collected or not",
        arguments: everyRecords
    )
    func newestCalls(records: RecordsUnderTest) async throws {
        try await records { records, office in
            #expect(try await records.newestCalls(limit: 4).isEmpty)
            for desk in 1...3 {
                let letter = try await office.issue(records)
                let place = try #require(try await records.place(of: letter.ticket))
                let called = planCall(place, to: CallingDesk(number: desk), at: office.tick())
                let audit = office.audit(.call, "\(place.ticket)")
                try await records.commit(replacing: place, by: called, audit)
                #expect(try await records.calledNow() == called)
                guard desk < 3 else { continue }
                let handed = office.audit(.handOut, "\(letter.number)")
                try await records.commitHandOut(letter.number, at: office.tick(), handed)
            }
            let calls = try await records.newestCalls(limit: 2)
            #expect(calls.map(\.ticket.number) == [3, 2])
            #expect(calls.map(\.desk?.number) == [3, 2])
        }
    }

    @Test("each desk has its own calls, with what became of them", arguments: everyRecords)
    func callsOfDesk(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let here = CallingDesk(number: 4)
            for desk in [here, nil, here] {
                _ = try await office.issue(records)
                let place = try #require(try await records.nextToCall())
                let called = planCall(place, to: desk, at: office.tick())
                let seen = try await records.lastCalls(of: desk, limit: 1).first
                let audit = office.audit(.call, "\(place.ticket)")
                let mark = seen.map { CallMark($0) }
                try await records.commit(replacing: place, by: called, after: mark, audit)
            }
            #expect(try await records.openCalls(of: here, limit: 5).map(\.ticket.number) == [3, 1])
            #expect(try await records.lastCalls(of: nil, limit: 5).map(\.ticket.number) == [2])
            let letter = try #require(try await records.place(of: Ticket(number: 3))?.letter)
            let at = office.tick()
            try await records.commitHandOut(letter, at: at, office.audit(.handOut, "3"))
            #expect(try await records.openCalls(of: here, limit: 5).map(\.ticket.number) == [1])
            let last = try await records.lastCalls(of: here, limit: 5)
            #expect(last.map(\.standing) == [.collected(at: at), .called])
            #expect(try await records.ticketCall(Ticket(number: 9)) == nil)
        }
    }

    @Test(
        "a call from a page that has missed the desk's newest is not kept",
        arguments: everyRecords
    )
    func missedCall(records: RecordsUnderTest) async throws {
        try await records { records, office in
            for _ in 0..<2 { _ = try await office.issue(records) }
            for turn in 0..<2 {
                let place = try #require(try await records.nextToCall())
                let called = planCall(place, to: nil, at: office.tick())
                let audit = office.audit(.call, "\(place.ticket)")
                if turn == 0 {
                    try await records.commit(replacing: place, by: called, after: nil, audit)
                } else {
                    await expect(.conflict(.stateChanged)) {
                        try await records.commit(replacing: place, by: called, after: nil, audit)
                    }
                    #expect(try await records.place(of: place.ticket) == place)
                }
            }
        }
    }

    @Test("a letter is handed out once", arguments: everyRecords)
    func once(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let letter = try await office.issue(records)
            let at = office.tick()
            try await records.commitHandOut(letter.number, at: at, office.audit(.handOut, "1"))
            await expect(.conflict(.stateChanged)) {
                try await records.commitHandOut(letter.number, at: at, office.audit(.handOut, "1"))
            }
            #expect(try await records.letter(letter.number)?.handedOutAt == at)
            let application = try await records.application(ticket: letter.ticket)
            #expect(application?.state == .collected)
            #expect(try await records.place(of: letter.ticket) == nil)
            #expect(try await records.nextToCall() == nil)
        }
    }

    @Test("a letter that was replaced is no longer handed out", arguments: everyRecords)
    func replaced(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let old = try await office.issue(records)
            let application = try #require(try await records.application(ticket: old.ticket))
            let new = office.letter(for: application, from: .issued)
            _ = try await records.commit(new)
            await expect(.conflict(.stateChanged)) {
                try await records.commitHandOut(
                    old.number,
                    at: office.now,
                    office.audit(.handOut, "1")
                )
            }
            #expect(try await records.letter(old.number)?.handedOutAt == nil)
            #expect(try await records.place(of: old.ticket)?.letter == new.record.number)
        }
    }

    @Test("a ticket without a letter has no place in the queue", arguments: everyRecords)
    func noPlace(records: RecordsUnderTest) async throws {
        try await records { records, office in
            _ = try await office.granted(records)
            #expect(try await records.place(of: Ticket(number: 1)) == nil)
            #expect(try await records.place(of: Ticket(number: 2)) == nil)
            #expect(try await records.nextToCall() == nil)
        }
    }
}

extension SampleOffice {
    mutating func call(
        _ place: QueuePlace,
        _ records: any OfficeRecords
    ) async throws -> QueuePlace {
        var called = place
        called.calls += 1
        called.lastCalledAt = tick()
        called.noShow = false
        let entry = audit(.call, "\(place.ticket)")
        try await records.commit(replacing: place, by: called, entry)
        return called
    }

    mutating func giveUp(
        _ place: QueuePlace,
        _ records: any OfficeRecords
    ) async throws -> QueuePlace {
        var waiting = place
        waiting.noShow = true
        let entry = audit(.noShow, "\(place.ticket)")
        try await records.commit(replacing: place, by: waiting, entry)
        return waiting
    }
}
