import AmanLetter
import AmanOffice
import Foundation
import Synchronization
import Testing

@testable import AmanRecords

// `aman backup keys` writes the list of copies, the copy, zeros over the older copy, and the list
// again. Whatever stops it: no key of the store is lost, a copy is whole or the older one, and a
// copy that may hold an erased key is never said to be up to date.
@Suite("When a copy of the keys is stopped")
struct KeyCopyCrashTests {
    /// Writes and syncs of one copy over an older one.
    private static func stepCount() throws -> Int {
        let world = try CopiedKeys()
        let count = Mutex(0)
        let store = try world.open.again(watch: { _ in count.withLock { $0 += 1 } })
        count.withLock { $0 = 0 }
        try world.copy(by: store)
        return count.withLock { $0 }
    }

    @Test("by a disk that fails at any write, and again at any later one")
    func faults() throws {
        let count = try Self.stepCount()
        #expect(count >= 9, "list, copy, zeros and list are written and synced")
        for first in 1...count {
            let world = try CopiedKeys()
            for step in [first, (first + 2) % count + 1] {
                let left = Mutex(Int.max)
                let store = try world.open.again(watch: { _ throws(FileRefusal) in
                    let strikes = left.withLock { left in
                        left -= 1
                        return left == 0
                    }
                    if strikes { throw FileRefusal(code: EIO) }
                })
                left.withLock { $0 = step }
                #expect(throws: KeyStoreError.system(code: EIO), "step \(step)") {
                    try world.copy(by: store)
                }
                try world.check()
            }
            try world.finish()
        }
    }

    @Test("by a kill at any write")
    func killed() async throws {
        let count = try Self.stepCount()
        for point in 1...count {
            let world = try CopiedKeys()
            let (path, key, stick) = (world.open.path, world.open.key.secret, world.stick)
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [
                    path = path as String, key = key as [UInt8], stick = stick as String,
                    point = point as Int
                ] in
                let left = Mutex(Int.max)
                let store = try PersonKeyStore.open(
                    at: path,
                    key: RegisterKey(bytes: key),
                    watch: { _ in
                        left.withLock { left in
                            left -= 1
                            if left == 0 { kill(getpid(), SIGKILL) }
                        }
                    }
                )
                left.withLock { $0 = point }
                try store.copy(to: stick, named: "stick", at: SampleOffice.morning)
            }
            try world.check()
            try world.finish()
        }
    }

    @Test("a copy that never comes back is stale until it is given up, whatever else is copied")
    func neverBack() throws {
        let world = try CopiedKeys()
        let away = world.open.folder.file("away")
        try world.open.store.copy(to: away, named: "away", at: SampleOffice.morning)
        let slots = try world.open.store.take(1)
        let gone = ErasedKey(slot: slots[0], application: "B")
        _ = try world.open.store.erase([gone], matchKeysOutlive: false)
        for _ in 0..<3 { try world.copy(by: world.open.store) }
        #expect(try world.stale() == ["away"])
        #expect(try world.open.again().header().copies.count == 2)
        try world.open.store.end("away", as: .lost)
        #expect(try world.stale() == [])
        // It is found after all: it does not open who was erased beside the present store.
        #expect(try world.open.key(slots[0]) == nil)
    }
}

/// A store with a copy from before an erasure.
private struct CopiedKeys {
    let open: OpenKeys
    let stick: String
    /// Two that stay, and their keys.
    private let kept: [KeySlot.Number]
    private let keys: [[UInt8]]
    /// The wrapped key of the one who was erased.
    private let erased: [UInt8]

    init() throws {
        open = try OpenKeys()
        stick = open.folder.file("stick")
        let slots = try open.store.take(3)
        kept = Array(slots.dropFirst())
        keys = try kept.map { [open] slot in try #require(try open.key(slot)) }
        erased = try open.wrapped(slots[0])
        try open.store.copy(to: stick, named: "stick", at: SampleOffice.morning)
        let gone = ErasedKey(slot: slots[0], application: "A")
        _ = try open.store.erase([gone], matchKeysOutlive: false)
        #expect(try holdsErased())
    }

    func copy(by store: PersonKeyStore) throws {
        try store.copy(to: stick, named: "stick", at: SampleOffice.morning.adding(days: 1))
    }

    func stale() throws -> [String] {
        let header = try open.again().header()
        return header.copies.filter { $0.isStale(beside: header.erasureCount) }.map(\.name)
    }

    private func holdsErased() throws -> Bool {
        let bytes = open.folder.bytes("stick")
        return bytes.firstRange(of: erased) != nil
    }

    /// What holds at every moment, for the next program that opens the store.
    func check() throws {
        let store = try open.again()
        #expect(try kept.map { try open.key($0, in: store) } == keys, "no key is lost")
        #expect(open.bytes.firstRange(of: erased) == nil, "no one is brought back")
        // The copy is whole: the older one, or the one that was being made.
        let copy = try PersonKeyStore.open(at: stick, key: open.key)
        #expect(try kept.map { try open.key($0, in: copy) } == keys)
        if try holdsErased() { #expect(try stale() == ["stick"]) }
    }

    /// Nothing is in the way any more.
    func finish() throws {
        try copy(by: try open.again())
        try check()
        #expect(try !holdsErased() && stale() == [])
    }
}
