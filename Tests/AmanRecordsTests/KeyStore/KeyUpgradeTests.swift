import AmanLetter
import AmanOffice
import Crypto
import Foundation
import GRDB
import Testing

@testable import AmanRecords

@Suite("Records whose rows held the persons' keys")
struct KeyUpgradeTests {
    @Test("everybody opens as before, and no byte of a wrapped key stays in the records")
    func moved() async throws {
        let old = try await OldRecords()
        #expect(old.wrapped.allSatisfy { holds(old.open.folder.bytes("records.sqlite"), $0) })
        let records = try old.open.openedAgain()
        for letter in old.letters {
            let opened = try #require(try await records.openedLetter(letter.number))
            #expect(opened.person.fullName == "Gulalai Stanekzai")
        }
        for file in ["records.sqlite", "records.sqlite-wal", "keys/persons"] {
            for wrapped in old.wrapped {
                #expect(!holds(old.open.folder.bytes(file), wrapped), "\(file)")
            }
        }
        #expect(try records.faults() == [])
        #expect(try await Set(records.slots()).count == old.letters.count)
    }

    @Test("a crash before the records' commit costs nothing: the same keys have the same slots")
    func twice() async throws {
        let old = try await OldRecords()
        let before = old.open.folder.bytes("records.sqlite")
        let first = try old.open.openedAgain()
        let (slots, header) = (try await first.slots(), try first.keys.header())
        try first.close()
        // The records as they were before the commit, beside a store that has the keys already.
        try old.open.replaceRecords(by: before)
        let records = try old.open.openedAgain()
        #expect(try await records.slots() == slots)
        #expect(try records.keys.header().end == header.end)
        for letter in old.letters {
            #expect(try await records.openedLetter(letter.number) != nil)
        }
    }

    @Test("an old backup beside today's key store erases at once those who were erased since")
    func erasedSince() async throws {
        let old = try await OldRecords()
        let before = old.open.folder.bytes("records.sqlite")
        let first = try old.open.openedAgain()
        var office = old.open.office
        try await office.erase([old.letters[1]], first)
        let slots = try await first.slots()
        try first.close()
        try old.open.replaceRecords(by: before)
        let records = try old.open.openedAgain()
        #expect(try await records.openedLetter(old.letters[1].number) == nil)
        #expect(try await records.letter(old.letters[1].number)?.application == nil)
        for other in [old.letters[0], old.letters[2]] {
            #expect(try await records.openedLetter(other.number) != nil)
        }
        #expect(try await records.slots() == slots)
        #expect(try await records.finishErasure(office.audit(.erase, "0 records")) == 0)
        for wrapped in old.wrapped { #expect(!holds(old.open.allBytes, wrapped)) }
        #expect(try records.faults() == [])
    }
}

/// Records of version 11 with three letters in their holders' hands.
private struct OldRecords {
    var open: OpenRecords
    var letters: [LetterRecord] = []
    /// The keys as they lay in the rows.
    var wrapped: [[UInt8]] = []

    init() async throws {
        open = try OpenRecords()
        for _ in 0..<3 { letters.append(try await open.office.collected(open.records)) }
        try goBack()
        try open.records.close()
        try FileManager.default.removeItem(atPath: open.folder.file("keys/persons"))
    }

    private mutating func goBack() throws {
        let records = open.records
        try records.run("ALTER TABLE person ADD COLUMN wrapped_key BLOB")
        let rows = try records.pool.read { db in
            try Row.fetchAll(
                db,
                sql: "SELECT ticket, id, key_slot FROM application ORDER BY ticket"
            )
        }
        for row in rows {
            let (ticket, id): (Int64, String) = (row[0], row[1])
            guard case .key(let key) = try records.keys.find(row[2]) else { continue }
            let place = MovedKey.place(id)
            wrapped.append(try seal(key.bytes, under: open.key.persons, at: place))
            try records.run(
                "UPDATE person SET wrapped_key = ? WHERE ticket = ?",
                [wrapped.last.map { Data($0) }, ticket]
            )
        }
        try records.run("ALTER TABLE application DROP COLUMN key_slot")
        for column in ["erasures", "clock_place", "clock_at"] {
            try records.run("ALTER TABLE office DROP COLUMN \(column)")
        }
        try records.run("PRAGMA user_version = \(Schema.versionWithKeysInside)")
    }
}

extension OpenRecords {
    /// Puts another file in the place of the records, as restoring by hand would.
    fileprivate func replaceRecords(by bytes: [UInt8]) throws {
        for name in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + name) }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
}
