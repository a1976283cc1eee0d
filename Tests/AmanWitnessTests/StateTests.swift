import AmanLetter
import AmanLog
import Foundation
import GRDB
import Testing

@testable import AmanWitness

@Suite("A witness's state")
struct StateTests {
    @Test("a copy of the folder does not sign")
    func copied() throws {
        let made = try MadeWitness()
        let copy = made.path + "-copy"
        try FileManager.default.copyItem(atPath: made.path, toPath: copy)
        #expect(throws: WitnessError.copied) { try WitnessState.open(at: copy, to: .sign) }
        // What it holds can still be looked at.
        let opened = try WitnessState.open(at: copy, to: .list)
        #expect(try opened.doubt() == .copied)
        // A folder that is only moved is the same folder.
        try FileManager.default.moveItem(atPath: made.path, toPath: made.path + "-moved")
        _ = try WitnessState.open(at: made.path + "-moved", to: .sign)
    }

    @Test("an older state written over the newer one does not sign")
    func older() throws {
        let folder = try TestFolder()
        let path = folder.path + "/w1"
        let now = TestTime().environment.now()
        // Each is closed at once, so that the file holds everything.
        _ = try WitnessState.create(at: path, name: "witness.example/w1", now: now)
        _ = try WitnessState.open(at: path, to: .sign)
        let file = URL(filePath: path + "/witness.sqlite")
        let old = try Foundation.Data(contentsOf: file)
        _ = try WitnessState.open(at: path, to: .sign)
        // Into the same file, as a restoring program may do it.
        let handle = try FileHandle(forWritingTo: file)
        try handle.write(contentsOf: old)
        try handle.truncate(atOffset: UInt64(old.count))
        try handle.close()
        #expect(throws: WitnessError.older(known: 2, found: 1)) {
            try WitnessState.open(at: path, to: .sign)
        }
    }

    @Test(
        "a state of before, put back within one run, does not sign",
        arguments: [true, false]
    )
    func sameRun(isWrittenBack: Bool) async throws {
        let folder = try TestFolder()
        let path = folder.path + "/w1"
        let log = try MadeLog()
        let file = URL(filePath: path + "/witness.sqlite")
        _ = try WitnessState.create(
            at: path,
            name: "witness.example/w1",
            now: TestTime().environment.now()
        )
        let old = try await signTwice(log, at: path, isWrittenBack: isWrittenBack)
        // Both files of SQLite's journal go with the last program that has the database open.
        for _ in 0..<6_000 where FileManager.default.fileExists(atPath: file.path + "-wal") {
            try await Task.sleep(for: .milliseconds(10))
        }
        let handle = try FileHandle(forWritingTo: file)
        try handle.write(contentsOf: old)
        try handle.truncate(atOffset: UInt64(old.count))
        try handle.close()
        // Opened once and signed twice; without the journal the file knows none of the three.
        let found = isWrittenBack ? 2 : 0
        #expect(throws: WitnessError.older(known: 3, found: found)) {
            try WitnessState.open(at: path, to: .sign)
        }
    }

    /// Lets a witness sign two tree heads.
    ///
    /// - Returns: Its database between the two: with everything so far, or without the journal, as
    ///   it is left where that is deleted after a kill.
    private func signTwice(
        _ log: MadeLog,
        at path: String,
        isWrittenBack: Bool
    ) async throws -> Foundation.Data {
        let state = try WitnessState.open(at: path, to: .sign)
        _ = try state.list(LogListing(origin: log.origin, key: log.key)).get()
        let witness = Witness(state, TestTime().environment)
        #expect(await witness.answer(try log.request(0, 5)).status == 200)
        let database = path + "/witness.sqlite"
        if isWrittenBack {
            try await DatabaseQueue(path: database).writeWithoutTransaction { db in
                _ = try db.checkpoint(.truncate)
            }
        }
        let bytes = try Foundation.Data(contentsOf: URL(filePath: database))
        #expect(await witness.answer(try log.request(5, 8)).status == 200)
        return bytes
    }

    @Test("the count beside the database never becomes smaller, and half of one is no count")
    func count() throws {
        let path = try TestFolder().path + "-opened"
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try StateCount.read(path) == 0)
        try StateCount.raise(to: 12, in: path)
        try StateCount.raise(to: 9, in: path)
        #expect(try StateCount.read(path) == 12)
        try Foundation.Data("7\n".utf8).write(to: URL(filePath: path))
        #expect(try StateCount.read(path) == 7, "as an older Aman wrote it")
        try StateCount.raise(to: 8, in: path)
        #expect(try StateCount.read(path) == 8)
        try Foundation.Data().write(to: URL(filePath: path))
        #expect(try StateCount.read(path) == 0, "after a power cut")
        try Foundation.Data("x\n".utf8).write(to: URL(filePath: path))
        #expect(try StateCount.read(path) == .max)
    }

    @Test("its own signature that it does not know stops it for good")
    func behind() async throws {
        let made = try MadeWitness()
        let (log, other) = (try MadeLog(), try MadeLog("log.example/kabul"))
        try made.list(log)
        try made.list(other)
        #expect(await made.witness.answer(try log.request(0, 5)).status == 200)
        // What a lost state would have signed.
        var note = try log.note(8)
        try note.add(try made.state.signer.cosign(note.text, at: made.time.environment.now()))
        let request = try AddCheckpointRequest(
            oldSize: TreeSize(value: 5),
            proof: log.proof(5, 8),
            note: note
        )
        #expect(await made.witness.answer(request.encodedBytes).status == 503)
        #expect(await made.witness.answer(try log.request(5, 8)).status == 503)
        #expect(await made.witness.answer(try other.request(0, 5)).status == 503)
        #expect(throws: WitnessError.behind) {
            try WitnessState.open(at: made.path, to: .sign)
        }
    }

    @Test("the database itself refuses smaller sizes, other roots, deletions and earlier times")
    func triggers() async throws {
        let made = try MadeWitness()
        let log = try MadeLog()
        try made.list(log)
        #expect(await made.witness.answer(try log.request(0, 5)).status == 200)
        let queue = try DatabaseQueue(path: made.path + "/witness.sqlite")
        for statement in [
            "UPDATE log SET size = 4", "UPDATE log SET root = zeroblob(32)", "DELETE FROM log",
            "UPDATE log SET size = NULL, root = NULL, note = NULL, cosigned_at = NULL",
            "UPDATE log SET cosigned_at = 1", "UPDATE log SET origin = 'log.example/x'",
            "UPDATE log SET key = 'other'", "UPDATE head SET root = zeroblob(32)",
            "DELETE FROM witness", "UPDATE witness SET newest_time = 1",
            "UPDATE witness SET opened = 0", "UPDATE witness SET secret = zeroblob(32)",
            "UPDATE witness SET inode = 1",
        ] {
            #expect(throws: DatabaseError.self, "\(statement)") {
                try queue.write { db in try db.execute(sql: statement) }
            }
        }
    }

    @Test("a list never changes a log's key, and a name that is no key's is refused")
    func listing() throws {
        let made = try MadeWitness()
        let (log, other) = (try MadeLog(), try MadeLog())
        #expect(try made.list(log) == .added)
        #expect(try made.list(log) == .known)
        let listing = LogListing(origin: log.origin, key: other.key)
        #expect(try made.state.list(listing) == .failure(.otherKey))
        let cosigner = LogListing(origin: "log.example/x", key: made.state.signer.key)
        #expect(try made.state.list(cosigner) == .failure(.notLogKey))
        let now = made.time.environment.now()
        #expect(throws: WitnessError.name(.wrongKeyName)) {
            try WitnessState.create(at: made.path + "2", name: "w 1", now: now)
        }
        #expect(throws: WitnessError.alreadyThere) {
            try WitnessState.create(at: made.path, name: "w1", now: now)
        }
    }
}
