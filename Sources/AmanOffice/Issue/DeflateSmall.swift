/// Most bytes that are deflated with the fixed codes: any letter without a photo.
let deflateSmallByteCountMax = 1_024

/// The zlib stream of a few hundred bytes, in one block with deflate's fixed codes.
///
/// zlib weighs a table of its own for every block; for a letter that never pays, because most of
/// its bytes are chance, and the weighing takes as long as the signature. The matches are found as
/// zlib's level 9 finds them: the longest one, unless the next byte begins a longer one.
/// Source: RFC 1950, RFC 1951 section 3.2.6.
///
/// - Parameter bytes: At most `deflateSmallByteCountMax`.
/// - Returns: A whole zlib stream.
func deflateSmall(_ bytes: [UInt8]) -> [UInt8] {
    precondition(bytes.count <= deflateSmallByteCountMax, "for letters only")
    var writer = BitWriter(capacity: bytes.count + bytes.count / 8 + 16)
    // Deflate with a 32 KiB window, at the best level, as zlib itself begins.
    writer.put(0x78, 8)
    writer.put(0xda, 8)
    // The last block, with the fixed codes.
    writer.put(0b011, 3)
    var finder = MatchFinder(bytes)
    var place = 0
    while place < bytes.count {
        let match = finder.longest(at: place)
        if match.length >= MatchFinder.lengthMin {
            let next = finder.longest(at: place + 1)
            if next.length <= match.length {
                writer.putLength(match.length)
                writer.putDistance(match.distance)
                place += match.length
                continue
            }
        }
        writer.putLiteral(bytes[place])
        place += 1
    }
    writer.put(0, 7)
    return writer.finish(adler32(of: bytes))
}

/// Finds repeated strings by the hash of their first three bytes.
private struct MatchFinder {
    static let lengthMin = 3
    private static let lengthMax = 258
    /// Bits of a hash.
    ///
    /// Most of a letter is chance, and a table far larger than the letter keeps strings that only
    /// share their hash from being looked at one by one.
    private static let hashBits = 12

    private let bytes: [UInt8]
    /// Newest place with a hash, plus one; zero for none.
    private var heads = [UInt16](repeating: 0, count: 1 << hashBits)
    /// The place with the same hash before this one, plus one.
    private var earlier: [UInt16]
    /// Places that stand in the table.
    private var entered = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        earlier = [UInt16](repeating: 0, count: bytes.count)
    }

    /// The longest match that begins before a place; of two the nearer one.
    mutating func longest(at place: Int) -> (length: Int, distance: Int) {
        guard place + Self.lengthMin <= bytes.count else { return (0, 0) }
        while entered < place { enter() }
        var best = (length: 0, distance: 0)
        var candidate = Int(heads[hash(at: place)])
        guard candidate > 0 else { return best }
        let limit = min(Self.lengthMax, bytes.count - place)
        while candidate > 0 {
            let start = candidate - 1
            if bytes[start + best.length] == bytes[place + best.length] {
                var length = 0
                while length < limit, bytes[start + length] == bytes[place + length] {
                    length += 1
                }
                if length > best.length, length >= Self.lengthMin {
                    best = (length, place - start)
                    if length == limit { break }
                }
            }
            candidate = Int(earlier[start])
        }
        return best
    }

    private mutating func enter() {
        if entered + Self.lengthMin <= bytes.count {
            let hash = hash(at: entered)
            earlier[entered] = heads[hash]
            heads[hash] = UInt16(entered + 1)
        }
        entered += 1
    }

    /// The highest bits of a product: all three bytes have a say in them.
    private func hash(at place: Int) -> Int {
        let three =
            UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
        return Int((three &* 0x9e37_79b1) >> UInt32(32 - Self.hashBits))
    }
}

/// Bits packed from the lowest upwards, with deflate's fixed codes on top.
private struct BitWriter {
    private var bytes: [UInt8] = []
    private var pending: UInt64 = 0
    private var pendingCount = 0

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// Takes up to sixteen bits.
    @inline(__always)
    mutating func put(_ value: UInt64, _ count: Int) {
        pending |= value << UInt64(pendingCount)
        pendingCount += count
        // Six bytes at a time: whether one or two are full is as good as chance, and costs a guess.
        guard pendingCount >= 48 else { return }
        for _ in 0..<6 { putByte() }
    }

    private mutating func putByte() {
        bytes.append(UInt8(truncatingIfNeeded: pending))
        pending >>= 8
        pendingCount -= 8
    }

    @inline(__always)
    mutating func putLiteral(_ byte: UInt8) {
        let code = literalCodes[Int(byte)]
        put(UInt64(code >> 4), Int(code & 15))
    }

    mutating func putLength(_ length: Int) {
        guard length < 258 else { return putCode(0xc5, 8) }
        let rest = length - 3
        guard rest >= 8 else { return putCode(UInt64(rest + 1), 7) }
        let extra = Int.bitWidth - 1 - rest.leadingZeroBitCount - 2
        let symbol = 4 * extra + 4 + (rest >> extra & 3) + 1
        // Symbols 257 to 279 have seven bits, those from 280 on eight.
        if symbol < 24 { putCode(UInt64(symbol), 7) } else { putCode(UInt64(symbol) + 0xa8, 8) }
        put(UInt64(rest & (1 << extra - 1)), extra)
    }

    mutating func putDistance(_ distance: Int) {
        let rest = distance - 1
        guard rest >= 4 else { return putCode(UInt64(rest), 5) }
        let extra = Int.bitWidth - 1 - rest.leadingZeroBitCount - 1
        putCode(UInt64(2 * extra + 2 + (rest >> extra & 1)), 5)
        put(UInt64(rest & (1 << extra - 1)), extra)
    }

    /// Codes go highest bit first, everything else lowest bit first.
    private mutating func putCode(_ code: UInt64, _ count: Int) {
        put(turned(code, count), count)
    }

    /// Fills the last byte and appends the check sum, highest byte first.
    mutating func finish(_ checkSum: UInt32) -> [UInt8] {
        while pendingCount > 0 { putByte() }
        for shift in stride(from: UInt32(24), through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: checkSum >> shift))
        }
        return bytes
    }
}

/// The codes of all literals, turned round: the code times 16, plus how many bits it has.
///
/// Source: RFC 1951 section 3.2.6.
private let literalCodes: [UInt16] = (0..<UInt64(256)).map { byte in
    let (code, count): (UInt64, Int) = byte < 144 ? (0x30 + byte, 8) : (0x190 + byte - 144, 9)
    return UInt16(turned(code, count)) << 4 | UInt16(count)
}

/// The lowest bits of a code, the highest of them first.
private func turned(_ code: UInt64, _ count: Int) -> UInt64 {
    // Sixteen bits turned round: neighbours, pairs, fours, bytes.
    var turned = (code & 0x5555) << 1 | code >> 1 & 0x5555
    turned = (turned & 0x3333) << 2 | turned >> 2 & 0x3333
    turned = (turned & 0x0f0f) << 4 | turned >> 4 & 0x0f0f
    turned = (turned & 0x00ff) << 8 | turned >> 8 & 0x00ff
    return turned >> UInt64(16 - count)
}

/// The Adler-32 check sum; source: RFC 1950 section 8.2.
private func adler32(of bytes: [UInt8]) -> UInt32 {
    // No more than 5 552 bytes at a time fit into 32 bits without a remainder; letters are shorter.
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
        low &+= UInt32(byte)
        high &+= low
    }
    return (high % 65_521) << 16 | low % 65_521
}
