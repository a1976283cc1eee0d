/// Most bytes of a witness's answer that are read.
///
/// Source: ours. One line of Ed25519 takes about 150 bytes, one of ML-DSA-44 about 3,300.
public let cosignatureAnswerByteCountMax = 65_536

/// Most signature lines of a witness's answer that are read; those of unknown keys are skipped.
///
/// Source: ours.
public let cosignatureAnswerLineCountMax = 128

/// What a witness answers to `AddCheckpointRequest` where it understood the request.
///
/// Over HTTP the status says which of the two it is (200 or 409); in a file the text does, because
/// a signature line begins with an em dash and a size with a digit.
public enum AddCheckpointAnswer: Equatable, Sendable {
    /// Its signature lines, which may hold lines of other keys too; at least one.
    case cosigned([NoteSignature])
    /// It cosigned a tree of another size last than the request said; zero for none.
    case conflict(TreeSize)

    /// The media type of a conflict's size in HTTP.
    ///
    /// Source: c2sp.org/tlog-witness, "add-checkpoint".
    public static let conflictMediaType = "text/x.tlog.size"

    /// Reads an answer from a file.
    ///
    /// - Throws: As `parseCosigned` for a text that begins with an em dash, else as
    ///   `parseConflict`.
    public static func parse(_ bytes: [UInt8]) throws(LogRefusal) -> AddCheckpointAnswer {
        bytes.first == Array("—".utf8)[0]
            ? try parseCosigned(bytes) : try parseConflict(bytes)
    }

    /// Reads the signature lines of an answer that succeeded.
    ///
    /// - Throws: `tooLong` over 65,536 bytes, `tooMany` over 128 lines, `unsigned` for an empty
    ///   answer; `notPlainText`, `truncated`, `wrongLine`, `notBase64`, `wrongKeyName` or
    ///   `wrongSignatureLength` in a line.
    public static func parseCosigned(_ bytes: [UInt8]) throws(LogRefusal) -> AddCheckpointAnswer {
        guard bytes.count <= cosignatureAnswerByteCountMax else {
            throw .tooLong(byteCount: bytes.count, limit: cosignatureAnswerByteCountMax)
        }
        try checkPlainText(bytes)
        var lines = Lines(bytes)
        var signatures: [NoteSignature] = []
        while !lines.isAtEnd {
            guard signatures.count < cosignatureAnswerLineCountMax else {
                throw .tooMany(count: signatures.count + 1, limit: cosignatureAnswerLineCountMax)
            }
            let line = try NoteSignature.next(in: &lines)
            try checkKeyName(Array(line.name.utf8))
            signatures.append(line)
        }
        guard !signatures.isEmpty else { throw .unsigned }
        return .cosigned(signatures)
    }

    /// Reads the size of an answer that names a conflict: a decimal number and a newline.
    ///
    /// - Throws: `notDecimal` or `truncated`; `wrongLine` when something follows.
    public static func parseConflict(_ bytes: [UInt8]) throws(LogRefusal) -> AddCheckpointAnswer {
        guard bytes.count <= cosignatureAnswerByteCountMax else {
            throw .tooLong(byteCount: bytes.count, limit: cosignatureAnswerByteCountMax)
        }
        var lines = Lines(bytes)
        let size = try lines.next().decimal(limit: treeSizeMax)
        guard lines.isAtEnd else { throw .wrongLine(atByte: lines.offset) }
        return .conflict(TreeSize(value: size))
    }

    /// The answer as UTF-8 bytes: the body of a response as well as a file.
    public var encodedBytes: [UInt8] {
        switch self {
        case .cosigned(let lines):
            var bytes: [UInt8] = []
            for line in lines { bytes += line.encodedBytes }
            return bytes
        case .conflict(let size):
            return decimalBytes(size.value) + [newline]
        }
    }
}
