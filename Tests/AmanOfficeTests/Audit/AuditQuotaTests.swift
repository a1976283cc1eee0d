import AmanLetter
import AmanOffice
import Testing

@Suite("What one officer may see in a day")
struct AuditQuotaTests {
    private func desk(openings: Int = 2, prints: Int = 2) async throws -> Desk {
        var programme = try Desk.herat()
        programme.quotas.openingsPerDay = openings
        programme.quotas.printsPerDay = prints
        return try await Desk(programme: programme)
    }

    @Test("the quota of openings counts the officer and not the spelling, and a day goes by")
    func openings() async throws {
        let desk = try await desk()
        let id = try await desk.granted()
        for officer in ["Lida Rahimi", " lida  RAHIMI"] {
            _ = try await desk.office.open(id, reason: .answer, officer: officer)
        }
        await #expect(throws: OpenError.quotaReached(.open, limit: 2)) {
            try await desk.office.open(id, reason: .answer, officer: "LIDA RAHIMI")
        }
        _ = try await desk.office.open(id, reason: .answer, officer: "Nasim")
        desk.clock.advance(days: 1)
        desk.clock.advance(seconds: 1)
        _ = try await desk.office.open(id, reason: .answer, officer: "Lida Rahimi")
    }

    @Test("two windows at once cannot take the last opening twice")
    func atOnce() async throws {
        let desk = try await desk(openings: 5)
        let id = try await desk.granted()
        let office = desk.office
        let opened = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    let record = try? await office.open(id, reason: .decide, officer: "Lida")
                    return record != nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(opened == 5)
    }

    @Test("the quota of prints allows a batch whole or not at all, and notes a print again")
    func prints() async throws {
        let desk = try await desk(prints: 3)
        let first = try await desk.letter().record.number
        let second = try await desk.letter().record.number
        _ = try await desk.office.permitPrinting(of: [first], officer: "Lida")
        desk.clock.advance(seconds: 60)
        let permit = try await desk.office.permitPrinting(of: [first, second], officer: "lida")
        #expect(permit.numbers == [first, second])
        #expect(try await desk.office.open(first, by: permit).cose.isEmpty == false)
        let prints = try await desk.records.auditEntries(from: 0, limit: 99).map(\.entry)
            .filter { $0.act == .print }
        #expect(prints.map(\.reason) == [nil, doneAgain, nil])
        await #expect(throws: OpenError.quotaReached(.print, limit: 3)) {
            _ = try await desk.office.permitPrinting(of: [second], officer: "Lida")
        }
        // Months later a print is still known to be one more.
        desk.clock.advance(days: 80)
        _ = try await desk.office.permitPrinting(of: [second], officer: "Nasim")
        let last = try await desk.records.auditEntries(from: 0, limit: 99).last?.entry
        #expect(last?.reason == doneAgain)
    }

    @Test("looking a ticket up again within minutes is one look, and the quota counts tickets")
    func looks() async throws {
        var programme = try Desk.herat()
        programme.quotas.looksPerDay = 2
        let desk = try await Desk(programme: programme)
        let office = desk.office
        func look(_ number: Int, _ officer: String = "Lida") async throws {
            _ = try await office.lookUp(Ticket(number: number), officer: officer)
        }
        for _ in 0..<3 { try await look(7) }
        try await look(8)
        // Both are known already; a third is one too many, whether there is such a ticket or not.
        try await look(7)
        await #expect(throws: OpenError.quotaReached(.look, limit: 2)) { try await look(9) }
        try await look(9, "Nasim")
        desk.clock.advance(seconds: 601)
        await #expect(throws: OpenError.quotaReached(.look, limit: 2)) { try await look(7) }
        desk.clock.advance(days: 1)
        try await look(7)
        let looks = try await desk.records.auditEntries(from: 0, limit: 99).map(\.entry)
            .filter { $0.act == .look }
        #expect(looks.map(\.subject) == ["7", "8", "9", "7"])
        await #expect(throws: OpenError.reasonMissing) { try await look(7, " ") }
    }

    @Test("a case that is opened is compared as well: both are counted, each by its own quota")
    func comparisons() async throws {
        var programme = try Desk.herat()
        programme.quotas.screeningsPerDay = 1
        let desk = try await Desk(programme: programme)
        let (first, second) = (try await desk.granted(), try await desk.granted())
        _ = try await desk.office.openCase(first, reason: .decide, officer: "Lida")
        await #expect(throws: OpenError.quotaReached(.screen, limit: 1)) {
            _ = try await desk.office.openCase(second, reason: .decide, officer: "Lida")
        }
        _ = try await desk.office.open(second, reason: .decide, officer: "Lida")
    }

    @Test("a letter this office did not make, or has forgotten, stops a batch before it begins")
    func unknown() async throws {
        let desk = try await desk()
        let known = try await desk.letter().record.number
        let unknown = LetterNumber(office: desk.office.code, randomBytes: [1, 2, 3, 4, 5])
        await #expect(throws: OpenError.letterNotFound(unknown)) {
            _ = try await desk.office.permitPrinting(of: [known, unknown], officer: "Lida")
        }
        let acts = try await desk.records.auditEntries(from: 0, limit: 99).map(\.entry.act)
        #expect(!acts.contains(.print))
    }
}
