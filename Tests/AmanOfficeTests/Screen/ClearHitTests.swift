import AmanLetter
import Testing

@testable import AmanOffice

@Suite("Two records that are of two persons")
struct ClearHitTests {
    @Test("neither asks about the other again, until one is corrected; asking again is possible")
    func cleared() async throws {
        let desk = try await Desk()
        let pair = try await desk.alike(2)
        #expect(try await desk.counts(pair) == [1, 1])
        try await desk.compare(pair)
        try await desk.clear(pair)
        #expect(try await desk.counts(pair) == [0, 0], "in the same act")
        for own in pair { #expect(try await desk.office.screen(own.id).isEmpty) }
        // A third that resembles both is asked about by both, and asks about both.
        let third = try await desk.alike(1)[0]
        _ = try await desk.office.screenUnscreened { _ in }
        for own in pair {
            #expect(try await desk.office.screen(own.id).map(\.ticket) == [third.ticket])
        }
        #expect(try await desk.office.screen(third.id).count == 2)
        let entries = try await desk.records.auditEntries(from: 0, limit: 200).map(\.entry)
            .filter { $0.act == .clearHit }
        #expect(entries.map(\.subject.text) == pair.map { "\($0.ticket)" })
        #expect(
            entries.map(\.reason?.text)
                == pair.reversed().map { "\($0.ticket):relative" }
        )
        // A correction of either asks again.
        try await desk.correct(pair[1].id)
        #expect(try await desk.office.screen(pair[0].id).contains { $0.ticket == pair[1].ticket })
        try await desk.compare(pair)
        try await desk.clear(pair)
        try await desk.office.askAgain(
            about: pair[0].ticket,
            and: pair[1].ticket,
            officer: "Karima"
        )
        #expect(try await desk.counts(pair) == [2, 2])
    }

    @Test("who clears has opened both as they are, and they resemble each other")
    func refused() async throws {
        let desk = try await Desk()
        let pair = try await desk.alike(2)
        await #expect(throws: ClearError.notOpened) { try await desk.clear(pair) }
        _ = try await desk.office.open(pair[0].id, reason: .compare, officer: "Nasim")
        await #expect(throws: ClearError.notOpened) { try await desk.clear(pair) }
        _ = try await desk.office.open(pair[1].id, reason: .compare, officer: "Karima")
        await #expect(throws: ClearError.notOpened) { try await desk.clear(pair) }
        try await desk.compare(pair)
        try await desk.correct(pair[0].id)
        await #expect(throws: ClearError.notOpened) { try await desk.clear(pair) }
        let other = try await desk.office.apply(
            request(name: "Zalmai Popal", father: "Gul Agha", born: 1971),
            officer: "Sharifa"
        )
        try await desk.compare(pair + [other])
        await #expect(throws: ClearError.notAHit) { try await desk.clear([pair[0], other]) }
        await #expect(throws: ClearError.notAHit) { try await desk.clear([pair[0], pair[0]]) }
        await #expect(throws: ClearError.notFound) {
            try await desk.office.clear(
                pair[0].ticket,
                and: Ticket(number: 99),
                because: .other,
                officer: "Nasim"
            )
        }
        #expect(try await desk.counts(pair) == [1, 1])
        // The form sent twice, and sent by the other's case, is one clearing.
        try await desk.clear(pair)
        try await desk.clear(pair.reversed())
        let entries = try await desk.records.auditEntries(from: 0, limit: 200).map(\.entry)
        #expect(entries.count { $0.act == .clearHit } == 2)
        // What was never cleared is not asked about again.
        try await desk.office.askAgain(
            about: pair[0].ticket,
            and: other.ticket,
            officer: "Nasim"
        )
        #expect(try await desk.counts(pair) == [0, 0])
    }
}

extension Desk {
    /// Applications of persons who share their facts, compared with all others.
    fileprivate func alike(_ count: Int) async throws -> [Application] {
        var made: [Application] = []
        for _ in 0..<count {
            made.append(
                try await office.apply(
                    request(name: "Ahmad Shahidi", father: "Mirwais", born: 1990),
                    officer: "Sharifa"
                )
            )
        }
        _ = try await office.screenUnscreened { _ in }
        return made
    }

    /// Opens each, as an officer who compares.
    fileprivate func compare(_ applications: [Application]) async throws {
        for own in applications {
            _ = try await office.open(own.id, reason: .compare, officer: "Nasim")
        }
    }

    fileprivate func clear(_ pair: [Application]) async throws {
        try await office.clear(
            pair[0].ticket,
            and: pair[1].ticket,
            because: .relative,
            officer: "Nasim"
        )
    }

    fileprivate func correct(_ id: ApplicationID) async throws {
        var correction = Correction()
        correction.person.district = "Injil"
        _ = try await office.correct(
            id,
            correction,
            because: .missing,
            remark: "",
            officer: "Sharifa",
            seen: nil
        )
        _ = try await office.screenUnscreened { _ in }
    }

    /// How many may be duplicates, as the closed cases say.
    fileprivate func counts(_ applications: [Application]) async throws -> [Int?] {
        var counts: [Int?] = []
        for own in applications {
            counts.append(try await records.reviewCase(own.ticket)?.hitCount)
        }
        return counts
    }
}
