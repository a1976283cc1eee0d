/// The hashes of one tile and of every complete subtree among them.
struct TileTree: Sendable {
    /// First the tile's own hashes, then level upon level; the last level has one or two hashes.
    private let levels: [[LogHash]]

    /// Hashes the subtrees of a tile: one hash less than the tile holds, at most.
    init(_ row: [LogHash]) {
        var levels = [row]
        while let below = levels.last, levels.count < tileHeight, below.count > 1 {
            var level: [LogHash] = []
            level.reserveCapacity(below.count / 2)
            for left in stride(from: 0, to: below.count & ~1, by: 2) {
                level.append(nodeHash(below[left], below[left + 1]))
            }
            levels.append(level)
        }
        self.levels = levels
    }

    /// The hash of a subtree: level 0 is the tile's own row; the index counts in its level, from 0.
    func hash(level: Int, index: Int) -> LogHash {
        precondition(
            level < levels.count && index < levels[level].count,
            "the subtree lies outside the tree"
        )
        return levels[level][index]
    }

    /// The tile's own hashes.
    var row: [LogHash] { levels[0] }
}

/// The tiles that were read last, with their subtrees: proofs of neighbouring leaves share nearly
/// all of them.
///
/// One tree has one of these, so it is used by one caller at a time. A tile of 256 hashes takes 16
/// KiB here.
final class RecentTiles {
    private let limit: Int
    private var tiles: [TileAddress: (tree: TileTree, usedAt: UInt64)] = [:]
    private var uses: UInt64 = 0

    /// Keeps at most `limit` tiles, one or more.
    init(limit: Int) {
        precondition(limit > 0, "a proof needs its tile")
        self.limit = limit
    }

    /// The tile at this address, from memory or from `read`, whose error it throws.
    func tile<Failure: Error>(
        _ address: TileAddress,
        read: () throws(Failure) -> [LogHash]
    ) throws(Failure) -> TileTree {
        uses += 1
        if let known = tiles[address]?.tree {
            tiles[address]?.usedAt = uses
            return known
        }
        let tree = TileTree(try read())
        if tiles.count >= limit, let oldest = tiles.min(by: { $0.value.usedAt < $1.value.usedAt }) {
            tiles[oldest.key] = nil
        }
        tiles[address] = (tree, uses)
        return tree
    }
}
