/// The eight working words of SHA-256 between two blocks.
struct SHA256State: Sendable {
    // Fields, not an array: the inner loop must neither allocate nor check bounds.
    private(set) var a: UInt32 = 0x6a09_e667
    private(set) var b: UInt32 = 0xbb67_ae85
    private(set) var c: UInt32 = 0x3c6e_f372
    private(set) var d: UInt32 = 0xa54f_f53a
    private(set) var e: UInt32 = 0x510e_527f
    private(set) var f: UInt32 = 0x9b05_688c
    private(set) var g: UInt32 = 0x1f83_d9ab
    private(set) var h: UInt32 = 0x5be0_cd19

    /// Takes in the 64 bytes that begin at `offset`.
    mutating func compress(_ bytes: Span<UInt8>, from offset: Int) {
        compress(unsafe messageWords(of: bytes.bytes.extracting(offset..<offset + 64)))
    }

    /// Takes in one block of sixteen words.
    ///
    /// The message schedule is a ring of sixteen words, renewed word by word as rounds use it up:
    /// the words stay in registers, where an array of them would go through memory.
    mutating func compress(_ block: SHA256Words) {
        var words = block
        var mixed = self
        mixed.mix(words, roundConstants.0)
        mixed.renew(&words)
        mixed.mix(words, roundConstants.1)
        mixed.renew(&words)
        mixed.mix(words, roundConstants.2)
        mixed.renew(&words)
        mixed.mix(words, roundConstants.3)
        a &+= mixed.a
        b &+= mixed.b
        c &+= mixed.c
        d &+= mixed.d
        e &+= mixed.e
        f &+= mixed.f
        g &+= mixed.g
        h &+= mixed.h
    }

    /// Sixteen rounds; after each the words change places, which costs nothing written this way.
    @inline(__always)
    private mutating func mix(_ words: SHA256Words, _ constants: SHA256Words) {
        round(a, b, c, &d, e, f, g, &h, words[0] &+ constants[0])
        round(h, a, b, &c, d, e, f, &g, words[1] &+ constants[1])
        round(g, h, a, &b, c, d, e, &f, words[2] &+ constants[2])
        round(f, g, h, &a, b, c, d, &e, words[3] &+ constants[3])
        round(e, f, g, &h, a, b, c, &d, words[4] &+ constants[4])
        round(d, e, f, &g, h, a, b, &c, words[5] &+ constants[5])
        round(c, d, e, &f, g, h, a, &b, words[6] &+ constants[6])
        round(b, c, d, &e, f, g, h, &a, words[7] &+ constants[7])
        round(a, b, c, &d, e, f, g, &h, words[8] &+ constants[8])
        round(h, a, b, &c, d, e, f, &g, words[9] &+ constants[9])
        round(g, h, a, &b, c, d, e, &f, words[10] &+ constants[10])
        round(f, g, h, &a, b, c, d, &e, words[11] &+ constants[11])
        round(e, f, g, &h, a, b, c, &d, words[12] &+ constants[12])
        round(d, e, f, &g, h, a, b, &c, words[13] &+ constants[13])
        round(c, d, e, &f, g, h, a, &b, words[14] &+ constants[14])
        round(b, c, d, &e, f, g, h, &a, words[15] &+ constants[15])
    }

    /// The next sixteen words of the schedule from the last sixteen.
    @inline(__always)
    private func renew(_ words: inout SHA256Words) {
        renew(&words[0], words[1], words[9], words[14])
        renew(&words[1], words[2], words[10], words[15])
        renew(&words[2], words[3], words[11], words[0])
        renew(&words[3], words[4], words[12], words[1])
        renew(&words[4], words[5], words[13], words[2])
        renew(&words[5], words[6], words[14], words[3])
        renew(&words[6], words[7], words[15], words[4])
        renew(&words[7], words[8], words[0], words[5])
        renew(&words[8], words[9], words[1], words[6])
        renew(&words[9], words[10], words[2], words[7])
        renew(&words[10], words[11], words[3], words[8])
        renew(&words[11], words[12], words[4], words[9])
        renew(&words[12], words[13], words[5], words[10])
        renew(&words[13], words[14], words[6], words[11])
        renew(&words[14], words[15], words[7], words[12])
        renew(&words[15], words[0], words[8], words[13])
    }

    /// One word of the schedule; names as in FIPS 180-4 section 6.2.2.
    @inline(__always)
    private func renew(_ word: inout UInt32, _ early: UInt32, _ middle: UInt32, _ late: UInt32) {
        let earlyMix = turn(early, 7) ^ turn(early, 18) ^ (early >> 3)
        let lateMix = turn(late, 17) ^ turn(late, 19) ^ (late >> 10)
        word = word &+ earlyMix &+ middle &+ lateMix
    }
}

/// Sixteen words: a block, a stretch of the message schedule, or of the round constants.
typealias SHA256Words = InlineArray<16, UInt32>

/// A block of 64 bytes as big-endian words.
@inline(__always)
private func messageWords(of block: RawSpan) -> SHA256Words {
    [
        word(of: block, 0), word(of: block, 1), word(of: block, 2), word(of: block, 3),
        word(of: block, 4), word(of: block, 5), word(of: block, 6), word(of: block, 7),
        word(of: block, 8), word(of: block, 9), word(of: block, 10), word(of: block, 11),
        word(of: block, 12), word(of: block, 13), word(of: block, 14), word(of: block, 15),
    ]
}

@inline(__always)
private func word(of block: RawSpan, _ index: Int) -> UInt32 {
    // Safe: the span checks its bounds, and every pattern of bits is a number.
    unsafe UInt32(bigEndian: block.unsafeLoadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
}

/// One round; names as in FIPS 180-4 section 6.2.2.
@inline(__always)
private func round(
    _ a: UInt32,
    _ b: UInt32,
    _ c: UInt32,
    _ d: inout UInt32,
    _ e: UInt32,
    _ f: UInt32,
    _ g: UInt32,
    _ h: inout UInt32,
    _ word: UInt32
) {
    let choice = g ^ (e & (f ^ g))
    let majority = (a & b) | (c & (a | b))
    let first = h &+ (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) &+ choice &+ word
    d = d &+ first
    h = first &+ (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) &+ majority
}

/// Rotates right by `count` bits, 1 to 31.
@inline(__always)
private func turn(_ word: UInt32, _ count: UInt32) -> UInt32 {
    (word &>> count) | (word &<< (32 &- count))
}

/// First 32 bits of the fractional parts of the cube roots of the first 64 primes.
private let roundConstants: (SHA256Words, SHA256Words, SHA256Words, SHA256Words) = (
    [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5,
        0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
        0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    ],
    [
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc,
        0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
        0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    ],
    [
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
        0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3,
        0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    ],
    [
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5,
        0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
        0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
)
