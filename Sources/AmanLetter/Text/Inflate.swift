/// Inflates a zlib stream, and refuses input that is not exactly one stream.
///
/// Memory is bounded by `limit`: no more than that is ever allocated for the output.
/// Source: RFC 1950 and RFC 1951.
///
/// - Parameters:
///   - bytes: The stream, header to checksum, with nothing after it.
///   - limit: Most bytes of output.
/// - Returns: What was deflated.
/// - Throws: `header`, `truncated`, `malformed`, `checksum` or `trailingBytes`; `tooLong` over
///   `limit`.
public func inflateZlib(_ bytes: [UInt8], limit: Int) throws(InflateRefusal) -> [UInt8] {
    guard bytes.count >= 2 else { throw .truncated }
    let header = Int(bytes[0]) << 8 | Int(bytes[1])
    // Method 8 is deflate, with a window of at most 32 KiB; bit 5 would require a dictionary.
    guard bytes[0] & 15 == 8, bytes[0] >> 4 <= 7, header % 31 == 0, bytes[1] & 32 == 0 else {
        throw .header
    }
    var source = BitSource(bytes, from: 2)
    var window = Window(limit: limit, expected: bytes.count * 2 + 512)
    try inflateBlocks(&source, &window)
    let end = source.byteOffset
    guard bytes.count - end >= 4 else { throw .truncated }
    let stated = bytes[end..<(end + 4)].reduce(0) { $0 << 8 | UInt32($1) }
    guard bytes.count == end + 4 else { throw .trailingBytes }
    let output = window.finish()
    guard adler32(output.span) == stated else { throw .checksum }
    return output
}

/// Adler-32 of some bytes.
///
/// Source: RFC 1950 section 8.2.
private func adler32(_ bytes: Span<UInt8>) -> UInt32 {
    var low: UInt32 = 1
    var high: UInt32 = 0
    var place = 0
    while place < bytes.count {
        // 5552 is the most bytes whose sums cannot overflow 32 bits.
        let end = min(place + 5_552, bytes.count)
        while end - place >= 8 {
            // Eight at a time: one at a time, each byte would wait for the one before it.
            var sum: UInt32 = 0
            var weighted: UInt32 = 0
            for step in 0..<8 {
                // Safe: there are eight more.
                let byte = UInt32(unsafe bytes[unchecked: place &+ step])
                sum &+= byte
                weighted &+= byte &* UInt32(8 &- step)
            }
            high &+= low &* 8 &+ weighted
            low &+= sum
            place &+= 8
        }
        while place < end {
            low &+= UInt32(bytes[place])
            high &+= low
            place += 1
        }
        low %= 65_521
        high %= 65_521
    }
    return high << 16 | low
}

/// The output of a deflate stream; matches copy from it.
private struct Window {
    private let limit: Int
    private var bytes: [UInt8]
    private(set) var count = 0

    init(limit: Int, expected: Int) {
        self.limit = limit
        bytes = [UInt8](repeating: 0, count: min(limit, expected))
    }

    consuming func finish() -> [UInt8] {
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    mutating func append(_ part: ArraySlice<UInt8>) throws(InflateRefusal) {
        try makeRoom(part.count)
        bytes.replaceSubrange(count..<(count + part.count), with: part)
        count += part.count
    }

    /// Reads symbols while there is space; returns the first one that has none.
    ///
    /// The space is checked once, not for each byte.
    mutating func fill(
        from source: inout BitSource,
        _ literals: HuffmanCode,
        _ distances: HuffmanCode
    ) throws(InflateRefusal) -> Token {
        // Local copies live in registers; that halves the time of a letter.
        var bits = source
        var end = count
        var room = bytes.mutableSpan
        let table = literals.table.span
        while true {
            // Most symbols of a letter are literals, and most of those come in runs.
            var symbol = try bits.symbol(literals, in: table)
            while symbol < 256, end < room.count {
                // Safe: the line above checked the space.
                unsafe room[unchecked: end] = UInt8(symbol)
                end &+= 1
                symbol = try bits.symbol(literals, in: table)
            }
            let token = try bits.token(after: symbol, distances)
            guard case .match(let length, let distance) = token, length <= room.count - end else {
                count = end
                source = bits
                return token
            }
            guard distance <= end else { throw .malformed }
            // Byte by byte: a match may reach into what it is writing itself. Eight at a time are
            // no quicker: they have to wait for bytes just written.
            let stop = end &+ length
            while end < stop {
                // Safe: there is space for the length, and the distance reaches back to the start
                // at most.
                unsafe room[unchecked: end] = room[unchecked: end &- distance]
                end &+= 1
            }
        }
    }

    /// Appends the symbol that had no space.
    mutating func append(_ token: Token) throws(InflateRefusal) {
        switch token {
        case .literal(let byte): try append([byte])
        case .match(let length, let distance): try repeatBytes(length, distance: distance)
        case .end: break
        }
    }

    private mutating func repeatBytes(_ length: Int, distance: Int) throws(InflateRefusal) {
        guard distance <= count else { throw .malformed }
        try makeRoom(length)
        // Byte by byte: a match may reach into what it is writing itself.
        for place in count..<(count + length) { bytes[place] = bytes[place - distance] }
        count += length
    }

    private mutating func makeRoom(_ more: Int) throws(InflateRefusal) {
        guard limit - count >= more else { throw .tooLong(limit: limit) }
        guard bytes.count - count < more else { return }
        let grown = min(limit, max(bytes.count * 2, count + more))
        bytes.append(contentsOf: repeatElement(0, count: grown - bytes.count))
    }
}

/// Reads all blocks of a deflate stream.
private func inflateBlocks(
    _ source: inout BitSource,
    _ window: inout Window
) throws(InflateRefusal) {
    var isLast = false
    while !isLast {
        isLast = try source.take(1) == 1
        switch try source.take(2) {
        case 0: try readStored(&source, &window)
        case 1: try readCompressed(.fixedLiterals, .fixedDistances, &source, &window)
        case 2:
            let (literals, distances) = try readCodes(&source)
            try readCompressed(literals, distances, &source, &window)
        default: throw .malformed
        }
    }
}

private func readStored(
    _ source: inout BitSource,
    _ window: inout Window
) throws(InflateRefusal) {
    source.goToByte(source.byteOffset)
    let length = try source.take(16)
    guard try source.take(16) == ~length & 0xffff else { throw .malformed }
    let start = source.byteOffset
    guard source.input.count - start >= length else { throw .truncated }
    try window.append(source.input[start..<(start + length)])
    source.goToByte(start + length)
}

private func readCompressed(
    _ literals: HuffmanCode,
    _ distances: HuffmanCode,
    _ source: inout BitSource,
    _ window: inout Window
) throws(InflateRefusal) {
    while true {
        let token = try window.fill(from: &source, literals, distances)
        if case .end = token { return }
        try window.append(token)
    }
}

/// Reads the two codes of a dynamic block.
///
/// Source: RFC 1951 section 3.2.7.
private func readCodes(
    _ source: inout BitSource
) throws(InflateRefusal) -> (HuffmanCode, HuffmanCode) {
    let literalCount = try source.take(5) + 257
    let distanceCount = try source.take(5) + 1
    let lengthCount = try source.take(4) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw .malformed }
    var codeLengths = [UInt8](repeating: 0, count: 19)
    for place in 0..<lengthCount {
        codeLengths[codeLengthOrder[place]] = UInt8(try source.take(3))
    }
    let lengthCode = try HuffmanCode(codeLengths, tableBits: 7, mayBeSingle: false)
    let lengths = try readLengths(lengthCode, count: literalCount + distanceCount, &source)
    // Without an end-of-block code the block could never end.
    guard lengths[256] != 0 else { throw .malformed }
    return (
        try HuffmanCode(Array(lengths[..<literalCount]), tableBits: 9),
        try HuffmanCode(Array(lengths[literalCount...]), tableBits: 6)
    )
}

private func readLengths(
    _ code: HuffmanCode,
    count: Int,
    _ source: inout BitSource
) throws(InflateRefusal) -> [UInt8] {
    var lengths: [UInt8] = []
    lengths.reserveCapacity(count)
    while lengths.count < count {
        let symbol = try source.symbol(code)
        var length: UInt8 = 0
        var times = 1
        switch symbol {
        case 0...15: length = UInt8(symbol)
        case 16:
            guard let last = lengths.last else { throw .malformed }
            length = last
            times = 3 + (try source.take(2))
        case 17: times = 3 + (try source.take(3))
        default: times = 11 + (try source.take(7))
        }
        guard lengths.count + times <= count else { throw .malformed }
        for _ in 0..<times { lengths.append(length) }
    }
    return lengths
}

private let codeLengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
]
