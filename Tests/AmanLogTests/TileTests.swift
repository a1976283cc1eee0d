import TestSupport
import Testing

@testable import AmanLog

/// The static files of a log, in memory.
struct TileFolder {
    struct Missing: Error, Equatable {}

    var files: [String: [UInt8]] = [:]

    mutating func write(_ tiles: [WrittenTile]) {
        for tile in tiles { files[tile.address.path] = tile.bytes }
    }

    func read(_ address: TileAddress) throws(Missing) -> [UInt8] {
        guard let bytes = files[address.path] else { throw Missing() }
        return bytes
    }
}

@Suite("Keeping the log in tiles")
struct TileTests {
    @Test("paths are those of C2SP")
    func paths() {
        let cases: [(TileAddress, String)] = [
            (TileAddress(kind: .hashes(level: 0), index: 0, width: 256), "tile/0/000"),
            (TileAddress(kind: .hashes(level: 1), index: 3, width: 17), "tile/1/003.p/17"),
            (
                TileAddress(kind: .hashes(level: 0), index: 1_234_067, width: 12),
                "tile/0/x001/x234/067.p/12"
            ),
            (
                TileAddress(kind: .entries, index: 1000, width: 255),
                "tile/entries/x001/000.p/255"
            ),
        ]
        for (address, path) in cases {
            #expect(address.path == path)
            #expect(throws: Never.self) { try #expect(TileAddress(path: path) == address) }
        }
    }

    @Test("whatever path is read is written again the same")
    func pathIdentity() throws {
        var randomness = SplitMix64(seed: 7)
        let widest = treeSizeMax / 256
        for _ in 0..<500 {
            let level = Int.random(in: 0..<8, using: &randomness)
            let address = TileAddress(
                kind: Bool.random(using: &randomness) ? .entries : .hashes(level: level),
                index: (randomness.next() % (widest + 1))
                    >> UInt64.random(in: 0..<55, using: &randomness),
                width: Int.random(in: 1...256, using: &randomness)
            )
            #expect(try TileAddress(path: address.path) == address)
        }
    }

    @Test(
        "a path that could be written otherwise is refused",
        arguments: [
            "", "tile/", "tile/0", "tile/0/", "tile/0/00", "tile/0/0000", "tile/00/000",
            "tile/8/000", "tile/-1/000", "tile/0/x000/000", "tile/0/x001/x000", "tile/0/001/000",
            "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/07", "tile/0/000.p/",
            "tile/0/000.q/1", "tile/0/000.p/1/", "/tile/0/000", "tile/entries/a00",
            "tile/entrie/000", "tile/0/x001/../000", "tile/0/000 ", "TILE/0/000",
            "tile/0/x099/x999/x999/x999/x999/x999/999", "tile/0/x001",
        ]
    )
    func badPath(path: String) {
        #expect(throws: LogRefusal.self) { try TileAddress(path: path) }
    }

    @Test("a log of 70,000 has the tiles the specification counts")
    func seventyThousand() {
        let all = tiles(growingFrom: TreeSize(value: 0), to: TreeSize(value: 70_000))
        let level0 = all.filter { $0.kind == .hashes(level: 0) }
        #expect(level0.filter(\.isFull).count == 273)
        #expect(level0.filter { !$0.isFull }.map(\.width) == [112])
        #expect(all.filter { $0.kind == .hashes(level: 1) }.map(\.width) == [256, 17])
        #expect(all.filter { $0.kind == .hashes(level: 2) }.map(\.width) == [1])
        #expect(all.filter { $0.kind == .entries }.count == 274)
        let small = tiles(growingFrom: TreeSize(value: 255), to: TreeSize(value: 256))
        #expect(small.map(\.path) == ["tile/0/000", "tile/1/000.p/1", "tile/entries/000"])
    }

    @Test("a proof is the same with one tile in memory as with all, and reads tiles less often")
    func remembering() throws {
        var writer = TileWriter()
        for entry in sampleEntries(70_000) { try writer.append(entry) }
        var folder = TileFolder()
        folder.write(try writer.takeTiles())
        var reads: [Int] = []
        var proofs: [[[LogHash]?]] = []
        for limit in [1, tilesInMemoryUsual, 300] {
            var count = 0
            let tree = TiledTree(size: writer.size, tilesInMemory: limit) {
                (address: TileAddress) throws(TileFolder.Missing) in
                count += 1
                return try folder.read(address)
            }
            proofs.append(
                try (0..<300).map { place in
                    try inclusionProof(
                        of: LeafIndex(value: place * 233),
                        in: writer.size,
                        hashes: tree.hash
                    )
                }
            )
            reads.append(count)
        }
        #expect(proofs[0] == proofs[1] && proofs[1] == proofs[2])
        #expect(reads[2] <= 274 + 2 + 1)
        #expect(reads[0] > reads[1] && reads[1] >= reads[2])
    }

    @Test("the tiles alone give back every root, proof and entry")
    func recomputing() throws {
        let entries = sampleEntries(600)
        var randomness = SplitMix64(seed: 8)
        var writer = TileWriter()
        var folder = TileFolder()
        while writer.size.value < 600 {
            let old = writer.size
            let more = Int.random(in: 1...90, using: &randomness)
            for entry in entries[Int(old.value)...].prefix(more) { try writer.append(entry) }
            let written = try writer.takeTiles()
            let expected = tiles(growingFrom: old, to: writer.size)
            #expect(Set(written.map(\.address)) == Set(expected))
            folder.write(written)
            let size = Int(writer.size.value)
            let tree = TiledTree(size: writer.size, read: folder.read)
            #expect(writer.root.bytes == plainRoot(entries[..<size]))
            #expect(try tree.root() == writer.root)
            let place = UInt64.random(in: 0..<UInt64(size), using: &randomness)
            let index = LeafIndex(value: place)
            let path = try inclusionProof(of: index, in: tree.size, hashes: tree.hash)
            try verifyInclusion(
                of: leafHash(of: entries[Int(place)]),
                at: index,
                in: tree.size,
                root: tree.root(),
                path: #require(path)
            )
            let bundle = try tree.entries(ofBundle: place / 256)
            #expect(bundle[Int(place % 256)] == entries[Int(place)])
        }
    }

    @Test("a writer that starts again continues from the published tiles")
    func resuming() throws {
        let entries = sampleEntries(520)
        for stop in [0, 1, 255, 256, 257, 511, 512] {
            var writer = TileWriter()
            var folder = TileFolder()
            for entry in entries[..<stop] { try writer.append(entry) }
            folder.write(try writer.takeTiles())
            var next = try TileWriter(resuming: writer.size, read: folder.read)
            #expect(next.root == writer.root)
            #expect(try next.takeTiles().isEmpty)
            for entry in entries[stop...] { try next.append(entry) }
            let tiles = try next.takeTiles()
            let expected = AmanLog.tiles(growingFrom: writer.size, to: next.size)
            #expect(Set(tiles.map(\.address)) == Set(expected))
            folder.write(tiles)
            #expect(next.root.bytes == plainRoot(entries[...]))
            #expect(try TiledTree(size: next.size, read: folder.read).root() == next.root)
        }
    }

    @Test("a tree above 65,536 leaves uses the third row of tiles")
    func thirdRow() throws {
        // Equal leaves make equal subtrees, so that 65,536 of them need not be hashed.
        var equal = [leafHash(of: [1])]
        while equal.count < 20 {
            equal.append(nodeHash(equal[equal.count - 1], equal[equal.count - 1]))
        }
        let subtrees = equal
        let start = TreeSize(value: 65_530)
        var frontier = TreeFrontier(resuming: start) { (level: Int, _: UInt64) -> LogHash in
            subtrees[level]
        }
        var folder = TileFolder()
        var writer = try TileWriter(resuming: start) { (address: TileAddress) -> [UInt8] in
            guard case .hashes(let level) = address.kind else {
                return [UInt8](try EntryBundle.encode(Array(repeating: [1], count: address.width)))
            }
            return HashTile.encode(Array(repeating: subtrees[8 * level], count: address.width))
        }
        for _ in 0..<10 {
            try writer.append([1])
            frontier.append(subtrees[0])
            #expect(writer.root == frontier.root)
        }
        folder.write(try writer.takeTiles())
        #expect(
            Set(folder.files.keys) == [
                "tile/0/255", "tile/0/256.p/4", "tile/1/000", "tile/2/000.p/1",
                "tile/entries/255", "tile/entries/256.p/4",
            ]
        )
    }

    @Test("a tile that is missing, cut or too long is named")
    func damaged() throws {
        var writer = TileWriter()
        for entry in sampleEntries(5) { try writer.append(entry) }
        var folder = TileFolder()
        folder.write(try writer.takeTiles())
        let address = TileAddress(kind: .hashes(level: 0), index: 0, width: 5)
        folder.files[address.path]?.removeLast()
        #expect {
            try TiledTree(size: writer.size, read: folder.read).root()
        } throws: { error in
            guard case TileError<TileFolder.Missing>.refused(address, let refusal) = error else {
                return false
            }
            return refusal == .wrongTileLength(byteCount: 159, expected: 160)
        }
        folder.files[address.path] = nil
        #expect {
            try TiledTree(size: writer.size, read: folder.read).root()
        } throws: { error in
            guard case TileError<TileFolder.Missing>.unreadable(address, _) = error else {
                return false
            }
            return true
        }
    }

    @Test("an entry bundle is read back as it was written, and any other length is refused")
    func bundles() throws {
        var randomness = SplitMix64(seed: 9)
        for _ in 0..<100 {
            let count = Int.random(in: 0...20, using: &randomness)
            let entries = (0..<count).map { _ in
                randomness.bytes(Int.random(in: 0...50, using: &randomness))
            }
            let bytes = try EntryBundle.encode(entries)
            #expect(try EntryBundle.parse(bytes, width: count) == entries)
            #expect(throws: LogRefusal.self) {
                try EntryBundle.parse(bytes + [0], width: count)
            }
            if count > 0 {
                #expect(throws: LogRefusal.self) {
                    try EntryBundle.parse(bytes.dropLast(), width: count)
                }
            }
        }
        let long = [UInt8](repeating: 1, count: entryByteCountMax)
        #expect(try EntryBundle.parse(EntryBundle.encode([long]), width: 1) == [long])
        #expect(throws: LogRefusal.entryTooLong(byteCount: 65_536, limit: 65_535)) {
            try EntryBundle.encode([long + [1]])
        }
        #expect(throws: LogRefusal.tooMany(count: 257, limit: 256)) {
            try EntryBundle.encode(Array(repeating: [], count: 257))
        }
    }
}
