/// A growing tree, remembered only by its right edge.
///
/// Holds one hash per bit set in the size: the roots of the complete subtrees the tree is made
/// of, widest first. Appending costs two hashes on average and at most 64.
public struct TreeFrontier: Equatable, Sendable {
    /// Leaves so far.
    public private(set) var size = TreeSize(value: 0)
    private var peaks: [LogHash] = []

    /// The tree with no leaves.
    public init() {}

    /// Continues a tree that is stored elsewhere, such as in tiles; throws what `hashes` throws.
    public init<Failure: Error>(
        resuming size: TreeSize,
        hashes: SubtreeHashes<Failure>
    ) throws(Failure) {
        self.size = size
        for level in stride(from: 63, through: 0, by: -1) {
            let bit: UInt64 = 1 << UInt64(level)
            guard size.value & bit != 0 else { continue }
            // Wider subtrees are to the left: they are the bits above this one.
            let first = size.value & ~(bit | (bit - 1))
            peaks.append(try hashes(level, first >> UInt64(level)))
        }
    }

    /// Appends a leaf's hash and returns its index.
    @discardableResult
    public mutating func append(_ leaf: LogHash) -> LeafIndex {
        let index = LeafIndex(value: size.value)
        _ = append(leaf, reportingEvery: 64)
        return index
    }

    /// Appends a leaf's hash, and returns the roots of the subtrees that it completed at each level
    /// that is a multiple of `levels`, lowest first; seldom any.
    mutating func append(_ leaf: LogHash, reportingEvery levels: Int) -> [LogHash] {
        precondition(size.value < treeSizeMax, "a log of 2^63 leaves is not ours")
        var completed: [LogHash] = []
        var hash = leaf
        for below in 0..<(~size.value).trailingZeroBitCount {
            hash = nodeHash(peaks.removeLast(), hash)
            if (below + 1) % levels == 0 { completed.append(hash) }
        }
        peaks.append(hash)
        size = TreeSize(value: size.value + 1)
        return completed
    }

    /// The root of the tree as it is now.
    public var root: LogHash {
        guard var root = peaks.last else { return emptyRoot }
        for peak in peaks.dropLast().reversed() { root = nodeHash(peak, root) }
        return root
    }
}
