/// Why some bytes are not the CBOR we accept; `at` is the byte where the item begins.
///
/// Aman reads only the deterministic encoding. Source: RFC 8949 section 4.2.1.
public enum CBORRefusal: Error, Equatable, Sendable {
    /// The bytes end inside an item.
    case truncated(at: Int)
    /// An item of indefinite length, or the break that would end one.
    case indefiniteLength(at: Int)
    /// A number or length that could have been written shorter.
    case notMinimal(at: Int)
    /// A map has the same key twice.
    case duplicateKey(at: Int)
    /// A map's keys are not in the order of their encoded bytes.
    case unsortedKey(at: Int)
    /// Bytes follow the last item.
    case trailingBytes(at: Int)
    /// Arrays, maps and tags are nested too deep.
    case tooDeep(at: Int, limit: Int)
    /// Floats, bignums, undefined and other simple values, reserved encodings.
    case unsupported(at: Int)
    /// Another kind of item than the format requires at this point.
    case wrongType(at: Int)
    /// A text that is not UTF-8.
    case notUTF8(at: Int)
    /// A string, array or map longer than the format allows.
    case tooLong(at: Int, count: UInt64, limit: Int)
    /// An integer that does not fit 64 bits with a sign.
    case outOfRange(at: Int)

    /// A short name of the rule, stable for programs.
    public var code: String {
        switch self {
        case .truncated: "cbor-truncated"
        case .indefiniteLength: "cbor-indefinite-length"
        case .notMinimal: "cbor-not-minimal"
        case .duplicateKey: "cbor-duplicate-key"
        case .unsortedKey: "cbor-unsorted-key"
        case .trailingBytes: "cbor-trailing-bytes"
        case .tooDeep: "cbor-too-deep"
        case .unsupported: "cbor-unsupported"
        case .wrongType: "cbor-wrong-type"
        case .notUTF8: "cbor-not-utf8"
        case .tooLong: "cbor-too-long"
        case .outOfRange: "cbor-out-of-range"
        }
    }
}
