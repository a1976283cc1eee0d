/// A hash of the log: of a leaf, of a node, or of a whole tree; 32 bytes of SHA-256.
public struct LogHash: Hashable, Sendable {
    /// Bytes in one hash.
    public static let byteCount = 32

    // Four words, not an array: millions of hashes stay out of the allocator.
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// Takes the 32 bytes of a hash.
    ///
    /// - Throws: `wrongHashLength` when there are more or fewer than 32.
    public init(_ bytes: [UInt8]) throws(LogRefusal) {
        guard bytes.count == Self.byteCount else {
            throw .wrongHashLength(byteCount: bytes.count)
        }
        self.init(bytes, from: 0)
    }

    /// The 32 bytes that begin at `first`, which must be there.
    init(_ bytes: [UInt8], from first: Int) {
        words = (
            bigEndianWord(of: bytes, from: first), bigEndianWord(of: bytes, from: first + 8),
            bigEndianWord(of: bytes, from: first + 16), bigEndianWord(of: bytes, from: first + 24)
        )
    }

    init(_ state: SHA256State) {
        words = (
            UInt64(state.a) << 32 | UInt64(state.b), UInt64(state.c) << 32 | UInt64(state.d),
            UInt64(state.e) << 32 | UInt64(state.f), UInt64(state.g) << 32 | UInt64(state.h)
        )
    }

    /// The hash as 32 bytes.
    public var bytes: [UInt8] {
        var bytes = [UInt8](repeating: 0, count: Self.byteCount)
        var room = bytes.mutableSpan
        for place in 0..<8 {
            let word = half(place)
            room[4 * place] = UInt8(word >> 24 & 0xff)
            room[4 * place + 1] = UInt8(word >> 16 & 0xff)
            room[4 * place + 2] = UInt8(word >> 8 & 0xff)
            room[4 * place + 3] = UInt8(word & 0xff)
        }
        return bytes
    }

    /// One of the hash's eight words of 32 bits.
    func half(_ place: Int) -> UInt32 {
        let word =
            switch place / 2 {
            case 0: words.0
            case 1: words.1
            case 2: words.2
            default: words.3
            }
        return UInt32(truncatingIfNeeded: place % 2 == 0 ? word >> 32 : word)
    }

    /// Writes the 32 bytes behind those already there.
    func append(to bytes: inout [UInt8]) {
        appendBigEndian(words.0, to: &bytes)
        appendBigEndian(words.1, to: &bytes)
        appendBigEndian(words.2, to: &bytes)
        appendBigEndian(words.3, to: &bytes)
    }

    /// Equal when all 32 bytes are.
    public static func == (left: LogHash, right: LogHash) -> Bool {
        left.words == right.words
    }

    /// Feeds the hash to a hash table.
    public func hash(into hasher: inout Hasher) {
        // Sixteen bytes of SHA-256 distinguish all hashes there will ever be.
        hasher.combine(words.0)
        hasher.combine(words.1)
    }
}

private func bigEndianWord(of bytes: [UInt8], from offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for byte in bytes[offset..<offset + 8] { word = word << 8 | UInt64(byte) }
    return word
}

private func appendBigEndian(_ word: UInt64, to bytes: inout [UInt8]) {
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> shift))
    }
}

/// The hash of a leaf: SHA-256 of the byte 0x00 and the entry.
///
/// Source: RFC 9162 section 2.1.1.
public func leafHash(of entry: [UInt8]) -> LogHash {
    var stream = SHA256Stream()
    stream.update(0x00)
    stream.update(entry)
    return LogHash(stream.finishState())
}

/// The hash of a node: SHA-256 of the byte 0x01 and its two children.
///
/// Source: RFC 9162 section 2.1.1.
public func nodeHash(_ left: LogHash, _ right: LogHash) -> LogHash {
    var state = SHA256State()
    state.compress(firstBlock(of: left, right))
    // What is left over: the right child's last byte, the end mark, and the length in bits.
    var last = SHA256Words(repeating: 0)
    last[0] = right.half(7) << 24 | 0x80_0000
    last[15] = UInt32(1 + 2 * LogHash.byteCount) * 8
    state.compress(last)
    return LogHash(state)
}

/// The first 64 of a node's 65 bytes: all words are one byte later than in the children.
private func firstBlock(of left: LogHash, _ right: LogHash) -> SHA256Words {
    var block = SHA256Words(repeating: 0)
    var before: UInt32 = 0x01
    for place in 0..<8 {
        let word = left.half(place)
        block[place] = before << 24 | word >> 8
        before = word
    }
    for place in 0..<8 {
        let word = right.half(place)
        block[8 + place] = before << 24 | word >> 8
        before = word
    }
    return block
}

/// The root of the tree with no leaves: SHA-256 of nothing.
public let emptyRoot = LogHash(emptyState())

private func emptyState() -> SHA256State {
    var stream = SHA256Stream()
    return stream.finishState()
}
