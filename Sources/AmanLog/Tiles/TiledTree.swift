/// Why a tree in tiles could not answer.
public enum TileError<Failure: Error>: Error {
    /// The tile could not be read.
    case unreadable(TileAddress, Failure)
    /// The tile was read and is not what it must be.
    case refused(TileAddress, LogRefusal)
}

/// Tiles that a tree remembers unless its maker says otherwise: a proof in ten million leaves reads
/// three or four, so those of neighbouring leaves find theirs here.
public let tilesInMemoryUsual = 16

/// A tree of a known size whose hashes are in tiles.
///
/// Reads at most one tile for each requested hash, and remembers the last ones: the proofs of a
/// run of letters read each tile once. It trusts the tiles: a root or proof made from them proves
/// something only once it matches a signed tree head.
public struct TiledTree<Failure: Error> {
    /// Leaves in the tree.
    public let size: TreeSize
    private let read: (TileAddress) throws(Failure) -> [UInt8]
    private let recent: RecentTiles

    /// Makes a tree of a size.
    ///
    /// - Parameters:
    ///   - size: Leaves in the tree.
    ///   - tilesInMemory: How many tiles to remember, one or more, 16 KiB each.
    ///   - read: Gives a tile's bytes.
    public init(
        size: TreeSize,
        tilesInMemory: Int = tilesInMemoryUsual,
        read: @escaping (TileAddress) throws(Failure) -> [UInt8]
    ) {
        self.size = size
        self.read = read
        recent = RecentTiles(limit: tilesInMemory)
    }

    /// The tree's root.
    ///
    /// - Throws: `unreadable` or `refused`, with the tile.
    public func root() throws(TileError<Failure>) -> LogHash {
        try treeRoot(of: size, hashes: hash)
    }

    /// The hash of a complete subtree, which must be inside the tree.
    ///
    /// - Parameters:
    ///   - level: 0 for a leaf; each level doubles the leaves.
    ///   - index: The subtree's index in its level, zero-based.
    /// - Returns: The hash.
    /// - Throws: `unreadable` or `refused`, with the tile.
    public func hash(
        level: Int,
        index: UInt64
    ) throws(TileError<Failure>) -> LogHash {
        let tileLevel = level / tileHeight
        let width = UInt64(1) << UInt64(level % tileHeight)
        let first = index * width
        let address = address(of: first / UInt64(tileWidthMax), tileLevel: tileLevel)
        let start = Int(first % UInt64(tileWidthMax))
        return try tile(at: address).hash(level: level % tileHeight, index: start / Int(width))
    }

    /// The entries of one bundle of this tree.
    ///
    /// - Parameter index: The bundle's index, zero-based; must be inside the tree.
    /// - Returns: Up to 256 entries.
    /// - Throws: `unreadable` or `refused`, with the tile.
    public func entries(
        ofBundle index: UInt64
    ) throws(TileError<Failure>) -> [[UInt8]] {
        let width = address(of: index, tileLevel: 0).width
        let address = TileAddress(kind: .entries, index: index, width: width)
        let bytes = try bytes(of: address)
        do throws(LogRefusal) {
            return try EntryBundle.parse(bytes, width: width)
        } catch {
            throw .refused(address, error)
        }
    }

    /// All hashes of one tile of this tree.
    func row(
        ofTile index: UInt64,
        tileLevel: Int
    ) throws(TileError<Failure>) -> [LogHash] {
        try tile(at: address(of: index, tileLevel: tileLevel)).row
    }

    /// The tile with this index in a tree of this size.
    private func address(of index: UInt64, tileLevel: Int) -> TileAddress {
        let count = size.value >> UInt64(tileHeight * tileLevel)
        let first = index * UInt64(tileWidthMax)
        precondition(first < count, "the tile lies outside the tree")
        return TileAddress(
            kind: .hashes(level: tileLevel),
            index: index,
            width: Int(min(count - first, UInt64(tileWidthMax)))
        )
    }

    private func tile(at address: TileAddress) throws(TileError<Failure>) -> TileTree {
        try recent.tile(address) { () throws(TileError<Failure>) in
            let bytes = try bytes(of: address)
            do throws(LogRefusal) {
                return try HashTile.parse(bytes, width: address.width)
            } catch {
                throw .refused(address, error)
            }
        }
    }

    private func bytes(of address: TileAddress) throws(TileError<Failure>) -> [UInt8] {
        do throws(Failure) {
            return try read(address)
        } catch {
            throw .unreadable(address, error)
        }
    }
}
