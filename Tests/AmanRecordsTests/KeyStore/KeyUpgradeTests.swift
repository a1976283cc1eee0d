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
