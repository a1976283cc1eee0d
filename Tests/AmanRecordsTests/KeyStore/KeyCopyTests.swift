import AmanLetter
import AmanOffice
import Foundation
import TestSupport
import Testing

@testable import AmanRecords

@Suite("Copies of the persons' keys")
struct KeyCopyTests {
    @Test("an erasure is done once each listed copy was replaced, lost or destroyed")
    func stale() throws {
        let open = try OpenKeys()
        let slots = try open.store.take(2)
        let paths = ["one", "two", "three"].map(open.folder.file)
        for (path, name) in zip(paths, ["stick 1", "stick 2", "safe"]) {
            try open.store.copy(to: path, named: name, at: SampleOffice.morning)
        }
        #expect(try open.stale() == [])
        let wrapped = try open.wrapped(slots[0])
        #expect(holds(open.folder.bytes("one"), wrapped))
        let gone = ErasedKey(slot: slots[0], application: "A")
        _ = try open.store.erase([gone], matchKeysOutlive: false)
        #expect(try open.stale() == ["stick 1", "stick 2", "safe"])
        let later = SampleOffice.morning.adding(days: 1)
        try open.store.copy(to: paths[0], named: "stick 1", at: later)
        #expect(!holds(open.folder.bytes("one"), wrapped))
        #expect(try open.stale() == ["stick 2", "safe"])
        try open.store.end("stick 2", as: .lost)
        #expect(try open.stale() == ["safe"])
        try open.store.end("safe", as: .destroyed)
        #expect(try open.stale() == [])
        #expect(throws: KeyStoreError.noSuchCopy) { try open.store.end("stick 9", as: .lost) }
    }

    @Test("the older copy is overwritten before it is let go of")
    func overwritten() throws {
        let open = try OpenKeys()
        let path = open.folder.file("stick")
        try open.store.copy(to: path, named: "stick", at: SampleOffice.morning)
        // A second name of the same file: what a look at the disk would find.
        let before = open.folder.file("before")
        try FileManager.default.linkItem(atPath: path, toPath: before)
        try open.store.copy(to: path, named: "stick", at: SampleOffice.morning)
        let left = open.folder.bytes("before")
        #expect(!left.isEmpty && left.allSatisfy { $0 == 0 })
        #expect(!open.folder.bytes("stick").allSatisfy { $0 == 0 })
    }

    @Test("no copy is written over the store, or over a file that is none")
    func neverOver() throws {
        let open = try OpenKeys()
        let other = open.folder.file("letter.txt")
        try Data("letter".utf8).write(to: URL(fileURLWithPath: other))
        for path in [other, open.path] {
            #expect(throws: KeyStoreError.alreadyThere) {
                try open.store.copy(to: path, named: "x", at: SampleOffice.morning)
            }
        }
        #expect(open.folder.bytes("letter.txt") == Array("letter".utf8))
        #expect(try open.store.header().copies == [])
    }

    @Test("a copy whose writing failed is listed all the same, and its older one stays stale")
    func begun() throws {
        let open = try OpenKeys()
        let slots = try open.store.take(1)
        try open.store.copy(to: open.folder.file("stick"), named: "stick", at: SampleOffice.morning)
        let gone = ErasedKey(slot: slots[0], application: "A")
        _ = try open.store.erase([gone], matchKeysOutlive: false)
        let nowhere = open.folder.file("missing/stick")
        #expect(throws: KeyStoreError.system(code: ENOENT)) {
            try open.store.copy(to: nowhere, named: "stick", at: SampleOffice.morning)
        }
        #expect(throws: KeyStoreError.system(code: ENOENT)) {
            try open.store.copy(to: nowhere, named: "new", at: SampleOffice.morning)
        }
        let copies = try open.store.header().copies
        #expect(copies.map(\.state) == [.begun, .begun])
        #expect(try open.stale() == ["stick"])
    }

    @Test("a copy in the place of the store has every key, and gives out none that was given since")
    func installed() throws {
        let open = try OpenKeys()
        let early = try open.store.take(5)
        let keys = try early.map { try open.key($0) }
        let copy = open.folder.file("stick")
        try open.store.copy(to: copy, named: "stick", at: SampleOffice.morning)
        let late = try open.store.take(300)
        try open.replace(open.folder.bytes("stick"))
        let store = try open.again()
        try store.settle(restoredAt: nil, lastUsed: early[4]) { 0 }
        #expect(try early.map { try open.key($0, in: store) } == keys)
        let next = try store.take(1_000)
        #expect(Set(next).isDisjoint(with: early + late))
        #expect(try store.header().isCopy == false)
    }

    @Test("records ahead of an older copy: their slots are passed over")
    func behind() throws {
        let open = try OpenKeys()
        try open.store.settle(restoredAt: SampleOffice.morning, lastUsed: 9_999) { 3 }
        let header = try open.store.header()
        #expect(header.next == 10_000 && header.end == 10_000 && header.lostCount == 3)
        #expect(try open.store.take(1)[0] >= 10_000)
        #expect(try open.key(9_999) == nil)
        // The same restoring is settled once.
        try open.store.settle(restoredAt: SampleOffice.morning, lastUsed: 9_999) { 7 }
        #expect(try open.store.header().lostCount == 3)
        #expect(throws: KeyStoreError.damaged) {
            try open.store.settle(restoredAt: nil, lastUsed: 1 << 31) { 0 }
        }
    }

    @Test("the name of a copy is readable in neither the store nor the copy")
    func sealedName() throws {
        let open = try OpenKeys()
        let path = open.folder.file("copy")
        try open.store.copy(to: path, named: "Zqlaila Zqkarimi", at: SampleOffice.morning)
        #expect(try open.again().header().copies.map(\.name) == ["Zqlaila Zqkarimi"])
        for file in [path, open.path] {
            let bytes = try Data(contentsOf: URL(filePath: file))
            #expect(!bytes.isEmpty && bytes.range(of: Data("Zqlaila".utf8)) == nil)
        }
    }

    @Test("a store can name 32 copies, and no more")
    func tooMany() throws {
        let open = try OpenKeys()
        let name = String(repeating: "ف", count: KeyCopy.nameLengthMax - 3)
        for number in 0..<KeyStoreHeader.copyCountMax {
            let path = open.folder.file("copy")
            try open.store.copy(to: path, named: "\(name) \(number)", at: SampleOffice.morning)
        }
        #expect(throws: KeyStoreError.tooManyCopies) {
            let path = open.folder.file("copy")
            try open.store.copy(to: path, named: "one more", at: SampleOffice.morning)
        }
        #expect(try open.again().header().copies.count == KeyStoreHeader.copyCountMax)
    }
}

extension OpenKeys {
    fileprivate func stale() throws -> [String] {
        let header = try store.header()
        return header.copies.filter { $0.isStale(beside: header.erasureCount) }.map(\.name)
    }

    /// The wrapped key of a slot as it lies in the file.
    func wrapped(_ slot: KeySlot.Number) throws -> [UInt8] {
        let place = try #require(store.place(of: slot))
        return Array(bytes[(place + 36)..<(place + 96)])
    }
}
