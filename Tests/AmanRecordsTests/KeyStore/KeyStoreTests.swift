import AmanLetter
import AmanOffice
import Crypto
import Foundation
import TestSupport
import Testing

@testable import AmanRecords

@Suite("The persons' keys")
struct KeyStoreTests {
    @Test("a slot comes back from its bytes, and no other bytes are taken for one")
    func slots() throws {
        var randomness = SplitMix64(seed: 3)
        let mark = randomness.bytes(32)
        let slots = [
            KeySlot(wrapped: randomness.bytes(60)),
            KeySlot(wrapped: randomness.bytes(60), mark: mark),
            KeySlot(erasedMark: mark, matchKeysOutlive: true),
            KeySlot(erasedMark: mark, matchKeysOutlive: false),
        ]
        for slot in slots {
            #expect(slot.encoded.count == KeySlot.byteCount)
            #expect(KeySlot(slot.encoded) == slot)
            #expect(KeySlot(Array(slot.encoded.dropLast())) == nil)
            var odd = slot.encoded
            odd[KeySlot.byteCount - 1] = 1
            #expect(KeySlot(odd) == nil)
            odd = slot.encoded
            odd[0] = 9
            #expect(KeySlot(odd) == nil)
        }
        let zeros = [UInt8](repeating: 0, count: KeySlot.byteCount)
        #expect(KeySlot(zeros)?.content == .empty)
    }

    @Test("a slot is given once, however many programs ask, and its key is always the same")
    func givenOnce() throws {
        let open = try OpenKeys()
        let other = try open.again()
        var seen: Set<KeySlot.Number> = []
        for round in 0..<40 {
            for store in [open.store, other] {
                for slot in try store.take(1 + round * 7) {
                    #expect(seen.insert(slot).inserted)
                }
            }
        }
        let third = try open.again()
        let fresh = try third.take(1)
        #expect(seen.isDisjoint(with: fresh))
        for slot in seen.prefix(20) {
            #expect(try open.key(slot) != nil)
            #expect(try open.key(slot) == open.key(slot, in: third))
        }
    }

    @Test("so many keys are made ahead that a copy made now serves the next 512 people")
    func ahead() throws {
        let open = try OpenKeys()
        for _ in 0..<30 {
            _ = try open.store.take(97)
            let header = try open.store.header()
            #expect(header.end - header.next >= KeySlot.Number(PersonKeyStore.aheadCountMin))
        }
    }

    @Test("an erased key is overwritten in the file, and its slot says whose it was to the office")
    func erased() throws {
        let open = try OpenKeys()
        let slots = try open.store.take(3)
        let wrapped = try slots.map { slot in
            Array(open.bytes[try #require(open.store.place(of: slot))...].dropFirst(36).prefix(60))
        }
        #expect(wrapped.allSatisfy { holds(open.bytes, $0) })
        let gone = ErasedKey(slot: slots[1], application: "B")
        #expect(try open.store.erase([gone], matchKeysOutlive: true) == 1)
        #expect(!holds(open.bytes, wrapped[1]))
        #expect(holds(open.bytes, wrapped[0]) && holds(open.bytes, wrapped[2]))
        #expect(try open.key(slots[1]) == nil && open.key(slots[0]) != nil)
        let marks = try open.store.marks()
        #expect(marks.erased == [open.store.secret.mark("B"): true])
        // Once more counts once more, and changes nothing else.
        #expect(try open.store.erase([gone], matchKeysOutlive: true) == 2)
        #expect(try open.store.marks().erased.count == 1)
    }

    @Test("another office's key, another file and a missing one each have their own answer")
    func refusals() throws {
        let open = try OpenKeys()
        #expect(throws: KeyStoreError.otherRegisterKey) {
            try PersonKeyStore.open(at: open.path, key: .random())
        }
        #expect(throws: KeyStoreError.missing) {
            try PersonKeyStore.open(at: open.folder.file("none"), key: open.key)
        }
        try Data([UInt8](repeating: 7, count: 99_000))
            .write(to: URL(fileURLWithPath: open.folder.file("other")))
        #expect(throws: KeyStoreError.notAKeyStore) {
            try PersonKeyStore.open(at: open.folder.file("other"), key: open.key)
        }
        #expect(throws: KeyStoreError.alreadyThere) {
            try PersonKeyStore.create(at: open.path, key: open.key)
        }
    }

    @Test("one of the two headers may be torn, and a changed byte is never believed")
    func headers() throws {
        let open = try OpenKeys()
        _ = try open.store.take(600)
        let (good, header) = (open.bytes, try open.store.header())
        var randomness = SplitMix64(seed: 5)
        for _ in 0..<60 {
            var bytes = good
            let place = Int(randomness.next() % UInt64(2 * KeyStoreHeader.pageByteCount))
            bytes[place] ^= UInt8(1 << (randomness.next() % 8))
            try open.replace(bytes)
            // The older page has an older word: fewer slots given, or the same.
            let found = try? open.again().header()
            if let found { #expect(found == header || found.sequence == header.sequence - 1) }
        }
        var torn = good
        for place in stride(from: 40, to: 2 * KeyStoreHeader.pageByteCount, by: 64) {
            torn[place] ^= 0xFF
        }
        try open.replace(torn)
        #expect(throws: KeyStoreError.damaged) { try open.again() }
    }

    @Test(
        "a row that names a slot no store can have is no trap",
        arguments: [
            KeySlot.Number.max, 0, -1, .min, 1 << 32, 1 << 40,
        ]
    )
    func oddSlots(number: KeySlot.Number) throws {
        let open = try OpenKeys()
        #expect(try open.key(number) == nil)
        let odd = ErasedKey(slot: number, application: "A")
        #expect(try open.store.erase([odd], matchKeysOutlive: false) == 1)
    }

    @Test("names of copies are plain words")
    func names() {
        #expect(KeyCopy.name(reading: "  stick   1 ") == "stick 1")
        #expect(KeyCopy.name(reading: "فلش ۲") == "فلش ۲")
        for odd in [
            "", "  ", "a\nb", "a\u{1B}[2J", "a\u{202E}b", String(repeating: "x", count: 41),
        ] {
            #expect(KeyCopy.name(reading: odd) == nil)
        }
    }
}

/// A key store in a folder of its own.
struct OpenKeys {
    let folder = TemporaryFolder()
    let key = RegisterKey.random()
    let store: PersonKeyStore

    init(watch: KeyStoreFile.Watch? = nil) throws {
        store = try PersonKeyStore.create(at: folder.file("keys/persons"), key: key, watch: watch)
    }

    var path: String { folder.file("keys/persons") }
    var bytes: [UInt8] { folder.bytes("keys/persons") }

    func again(watch: KeyStoreFile.Watch? = nil) throws -> PersonKeyStore {
        try PersonKeyStore.open(at: path, key: key, watch: watch)
    }

    /// The bytes of a slot's key; nil where it has none.
    func key(_ slot: KeySlot.Number, in other: PersonKeyStore? = nil) throws -> [UInt8]? {
        guard case .key(let key) = try (other ?? store).find(slot) else { return nil }
        return key.bytes
    }

    func replace(_ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
}
