/// Most bytes of extra content a proof may carry.
///
/// Source: ours; nothing Aman writes carries any.
public let proofExtraByteCountMax = 4096

/// A proof that an entry is in a log: one text that can be checked without a network.
///
/// The format is c2sp.org/tlog-proof@v1; such a file ends in `.tlog-proof`. The proof is only as
/// good as its note: check the hashes with `check(leaf:)` and the note's signatures too.
public struct InclusionProof: Equatable, Sendable {
    /// Bytes that the format carries and no signature covers; nil when there are none.
    public let extra: [UInt8]?
    /// The leaf's index, zero-based.
    public let index: LeafIndex
    /// Sibling hashes, leaf upwards; at most 63.
    public let path: [LogHash]
    /// The signed tree head the path leads to.
    public let note: SignedNote
    /// What the note states.
    public let treeHead: TreeHead

    private static let firstLine: StaticString = "c2sp.org/tlog-proof@v1"

    /// Makes a proof of its parts.
    ///
    /// - Throws: `tooMany` over 63 hashes, `tooLong` over 4,096 extra bytes; the refusal of
    ///   `TreeHead.parse` when the note's text is no tree head.
    public init(
        index: LeafIndex,
        path: [LogHash],
        note: SignedNote,
        extra: [UInt8]? = nil
    ) throws(LogRefusal) {
        guard path.count <= inclusionPathLengthMax else {
            throw .tooMany(count: path.count, limit: inclusionPathLengthMax)
        }
        if let extra, extra.count > proofExtraByteCountMax {
            throw .tooLong(byteCount: extra.count, limit: proofExtraByteCountMax)
        }
        self.extra = extra
        self.index = index
        self.path = path
        self.note = note
        treeHead = try TreeHead.parse(note.text)
    }

    /// Checks that the hashes lead from the leaf to the tree head's root.
    ///
    /// - Throws: As `verifyInclusion`.
    public func check(leaf: LogHash) throws(ProofRefusal) {
        try verifyInclusion(
            of: leaf,
            at: index,
            in: treeHead.size,
            root: treeHead.root,
            path: path
        )
    }

    /// The proof as it is written.
    public var text: String {
        var bytes = Self.firstLine.asciiBytes + [newline]
        if let extra {
            bytes += Array("extra ".utf8) + Base64.encodedBytes(extra) + [newline]
        }
        bytes += Array("index ".utf8) + decimalBytes(index.value) + [newline]
        for hash in path { bytes += Base64.encodedBytes(hash.bytes) + [newline] }
        bytes.append(newline)
        bytes += note.encodedBytes
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads a proof.
    ///
    /// - Throws: As `parse` of bytes.
    public static func parse(_ text: String) throws(LogRefusal) -> InclusionProof {
        try parse(Array(text.utf8))
    }

    /// Reads a proof from its UTF-8 bytes.
    ///
    /// - Throws: `tooLong`, `tooMany`, `wrongLine`, `truncated`, `notDecimal`, `notBase64` or
    ///   `wrongHashLength` in the proof; else as `SignedNote.parse` and `TreeHead.parse`.
    public static func parse(_ bytes: [UInt8]) throws(LogRefusal) -> InclusionProof {
        guard bytes.count <= proofByteCountMax else {
            throw .tooLong(byteCount: bytes.count, limit: proofByteCountMax)
        }
        var lines = Lines(bytes)
        guard try lines.next(after: firstLine).isEmpty else { throw .wrongLine(atByte: 0) }
        var extra: [UInt8]?
        if lines.begins(with: "extra ") {
            extra = try Base64.decode(try lines.next(after: "extra "))
        }
        let index = try lines.next(after: "index ").decimal(limit: treeSizeMax)
        var path: [LogHash] = []
        while true {
            let line = try lines.next()
            if line.isEmpty { break }
            guard path.count < inclusionPathLengthMax else {
                throw .tooMany(count: path.count + 1, limit: inclusionPathLengthMax)
            }
            path.append(try LogHash(Base64.decode(line)))
        }
        return try InclusionProof(
            index: LeafIndex(value: index),
            path: path,
            note: SignedNote.parse(lines.rest),
            extra: extra
        )
    }
}
