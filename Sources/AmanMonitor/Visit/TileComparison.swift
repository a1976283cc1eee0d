package import AmanLog

/// A log while its entries are read again, one after the other, and its tiles with them.
///
/// The one comparison of entries and tiles in Aman: an office's own check and a monitor use it.
/// Holds the unfinished tiles only, however long the log is.
package struct TileComparison: Sendable {
    private var writer = TileWriter()
    /// The newest unfinished tile of each level, which is published only at the last size.
    private var unfinished: [TileKind: WrittenTile] = [:]
    /// Sizes at which the root is remembered.
    private let wanted: Set<UInt64>
    /// The root at each of them that was reached.
    package private(set) var roots: [UInt64: LogHash] = [:]

    /// Begins before the first entry.
    ///
    /// - Parameter sizes: Sizes whose roots are asked for later.
    package init(rootsAt sizes: some Sequence<UInt64>) {
        wanted = Set(sizes)
        if wanted.contains(0) { roots[0] = writer.root }
    }

    /// Entries so far.
    package var size: UInt64 { writer.size.value }
    /// The root over them.
    package var root: LogHash { writer.root }

    /// Takes the next entry.
    ///
    /// - Throws: `entryTooLong`.
    package mutating func append(_ entry: [UInt8]) throws(LogRefusal) {
        try writer.append(entry)
        if wanted.contains(size) { roots[size] = writer.root }
    }

    /// The full tiles that were finished since the last time.
    ///
    /// - Throws: `entryTooLong`, which `append` has excluded.
    package mutating func finishedTiles() throws(LogRefusal) -> [WrittenTile] {
        var finished: [WrittenTile] = []
        for tile in try writer.takeTiles() {
            if tile.address.isFull {
                finished.append(tile)
            } else {
                unfinished[tile.address.kind] = tile
            }
        }
        return finished
    }

    /// The unfinished tiles of the size reached, beside the full ones of `finishedTiles`.
    package mutating func lastTiles() throws(LogRefusal) -> [WrittenTile] {
        let finished = try finishedTiles()
        return finished
            + unfinished.values.filter { tile in
                let count: UInt64
                switch tile.address.kind {
                case .entries: count = size
                case .hashes(let level): count = size >> UInt64(8 * level)
                }
                let width = UInt64(tileWidthMax)
                return tile.address.index == count / width
                    && UInt64(tile.address.width) == count % width
            }
    }
}
