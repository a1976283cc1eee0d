import AmanLetter
import AmanOffice
import Foundation
import GRDB
import Testing

@testable import AmanRecords

// The office of November 2026, as the program of then left it: its rows hold the persons' keys.
@Suite("Records whose rows held the persons' keys")
struct KeyUpgradeTests {
    @Test("everyone opens as before, and no byte of a wrapped key stays in the records")
    func moved() async throws {
        let old = try OldHome()
        #expect(old.wrapped.count == 3)
        #expect(old.wrapped.allSatisfy { holds(old.folder.bytes("her/records.sqlite"), $0) })
        let records = try old.open().records
        for number in [old.inForce, old.revoked] {
            #expect(try await records.openedLetter(number) != nil)
        }
        for file in ["records.sqlite", "records.sqlite-wal", "keys/persons"] {
            for wrapped in old.wrapped {
                #expect(!holds(old.folder.bytes("her/\(file)"), wrapped), "\(file)")
            }
        }
        #expect(try records.faults() == [])
        #expect(try await Set(records.slots()).count == 3)
    }

    @Test("a crash before the records' commit costs nothing: the same keys have the same slots")
    func twice() async throws {
        let old = try OldHome()
        let before = old.folder.bytes("her/records.sqlite")
        let first = try old.open().records
        let (slots, header) = (try await first.slots(), try first.keys.header())
        try first.close()
        // The records as they were before the commit, beside a store that has the keys already.
        try old.replaceRecords(by: before)
        let records = try old.open().records
        #expect(try await records.slots() == slots)
        #expect(try records.keys.header().end == header.end)
        for number in [old.inForce, old.revoked] {
            #expect(try await records.openedLetter(number) != nil)
        }
    }

    @Test("an old backup beside today's key store erases at once those who were erased since")
    func erasedSince() async throws {
        let old = try OldHome()
        let before = old.folder.bytes("her/records.sqlite")
        let first = try old.open().records
        let entry = try SampleOffice().audit(.erase, "1 records")
        let gone = try #require(try await first.letter(old.inForce))
        let far = SampleOffice.morning.adding(days: 9_999)
        let policy = ErasurePolicy(
            handedOut: far,
            refused: far,
            referred: far,
            uncollected: far,
            revoked: far
        )
        try await first.commitErasure([gone.ticket], policy, keepMatchKeys: false, entry)
        let slots = try await first.slots()
        try first.close()
        try old.replaceRecords(by: before)
        let records = try old.open().records
        #expect(try await records.openedLetter(old.inForce) == nil)
        #expect(try await records.letter(old.inForce)?.application == nil)
        #expect(try await records.openedLetter(old.revoked) != nil)
        #expect(try await records.slots() == slots)
        #expect(try await records.finishErasure(entry) == 0)
        for wrapped in old.wrapped {
            #expect(!holds(old.folder.bytes("her/records.sqlite"), wrapped))
        }
        #expect(try records.faults() == [])
    }
}

/// A copy of the folder of then, with two letters and an application that waits.
private struct OldHome {
    let folder = TemporaryFolder()
    let inForce: LetterNumber
    let revoked: LetterNumber
    /// The keys as they lie in the rows.
    let wrapped: [[UInt8]]

    private var home: String { folder.file("her") }
    private var records: String { home + "/records.sqlite" }

    init() throws {
        inForce = try LetterNumber(strict: "HER-6FKZ-CPDQ")
        revoked = try LetterNumber(strict: "HER-WB4G-VT0D")
        let tests = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let earlier = tests.appendingPathComponent("Stories/Earlier/14feaea/her").path
        let path = folder.file("her")
        try FileManager.default.copyItem(atPath: earlier, toPath: path)
        // Git knows no files that only their owner reads.
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600],
            ofItemAtPath: path + "/keys/unlock.key"
        )
        let queue = try DatabaseQueue(path: path + "/records.sqlite")
        wrapped = try queue.read { db in
            try Data.fetchAll(db, sql: "SELECT wrapped_key FROM person").map { [UInt8]($0) }
        }
        try queue.close()
    }

    func open() throws -> OpenedHome {
        try HomeFolder.open(at: home, unlock: .keyFile(home + "/keys/unlock.key"))
    }

    /// Puts another file in the place of the records, as restoring by hand would.
    func replaceRecords(by bytes: [UInt8]) throws {
        for name in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: records + name) }
        try Data(bytes).write(to: URL(fileURLWithPath: records))
    }
}
