import AmanLetter
import AmanOffice
import Foundation
import TestSupport
import Testing

@testable import AmanRecords

// A cluster that archives its journal is brought back to a moment before a person was erased. The
// rows are there again; the key that opened them is not.
@Suite("Records brought back to an earlier moment", .enabled(if: PrivatePostgres.isThere))
struct EarlierMomentTests {
    @Test("people who were erased since stay erased, and everybody else opens")
    func erased() async throws {
        let world = try ArchivedWorld()
        defer { world.stop() }
        var sample = try SampleOffice(seed: 5)
        let records = try world.create()
        let stays = try await sample.collected(records)
        try world.server.copyBase(to: world.other)
        let goes = try await sample.collected(records)
        try world.server.query("SELECT pg_create_restore_point('before')")
        try await sample.erase([goes], records)
        let lost = try await sample.collected(records)
        try world.archiveAll()
        let used = try await records.slots()
        try records.close()

        let restored = try world.restore(to: "before")
        #expect(try await restored.letter(goes.number)?.application != nil, "the row is back")
        #expect(try await restored.openedLetter(goes.number) == nil)
        #expect(try await restored.openedLetter(stays.number) != nil)
        #expect(try await restored.letter(lost.number) == nil, "it came later")
        let entry = sample.audit(.erase, "0 records")
        #expect(try await restored.finishErasure(entry) == 1)
        #expect(try await restored.finishErasure(entry) == 0)
        #expect(try await restored.letter(goes.number)?.application == nil)
        // No slot is given twice, whatever the restored rows know.
        let new = try await sample.collected(restored)
        #expect(try await restored.openedLetter(new.number) != nil)
        let slots = Set(try await restored.slots())
        #expect(slots.subtracting(used).count == 1)
        #expect(try await rowFindings(restored) == [])
        try restored.close()
    }
}

/// An office in a cluster that archives, with its keys in a file, and a place to restore it to.
private final class ArchivedWorld {
    let server: PostgresServer
    /// The folder of the cluster that is restored, with the archive.
    let other: String
    private let folder = TemporaryFolder()
    private let key = RegisterKey.random()
    private let office: OfficeCode
    private var restored: PostgresServer?

    init() throws {
        office = try OfficeCode("HER")
        other = try PostgresServer.newFolder()
        let archive = "mkdir -p \(other)/archive && cp %p \(other)/archive/%f"
        server = try PostgresServer(
            in: PostgresServer.newFolder(),
            ["archive_mode=on", "archive_command=\(archive)"]
        )
        try server.makeDatabase("records")
    }

    func stop() {
        server.stop()
        restored?.stop()
    }

    func create() throws -> DatabaseRecords {
        try DatabaseRecords.create(
            in: testDatabase(DatabaseAddress(server.address("records"))),
            office: office,
            key: key,
            keys: .file(folder.file("persons")),
            now: SampleOffice.morning
        )
    }

    /// Waits until the journal so far is in the archive.
    func archiveAll() throws {
        let last = try server.query("SELECT pg_walfile_name(pg_current_wal_lsn())")
        try server.query("SELECT pg_switch_wal()")
        for _ in 0..<600 {
            let done = try server.query("SELECT last_archived_wal FROM pg_stat_archiver")
            if done >= last { return }
            usleep(100_000)
        }
        throw PostgresServer.Trouble(description: "the journal was not archived")
    }

    /// The records as they were at a moment that was given a name.
    func restore(to moment: String) throws -> DatabaseRecords {
        try PostgresServer.write("", to: other + "/db/recovery.signal")
        let restored = try PostgresServer(
            in: other,
            [
                "archive_mode=off", "restore_command=cp \(other)/archive/%f %p",
                "recovery_target_name=\(moment)", "recovery_target_action=promote",
            ]
        )
        self.restored = restored
        return try DatabaseRecords.open(
            in: testDatabase(DatabaseAddress(restored.address("records"))),
            office: office,
            key: key,
            keys: .file(folder.file("persons")),
            restoredAt: SampleOffice.morning.adding(days: 1)
        )
    }
}
