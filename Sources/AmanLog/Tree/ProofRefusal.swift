/// Why a proof was refused.
public enum ProofRefusal: Error, Equatable, Sendable {
    /// The leaf is outside the tree.
    case outsideTree(index: UInt64, size: UInt64)
    /// The older tree is empty or larger than the newer.
    case wrongSizes(old: UInt64, new: UInt64)
    /// The proof has more or fewer hashes than its index in the tree requires.
    case wrongLength(count: Int)
    /// The hashes lead to another root than the one claimed.
    case wrongRoot
    /// The hashes lead to another root than the older tree's.
    case wrongOldRoot
}
