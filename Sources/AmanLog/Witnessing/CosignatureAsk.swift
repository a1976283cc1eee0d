/// Most hashes a request to a witness may carry.
///
/// Source: c2sp.org/tlog-witness, "add-checkpoint".
public let requestProofLengthMax = 63

/// Most bytes of a request to a witness: a note, and before it the old size and the proof.
///
/// Source: ours. Size and proof take at most 2,860 bytes.
public let addCheckpointByteCountMax = noteByteCountMax + 4_096

/// What a log asks of a witness: to cosign a tree head that continues the one it cosigned last
/// (c2sp.org/tlog-witness, "add-checkpoint").
///
/// One text, the body of an HTTP request as well as a file that is carried to a place without a
/// network. Parsing proves nothing: the note's signatures and the proof must still be checked.
public struct AddCheckpointRequest: Equatable, Sendable {
    /// Leaves in the tree that the witness is thought to have cosigned last; zero for none.
    public let oldSize: TreeSize
    /// The consistency proof from there to the note's tree head; empty when nothing is to prove.
    public let proof: [LogHash]
    /// The signed tree head, which C2SP calls checkpoint.
    public let note: SignedNote
    /// What the note states.
    public let treeHead: TreeHead

    /// Makes a request.
    ///
    /// - Throws: `tooMany` over 63 hashes; the refusal of `TreeHead.parse` when the note's text is
    ///   no tree head.
    public init(
        oldSize: TreeSize,
        proof: [LogHash],
        note: SignedNote
    ) throws(LogRefusal) {
        guard proof.count <= requestProofLengthMax else {
            throw .tooMany(count: proof.count, limit: requestProofLengthMax)
        }
        self.oldSize = oldSize
        self.proof = proof
        self.note = note
        treeHead = try TreeHead.parse(note.text)
    }

    /// Reads a request from its UTF-8 bytes.
    ///
    /// - Throws: `tooLong` over `addCheckpointByteCountMax`; `wrongLine`, `truncated`,
    ///   `notDecimal`, `notBase64`, `wrongHashLength` or `tooMany` before the note; else as
    ///   `SignedNote.parse` and `TreeHead.parse`.
    public static func parse(_ bytes: [UInt8]) throws(LogRefusal) -> AddCheckpointRequest {
        guard bytes.count <= addCheckpointByteCountMax else {
            throw .tooLong(byteCount: bytes.count, limit: addCheckpointByteCountMax)
        }
        var lines = Lines(bytes)
        let oldSize = try lines.next(after: "old ").decimal(limit: treeSizeMax)
        var proof: [LogHash] = []
        while true {
            let line = try lines.next()
            if line.isEmpty { break }
            guard proof.count < requestProofLengthMax else {
                throw .tooMany(count: proof.count + 1, limit: requestProofLengthMax)
            }
            proof.append(try LogHash(Base64.decode(line)))
        }
        return try AddCheckpointRequest(
            oldSize: TreeSize(value: oldSize),
            proof: proof,
            note: SignedNote.parse(lines.rest)
        )
    }

    /// The request as UTF-8 bytes, as it is sent or written to a file.
    public var encodedBytes: [UInt8] {
        var bytes = Array("old ".utf8) + decimalBytes(oldSize.value) + [newline]
        for hash in proof { bytes += Base64.encodedBytes(hash.bytes) + [newline] }
        bytes.append(newline)
        bytes += note.encodedBytes
        return bytes
    }
}
