/// Most bytes of an evidence file: two notes, a proof, and the lines around them.
///
/// Source: ours.
public let evidenceByteCountMax = 2 * noteByteCountMax + 16_384

/// Most lines of one note in an evidence file.
///
/// Source: ours; three lines of a tree head, its extension lines, a blank one and the signatures.
private let evidenceNoteLineCountMax = 3 + treeHeadExtensionCountMax + 1 + noteSignatureCountMax

/// What two tree heads under one key prove.
public enum EvidenceFinding: Equatable, Sendable {
    /// The key signed two roots for one size: two different logs.
    case twoRoots(size: TreeSize)
    /// The key signed a smaller tree, and a larger one that does not begin with it; the proof of
    /// that is in the file.
    case otherBeginning(size: TreeSize)
    /// Both are signed; whether the larger begins with the smaller is not shown by the file.
    case open
    /// Both fit together: nothing is wrong.
    case fits
}

/// Two signed tree heads of one log that may contradict each other, in one file.
///
/// Parsing proves nothing; `finding` checks both signatures and says what they prove.
public struct LogEvidence: Equatable, Sendable {
    /// The log's key, under which both notes are to be signed.
    public let logKey: VerifierKey
    /// When the second note was received, in seconds since 1970.
    public let seenAt: UInt64
    /// Who recorded it: a witness's name; one line.
    public let seenBy: String
    /// The note that was known before.
    public let first: SignedNote
    /// The note that came then.
    public let second: SignedNote
    /// What the first note states.
    public let firstHead: TreeHead
    /// What the second note states.
    public let secondHead: TreeHead
    /// The root that the larger tree gives to the leaves of the smaller; nil where not known.
    public let otherRoot: LogHash?
    /// The consistency proof from `otherRoot` to the larger tree; may be empty.
    public let proof: [LogHash]

    /// Puts both notes together.
    ///
    /// - Throws: `tooMany` over 63 hashes, `wrongKeyName` where `seenBy` is no key's name, and the
    ///   refusal of `TreeHead.parse` when a note is no tree head.
    public init(
        logKey: VerifierKey,
        seenAt: UInt64,
        seenBy: String,
        first: SignedNote,
        second: SignedNote,
        otherRoot: LogHash? = nil,
        proof: [LogHash] = []
    ) throws(LogRefusal) {
        guard proof.count <= requestProofLengthMax else {
            throw .tooMany(count: proof.count, limit: requestProofLengthMax)
        }
        try checkKeyName(Array(seenBy.utf8))
        self.logKey = logKey
        self.seenAt = seenAt
        self.seenBy = seenBy
        self.first = first
        self.second = second
        firstHead = try TreeHead.parse(first.text)
        secondHead = try TreeHead.parse(second.text)
        self.otherRoot = otherRoot
        self.proof = proof
    }

    /// What the file proves.
    ///
    /// - Parameter ask: Whether a signature is valid.
    /// - Returns: What two valid signatures of one key prove.
    /// - Throws: `wrongLine` where the notes name two logs; else why a note is not signed by the
    ///   log's key, as `SignedNote.answered`.
    public func finding(ask: (NoteQuestion) -> Bool) throws(LogRefusal) -> EvidenceFinding {
        guard sameBytes(firstHead.origin, secondHead.origin) else { throw .wrongLine(atByte: 0) }
        _ = try first.answered(for: [logKey], ask: ask)
        _ = try second.answered(for: [logKey], ask: ask)
        let (small, large) = ordered
        guard small.size != large.size else {
            return small.root == large.root ? .fits : .twoRoots(size: small.size)
        }
        guard small.size.value > 0 else { return .fits }
        guard let otherRoot, leads(from: otherRoot) else { return .open }
        return otherRoot == small.root ? .fits : .otherBeginning(size: small.size)
    }

    /// Both tree heads, the smaller first.
    public var ordered: (small: TreeHead, large: TreeHead) {
        firstHead.size <= secondHead.size ? (firstHead, secondHead) : (secondHead, firstHead)
    }

    private func leads(from root: LogHash) -> Bool {
        let (small, large) = ordered
        do throws(ProofRefusal) {
            try verifyConsistency(
                from: small.size,
                root: root,
                to: large.size,
                root: large.root,
                path: proof
            )
            return true
        } catch {
            return false
        }
    }
}

extension LogEvidence {
    private static let firstLine: StaticString = "aman.log-evidence@v1"

    /// For people who open the file; no reader relies on it.
    private static let preface: StaticString = """
        # Two statements about one public log, both signed with the log's key.
        # To have this file explained, and to see how to check it by hand:
        #   aman log check --evidence FILE
        """

    /// The file.
    public var encodedBytes: [UInt8] {
        var bytes = Self.firstLine.asciiBytes + [newline] + Self.preface.asciiBytes + [newline]
        bytes += field("log", Array(logKey.text.utf8))
        bytes += field("seen", decimalBytes(seenAt))
        bytes += field("by", Array(seenBy.utf8))
        if let otherRoot { bytes += field("root", Base64.encodedBytes(otherRoot.bytes)) }
        for hash in proof { bytes += field("proof", Base64.encodedBytes(hash.bytes)) }
        for (name, note) in [("first", first), ("second", second)] {
            let text = note.encodedBytes
            let lineCount = text.count { $0 == newline }
            bytes += field(name, decimalBytes(UInt64(lineCount))) + text
        }
        return bytes
    }

    private func field(_ name: String, _ value: [UInt8]) -> [UInt8] {
        Array(name.utf8) + [UInt8(ascii: " ")] + value + [newline]
    }

    /// Reads a file.
    ///
    /// - Throws: `tooLong` over `evidenceByteCountMax`; `wrongLine`, `truncated`, `notDecimal`,
    ///   `notBase64`, `wrongHashLength`, `tooMany` or a refusal of the key or of a note.
    public static func parse(_ bytes: [UInt8]) throws(LogRefusal) -> LogEvidence {
        guard bytes.count <= evidenceByteCountMax else {
            throw .tooLong(byteCount: bytes.count, limit: evidenceByteCountMax)
        }
        try checkPlainText(bytes)
        var lines = Lines(bytes)
        guard try lines.next(after: firstLine).isEmpty else { throw .wrongLine(atByte: 0) }
        while lines.begins(with: "# ") { _ = try lines.next() }
        let key = String(decoding: try lines.next(after: "log "), as: UTF8.self)
        let seenAt = try lines.next(after: "seen ").decimal(limit: UInt64(Int64.max))
        let seenBy = String(decoding: try lines.next(after: "by "), as: UTF8.self)
        var otherRoot: LogHash?
        if lines.begins(with: "root ") {
            otherRoot = try LogHash(Base64.decode(try lines.next(after: "root ")))
        }
        let proof = try proof(in: &lines)
        let first = try note(after: "first ", in: &lines)
        let second = try note(after: "second ", in: &lines)
        guard lines.isAtEnd else { throw .wrongLine(atByte: lines.offset) }
        return try LogEvidence(
            logKey: try VerifierKey(reading: key),
            seenAt: seenAt,
            seenBy: seenBy,
            first: first,
            second: second,
            otherRoot: otherRoot,
            proof: proof
        )
    }

    private static func proof(in lines: inout Lines) throws(LogRefusal) -> [LogHash] {
        var proof: [LogHash] = []
        while lines.begins(with: "proof ") {
            guard proof.count < requestProofLengthMax else {
                throw .tooMany(count: proof.count + 1, limit: requestProofLengthMax)
            }
            proof.append(try LogHash(Base64.decode(try lines.next(after: "proof "))))
        }
        return proof
    }

    private static func note(
        after name: StaticString,
        in lines: inout Lines
    ) throws(LogRefusal) -> SignedNote {
        let count = try lines.next(after: name).decimal(limit: UInt64(evidenceNoteLineCountMax))
        var bytes: [UInt8] = []
        for _ in 0..<count { bytes += try lines.next() + [newline] }
        return try SignedNote.parse(bytes)
    }
}
