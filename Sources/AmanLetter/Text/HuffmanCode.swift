/// A prefix code of deflate: which bits stand for which symbol.
///
/// Short codes are looked up in a table; the few longer ones are found by counting.
/// Source: RFC 1951 section 3.2.2.
struct HuffmanCode {
    /// Most bits of a code.
    static let lengthMax = 15

    private let tableBits: Int
    /// For each run of bits: symbol times 16 plus length; 0 where a longer code begins, or none.
    private(set) var table: [UInt16]
    /// How many codes have each length.
    private var counts: [UInt16]
    /// The symbols, in order of their codes.
    private var symbols: [UInt16]

    /// Makes the code that some lengths describe.
    ///
    /// - Parameters:
    ///   - lengths: The length of each symbol's code; 0 for a symbol without one.
    ///   - tableBits: How many bits to look up at once.
    ///   - mayBeSingle: Whether a single code of one bit is allowed, as zlib writes it.
    /// - Throws: `malformed` when codes would be ambiguous, or some bits would mean nothing.
    init(
        _ lengths: [UInt8],
        tableBits: Int,
        mayBeSingle: Bool = true
    ) throws(InflateRefusal) {
        var counts = [UInt16](repeating: 0, count: HuffmanCode.lengthMax + 1)
        for length in lengths { counts[Int(length)] += 1 }
        counts[0] = 0
        // How many codes of the present length are still free.
        var free = 1
        var longest = 0
        for length in 1...HuffmanCode.lengthMax {
            free = free * 2 - Int(counts[length])
            guard free >= 0 else { throw .malformed }
            if counts[length] > 0 { longest = length }
        }
        guard free == 0 || (mayBeSingle && longest <= 1) else { throw .malformed }
        self.tableBits = tableBits
        self.counts = counts
        self.symbols = [UInt16](repeating: 0, count: lengths.count)
        self.table = [UInt16](repeating: 0, count: 1 << tableBits)
        place(lengths)
    }

    private mutating func place(_ lengths: [UInt8]) {
        var firstPlaces = [Int](repeating: 0, count: HuffmanCode.lengthMax + 1)
        var nextCodes = [Int](repeating: 0, count: HuffmanCode.lengthMax + 1)
        for length in 1..<HuffmanCode.lengthMax {
            firstPlaces[length + 1] = firstPlaces[length] + Int(counts[length])
            nextCodes[length + 1] = (nextCodes[length] + Int(counts[length])) << 1
        }
        for symbol in 0..<lengths.count where lengths[symbol] != 0 {
            let length = Int(lengths[symbol])
            symbols[firstPlaces[length]] = UInt16(symbol)
            firstPlaces[length] += 1
            let code = nextCodes[length]
            nextCodes[length] += 1
            guard length <= tableBits else { continue }
            // Codes come highest bit first, the table is looked up lowest bit first.
            var run = reversed(code, bitCount: length)
            let entry = UInt16(symbol << 4 | length)
            while run < table.count {
                table[run] = entry
                run += 1 << length
            }
        }
    }

    /// The symbol that some bits begin with, and how many bits it took; 0 when there is none.
    ///
    /// The table is a parameter, because a loop reads it from the code once.
    @inline(__always)
    func entry(for bits: UInt64, in table: Span<UInt16>) -> (symbol: Int, length: UInt64) {
        // Safe: a table has a power of two of entries, so the mask is its last place.
        let entry = unsafe table[unchecked: Int(bits & UInt64(table.count &- 1))]
        if entry != 0 { return (Int(entry >> 4), UInt64(entry & 15)) }
        return longEntry(for: bits)
    }

    private func longEntry(for bits: UInt64) -> (symbol: Int, length: UInt64) {
        var code = 0
        var firstCode = 0
        var firstPlace = 0
        for length in 1...HuffmanCode.lengthMax {
            code |= Int(bits >> UInt64(length - 1) & 1)
            let count = Int(counts[length])
            if code - firstCode < count {
                return (Int(symbols[firstPlace + code - firstCode]), UInt64(length))
            }
            firstPlace += count
            firstCode = (firstCode + count) << 1
            code <<= 1
        }
        return (0, 0)
    }

    private func reversed(_ code: Int, bitCount: Int) -> Int {
        var rest = code
        var reversed = 0
        for _ in 0..<bitCount {
            reversed = reversed << 1 | rest & 1
            rest >>= 1
        }
        return reversed
    }

    private init(fixed lengths: [UInt8], tableBits: Int) {
        // RFC 1951 gives these lengths; that they make a code is tested.
        do { try self.init(lengths, tableBits: tableBits) } catch {
            preconditionFailure("the fixed code is a code")
        }
    }

    /// The literals and lengths of a fixed block.
    ///
    /// Source: RFC 1951 section 3.2.6.
    static let fixedLiterals = HuffmanCode(
        fixed: [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
            + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8),
        tableBits: 9
    )

    /// The distances of a fixed block.
    ///
    /// Source: RFC 1951 section 3.2.6.
    static let fixedDistances = HuffmanCode(
        fixed: [UInt8](repeating: 5, count: 32),
        tableBits: 5
    )
}
