public import AmanLetter

/// Why bytes are not the part of a bundle, or the leaf of a log, that they should be.
public enum PartRefusal: Error, Equatable, Sendable {
    /// The bytes are not the CBOR the part is made of.
    case encoding(CBORRefusal)
    /// The map has a field its version does not define.
    case unknownField(Int64)
    /// The map lacks a field.
    case missingField(Int64)
    /// The array has another number of items than it must have.
    case itemCount(Int)
    /// A number names nothing that is known here.
    case unknownValue(UInt64)
    /// A version that this reader does not know.
    case unknownVersion(UInt64)
    /// A byte string of another length than it must have.
    case byteCount(Int)
    /// A text breaks the rule of its field.
    case text
    /// A moment is before one that it must not precede.
    case timeOrder
    /// The same key, code, address or digest is there twice.
    case duplicate
    /// A key that no signature may be checked under, or not the one its key identifier names.
    case unfitKey
    /// A key that may do one thing only is listed for two.
    case keyWithTwoPurposes
    /// A log that continues one that is not there, not frozen, or not of its office.
    case brokenLineage
    /// The compressed list is damaged.
    case inflate(InflateRefusal)

    /// A short word for machine output.
    public var code: String {
        switch self {
        case .encoding(let refusal): refusal.code
        case .unknownField: "unknownField"
        case .missingField: "missingField"
        case .itemCount: "itemCount"
        case .unknownValue: "unknownValue"
        case .unknownVersion: "unknownVersion"
        case .byteCount: "byteCount"
        case .text: "text"
        case .timeOrder: "timeOrder"
        case .duplicate: "duplicate"
        case .unfitKey: "unfitKey"
        case .keyWithTwoPurposes: "keyWithTwoPurposes"
        case .brokenLineage: "brokenLineage"
        case .inflate(let refusal): refusal.code
        }
    }
}
