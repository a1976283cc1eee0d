public import AmanLetter

/// The state of a log at one moment: its leaves, and the one hash over all of them.
public struct LogState: Equatable, Sendable {
    /// Leaves in the tree.
    public var size: UInt64
    /// Root hash of the tree, RFC 6962; 32 bytes.
    public var root: [UInt8]

    /// Makes the state of a log.
    public init(size: UInt64, root: [UInt8]) {
        self.size = size
        self.root = root
    }
}

/// A state of a log that the root's keepers vouch they knew at a moment.
///
/// It proves the age of letters where no witness cosigned: a letter whose leaf is under it was in
/// the log by then, even if the office's keys were stolen since.
public struct VouchedLog: Equatable, Sendable {
    /// The log's name in its tree heads.
    public var origin: String
    /// The state that was seen.
    public var state: LogState
    /// When the programme saw this tree head.
    public var seenAt: Instant

    /// Vouches for a state.
    ///
    /// - Parameters:
    ///   - origin: The log's name in its tree heads.
    ///   - state: Size and root that were seen.
    ///   - seenAt: When the programme saw them.
    public init(origin: String, state: LogState, seenAt: Instant) {
        self.origin = origin
        self.state = state
        self.seenAt = seenAt
    }
}

// MARK: As CBOR

extension LogState {
    func write(to writer: inout CBORWriter) {
        writer.writeArray(count: 2)
        writer.writeUnsigned(size)
        writer.writeDigest(root)
    }

    static func read(_ reader: inout PartReader) throws(PartRefusal) -> LogState {
        guard try reader.openArray(max: 2) == 2 else { throw .itemCount(2) }
        let size = try reader.unsigned()
        let root = try reader.digest()
        try reader.close()
        return LogState(size: size, root: root)
    }
}

extension VouchedLog {
    func write(to writer: inout CBORWriter) {
        writer.writeMap(count: 3)
        writer.writeField(1, text: origin)
        writer.writeUnsigned(2)
        state.write(to: &writer)
        writer.writeField(3, instant: seenAt)
    }

    static func read(_ reader: inout PartReader) throws(PartRefusal) -> VouchedLog {
        try reader.openMap(max: 3)
        try reader.require(1)
        let origin = try reader.line(max: addressByteCountMax)
        try reader.require(2)
        let state = try LogState.read(&reader)
        try reader.require(3)
        let seenAt = try reader.instant()
        try reader.close()
        return VouchedLog(origin: origin, state: state, seenAt: seenAt)
    }
}

extension LogKey {
    func write(to writer: inout CBORWriter) {
        writer.writeMap(count: 3 + (frozen == nil ? 0 : 1) + (continues == nil ? 0 : 1))
        writer.writeField(1, text: office.text)
        writer.writeField(2, text: origin)
        writer.writeField(3, bytes: publicKey)
        if let frozen {
            writer.writeUnsigned(4)
            frozen.write(to: &writer)
        }
        if let continues { writer.writeField(5, text: continues) }
    }

    static func read(_ reader: inout PartReader) throws(PartRefusal) -> LogKey {
        try reader.openMap(max: 5)
        try reader.require(1)
        let office = try reader.officeCode()
        try reader.require(2)
        let origin = try reader.line(max: addressByteCountMax)
        try reader.require(3)
        let publicKey = try reader.bytes(exactly: 32)
        let frozen = try reader.offers(4) ? try LogState.read(&reader) : nil
        let continues = try reader.offers(5) ? try reader.line(max: addressByteCountMax) : nil
        try reader.close()
        return LogKey(
            office: office,
            origin: origin,
            publicKey: publicKey,
            frozen: frozen,
            continues: continues
        )
    }
}

// MARK: Rules

extension TrustList {
    /// A log is taken up again only where it was frozen, once, by its own office.
    func checkLineage() throws(PartRefusal) {
        var continued: [[UInt8]] = []
        for (place, log) in logs.enumerated() {
            if let frozen = log.frozen, frozen.root.count != digestByteCount {
                throw .byteCount(frozen.root.count)
            }
            guard let origin = log.continues else { continue }
            // Only a log that is listed before it: no log can precede itself.
            guard let earlier = logs[..<place].first(where: { sameText($0.origin, origin) }),
                earlier.office == log.office, earlier.frozen != nil
            else { throw .brokenLineage }
            continued.append(Array(origin.utf8))
        }
        try refuseDuplicates(continued)
    }

    func checkVouched() throws(PartRefusal) {
        for entry in vouched {
            guard entry.state.root.count == digestByteCount else {
                throw .byteCount(entry.state.root.count)
            }
            guard entry.seenAt <= issuedAt else { throw .timeOrder }
            guard log(entry.origin) != nil else { throw .brokenLineage }
        }
        try refuseDuplicates(
            vouched.map { entry in
                var writer = CBORWriter()
                writer.writeText(entry.origin)
                writer.writeUnsigned(entry.state.size)
                return writer.bytes
            }
        )
    }

    /// The log of a name.
    public func log(_ origin: String) -> LogKey? {
        logs.first { sameText($0.origin, origin) }
    }

    /// A log, and those it continues, newest first.
    public func lineage(of log: LogKey) -> [LogKey] {
        var lineage = [log]
        while let origin = lineage[lineage.count - 1].continues, let earlier = self.log(origin),
            lineage.count <= logs.count
        {
            lineage.append(earlier)
        }
        return lineage
    }

    /// The log an office writes to now; nil when it was never enrolled.
    public func openLog(of office: OfficeCode) -> LogKey? {
        logs.first { $0.office == office && $0.frozen == nil }
    }
}
