/// The hashes that lead from a leaf to the root; nil when the leaf is outside the tree.
///
/// Ordered from the leaf's sibling upwards. Throws what `hashes` throws.
/// Source: RFC 9162 section 2.1.3.1.
public func inclusionProof<Failure: Error>(
    of leaf: LeafIndex,
    in size: TreeSize,
    hashes: SubtreeHashes<Failure>
) throws(Failure) -> [LogHash]? {
    guard size.contains(leaf) else { return nil }
    var (first, end) = (UInt64(0), size.value)
    var path: [LogHash] = []
    while end - first > 1 {
        let middle = first + splitPoint(of: end - first)
        if leaf.value < middle {
            path.append(try rangeRoot(from: middle, to: end, hashes: hashes))
            end = middle
        } else {
            path.append(try rangeRoot(from: first, to: middle, hashes: hashes))
            first = middle
        }
    }
    return path.reversed()
}

/// Checks that a leaf is at its index in the tree with this root.
///
/// - Parameters:
///   - leaf: The hash of the leaf, as `leafHash` makes it.
///   - index: The leaf's index, zero-based; must be inside `size`.
///   - size: Leaves in the tree.
///   - root: The tree's root.
///   - path: Sibling hashes, leaf upwards; at most 63.
/// - Throws: `outsideTree`; `wrongLength` for too many or too few hashes; `wrongRoot`.
///   Source: RFC 9162 section 2.1.3.2.
public func verifyInclusion(
    of leaf: LogHash,
    at index: LeafIndex,
    in size: TreeSize,
    root: LogHash,
    path: [LogHash]
) throws(ProofRefusal) {
    guard size.contains(index) else {
        throw .outsideTree(index: index.value, size: size.value)
    }
    var place = index.value
    var last = size.value - 1
    var hash = leaf
    for sibling in path {
        guard last != 0 else { throw .wrongLength(count: path.count) }
        if place & 1 == 1 || place == last {
            hash = nodeHash(sibling, hash)
            climbWhileLeft(&place, &last)
        } else {
            hash = nodeHash(hash, sibling)
        }
        place >>= 1
        last >>= 1
    }
    guard last == 0 else { throw .wrongLength(count: path.count) }
    guard hash == root else { throw .wrongRoot }
}

/// Passes the levels at which the rightmost subtree has no sibling.
func climbWhileLeft(_ place: inout UInt64, _ last: inout UInt64) {
    while place & 1 == 0 && place != 0 {
        place >>= 1
        last >>= 1
    }
}
