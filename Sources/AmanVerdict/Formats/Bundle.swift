public import AmanLetter

/// Most bytes of a bundle: a trust list, some status lists, a million leaf hashes.
public let bundleByteCountMax = 67_108_864

/// Most status lists, logs or notice lists in a bundle.
public let bundlePartCountMax = 256

/// Most signed tree heads a bundle may hold of one log.
public let treeHeadCountMax = 16

/// All a checkpoint needs, in one file: parts that are each signed by whom they speak for.
///
/// The file itself is not signed: a carrier can leave parts out, which makes knowledge
/// poorer, but cannot change one. That a bundle parses proves nothing; `Knowledge.read` checks
/// every part.
///
/// A *partial* bundle leaves out what it does not renew: whole parts, the trust list among them, or
/// the beginning of a log. Alone it gives no verdict; `BundleUpdate.plan` merges it into a bundle
/// that is held.
public struct Bundle: Equatable, Sendable {
    /// The programme all parts belong to.
    public var programme: String
    /// When the bundle was put together, as its maker says; not signed.
    public var created: Instant
    /// The programme's root, which signs the trust list.
    public var root: RootKey
    /// The signed trust list; empty in a partial bundle that does not renew it.
    public var trustList: [UInt8]
    /// Signed status lists, one per address.
    public var statusLists: [[UInt8]]
    /// What is known of the logs, one per log.
    public var logs: [LogPart]
    /// Signed notice lists, one per office.
    public var noticeLists: [[UInt8]]
    /// Trust lists of earlier roots, each naming the next; the last names `root`.
    public var vouchers: [RootVoucher]

    /// Puts a bundle together.
    public init(
        programme: String,
        created: Instant,
        root: RootKey,
        trustList: [UInt8],
        statusLists: [[UInt8]] = [],
        logs: [LogPart] = [],
        noticeLists: [[UInt8]] = [],
        vouchers: [RootVoucher] = []
    ) {
        self.programme = programme
        self.created = created
        self.root = root
        self.trustList = trustList
        self.statusLists = statusLists
        self.logs = logs
        self.noticeLists = noticeLists
        self.vouchers = vouchers
    }

    /// The bundle's bytes, as deterministic CBOR.
    public func encoded() -> [UInt8] {
        var writer = CBORWriter()
        writer.writeMap(count: 7 + (trustList.isEmpty ? 0 : 1) + (vouchers.isEmpty ? 0 : 1))
        writer.writeField(1, unsigned: 1)
        writer.writeField(2, text: programme)
        writer.writeField(3, instant: created)
        writer.writeUnsigned(4)
        root.write(to: &writer)
        if !trustList.isEmpty { writer.writeField(5, bytes: trustList) }
        writer.writeUnsigned(6)
        writer.writeArray(count: statusLists.count)
        for list in statusLists { writer.writeBytes(list) }
        writer.writeUnsigned(7)
        writer.writeArray(count: logs.count)
        for log in logs { log.write(to: &writer) }
        writer.writeUnsigned(8)
        writer.writeArray(count: noticeLists.count)
        for list in noticeLists { writer.writeBytes(list) }
        if !vouchers.isEmpty {
            writer.writeUnsigned(9)
            writer.writeArray(count: vouchers.count)
            for voucher in vouchers { voucher.write(to: &writer) }
        }
        return writer.bytes
    }

    /// Takes a bundle apart; no signature is checked here.
    ///
    /// - Throws: `PartRefusal` naming the first rule the bytes break.
    public static func parse(_ bytes: [UInt8]) throws(PartRefusal) -> Bundle {
        guard bytes.count <= bundleByteCountMax else { throw .byteCount(bytes.count) }
        var reader = PartReader(bytes)
        try reader.openMap(max: 9)
        try reader.require(1)
        try reader.version(1)
        try reader.require(2)
        let programme = try reader.line(max: 32)
        try reader.require(3)
        let created = try reader.instant()
        try reader.require(4)
        let root = try RootKey.read(&reader)
        let trustList = try reader.offers(5) ? try reader.trustList() : []
        try reader.require(6)
        let statusLists = try reader.byteStrings(maxEach: signedStatusListByteCountMax)
        try reader.require(7)
        let logs = try reader.list(max: bundlePartCountMax, LogPart.read)
        try reader.require(8)
        let noticeLists = try reader.byteStrings(maxEach: noticeListByteCountMax)
        let vouchers = try reader.offers(9) ? try reader.vouchers() : []
        try reader.close()
        try reader.finish()
        return Bundle(
            programme: programme,
            created: created,
            root: root,
            trustList: trustList,
            statusLists: statusLists,
            logs: logs,
            noticeLists: noticeLists,
            vouchers: vouchers
        )
    }
}

extension PartReader {
    /// A trust list that is there is not empty: leaving the field out says that it is not.
    fileprivate mutating func trustList() throws(PartRefusal) -> [UInt8] {
        let bytes = try bytes(max: trustListByteCountMax)
        guard !bytes.isEmpty else { throw .byteCount(0) }
        return bytes
    }

    fileprivate mutating func byteStrings(maxEach: Int) throws(PartRefusal) -> [[UInt8]] {
        try list(max: bundlePartCountMax) { (reader: inout PartReader) throws(PartRefusal) in
            try reader.bytes(max: maxEach)
        }
    }
}
