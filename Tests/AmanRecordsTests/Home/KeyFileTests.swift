import AmanLetter
import Foundation
import Testing

@testable import AmanRecords

@Suite("A key file, for starts without anyone there")
struct KeyFileTests {
    @Test("is made with the folder, for its owner alone, and opens it")
    func made() throws {
        let home = try SampleHome(founds: true)
        let file = home.folder.file("keys/office.key")
        _ = try HomeFolder.create(at: home.path, home.new, unlock: .keyFile(file))
        let facts = try FileManager.default.attributesOfItem(atPath: file)
        #expect(facts[.posixPermissions] as? Int == 0o600)
        #expect(facts[.size] as? Int == 32)
        _ = try HomeFolder.open(at: home.path, unlock: .keyFile(file))
    }

    @Test("may be inside the folder it opens, for a demonstration")
    func inside() throws {
        let home = try SampleHome(founds: true)
        let file = home.path + "/demo.key"
        _ = try HomeFolder.create(at: home.path, home.new, unlock: .keyFile(file))
        _ = try HomeFolder.open(at: home.path, unlock: .keyFile(file))
    }

    @Test("one that is there already is used, not written over")
    func used() throws {
        let home = try SampleHome(founds: true)
        let bytes = [UInt8](repeating: 7, count: 32)
        try home.writeKey(bytes, mode: 0o600)
        _ = try HomeFolder.create(at: home.path, home.new, unlock: home.keyFile)
        #expect(home.folder.bytes("key") == bytes)
        _ = try HomeFolder.open(at: home.path, unlock: home.keyFile)
    }

    @Test("missing, wrong, too long, or open to others: each has its own answer")
    func refusals() throws {
        let home = try SampleHome(founds: true)
        _ = try HomeFolder.create(at: home.path, home.new, unlock: home.keyFile)
        try home.writeKey([UInt8](repeating: 7, count: 32), mode: 0o600)
        #expect(throws: HomeError.wrongKeyFile) { try home.open() }
        try home.writeKey([UInt8](repeating: 7, count: 32), mode: 0o640)
        #expect(throws: HomeError.keyFileOpenToOthers(mode: 0o640)) { try home.open() }
        try home.writeKey([UInt8](repeating: 7, count: 31), mode: 0o600)
        #expect(throws: HomeError.keyFileUnfit(byteCount: 31)) { try home.open() }
        try home.writeKey([UInt8](repeating: 7, count: 99_999), mode: 0o600)
        #expect(throws: HomeError.keyFileUnfit(byteCount: 99_999)) { try home.open() }
        try FileManager.default.removeItem(atPath: home.folder.file("key"))
        #expect(throws: HomeError.keyFileMissing) { try home.open() }
    }
}

extension SampleHome {
    fileprivate var keyFile: Unlock { .keyFile(folder.file("key")) }

    fileprivate func open() throws -> OpenedHome {
        try HomeFolder.open(at: path, unlock: keyFile)
    }

    fileprivate func writeKey(_ bytes: [UInt8], mode: Int) throws {
        let path = folder.file("key")
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
}
