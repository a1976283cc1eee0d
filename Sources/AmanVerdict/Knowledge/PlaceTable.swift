import AmanLetter

/// Finds the places of things in an array by a hash of what they are looked up by.
///
/// One table for all keys instead of a dictionary for each type of them: those are generic, and
/// larger in the page's module than all that is looked up. Its content was signed by the
/// programme's root, so no attacker chooses keys that collide.
struct PlaceTable: Sendable {
    private let hashes: [UInt64]
    /// Place plus one, or zero for an empty slot; a power of two of them.
    private let slots: [UInt32]

    /// Makes the table from the hash of each item.
    init(_ hashes: [UInt64]) {
        var slotCount = 4
        // At most half full, so that probing stays short.
        while slotCount < hashes.count * 2 { slotCount *= 2 }
        var slots = [UInt32](repeating: 0, count: slotCount)
        for place in hashes.indices {
            var slot = Self.home(of: hashes[place], slotCount)
            while slots[slot] != 0 { slot = (slot + 1) & (slotCount - 1) }
            slots[slot] = UInt32(place + 1)
        }
        self.hashes = hashes
        self.slots = slots
    }

    /// The first place with a hash for which the caller finds the key to be the same.
    @inline(never)
    func first(_ hash: UInt64, where isSame: (Int) -> Bool) -> Int? {
        var slot = Self.home(of: hash, slots.count)
        while slots[slot] != 0 {
            let place = Int(slots[slot] - 1)
            if hashes[place] == hash, isSame(place) { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The last one, where several keys may be the same.
    func last(_ hash: UInt64, where isSame: (Int) -> Bool) -> Int? {
        var found: Int?
        // Those of one key are in their order, as each took the next free slot.
        _ = first(hash) { place in
            if isSame(place) { found = place }
            return false
        }
        return found
    }

    private static func home(of hash: UInt64, _ slotCount: Int) -> Int {
        Int(truncatingIfNeeded: hash ^ hash >> 32) & (slotCount - 1)
    }
}

/// A hash of a text's bytes: FNV-1a.
func placeHash(of text: String) -> UInt64 {
    let bytes = text.utf8.span
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for place in 0..<bytes.count { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01b3 }
    return hash
}

/// A hash of a key's identifier, which is one already.
func placeHash(of keyID: KeyID) -> UInt64 { keyID.word }

/// The order of some items: their indices, the first item's first; equal items stay in order.
///
/// Indices and not items are sorted, so that the page's module holds one sort and not one for each
/// type.
///
/// - Parameters:
///   - count: How many items there are.
///   - precedes: Whether the item at one place comes before the item at another.
/// - Returns: The places in order.
@inline(never)
func places(
    of count: Int,
    inOrder precedes: (_ left: Int, _ right: Int) -> Bool
) -> [Int] {
    var places: [Int] = []
    places.reserveCapacity(count)
    for place in 0..<count { places.append(place) }
    var merged = places
    var width = 1
    while width < count {
        for start in stride(from: 0, to: count, by: 2 * width) {
            let middle = min(start + width, count)
            let end = min(middle + width, count)
            var (left, right) = (start, middle)
            for place in start..<end {
                if left == middle || (right < end && precedes(places[right], places[left])) {
                    merged[place] = places[right]
                    right += 1
                } else {
                    merged[place] = places[left]
                    left += 1
                }
            }
        }
        swap(&places, &merged)
        width *= 2
    }
    return places
}
