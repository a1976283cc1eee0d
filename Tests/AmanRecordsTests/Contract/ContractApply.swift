import AmanLetter
import AmanOffice
import TestSupport
import Testing

@Suite("Records contract: applications")
struct ContractApply {
    @Test("tickets count up from 1 in the order of the queue", arguments: everyRecords)
    func tickets(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let first = try await records.add([office.application(), office.application()])
            let second = try await records.add([office.application()])
            #expect((first + second).map { $0?.ticket.number } == [1, 2, 3])
            #expect(first[0]?.state == .received)
        }
    }

    @Test("what was registered is read back as it was", arguments: everyRecords)
    func readBack(records: RecordsUnderTest) async throws {
        try await records { records, office in
            var person = office.person()
            person.photo = office.randomness.bytes(3_000)
            person.notes = "came with her brother"
            let change = office.application(person)
            let kept = try #require(try await records.add([change])[0])
            let opened = try #require(try await records.openedApplication(change.id))
            #expect(opened.person == person)
            #expect(opened.application == kept)
            #expect(try await records.application(change.id) == kept)
            #expect(try await records.application(ticket: kept.ticket) == kept)
            #expect(kept.homeProvince == "AF-KDZ" && kept.channel == .representative)
        }
    }

    @Test("an application may be empty", arguments: everyRecords)
    func empty(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let change = office.application(Person())
            _ = try await records.add([change])
            let opened = try await records.openedApplication(change.id)
            #expect(opened?.person == Person())
        }
    }

    @Test("a row of an import is stored once, in any number of imports", arguments: everyRecords)
    func importedOnce(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let row = office.application(importKey: [1, 2, 3])
            _ = try await records.add([row])
            var again = office.application(importKey: [1, 2, 3])
            again.person = row.person
            let answer = try await records.add([again, office.application(importKey: [4])])
            #expect(answer[0] == nil)
            #expect(answer[1]?.ticket.number == 2)
            #expect(try await records.application(again.id) == nil)
            #expect(try await records.auditEntries(from: 0, limit: 10).count == 2)
        }
    }

    @Test("one bad application in a commit keeps none of it", arguments: everyRecords)
    func allOrNothing(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let first = office.application()
            var twin = office.application()
            twin.id = first.id
            await expect(.conflict(.stateChanged)) { _ = try await records.add([first, twin]) }
            let kept = try await records.application(first.id)
            #expect(kept == nil)
            #expect(try await records.auditEntries(from: 0, limit: 10).isEmpty)
        }
    }

    @Test(
        "those who share a fact are found, newest first, and nobody else",
        arguments: everyRecords
    )
    func candidates(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let (gul, mir) = (MatchKey(text: "glly|mrws"), MatchKey(text: "mrws|1994"))
            let other = MatchKey(text: "fatm|1971")
            let kept = try await office.listed([[gul], [other], [gul, mir], [mir]], records)
            let both = try await records.candidates(sharing: [[gul, mir]], limit: 10)
            let expected = [kept[3], kept[2], kept[0]]
            #expect(both.map(\.application) == expected.map(\.id))
            #expect(both.map(\.homeProvince) == expected.map(\.homeProvince))
            #expect(both.allSatisfy { $0.person?.fullName != nil && $0.state == .received })
            let newest = try await records.candidates(sharing: [[gul, mir]], limit: 2)
            #expect(newest.map(\.ticket.number) == [4, 3])
            #expect(try await records.candidates(sharing: [[], []], limit: 10).isEmpty)
        }
    }

    @Test(
        "those who share much come before those who share little, and nobody comes twice",
        arguments: everyRecords
    )
    func groups(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let (much, little) = (MatchKey(text: "glly|mrws"), MatchKey(text: "mrws|1994"))
            _ = try await office.listed(
                [[much], [little], [much, little], [little], [little]],
                records
            )
            let found = try await records.candidates(sharing: [[much], [little]], limit: 3)
            #expect(found.map(\.ticket.number) == [3, 1, 5, 4])
        }
    }

    @Test("no one is found by later ones before being listed", arguments: everyRecords)
    func unlisted(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let key = MatchKey(text: "glly|mrws")
            let kept = try #require(try await records.add([office.application()])[0])
            #expect(try await records.candidates(sharing: [[key]], limit: 9).isEmpty)
            // Twice is once.
            for _ in 0..<2 { try await records.list(kept, under: [key, key]) }
            let found = try await records.candidates(sharing: [[key]], limit: 9)
            #expect(found.map(\.ticket) == [kept.ticket])
            try await records.list(kept, under: [])
            #expect(try await records.candidates(sharing: [[key]], limit: 9).isEmpty)
        }
    }

    @Test("the register is read once, then those who are new or corrected", arguments: everyRecords)
    func register(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let kept = try await office.listed([[], [], []], records)
            var changes = try await records.persons(since: .start, limit: 2)
            #expect(changes.persons.map(\.ticket) == kept.prefix(2).map(\.ticket))
            #expect(!changes.isComplete)
            changes = try await records.persons(since: changes.place, limit: 2)
            #expect(changes.persons.map(\.ticket) == [kept[2].ticket])
            #expect(changes.isComplete)
            changes = try await records.persons(since: changes.place, limit: 2)
            #expect(changes.persons.isEmpty && changes.isComplete)

            let before = try #require(try await records.candidate(kept[0].ticket))
            try await records.commit(office.correction(of: kept[0]))
            let new = try await office.listed([[]], records)
            changes = try await records.persons(since: changes.place, limit: 2)
            #expect(changes.persons.map(\.ticket) == [new[0].ticket, kept[0].ticket])
            #expect(changes.persons.last?.person?.fullName == "Gulali Stanikzai")
            #expect(changes.persons.last?.reading != before.reading)
            #expect(try await records.persons(since: changes.place, limit: 2).persons.isEmpty)
        }
    }

    @Test("a comparison never opens the photo", arguments: everyRecords)
    func withoutPhoto(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let key = MatchKey(text: "glly|mrws")
            var change = office.application()
            change.person.photo = [0xff, 0xd8, 0xff]
            let kept = try #require(try await records.add([change])[0])
            try await records.list(kept, under: [key])
            let found = try await records.candidates(sharing: [[key]], limit: 3)
            var compared = change.person
            compared.photo = nil
            #expect(found.map(\.person) == [compared])
            #expect(try await records.openedApplication(kept.id)?.person == change.person)
        }
    }

    @Test("an application not compared yet is listed until it is compared", arguments: everyRecords)
    func unscreened(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let first = try #require(try await records.add([office.application()])[0])
            try await records.keep([FoundHits(application: first.id, hits: [])])
            let later = office.application()
            let second = try #require(try await records.add([later])[0])
            #expect(try await records.unscreened(limit: 5) == [second.ticket])
            let candidate = try await records.candidate(second.ticket)
            #expect(candidate?.application == second.id)
            #expect(candidate?.person?.fullName == later.person.fullName)
            #expect(try await records.candidate(Ticket(number: 99)) == nil)
            try await records.keep([FoundHits(application: second.id, hits: [first.id])])
            #expect(try await records.unscreened(limit: 5).isEmpty)
        }
    }

    @Test("lists go by state and ticket, a page at a time", arguments: everyRecords)
    func lists(records: RecordsUnderTest) async throws {
        try await records { records, office in
            for _ in 0..<5 { _ = try await records.add([office.application()]) }
            let third = try #require(try await records.application(ticket: Ticket(number: 3)))
            try await records.commit(office.grant(third))
            let received = try await records.applications(in: .received, after: nil, limit: 3)
            #expect(received.map(\.ticket.number) == [1, 2, 4])
            let rest = try await records.applications(
                in: .received,
                after: Ticket(number: 4),
                limit: 3
            )
            #expect(rest.map(\.ticket.number) == [5])
            let all = try await records.applications(in: nil, after: Ticket(number: 1), limit: 2)
            #expect(all.map(\.ticket.number) == [2, 3])
        }
    }
}
