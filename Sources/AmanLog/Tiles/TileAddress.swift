/// Hashes or entries in a full tile.
///
/// Source: c2sp.org/tlog-tiles, "Merkle Tree".
public let tileWidthMax = 256

/// Levels of the tree that one tile spans: 256 is 2 to the 8th.
let tileHeight = 8

/// Most tile levels a tree of `treeSizeMax` leaves can have.
let tileLevelCountMax = 8

/// What a tile holds.
public enum TileKind: Hashable, Sendable {
    /// Hashes of the tree's level 8 times `level`; level 0 holds the leaves' hashes.
    case hashes(level: Int)
    /// The entries themselves.
    case entries
}

/// Which tile: what it holds, the how-many-th of its kind, and how wide it is so far.
public struct TileAddress: Hashable, Sendable {
    /// What the tile holds.
    public let kind: TileKind
    /// Tiles of this kind before this one: the index, from 0.
    public let index: UInt64
    /// Hashes or entries in it: 1 to 256.
    public let width: Int

    /// Names a tile.
    public init(kind: TileKind, index: UInt64, width: Int) {
        precondition((1...tileWidthMax).contains(width), "a tile holds 1 to 256 hashes")
        self.kind = kind
        self.index = index
        self.width = width
    }

    /// Whether the tile is full and will never change again.
    public var isFull: Bool { width == tileWidthMax }

    /// The tile's path below the log's folder or address.
    ///
    /// Such as `tile/0/x001/x234/067.p/12`; see c2sp.org/tlog-tiles.
    public var path: String {
        var bytes = Array("tile/".utf8)
        switch kind {
        case .hashes(let level): bytes += decimalBytes(UInt64(level))
        case .entries: bytes += "entries".utf8
        }
        bytes += indexPath
        if !isFull { bytes += Array(".p/".utf8) + decimalBytes(UInt64(width)) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The index in groups of three digits, all but the last marked by an `x`.
    private var indexPath: [UInt8] {
        var groups: [[UInt8]] = []
        var rest = index
        repeat {
            let mark: [UInt8] = groups.isEmpty ? [] : [UInt8(ascii: "x")]
            let digits = decimalBytes(rest % 1000 + 1000).dropFirst()
            groups.append([UInt8(ascii: "/")] + mark + digits)
            rest /= 1000
        } while rest > 0
        return groups.reversed().flatMap { $0 }
    }
}

/// The tiles to write when a log grows: all that are new or wider than before.
///
/// Ordered by kind, entries last, and from left to right. Partial tiles of sizes in between are
/// not among them: only sizes with a signed tree head are ever served.
public func tiles(growingFrom old: TreeSize, to new: TreeSize) -> [TileAddress] {
    precondition(old <= new, "a log never shrinks")
    var addresses: [TileAddress] = []
    for level in 0..<tileLevelCountMax {
        addresses += row(.hashes(level: level), from: old, to: new, level: level)
    }
    return addresses + row(.entries, from: old, to: new, level: 0)
}

/// The tiles of one kind between two sizes; a hash at `level` stands for 256^level leaves.
private func row(
    _ kind: TileKind,
    from old: TreeSize,
    to new: TreeSize,
    level: Int
) -> [TileAddress] {
    let shift = UInt64(tileHeight * level)
    let (before, after) = (old.value >> shift, new.value >> shift)
    guard before < after else { return [] }
    let width = UInt64(tileWidthMax)
    return (before / width...(after - 1) / width).map { index in
        let isWidest = (index + 1) * width <= after
        return TileAddress(
            kind: kind,
            index: index,
            width: isWidest ? tileWidthMax : Int(after % width)
        )
    }
}
