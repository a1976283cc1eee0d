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
    /// The tree's right edge: appending hashes each node once, however long the log is.
    private var frontier = TreeFrontier()
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
        publishedSize = size
        let tree = TiledTree(size: size, read: read)
        frontier = try TreeFrontier(resuming: size, hashes: tree.hash)
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
        let index = LeafIndex(value: size.value)
        entries.append(entry)
        if entries.count == tileWidthMax {
            finished.append(try bundle(at: index.value / UInt64(tileWidthMax)))
            entries = []
        }
        let leaf = leafHash(of: entry)
        let above = frontier.append(leaf, reportingEvery: tileHeight)
        put(leaf, level: 0, index: index.value)
        for (place, hash) in above.enumerated() {
            let level = place + 1
            put(hash, level: level, index: index.value >> UInt64(tileHeight * level))
        }
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

    /// Leaves so far.
    public var size: TreeSize { frontier.size }

    /// The root of the log as it is now.
    public var root: LogHash { frontier.root }

    /// Puts a hash into its level's row; a full row becomes a tile.
    private mutating func put(_ hash: LogHash, level: Int, index: UInt64) {
        if level == rows.count { rows.append([]) }
        rows[level].append(hash)
        guard rows[level].count == tileWidthMax else { return }
        finished.append(
            hashTile(rows[level], level: level, index: index / UInt64(tileWidthMax))
        )
        rows[level] = []
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
