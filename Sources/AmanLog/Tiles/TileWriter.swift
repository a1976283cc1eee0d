/// A tile and the bytes that belong into it.
public struct WrittenTile: Equatable, Sendable {
    /// Which tile.
    public let address: TileAddress
    /// The content of the tile.
    public let bytes: [UInt8]
}

/// A growing log that says which tiles to write.
///
/// Holds only the last, unfinished tile of each level, so it can continue a published log
/// by reading at most nine tiles. Write the tiles of `takeTiles` before signing `root`.
public struct TileWriter: Sendable {
    /// Leaves so far.
    public private(set) var size = TreeSize(value: 0)
    /// The unfinished row of hashes of each tile level; never 256 long.
    private var rows: [[LogHash]] = []
    private var entries: [[UInt8]] = []
    private var finished: [WrittenTile] = []
    private var publishedSize = TreeSize(value: 0)

    /// Begins an empty log.
    public init() {}

    /// Continues a log of this size, whose unfinished tiles `read` gives.
    ///
    /// - Throws: `unreadable` with the error of `read`; `refused` when a tile is not what it must
    ///   be.
    public init<Failure: Error>(
        resuming size: TreeSize,
        read: @escaping (TileAddress) throws(Failure) -> [UInt8]
    ) throws(TileError<Failure>) {
        self.size = size
        publishedSize = size
        let tree = TiledTree(size: size, read: read)
        for level in 0..<tileLevelCountMax {
            let count = size.value >> UInt64(tileHeight * level)
            guard count > 0 else { break }
            let width = UInt64(tileWidthMax)
            var row: [LogHash] = []
            if count % width > 0 { row = try tree.row(ofTile: count / width, tileLevel: level) }
            rows.append(row)
        }
        let rest = size.value % UInt64(tileWidthMax)
        if rest > 0 { entries = try tree.entries(ofBundle: size.value / UInt64(tileWidthMax)) }
    }

    /// Appends an entry and returns the index of its leaf.
    ///
    /// - Throws: `entryTooLong` over 65 535 bytes; nothing is appended then.
    @discardableResult
    public mutating func append(_ entry: [UInt8]) throws(LogRefusal) -> LeafIndex {
        guard entry.count <= entryByteCountMax else {
            throw .entryTooLong(byteCount: entry.count, limit: entryByteCountMax)
        }
        precondition(size.value < treeSizeMax, "a log of 2^63 leaves is not ours")
        let index = LeafIndex(value: size.value)
        entries.append(entry)
        if entries.count == tileWidthMax {
            finished.append(try bundle(at: index.value / UInt64(tileWidthMax)))
            entries = []
        }
        push(leafHash(of: entry), level: 0, index: index.value)
        size = TreeSize(value: size.value + 1)
        return index
    }

    /// Every tile that is new or wider since the last time, entries and hashes.
    ///
    /// - Returns: Finished tiles first, then the unfinished ones at the log's right edge.
    /// - Throws: `entryTooLong`, which `append` has excluded.
    public mutating func takeTiles() throws(LogRefusal) -> [WrittenTile] {
        var tiles = finished
        finished = []
        guard size != publishedSize else { return tiles }
        if !entries.isEmpty { tiles.append(try bundle(at: size.value / UInt64(tileWidthMax))) }
        for (level, row) in rows.enumerated() where !row.isEmpty {
            let shift = UInt64(tileHeight * level)
            guard size.value >> shift != publishedSize.value >> shift else { continue }
            let index = (size.value >> shift) / UInt64(tileWidthMax)
            tiles.append(hashTile(row, level: level, index: index))
        }
        publishedSize = size
        return tiles
    }

    /// The root of the log as it is now.
    public var root: LogHash {
        treeRoot(of: size) { (level: Int, index: UInt64) -> LogHash in
            let width = UInt64(1) << UInt64(level % tileHeight)
            let start = Int(index * width % UInt64(tileWidthMax))
            return completeRoot(of: rows[level / tileHeight][start..<start + Int(width)])
        }
    }

    /// Puts a hash into its level's row; a full row becomes a tile and a hash one level up.
    private mutating func push(_ hash: LogHash, level: Int, index: UInt64) {
        if level == rows.count { rows.append([]) }
        rows[level].append(hash)
        guard rows[level].count == tileWidthMax else { return }
        let row = rows[level]
        rows[level] = []
        let tileIndex = index / UInt64(tileWidthMax)
        finished.append(hashTile(row, level: level, index: tileIndex))
        push(completeRoot(of: row[...]), level: level + 1, index: tileIndex)
    }

    private func hashTile(_ row: [LogHash], level: Int, index: UInt64) -> WrittenTile {
        WrittenTile(
            address: TileAddress(kind: .hashes(level: level), index: index, width: row.count),
            bytes: HashTile.encode(row)
        )
    }

    private func bundle(at index: UInt64) throws(LogRefusal) -> WrittenTile {
        WrittenTile(
            address: TileAddress(kind: .entries, index: index, width: entries.count),
            bytes: try EntryBundle.encode(entries)
        )
    }
}
