import TestSupport
import Testing

@testable import AmanLog

@Suite("Proving what the log holds")
struct ProofTests {
    /// Trees of these sizes show every shape of the right edge that matters.
    static let sizes = Array(1...20) + [31, 32, 33, 63, 64, 65, 70]
    static let entries = sampleEntries(70)
    /// Roots by size, from the plain definition.
    static let roots = (0...70).map { plainRoot(entries[..<$0]) }

    let entries = ProofTests.entries
    let row = KnownTree(ProofTests.entries.map(leafHash))

    func root(_ size: Int) throws -> LogHash {
        try LogHash(Self.roots[size])
    }

    @Test("the root is what the plain definition says, however it is computed")
    func roots() throws {
        var frontier = TreeFrontier()
        #expect(frontier.root.bytes == sha256([]))
        for size in 1...70 {
            let index = frontier.append(leafHash(of: entries[size - 1]))
            #expect(index == LeafIndex(value: UInt64(size - 1)))
            #expect(frontier.size == TreeSize(value: UInt64(size)))
            #expect(try frontier.root == root(size))
            #expect(try treeRoot(of: frontier.size, hashes: row.hash) == root(size))
        }
    }

    @Test("a frontier that is read again continues as if it had never stopped")
    func resuming() throws {
        for size in [0, 1, 2, 3, 7, 8, 63, 64, 69] {
            let start = TreeSize(value: UInt64(size))
            var frontier = TreeFrontier(resuming: start, hashes: row.hash)
            for entry in entries[size...] { frontier.append(leafHash(of: entry)) }
            #expect(try frontier.root == root(70))
        }
    }

    @Test("every leaf of every tree can be proven", arguments: sizes)
    func inclusion(count: Int) throws {
        let size = TreeSize(value: UInt64(count))
        for place in 0..<UInt64(count) {
            let index = LeafIndex(value: place)
            let path = try #require(inclusionProof(of: index, in: size, hashes: row.hash))
            try verifyInclusion(
                of: leafHash(of: entries[Int(place)]),
                at: index,
                in: size,
                root: root(count),
                path: path
            )
        }
    }

    @Test("a proof is valid for no other leaf, index, size, root or path")
    func inclusionChanged() throws {
        var randomness = SplitMix64(seed: 5)
        for _ in 0..<60 {
            let count = Int.random(in: 2...70, using: &randomness)
            let place = Int.random(in: 0..<count, using: &randomness)
            let proof = Claim(
                leaf: leafHash(of: entries[place]),
                place: UInt64(place),
                size: UInt64(count),
                root: try root(count),
                path: try #require(
                    inclusionProof(
                        of: LeafIndex(value: UInt64(place)),
                        in: TreeSize(value: UInt64(count)),
                        hashes: row.hash
                    )
                )
            )
            #expect(proof.refusal == nil)
            for changed in try proof.changes(&randomness) {
                #expect(changed.refusal != nil, "\(changed)")
            }
        }
    }

    @Test("every tree is proven to begin every larger tree", arguments: sizes)
    func consistency(count: Int) throws {
        let new = TreeSize(value: UInt64(count))
        for size in 1...UInt64(count) {
            let old = TreeSize(value: size)
            let path = try #require(consistencyProof(from: old, to: new, hashes: row.hash))
            try verifyConsistency(
                from: old,
                root: root(Int(size)),
                to: new,
                root: root(count),
                path: path
            )
        }
    }

    @Test("a changed consistency proof is refused")
    func consistencyChanged() throws {
        var randomness = SplitMix64(seed: 6)
        for _ in 0..<60 {
            let count = Int.random(in: 2...70, using: &randomness)
            let old = TreeSize(value: UInt64.random(in: 1..<UInt64(count), using: &randomness))
            let new = TreeSize(value: UInt64(count))
            let path = try #require(consistencyProof(from: old, to: new, hashes: row.hash))
            let (oldRoot, newRoot) = (try root(Int(old.value)), try root(count))
            var paths = try changedPaths(path, &randomness)
            paths.append(path + [oldRoot])
            for changed in paths {
                #expect(throws: ProofRefusal.self) {
                    try verifyConsistency(
                        from: old,
                        root: oldRoot,
                        to: new,
                        root: newRoot,
                        path: changed
                    )
                }
            }
            #expect(throws: ProofRefusal.self) {
                try verifyConsistency(
                    from: old,
                    root: newRoot,
                    to: new,
                    root: oldRoot,
                    path: path
                )
            }
        }
    }

    @Test("there is no proof for a leaf outside the tree, nor from an empty or larger tree")
    func outside() {
        let five = TreeSize(value: 5)
        let none = TreeSize(value: 0)
        #expect(inclusionProof(of: LeafIndex(value: 5), in: five, hashes: row.hash) == nil)
        #expect(inclusionProof(of: LeafIndex(value: 0), in: none, hashes: row.hash) == nil)
        #expect(consistencyProof(from: none, to: five, hashes: row.hash) == nil)
        #expect(consistencyProof(from: five, to: TreeSize(value: 4), hashes: row.hash) == nil)
        #expect(consistencyProof(from: five, to: five, hashes: row.hash) == [])
    }

    @Test("the largest numbers are refused without overflow")
    func largest() {
        let hash = leafHash(of: [])
        let path = Array(repeating: hash, count: 70)
        for size in [UInt64.max, treeSizeMax, 1 << 63] {
            #expect(throws: ProofRefusal.self) {
                try verifyInclusion(
                    of: hash,
                    at: LeafIndex(value: size - 1),
                    in: TreeSize(value: size),
                    root: hash,
                    path: path
                )
            }
            #expect(throws: ProofRefusal.self) {
                try verifyConsistency(
                    from: TreeSize(value: size - 1),
                    root: hash,
                    to: TreeSize(value: size),
                    root: hash,
                    path: path
                )
            }
        }
    }
}

/// A row of leaves whose complete subtrees are hashed once.
struct KnownTree {
    private var levels: [[LogHash]]

    init(_ leaves: [LogHash]) {
        levels = [leaves]
        while let row = levels.last, row.count > 1 {
            let pairs = stride(from: 0, to: row.count - 1, by: 2)
            levels.append(pairs.map { nodeHash(row[$0], row[$0 + 1]) })
        }
    }

    func hash(level: Int, index: UInt64) -> LogHash {
        levels[level][Int(index)]
    }
}

/// An inclusion proof with everything it speaks of, so that tests can change one part at a time.
struct Claim {
    var leaf: LogHash
    var place: UInt64
    var size: UInt64
    var root: LogHash
    var path: [LogHash]

    var refusal: ProofRefusal? {
        do throws(ProofRefusal) {
            try verifyInclusion(
                of: leaf,
                at: LeafIndex(value: place),
                in: TreeSize(value: size),
                root: root,
                path: path
            )
            return nil
        } catch {
            return error
        }
    }

    /// The claim with one part changed, in every way that must be refused.
    ///
    /// Another size is refused only if the path's shape differs; the signed tree head
    /// distinguishes sizes of the same shape, so they are not among the changes.
    func changes(_ randomness: inout SplitMix64) throws -> [Claim] {
        var changes: [Claim] = []
        for path in try changedPaths(path, &randomness) {
            changes.append(self)
            changes[changes.count - 1].path = path
        }
        var other = self
        other.leaf = try changedHash(leaf, &randomness)
        changes.append(other)
        other = self
        other.root = try changedHash(root, &randomness)
        changes.append(other)
        for place in 0..<size where place != self.place {
            other = self
            other.place = place
            changes.append(other)
        }
        for place in [size, size + 1, .max] {
            other = self
            other.place = place
            changes.append(other)
        }
        other = self
        other.size = 0
        changes.append(other)
        return changes
    }
}

/// Paths with one bit changed, one hash more or less, or two of them swapped.
func changedPaths(_ path: [LogHash], _ randomness: inout SplitMix64) throws -> [[LogHash]] {
    var paths = [path + [leafHash(of: [])], [leafHash(of: [])] + path]
    if !path.isEmpty { paths += [Array(path.dropLast()), Array(path.dropFirst()), []] }
    for place in path.indices {
        var changed = path
        changed[place] = try changedHash(path[place], &randomness)
        paths.append(changed)
    }
    if path.count > 1 {
        var changed = path
        changed.swapAt(0, 1)
        paths.append(changed)
    }
    return paths
}

/// The hash with one bit changed.
func changedHash(_ hash: LogHash, _ randomness: inout SplitMix64) throws -> LogHash {
    var bytes = hash.bytes
    bytes[Int.random(in: 0..<32, using: &randomness)] ^=
        1 << UInt8.random(in: 0..<8, using: &randomness)
    return try LogHash(bytes)
}
