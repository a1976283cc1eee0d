/// Gives the hash of a complete subtree: level 0 is a leaf's hash, each level doubles.
///
/// The subtree at `level` and `index` spans the leaves from `index << level` on, `1 << level` of
/// them. A store of leaves or tiles can answer; see `TiledTree` and `LeafRow`.
public typealias SubtreeHashes<Failure: Error> =
    (_ level: Int, _ index: UInt64) throws(Failure) -> LogHash

/// The root of the tree over the first `size` leaves.
///
/// Requests complete subtrees only, one per bit set in `size`. Throws what `hashes` throws.
/// Source: RFC 9162 section 2.1.1.
public func treeRoot<Failure: Error>(
    of size: TreeSize,
    hashes: SubtreeHashes<Failure>
) throws(Failure) -> LogHash {
    guard size.value > 0 else { return emptyRoot }
    return try rangeRoot(from: 0, to: size.value, hashes: hashes)
}

/// MTH(D[first:end]) of RFC 9162, where `first` is a multiple of the range's widest subtree.
func rangeRoot<Failure: Error>(
    from first: UInt64,
    to end: UInt64,
    hashes: SubtreeHashes<Failure>
) throws(Failure) -> LogHash {
    let count = end - first
    let level = count.trailingZeroBitCount
    if count == 1 << UInt64(level) { return try hashes(level, first >> UInt64(level)) }
    let middle = first + splitPoint(of: count)
    let left = try rangeRoot(from: first, to: middle, hashes: hashes)
    let right = try rangeRoot(from: middle, to: end, hashes: hashes)
    return nodeHash(left, right)
}

/// The largest power of two smaller than `count`, which must be two or more.
func splitPoint(of count: UInt64) -> UInt64 {
    precondition(count > 1, "a single leaf is never split")
    return 1 << UInt64(63 - (count - 1).leadingZeroBitCount)
}

/// A row of leaf hashes held in memory, answering for every complete subtree among them.
///
/// Hashes each subtree on request and caches nothing: for tests, monitors and small logs.
public struct LeafRow: Sendable {
    private let leaves: [LogHash]

    /// Takes the hashes of all leaves, in order.
    public init(_ leaves: [LogHash]) {
        self.leaves = leaves
    }

    /// Leaves in the row.
    public var size: TreeSize { TreeSize(value: UInt64(leaves.count)) }

    /// The hash of a complete subtree; the subtree must be inside the row.
    public func hash(level: Int, index: UInt64) -> LogHash {
        let first = Int(index << UInt64(level))
        return completeRoot(of: leaves[first..<first + 1 << level])
    }
}

/// The root over hashes whose count is a power of two.
func completeRoot(of row: ArraySlice<LogHash>) -> LogHash {
    var row = Array(row)
    while row.count > 1 {
        row = stride(from: 0, to: row.count, by: 2).map { nodeHash(row[$0], row[$0 + 1]) }
    }
    return row[0]
}
