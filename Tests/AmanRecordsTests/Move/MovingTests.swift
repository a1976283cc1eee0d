import AmanLetter
import AmanOffice
import Foundation
import TestSupport
import Testing

@testable import AmanRecords

@Suite("Moving an office's records", .enabled(if: PrivatePostgres.isThere))
struct MovingTests {
    @Test("to a database and back: every row is as it was, and work continues in between")
    func there() async throws {
        let world = try MovingWorld()
        let stays = try await world.work()
        let there = try await world.move(to: world.place)
        #expect(there.count > 40)
        #expect(throws: OpeningError.moved) {
            try DatabaseRecords.open(at: world.home.path + "/records.sqlite", key: .random())
        }
        #expect(!FileManager.default.fileExists(atPath: world.home.keyStore))
        try await world.check(opens: stays)
        let later = try await world.work()
        let back = try await world.move(to: nil)
        #expect(back.count > there.count && back.digest != there.digest)
        try await world.check(opens: stays)
        try await world.check(opens: later)
        // In the folder alone: no database is asked any more.
        let home = try HomeFolder.open(at: world.home.path, unlock: world.home.unlock)
        #expect(try home.records.faults() == [])
        let listed = try await home.records.keyStoreState().copies
        #expect(listed.map(\.name) == ["before the move"])
    }

    @Test("not while another program has the office open, and not over another office's tables")
    func refused() async throws {
        let world = try MovingWorld()
        let number = try await world.work()
        do {
            let (one, other) = (try world.open(), try world.open())
            #expect(throws: MoveError.inUse) {
                try HomeFolder.copyRecords(of: one, to: world.place) { _ in }
            }
            try other.records.close()
        }
        try world.database.tables(of: OfficeCode("HER")).create(for: nil) { _ in }
        do {
            let home = try world.open()
            #expect(throws: MoveError.alreadyThere) {
                try HomeFolder.copyRecords(of: home, to: world.place) { _ in }
            }
        }
        try await world.check(opens: number)
    }

    @Test("a copy that differs in one value is noticed")
    func compared() async throws {
        let world = try MovingWorld()
        _ = try await world.work()
        let home = try world.open()
        let target = world.database.tables(of: home.office)
        let moved = try home.records.copy(to: target, for: nil) { _ in }
        let engine = PostgresEngine(target.connector)
        _ = try await engine.write { db in
            _ = try db.change("ALTER TABLE application DISABLE TRIGGER USER", [])
            return try db.change("UPDATE application SET changed_at = changed_at + 1", [])
        }
        let found = try home.records.engine.readHere { rows in
            let copy = RowCopy(tables: try RecordsTable.all(in: rows)) { _ in }
            return try engine.readHere { others in try copy.compare(rows, with: others) }
        }
        #expect(found == .differs(table: "application"))
        #expect(moved.digest.count == 32)
    }

    @Test("a backup of an office in a database opens on a computer that has none")
    func backup() async throws {
        let world = try MovingWorld()
        let number = try await world.work()
        _ = try await world.move(to: HomeDatabases(records: world.database.address, keys: nil))
        let file = world.home.folder.file("office.backup")
        do {
            let home = try world.open()
            _ = try HomeFolder.backup(home, to: file)
        }
        let again = world.home.folder.file("again")
        _ = try HomeFolder.restore(
            file,
            to: again,
            keyStore: world.home.keyStore,
            now: SampleOffice.morning.adding(days: 1)
        )
        let restored = try HomeFolder.open(at: again, unlock: world.home.unlock)
        #expect(try await restored.records.openedLetter(number) != nil)
        #expect(restored.restoredAt != nil)
        #expect(try restored.records.faults() == [])
    }
}

/// An office in a folder, and two clusters it may move to.
private final class MovingWorld {
    let home: SampleHome
    /// For the records.
    let database: RecordsDatabase
    let place: HomeDatabases
    private let access: DatabaseAccess
    private var sample: SampleOffice

    init() throws {
        home = try SampleHome(founds: true)
        let records = try freshDatabase(.fast)
        let keys = try freshDatabase(.real)
        database = testDatabase(records)
        place = HomeDatabases(records: records, keys: keys)
        access = DatabaseAccess(
            secret: nil,
            keysSecret: nil,
            surroundings: database.surroundings
        )
        sample = try SampleOffice(seed: 77)
        try home.create().records.close()
    }

    func open() throws -> OpenedHome {
        try HomeFolder.open(at: home.path, unlock: home.unlock, databases: access)
    }

    /// A letter that is handed out, one that is erased, and people who wait.
    func work() async throws -> LetterNumber {
        let records = try open().records
        let stays = try await sample.collected(records)
        let goes = try await sample.collected(records)
        try await sample.erase([goes], records)
        for _ in 0..<5 { _ = try await records.add([sample.application()]) }
        try records.close()
        return stays.number
    }

    func move(to place: HomeDatabases?) async throws -> MovedRows {
        let old = try open()
        let copied = try HomeFolder.copyRecords(of: old, to: place) { _ in }
        #expect(try await rowFindings(copied.home.records) == [])
        try HomeFolder.take(
            copied,
            in: old,
            oldKeys: "before the move",
            at: SampleOffice.morning
        )
        try copied.home.records.close()
        return copied.rows
    }

    func check(opens number: LetterNumber) async throws {
        let records = try open().records
        #expect(try await records.openedLetter(number) != nil)
        #expect(try await rowFindings(records) == [])
        let kept = try await records.auditEntries(from: 0, limit: 999)
        var check = AuditCheck()
        continueChain(kept, &check, under: records.auditKey)
        #expect(check.firstBroken == nil)
        try records.close()
    }
}
