public import AmanLetter

/// One leaf of the public log: what an office did, without saying to whom.
///
/// Deterministic CBOR: `[1, digest]`, `[2, digest, status, reason, effective]`,
/// `[3, kind, digest, at]`, `[4, digest, status, reason, effective, list, index]`,
/// `[5, list, digest, at, leaves]`. Source: design 6.3 and docs/log-format.md.
public enum LogEntry: Equatable, Sendable {
    /// A letter was issued.
    case issued(digest: [UInt8])
    /// A letter's status changes from a moment on.
    ///
    /// Where its status lists show it is stated since December 2026; older entries have nil there.
    case status(
        digest: [UInt8],
        status: LetterStatus,
        reason: String,
        effective: Instant,
        listed: ListedIndex?
    )
    /// Something else the office cannot later deny, such as the head of its audit.
    case notice(kind: LogNoticeKind, digest: [UInt8], at: Instant)
    /// A status list as published: its bytes have this digest, and it shows the statuses that the
    /// first `leaves` entries of this log give at the moment `at`.
    case list(number: UInt64, digest: [UInt8], at: Instant, leaves: UInt64)
}

/// Where the status lists of an office show one letter.
///
/// Source: IETF Token Status List section 6, "Status Claim": an index in a list.
public struct ListedIndex: Hashable, Sendable {
    /// Which of the office's lists, counted from 1 as in its address.
    public let list: UInt64
    /// Zero-based index in that list.
    public let index: UInt64

    /// Nil where no list has such a number or such an index.
    public init?(list: UInt64, index: UInt64) {
        guard (1...statusListNumberMax).contains(list), index < statusListIndexEnd else {
            return nil
        }
        self.list = list
        self.index = index
    }
}

/// Most status lists of one office: each must be on the trust list, which has so many entries.
public let statusListNumberMax: UInt64 = 1_024

/// Indices in the longest status list that can be read: two bits each.
public let statusListIndexEnd = UInt64(statusListByteCountMax) * 4

/// What a notice in the log is about.
public enum LogNoticeKind: UInt64, CaseIterable, Sendable {
    /// The digest is the newest hash of the audit's chain.
    case auditHead = 1
    /// The digest is SHA-256 of a trust list as published.
    case trustList = 2
    /// The digest is of another office's letter that was exchanged here.
    case foreignExchange = 3
    /// The digest is the root of a tree over salted digests of reports that were filed.
    case filings = 4
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
        case .status(let digest, let status, let reason, let effective, let listed):
            precondition(isReasonCode(reason), "a reason is a short code")
            writer.writeArray(count: listed == nil ? 5 : 7)
            writer.writeUnsigned(listed == nil ? 2 : 4)
            writer.writeDigest(digest)
            writer.writeUnsigned(UInt64(status.rawValue))
            writer.writeText(reason)
            writer.writeInteger(effective.seconds)
            if let listed {
                writer.writeUnsigned(listed.list)
                writer.writeUnsigned(listed.index)
            }
        case .notice(let kind, let digest, let at):
            writer.writeArray(count: 4)
            writer.writeUnsigned(3)
            writer.writeUnsigned(kind.rawValue)
            writer.writeDigest(digest)
            writer.writeInteger(at.seconds)
        case .list(let number, let digest, let at, let leaves):
            writer.writeArray(count: 5)
            writer.writeUnsigned(5)
            writer.writeUnsigned(number)
            writer.writeDigest(digest)
            writer.writeInteger(at.seconds)
            writer.writeUnsigned(leaves)
        }
        return writer.bytes
    }

    /// Reads a leaf's bytes.
    ///
    /// - Throws: `PartRefusal` naming the first rule the bytes break.
    public static func parse(_ bytes: [UInt8]) throws(PartRefusal) -> LogEntry {
        var reader = PartReader(bytes)
        let count = try reader.openArray(max: 7)
        let type = try reader.unsigned()
        let entry: LogEntry
        switch (type, count) {
        case (1, 2):
            entry = .issued(digest: try reader.digest())
        case (2, 5), (4, 7):
            entry = .status(
                digest: try reader.digest(),
                status: try reader.letterStatus(),
                reason: try reader.reasonCode(),
                effective: try reader.instant(),
                listed: type == 4 ? try reader.listedIndex() : nil
            )
        case (3, 4):
            let kind = try reader.unsigned()
            guard let kind = LogNoticeKind(rawValue: kind) else { throw .unknownValue(kind) }
            entry = .notice(kind: kind, digest: try reader.digest(), at: try reader.instant())
        case (5, 5):
            let number = try reader.unsigned()
            guard (1...statusListNumberMax).contains(number) else { throw .unknownValue(number) }
            entry = .list(
                number: number,
                digest: try reader.digest(),
                at: try reader.instant(),
                leaves: try reader.unsigned()
            )
        default:
            throw .unknownValue(type)
        }
        try reader.close()
        try reader.finish()
        return entry
    }
}

extension PartReader {
    /// Reads a list's number and an index in it.
    fileprivate mutating func listedIndex() throws(PartRefusal) -> ListedIndex {
        let (list, index) = (try unsigned(), try unsigned())
        guard let listed = ListedIndex(list: list, index: index) else {
            throw .unknownValue(max(list, index))
        }
        return listed
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
