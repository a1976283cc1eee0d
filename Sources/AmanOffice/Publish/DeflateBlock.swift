/// One deflate block with codes of its own.
///
/// Source: RFC 1951 section 3.2.7.
struct DynamicBlock {
    private let tokens: [DeflateToken]
    private let literals: PrefixCode
    private let distances: PrefixCode

    /// Weighs the steps and makes the codes that write them shortest.
    init(_ tokens: [DeflateToken]) {
        self.tokens = tokens
        var literalCounts = [Int](repeating: 0, count: 286)
        var distanceCounts = [Int](repeating: 0, count: 30)
        for token in tokens {
            if token.length == 0 {
                literalCounts[Int(token.literal)] += 1
            } else {
                literalCounts[lengthSymbol(token.length).symbol] += 1
                distanceCounts[distanceSymbol(token.distance).symbol] += 1
            }
        }
        literalCounts[endOfBlock] += 1
        literals = PrefixCode(counts: literalCounts, longest: 15)
        distances = PrefixCode(counts: distanceCounts, longest: 15)
    }

    /// The whole zlib stream.
    func stream(checkSum: UInt32) -> [UInt8] {
        var bits = BitPacker(capacity: tokens.count * 2 + 512)
        // Deflate with a 32 KiB window, at the best level; the last block, with its own codes.
        bits.put(0x78, 8)
        bits.put(0xda, 8)
        bits.put(0b101, 3)
        putCodes(&bits)
        for token in tokens {
            if token.length == 0 {
                literals.put(Int(token.literal), &bits)
            } else {
                let length = lengthSymbol(token.length)
                literals.put(length.symbol, &bits)
                bits.put(UInt64(length.extra), length.extraCount)
                let distance = distanceSymbol(token.distance)
                distances.put(distance.symbol, &bits)
                bits.put(UInt64(distance.extra), distance.extraCount)
            }
        }
        literals.put(endOfBlock, &bits)
        return bits.finish(checkSum)
    }

    private func putCodes(_ bits: inout BitPacker) {
        let literalCount = max(257, literals.used)
        let distanceCount = max(1, distances.used)
        let lengths = literals.lengths[..<literalCount] + distances.lengths[..<distanceCount]
        let runs = codeLengthRuns(Array(lengths))
        var counts = [Int](repeating: 0, count: 19)
        for run in runs { counts[run.symbol] += 1 }
        let code = PrefixCode(counts: counts, longest: 7)
        let shown = max(4, (codeLengthOrder.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1)
        bits.put(UInt64(literalCount - 257), 5)
        bits.put(UInt64(distanceCount - 1), 5)
        bits.put(UInt64(shown - 4), 4)
        for symbol in codeLengthOrder[..<shown] { bits.put(UInt64(code.lengths[symbol]), 3) }
        for run in runs {
            code.put(run.symbol, &bits)
            bits.put(UInt64(run.extra), run.extraCount)
        }
    }
}

private let endOfBlock = 256

private let codeLengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
]

/// A symbol and the bits that follow it.
private struct SymbolBits {
    let symbol: Int
    let extra: Int
    let extraCount: Int
}

private func lengthSymbol(_ length: Int) -> SymbolBits {
    if length == 258 { return SymbolBits(symbol: 285, extra: 0, extraCount: 0) }
    let rest = length - 3
    if rest < 8 { return SymbolBits(symbol: 257 + rest, extra: 0, extraCount: 0) }
    let count = Int.bitWidth - 1 - rest.leadingZeroBitCount - 2
    let symbol = 257 + 4 * count + rest >> count
    return SymbolBits(symbol: symbol, extra: rest & (1 << count - 1), extraCount: count)
}

private func distanceSymbol(_ distance: Int) -> SymbolBits {
    let rest = distance - 1
    if rest < 4 { return SymbolBits(symbol: rest, extra: 0, extraCount: 0) }
    let count = Int.bitWidth - 1 - rest.leadingZeroBitCount - 1
    let symbol = 2 * count + rest >> count
    return SymbolBits(symbol: symbol, extra: rest & (1 << count - 1), extraCount: count)
}

/// Code lengths as deflate writes them, repeated ones and zeros by their count.
private func codeLengthRuns(_ lengths: [UInt8]) -> [SymbolBits] {
    var runs: [SymbolBits] = []
    var place = 0
    while place < lengths.count {
        let length = lengths[place]
        var end = place
        while end < lengths.count, lengths[end] == length { end += 1 }
        var left = end - place
        place = end
        if length > 0 {
            runs.append(SymbolBits(symbol: Int(length), extra: 0, extraCount: 0))
            left -= 1
        }
        while left >= 3 {
            let run = min(left, length > 0 ? 6 : 138)
            if length > 0 {
                runs.append(SymbolBits(symbol: 16, extra: run - 3, extraCount: 2))
            } else if run < 11 {
                runs.append(SymbolBits(symbol: 17, extra: run - 3, extraCount: 3))
            } else {
                runs.append(SymbolBits(symbol: 18, extra: run - 11, extraCount: 7))
            }
            left -= run
        }
        for _ in 0..<left {
            runs.append(SymbolBits(symbol: Int(length), extra: 0, extraCount: 0))
        }
    }
    return runs
}

/// The shortest code for symbols that come so often, no word longer than deflate allows.
private struct PrefixCode {
    /// Bits of each symbol's word; zero for one that never comes.
    let lengths: [UInt8]
    /// The words, lowest bit first.
    private let words: [UInt16]

    /// Symbols up to the last one that comes.
    var used: Int { (lengths.lastIndex { $0 > 0 } ?? -1) + 1 }

    init(counts: [Int], longest: Int) {
        var weights = counts
        var lengths = Self.lengths(of: weights)
        // Flatter weights make shorter words; a handful of rounds at most.
        while lengths.contains(where: { $0 > longest }) {
            weights = weights.map { $0 == 0 ? 0 : $0 / 2 + 1 }
            lengths = Self.lengths(of: weights)
        }
        self.lengths = lengths
        words = Self.words(of: lengths)
    }

    func put(_ symbol: Int, _ bits: inout BitPacker) {
        bits.put(UInt64(words[symbol]), Int(lengths[symbol]))
    }

    /// Joins the two lightest again and again; source: Huffman 1952.
    private static func lengths(of weights: [Int]) -> [UInt8] {
        var lengths = [UInt8](repeating: 0, count: weights.count)
        var groups = weights.indices.filter { weights[$0] > 0 }
            .map { (weight: weights[$0], symbols: [$0]) }
        if groups.count == 1 { lengths[groups[0].symbols[0]] = 1 }
        while groups.count > 1 {
            groups.sort { $0.weight > $1.weight }
            guard let one = groups.popLast(), let other = groups.popLast() else { break }
            let symbols = one.symbols + other.symbols
            for symbol in symbols { lengths[symbol] += 1 }
            groups.append((one.weight + other.weight, symbols))
        }
        return lengths
    }

    /// Words in the order of their lengths, then of their symbols; source: RFC 1951 section 3.2.2.
    private static func words(of lengths: [UInt8]) -> [UInt16] {
        var words = [UInt16](repeating: 0, count: lengths.count)
        var next: UInt16 = 0
        for length in UInt8(1)...15 {
            next <<= 1
            for symbol in lengths.indices where lengths[symbol] == length {
                words[symbol] = reversed(next) >> UInt16(16 - length)
                next += 1
            }
        }
        return words
    }

    private static func reversed(_ word: UInt16) -> UInt16 {
        var (left, turned) = (word, UInt16(0))
        for _ in 0..<16 {
            turned = turned << 1 | left & 1
            left >>= 1
        }
        return turned
    }
}

/// Bits packed from the lowest upwards.
private struct BitPacker {
    private var bytes: [UInt8] = []
    private var pending: UInt64 = 0
    private var pendingCount = 0

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    mutating func put(_ value: UInt64, _ count: Int) {
        pending |= value << UInt64(pendingCount)
        pendingCount += count
        while pendingCount >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: pending))
            pending >>= 8
            pendingCount -= 8
        }
    }

    /// Fills the last byte and appends the check sum, highest byte first.
    mutating func finish(_ checkSum: UInt32) -> [UInt8] {
        if pendingCount > 0 { put(0, 8 - pendingCount) }
        for shift in stride(from: UInt32(24), through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: checkSum >> shift))
        }
        return bytes
    }
}
