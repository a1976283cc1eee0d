import AmanOffice
import AmanSignature
import Foundation
import TestSupport
import Testing

@testable import AmanRecords

@Suite("Changing an office's lock")
struct ChangeLockTests {
    static let next = Unlock.passphrase("snow on Kabul river")

    @Test("a leaver's passphrase no longer opens the office, and the new one does")
    func leaver() throws {
        let home = try SampleHome(founds: true)
        let made = try home.create()
        try change(made, to: Self.next)
        #expect(throws: HomeError.wrongPassphrase) {
            try HomeFolder.open(at: home.path, unlock: home.unlock)
        }
        let opened = try HomeFolder.open(at: home.path, unlock: Self.next)
        #expect(opened.keys.signer.keyID == home.new.keys.signer.keyID)
    }

    @Test("from a key file in the folder to a passphrase, and the key file is gone")
    func fromKeyFile() throws {
        let home = try SampleHome(founds: true)
        let file = Unlock.keyFile(home.path + "/keys/unlock.key")
        let made = try HomeFolder.create(at: home.path, home.new, unlock: file)
        #expect(throws: HomeError.otherLock(.keyFile)) {
            try HomeFolder.removeOldKeyFile(of: made)
        }
        try change(made, to: Self.next)
        #expect(try HomeFolder.removeOldKeyFile(of: made))
        #expect(try !HomeFolder.removeOldKeyFile(of: made))
        #expect(throws: HomeError.otherLock(.passphrase)) {
            try HomeFolder.open(at: home.path, unlock: file)
        }
        _ = try HomeFolder.open(at: home.path, unlock: Self.next)
    }

    @Test("from a passphrase to a key file, which is made for its owner alone")
    func toKeyFile() throws {
        let home = try SampleHome(founds: true)
        let made = try home.create()
        let path = home.folder.file("stick/office.key")
        try change(made, to: .keyFile(path))
        let facts = try FileManager.default.attributesOfItem(atPath: path)
        #expect(facts[.posixPermissions] as? Int == 0o600)
        _ = try HomeFolder.open(at: home.path, unlock: .keyFile(path))
    }

    @Test("the passphrase or key file that opens it already is refused as no change")
    func same() throws {
        let home = try SampleHome(founds: true)
        let made = try home.create()
        #expect(throws: HomeError.sameSecret) { try change(made, to: home.unlock) }
        let file = Unlock.keyFile(home.folder.file("key"))
        try change(made, to: file)
        #expect(throws: HomeError.sameSecret) { try change(made, to: file) }
    }

    @Test(
        "a disk that fails at any step leaves one lock, whole",
        arguments: DurableFile.Step.allCases
    )
    func fault(step: DurableFile.Step) throws {
        let home = try SampleHome(founds: true)
        let made = try home.create()
        #expect(throws: HomeError.cannotWrite(code: EIO)) {
            try HomeFolder.changeLock(of: made, to: Self.next, cost: LockTests.light) {
                next throws(FileRefusal) in
                if next == step { throw FileRefusal(code: EIO) }
            }
        }
        // Only after the rename is the new lock in place.
        try expectOneLock(home, opensWithNew: step == .syncFolder)
        let keys = try FileManager.default.contentsOfDirectory(atPath: home.path + "/keys")
        #expect(!keys.contains { $0.hasSuffix(".part") })
    }

    @Test(
        "a program killed at any step leaves one lock, whole",
        arguments: DurableFile.Step.allCases
    )
    func killed(step: DurableFile.Step) async throws {
        let home = try SampleHome(founds: true)
        try home.create().records.close()
        let (path, name) = (home.path, "\(step)")
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = path as String, name = name as String] in
            let opened = try HomeFolder.open(at: path, unlock: .passphrase("rain on Herat"))
            try HomeFolder.changeLock(
                of: opened,
                to: ChangeLockTests.next,
                cost: LockTests.light
            ) { next throws(FileRefusal) in
                if "\(next)" == name { kill(getpid(), SIGKILL) }
            }
        }
        try expectOneLock(home, opensWithNew: step == .syncFolder)
    }

    @Test("its folder's weak places are shown, and a tight one shows none")
    func exposures() throws {
        let home = try SampleHome(founds: true)
        let file = home.path + "/keys/unlock.key"
        _ = try HomeFolder.create(at: home.path, home.new, unlock: .keyFile(file))
        let exposures = { HomeFolder.exposures(at: home.path, isSample: $0) }
        #expect(exposures(false) == [.keyFileBesideRegister, .rootInside])
        #expect(exposures(true) == [.keyFileBesideRegister])
        unsafe chmod(home.path + "/keys/register.key", 0o640)
        let loose = home.path + "/keys/register.key"
        #expect(exposures(true).contains(.openToOthers(path: loose, mode: 0o640)))
        unsafe chmod(home.path, 0o755)
        #expect(exposures(true).contains(.openToOthers(path: home.path + "/", mode: 0o755)))
        let other = try SampleHome(founds: false)
        _ = try other.create()
        #expect(HomeFolder.exposures(at: other.path, isSample: false) == [])
    }

    private func change(_ home: OpenedHome, to unlock: Unlock) throws {
        try HomeFolder.changeLock(of: home, to: unlock, cost: LockTests.light) { _ in }
    }

    private func expectOneLock(_ home: SampleHome, opensWithNew: Bool) throws {
        let (good, bad) = opensWithNew ? (Self.next, home.unlock) : (home.unlock, Self.next)
        _ = try HomeFolder.open(at: home.path, unlock: good)
        #expect(throws: HomeError.wrongPassphrase) {
            try HomeFolder.open(at: home.path, unlock: bad)
        }
    }
}
