import AmanLetter
import Foundation
import GRDB

@testable import AmanRecords

/// A copy of an office's folder of November 2026, which a program of version 10 made, with two
/// letters and an application that waits.
struct OldHome {
    let folder = TemporaryFolder()
    let inForce: LetterNumber
    let revoked: LetterNumber
    /// The keys as they lie in the rows.
    let wrapped: [[UInt8]]

    var home: String { folder.file("her") }
    var records: String { home + "/records.sqlite" }

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
