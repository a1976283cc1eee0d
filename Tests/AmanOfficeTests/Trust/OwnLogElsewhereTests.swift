import AmanLetter
import AmanOffice
import Testing

@Suite("Another office has more of an office's log than its records")
struct OwnLogElsewhereTests {
    @Test("an older copy of a folder makes no letter once a neighbour's bundle shows it")
    func olderCopy() async throws {
        let desk = try await Desk()
        let kunduz = try await desk.joined("KDZ")
        _ = try await desk.letter()
        _ = try await kunduz.office.importBundle(try await desk.fresh(), officer: "Nasim")
        let known = try await desk.office.publish(to: desk.files).treeHead.size
        // The same keys, and records from before.
        let older = try await Desk()
        let bundle = try await kunduz.fresh()
        let imported = try await older.office.importBundle(bundle, officer: "Nasim")
        #expect(imported.forkedLogs == [desk.office.logOrigin])
        for desk in [older, older.restarted] {
            let refusal = RecordsError.rolledBack(
                known: known,
                inRecords: try await desk.records.logSize()
            )
            await #expect(throws: ApplyError.records(refusal)) { try await desk.letter() }
            await #expect(throws: PublishError.records(refusal)) {
                try await desk.office.publish(to: desk.files)
            }
        }
    }

    @Test("an office whose records have all of it works on")
    func whole() async throws {
        let desk = try await Desk()
        let kunduz = try await desk.joined("KDZ")
        _ = try await desk.letter()
        _ = try await kunduz.office.importBundle(try await desk.fresh(), officer: "Nasim")
        _ = try await desk.letter()
        let imported = try await desk.office.importBundle(
            try await kunduz.fresh(),
            officer: "Farida"
        )
        #expect(imported.forkedLogs.isEmpty)
        _ = try await desk.letter()
    }

    @Test("two logs of one length are noticed by their last entry")
    func otherEntries() async throws {
        let desk = try await Desk()
        let kunduz = try await desk.joined("KDZ")
        _ = try await kunduz.office.importBundle(try await desk.fresh(), officer: "Nasim")
        let older = try await Desk()
        for _ in 0..<6 { _ = try await older.letter() }
        let bundle = try await kunduz.fresh()
        let imported = try await older.office.importBundle(bundle, officer: "Nasim")
        #expect(imported.forkedLogs == [desk.office.logOrigin])
    }
}
