/// SHA-256 of the given bytes; 32 bytes.
///
/// Source: FIPS 180-4 section 6.2.
public func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var stream = SHA256Stream()
    stream.update(bytes)
    return stream.finish()
}

/// SHA-256 taken over bytes that arrive in pieces.
///
/// Written here because the pure rooms may link nothing: the same verdict must come out of the
/// browser's WebAssembly and the office's binary. It hashes public bytes only; keyed hashing and
/// signatures belong to swift-crypto.
public struct SHA256Stream: Sendable {
    /// Bytes the compression function takes at a time.
    static let blockByteCount = 64
    /// The last block ends in the message's length in bits, as 8 bytes.
    static let lengthByteCount = 8

    private var state = SHA256State()
    /// The unfinished block; always fewer than 64 bytes between calls.
    private var rest: [UInt8] = []
    private var byteCount: UInt64 = 0

    /// Begins a hash of no bytes yet.
    public init() {}

    /// Takes more bytes in.
    public mutating func update(_ bytes: [UInt8]) {
        byteCount &+= UInt64(bytes.count)
        var taken = 0
        if !rest.isEmpty {
            taken = min(Self.blockByteCount - rest.count, bytes.count)
            rest.append(contentsOf: bytes[..<taken])
            guard rest.count == Self.blockByteCount else { return }
            compressBlocks(of: rest, from: 0)
            rest.removeAll(keepingCapacity: true)
        }
        taken = compressBlocks(of: bytes, from: taken)
        if taken < bytes.count { rest.append(contentsOf: bytes[taken...]) }
    }

    /// Takes in every whole block from `offset` on; returns where the rest begins.
    @discardableResult
    private mutating func compressBlocks(of bytes: [UInt8], from offset: Int) -> Int {
        let span = bytes.span
        var offset = offset
        while bytes.count - offset >= Self.blockByteCount {
            state.compress(span, from: offset)
            offset += Self.blockByteCount
        }
        return offset
    }

    /// Ends the hash; 32 bytes.
    ///
    /// What is updated after this belongs to no defined message, so use each stream once.
    public mutating func finish() -> [UInt8] {
        finishState().bytes
    }

    mutating func finishState() -> SHA256State {
        let bitCount = byteCount &* 8
        rest.append(0x80)
        let room = Self.blockByteCount - Self.lengthByteCount
        let padded = rest.count <= room ? room : room + Self.blockByteCount
        while rest.count < padded { rest.append(0) }
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            rest.append(UInt8(truncatingIfNeeded: bitCount >> shift))
        }
        compressBlocks(of: rest, from: 0)
        return state
    }
}
