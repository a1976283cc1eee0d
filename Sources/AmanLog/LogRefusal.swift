/// Why bytes or text of the log were refused: one case per rule, with the facts.
public enum LogRefusal: Error, Equatable, Sendable {
    /// A hash is 32 bytes.
    case wrongHashLength(byteCount: Int)
    /// More bytes than a limit of this module allows.
    case tooLong(byteCount: Int, limit: Int)
    /// More lines, signatures or entries than a limit of this module allows.
    case tooMany(count: Int, limit: Int)
    /// The text is not UTF-8, or holds a control character other than the newline.
    case notPlainText(atByte: Int)
    /// Not Base64 as RFC 4648 section 4 writes it: alphabet, padding and spare bits exactly.
    case notBase64(atByte: Int)
    /// Not a decimal number without sign and leading zeros, or more than the limit.
    case notDecimal(atByte: Int)
    /// The text ends where more was due.
    case truncated(atByte: Int)
    /// A line is not what the format requires there.
    case wrongLine(atByte: Int)
    /// A note needs at least one signature line.
    case unsigned
    /// A key's name is empty, or holds a space or a plus.
    case wrongKeyName
    /// The key ID in a verifier key is not the hash of its name and key.
    case wrongKeyID
    /// Only Ed25519 (1) and cosignature (4) keys are known.
    case unknownKeyKind(UInt8)
    /// A public key is 32 bytes.
    case wrongKeyLength(byteCount: Int)
    /// A signature by a known key has not the length its kind has.
    case wrongSignatureLength(byteCount: Int)
    /// A signature by a known key is not valid; the whole note is refused.
    case wrongSignature(keyID: UInt32)
    /// A note is not written with two lines of one key.
    case secondLine(keyID: UInt32)
    /// The note has no signature by a known key.
    case noKnownSigner
    /// Not the path of a tile.
    case wrongTilePath(atByte: Int)
    /// A tile does not have the bytes that its width requires.
    case wrongTileLength(byteCount: Int, expected: Int)
    /// An entry is longer than its two-byte length can say.
    case entryTooLong(byteCount: Int, limit: Int)
    /// Not the binary form of a proof, or not the shortest one of what it says.
    case notBinary(atByte: Int)
}
