import AmanLetter
import AmanOffice
import AmanSignature
import Foundation
import Testing

@testable import AmanRecords

@Suite("An office's folder")
struct HomeFolderTests {
    @Test("opens with its passphrase, and is what was made", arguments: [true, false])
    func made(founds: Bool) async throws {
        let home = try SampleHome(founds: founds)
        let made = try home.create()
        var office = try SampleOffice()
        _ = try await office.issue(made.records)
        try made.records.close()
        let opened = try HomeFolder.open(at: home.path, unlock: home.unlock)
        #expect(opened.programme == home.new.programme && opened.office == home.new.office)
        #expect(opened.root == home.new.root && opened.restoredAt == nil)
        #expect((opened.keys.root != nil) == founds)
        let message: [UInt8] = [1, 2, 3]
        let question = try opened.keys.signer.sign(message)
        #expect(question.count == 64)
        #expect(opened.keys.signer.keyID == home.new.keys.signer.keyID)
        #expect(opened.keys.statusKey.keyID == home.new.keys.statusKey.keyID)
        #expect(opened.keys.logKey.keyID == home.new.keys.logKey.keyID)
        #expect(opened.leftToDo.leavesNotUnderTreeHead == 1)
        #expect(try await opened.records.logSize() == 1)
    }

    @Test("its files are the owner's alone, but for what is published")
    func permissions() throws {
        let home = try SampleHome(founds: true)
        let made = try home.create()
        try made.publishedFiles.write([1], to: "log/checkpoint")
        let names = try FileManager.default.subpathsOfDirectory(atPath: home.path)
        #expect(names.count > 15)
        for name in [""] + names.map({ "/" + $0 }) {
            let facts = try FileManager.default.attributesOfItem(atPath: home.path + name)
            let mode = try #require(facts[.posixPermissions] as? Int)
            let isFolder = facts[.type] as? FileAttributeType == .typeDirectory
            // A web server of another user serves what is published.
            let isPublished = name.hasPrefix("/public")
            let expected = isFolder ? (isPublished ? 0o755 : 0o700) : (isPublished ? 0o644 : 0o600)
            #expect(mode == expected, "\(name)")
        }
    }

    @Test("no private key is in it in the clear")
    func sealedKeys() throws {
        let home = try SampleHome(founds: true)
        _ = try home.create()
        let secrets = [
            home.new.keys.signer, home.new.keys.statusKey, home.new.keys.logKey,
            try #require(home.new.keys.root),
        ].map(\.rawRepresentation)
        for name in try FileManager.default.subpathsOfDirectory(atPath: home.path) {
            let bytes = home.folder.bytes("office/\(name)")
            for secret in secrets { #expect(!holds(bytes, secret), "\(name)") }
        }
    }

    @Test("the enrolment holds the three public halves in their order")
    func enrolment() throws {
        let home = try SampleHome(founds: false)
        let made = try home.create()
        let text = String(decoding: home.folder.bytes("office/keys/enrolment.pem"), as: UTF8.self)
        let keys = [made.keys.signer, made.keys.statusKey, made.keys.logKey]
        #expect(try PEM.parse(text) == keys.map(\.publicHalf))
    }

    @Test("is never made over another, nor over anything else")
    func neverOver() throws {
        let home = try SampleHome(founds: true)
        _ = try home.create()
        #expect(throws: HomeError.alreadyThere) { try home.create() }
        let other = try SampleHome(founds: true)
        try FileManager.default.createDirectory(
            atPath: other.path,
            withIntermediateDirectories: true
        )
        try Data([1]).write(to: URL(fileURLWithPath: other.path + "/letter.txt"))
        #expect(throws: HomeError.alreadyThere) { try other.create() }
        #expect(other.folder.bytes("office/letter.txt") == [1])
        try FileManager.default.removeItem(atPath: other.path + "/letter.txt")
        _ = try other.create()
    }

    @Test("a folder that could not be finished leaves nothing behind")
    func nothingHalf() throws {
        let home = try SampleHome(founds: true)
        let missing = Unlock.keyFile("/proc/none/key")
        #expect(throws: HomeError.self) {
            try HomeFolder.create(at: home.path, home.new, unlock: missing)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder.path) == [])
    }

    @Test("the wrong path, the wrong words, the wrong way: each has its own answer")
    func refusals() throws {
        let home = try SampleHome(founds: true)
        #expect(throws: HomeError.notAHome(folder: home.path)) {
            try HomeFolder.open(at: home.path, unlock: home.unlock)
        }
        _ = try home.create()
        #expect(throws: HomeError.wrongPassphrase) {
            try HomeFolder.open(at: home.path, unlock: .passphrase("open sesame"))
        }
        #expect(throws: HomeError.otherLock(.passphrase)) {
            try HomeFolder.open(at: home.path, unlock: .keyFile("/nowhere"))
        }
        #expect(try HomeFolder.lock(at: home.path) == .passphrase)
    }

    @Test(
        "a damaged file is named",
        arguments: [
            "keys/register.key", "keys/signer.sealed", "keys/root.pem", "office.json",
        ]
    )
    func damaged(name: String) throws {
        let home = try SampleHome(founds: true)
        try home.create().records.close()
        try Data([0xa1, 2]).write(to: URL(fileURLWithPath: "\(home.path)/\(name)"))
        #expect(throws: HomeError.damaged(file: name)) {
            try HomeFolder.open(at: home.path, unlock: home.unlock)
        }
    }

    @Test("a folder of a newer Aman is refused with both versions")
    func newer() throws {
        let home = try SampleHome(founds: true)
        try home.create().records.close()
        let text = #"{"created":"2026-11-23T08:00:00Z","format":3,"office":"HER"}"#
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(home.path)/office.json"))
        #expect(throws: HomeError.newerVersion(found: 3, known: 2)) {
            try HomeFolder.open(at: home.path, unlock: home.unlock)
        }
    }

    @Test("one office's private key does not open in another's folder")
    func foreignKey() throws {
        let (one, other) = (try SampleHome(founds: true), try SampleHome(founds: true))
        try one.create().records.close()
        try other.create().records.close()
        try Data(one.folder.bytes("office/keys/signer.sealed"))
            .write(to: URL(fileURLWithPath: "\(other.path)/keys/signer.sealed"))
        #expect(throws: HomeError.damaged(file: "keys/signer.sealed")) {
            try HomeFolder.open(at: other.path, unlock: other.unlock)
        }
    }
}

/// A new office in a folder of its own, locked by a passphrase that is quick to try.
struct SampleHome {
    let folder = TemporaryFolder()
    let new: NewHome
    let unlock = Unlock.passphrase("rain on Herat")

    var path: String { folder.file("office") }

    init(founds: Bool) throws {
        let root = SigningKey.generate(.es256)
        new = NewHome(
            programme: "id = \"af-2021\"\n",
            office: try OfficeCode("HER"),
            keys: OfficeKeys(
                signer: .generate(.es256),
                statusKey: .generate(.es256),
                logKey: .generate(.ed25519),
                root: founds ? root : nil
            ),
            root: root.publicHalf,
            createdAt: SampleOffice.morning
        )
    }

    func create() throws -> OpenedHome {
        try HomeFolder.create(at: path, new, unlock: unlock, cost: LockTests.light)
    }
}
