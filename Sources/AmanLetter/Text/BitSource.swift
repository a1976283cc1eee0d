/// The bits of a deflate stream, lowest first.
struct BitSource {
    let input: [UInt8]
    var next: Int
    /// Bits that were taken from `input` and not used yet, the next one lowest.
    private var bits: UInt64 = 0
    private var bitCount: UInt64 = 0

    init(_ input: [UInt8], from start: Int) {
        self.input = input
        self.next = start
    }

    /// The offset of the first byte of which no bit was used.
    var byteOffset: Int { next - Int(bitCount / 8) }

    mutating func goToByte(_ offset: Int) {
        next = offset
        bits = 0
        bitCount = 0
    }

    @inline(__always)
    mutating func symbol(_ code: HuffmanCode) throws(InflateRefusal) -> Int {
        try symbol(code, in: code.table.span)
    }

    // The table is a parameter, because a loop reads it from the code once.
    @inline(__always)
    mutating func symbol(
        _ code: HuffmanCode,
        in table: Span<UInt16>
    ) throws(InflateRefusal) -> Int {
        if bitCount < UInt64(HuffmanCode.lengthMax) { fill() }
        let entry = code.entry(for: bits, in: table)
        guard entry.length != 0 else { throw .malformed }
        guard entry.length <= bitCount else { throw .truncated }
        bits &>>= entry.length
        bitCount &-= entry.length
        return entry.symbol
    }

    @inline(__always)
    mutating func take(_ wanted: Int) throws(InflateRefusal) -> Int {
        // No caller wants more than 16.
        let wanted = UInt64(wanted)
        if bitCount < wanted { fill() }
        guard bitCount >= wanted else { throw .truncated }
        let value = Int(bits & (1 &<< wanted &- 1))
        bits &>>= wanted
        bitCount &-= wanted
        return value
    }

    /// Loads as many bytes as have space, 57 bits or more while the input lasts.
    @inline(__always)
    private mutating func fill() {
        guard input.count - next >= 8 else { return fillByteByByte() }
        // Safe: the span checks its bounds, and every pattern of bits is a number.
        let word = unsafe input.span.bytes.unsafeLoadUnaligned(
            fromByteOffset: next,
            as: UInt64.self
        )
        bits |= UInt64(littleEndian: word) &<< bitCount
        // A byte that was loaded in part is read again; its bits are then the same.
        let taken = (63 &- bitCount) &>> 3
        next &+= Int(taken)
        bitCount &+= taken &<< 3
    }

    private mutating func fillByteByByte() {
        // The bits above the count may be those of a byte that was not taken whole.
        bits &= (1 &<< bitCount) &- 1
        while bitCount <= 56, next < input.count {
            bits |= UInt64(input[next]) &<< bitCount
            next &+= 1
            bitCount &+= 8
        }
    }
}

/// What a deflate stream says next.
enum Token {
    case literal(UInt8)
    case match(length: Int, distance: Int)
    case end
}

extension BitSource {
    /// Reads the rest of a literal or a match of a compressed block, or of its end.
    ///
    /// - Parameters:
    ///   - symbol: What it begins with.
    ///   - distances: The block's code for distances.
    /// - Returns: What the block says.
    /// - Throws: `malformed` or `truncated`.
    @inline(__always)
    mutating func token(
        after symbol: Int,
        _ distances: HuffmanCode
    ) throws(InflateRefusal) -> Token {
        if symbol < 256 { return .literal(UInt8(symbol)) }
        guard symbol != 256 else { return .end }
        let lengthSymbol = symbol - 257
        guard lengthSymbol < lengthBases.count else { throw .malformed }
        let length =
            Int(lengthBases[lengthSymbol]) + (try take(Int(lengthExtraBits[lengthSymbol])))
        let distanceSymbol = try self.symbol(distances)
        guard distanceSymbol < distanceBases.count else { throw .malformed }
        let distance =
            Int(distanceBases[distanceSymbol])
            + (try take(Int(distanceExtraBits[distanceSymbol])))
        return .match(length: length, distance: distance)
    }
}

// Source: RFC 1951 section 3.2.5.
private let lengthBases: [UInt16] = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
]
private let lengthExtraBits: [UInt8] = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
]
private let distanceBases: [UInt16] = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1_025, 1_537,
    2_049, 3_073, 4_097, 6_145, 8_193, 12_289, 16_385, 24_577,
]
private let distanceExtraBits: [UInt8] = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
]
