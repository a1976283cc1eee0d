import AmanLetter
import AmanOffice
import Foundation
import TestSupport
import Testing

@testable import AmanRecords

// PostgreSQL overwrites nothing in place: what was erased lies in a page until that is written
// again, and in the journal until that is over. Here every file of the cluster is looked through.
@Suite("What a database of keys leaves of an erased one", .enabled(if: PrivatePostgres.isThere))
struct KeyStoreTracesTests {
    @Test("no file of the cluster has it, once rows are written again and the journal is over")
    func gone() throws {
        let server = try PostgresServer(in: PostgresServer.newFolder(), Self.settings)
        defer { server.stop() }
        let store = try Self.store(on: server)
        // From many pages, some of them the last in theirs.
        let slots = try store.take(1_000).enumerated().filter { $0.offset % 23 == 0 }.map(\.element)
        let wrapped = try slots.map { try Self.wrapped($0, store) }
        let erased = stride(from: 0, to: slots.count, by: 2).map(\.self)
        try server.query("CHECKPOINT")
        #expect(try Self.found(wrapped, on: server) == Set(slots.indices))
        _ = try store.erase(
            erased.map { ErasedKey(slot: slots[$0], application: "\($0)") },
            matchKeysOutlive: false
        )
        try server.query("CHECKPOINT")
        #expect(try !Self.found(wrapped, on: server).isDisjoint(with: erased), "so far it is there")
        try store.forgetErased()
        try server.query("SELECT pg_switch_wal()")
        try server.query("CHECKPOINT")
        #expect(try Self.found(wrapped, on: server) == Set(slots.indices).subtracting(erased))
    }

    @Test("stolen without the register key, the database opens no one")
    func stolen() throws {
        let server = try PostgresServer(in: PostgresServer.newFolder(), Self.settings)
        defer { server.stop() }
        let store = try Self.store(on: server)
        let keys = try store.take(20).compactMap { slot -> [UInt8]? in
            guard case .key(let key) = try store.find(slot) else { return nil }
            return key.bytes
        }
        #expect(keys.count == 20)
        try server.query("CHECKPOINT")
        #expect(try Self.found(keys, on: server).isEmpty)
    }

    @Test("a cluster that archives, and the records' own, are refused")
    func apart() throws {
        let archive = ["archive_mode=on", "archive_command=true"]
        let server = try PostgresServer(in: PostgresServer.newFolder(), archive)
        defer { server.stop() }
        try server.makeDatabase("archived")
        let code = try OfficeCode("HER")
        let archiving = try testDatabase(DatabaseAddress(server.address("archived"))).keys(of: code)
        #expect(throws: KeyStoreError.notApart(.archive)) {
            try archiving.insistOnBeingApart(from: nil)
        }
        let keys = testDatabase(try freshDatabase()).keys(of: code)
        let records = testDatabase(try freshDatabase()).tables(of: code)
        #expect(throws: KeyStoreError.notApart(.records)) {
            try keys.insistOnBeingApart(from: records.connector)
        }
        try keys.insistOnBeingApart(from: archiving)
        try keys.insistOnBeingApart(from: nil)
    }

    @Test("a connection that was ended is replaced, and what was under way happens once")
    func reconnects() throws {
        let keys = try MediumKeys(.database)
        guard case .database(let database, _) = keys.place else { return }
        let slots = try keys.store.take(8)
        for round in 0..<4 {
            try PrivatePostgres.shared().get().query(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = '\(database.address.database)'
                """
            )
            #expect(try keys.key(slots[round], in: keys.again()) != nil)
            #expect(try keys.store.marks().erased.count == round)
            let gone = ErasedKey(slot: slots[round], application: "\(round)")
            #expect(try keys.store.erase([gone], matchKeysOutlive: true) == UInt64(round + 1))
        }
    }

    /// A keys' cluster: nothing is archived, and no part of the journal is used again.
    private static let settings = ["archive_mode=off", "wal_recycle=off", "autovacuum=off"]

    private static func store(on server: PostgresServer) throws -> PersonKeyStore {
        try server.makeDatabase("keys")
        let database = testDatabase(try DatabaseAddress(server.address("keys")))
        return try KeyStoreSource(.database(database, of: OfficeCode("HER")), .random()).create(1)
    }

    private static func wrapped(
        _ slot: KeySlot.Number,
        _ store: PersonKeyStore
    ) throws -> [UInt8] {
        let place = try #require(store.place(of: slot))
        return Array(try store.medium.read(KeySlot.byteCount, at: place)[36..<96])
    }

    /// Which of the texts some file of the cluster holds.
    private static func found(
        _ texts: [[UInt8]],
        on server: PostgresServer
    ) throws -> Set<Int> {
        var found: Set<Int> = []
        let files = FileManager.default.enumerator(atPath: server.folder + "/db")
        for case let name as String in files ?? .init() {
            guard let bytes = FileManager.default.contents(atPath: "\(server.folder)/db/\(name)")
            else { continue }
            for (index, text) in texts.enumerated() where !found.contains(index) {
                if quicklyHolds(bytes, text) { found.insert(index) }
            }
        }
        return found
    }

    /// Looks for a text by what C has for it: the files of a cluster are 40 MB.
    private static func quicklyHolds(_ bytes: Data, _ text: [UInt8]) -> Bool {
        unsafe bytes.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return false }
            var place = 0
            while bytes.count - place >= text.count,
                let next = unsafe memchr(start + place, Int32(text[0]), bytes.count - place)
            {
                place = unsafe next - UnsafeMutableRawPointer(mutating: start)
                guard bytes.count - place >= text.count else { return false }
                if unsafe memcmp(start + place, text, text.count) == 0 { return true }
                place += 1
            }
            return false
        }
    }
}
