import AmanIncident
import AmanSignature
import Foundation
import Testing

@testable import AmanRecords

@Suite("The root key's file")
struct RootFileTests {
    private static let cheap = PassphraseCost(memoryKiB: 8_192, passes: 1, lanes: 1)
    private let words = "five words for one root"

    private func withPath(_ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory
            .appending(path: "aman-root-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try body(path)
    }

    @Test("opens with its passphrase only, and no one else may read it")
    func opens() throws {
        try withPath { path in
            let made = try RootFile.make(at: path, passphrase: words, cost: Self.cheap)
            #expect(try RootFile.open(path, passphrase: words).publicHalf == made)
            #expect(throws: SecretFileError(kind: .root, reason: .wrongPassphrase)) {
                try RootFile.open(path, passphrase: words + " ")
            }
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
            #expect(mode as? Int == 0o600)
        }
    }

    @Test("is never made over what is there")
    func notOver() throws {
        try withPath { path in
            _ = try RootFile.make(at: path, passphrase: words, cost: Self.cheap)
            let before = try Data(contentsOf: URL(filePath: path))
            #expect(throws: SecretFileError(kind: .root, reason: .alreadyThere)) {
                try RootFile.make(at: path, passphrase: words, cost: Self.cheap)
            }
            #expect(try Data(contentsOf: URL(filePath: path)) == before)
        }
    }

    @Test("with a changed or missing byte opens nothing")
    func changed() throws {
        try withPath { path in
            #expect(throws: SecretFileError(kind: .root, reason: .missing)) {
                try RootFile.open(path, passphrase: words)
            }
            _ = try RootFile.make(at: path, passphrase: words, cost: Self.cheap)
            let whole = try Data(contentsOf: URL(filePath: path))
            for place in stride(from: 0, to: whole.count, by: 7) {
                var spoilt = whole
                spoilt[place] ^= 0x41
                try spoilt.write(to: URL(filePath: path))
                #expect(throws: SecretFileError.self) { try RootFile.open(path, passphrase: words) }
            }
            try whole.dropLast().write(to: URL(filePath: path))
            #expect(throws: SecretFileError(kind: .root, reason: .damaged)) {
                try RootFile.open(path, passphrase: words)
            }
        }
    }

    @Test("is not taken for the monitors' key file, nor that one for it")
    func otherKind() throws {
        try withPath { path in
            _ = try RootFile.make(at: path, passphrase: words, cost: Self.cheap)
            #expect(throws: SecretFileError(kind: .monitors, reason: .damaged)) {
                try MonitorsKeyFile.open(path, passphrase: words)
            }
        }
        try withPath { path in
            let made = try MonitorsKeyFile.make(at: path, passphrase: words, cost: Self.cheap)
            #expect(try MonitorsKeyFile.open(path, passphrase: words).publicKey == made)
            #expect(throws: SecretFileError(kind: .monitors, reason: .wrongPassphrase)) {
                try MonitorsKeyFile.open(path, passphrase: "other words")
            }
            #expect(throws: SecretFileError(kind: .root, reason: .damaged)) {
                try RootFile.open(path, passphrase: words)
            }
        }
    }
}
