import AmanLog

/// Reads the tiles of one signed tree, and gives none that does not lead to its root.
///
/// From the top: the tiles at the right edge must make the signed root, and each full tile the hash
/// that the tile above it holds. So a damaged, exchanged or strange tile is found when it is read.
final class TileReader {
    let head: TreeHead
    private let source: any LogSource
    /// Nil where tiles are only read.
    private let folder: MirrorFolder?
    /// The unfinished row of each level, which the root was made from.
    private var edges: [Int: [LogHash]] = [:]
    /// The last full tile of each level: tiles are read from left to right.
    private var latest: [Int: (index: UInt64, row: [LogHash])] = [:]
    /// Whether tiles that fit are written to the folder.
    private var isWriting = false
    private(set) var copied = 0
    private(set) var resumed = 0
    /// Read ahead and not used yet.
    private var ahead: [TileAddress: [UInt8]] = [:]

    init(_ head: TreeHead, from source: any LogSource, into folder: MirrorFolder?) {
        self.head = head
        self.source = source
        self.folder = folder
    }

    /// From now on, tiles that fit are written to the folder.
    ///
    /// What was read until now was not, and is read once more.
    func beginWriting() {
        isWriting = true
        latest = [:]
    }

    /// Reads the right edge and compares it with the signed root.
    func readEdges() async throws(MirrorError) {
        edges = [:]
        for address in partials(of: head.size) {
            guard case .hashes(let level) = address.kind else { continue }
            let bytes = try await fetch(address)
            edges[level] = try Self.row(bytes, address)
        }
        let edges = edges
        let root = treeRoot(of: head.size) { (level: Int, index: UInt64) -> LogHash in
            subtree(level, index, in: edges[level / 8] ?? [])
        }
        guard root == head.root else { throw .wrongRoot }
    }

    /// The right edge as tiles, to be written when the full ones are.
    func writeEdges() async throws(MirrorError) {
        for address in partials(of: head.size) {
            switch address.kind {
            case .hashes(let level):
                try folder?.write(HashTile.encode(edges[level] ?? []), to: address.path)
            case .entries:
                let bytes = try await fetch(address)
                try check(bytes, address, hold: edges[0] ?? [])
                try folder?.write(bytes, to: address.path)
            }
        }
    }

    /// The root, and proofs, from hashes that are read when they are asked for.
    ///
    /// The algorithms are those of AmanLog, which wait for nothing: each attempt says which hash
    /// it lacks. A tree of 2^63 leaves takes at most 64 of them.
    func resolve<Answer>(
        _ work: (SubtreeHashes<MissingHashError>) throws(MissingHashError) -> Answer
    ) async throws(MirrorError) -> Answer {
        var known: [MissingHashError: LogHash] = [:]
        while true {
            let missing: MissingHashError
            do throws(MissingHashError) {
                return try work { (level: Int, index: UInt64) throws(MissingHashError) -> LogHash in
                    let place = MissingHashError(level: level, index: index)
                    guard let hash = known[place] else { throw place }
                    return hash
                }
            } catch {
                missing = error
            }
            let first = missing.index << UInt64(missing.level % 8)
            let row = try await row(level: missing.level / 8, index: first / 256)
            known[missing] = subtree(missing.level, missing.index, in: row)
        }
    }

    /// The hashes of a tile, checked up to the root.
    func row(level: Int, index: UInt64) async throws(MirrorError) -> [LogHash] {
        let isFull = (index + 1) << 8 <= head.size.value >> UInt64(8 * level)
        guard isFull else { return edges[level] ?? [] }
        if let latest = latest[level], latest.index == index { return latest.row }
        let above = try await row(level: level + 1, index: index / 256)
        let expected = above[Int(index % 256)]
        let address = TileAddress(kind: .hashes(level: level), index: index, width: 256)
        let row = try await tile(address) { bytes throws(MirrorError) in
            let row = try Self.row(bytes, address)
            guard LeafRow(row).hash(level: 8, index: 0) == expected else {
                throw .wrongHash(path: address.path)
            }
            return row
        }
        latest[level] = (index, row)
        return row
    }

    /// Copies the entries of a full tile, whose hashes the tile of level 0 holds.
    func copyEntries(_ index: UInt64) async throws(MirrorError) {
        let leaves = try await row(level: 0, index: index)
        let address = TileAddress(kind: .entries, index: index, width: 256)
        try await tile(address) { bytes throws(MirrorError) in
            try self.check(bytes, address, hold: leaves)
        }
    }

    /// Reads tiles and entries that come next, several at once.
    ///
    /// Over a network the way there and back takes longest. What is not read now is read when it
    /// is needed.
    func readAhead(_ indexes: Range<UInt64>) async {
        let kinds: [TileKind] = [.hashes(level: 0), .entries]
        let wanted = indexes.flatMap { index in
            kinds.map { TileAddress(kind: $0, index: index, width: 256) }
        }.filter { folder?.read($0.path, limit: byteCountMax(of: $0)) == nil }
        let source = source
        ahead = await withTaskGroup(of: (TileAddress, [UInt8]?).self) { group in
            for address in wanted {
                group.addTask {
                    let limit = min(byteCountMax(of: address), aheadByteCountMax)
                    return (address, try? await source.read(address.path, limit: limit))
                }
            }
            var ahead: [TileAddress: [UInt8]] = [:]
            for await (address, bytes) in group { ahead[address] = bytes }
            return ahead
        }
    }

    /// A full tile from the folder where an earlier run left it and it fits, else from the source.
    private func tile<Content>(
        _ address: TileAddress,
        check: (_ bytes: [UInt8]) throws(MirrorError) -> Content
    ) async throws(MirrorError) -> Content {
        if let bytes = folder?.read(address.path, limit: byteCountMax(of: address)),
            let content = try? check(bytes)
        {
            if isWriting { resumed += 1 }
            return content
        }
        let bytes = try await fetch(address)
        let content = try check(bytes)
        if isWriting {
            try folder?.write(bytes, to: address.path)
            copied += 1
        }
        return content
    }

    private func fetch(_ address: TileAddress) async throws(MirrorError) -> [UInt8] {
        if let bytes = ahead.removeValue(forKey: address) { return bytes }
        if let bytes = try await read(address) { return bytes }
        // The log may have filled the tile since its tree head was read, and removed the part.
        guard !address.isFull, let bytes = try await read(address.full) else {
            throw .missing(path: address.path)
        }
        do throws(LogRefusal) {
            return try address.cut(from: bytes)
        } catch {
            throw .unfit(path: address.full.path)
        }
    }

    /// A file of the source; nil where it is not there.
    private func read(_ address: TileAddress) async throws(MirrorError) -> [UInt8]? {
        do throws(SourceError) {
            return try await source.read(address.path, limit: byteCountMax(of: address))
        } catch {
            if case .tooLong = error { throw .unfit(path: address.path) }
            throw .source(path: address.path, error)
        }
    }

    private func check(
        _ bytes: [UInt8],
        _ address: TileAddress,
        hold leaves: [LogHash]
    ) throws(MirrorError) {
        guard let entries = try? EntryBundle.parse(bytes, width: address.width) else {
            throw .unfit(path: address.path)
        }
        guard entries.map(leafHash) == leaves else { throw .wrongHash(path: address.path) }
    }

    private static func row(
        _ bytes: [UInt8],
        _ address: TileAddress
    ) throws(MirrorError) -> [LogHash] {
        do throws(LogRefusal) {
            return try HashTile.parse(bytes, width: address.width)
        } catch {
            throw .unfit(path: address.path)
        }
    }
}

/// A complete subtree whose hash was not read yet.
struct MissingHashError: Error, Hashable {
    let level: Int
    let index: UInt64
}

/// The hash of a complete subtree that lies inside one tile's row.
private func subtree(_ level: Int, _ index: UInt64, in row: [LogHash]) -> LogHash {
    let width = UInt64(1) << UInt64(level % 8)
    let start = Int(index * width % 256)
    guard start + Int(width) <= row.count else { return emptyRoot }
    return LeafRow(Array(row[start..<start + Int(width)])).hash(level: level % 8, index: 0)
}

/// The partial tiles of a tree of this size: at most one of each kind.
func partials(of size: TreeSize) -> [TileAddress] {
    tiles(growingFrom: TreeSize(value: size.value / 256 * 256), to: size).filter { !$0.isFull }
        + (1..<8).compactMap { level -> TileAddress? in
            let count = size.value >> UInt64(8 * level)
            guard count % 256 > 0 else { return nil }
            return TileAddress(
                kind: .hashes(level: level),
                index: count / 256,
                width: Int(count % 256)
            )
        }
}

/// Most bytes of a file that is read ahead: ours have 100 bytes an entry.
private let aheadByteCountMax = 1_048_576

/// Most bytes of a tile.
private func byteCountMax(of address: TileAddress) -> Int {
    switch address.kind {
    case .hashes: 256 * LogHash.byteCount
    case .entries: 256 * (2 + entryByteCountMax)
    }
}
