/// The bits of a deflate stream, lowest first.
struct BitSource {
    let input: [UInt8]
    var next: Int
    /// Bits that were taken from `input` and not used yet, the next one lowest.
    private var bits: UInt64 = 0
    private var bitCount = 0

    init(_ input: [UInt8], from start: Int) {
        self.input = input
        self.next = start
    }

    /// Where the first byte lies that no bit was used of.
    var byteOffset: Int { next - bitCount / 8 }

    mutating func goToByte(_ offset: Int) {
        next = offset
        bits = 0
        bitCount = 0
    }

    @inline(__always)
    mutating func symbol(_ code: HuffmanCode) throws(InflateRefusal) -> Int {
        if bitCount < HuffmanCode.lengthMax { fill() }
        let entry = code.entry(for: bits)
        guard entry.length != 0 else { throw .malformed }
        guard entry.length <= bitCount else { throw .truncated }
        bits &>>= UInt64(truncatingIfNeeded: entry.length)
        bitCount &-= entry.length
        return entry.symbol
    }

    @inline(__always)
    mutating func take(_ wanted: Int) throws(InflateRefusal) -> Int {
        if bitCount < wanted { fill() }
        guard bitCount >= wanted else { throw .truncated }
        let value = Int(bits & (1 &<< UInt64(truncatingIfNeeded: wanted) &- 1))
        bits &>>= UInt64(truncatingIfNeeded: wanted)
        bitCount &-= wanted
        return value
    }

    @inline(__always)
    private mutating func fill() {
        while bitCount <= 56, next < input.count {
            bits |= UInt64(input[next]) &<< UInt64(truncatingIfNeeded: bitCount)
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

    /// How many bytes come out of it.
    @inline(__always)
    var length: Int {
        switch self {
        case .literal: 1
        case .match(let length, _): length
        case .end: 0
        }
    }
}

extension BitSource {
    /// Reads a literal or a match of a compressed block, or its end.
    @inline(__always)
    mutating func token(
        _ literals: HuffmanCode,
        _ distances: HuffmanCode
    ) throws(InflateRefusal) -> Token {
        let symbol = try symbol(literals)
        if symbol < 256 { return .literal(UInt8(truncatingIfNeeded: symbol)) }
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
