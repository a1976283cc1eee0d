/// Most leaves a tree may be said to hold.
///
/// Source: the C2SP reference implementations store sizes in signed 64-bit integers.
public let treeSizeMax: UInt64 = UInt64(Int64.max)

/// Most hashes in an inclusion proof: one for each level below the root.
public let inclusionPathLengthMax = 63

/// Most hashes in a consistency proof: an inclusion proof and the older tree's own subtree.
public let consistencyPathLengthMax = inclusionPathLengthMax + 1

/// The index of a leaf in the log, zero-based.
public struct LeafIndex: Hashable, Sendable {
    /// Leaves before this one.
    public let value: UInt64

    /// Wraps an index.
    public init(value: UInt64) {
        self.value = value
    }
}

/// How many leaves a tree holds.
public struct TreeSize: Hashable, Comparable, Sendable {
    /// Leaves in the tree.
    public let value: UInt64

    /// Wraps a count of leaves.
    public init(value: UInt64) {
        self.value = value
    }

    /// Whether a leaf is inside the tree.
    public func contains(_ leaf: LeafIndex) -> Bool {
        leaf.value < value
    }

    /// Orders sizes, smaller first.
    public static func < (left: TreeSize, right: TreeSize) -> Bool {
        left.value < right.value
    }
}
