import AmanLetter

/// Many small numbers packed into bytes, the first in the lowest bits.
///
/// Source: IETF Token Status List section 4.1.
public struct PackedStatuses: Equatable, Sendable {
    /// Bits of each value: 1, 2, 4 or 8.
    public let bits: Int
    /// The packed values.
    public private(set) var bytes: [UInt8]

    /// How many values there are.
    public var count: UInt64 { UInt64(bytes.count) * UInt64(8 / bits) }

    /// The value at a place, or nil when there is no such place.
    public func value(at index: UInt64) -> UInt8? {
        guard index < count else { return nil }
        let perByte = 8 / bits
        let place = Int(index)
        let shift = place % perByte * bits
        return bytes[place / perByte] >> UInt8(shift) & UInt8(1 << bits - 1)
    }

    /// Packs the statuses of an office's letters, two bits each.
    ///
    /// - Precondition: the size is a multiple of 4, at most sixteen million; indices are below it.
    public init(size: UInt64, entries: [(UInt64, LetterStatus)]) {
        precondition(size % 4 == 0 && size > 0, "a list fills its bytes")
        precondition(size / 4 <= UInt64(statusListByteCountMax), "a list has its limit")
        bits = 2
        bytes = [UInt8](repeating: 0, count: Int(size / 4))
        set(entries)
    }

    /// Takes bytes that are no statuses, for a list under an address that no letter has; see
    /// `AnnouncementList`.
    ///
    /// - Precondition: at most `statusListByteCountMax` bytes.
    public init(carrying bytes: [UInt8]) {
        precondition(bytes.count <= statusListByteCountMax, "a list has its limit")
        bits = 2
        self.bytes = bytes
    }

    private mutating func set(_ entries: [(UInt64, LetterStatus)]) {
        for (index, status) in entries {
            precondition(index < count, "an index lies inside its list")
            let shift = UInt8(index % 4 * 2)
            let kept = bytes[Int(index / 4)] & ~(3 << shift)
            bytes[Int(index / 4)] = kept | status.rawValue << shift
        }
    }

    private init(bits: Int, bytes: [UInt8]) {
        self.bits = bits
        self.bytes = bytes
    }

    /// Reads the CBOR map `{"bits": .., "lst": ..}`, as the drafts' examples show it.
    ///
    /// - Throws: `PartRefusal` naming the first rule the bytes break.
    public static func parse(_ cbor: [UInt8]) throws(PartRefusal) -> PackedStatuses {
        var reader = PartReader(cbor)
        let statuses = try read(&reader)
        try reader.finish()
        return statuses
    }

    static func read(_ reader: inout PartReader) throws(PartRefusal) -> PackedStatuses {
        let count = try reader.openLooseMap(max: 3)
        var bits: UInt64?
        var packed: [UInt8]?
        var hasAggregation = false
        for _ in 0..<count {
            let name = Array(try reader.text(max: 15).utf8)
            if name == Array("bits".utf8), bits == nil {
                bits = try reader.unsigned()
            } else if name == Array("lst".utf8), packed == nil {
                packed = try reader.bytes(max: signedStatusListByteCountMax)
            } else if name == Array("aggregation_uri".utf8), !hasAggregation {
                // Where all lists of the issuer are named; a bundle brings its lists itself.
                _ = try reader.line(max: addressByteCountMax)
                hasAggregation = true
            } else {
                throw .duplicate
            }
        }
        try reader.close()
        guard let bits, let packed else { throw .itemCount(count) }
        guard bits == 1 || bits == 2 || bits == 4 || bits == 8 else { throw .unknownValue(bits) }
        do {
            let bytes = try inflateZlib(packed, limit: statusListByteCountMax)
            return PackedStatuses(bits: Int(bits), bytes: bytes)
        } catch {
            throw .inflate(error)
        }
    }
}
