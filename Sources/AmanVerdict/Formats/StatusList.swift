public import AmanLetter

/// The typ header of a signed status list.
///
/// Source: IETF Token Status List section 5.2.
public let statusListType = "application/statuslist+cwt"

/// Most bytes of a status list once inflated: sixteen million letters of two bits, so that a list
/// of ten million can be read.
public let statusListByteCountMax = 4_194_304

/// Most bytes of a signed status list: a list that does not compress, and its claims.
public let signedStatusListByteCountMax = statusListByteCountMax + 4_096

/// What an office says of all its letters at one moment: two bits each, under a random index.
///
/// An IETF Token Status List in its CWT form. Lists with 1, 4 or 8 bits can be read too; Aman's
/// bundles hold lists of 2.
public struct StatusList: Equatable, Sendable {
    /// The list's address, as letters carry it (claim 2).
    public let uri: String
    /// When the list was signed (claim 6).
    public let issuedAt: Instant
    /// From when a newer one should be had (claim 4); it still answers after that.
    public let expires: Instant?
    /// For how many seconds a copy may be used before asking again (claim 65534).
    public let timeToLive: Int64?
    /// The values themselves.
    public let values: PackedStatuses

    /// Reads a payload and inflates it once; its signature is the caller's to check.
    ///
    /// The order of map keys is not held to be deterministic here, because the drafts' own examples
    /// are not; everything else about the encoding is.
    ///
    /// - Throws: `PartRefusal` naming the first rule the bytes break.
    public static func parse(_ payload: [UInt8]) throws(PartRefusal) -> StatusList {
        var reader = PartReader(payload)
        var fields = Fields()
        let count = try reader.openLooseMap(max: 8)
        for _ in 0..<count {
            try fields.read(&reader)
        }
        try reader.close()
        try reader.finish()
        return try fields.list()
    }

    /// What the list says of a letter; nil when it has no such place.
    public func status(at index: UInt64) -> LetterStatus? {
        guard let value = values.value(at: index) else { return nil }
        return LetterStatus(rawValue: value)
    }

    /// Builds the payload of an office's list.
    ///
    /// - Parameters:
    ///   - size: Entries of the list; a multiple of 4, at most sixteen million.
    ///   - entries: Zero-based indices that are not valid, with their status.
    ///   - uri: The list's address.
    ///   - issuedAt: The present moment.
    ///   - expires: When a newer list will be there at the latest.
    ///   - timeToLive: Seconds for which a copy may be used before asking again.
    ///   - deflate: Compresses to the zlib format.
    /// - Returns: The payload to sign.
    /// - Precondition: every index is below `size`.
    public static func build(
        size: UInt64,
        entries: [(UInt64, LetterStatus)],
        uri: String,
        issuedAt: Instant,
        expires: Instant,
        timeToLive: Int64,
        deflate: ([UInt8]) -> [UInt8]
    ) -> [UInt8] {
        build(
            values: PackedStatuses(size: size, entries: entries),
            uri: uri,
            issuedAt: issuedAt,
            expires: expires,
            timeToLive: timeToLive,
            deflate: deflate
        )
    }

    /// Builds the payload of an office's list from its packed values.
    ///
    /// - Parameters:
    ///   - values: Two bits for each index.
    ///   - uri: The list's address.
    ///   - issuedAt: The present moment.
    ///   - expires: When a newer list will be there at the latest.
    ///   - timeToLive: Seconds for which a copy may be used before asking again.
    ///   - aggregation: Address of the document that names all lists of the office.
    ///   - deflate: Compresses to the zlib format.
    /// - Returns: The payload to sign.
    public static func build(
        values: PackedStatuses,
        uri: String,
        issuedAt: Instant,
        expires: Instant,
        timeToLive: Int64,
        aggregation: String? = nil,
        deflate: ([UInt8]) -> [UInt8]
    ) -> [UInt8] {
        precondition(isLine(uri, max: addressByteCountMax), "the address fits its field")
        let packed = deflate(values.bytes)
        var writer = CBORWriter(capacity: packed.count + 256)
        writer.writeMap(count: 5)
        writer.writeField(2, text: uri)
        writer.writeField(4, instant: expires)
        writer.writeField(6, instant: issuedAt)
        writer.writeUnsigned(65_533)
        writer.writeMap(count: aggregation == nil ? 2 : 3)
        writer.writeText("lst")
        writer.writeBytes(packed)
        writer.writeText("bits")
        writer.writeUnsigned(UInt64(values.bits))
        if let aggregation {
            writer.writeText("aggregation_uri")
            writer.writeText(aggregation)
        }
        writer.writeField(65_534, integer: timeToLive)
        return writer.bytes
    }
}

/// The claims of a status list while they are being read.
private struct Fields {
    private var uri: String?
    private var expires: Instant?
    private var issuedAt: Instant?
    private var timeToLive: Int64?
    private var values: PackedStatuses?
    private var seen: [Int64] = []

    mutating func read(_ reader: inout PartReader) throws(PartRefusal) {
        let key = try reader.integer()
        guard !seen.contains(key) else { throw .duplicate }
        seen.append(key)
        switch key {
        case 2:
            uri = try reader.line(max: addressByteCountMax)
        case 4:
            expires = try reader.instant()
        case 6:
            issuedAt = try reader.instant()
        case 65_533:
            values = try PackedStatuses.read(&reader)
        case 65_534:
            timeToLive = try reader.integer()
        default:
            throw .unknownField(key)
        }
    }

    func list() throws(PartRefusal) -> StatusList {
        guard let uri else { throw .missingField(2) }
        guard let issuedAt else { throw .missingField(6) }
        guard let values else { throw .missingField(65_533) }
        if let expires, expires <= issuedAt { throw .timeOrder }
        if let timeToLive, timeToLive <= 0 { throw .timeOrder }
        return StatusList(
            uri: uri,
            issuedAt: issuedAt,
            expires: expires,
            timeToLive: timeToLive,
            values: values
        )
    }
}
