import AmanLetter
import AmanOffice
import Foundation
import TestSupport
import Testing

@testable import AmanRecords

// What a key store promises is the same in a file and in a database; `KeyStoreTests` looks at the
// bytes of the file.
@Suite("The persons' keys, in a file and in a database")
struct KeyStoreMediumTests {
    @Test("a slot is given once, however many servers ask", arguments: KeyMedium.there)
    func givenOnce(medium: KeyMedium) throws {
        let keys = try MediumKeys(medium)
        let other = try keys.again()
        var seen: Set<KeySlot.Number> = []
        for round in 0..<12 {
            for store in [keys.store, other] {
                for slot in try store.take(1 + round * 17) {
                    #expect(seen.insert(slot).inserted)
                }
            }
            let header = try other.header()
            #expect(header.end - header.next >= KeySlot.Number(PersonKeyStore.aheadCountMin))
        }
        let third = try keys.again()
        for slot in seen.prefix(40) {
            let key = try keys.key(slot, in: keys.store)
            #expect(key != nil)
            #expect(try keys.key(slot, in: other) == key)
            #expect(try keys.key(slot, in: third) == key)
        }
    }

    @Test("what one server erased is gone for the others at once", arguments: KeyMedium.there)
    func erased(medium: KeyMedium) throws {
        let keys = try MediumKeys(medium)
        let other = try keys.again()
        let slots = try keys.store.take(3)
        #expect(try keys.key(slots[1], in: other) != nil)
        let gone = ErasedKey(slot: slots[1], application: "B")
        #expect(try keys.store.erase([gone], matchKeysOutlive: true) == 1)
        for store in [keys.store, other] {
            #expect(try keys.key(slots[1], in: store) == nil)
            #expect(try keys.key(slots[0], in: store) != nil)
            #expect(try store.marks().erased == [store.secret.mark("B"): true])
            #expect(try store.header().erasureCount == 1)
        }
        try keys.store.forgetErased()
        #expect(try keys.key(slots[2], in: other) != nil)
    }

    @Test(
        "another office's key and a store that is not there are refused",
        arguments: KeyMedium.there
    )
    func refusals(medium: KeyMedium) throws {
        let keys = try MediumKeys(medium)
        let (source, other) = (
            KeyStoreSource(keys.place, keys.key), KeyStoreSource(keys.place, .random())
        )
        #expect(throws: KeyStoreError.otherRegisterKey) { try other.open() }
        #expect(throws: KeyStoreError.alreadyThere) { try source.create(1) }
        let elsewhere = KeyStoreSource(try keys.elsewhere(), keys.key)
        #expect(throws: KeyStoreError.missing) { try elsewhere.open() }
    }

    @Test("the numbers of slots continue after a copy was put back", arguments: KeyMedium.there)
    func settled(medium: KeyMedium) throws {
        let keys = try MediumKeys(medium)
        let end = try keys.store.header().end
        try keys.store.settle(restoredAt: SampleOffice.morning, lastUsed: end + 70) { 7 }
        let header = try keys.again().header()
        #expect(header.lostCount == 7 && header.next == end + 71)
        // Slots that only a newer store had are no one's.
        #expect(try keys.key(end + 3, in: keys.store) == nil)
        let next = try keys.store.take(2)
        #expect(next.allSatisfy { $0 > end + 70 })
        #expect(try next.allSatisfy { try keys.key($0, in: keys.again()) != nil })
        #expect(try keys.store.marks().erased.isEmpty)
    }

    @Test(
        "a copy is a file that opens everybody, from whatever the store lies on",
        arguments: KeyMedium.there
    )
    func copied(medium: KeyMedium) throws {
        let keys = try MediumKeys(medium)
        let slots = try keys.store.take(5)
        let stick = keys.folder.file("stick")
        try keys.store.copy(to: stick, named: "stick", at: SampleOffice.morning)
        #expect(try keys.store.header().copies.map(\.name) == ["stick"])
        let copy = try PersonKeyStore.open(at: stick, key: keys.key)
        #expect(try copy.header().isCopy)
        for slot in slots {
            #expect(try keys.key(slot, in: copy) == keys.key(slot, in: keys.store))
        }
    }

    @Test(
        "moves to the other medium and back with every key, mark, count and copy",
        arguments: KeyMedium.there
    )
    func moved(medium: KeyMedium) throws {
        let keys = try MediumKeys(medium)
        let slots = try keys.store.take(700)
        try keys.store.copy(to: keys.folder.file("stick"), named: "stick", at: SampleOffice.morning)
        _ = try keys.store.erase(
            [ErasedKey(slot: slots[9], application: "Z")],
            matchKeysOutlive: false
        )
        for other in KeyMedium.there {
            let target = try EmptyPlace(other)
            let medium = try target.medium()
            try keys.store.carry(to: medium)
            #expect(throws: KeyStoreError.alreadyThere) { try keys.store.carry(to: medium) }
            let there = try KeyStoreSource(target.place, keys.key).open()
            #expect(try there.header() == keys.store.header())
            #expect(try there.marks().erased == keys.store.marks().erased)
            for slot in slots {
                #expect(try keys.key(slot, in: there) == keys.key(slot, in: keys.store))
            }
        }
    }
}

/// What a key store under test lies on.
enum KeyMedium: String, CaseIterable, CustomTestStringConvertible {
    case file
    case database

    var testDescription: String { rawValue }

    /// Those that this machine has: without PostgreSQL the file alone.
    static let there = PrivatePostgres.isThere ? allCases : [file]
}

/// A key store of its own, in a file or in a database.
struct MediumKeys {
    let folder = TemporaryFolder()
    let key = RegisterKey.random()
    let place: KeyStorePlace
    let store: PersonKeyStore

    init(_ medium: KeyMedium) throws {
        place = try Self.place(medium, folder)
        store = try KeyStoreSource(place, key).create(1)
    }

    func again() throws -> PersonKeyStore { try KeyStoreSource(place, key).open() }

    /// A place of the same kind that has no store.
    func elsewhere() throws -> KeyStorePlace {
        switch place {
        case .file: .file(folder.file("none"))
        case .database(let database, _): .database(database, of: try OfficeCode("NIM"))
        }
    }

    func key(_ slot: KeySlot.Number, in store: PersonKeyStore) throws -> [UInt8]? {
        guard case .key(let key) = try store.find(slot) else { return nil }
        return key.bytes
    }

    static func place(_ medium: KeyMedium, _ folder: TemporaryFolder) throws -> KeyStorePlace {
        guard medium == .database else { return .file(folder.file("keys/persons")) }
        return .database(testDatabase(try freshDatabase()), of: try OfficeCode("HER"))
    }
}

/// A place that has no store yet.
struct EmptyPlace {
    let folder = TemporaryFolder()
    let place: KeyStorePlace

    init(_ medium: KeyMedium) throws {
        place = try MediumKeys.place(medium, folder)
    }

    func medium() throws -> any KeyStoreMedium {
        switch place {
        case .file(let path):
            try DurableFile.makeFolder(DurableFile.folder(of: path))
            return KeyStoreFileMedium(file: try KeyStoreFile(path, .making))
        case .database(let database, let office):
            try KeyStoreDatabase.makeTables(database.keys(of: office))
            return KeyStoreDatabase(database.keys(of: office))
        }
    }
}

/// The address of an empty database, as the role that makes tables.
func freshDatabase(_ durability: PrivatePostgres.Durability = .fast) throws -> DatabaseAddress {
    let server = try PrivatePostgres.shared(durability).get()
    return try DatabaseAddress(server.address(server.database(), as: "aman_owner"))
}

/// A database for tests: real time, numbers that differ, and patience with a busy machine.
func testDatabase(_ address: DatabaseAddress) -> RecordsDatabase {
    let clock = ContinuousClock()
    let start = clock.now
    var limits = PostgresWorld.patient
    limits.replicaCheck = .seconds(60)
    limits.replicaAge = .seconds(600)
    return RecordsDatabase(
        address,
        secret: nil,
        limits: limits,
        surroundings: PostgresSurroundings(
            now: { start.duration(to: clock.now) },
            number: { UInt64.random(in: .min ... .max) },
            pause: { wait in usleep(UInt32(clamping: Int64(wait / .microseconds(1)))) }
        )
    )
}
