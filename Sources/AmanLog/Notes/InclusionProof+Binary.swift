/// Most bytes of a proof, as text or in binary form.
///
/// Source: ours; a note, extra content in Base64, and 63 hashes in Base64 with their lines.
public let proofByteCountMax = noteByteCountMax + 2 * proofExtraByteCountMax + 4_096

/// The first byte of a proof's binary form, its version.
///
/// No text begins with it.
public let binaryProofVersion: UInt8 = 1

extension InclusionProof {
    /// The proof in its binary form, for where the text is too long: some 60 percent of it.
    ///
    /// It says what the text says and nothing else: `text` and this lead to each other, byte for
    /// byte. The form is in `docs/log-format.md`, "Proofs in binary form".
    public var binary: [UInt8] {
        var bytes = [binaryProofVersion]
        appendNumber(index.value, to: &bytes)
        appendNumber(treeHead.size.value, to: &bytes)
        bytes += treeHead.root.bytes
        appendNumber(UInt64(path.count), to: &bytes)
        for hash in path { bytes += hash.bytes }
        appendBytes(Array(treeHead.origin.utf8), to: &bytes)
        appendNumber(UInt64(treeHead.extensionLines.count), to: &bytes)
        for line in treeHead.extensionLines { appendBytes(Array(line.utf8), to: &bytes) }
        appendNumber(UInt64(note.signatures.count), to: &bytes)
        for line in note.signatures {
            let isOwn = sameBytes(line.name, treeHead.origin)
            appendBytes(isOwn ? [] : Array(line.name.utf8), to: &bytes)
            bytes += bigEndianBytes(UInt64(line.keyID), count: 4)
            appendBytes(line.signature, to: &bytes)
        }
        if let extra { appendBytes(extra, to: &bytes) }
        return bytes
    }

    /// Reads a proof from its binary form.
    ///
    /// That the form is the only one is checked rule by rule, and not by writing the proof again:
    /// the page for phones has no use for what writes it.
    ///
    /// - Throws: `tooLong` over `proofByteCountMax`; `notBinary` where the bytes are not this form
    ///   or not the shortest of what they say; `tooMany`, and as `SignedNote.parse` and
    ///   `TreeHead.parse`.
    public static func parse(binary bytes: [UInt8]) throws(LogRefusal) -> InclusionProof {
        guard bytes.count <= proofByteCountMax else {
            throw .tooLong(byteCount: bytes.count, limit: proofByteCountMax)
        }
        var reader = BinaryReader(bytes)
        guard try reader.next(1)[0] == binaryProofVersion else { throw .notBinary(atByte: 0) }
        let index = try reader.number(limit: treeSizeMax)
        let size = try reader.number(limit: treeSizeMax)
        let root = try LogHash(reader.next(LogHash.byteCount))
        var path: [LogHash] = []
        for _ in 0..<(try reader.count(limit: inclusionPathLengthMax)) {
            path.append(try LogHash(reader.next(LogHash.byteCount)))
        }
        let origin = try reader.text()
        reader.write(origin)
        reader.write(decimalBytes(size))
        reader.write(Base64.encodedBytes(root.bytes))
        for _ in 0..<(try reader.count(limit: treeHeadExtensionCountMax)) {
            let line = try reader.text()
            reader.write(line)
        }
        reader.write([])
        for _ in 0..<(try reader.count(limit: noteSignatureCountMax)) {
            try reader.writeSignature(origin: origin)
        }
        let extra = reader.isAtEnd ? nil : try reader.lengthAndBytes()
        guard reader.isAtEnd else { throw .notBinary(atByte: bytes.count) }
        return try InclusionProof(
            index: LeafIndex(value: index),
            path: path,
            note: SignedNote.parse(reader.note),
            extra: extra
        )
    }
}

private func appendBytes(_ part: [UInt8], to bytes: inout [UInt8]) {
    appendNumber(UInt64(part.count), to: &bytes)
    bytes += part
}

/// Appends a number as LEB128: seven bits a byte, lowest first, the highest bit where more follow.
private func appendNumber(_ value: UInt64, to bytes: inout [UInt8]) {
    var rest = value
    while rest > 0x7f {
        bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
    }
    bytes.append(UInt8(rest))
}

/// Reads numbers and lengths one after the other, and writes the note that they make.
///
/// No length is believed before the bytes are there.
private struct BinaryReader {
    private let bytes: [UInt8]
    private var offset = 0
    /// The note's text and signature lines so far.
    private(set) var note: [UInt8] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Puts a line under the note.
    // Not inlined: each growth of an array is much code in the page's core.
    @inline(never)
    mutating func write(_ line: [UInt8]) {
        note += line
        note.append(newline)
    }

    var isAtEnd: Bool { offset == bytes.count }

    mutating func next(_ count: Int) throws(LogRefusal) -> [UInt8] {
        guard count <= bytes.count - offset else { throw .notBinary(atByte: bytes.count) }
        defer { offset += count }
        return Array(bytes[offset..<(offset + count)])
    }

    /// A number in its shortest form, at most `limit`, which is below 2^63.
    mutating func number(limit: UInt64) throws(LogRefusal) -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 63, by: 7) {
            let byte = try next(1)[0]
            value |= UInt64(byte & 0x7f) << shift
            guard byte & 0x80 == 0 else { continue }
            guard byte != 0 || shift == 0, value <= limit else { break }
            return value
        }
        throw .notBinary(atByte: offset)
    }

    mutating func count(limit: Int) throws(LogRefusal) -> Int {
        Int(try number(limit: UInt64(limit)))
    }

    mutating func lengthAndBytes() throws(LogRefusal) -> [UInt8] {
        try next(try count(limit: proofByteCountMax))
    }

    /// A line of the note, which no newline may break.
    mutating func text() throws(LogRefusal) -> [UInt8] {
        let text = try lengthAndBytes()
        guard !text.contains(newline) else { throw .notBinary(atByte: offset) }
        return text
    }

    /// Writes a signature as the line under the note; without a name it is that of the log itself.
    mutating func writeSignature(origin: [UInt8]) throws(LogRefusal) {
        let name = try text()
        // One form for each proof: what is left out has no other form.
        guard name != origin else { throw .notBinary(atByte: offset) }
        // A space would end the name in the line, and make another signature of the rest.
        guard !name.contains(UInt8(ascii: " ")) else { throw .wrongKeyName }
        let key = try next(4)
        let signature = try lengthAndBytes()
        guard !signature.isEmpty else { throw .wrongSignatureLength(byteCount: 0) }
        note += "— ".utf8
        note += name.isEmpty ? origin : name
        note.append(UInt8(ascii: " "))
        write(Base64.encodedBytes(key + signature))
    }
}
