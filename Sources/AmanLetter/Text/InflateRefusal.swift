/// Why some bytes do not inflate.
public enum InflateRefusal: Error, Equatable, Sendable {
    /// Not a zlib header, or one that requires a preset dictionary.
    case header
    /// The bytes end too early.
    case truncated
    /// A block type, length, distance or set of codes that deflate does not have.
    case malformed
    /// More output than the caller allows.
    case tooLong(limit: Int)
    /// The checksum does not match the output.
    case checksum
    /// Bytes follow the checksum.
    case trailingBytes

    /// A short name of the rule, stable for programs.
    public var code: String {
        switch self {
        case .header: "zlib-header"
        case .truncated: "zlib-truncated"
        case .malformed: "zlib-malformed"
        case .tooLong: "zlib-too-long"
        case .checksum: "zlib-checksum"
        case .trailingBytes: "zlib-trailing-bytes"
        }
    }
}
