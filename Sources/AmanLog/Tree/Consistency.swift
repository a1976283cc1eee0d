/// The hashes that prove that the newer tree begins with the older one.
///
/// Nil unless `0 < old <= new`: nothing can be proven about the empty tree, because every tree
/// begins with it. Empty when the sizes are equal. Throws what `hashes` throws.
/// Source: RFC 9162 section 2.1.4.1.
public func consistencyProof<Failure: Error>(
    from old: TreeSize,
    to new: TreeSize,
    hashes: SubtreeHashes<Failure>
) throws(Failure) -> [LogHash]? {
    guard old.value > 0, old <= new else { return nil }
    var (first, end) = (UInt64(0), new.value)
    var path: [LogHash] = []
    // The older tree's end is in (first, end] in every iteration.
    while old.value != end {
        let middle = first + splitPoint(of: end - first)
        if old.value <= middle {
            path.append(try rangeRoot(from: middle, to: end, hashes: hashes))
            end = middle
        } else {
            path.append(try rangeRoot(from: first, to: middle, hashes: hashes))
            first = middle
        }
    }
    // A subtree that begins the older tree is the older tree: its root is known already.
    if first > 0 { path.append(try rangeRoot(from: first, to: end, hashes: hashes)) }
    return path.reversed()
}

/// Checks that the tree with the newer root begins with the tree with the older root.
///
/// - Parameters:
///   - old: Leaves in the older tree; at least one.
///   - oldRoot: The older tree's root.
///   - new: Leaves in the newer tree.
///   - newRoot: The newer tree's root.
///   - path: The proof; empty when the sizes are equal.
/// - Throws: `wrongSizes`; `wrongLength` for too many or too few hashes; `wrongOldRoot` or
///   `wrongRoot`. Source: RFC 9162 section 2.1.4.2.
public func verifyConsistency(
    from old: TreeSize,
    root oldRoot: LogHash,
    to new: TreeSize,
    root newRoot: LogHash,
    path: [LogHash]
) throws(ProofRefusal) {
    guard old.value > 0, old <= new else { throw .wrongSizes(old: old.value, new: new.value) }
    guard old != new else {
        guard path.isEmpty else { throw .wrongLength(count: path.count) }
        guard oldRoot == newRoot else { throw .wrongRoot }
        return
    }
    guard !path.isEmpty else { throw .wrongLength(count: 0) }
    let isComplete = old.value & (old.value - 1) == 0
    let steps = isComplete ? [oldRoot] + path : path
    var place = old.value - 1
    var last = new.value - 1
    let levels = UInt64((~place).trailingZeroBitCount)
    place >>= levels
    last >>= levels
    let found = try climb(steps, place, last, count: path.count)
    guard found.old == oldRoot else { throw .wrongOldRoot }
    guard found.new == newRoot else { throw .wrongRoot }
}

/// The root that a proof of the newer tree gives to its first `old` leaves.
///
/// Compared with a signed root of that size, it shows whether two signed trees are one log.
///
/// - Parameters:
///   - old: Leaves in the older tree.
///   - new: Leaves in the newer tree.
///   - newRoot: The newer tree's root.
///   - path: The consistency proof between both sizes.
/// - Returns: Nil where the hashes do not lead to the newer root, and where `old` is a power of
///   two: a proof begins with the older root then, and does not state it.
public func impliedRoot(
    of old: TreeSize,
    in new: TreeSize,
    root newRoot: LogHash,
    path: [LogHash]
) -> LogHash? {
    guard old.value > 0, old < new, old.value & (old.value - 1) != 0, !path.isEmpty else {
        return nil
    }
    let place = old.value - 1
    let levels = UInt64((~place).trailingZeroBitCount)
    let last = (new.value - 1) >> levels
    guard let found = try? climb(path, place >> levels, last, count: path.count),
        found.new == newRoot
    else { return nil }
    return found.old
}

/// Both roots computed from the proof's hashes, from the older tree's last subtree upwards.
private func climb(
    _ steps: [LogHash],
    _ place: UInt64,
    _ last: UInt64,
    count: Int
) throws(ProofRefusal) -> (old: LogHash, new: LogHash) {
    var (place, last) = (place, last)
    var (oldHash, newHash) = (steps[0], steps[0])
    for sibling in steps.dropFirst() {
        guard last != 0 else { throw .wrongLength(count: count) }
        if place & 1 == 1 || place == last {
            oldHash = nodeHash(sibling, oldHash)
            newHash = nodeHash(sibling, newHash)
            climbWhileLeft(&place, &last)
        } else {
            newHash = nodeHash(newHash, sibling)
        }
        place >>= 1
        last >>= 1
    }
    guard last == 0 else { throw .wrongLength(count: count) }
    return (oldHash, newHash)
}
