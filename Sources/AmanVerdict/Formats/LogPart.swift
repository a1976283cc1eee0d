import AmanLetter
import AmanLog

/// Most bytes of a signed tree head that is read.
///
/// What is stored and passed on has lines of listed witnesses alone, one of each key, which readers
/// of 2026 take too: they read at most 16,384 bytes, and 31 lines of Ed25519 take under 9,000.
public let treeHeadByteCountMax = noteByteCountMax

/// Most leaves of a log that a bundle can speak of: as many as fill it.
public let bundleLeafCountMax = UInt64(bundleByteCountMax / digestByteCount)

/// What a bundle holds of one log: its leaves, and the tree heads that vouch for them.
public struct LogPart: Equatable, Sendable {
    /// The log's name in its tree heads.
    public var origin: String
    /// Signed tree heads, as C2SP signed notes with cosignatures.
    ///
    /// The newest one, and older ones whose cosignatures show when a letter was already in the
    /// log. Every one must match the leaves.
    public var treeHeads: [String]
    /// The leaves' hashes in order, 32 bytes each, up to the newest tree head.
    public var leafHashes: [UInt8]
    /// How many leaves precede those given; zero when all are given.
    ///
    /// A partial bundle leaves out the leaves that its reader is expected to hold already.
    public var leavesBefore: UInt64

    /// Puts a part together.
    public init(
        origin: String,
        treeHeads: [String],
        leafHashes: [UInt8],
        leavesBefore: UInt64 = 0
    ) {
        self.origin = origin
        self.treeHeads = treeHeads
        self.leafHashes = leafHashes
        self.leavesBefore = leavesBefore
    }

    /// Leaves in the tree: those given and those before them.
    public var leafCount: UInt64 { leavesBefore + UInt64(leafHashes.count / digestByteCount) }

    func write(to writer: inout CBORWriter) {
        writer.writeMap(count: leavesBefore == 0 ? 3 : 4)
        writer.writeField(1, text: origin)
        writer.writeUnsigned(2)
        writer.writeArray(count: treeHeads.count)
        for head in treeHeads { writer.writeText(head) }
        writer.writeField(3, bytes: leafHashes)
        if leavesBefore > 0 { writer.writeField(4, unsigned: leavesBefore) }
    }

    static func read(_ reader: inout PartReader) throws(PartRefusal) -> LogPart {
        try reader.openMap(max: 4)
        try reader.require(1)
        let origin = try reader.line(max: addressByteCountMax)
        try reader.require(2)
        let treeHeads = try reader.list(max: treeHeadCountMax) {
            (reader: inout PartReader) throws(PartRefusal) in
            try reader.text(max: treeHeadByteCountMax)
        }
        guard !treeHeads.isEmpty else { throw .itemCount(0) }
        try reader.require(3)
        let leafHashes = try reader.bytes(max: bundleByteCountMax)
        guard leafHashes.count % digestByteCount == 0 else { throw .byteCount(leafHashes.count) }
        let leavesBefore = try reader.offers(4) ? try reader.leavesBefore() : 0
        try reader.close()
        return LogPart(
            origin: origin,
            treeHeads: treeHeads,
            leafHashes: leafHashes,
            leavesBefore: leavesBefore
        )
    }
}

extension PartReader {
    /// A number that is there is not zero: leaving the field out says that.
    fileprivate mutating func leavesBefore() throws(PartRefusal) -> UInt64 {
        let count = try unsigned()
        guard count > 0, count <= bundleLeafCountMax else { throw .unknownValue(count) }
        return count
    }
}
