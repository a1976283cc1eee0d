/// What a key's signatures stand for; the number is the type byte of c2sp.org/signed-note.
public enum VerifierKeyKind: UInt8, Sendable {
    /// Ed25519 over the note's text: a log's own key.
    case ed25519 = 1
    /// Ed25519 over a time and the note's text: a witness's key (c2sp.org/tlog-cosignature).
    case cosignature = 4
}

/// Most bytes a key's name may take.
///
/// Source: ours; C2SP allows 255 in the newer cosignature kinds.
public let keyNameByteCountMax = 255

/// A public key that a note's signatures may be checked against.
public struct VerifierKey: Equatable, Sendable {
    /// Bytes of an Ed25519 public key.
    public static let publicKeyByteCount = 32

    /// Whose key it is, such as `log.example/herat`.
    public let name: String
    /// What its signatures stand for.
    public let kind: VerifierKeyKind
    /// The Ed25519 public key; 32 bytes.
    public let publicKey: [UInt8]
    /// The first four bytes of SHA-256 of name, newline, kind and key.
    public let keyID: UInt32

    /// Makes a key with its name.
    ///
    /// - Throws: `wrongKeyName`, `notPlainText` or `tooLong` for the name; `wrongKeyLength` when
    ///   the key is not 32 bytes.
    public init(
        name: String,
        kind: VerifierKeyKind,
        publicKey: [UInt8]
    ) throws(LogRefusal) {
        let nameBytes = Array(name.utf8)
        try checkKeyName(nameBytes)
        guard publicKey.count == Self.publicKeyByteCount else {
            throw .wrongKeyLength(byteCount: publicKey.count)
        }
        self.name = name
        self.kind = kind
        self.publicKey = publicKey
        let hash = sha256(nameBytes + [newline, kind.rawValue] + publicKey)
        keyID = hash.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Reads a key as C2SP writes it: `name+keyid+base64`.
    ///
    /// - Throws: `truncated` without a name or key, `wrongKeyID`, `notBase64`, `unknownKeyKind`;
    ///   else as `init(name:kind:publicKey:)`.
    public init(reading text: String) throws(LogRefusal) {
        let bytes = Array(text.utf8)
        let plus = UInt8(ascii: "+")
        guard let nameEnd = bytes.firstIndex(of: plus) else {
            throw .truncated(atByte: bytes.count)
        }
        let idEnd = nameEnd + 9
        guard idEnd < bytes.count, bytes[idEnd] == plus else {
            throw .wrongKeyID
        }
        let encoded = try Base64.decode(bytes[(idEnd + 1)...])
        guard let type = encoded.first else { throw .truncated(atByte: bytes.count) }
        guard let kind = VerifierKeyKind(rawValue: type) else { throw .unknownKeyKind(type) }
        try self.init(
            name: String(decoding: bytes[..<nameEnd], as: UTF8.self),
            kind: kind,
            publicKey: Array(encoded.dropFirst())
        )
        guard bytes[(nameEnd + 1)..<idEnd].elementsEqual(hexadecimal(keyID)) else {
            throw .wrongKeyID
        }
    }

    /// The key as C2SP writes it: `name+keyid+base64`.
    public var text: String {
        let plus = UInt8(ascii: "+")
        let key = Base64.encodedBytes([kind.rawValue] + publicKey)
        let bytes = Array(name.utf8) + [plus] + hexadecimal(keyID) + [plus] + key
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Equal when name, kind and key are the same bytes.
    public static func == (left: VerifierKey, right: VerifierKey) -> Bool {
        sameBytes(left.name, right.name) && left.kind == right.kind
            && left.publicKey == right.publicKey
    }
}

/// Refuses names that are empty, too long, not plain text, or hold a space or a plus.
func checkKeyName(_ name: [UInt8]) throws(LogRefusal) {
    guard name.count <= keyNameByteCountMax else {
        throw .tooLong(byteCount: name.count, limit: keyNameByteCountMax)
    }
    guard !name.isEmpty, !name.contains(newline) else { throw .wrongKeyName }
    try checkPlainText(name)
    // Unicode's White_Space, as UTF-8: what is no control character.
    let spaces: [[UInt8]] = [
        [0x20], [0xc2, 0x85], [0xc2, 0xa0], [0xe1, 0x9a, 0x80], [0xe2, 0x80, 0xa8],
        [0xe2, 0x80, 0xa9], [0xe2, 0x80, 0xaf], [0xe2, 0x81, 0x9f], [0xe3, 0x80, 0x80],
    ]
    for place in name.indices {
        let rest = name[place...]
        guard name[place] != UInt8(ascii: "+") else { throw .wrongKeyName }
        guard !spaces.contains(where: { rest.starts(with: $0) }) else { throw .wrongKeyName }
        // U+2000 to U+200A: the typographer's spaces.
        if rest.starts(with: [0xe2, 0x80]), rest.count > 2, rest[place + 2] <= 0x8a {
            throw .wrongKeyName
        }
    }
}

/// Eight lower-case hexadecimal digits.
private func hexadecimal(_ value: UInt32) -> [UInt8] {
    stride(from: UInt32(28), through: 0, by: -4).map { shift in
        let digit = UInt8(truncatingIfNeeded: value >> shift) & 15
        return digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}
