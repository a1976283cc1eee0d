import AmanLetter
import AmanOffice
import Foundation
import GRDB
import TestSupport
import Testing

@testable import AmanRecords

@Suite("What is known of a witness, in the tables")
struct WitnessRowTests {
    private let origin = "log.example/HER"

    @Test("is as Aman wrote it, or as if the witness had never been asked; the check finds it")
    func intruder() async throws {
        var open = try OpenRecords()
        let claim = WitnessClaim(size: 9, at: SampleOffice.morning, evidence: "note")
        let state = try await store(claim, in: &open)
        let intruder = try Intruder(open)
        let row = try #require(try intruder.rows("witness").first)
        for change in [
            "UPDATE witness SET answered = 1", "UPDATE witness SET claimed_size = 8",
            "UPDATE witness SET claimed_size = NULL, claimed_at = NULL, evidence = NULL",
            "UPDATE witness SET evidence = 'other'", "UPDATE witness SET claimed_at = 1",
            "UPDATE witness SET mac = zeroblob(32)", "UPDATE witness SET key = zeroblob(32)",
        ] {
            try intruder.run(change)
            let found = try await open.records.witnessStates(of: origin)
            #expect(found.map(\.claim) == [nil], "\(change)")
            #expect(found.map(\.cosignedSize) == [0], "\(change)")
            let findings = try await rowFindings(open.records)
            #expect(findings.map(\.row.kind) == [.witness], "\(change)")
            #expect(findings.map(\.difference) == [.changed])
            try intruder.run("DELETE FROM witness")
            try intruder.put([row], into: "witness")
            #expect(try await open.records.witnessStates(of: origin) == [state])
            #expect(try await rowFindings(open.records).isEmpty)
        }
        // A row for another log of the same office does not count for this one.
        try intruder.run("UPDATE witness SET origin = 'log.example/HER/2'")
        let moved = try await open.records.witnessStates(of: "log.example/HER/2")
        #expect(moved.map(\.claim) == [nil])
    }

    @Test("a planted claim that is answered for does not hide a later one")
    func planted() async throws {
        let open = try OpenRecords()
        let intruder = try Intruder(open)
        try intruder.run(
            """
            INSERT INTO witness VALUES ('\(origin)', zeroblob(32), 'w1', 0, \(Int64.max), 1, 1,
                \(Int64.max), 'cosigned', \(Int64.max), 1, NULL, 1, zeroblob(32))
            """
        )
        let (key, log) = ([UInt8](repeating: 0, count: 32), origin)
        let claim = WitnessClaim(size: 12, at: SampleOffice.morning)
        let stored = try await open.records.keepWitness(key, of: log) { before, _ in
            var state =
                before
                ?? WitnessState(
                    publicKey: key,
                    origin: log,
                    name: "w1",
                    askedAt: SampleOffice.morning
                )
            state.claim = state.claim ?? claim
            return state
        }
        #expect(stored.claim == claim)
        #expect(stored.notBefore == nil && stored.cosignedSize == 0)
        #expect(try await rowFindings(open.records).isEmpty)
    }

    @Test(
        "of before the rows had a log and a MAC keeps its claim, for the log that was signed last"
    )
    func upgraded() async throws {
        let (folder, key) = (TemporaryFolder(), RegisterKey.random())
        let path = folder.file("records.sqlite")
        try await makeEarlier(at: path, in: folder, under: key)
        let records = try DatabaseRecords.open(at: path, key: key)
        let found = try await records.witnessStates(of: origin)
        #expect(found.map(\.name) == ["w1", "w2"])
        #expect(found.map(\.claim) == [WitnessClaim(size: 70, at: Instant(seconds: 9)), nil])
        #expect(found.map(\.cosignedSize) == [0, 0])
        #expect(try await rowFindings(records).isEmpty)
        try records.close()
    }

    /// Records of the version before, with two witnesses.
    private func makeEarlier(
        at path: String,
        in folder: TemporaryFolder,
        under key: RegisterKey
    ) async throws {
        let step = Schema.upgrades.firstIndex { $0.sql == Schema.witnessesOfLogs }
        let (before, log) = (try #require(step), origin)
        let persons = folder.file("keys/persons")
        let queue = try DatabaseQueue(path: path)
        try await queue.write { db in
            db.addUpgrading(under: key)
            try db.execute(sql: Schema.creation)
            let store = try PersonKeyStore.create(at: persons, key: key)
            let keys = UpgradeKeys(register: key, persons: store)
            for step in Schema.upgrades.prefix(before) { try step.run(db, keys) }
            try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
            try db.execute(sql: "PRAGMA user_version = \(before + 1)")
            try db.execute(
                sql: """
                    INSERT INTO office (one, code, created_at, register_check)
                    VALUES (1, 'HER', 5, ?);
                    """,
                arguments: [Data(key.check)]
            )
            try db.execute(
                sql: """
                    INSERT INTO tree_head VALUES (1, 0, zeroblob(32),
                        '\(log)' || char(10) || '0' || char(10), 7);
                    INSERT INTO witness VALUES (zeroblob(32), 'w1', 3, 3, 8, 9, NULL, 'ahead',
                        70, 9, NULL, 0), (randomblob(32), 'w2', 3, 3, 8, 9, NULL, 'cosigned',
                        NULL, NULL, NULL, 0);
                    """
            )
        }
        try queue.close()
    }

    private func store(
        _ claim: WitnessClaim,
        in open: inout OpenRecords
    ) async throws -> WitnessState {
        var state = WitnessState(
            publicKey: open.office.randomness.bytes(32),
            origin: origin,
            name: "witness.example/w1",
            askedAt: SampleOffice.morning
        )
        state.cosignedSize = 3
        state.claim = claim
        let stored = state
        return try await open.records.keepWitness(state.publicKey, of: origin) { _, _ in stored }
    }
}
