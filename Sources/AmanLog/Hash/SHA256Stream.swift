/// A program's SHA-256.
///
/// The pure modules link no library, so a program that has a quicker SHA-256 hands its type to the
/// functions that hash most, such as `judge`.
public protocol SHA256Hashing {
    /// SHA-256 of the given bytes; 32 bytes.
    ///
    /// Source: FIPS 180-4 section 6.2.
    static func hash(_ bytes: [UInt8]) -> [UInt8]
}

/// The SHA-256 written here, for WebAssembly and for programs that hand in no other.
public enum PureSHA256: SHA256Hashing {
    /// SHA-256 of the given bytes; 32 bytes.
    public static func hash(_ bytes: [UInt8]) -> [UInt8] { sha256(bytes) }
}

/// SHA-256 of the given bytes by the implementation written here; 32 bytes.
///
/// Source: FIPS 180-4 section 6.2.
public func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var stream = SHA256Stream()
    stream.update(bytes)
    return stream.finish()
}

/// SHA-256 taken over bytes that arrive in pieces.
///
/// Written here because the pure modules may link nothing, and WebAssembly has no other. Native
/// programs hand in swift-crypto's where it is quicker; see `SHA256Hashing`. It hashes public bytes
/// only; keyed hashing and signatures belong to swift-crypto.
public struct SHA256Stream: Sendable {
    /// Bytes the compression function takes at a time.
    static let blockByteCount = 64
    /// The last block ends in the message's length in bits, as 8 bytes.
    static let lengthByteCount = 8

    private var state = SHA256State()
    // The unfinished block, not an array: hashing allocates no memory.
    private var rest = InlineArray<64, UInt8>(repeating: 0)
    /// Bytes in the unfinished block; always fewer than 64 between calls.
    private var restCount = 0
    private var byteCount: UInt64 = 0

    /// Begins a hash of no bytes yet.
    public init() {}

    /// Takes more bytes in.
    public mutating func update(_ bytes: [UInt8]) {
        byteCount &+= UInt64(bytes.count)
        let span = bytes.span
        var taken = 0
        if restCount > 0 {
            taken = min(Self.blockByteCount - restCount, span.count)
            keep(span.extracting(first: taken))
            guard restCount == Self.blockByteCount else { return }
            compressRest()
        }
        while span.count - taken >= Self.blockByteCount {
            state.compress(span, from: taken)
            taken += Self.blockByteCount
        }
        keep(span.extracting(droppingFirst: taken))
    }

    /// Takes one more byte in.
    mutating func update(_ byte: UInt8) {
        byteCount &+= 1
        rest[restCount] = byte
        restCount += 1
        if restCount == Self.blockByteCount { compressRest() }
    }

    /// Adds bytes to the unfinished block, which must have space for them.
    private mutating func keep(_ bytes: Span<UInt8>) {
        for place in 0..<bytes.count { rest[restCount + place] = bytes[place] }
        restCount += bytes.count
    }

    private mutating func compressRest() {
        state.compress(rest.span, from: 0)
        restCount = 0
    }

    /// Ends the hash; 32 bytes.
    ///
    /// What is updated after this belongs to no defined message, so use each stream once.
    public mutating func finish() -> [UInt8] {
        LogHash(finishState()).bytes
    }

    mutating func finishState() -> SHA256State {
        let bitCount = byteCount &* 8
        rest[restCount] = 0x80
        for place in (restCount + 1)..<Self.blockByteCount { rest[place] = 0 }
        let room = Self.blockByteCount - Self.lengthByteCount
        if restCount >= room {
            compressRest()
            for place in 0..<room { rest[place] = 0 }
        }
        for place in 0..<Self.lengthByteCount {
            rest[room + place] = UInt8(truncatingIfNeeded: bitCount >> UInt64(56 - place * 8))
        }
        compressRest()
        return state
    }
}
