/// Most bytes a signed note may take.
///
/// Source: ours. C2SP requires space for 16 signatures of up to 5 kB; in Base64 that is 107 kB.
public let noteByteCountMax = 131_072

/// Most signature lines a note may carry; C2SP requires at least 16.
public let noteSignatureCountMax = 32

/// One signature line under a note.
public struct NoteSignature: Equatable, Sendable {
    /// Whose key signed.
    public let name: String
    /// Which of that name's keys.
    public let keyID: UInt32
    /// What the key made; its form depends on the key's kind.
    public let signature: [UInt8]

    /// Puts a line together.
    public init(name: String, keyID: UInt32, signature: [UInt8]) {
        self.name = name
        self.keyID = keyID
        self.signature = signature
    }

    /// Equal when all parts are the same bytes.
    public static func == (left: NoteSignature, right: NoteSignature) -> Bool {
        sameBytes(left.name, right.name) && left.keyID == right.keyID
            && left.signature == right.signature
    }
}

/// A text and the signatures under it (c2sp.org/signed-note).
///
/// Parsing proves nothing: ask `questions(for:)` and trust the text only when a key you trust
/// has signed it. Lines by unknown keys are preserved, so that passing a note on loses nothing.
public struct SignedNote: Equatable, Sendable {
    /// What is signed; ends in a newline.
    public let text: String
    /// The lines under it, in their order.
    public private(set) var signatures: [NoteSignature]

    /// Puts signatures under a text.
    ///
    /// - Throws: `notPlainText`; `truncated` when the text does not end in a newline; `unsigned`
    ///   without a signature; else as `add`.
    public init(text: String, signatures: [NoteSignature]) throws(LogRefusal) {
        try self.init(text: text)
        guard !signatures.isEmpty else { throw .unsigned }
        for signature in signatures { try add(signature) }
    }

    /// A text without signatures, which is no note yet.
    private init(text: String) throws(LogRefusal) {
        let bytes = Array(text.utf8)
        try checkPlainText(bytes)
        guard bytes.last == newline else { throw .truncated(atByte: bytes.count) }
        self.text = text
        signatures = []
    }

    /// Puts one more signature under the note, as a witness does.
    ///
    /// A note is never written with two lines of one key: readers of other makers refuse it.
    ///
    /// - Throws: `secondLine` when a line of this key is there; `wrongKeyName`, `tooLong` or
    ///   `notPlainText` for the name; `wrongSignatureLength` for an empty signature; `tooMany` over
    ///   32 lines, `tooLong` over 131,072 bytes.
    public mutating func add(_ signature: NoteSignature) throws(LogRefusal) {
        for line in signatures where line.keyID == signature.keyID {
            guard !sameBytes(line.name, signature.name) else {
                throw .secondLine(keyID: line.keyID)
            }
        }
        try append(signature)
    }

    private mutating func append(_ signature: NoteSignature) throws(LogRefusal) {
        try checkKeyName(Array(signature.name.utf8))
        guard !signature.signature.isEmpty else { throw .wrongSignatureLength(byteCount: 0) }
        guard signatures.count < noteSignatureCountMax else {
            throw .tooMany(count: signatures.count + 1, limit: noteSignatureCountMax)
        }
        signatures.append(signature)
        let byteCount = encodedBytes.count
        guard byteCount <= noteByteCountMax else {
            throw .tooLong(byteCount: byteCount, limit: noteByteCountMax)
        }
    }

    /// Reads a note.
    ///
    /// - Throws: As `parse` of bytes.
    public static func parse(_ text: String) throws(LogRefusal) -> SignedNote {
        try parse(Array(text.utf8))
    }

    /// Reads a note from its UTF-8 bytes.
    ///
    /// - Throws: `tooLong` over 131,072 bytes, `tooMany` over 32 lines, `notPlainText`, `unsigned`
    ///   without signature lines; `wrongLine` or `notBase64` in a line; else as `add`,
    ///   except that a key may have two lines.
    public static func parse(_ bytes: [UInt8]) throws(LogRefusal) -> SignedNote {
        guard bytes.count <= noteByteCountMax else {
            throw .tooLong(byteCount: bytes.count, limit: noteByteCountMax)
        }
        try checkPlainText(bytes)
        let end = try textEnd(of: bytes)
        var lines = Lines(Array(bytes[(end + 1)...]))
        var signatures: [NoteSignature] = []
        while !lines.isAtEnd {
            guard signatures.count < noteSignatureCountMax else {
                throw .tooMany(count: signatures.count + 1, limit: noteSignatureCountMax)
            }
            signatures.append(try NoteSignature.next(in: &lines))
        }
        var note = try SignedNote(text: String(decoding: bytes[..<end], as: UTF8.self))
        guard !signatures.isEmpty else { throw .unsigned }
        // What others wrote may have two lines of one key.
        for signature in signatures { try note.append(signature) }
        return note
    }

    /// The note as it is written and sent.
    public var encoded: String {
        String(decoding: encodedBytes, as: UTF8.self)
    }

    /// The note as UTF-8 bytes.
    public var encodedBytes: [UInt8] {
        var bytes = Array(text.utf8)
        bytes.append(newline)
        for line in signatures { bytes += line.encodedBytes }
        return bytes
    }

    /// Equal when text and signatures are the same bytes.
    public static func == (left: SignedNote, right: SignedNote) -> Bool {
        sameBytes(left.text, right.text) && left.signatures == right.signatures
    }
}

/// Where the text ends: behind its newline, at the last blank line of the note.
private func textEnd(of bytes: [UInt8]) throws(LogRefusal) -> Int {
    for place in stride(from: bytes.count - 1, to: 0, by: -1)
    where bytes[place] == newline && bytes[place - 1] == newline {
        return place
    }
    throw .unsigned
}

extension NoteSignature {
    /// Reads one line: em dash, space, name, space, Base64 of key ID and signature.
    static func next(in lines: inout Lines) throws(LogRefusal) -> NoteSignature {
        let line = try lines.next(after: "— ")
        guard let space = line.firstIndex(of: UInt8(ascii: " ")) else {
            throw .wrongLine(atByte: line.startIndex)
        }
        let bytes = try Base64.decode(line[(space + 1)...])
        guard bytes.count > 4 else { throw .wrongSignatureLength(byteCount: bytes.count) }
        return NoteSignature(
            name: String(decoding: line[..<space], as: UTF8.self),
            keyID: bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) },
            signature: Array(bytes.dropFirst(4))
        )
    }

    /// The line as it is written, with its newline.
    public var encodedBytes: [UInt8] {
        let key = bigEndianBytes(UInt64(keyID), count: 4)
        var bytes = Array("— ".utf8) + Array(name.utf8)
        bytes.append(UInt8(ascii: " "))
        bytes += Base64.encodedBytes(key + signature)
        bytes.append(newline)
        return bytes
    }
}

/// The lowest `count` bytes of a number, highest first.
func bigEndianBytes(_ value: UInt64, count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * (count - 1 - $0))) }
}
