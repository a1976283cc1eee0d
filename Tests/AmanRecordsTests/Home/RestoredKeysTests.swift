import AmanLetter
import AmanOffice
import Foundation
import GRDB
import Testing

@testable import AmanRecords

@Suite("A restored office and the persons' keys")
struct RestoredKeysTests {
    @Test("a backup holds no key of a person, in the clear or wrapped")
    func apart() async throws {
        let home = try SampleHome(founds: true)
        let (office, _) = try await home.working()
        let file = home.folder.file("office.backup")
        _ = try HomeFolder.backup(office, to: file)
        let (backup, store) = (
            home.folder.bytes("office.backup"), home.folder.bytes("office/keys/persons")
        )
        let slots = try await office.records.slots()
        #expect(slots.count == 1)
        for slot in slots {
            let place = try #require(office.records.keys.place(of: slot))
            let wrapped = Array(store[(place + 36)..<(place + 96)])
            #expect(!holds(backup, wrapped))
            guard case .key(let key) = try office.records.keys.find(slot) else {
                Issue.record("the slot has no key")
                return
            }
            #expect(!holds(backup, key.bytes) && !holds(store, key.bytes))
        }
    }

    @Test("beside the key store of today a backup opens everybody who is not erased, and no other")
    func besideKeys() async throws {
        let home = try SampleHome(founds: true)
        let (office, stays) = try await home.working()
        var sample = try SampleOffice(seed: 9)
        let goes = try await sample.collected(office.records)
        let file = home.folder.file("office.backup")
        _ = try HomeFolder.backup(office, to: file)
        try await sample.erase([goes], office.records)
        let newer = try await sample.collected(office.records)
        let restored = try home.restored(file, keyStore: home.keyStore)
        let records = restored.records
        #expect(try await records.openedLetter(stays.number) != nil)
        #expect(try await records.openedLetter(goes.number) == nil)
        let id = try #require(goes.application)
        #expect(try await records.openedApplication(id) == nil)
        let entry = sample.audit(.erase, "0 records")
        #expect(try await records.finishErasure(entry) == 1)
        #expect(try await records.finishErasure(entry) == 0)
        #expect(try await records.letter(goes.number)?.application == nil)
        let last = try await records.auditEntries(from: 0, limit: 99).last
        #expect(last?.entry.subject == AuditCode(erased: [goes.ticket]))
        #expect(try await records.keyStoreState().lostCount == 0)
        #expect(try records.faults() == [])
        // The person who came after the backup has a slot that is not used again.
        let used = try await office.records.slots()
        #expect(try await records.letter(newer.number) == nil)
        _ = try await sample.granted(records)
        let again = try await records.slots()
        #expect(again.count == 2 && again.filter { used.contains($0) }.count == 1)
    }

    @Test("without the keys letters, log and audit come back, names do not, and work continues")
    func withoutKeys() async throws {
        let home = try SampleHome(founds: true)
        let (office, letter) = try await home.working()
        let file = home.folder.file("office.backup")
        _ = try HomeFolder.backup(office, to: file)
        let restored = try home.restored(file, keyStore: nil)
        let records = restored.records
        #expect(try await records.letter(letter.number) == letter)
        #expect(try await records.openedLetter(letter.number) == nil)
        #expect(try await records.logSize() == office.records.logSize())
        #expect(try await records.keyStoreState().lostCount == 1)
        #expect(try await records.finishErasure(SampleOffice().audit(.erase, "0 records")) == 0)
        var sample = try SampleOffice(seed: 9)
        let new = try await sample.issue(records)
        #expect(try await records.openedLetter(new.number) != nil)
        // The lost store's numbers stay apart from the new one's.
        let used = Set(try await office.records.slots())
        let present = Set(try await records.slots())
        #expect(present.subtracting(used).allSatisfy { $0 > 1 << 31 })
        #expect(try records.faults() == [])
    }

    @Test("with a copy from before the last registrations, only their names are lost")
    func olderCopy() async throws {
        let home = try SampleHome(founds: true)
        let (office, letter) = try await home.working()
        let copy = home.folder.file("stick")
        let entry = try SampleOffice().audit(.keyCopy, "key copy 1")
        try await office.records.copyKeys(to: copy, named: "stick 1", entry)
        var sample = try SampleOffice(seed: 9)
        // More people than there were keys ahead when the copy was made.
        let many = (0..<2_100).map { _ in sample.application() }
        let kept = try await office.records.add(many).compactMap(\.self)
        let file = home.folder.file("office.backup")
        _ = try HomeFolder.backup(office, to: file)
        let records = try home.restored(file, keyStore: copy).records
        #expect(try await records.openedLetter(letter.number) != nil)
        let first = try #require(kept.first)
        // The copy had keys ahead: they open people who came after it was made.
        #expect(try await records.openedApplication(first.id) != nil)
        let last = try #require(kept.last)
        #expect(try await records.openedApplication(last.id) == nil)
        let lost = try await records.keyStoreState().lostCount
        #expect((1...2_100).contains(lost))
        let new = try #require(try await records.add([sample.application()])[0])
        #expect(try await records.openedApplication(new.id) != nil)
        let used = Set(try await office.records.slots())
        #expect(!used.contains(try #require(try await records.slots().max())))
    }

    @Test("a working office whose keys are missing does not open, rather than begin others")
    func missing() async throws {
        let home = try SampleHome(founds: true)
        let (office, _) = try await home.working()
        try office.records.close()
        try FileManager.default.moveItem(
            atPath: home.keyStore,
            toPath: home.folder.file("elsewhere")
        )
        #expect(throws: HomeError.records(.keys(.missing))) {
            try HomeFolder.open(at: home.path, unlock: home.unlock)
        }
    }

    @Test("a key store of another office is refused")
    func foreign() async throws {
        let (home, other) = (try SampleHome(founds: true), try SampleHome(founds: true))
        let (office, _) = try await home.working()
        _ = try await other.working()
        let file = home.folder.file("office.backup")
        _ = try HomeFolder.backup(office, to: file)
        #expect(throws: HomeError.records(.keys(.otherRegisterKey))) {
            try home.restored(file, keyStore: other.keyStore)
        }
        #expect(throws: HomeError.keys(.missing)) {
            try HomeFolder.restore(
                file,
                to: home.folder.file("again"),
                keyStore: home.folder.file("none"),
                now: SampleOffice.morning
            )
        }
        #expect(!FileManager.default.fileExists(atPath: home.folder.file("again")))
    }
}

extension SampleHome {
    /// The office of a backup, restored beside and opened.
    fileprivate func restored(_ backup: String, keyStore: String?) throws -> OpenedHome {
        let elsewhere = folder.file("restored")
        _ = try HomeFolder.restore(
            backup,
            to: elsewhere,
            keyStore: keyStore,
            now: SampleOffice.morning.adding(days: 1)
        )
        return try HomeFolder.open(at: elsewhere, unlock: unlock)
    }
}

extension DatabaseRecords {
    /// Slots that the records name, in the order of the tickets.
    func slots() async throws -> [KeySlot.Number] {
        try await read { db in
            try db.rows(
                "SELECT key_slot FROM application WHERE key_slot IS NOT NULL ORDER BY ticket"
            )
            .map { $0[0] }
        }
    }
}
