import AmanLetter
import AmanOffice
import AmanSignature
import Crypto
import Foundation
import TestSupport
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
        #expect(
            try HomeFolder.restore(
                file,
                to: elsewhere,
                keyStore: home.keyStore,
                now: later
            ) == made
        )
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
            try HomeFolder.restore(
                file,
                to: home.path,
                keyStore: nil,
                now: SampleOffice.morning
            )
        }
    }

    @Test("a backup with a changed, missing or added byte is refused, and nothing is made")
    func changed() async throws {
        let home = try SampleHome(founds: true)
        let (office, _) = try await home.working()
        let file = home.folder.file("office.backup")
        _ = try HomeFolder.backup(office, to: file)
        let good = home.folder.bytes("office.backup")
        var randomness = SplitMix64(seed: 8)
        for turn in 0..<24 {
            var bytes = good
            let place = Int(randomness.next() % UInt64(bytes.count))
            switch turn % 3 {
            case 0: bytes[place] ^= UInt8(1 << (randomness.next() % 8))
            case 1: bytes = Array(bytes.prefix(place))
            default: bytes.append(0)
            }
            try Data(bytes).write(to: URL(fileURLWithPath: file))
            #expect(throws: HomeError.unfitBackup) {
                try HomeFolder.restore(
                    file,
                    to: home.folder.file("restored"),
                    keyStore: nil,
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
            try HomeFolder.restore(
                file,
                to: folder.file("office"),
                keyStore: nil,
                now: SampleOffice.morning
            )
        }
    }

    @Test("any tar reads a backup, and sha256sum says what the office said of it")
    func readByOthers() async throws {
        let home = try SampleHome(founds: true)
        let (office, _) = try await home.working()
        let file = home.folder.file("office.backup")
        let made = try HomeFolder.backup(office, to: file)
        let listed = try answer("tar", "-tf", file).split(separator: "\n").map(String.init)
        #expect(listed.first == "aman-backup.txt" && listed.last == "aman-backup.sha256")
        #expect(listed.contains("records.sqlite") && listed.contains("public/log/checkpoint"))
        #expect(listed.count == made.fileCount + 2)
        let unpacked = home.folder.file("unpacked")
        _ = try answer("mkdir", unpacked)
        _ = try answer("tar", "-xf", file, "-C", unpacked)
        let programme = try String(contentsOfFile: unpacked + "/programme.toml", encoding: .utf8)
        #expect(programme == home.new.programme)
        let digest = made.digest.map { String(format: "%02x", $0) }.joined()
        #expect(try answer("sha256sum", file).hasPrefix(digest))
    }

    @Test("a backup of the first form, as it lies on sticks, is still restored")
    func firstForm() async throws {
        let home = try SampleHome(founds: true)
        let (office, letter) = try await home.working()
        let (file, again) = (home.folder.file("office.backup"), home.folder.file("first.backup"))
        _ = try HomeFolder.backup(office, to: file)
        let unpacked = home.folder.file("unpacked")
        _ = try answer("mkdir", unpacked)
        _ = try answer("tar", "-xf", file, "-C", unpacked)
        var bytes = Array("aman-backup 1\n".utf8)
        for name in try answer("tar", "-tf", file).split(separator: "\n").map(String.init)
        where !name.hasPrefix("aman-backup.") {
            let content = home.folder.bytes("unpacked/\(name)")
            bytes += [0, UInt8(name.utf8.count)] + Array(name.utf8)
            bytes += (0..<8).reversed().map { UInt8(truncatingIfNeeded: content.count >> ($0 * 8)) }
            bytes += content
        }
        bytes += [0, 0]
        bytes += Array(SHA256.hash(data: bytes))
        try Data(bytes).write(to: URL(fileURLWithPath: again))
        let elsewhere = home.folder.file("restored")
        _ = try HomeFolder.restore(
            again,
            to: elsewhere,
            keyStore: home.keyStore,
            now: SampleOffice.morning
        )
        let restored = try HomeFolder.open(at: elsewhere, unlock: home.unlock)
        #expect(try await restored.records.letter(letter.number) == letter)
    }

    @Test("a header comes back from its block, and no other block is taken for one")
    func headers() throws {
        let long = "public/" + String(repeating: "x", count: 90) + "/tile/0/x001/234"
        for (name, byteCount): (String, UInt64) in [
            ("a", 0), (long, 511), ("records.sqlite", 1 << 33 - 1), ("records.sqlite", 1 << 33),
            ("records.sqlite", 1 << 50),
        ] {
            let header = UstarHeader(name: name, byteCount: byteCount)
            let block = try #require(header.block)
            #expect(UstarHeader(block) == header)
            for place in block.indices {
                var changed = block
                changed[place] ^= 1
                #expect(UstarHeader(changed) != header)
            }
        }
        #expect(UstarHeader(name: String(repeating: "x", count: 101), byteCount: 1).block == nil)
        #expect(UstarHeader([]) == nil)
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
        _ = try HomeFolder.restore(
            file,
            to: elsewhere,
            keyStore: home.keyStore,
            now: SampleOffice.morning
        )
        let restored = try HomeFolder.open(at: elsewhere, unlock: home.unlock)
        #expect(try restored.records.faults() == [])
        #expect(try await restored.records.logSize() >= 1)
    }
}

extension SampleHome {
    /// The persons' keys of the office.
    var keyStore: String { path + "/keys/persons" }

    /// An office with a letter and a published file.
    func working() async throws -> (OpenedHome, LetterRecord) {
        let opened = try create()
        var office = try SampleOffice()
        let letter = try await office.issue(opened.records)
        try opened.publishedFiles.write([1, 2, 3], to: "log/checkpoint")
        return (opened, letter)
    }
}

/// What another program says on standard output.
private func answer(_ command: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(command.first ?? "")")
    return String(decoding: bytes, as: UTF8.self)
}
