public import AmanLetter

/// One leaf of the public log: what an office did, without saying to whom.
///
/// Deterministic CBOR: `[1, digest]`, `[2, digest, status, reason, effective]`,
/// `[3, kind, digest, at]`. Source: design 6.3.
public enum LogEntry: Equatable, Sendable {
    /// A letter was issued.
    case issued(digest: [UInt8])
    /// A letter's status changes from a moment on.
    case status(digest: [UInt8], status: LetterStatus, reason: String, effective: Instant)
    /// Something else the office cannot later deny, such as the head of its audit.
    case notice(kind: LogNoticeKind, digest: [UInt8], at: Instant)
}

/// What a notice in the log is about.
public enum LogNoticeKind: UInt64, CaseIterable, Sendable {
    /// The digest is the newest hash of the audit's chain.
    case auditHead = 1
    /// The digest is SHA-256 of a trust list as published.
    case trustList = 2
    /// The digest is of another office's letter that was exchanged here.
    case foreignExchange = 3
}

/// Most bytes of a reason code, such as `lost`.
public let reasonByteCountMax = 32

extension LogEntry {
    /// The leaf's bytes, as they go into the log.
    ///
    /// - Precondition: the digest is 32 bytes and the reason 1 to `reasonByteCountMax` bytes.
    public func encoded() -> [UInt8] {
        var writer = CBORWriter(capacity: 2 * digestByteCount)
        switch self {
        case .issued(let digest):
            writer.writeArray(count: 2)
            writer.writeUnsigned(1)
            writer.writeDigest(digest)
        case .status(let digest, let status, let reason, let effective):
            precondition(isReasonCode(reason), "a reason is a short code")
            writer.writeArray(count: 5)
            writer.writeUnsigned(2)
            writer.writeDigest(digest)
            writer.writeUnsigned(UInt64(status.rawValue))
            writer.writeText(reason)
            writer.writeInteger(effective.seconds)
        case .notice(let kind, let digest, let at):
            writer.writeArray(count: 4)
            writer.writeUnsigned(3)
            writer.writeUnsigned(kind.rawValue)
            writer.writeDigest(digest)
            writer.writeInteger(at.seconds)
        }
        return writer.bytes
    }

    /// Reads a leaf's bytes.
    ///
    /// - Throws: `PartRefusal` naming the first rule the bytes break.
    public static func parse(_ bytes: [UInt8]) throws(PartRefusal) -> LogEntry {
        var reader = PartReader(bytes)
        let count = try reader.openArray(max: 5)
        let kind = try reader.unsigned()
        let entry: LogEntry
        switch (kind, count) {
        case (1, 2):
            entry = .issued(digest: try reader.digest())
        case (2, 5):
            entry = .status(
                digest: try reader.digest(),
                status: try reader.letterStatus(),
                reason: try reader.reasonCode(),
                effective: try reader.instant()
            )
        case (3, 4):
            let kind = try reader.unsigned()
            guard let kind = LogNoticeKind(rawValue: kind) else { throw .unknownValue(kind) }
            entry = .notice(kind: kind, digest: try reader.digest(), at: try reader.instant())
        default:
            throw .unknownValue(kind)
        }
        try reader.close()
        try reader.finish()
        return entry
    }
}

/// Whether a text is a reason code: 1 to 32 of `a-z 0-9 -`.
func isReasonCode(_ text: String) -> Bool {
    let bytes = text.utf8
    guard !bytes.isEmpty, bytes.count <= reasonByteCountMax else { return false }
    return bytes.allSatisfy { byte in
        (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2d
    }
}

extension CBORWriter {
    /// Writes a digest; one of another length is a mistake in our code.
    mutating func writeDigest(_ digest: [UInt8]) {
        precondition(digest.count == digestByteCount, "a digest is SHA-256")
        writeBytes(digest)
    }
}
