import AmanLetter
import AmanOffice
import AmanSignature
import Foundation
import Testing

@testable import AmanRecords

@Suite("Backup and restore")
struct BackupTests {
    @Test("a restored office has every letter, key and published file, and knows it was restored")
    func whole() async throws {
        let home = try SampleHome(founds: true)
        let (office, letter) = try await home.working()
        let file = home.folder.file("office.backup")
        let made = try HomeFolder.backup(office, to: file)
        let elsewhere = home.folder.file("restored")
        let later = SampleOffice.morning.adding(days: 1)
        #expect(try HomeFolder.restore(file, to: elsewhere, now: later) == made)
        let restored = try HomeFolder.open(at: elsewhere, unlock: home.unlock)
        #expect(try await restored.records.letter(letter.number) == letter)
        #expect(try await restored.records.openedLetter(letter.number) != nil)
        #expect(restored.keys.signer.keyID == home.new.keys.signer.keyID)
        #expect(restored.keys.root?.keyID == home.new.keys.root?.keyID)
        #expect(restored.programme == home.new.programme && restored.restoredAt == later)
        #expect(try restored.publishedFiles.read("log/checkpoint") == [1, 2, 3])
        #expect(try restored.records.faults() == [])
        #expect(made.fileCount >= 13)
    }

    @Test("holds no name and no private key in the clear, and is the owner's alone")
    func sealed() async throws {
        let home = try SampleHome(founds: true)
        let (office, _) = try await home.working()
        let file = home.folder.file("office.backup")
        _ = try HomeFolder.backup(office, to: file)
        let bytes = home.folder.bytes("office.backup")
        #expect(holds(bytes, "AF-KDZ"))
        #expect(!holds(bytes, "Gulalai"))
        #expect(!holds(bytes, home.new.keys.signer.rawRepresentation))
        let facts = try FileManager.default.attributesOfItem(atPath: file)
        #expect(facts[.posixPermissions] as? Int == 0o600)
        let names = try FileManager.default.contentsOfDirectory(atPath: home.folder.path)
        #expect(Set(names) == ["office", "office.backup"])
    }

    @Test("neither is written over anything")
    func neverOver() async throws {
        let home = try SampleHome(founds: true)
        let (office, _) = try await home.working()
        let file = home.folder.file("office.backup")
        _ = try HomeFolder.backup(office, to: file)
        #expect(throws: HomeError.alreadyThere) { try HomeFolder.backup(office, to: file) }
        #expect(throws: HomeError.alreadyThere) {
            try HomeFolder.restore(file, to: home.path, now: SampleOffice.morning)
        }
    }

    @Test("a backup with a changed, missing or added byte is refused, and nothing is made")
    func changed() async throws {
        let home = try SampleHome(founds: true)
        let (office, _) = try await home.working()
        let file = home.folder.file("office.backup")
        _ = try HomeFolder.backup(office, to: file)
        let good = home.folder.bytes("office.backup")
        var chance = SplitMix64(seed: 8)
        for turn in 0..<24 {
            var bytes = good
            let place = Int(chance.next() % UInt64(bytes.count))
            switch turn % 3 {
            case 0: bytes[place] ^= UInt8(1 << (chance.next() % 8))
            case 1: bytes = Array(bytes.prefix(place))
            default: bytes.append(0)
            }
            try Data(bytes).write(to: URL(fileURLWithPath: file))
            #expect(throws: HomeError.unfitBackup) {
                try HomeFolder.restore(
                    file,
                    to: home.folder.file("restored"),
                    now: SampleOffice.morning
                )
            }
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: home.folder.path)
        #expect(Set(names) == ["office", "office.backup"])
    }

    @Test(
        "a backup that was made to write elsewhere is refused",
        arguments: [
            "../x", "/tmp/x", "public/../../x", "keys/authorized_keys", "records.sqlite-wal",
        ]
    )
    func elsewhere(name: String) throws {
        let folder = TemporaryFolder()
        let (source, file) = (folder.file("source"), folder.file("crafted"))
        try Data([1]).write(to: URL(fileURLWithPath: source))
        var writer = try ArchiveWriter(file)
        try writer.add(name, from: source)
        _ = try writer.finish()
        #expect(throws: HomeError.unfitBackup) {
            try HomeFolder.restore(file, to: folder.file("office"), now: SampleOffice.morning)
        }
    }

    @Test("a backup may be made while the office works, and is a whole moment of it")
    func whileWorking() async throws {
        let home = try SampleHome(founds: true)
        let (opened, _) = try await home.working()
        let work = Task {
            var office = try SampleOffice(seed: 77)
            for _ in 0..<60 { _ = try await office.issue(opened.records) }
        }
        let file = home.folder.file("office.backup")
        _ = try HomeFolder.backup(opened, to: file)
        try await work.value
        let elsewhere = home.folder.file("restored")
        _ = try HomeFolder.restore(file, to: elsewhere, now: SampleOffice.morning)
        let restored = try HomeFolder.open(at: elsewhere, unlock: home.unlock)
        #expect(try restored.records.faults() == [])
        #expect(try await restored.records.logSize() >= 1)
    }
}

extension SampleHome {
    /// An office with a letter and a published file.
    fileprivate func working() async throws -> (OpenedHome, LetterRecord) {
        let opened = try create()
        var office = try SampleOffice()
        let letter = try await office.issue(opened.records)
        try opened.publishedFiles.write([1, 2, 3], to: "log/checkpoint")
        return (opened, letter)
    }
}
