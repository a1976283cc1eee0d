/// The zlib stream of bytes that are mostly zero, such as a status list; nil when they are not.
///
/// zlib's level 9 looks at every byte of a list to find the few that say something. This goes from
/// one such byte to the next: a run of zeros, a value, and now and then both together with their
/// neighbours as they stood before, by one table for the whole list. What it costs grows with the
/// letters that are not valid rather than with the places; `docs/performance.md` has both sides.
/// Source: RFC 1950, RFC 1951.
///
/// - Parameter bytes: Anything; more than one byte in twenty that is not zero is not sparse.
/// - Returns: A whole zlib stream.
package func deflateSparse(_ bytes: [UInt8]) -> [UInt8]? {
    guard let sparse = SparseBytes(bytes) else { return nil }
    var finder = SparseMatches(sparse)
    let tokens = finder.tokens()
    return DynamicBlock(tokens).stream(checkSum: sparse.checkSum)
}

/// Where the bytes stand that are not zero, and what they are.
struct SparseBytes {
    /// Bytes in all, zeros among them.
    let byteCount: Int
    private(set) var places: [Int] = []
    private(set) var values: [UInt8] = []
    /// Adler-32 of all bytes; a zero byte changes only how often the sum before it counts.
    private(set) var checkSum: UInt32 = 0

    init?(_ bytes: [UInt8]) {
        byteCount = bytes.count
        let limit = bytes.count / 20
        places.reserveCapacity(min(limit, 1 << 17))
        values.reserveCapacity(min(limit, 1 << 17))
        var isSparse = true
        unsafe bytes.withUnsafeBytes { raw in
            var place = 0
            while place < raw.count, isSparse {
                // Eight zeros at a time: most of a list.
                if place + 8 <= raw.count,
                    unsafe raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) == 0
                {
                    place += 8
                    continue
                }
                let end = min(place + 8, raw.count)
                while place < end {
                    let value = unsafe raw[place]
                    if value != 0 {
                        places.append(place)
                        values.append(value)
                    }
                    place += 1
                }
                isSparse = places.count <= limit
            }
        }
        guard isSparse, !bytes.isEmpty else { return nil }
        checkSum = sum()
    }

    private func sum() -> UInt32 {
        var low: UInt64 = 1
        var high = UInt64(byteCount % 65_521)
        for (place, value) in zip(places, values) {
            low += UInt64(value)
            high += UInt64(value) * UInt64(byteCount - place)
        }
        return UInt32(high % 65_521) << 16 | UInt32(low % 65_521)
    }

    /// Zeros before a value, after the one before it.
    func gap(before entry: Int) -> Int {
        entry == 0 ? places[0] : places[entry] - places[entry - 1] - 1
    }
}

/// A step of a deflate stream: a literal, or a length and a distance to copy from.
struct DeflateToken {
    private let packed: UInt32

    static func literal(_ byte: UInt8) -> DeflateToken { DeflateToken(packed: UInt32(byte)) }

    static func match(_ length: Int, _ distance: Int) -> DeflateToken {
        DeflateToken(packed: UInt32(length) << 16 | UInt32(distance - 1))
    }

    /// 3 to 258; zero for a literal.
    var length: Int { Int(packed >> 16) }
    var distance: Int { Int(packed & 0xffff) + 1 }
    var literal: UInt8 { UInt8(truncatingIfNeeded: packed) }
}

/// Finds what was there before among the values of a sparse list.
struct SparseMatches {
    private static let lengthMax = 258
    private static let distanceMax = 32_768
    private static let slotBits = 12

    private let sparse: SparseBytes
    private var made: [DeflateToken] = []
    /// Two entries that stood before the same gap and value, plus one; zero for none.
    private var slots = [Int](repeating: 0, count: 2 << slotBits)
    /// The byte that comes next.
    private var place = 0
    /// The first value at or after `place`.
    private var entry = 0

    init(_ sparse: SparseBytes) {
        self.sparse = sparse
        made.reserveCapacity(sparse.places.count * 2 + sparse.byteCount / 258 + 16)
    }

    /// The steps that make the bytes.
    mutating func tokens() -> [DeflateToken] {
        while entry < sparse.places.count {
            let zeros = sparse.places[entry] - place
            if let match = longest(after: zeros) {
                made.append(.match(match.length, match.distance))
                place += match.length
                while entry < sparse.places.count, sparse.places[entry] < place { enter() }
            } else {
                put(zeros: zeros)
                made.append(.literal(sparse.values[entry]))
                place = sparse.places[entry] + 1
                enter()
            }
        }
        put(zeros: sparse.byteCount - place)
        return made
    }

    private mutating func put(zeros: Int) {
        guard zeros > 0 else { return }
        var left = zeros
        let followsZero = place > 0 && (entry == 0 || sparse.places[entry - 1] != place - 1)
        if !followsZero {
            made.append(.literal(0))
            left -= 1
        }
        while left >= 3 {
            let length = min(left, Self.lengthMax)
            made.append(.match(length, 1))
            left -= length
        }
        for _ in 0..<left { made.append(.literal(0)) }
    }

    /// The longest run that stood before and holds two values at least.
    private func longest(after zeros: Int) -> (length: Int, distance: Int)? {
        guard entry + 1 < sparse.places.count else { return nil }
        var best: (length: Int, distance: Int)?
        let slot = slot(of: entry)
        for candidate in [slots[slot], slots[slot + 1]] where candidate > 0 {
            let earlier = candidate - 1
            let distance = sparse.places[entry] - sparse.places[earlier]
            guard distance <= Self.distanceMax, sparse.gap(before: earlier) >= zeros else {
                continue
            }
            let common = common(earlier)
            guard common > 0 else { continue }
            let length = min(zeros + common, Self.lengthMax)
            // Deflate copies three bytes or more.
            if length > best?.length ?? 2 { best = (length, distance) }
        }
        return best
    }

    /// Bytes from this value on that also stand from an earlier one on; zero when they hold one
    /// value.
    private func common(_ earlier: Int) -> Int {
        let (places, values) = (sparse.places, sparse.values)
        guard values[entry] == values[earlier] else { return 0 }
        var step = 1
        while entry + step < places.count, places[entry + step] - places[entry] < Self.lengthMax {
            let gap = sparse.gap(before: entry + step)
            let before = sparse.gap(before: earlier + step)
            guard gap == before, values[entry + step] == values[earlier + step] else {
                let end = places[entry + step - 1] + 1 + min(gap, before)
                return step == 1 ? 0 : end - places[entry]
            }
            step += 1
        }
        return step == 1 ? 0 : places[entry + step - 1] + 1 - places[entry]
    }

    /// Goes on to the next value, and remembers this one.
    private mutating func enter() {
        if entry + 1 < sparse.places.count {
            let slot = slot(of: entry)
            slots[slot + 1] = slots[slot]
            slots[slot] = entry + 1
        }
        entry += 1
    }

    /// Values that are the same, with the next ones the same and as far away, share a slot.
    private func slot(of entry: Int) -> Int {
        let gap = sparse.places[entry + 1] - sparse.places[entry]
        let mixed = (gap << 16 | Int(sparse.values[entry]) << 8 | Int(sparse.values[entry + 1]))
        let spread = UInt64(truncatingIfNeeded: mixed) &* 0x9e37_79b9_7f4a_7c15
        return Int(spread >> UInt64(64 - Self.slotBits)) * 2
    }
}
