import AmanLog

/// The leaf hashes of a log, ready to be asked whether one of them is there.
///
/// An open-addressing table over the flat bytes: a million leaves cost 36 bytes each and a look-up
/// touches one or two places. Hashes are spread evenly already, so their own first bytes serve.
struct LeafTable: Sendable {
    private let hashes: [UInt8]
    /// Leaf index plus one, or zero for an empty slot; a power of two of them.
    private let slots: [UInt32]

    /// Leaves in the table.
    var count: Int { hashes.count / LogHash.byteCount }

    /// Takes leaf hashes in order, 32 bytes each.
    init(hashes: [UInt8]) {
        precondition(hashes.count % LogHash.byteCount == 0, "a leaf hash takes 32 bytes")
        let count = hashes.count / LogHash.byteCount
        precondition(count < UInt32.max, "more leaves than a bundle can hold")
        var slotCount = 4
        // At most half full, so that probing stays short.
        while slotCount < count * 2 { slotCount *= 2 }
        var slots = [UInt32](repeating: 0, count: slotCount)
        for leaf in 0..<count {
            let start = leaf * LogHash.byteCount
            var slot = Self.home(of: hashes, at: start) & (slotCount - 1)
            // A leaf logged again needs no slot of its own; giving it one would make a log of one
            // leaf many times over slow to read.
            while slots[slot] != 0, !Self.same(hashes, at: slots[slot], hashes, from: start) {
                slot = (slot + 1) & (slotCount - 1)
            }
            if slots[slot] == 0 { slots[slot] = UInt32(leaf + 1) }
        }
        self.hashes = hashes
        self.slots = slots
    }

    /// The index of a leaf, the first one if it was logged twice; nil when it is not there.
    func index(of leaf: LogHash) -> UInt64? {
        let wanted = leaf.bytes
        var slot = Self.home(of: wanted, at: 0) & (slots.count - 1)
        while slots[slot] != 0 {
            if Self.same(hashes, at: slots[slot], wanted, from: 0) {
                return UInt64(slots[slot] - 1)
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The bytes of one leaf's hash.
    func bytes(at leaf: Int) -> ArraySlice<UInt8> {
        hashes[leaf * LogHash.byteCount..<(leaf + 1) * LogHash.byteCount]
    }

    /// The hash of one leaf.
    func hash(at leaf: Int) throws(LogRefusal) -> LogHash {
        let start = leaf * LogHash.byteCount
        return try LogHash(Array(hashes[start..<start + LogHash.byteCount]))
    }

    /// Whether the leaf of a slot is the one that begins at `from` in `wanted`.
    private static func same(
        _ hashes: [UInt8],
        at slot: UInt32,
        _ wanted: [UInt8],
        from: Int
    ) -> Bool {
        let start = Int(slot - 1) * LogHash.byteCount
        for offset in 0..<LogHash.byteCount where hashes[start + offset] != wanted[from + offset] {
            return false
        }
        return true
    }

    private static func home(of bytes: [UInt8], at start: Int) -> Int {
        var word = 0
        for offset in 0..<7 { word = word << 8 | Int(bytes[start + offset]) }
        return word
    }
}
